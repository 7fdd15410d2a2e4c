import { describe, expect, test } from '@jest/globals';
import { BALANCED } from '../../simulator/scenarios/spring-boot.ts';
import { addWeb, callsOf, createWorld, pollAsUsers, type Run, runAction, type World } from '../support/scenario.ts';

pollAsUsers();

/** How soon a failing check is known, and how soon the rollback begins then. */

const inputs = { cluster: 'prod', service: 'web', image: 'web:2', 'bake-time-minutes': '15', 'wait-for-minutes': '60' };
const origin = 'https://shop.example.com';
const orders = { namespace: 'Shop', name: 'Orders', dimensions: {} };
/** When the new revision breaks: it serves since about two minutes then, on a full minute. */
const brokenAfterMs = 480_000;

type Broken = { world: World; brokenAtMs: number };

/** A service that serves well until it breaks. */
function breaking(): Broken {
  const world = createWorld();
  const { sim, clock } = world;
  const brokenAtMs = clock.now() + brokenAfterMs;
  const isBroken = () => clock.now() >= brokenAtMs;
  addWeb(sim, { loadBalancers: BALANCED.map((each) => ({ ...each, containerName: 'app' })) });
  sim.addSite({ origin, cluster: 'prod', service: 'web', answer: () => ({ status: isBroken() ? 500 : 200 }) });
  sim.addTraffic({
    ...{ cluster: 'prod', service: 'web', requestsPerMinute: 6_000 },
    errorShare: () => (isBroken() ? 0.1 : 0),
  });
  sim.setAlarm('web-5xx', 'OK');
  clock.at(brokenAtMs, () => sim.setAlarm('web-5xx', 'ALARM'));
  for (let second = 1; second < 3_600; second += 60)
    clock.at(clock.now() + second * 1_000, () => sim.putMetric(orders, isBroken() ? 0 : 20));
  return { world, brokenAtMs };
}

const stateOf = (run: Run): string =>
  (JSON.parse(run.outputs.verification ?? '[]') as { state: string }[])[0]?.state ?? '';

/** When the rollback began, and when the last answer came before it, ms. */
function timesOf({ sim }: World, operation: string | null): { rolledBackMs: number; answeredMs: number } {
  const rolledBackMs = callsOf(sim, 'ecs:UpdateService')[1]?.at ?? Number.NaN;
  const all =
    operation === null
      ? (sim.world.sites[0]?.requests ?? []).map(({ atMs }) => atMs)
      : callsOf(sim, operation).map(({ at }) => at);
  return { rolledBackMs, answeredMs: Math.max(...all.filter((atMs) => atMs <= rolledBackMs)) };
}

describe('a check that fails in the bake time', () => {
  test.each([
    // `every`, then `within`.
    ['url', `- url: ${origin}\n  every: 10\n  within: 1`, null, 11_000],
    // The longest time between two polls.
    ['alarms', '- alarms: [web-5xx]', 'cloudwatch:DescribeAlarms', 15_000],
    // The first minute that fails is over a minute later.
    [
      'metric',
      '- metric: {namespace: Shop, name: Orders, statistic: Sum}\n  fail-below: 10',
      'cloudwatch:GetMetricData',
      120_000,
    ],
    ['target-errors', '- target-errors: 1 %', 'cloudwatch:GetMetricData', 120_000],
  ])('%s: is known in time, and the rollback begins within 2 s', async (_, verify, operation, knownWithinMs) => {
    const { world, brokenAtMs } = breaking();
    const run = await runAction(world, { ...inputs, verify });
    expect([run.outputs.outcome, stateOf(run)]).toEqual(['rolled-back', 'failed']);
    const { rolledBackMs, answeredMs } = timesOf(world, operation);
    expect(rolledBackMs - answeredMs).toBeLessThanOrEqual(2_000);
    expect(rolledBackMs - brokenAtMs).toBeLessThanOrEqual(knownWithinMs + 2_000);
  });
});
