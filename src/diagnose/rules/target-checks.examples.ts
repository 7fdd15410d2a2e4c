import type { Evidence } from '../evidence.ts';
import { tail, targetGroup, unhealthy, withEvent } from './example.ts';

export const targetChecksExamples: Readonly<Record<string, Evidence>> = {
  'elb-classic': withEvent(
    '(instance i-0123456789abcdef0) (port 80) is unhealthy in (elb web) due to (reason Instance has failed at least the UnhealthyThreshold number of health checks consecutively.)',
    { graceSeconds: 300 },
  ),
  'elb-port-unmapped': unhealthy('Health checks failed', {
    targetGroups: [targetGroup({ check: { ...targetGroup().check, port: '80' } })],
  }),
  'elb-only-local': unhealthy('Health checks failed', {
    tail: tail(['INFO: Uvicorn running on http://127.0.0.1:8080 (Press CTRL+C to quit)']),
  }),
  'elb-wrong-port': unhealthy('Request timed out', {
    tail: tail(['Tomcat started on port 8081 (http) with context path /']),
  }),
  'elb-spring-path': unhealthy('Health checks failed with these codes: [404]', {
    tail: tail([' :: Spring Boot ::                (v3.3.1)']),
  }),
  'elb-redirect': unhealthy('Health checks failed with these codes: [301]'),
  'elb-unauthorized': unhealthy('Health checks failed with these codes: [401]'),
  'elb-path-not-found': unhealthy('Health checks failed with these codes: [404]'),
  'elb-server-error': unhealthy('Health checks failed with these codes: [502]'),
  'elb-codes': unhealthy('Health checks failed with these codes: [400]'),
  'elb-internal': unhealthy('Health checks failed due to an ELB internal error'),
  'elb-slow-start': unhealthy('Health checks failed', { graceSeconds: 0 }),
  'elb-timeout': unhealthy('Request timed out'),
  'elb-refused': unhealthy('Health checks failed'),
  'elb-failed': unhealthy(null),
};
