import { isSuccess } from '../../src/contract/outcomes.ts';
import type { DeploymentEvent } from '../../src/deployment/events.ts';
import type { Diagnosis } from '../../src/diagnose/diagnose.ts';
import type { Report, ServiceReport } from '../../src/report/report.ts';
import { newRevision, oldRevision, ownId, t0 } from './services.ts';

/** Reports as plain data with every member set: a test names only what it is about. */

/** A look at so many seconds: two tasks are wanted. */
export const counts = (seconds: number, running: number, old: number, failed = 0): DeploymentEvent => ({
  kind: 'counts',
  atMs: t0 + seconds * 1_000,
  service: 'web',
  counts: { desired: 2, running, pending: 0, failed, old },
});

/** A service that was deployed, with what was seen of its rollout. */
export function serviceReport(members: Partial<ServiceReport> = {}): ServiceReport {
  const { outcome = 'deployed' } = members;
  return {
    service: 'web',
    serviceArn: 'arn:aws:ecs:eu-west-1:123456789012:service/prod/web',
    cluster: 'prod',
    outcome,
    succeeded: isSuccess(outcome, { rollback: false }),
    reason: 'web:12 runs 2 of 2 tasks and is stable; no old tasks remain.',
    cause: members.diagnosis?.headline ?? '',
    advice: '',
    created: false,
    changed: true,
    revision: newRevision,
    previous: oldRevision,
    deploymentId: ownId,
    codeDeployDeploymentId: null,
    consoleUrl:
      'https://eu-west-1.console.aws.amazon.com/ecs/v2/clusters/prod/services/web/deployments?region=eu-west-1',
    url: null,
    serviceDeploymentArn: null,
    pause: null,
    reachedStage: null,
    desired: 2,
    running: 2,
    seconds: 90,
    timeline: {
      service: 'web',
      startedAtMs: t0,
      events: [
        counts(0, 0, 2),
        counts(30, 2, 2),
        counts(80, 2, 0),
        { kind: 'state', atMs: t0 + 90_000, service: 'web', deploymentId: ownId, state: 'COMPLETED', reason: null },
      ],
    },
    events: [],
    diagnosis: null,
    verification: [],
    otherRun: null,
    ...members,
  };
}

/** Of one deployed service, unless told otherwise. */
export function report(members: Partial<Report> = {}): Report {
  const { mode = 'deploy', outcome = 'deployed' } = members;
  return {
    mode,
    dryRun: false,
    outcome,
    succeeded: isSuccess(outcome, { rollback: mode === 'rollback' }),
    cluster: 'prod',
    region: 'eu-west-1',
    startedAtMs: t0,
    endedAtMs: t0 + 92_000,
    revisions: [
      {
        family: 'web',
        arn: newRevision,
        registered: true,
        file: '/tmp/runner/task-definition-web.json',
        changes: [
          { path: 'app.image', kind: 'changed', from: 'web:1', to: 'web:2', hidden: false },
          { path: 'app.environment.PASSWORD', kind: 'changed', from: null, to: null, hidden: true },
        ],
        members: [],
        images: [{ container: 'app', from: 'web:1', to: 'web:2' }],
      },
    ],
    services: [serviceReport()],
    task: null,
    steps: [],
    warnings: [],
    refusal: null,
    github: null,
    ...members,
  };
}

/** The last lines of a container. */
export function logTail(lines: string[]): NonNullable<Diagnosis['tail']> {
  const task = '0123456789abcdef0123456789abcdef';
  return { container: 'app', task, group: '/ecs/web', stream: `web/app/${task}`, region: 'eu-west-1', lines };
}

/** The explanation of a failure, with something in every part of it. */
export function diagnosis(members: Partial<Diagnosis> = {}): Diagnosis {
  return {
    service: 'web',
    headline: 'Container app (exit code 1): database login failed.',
    causes: [
      { rule: 'login', cause: 'The database refused its login.', advice: ['Check the password.'], tasks: 4, rank: 1 },
      { rule: 'breaker', cause: 'The circuit breaker failed it.', advice: [], tasks: 4, rank: 1 },
    ],
    groups: [
      {
        stopCode: 'EssentialContainerExited',
        container: 'app',
        exit: 'exit code 1',
        exitCode: 1,
        reason: 'Essential container in task exited',
        count: 4,
        task: '0123456789abcdef0123456789abcdef',
      },
    ],
    targets: [{ name: 'web-8080', check: 'HTTP GET /', states: [{ state: 'unhealthy', reason: '404', count: 2 }] }],
    tail: logTail(['Application run failed']),
    missingEvidence: [
      { what: 'the load balancer', action: 'elasticloadbalancing:DescribeTargetHealth', why: 'denied' },
    ],
    checks: [],
    ...members,
  };
}
