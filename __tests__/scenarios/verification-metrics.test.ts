import { describe, expect, test } from '@jest/globals';
import { addWeb, callsOf, createWorld, pollAsUsers, type Run, runAction, type World } from '../support/scenario.ts';

pollAsUsers();

/** Metrics, error shares and alarms of `verify` on days on which CloudWatch is late, lacks periods, or changes. */

const inputs = { cluster: 'prod', service: 'web', image: 'web:2', 'wait-for-minutes': '60' };

type Checked = { check: string; state: string; reason: string };

const checksOf = (run: Run): Checked[] => JSON.parse(run.outputs.verification ?? '[]') as Checked[];
const statesOf = (run: Run): string[] => checksOf(run).map(({ state }) => state);
const serving = ({ sim }: World) =>
  sim.world.clusters.get('prod')?.services.get('web')?.deployments[0]?.revision.number;

describe('target-errors with a baseline', () => {
  const canary = {
    strategy: 'CANARY',
    canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 5 },
    bakeTimeInMinutes: 2,
  };

  /** Both revisions with a load, each with a share of errors. */
  function withTraffic(share: { old: number; new: number }, requestsPerMinute = 6_000): World {
    const world = createWorld();
    const { sim } = world;
    const alternateTargetGroupArn = sim.addTargetGroup({ name: 'web-green', port: 8080 });
    const balancer = { containerName: 'app', containerPort: 8080, targetGroup: { name: 'web-blue' } };
    addWeb(sim, {
      deploymentConfiguration: canary,
      loadBalancers: [{ ...balancer, advancedConfiguration: { alternateTargetGroupArn } }],
    });
    const errorShare = (image: string) => (image.endsWith(':2') ? share.new : share.old);
    sim.addTraffic({ cluster: 'prod', service: 'web', requestsPerMinute, errorShare });
    return world;
  }

  const verify = (more = '') => `- target-errors: 1 %\n  when: each-step\n${more}`;
  const baseline = '  baseline: 2\n';

  test('fails what is below the limit, but more than so many times the share of the old revision', async () => {
    const world = withTraffic({ old: 0.001, new: 0.009 }, 60_000);
    const run = await runAction(world, { ...inputs, verify: verify(baseline) });
    expect([run.failed, run.outputs.outcome, serving(world)]).toEqual([true, 'rolled-back', 1]);
    expect(checksOf(run)[0]?.reason).toMatch(
      /^At 10 %: 0\.9 % of \d+ requests were answered with 5xx \(54\), more than 2 times the old revision's 0\.1 % \(54 of \d+ requests\)\.$/,
    );
    expect(run.log.join('\n')).toMatch(/│ new revision: 0\.9 % of .*; old revision: 0\.1 % of /);
  });

  test('is no reason to fail without it', async () => {
    const world = withTraffic({ old: 0.001, new: 0.009 });
    const run = await runAction(world, { ...inputs, verify: verify() });
    expect([run.outputs.outcome, statesOf(run)]).toEqual(['deployed', ['passed']]);
  });

  test('passes what is as bad as the old revision', async () => {
    const world = withTraffic({ old: 0.006, new: 0.009 });
    const run = await runAction(world, { ...inputs, verify: verify(baseline) });
    expect([run.outputs.outcome, statesOf(run)]).toEqual(['deployed', ['passed']]);
  });

  test('does not lift the limit: both are too bad', async () => {
    const world = withTraffic({ old: 0.05, new: 0.05 });
    const run = await runAction(world, { ...inputs, verify: verify(baseline) });
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(checksOf(run)[0]?.reason).toMatch(/^At 10 %: 5 % of .*, more than 1 %\.$/);
  });

  test('judges from 5 errors on', async () => {
    // 60 requests a minute at 10 % of the traffic, of which 0.9 % fail: about 3 errors in the time of the step.
    const world = withTraffic({ old: 0, new: 0.009 }, 600);
    const run = await runAction(world, { ...inputs, verify: verify(baseline).replace('1 %', '5 %') });
    expect([run.outputs.outcome, serving(world)]).toEqual(['deployed', 2]);
    expect(statesOf(run)).toEqual(['passed']);
  });

  test('compares only while both serve: a rolling deployment has one target group', async () => {
    const world = createWorld();
    addWeb(world.sim, { loadBalancers: [{ containerName: 'app', containerPort: 8080, targetGroup: { name: 'web' } }] });
    const errorShare = (image: string) => (image.endsWith(':2') ? 0.009 : 0);
    world.sim.addTraffic({ cluster: 'prod', service: 'web', requestsPerMinute: 6_000, errorShare });
    const run = await runAction(world, { ...inputs, verify: `- target-errors: 1 %\n${baseline}` });
    expect([run.outputs.outcome, statesOf(run)]).toEqual(['deployed', ['passed']]);
  });

  test('`min-requests` is what both limits need', async () => {
    const world = withTraffic({ old: 0, new: 0.5 }, 6_000);
    const run = await runAction(world, { ...inputs, verify: verify(`${baseline}  min-requests: 100000\n`) });
    expect([run.outputs.outcome, statesOf(run)]).toEqual(['deployed', ['inconclusive']]);
    expect(checksOf(run)[0]?.reason).toContain('fewer than 100000 (`min-requests`)');
  });
});

