import type { Clock } from '../../src/lib/clock.ts';
import type { Scenario } from './scenario.ts';
import { BALANCED, BREAKER, INPUTS, slowlyBalanced, type WebOptions, withWeb } from './spring-boot.ts';

/** Rollouts that end well and take long, each because of one setting. The tests change the setting as the advice says. */

/** A rollout with the setting as it is. */
const slow = (id: string, title: string, pace: number, options: WebOptions): Scenario => ({
  id,
  title,
  pace,
  build: (clock: Clock) => ({
    sim: withWeb(clock, options),
    inputs: { ...INPUTS, 'wait-for-minutes': '60' },
    files: {},
    expect: { outcome: 'deployed', step: 'green' },
  }),
});

/** The settings of a target group of the scenarios. */
const checked = (intervalSeconds: number, healthyThreshold: number) =>
  BALANCED.map((each) => ({ ...each, targetGroup: { ...each.targetGroup, intervalSeconds, healthyThreshold } }));

/** What makes each rollout slow, and the same as the advice would have it. */
export const SLOW_SETTINGS = {
  'slow-drain': {
    slow: { service: { loadBalancers: slowlyBalanced(300) } },
    advised: { service: { loadBalancers: slowlyBalanced(30) } },
  },
  'slow-image': { slow: { imageBytes: 7_200_000_000 }, advised: { imageBytes: 1_800_000_000 } },
  'slow-health': {
    slow: { service: { loadBalancers: checked(30, 5) } },
    advised: { service: { loadBalancers: checked(5, 2) } },
  },
  'waves-slow': { slow: { service: inWaves(125) }, advised: { service: inWaves(200) } },
} satisfies Record<string, { slow: WebOptions; advised: WebOptions }>;

function inWaves(maximumPercent: number): NonNullable<WebOptions['service']> {
  return {
    desiredCount: 8,
    loadBalancers: slowlyBalanced(30),
    deploymentConfiguration: { ...BREAKER, minimumHealthyPercent: 100, maximumPercent },
  };
}

export const SLOW: readonly Scenario[] = [
  slow(
    'slow-drain',
    'Old tasks drain for five minutes, because the target group waits 300 s',
    40,
    SLOW_SETTINGS['slow-drain'].slow,
  ),
  slow('slow-image', 'The new image has 7.2 GB: most of the time it is pulled', 25, SLOW_SETTINGS['slow-image'].slow),
  slow(
    'slow-health',
    'A target is healthy only after five checks that are 30 s apart',
    25,
    SLOW_SETTINGS['slow-health'].slow,
  ),
  slow(
    'waves-slow',
    'maximumPercent 125 replaces eight tasks two at a time, in four waves',
    40,
    SLOW_SETTINGS['waves-slow'].slow,
  ),
];
