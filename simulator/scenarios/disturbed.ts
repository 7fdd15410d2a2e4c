import type { Scenario } from './scenario.ts';
import { INPUTS, OLD_SHA, springBoot, withWeb } from './spring-boot.ts';

/** Scenarios in which something else gets in the way. */

const superseded: Scenario = {
  id: 'superseded',
  title: 'Another user deploys while we wait',
  pace: 8,
  build(clock) {
    const sim = withWeb(clock);
    const tags = [
      { key: 'github:repository', value: 'example/shop' },
      { key: 'github:run-id', value: '19000000002' },
    ];
    const theirs = sim.registerTaskDefinition({ ...springBoot(OLD_SHA), tags });
    let overtaken = false;
    sim.whenCalled('ecs:UpdateService', () => {
      if (overtaken) return;
      overtaken = true;
      sim.schedule(45_000, () => void sim.updateService('prod', 'web', { taskDefinition: theirs }));
    });
    return { sim, inputs: { ...INPUTS }, files: {}, expect: { outcome: 'superseded', step: 'red' } };
  },
};

const cancelled: Scenario = {
  id: 'cancelled',
  title: 'The workflow is cancelled while the rollout is in progress',
  pace: 8,
  interruptAfterMs: 6_000,
  build: (clock) => ({
    sim: withWeb(clock),
    inputs: { ...INPUTS },
    files: {},
    expect: { outcome: 'cancelled', step: 'red' },
  }),
};

const cancelledBack: Scenario = {
  id: 'cancelled-back',
  title: 'The same with rollback-on: cancel; the rollback is started before the step ends',
  pace: 8,
  interruptAfterMs: 6_000,
  build: (clock) => ({
    sim: withWeb(clock),
    inputs: { ...INPUTS, 'rollback-on': 'failure, cancel' },
    files: {},
    expect: { outcome: 'cancelled', step: 'red' },
  }),
};

const timeoutBack: Scenario = {
  id: 'timeout-back',
  title: 'The time is up, and rollback-on has timeout: the service is rolled back',
  pace: 20,
  build: (clock) => ({
    sim: withWeb(clock, {
      image: {
        kind: 'no-capacity',
        event:
          'was unable to place a task. Reason: Capacity is unavailable at this time. Please try again later or in a different availability zone.',
      },
      service: { deploymentConfiguration: {} },
    }),
    inputs: { ...INPUTS, 'wait-for-minutes': '2', 'rollback-on': 'failure, timeout' },
    files: {},
    expect: { outcome: 'rolled-back', step: 'red' },
  }),
};

const expired: Scenario = {
  id: 'expired',
  title: 'The credentials expire while the rollout is watched',
  pace: 10,
  build(clock) {
    const sim = withWeb(clock);
    let updated = false;
    sim.whenCalled('ecs:UpdateService', () => {
      if (updated) return;
      updated = true;
      sim.schedule(40_000, () => sim.fault({ kind: 'expired' }));
    });
    return { sim, inputs: { ...INPUTS }, files: {}, expect: { outcome: 'unknown', step: 'red' } };
  },
};

const denied: Scenario = {
  id: 'denied',
  title: 'The role may register a revision, but not update the service',
  pace: 10,
  build(clock) {
    const sim = withWeb(clock);
    sim.fault({ operation: 'ecs:UpdateService', kind: 'denied' });
    return { sim, inputs: { ...INPUTS }, files: {}, expect: { outcome: 'failed', step: 'red' } };
  },
};

export const DISTURBED: readonly Scenario[] = [superseded, cancelled, cancelledBack, timeoutBack, expired, denied];