describe('metrics', () => {
  const orders = { namespace: 'Shop', name: 'Orders', dimensions: { Service: 'web' } };
  const check = (more: string) =>
    `- metric: {namespace: Shop, name: Orders, dimensions: {Service: web}, statistic: Sum, period: 60}\n${more}`;

  function withOrders(value: (minute: number) => number | null, options = {}): World {
    const world = createWorld(options);
    addWeb(world.sim);
    const startMs = world.clock.now();
    for (let minute = 0; minute < 60; minute += 1) {
      const count = value(minute);
      if (count === null) continue;
      world.clock.at(startMs + minute * 60_000 + 1_000, () => world.sim.putMetric(orders, count));
    }
    return world;
  }

  test('that arrive three minutes late are waited for', async () => {
    const world = withOrders(() => 20, { metricDelayMs: 180_000 });
    const run = await runAction(world, { ...inputs, verify: check('  fail-below: 10') });
    expect([run.outputs.outcome, statesOf(run)]).toEqual(['deployed', ['passed']]);
  });

  test('that arrive late in the bake time fail it all the same', async () => {
    const world = withOrders((minute) => (minute === 6 ? 3 : 20), { metricDelayMs: 180_000 });
    const run = await runAction(world, { ...inputs, verify: check('  fail-below: 10'), 'bake-time-minutes': '15' });
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(checksOf(run)[0]?.reason).toBe('It was 3, below 10, in the period of 1 min from 09:06:00 UTC.');
    const rolledBackMs = callsOf(world.sim, 'ecs:UpdateService')[1]?.at ?? Number.NaN;
    // Minute 6 is over at 09:07, and CloudWatch shows it at 09:10.
    expect(rolledBackMs - Date.UTC(2026, 0, 15, 9, 10)).toBeLessThanOrEqual(17_000);
  });

  test('with a missing period: those on both sides of it are not consecutive', async () => {
    const world = withOrders((minute) => (minute === 5 || minute === 7 ? 3 : minute === 6 ? null : 20));
    const more = '  fail-below: 10\n  datapoints: 2';
    const run = await runAction(world, { ...inputs, verify: check(more), 'bake-time-minutes': '10' });
    expect([run.outputs.outcome, statesOf(run)]).toEqual(['deployed', ['passed']]);
  });

  test('two consecutive periods beyond the limit fail it', async () => {
    const world = withOrders((minute) => (minute === 5 || minute === 6 ? 3 : 20));
    const more = '  fail-below: 10\n  datapoints: 2';
    const run = await runAction(world, { ...inputs, verify: check(more), 'bake-time-minutes': '10' });
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(checksOf(run)[0]?.reason).toBe(
      'It was 3, 3, below 10, in 2 consecutive periods, the last of 1 min from 09:06:00 UTC.',
    );
  });

  test('an expression that divides by nothing has no value, and says nothing', async () => {
    const world = withOrders(() => 0);
    const metrics = '  metrics: {orders: {namespace: Shop, name: Orders, dimensions: {Service: web}, statistic: Sum}}';
    const run = await runAction(world, {
      ...inputs,
      verify: `- expression: orders / orders\n${metrics}\n  fail-above: 0`,
    });
    expect([run.outputs.outcome, statesOf(run)]).toEqual(['deployed', ['inconclusive']]);
  });

  test('an expression that CloudWatch refuses is inconclusive at once, and no other check suffers', async () => {
    const world = withOrders(() => 20);
    const metrics = '  metrics: {orders: {namespace: Shop, name: Orders, dimensions: {Service: web}, statistic: Sum}}';
    const wrong = `- expression: orders +* 2\n${metrics}\n  fail-above: 0`;
    const run = await runAction(world, { ...inputs, verify: `${wrong}\n${check('  fail-below: 10')}` });
    expect([run.outputs.outcome, statesOf(run)]).toEqual(['deployed', ['inconclusive', 'passed']]);
    expect(checksOf(run)[0]?.reason).toContain('Error in expression');
  });
});

