import {
  BREAKER_WITHOUT_ROLLBACK,
  CRASH_LOG,
  INPUTS,
  NEW_IMAGE,
  OLD_SHA,
  REGISTRY,
  springBoot,
  type WebOptions,
  withWeb,
} from './spring-boot.ts';
import type { Expectation, Story } from './story.ts';

/** Stories in which the new revision fails. */

const ROLLED_BACK: Expectation = { outcome: 'rolled-back', step: 'red' };
const TIMED_OUT: Expectation = { outcome: 'timed-out', step: 'red' };

type Failure = WebOptions & { inputs?: Record<string, string>; expect?: Expectation };

const failing = (id: string, title: string, pace: number, failure: Failure): Story => ({
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

const crash = failing(
  'crash',
  'The application exits at its start; the circuit breaker gives up and ECS rolls back',
  10,
  {
    image: { kind: 'crash-at-start', exitCode: 1, log: CRASH_LOG },
  },
);

const crashWithoutRollback = failing('no-rollback', 'The same, but the circuit breaker may not roll back', 10, {
  image: { kind: 'crash-at-start', exitCode: 1, log: CRASH_LOG },
  service: { deploymentConfiguration: BREAKER_WITHOUT_ROLLBACK },
  expect: { outcome: 'failed', step: 'red' },
});

const crashWithoutBreaker = failing('no-breaker', 'The same without a circuit breaker: ECS would go on for ever', 12, {
  image: { kind: 'crash-at-start', exitCode: 1, log: CRASH_LOG },
  service: { deploymentConfiguration: {} },
  inputs: { 'wait-for-minutes': '0.25' },
  expect: TIMED_OUT,
});

const outOfMemory = failing('out-of-memory', 'The application is killed soon after its start: too little memory', 12, {
  image: { kind: 'out-of-memory', afterMs: 9_000, log: CRASH_LOG.slice(0, 1) },
});

const pullFails = failing('pull-fails', 'The image is gone from the registry when the tasks start', 45, {
  image: {
    kind: 'pull-fails',
    reason: `CannotPullContainerError: pull image manifest has been retried 7 time(s): failed to resolve ref ${REGISTRY}/${NEW_IMAGE}: ${REGISTRY}/${NEW_IMAGE}: not found`,
  },
});

const secretDenied = failing('secret-denied', 'The execution role may not read a secret', 30, {
  image: {
    kind: 'init-fails',
    reason:
      'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/web/db-Xy12Za from secrets manager: AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/web-execution/9d8441 is not authorized to perform: secretsmanager:GetSecretValue on resource: arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/web/db-Xy12Za because no identity-based policy allows the secretsmanager:GetSecretValue action',
  },
});

const unhealthy = failing('unhealthy', 'The application runs, but its health check answers 404', 15, {
  image: { kind: 'unhealthy', via: 'elb', reason: 'Health checks failed with these codes: [404]' },
});

const noCapacity = failing('no-capacity', 'No instance of the cluster has room for one more task', 20, {
  instances: [{ cpu: 2_048, memory: 4_096 }],
  service: {
    launchType: 'EC2',
    taskDefinition: { ...springBoot(OLD_SHA), requiresCompatibilities: ['EC2'] },
    loadBalancers: [],
    healthCheckGracePeriodSeconds: 0,
    deploymentConfiguration: { minimumHealthyPercent: 100, maximumPercent: 200 },
  },
  inputs: { 'wait-for-minutes': '0.2' },
  expect: TIMED_OUT,
});

const timeout: Story = {
  id: 'timeout',
  title: 'Fargate has no capacity: neither done nor failed when the time is up',
  pace: 10,
  build: (clock) => ({
    sim: withWeb(clock, {
      image: {
        kind: 'no-capacity',
        event:
          'was unable to place a task. Reason: Capacity is unavailable at this time. Please try again later or in a different availability zone.',
      },
      service: { deploymentConfiguration: {} },
    }),
    inputs: { ...INPUTS, 'wait-for-minutes': '0.2' },
    files: {},
    expect: TIMED_OUT,
  }),
};

export const FAILING: readonly Story[] = [
  crash,
  crashWithoutRollback,
  crashWithoutBreaker,
  outOfMemory,
  pullFails,
  secretDenied,
  unhealthy,
  noCapacity,
  timeout,
];
