import { describe, expect, test } from '@jest/globals';
import type { Target } from '../../../src/apis/elb.ts';
import { diagnose } from '../../../src/diagnose/diagnose.ts';
import type { Evidence } from '../../../src/diagnose/evidence.ts';
import { exampleTargetGroup, tail, targetGroup, unhealthy, withEvent } from '../../../src/diagnose/rules/example.ts';

/** A check that new tasks fail while the old ones pass it, and one that could not be read. */

const revision = 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:11';
const earlier = { revision, running: 2, sameTargets: true };
const healthy: Target = {
  id: '10.0.9.9',
  port: 8080,
  zone: 'eu-west-1a',
  checkPort: '8080',
  state: 'healthy',
  reason: null,
  description: null,
};

function first(of: Evidence) {
  const { causes } = diagnose(of);
  return { rule: causes[0]?.rule, cause: causes[0]?.cause ?? '', advice: (causes[0]?.advice ?? []).join('\n') };
}

describe('where old tasks pass the same check', () => {
  const reasons = ['[404]', '[401]', '[301]', '[400]', '[503]'].map(
    (codes) => `Health checks failed with these codes: ${codes}`,
  );

  test.each([...reasons, 'Request timed out', 'Health checks failed'])(
    '%s: the revision is at fault, not the check',
    (reason) => {
      const { cause, advice } = first(
        unhealthy(reason, { earlier, targetGroups: [targetGroup({ targets: [healthy] })] }),
      );
      expect(cause).toMatch(
        /The 2 running tasks of web:11 pass the same check, so web:12 is at fault and not the check\.$/,
      );
      expect(advice).toMatch(/^Look at what web:12 changed against web:11/);
      expect(advice).toContain('curl -i http://localhost:8080/');
      expect(advice).toContain('Do not change the health check of target group web');
      expect(advice).not.toMatch(/modify-target-group|security group/);
    },
  );

  test('an application of Spring Boot need not have /actuator/health', () => {
    const of = unhealthy('Health checks failed with these codes: [404]', {
      earlier,
      tail: tail([' :: Spring Boot ::                (v3.3.1)']),
    });
    expect(first(of).rule).toBe('elb-path-not-found');
  });

  test.each<[string, Partial<Evidence>]>([
    ['no old task runs', { earlier: { ...earlier, running: 0 } }],
    ['the old tasks stand behind other target groups', { earlier: { ...earlier, sameTargets: false } }],
    [
      'no other target is healthy',
      { earlier, targetGroups: [targetGroup({ targets: [{ ...healthy, state: 'unhealthy' }] })] },
    ],
    ['nothing is known of old tasks', {}],
  ])('not where %s', (_, members) => {
    const { cause, advice } = first(unhealthy('Health checks failed with these codes: [404]', members));
    expect(cause).not.toContain('at fault');
    expect(advice).toContain(
      `aws elbv2 modify-target-group --target-group-arn ${exampleTargetGroup} --health-check-path PATH`,
    );
  });
});

describe('where the target group was not read', () => {
  const event = (reason: string) =>
    withEvent(
      `(instance i-0a1b) (port 32875) is unhealthy in (target-group ${exampleTargetGroup}) due to (reason ${reason})`,
      { graceSeconds: 300 },
    );

  test.each([
    'Health checks failed with these codes: [400]',
    'Health checks failed with these codes: [401]',
    'Health checks failed with these codes: [302]',
    'Health checks failed with these codes: [404]',
    'Health checks failed with these codes: [502]',
    'Request timed out',
    'Health checks failed',
  ])('%s: neither a path nor a code is asserted, and its ARN is known', (reason) => {
    const { cause, advice } = first(event(reason));
    expect(`${cause}\n${advice}`).not.toMatch(/ at \/|200 is expected|within \d+ s|\bARN\b|log below/);
    expect(cause).toContain('target group web');
  });

  test('nor is its time made up', () => {
    const { cause } = first({ ...event('Health checks failed'), graceSeconds: 0 });
    expect(cause).not.toMatch(/within \d+ s/);
  });
});