describe('alarms', () => {
  const verify = '- alarms: [web-5xx, web-all]';

  function withAlarms(): World {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.setAlarm('web-5xx', 'OK');
    world.sim.setAlarm('web-all', 'OK', 'composite');
    return world;
  }

  test('one that is deleted in the middle is inconclusive, and said', async () => {
    const world = withAlarms();
    world.sim.schedule(40_000, () => world.sim.world.alarms.delete('web-all'));
    const run = await runAction(world, { ...inputs, verify });
    expect([run.outputs.outcome, statesOf(run)]).toEqual(['deployed', ['inconclusive']]);
    expect(checksOf(run)[0]?.reason).toBe('Alarm web-all is not in CloudWatch.');
    expect(run.warnings.join('\n')).toContain('Alarm web-all is not in CloudWatch');
  });

  test('one in ALARM fails the deployment although the other one is deleted', async () => {
    const world = withAlarms();
    world.sim.schedule(30_000, () => world.sim.world.alarms.delete('web-all'));
    world.sim.schedule(60_000, () => world.sim.setAlarm('web-5xx', 'ALARM'));
    const run = await runAction(world, { ...inputs, verify });
    expect([run.outputs.outcome, statesOf(run)]).toEqual(['rolled-back', ['failed']]);
  });

  test('one that loses its data and gets it back is no failure', async () => {
    const world = withAlarms();
    world.sim.schedule(30_000, () => world.sim.setAlarm('web-5xx', 'INSUFFICIENT_DATA'));
    world.sim.schedule(60_000, () => world.sim.setAlarm('web-5xx', 'OK'));
    const run = await runAction(world, { ...inputs, verify });
    expect([run.outputs.outcome, statesOf(run)]).toEqual(['deployed', ['passed']]);
    const lines = run.log.filter((line) => line.includes('check alarms'));
    expect(lines).toHaveLength(1);
  });

  test('a hundred of them are one call', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const names = Array.from({ length: 100 }, (_, index) => `alarm-${index}`);
    for (const [index, name] of names.entries())
      world.sim.setAlarm(name, 'OK', index % 2 === 0 ? 'metric' : 'composite');
    const halves = [names.slice(0, 50), names.slice(50)].map((half) => `- alarms: [${half.join(', ')}]`);
    const run = await runAction(world, { ...inputs, verify: halves.join('\n') });
    expect([run.outputs.outcome, statesOf(run)]).toEqual(['deployed', ['passed', 'passed']]);
    // The first one is that of the checks before the deployment.
    const calls = callsOf(world.sim, 'cloudwatch:DescribeAlarms').slice(1);
    expect(calls.every(({ input }) => (input.AlarmNames as string[]).length === 100)).toBe(true);
    expect(new Set(calls.map(({ at }) => at)).size).toBe(calls.length);
  });

  test('more than a hundred are an error before any call', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const names = Array.from({ length: 101 }, (_, index) => `alarm-${index}`);
    const run = await runAction(world, { ...inputs, verify: `- alarms: [${names.join(', ')}]` });
    expect(run.errors[0]?.text).toContain('it names 101 alarms, and at most 100 are read');
    expect(world.sim.calls).toEqual([]);
  });
});
