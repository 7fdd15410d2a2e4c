import type { Expectation, Scenario } from './scenario.ts';
import {
  BREAKER,
  BREAKER_WITHOUT_ROLLBACK,
  CRASH_LOG,
  HEAP_LOG,
  HOSTILE_LOG,
  INPUTS,
  OLD_SHA,
  STARTED,
  slowlyBalanced,
  springBoot,
  springBootWith,
  type WebOptions,
  withWeb,
} from './spring-boot.ts';

/** Scenarios in which the new revision fails while it runs, or never runs for want of room. */

const ROLLED_BACK: Expectation = { outcome: 'rolled-back', step: 'red' };
const TIMED_OUT: Expectation = { outcome: 'timed-out', step: 'red' };

export type Failure = WebOptions & { inputs?: Record<string, string>; expect?: Expectation };

export const failing = (id: string, title: string, pace: number, failure: Failure): Scenario => ({
  id,
  title,
  pace,
  build: (clock) => ({
    sim: withWeb(clock, failure),
    inputs: { ...INPUTS, ...failure.inputs },
    files: {},
    expect: failure.expect ?? ROLLED_BACK,
  }),
});

const CRASH = { kind: 'crash-at-start', exitCode: 1, log: CRASH_LOG } as const;
const NO_BREAKER = { deploymentConfiguration: {} };

const crash = failing(
  'crash',
  'The application exits at its start; the circuit breaker fails the deployment and ECS rolls back',
  10,
  { image: CRASH },
);

const hostileLog = failing(
  'hostile-log',
  'The application writes workflow commands, markup and a presigned address into its log, and exits',
  10,
  { image: { ...CRASH, log: HOSTILE_LOG } },
);

const crashWithoutRollback = failing(
  'no-rollback',
  'The same, but the circuit breaker may not roll back: the action does',
  12,
  { image: CRASH, service: { deploymentConfiguration: BREAKER_WITHOUT_ROLLBACK } },
);

const crashWithoutBreaker = failing(
  'no-breaker',
  'The same without a circuit breaker: ECS would continue for ever, the action fails the deployment and rolls back',
  12,
  { image: CRASH, service: NO_BREAKER },
);

const leftFailed = failing('left-failed', 'The same, told to leave everything as it is: rollback-on: none', 12, {
  image: CRASH,
  service: NO_BREAKER,
  inputs: { 'rollback-on': 'none' },
  expect: { outcome: 'failed', step: 'red' },
});

const crashLater = failing(
  'crash-later',
  'The application exits a minute after its start, before all four tasks are replaced; every healthy task resets the circuit breaker',
  20,
  {
    image: { kind: 'crash', afterMs: 60_000, exitCode: 3, log: HEAP_LOG },
    service: {
      desiredCount: 4,
      deploymentConfiguration: { ...BREAKER, minimumHealthyPercent: 100, maximumPercent: 125 },
    },
    simulator: { countsCrashes: 'always' },
  },
);

const uncounted = failing(
  'uncounted',
  'The application exits after half a minute, and the circuit breaker does not count that: the action does',
  15,
  {
    image: { kind: 'crash', afterMs: 30_000, exitCode: 3, log: HEAP_LOG },
    service: { loadBalancers: slowlyBalanced(60) },
    simulator: { countsCrashes: 'never' },
  },
);

const outOfMemory = failing('out-of-memory', 'The application is killed soon after its start: too little memory', 12, {
  image: { kind: 'out-of-memory', afterMs: 9_000, log: CRASH_LOG.slice(0, 1) },
});

const unhealthy = failing('unhealthy', 'The application runs, but its health check answers 404', 15, {
  image: { kind: 'unhealthy', via: 'elb', reason: 'Health checks failed with these codes: [404]', log: STARTED },
});

const CHECK = {
  command: ['CMD-SHELL', 'curl -f http://localhost:8080/actuator/health || exit 1'],
  interval: 10,
  timeout: 5,
  retries: 3,
  startPeriod: 20,
};

const containerCheck = failing(
  'container-check',
  'The health check of the container fails: there is no curl in the new image',
  15,
  {
    image: { kind: 'unhealthy', via: 'container', log: STARTED },
    service: { taskDefinition: springBootWith(OLD_SHA, { healthCheck: CHECK }), loadBalancers: [] },
  },
);

