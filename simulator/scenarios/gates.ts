import type { Scenario } from './scenario.ts';
import { INPUTS, withWeb } from './spring-boot.ts';

/** Scenarios of deployments that pause hooks hold. */

const approve: Scenario = {
  id: 'approve',
  title: 'A pause hook holds the deployment when the test traffic has shifted: the step ends green, to be approved',
  pace: 10,
  build: (clock) => ({
    sim: withWeb(clock, {
      service: {
        deploymentConfiguration: {
          strategy: 'BLUE_GREEN',
          bakeTimeInMinutes: 5,
          lifecycleHooks: [{ targetType: 'PAUSE', lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT'] }],
        },
      },
    }),
    inputs: { ...INPUTS, 'wait-until': 'paused' },
    files: {},
    expect: { outcome: 'paused', step: 'green' },
  }),
};

export const GATES: readonly Scenario[] = [approve];
