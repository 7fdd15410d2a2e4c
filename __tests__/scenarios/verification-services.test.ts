// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of the checks
import { describe, expect, test } from '@jest/globals';
import {
  addImages,
  callsOf,
  createWorld,
  type Run,
  runAction,
  type World,
  webDefinition,
} from '../support/scenario.ts';

/** `verify` for several services of one step: each has its own checks, and CloudWatch is read for all of them at once. */

const names = ['web', 'api', 'worker'];
const inputs = { cluster: 'prod', service: names.join(', '), image: 'web:2', 'wait-for-minutes': '60' };
const addressOf = (name: string) => `https://${name}.example.com`;

/** Each with a listener rule of its own, a site that answers with a status, and a load. */
function worldWith(status: (name: string, image: string) => number, errorShare = (_: string) => 0): World {
  const world = createWorld();
  const { sim } = world;
  sim.addCluster('prod');
  addImages(sim, 'web');
  for (const name of names) {
    const targetGroupArn = sim.addTargetGroup({ name, port: 8080 });
    const group = sim.world.targetGroups.get(targetGroupArn);
    const conditions = [{ Field: 'host-header', HostHeaderConfig: { Values: [`${name}.example.com`] } }];
    if (group !== undefined)
      group.listeners = [
        { protocol: 'HTTPS', port: 443, rules: [{ priority: 1, conditions, forward: [{ targetGroupArn }] }] },
      ];
    sim.addService({
      ...{ cluster: 'prod', name, desiredCount: 1, launchType: 'FARGATE', taskDefinition: webDefinition() },
      loadBalancers: [{ containerName: 'app', containerPort: 8080, targetGroupArn }],
    });
    sim.addSite({
      ...{ origin: addressOf(name), cluster: 'prod', service: name },
      answer: ({ image }) => ({ status: status(name, image) }),
    });
    sim.addTraffic({
      ...{ cluster: 'prod', service: name, requestsPerMinute: 600 },
      errorShare: (image) => (image.endsWith(':2') ? errorShare(name) : 0),
    });
  }
  return world;
}

type Result = { service: string; outcome: string; reason: string };

const resultsOf = (run: Run) => JSON.parse(run.outputs.results ?? '[]') as Result[];
const outcomesOf = (run: Run) => Object.fromEntries(resultsOf(run).map(({ service, outcome }) => [service, outcome]));

/** Whether no two calls of an operation were in progress at the same time for one poll. */
const isReadOnce = ({ sim }: World, operation: string): boolean => {
  // Not with the checks before the deployment, which are at its first moment.
  const times = callsOf(sim, operation)
    .map(({ at }) => at)
    .slice(operation.endsWith('DescribeAlarms') ? 1 : 0);
  return times.length > 0 && new Set(times).size === times.length;
};

describe('several services', () => {
  test('are asked at their own addresses, and read with one call for all', async () => {
    const world = worldWith(() => 200);
    world.sim.setAlarm('all-5xx', 'OK');
    const verify = '- url: ${service-url}/health\n- target-errors: 1 %\n- alarms: [all-5xx]';
    const run = await runAction(world, { ...inputs, verify });
    expect([run.failed, run.outputs.outcome]).toEqual([false, 'deployed']);
    for (const site of world.sim.world.sites) expect(site.requests.length).toBeGreaterThan(0);
    expect(isReadOnce(world, 'cloudwatch:GetMetricData')).toBe(true);
    expect(isReadOnce(world, 'cloudwatch:DescribeAlarms')).toBe(true);
    const rows = run.summary.split('\n').filter((line) => line.includes('✅&nbsp;passed'));
    expect(rows).toHaveLength(9);
  });

  test('one whose check fails is rolled back, and the others are checked and deployed', async () => {
    const world = worldWith((name, image) => (name === 'api' && image.endsWith(':2') ? 500 : 200));
    const run = await runAction(world, { ...inputs, verify: '- url: ${service-url}/health\n  within: 20' });
    expect(run.failed).toBe(true);
    expect(outcomesOf(run)).toEqual({ web: 'deployed', api: 'rolled-back', worker: 'deployed' });
    expect(resultsOf(run)[1]?.reason).toContain('Check url ${service-url}/health failed');
    expect(run.summary).toMatch(/\| api \|[^\n]*❌&nbsp;failed/);
    expect(run.summary.match(/✅&nbsp;passed/g)).toHaveLength(2);
  });

  test('error shares are counted for each of them', async () => {
    const world = worldWith(
      () => 200,
      (name) => (name === 'worker' ? 0.1 : 0),
    );
    const run = await runAction(world, { ...inputs, verify: '- target-errors: 1 %' });
    expect(outcomesOf(run)).toEqual({ web: 'deployed', api: 'deployed', worker: 'rolled-back' });
  });

  test('with `rollback-scope: all` the others are rolled back too', async () => {
    const world = worldWith((name, image) => (name === 'api' && image.endsWith(':2') ? 500 : 200));
    const verify = '- url: ${service-url}/health\n  within: 20';
    const run = await runAction(world, { ...inputs, verify, 'rollback-scope': 'all' });
    expect(outcomesOf(run)).toEqual({ web: 'rolled-back', api: 'rolled-back', worker: 'rolled-back' });
  });

  test('whose checks are more than one GetMetricData takes are all read', async () => {
    const world = worldWith(() => 200);
    for (const name of ['x', 'y'])
      for (let minute = 0; minute < 30; minute += 1)
        world.sim.schedule(minute * 60_000 + 1_000, () =>
          world.sim.putMetric({ namespace: 'Shop', name, dimensions: {} }, 1),
        );
    const metrics = Array.from({ length: 12 }, (_, index) => `m${index}: {namespace: Shop, name: x, statistic: Sum}`);
    const item = `- expression: m0 + m1\n  metrics: {${metrics.join(', ')}}\n  fail-above: 100`;
    const verify = Array.from({ length: 30 }, () => item).join('\n');
    const run = await runAction(world, { ...inputs, verify });
    expect(run.outputs.outcome).toBe('deployed');
    const states = new Set(
      (JSON.parse(run.outputs.verification ?? '[]') as { state: string }[]).map(({ state }) => state),
    );
    expect(states).toEqual(new Set(['passed']));
    for (const { input } of callsOf(world.sim, 'cloudwatch:GetMetricData'))
      expect((input.MetricDataQueries as unknown[]).length).toBeLessThanOrEqual(500);
  });
});