const several: Scenario = {
  id: 'several',
  title: 'Two services get the same image: one is fine with it, the health check of the other fails',
  pace: 15,
  build(clock) {
    const sim = withWeb(clock, { image: { kind: 'unhealthy', via: 'container', log: STARTED } });
    sim.addService({
      cluster: 'prod',
      name: 'worker',
      taskDefinition: { ...springBootWith(OLD_SHA, { healthCheck: CHECK }), family: 'worker' },
      desiredCount: 2,
      deploymentConfiguration: {},
    });
    return { sim, inputs: { ...INPUTS, service: 'web, worker' }, files: {}, expect: ROLLED_BACK };
  },
};

const noCapacity = failing('no-capacity', 'No instance of the cluster has room for one more task', 20, {
  instances: [{ cpu: 2_048, memory: 4_096 }],
  service: {
    launchType: 'EC2',
    taskDefinition: { ...springBoot(OLD_SHA), requiresCompatibilities: ['EC2'] },
    loadBalancers: [],
    healthCheckGracePeriodSeconds: 0,
    deploymentConfiguration: { minimumHealthyPercent: 100, maximumPercent: 200 },
  },
  // Filled up after the checks, as it were: they would find it at once.
  inputs: { 'wait-for-minutes': '4', preflight: 'off' },
  expect: TIMED_OUT,
});

const timeout = failing('timeout', 'Fargate has no capacity: neither done nor failed when the time is up', 10, {
  image: {
    kind: 'no-capacity',
    event:
      'was unable to place a task. Reason: Capacity is unavailable at this time. Please try again later or in a different availability zone.',
  },
  service: NO_BREAKER,
  inputs: { 'wait-for-minutes': '2' },
  expect: TIMED_OUT,
});

const alarm: Scenario = {
  id: 'alarm',
  title: 'The tasks are fine, but an alarm of the service goes off while the old ones are replaced',
  pace: 20,
  build(clock) {
    const alarms = { alarmNames: ['web-5xx'], enable: true, rollback: true };
    const sim = withWeb(clock, {
      service: { deploymentConfiguration: { alarms } },
      simulator: { timeline: { alarmBakeMs: 60_000 } },
    });
    sim.setAlarm('web-5xx', 'OK');
    sim.whenCalled('ecs:UpdateService', () => sim.schedule(70_000, () => sim.setAlarm('web-5xx', 'ALARM')));
    return { sim, inputs: { ...INPUTS }, files: {}, expect: ROLLED_BACK };
  },
};

const bakeCrash = failing(
  'bake-crash',
  'The deployment completes, and a task runs out of memory during the bake time',
  20,
  {
    image: { kind: 'out-of-memory', afterMs: 180_000, log: STARTED },
    inputs: { 'bake-time-minutes': '5' },
  },
);

const ARMED: Failure = { image: CRASH, service: NO_BREAKER };
const FAILED: Expectation = { outcome: 'failed', step: 'red' };

const rollbackFails: Scenario = {
  id: 'rollback-fails',
  title: 'The application exits at its start, and the image of the previous revision was deleted meanwhile',
  pace: 45,
  build(clock) {
    const sim = withWeb(clock, ARMED);
    const image = `123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:${OLD_SHA}`;
    sim.whenCalled('ecs:UpdateService', () => {
      sim.removeImage('web', OLD_SHA);
      sim.addImage(`web:${OLD_SHA}`, {
        kind: 'pull-fails',
        reason: `CannotPullContainerError: pull image manifest has been retried 7 time(s): failed to resolve ref ${image}: ${image}: not found`,
      });
    });
    return { sim, inputs: { ...INPUTS }, files: {}, expect: FAILED };
  },
};

const rollbackDenied: Scenario = {
  id: 'rollback-denied',
  title: 'The application exits at its start, and the role is no longer allowed to update the service',
  pace: 12,
  build(clock) {
    const sim = withWeb(clock, ARMED);
    sim.fault({ operation: 'ecs:UpdateService', after: 1, kind: 'denied' });
    return { sim, inputs: { ...INPUTS }, files: {}, expect: FAILED };
  },
};

export const FAILING: readonly Scenario[] = [
  crash,
  hostileLog,
  crashWithoutRollback,
  crashWithoutBreaker,
  leftFailed,
  crashLater,
  uncounted,
  outOfMemory,
  unhealthy,
  containerCheck,
  several,
  noCapacity,
  timeout,
  alarm,
  bakeCrash,
  rollbackFails,
  rollbackDenied,
];
