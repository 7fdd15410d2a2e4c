import { describe, expect, test } from '@jest/globals';
import type { CodeDeployGroupSpec } from '../../simulator/index.ts';
import { addWeb, callsOf, createWorld, pollAsUsers, type Run, runAction, type World } from '../support/scenario.ts';

pollAsUsers();

/** `verify` on services that CodeDeploy deploys. */

const inputs = { cluster: 'prod', service: 'web', image: 'web:2', 'wait-for-minutes': '40' };
const shop = 'https://shop.example.com';
const testShop = 'https://test.shop.example.com';
const canary = { config: 'CodeDeployDefault.ECSCanary10Percent5Minutes', terminationWaitMinutes: 5 };

type Status = (tag: string, world: World) => number;

/** A service with a pair of target groups, and its sites behind the production and the test listener. */
function deployed(group: Partial<CodeDeployGroupSpec>, status: Status = () => 200): World {
  const world = createWorld();
  const { sim } = world;
  const otherTargetGroup = sim.addTargetGroup({ name: 'web-green', port: 8080 });
  addWeb(sim, {
    deploymentController: { type: 'CODE_DEPLOY' },
    loadBalancers: [
      {
        containerName: 'app',
        containerPort: 8080,
        targetGroup: { name: 'web-blue', intervalSeconds: 10, healthyThreshold: 2 },
      },
    ],
  });
  sim.addDeploymentGroup({ cluster: 'prod', service: 'web', otherTargetGroup, ...group });
  const answer = ({ image }: { image: string }) => ({ status: status(image.split(':').at(-1) ?? '', world) });
  sim.addSite({ origin: shop, cluster: 'prod', service: 'web', answer });
  sim.addSite({ origin: testShop, cluster: 'prod', service: 'web', traffic: 'test', answer });
  return world;
}

type Checked = { check: string; when: string; state: string; reason: string };

const checksOf = (run: Run): Checked[] => JSON.parse(run.outputs.verification ?? '[]') as Checked[];
const statesOf = (run: Run): string[] => checksOf(run).map(({ state }) => state);
const serving = ({ sim }: World) =>
  sim.world.clusters.get('prod')?.services.get('web')?.deployments[0]?.revision.number;
const requestsTo = ({ sim }: World, origin: string) =>
  sim.world.sites.find((site) => site.origin === origin)?.requests ?? [];

/** Dimensions of the target groups that were asked about. */
const groupsRead = ({ sim }: World): Set<string> =>
  new Set(
    JSON.stringify(callsOf(sim, 'cloudwatch:GetMetricData').map(({ input }) => input)).match(/targetgroup\/[\w-]+/g),
  );

describe('serving', () => {
  test('begins once all traffic has shifted, and goes on until the termination wait time is over', async () => {
    const world = deployed(canary);
    const run = await runAction(world, { ...inputs, verify: `- url: ${shop}/health\n  every: 20` });
    expect([run.outputs.outcome, statesOf(run)]).toEqual(['deployed', ['passed']]);
    const requests = requestsTo(world, shop);
    expect(new Set(requests.map(({ revision }) => revision))).toEqual(new Set(['web:2']));
    const [first, last] = [requests[0]?.atMs ?? 0, requests.at(-1)?.atMs ?? 0];
    expect(last - first).toBeGreaterThan(4 * 60_000);
  });

  test('a failed check in the termination wait time stops the deployment, and CodeDeploy rolls it back', async () => {
    const world = deployed(canary, (tag, { clock }) => (tag === '2' && clock.now() > brokenAtMs ? 500 : 200));
    const brokenAtMs = world.clock.now() + 9 * 60_000;
    const run = await runAction(world, { ...inputs, verify: `- url: ${shop}/health\n  within: 20` });
    expect([run.failed, run.outputs.outcome, serving(world)]).toEqual([true, 'rolled-back', 1]);
    const [stop, ...more] = callsOf(world.sim, 'codedeploy:StopDeployment');
    expect(stop?.input).toMatchObject({ autoRollbackEnabled: true });
    expect(more).toEqual([]);
    expect((stop?.at ?? Number.NaN) - brokenAtMs).toBeLessThanOrEqual(27_000);
    expect(callsOf(world.sim, 'codedeploy:CreateDeployment')).toHaveLength(1);
    expect(run.errors[0]?.text).toMatch(
      /^Check url https:\/\/shop\.example\.com\/health failed: It did not answer as asked within 20 s .* HTTP 500 instead of 200–299\. Rolled back: the service runs web:1 again\.$/,
    );
  });

  test('with `rollback-on: none` CodeDeploy goes on, and the step says so', async () => {
    const world = deployed(canary, (tag) => (tag === '2' ? 500 : 200));
    const verify = `- url: ${shop}/health\n  within: 20`;
    const run = await runAction(world, { ...inputs, verify, 'rollback-on': 'none' });
    expect([run.failed, run.outputs.outcome]).toEqual([true, 'failed']);
    expect(callsOf(world.sim, 'codedeploy:StopDeployment')).toEqual([]);
    expect(run.summary).toContain('rollback-on');
  });
});

describe('test-traffic', () => {
  const verify = `- url: ${testShop}/health\n  when: test-traffic\n  within: 20`;

  test('is the time from AllowTestTraffic to the first production traffic', async () => {
    const world = deployed({ testTraffic: true, readyWaitMinutes: 60 });
    world.sim.schedule(300_000, () => world.sim.world.codeDeploy.deployments[0]?.waiting?.go());
    const run = await runAction(world, { ...inputs, verify });
    expect([run.outputs.outcome, statesOf(run)]).toEqual(['deployed', ['passed']]);
    const requests = requestsTo(world, testShop);
    expect(new Set(requests.map(({ revision }) => revision))).toEqual(new Set(['web:2']));
    expect(requests.length).toBeGreaterThan(5);
  });

  test('a failed check stops the deployment before any production traffic', async () => {
    const world = deployed({ testTraffic: true, readyWaitMinutes: 60 }, (tag) => (tag === '2' ? 500 : 200));
    const run = await runAction(world, { ...inputs, verify });
    expect([run.outputs.outcome, serving(world)]).toEqual(['rolled-back', 1]);
    expect(callsOf(world.sim, 'codedeploy:StopDeployment')).toHaveLength(1);
    expect(run.log.join('\n')).not.toMatch(/production traffic: \d+ % to web:2/);
  });

  test('without a test listener it is inconclusive', async () => {
    const world = deployed({});
    const run = await runAction(world, { ...inputs, verify });
    expect(run.outputs.outcome).toBe('deployed');
    const reason = 'There was no test traffic: this CodeDeploy deployment has none.';
    expect(checksOf(run)[0]).toMatchObject({ state: 'inconclusive', reason });
    expect(requestsTo(world, testShop)).toEqual([]);
  });

  test('that could not be seen is inconclusive', async () => {
    const world = deployed({ testTraffic: true });
    world.sim.fault({ operation: 'codedeploy:GetDeploymentTarget', kind: 'denied' });
    const run = await runAction(world, { ...inputs, verify });
    expect(run.outputs.outcome).toBe('deployed');
    const reason = expect.stringContaining('Make it last with a Lambda function at AfterAllowTestTraffic');
    expect(checksOf(run)[0]).toMatchObject({ state: 'inconclusive', reason });
  });
});

describe('each-step', () => {
  test('a canary is checked at 10 % and at 100 %', async () => {
    const world = deployed(canary);
    const run = await runAction(world, { ...inputs, verify: `- url: ${shop}/health\n  when: each-step` });
    expect([run.outputs.outcome, statesOf(run)]).toEqual(['deployed', ['passed']]);
    expect(new Set(requestsTo(world, shop).map(({ revision }) => revision))).toEqual(new Set(['web:1', 'web:2']));
  });

  test('a failed check of the first step stops a linear deployment at 10 %', async () => {
    const group = { config: 'CodeDeployDefault.ECSLinear10PercentEvery3Minutes' };
    const world = deployed(group);
    world.sim.addTraffic({
      ...{ cluster: 'prod', service: 'web', requestsPerMinute: 6_000 },
      errorShare: (image) => (image.endsWith(':2') ? 0.2 : 0),
    });
    const run = await runAction(world, { ...inputs, verify: '- target-errors: 1 %\n  when: each-step' });
    expect([run.outputs.outcome, serving(world)]).toEqual(['rolled-back', 1]);
    expect(checksOf(run)[0]?.reason).toMatch(/^At 10 %: 20 % of 6\d\d requests were answered with 5xx/);
    expect(run.log.join('\n')).not.toContain('production traffic: 20 % to web:2');
    expect(groupsRead(world)).toEqual(new Set(['targetgroup/web-green']));
  });
});

describe('target-errors', () => {
  test('counts the target group of the new task set, and compares it with that of the old one', async () => {
    const world = deployed(canary);
    world.sim.addTraffic({
      ...{ cluster: 'prod', service: 'web', requestsPerMinute: 6_000 },
      errorShare: (image) => (image.endsWith(':2') ? 0.009 : 0.001),
    });
    const verify = '- target-errors: 1 %\n  baseline: 2\n  when: each-step';
    const run = await runAction(world, { ...inputs, verify });
    expect([run.outputs.outcome, serving(world)]).toEqual(['rolled-back', 1]);
    expect(checksOf(run)[0]?.reason).toMatch(
      /^At 10 %: 0\.83 % of 600 requests .* more than 2 times the old revision's 0\.093 %/,
    );
    expect(groupsRead(world)).toEqual(new Set(['targetgroup/web-blue', 'targetgroup/web-green']));
  });

  test('the next deployment turns the target groups round', async () => {
    const world = deployed({});
    await runAction(world, inputs);
    world.sim.addTraffic({ cluster: 'prod', service: 'web', requestsPerMinute: 6_000, errorShare: () => 0 });
    const run = await runAction(world, { ...inputs, image: 'web:3', verify: '- target-errors: 1 %' });
    expect([run.outputs.outcome, statesOf(run)]).toEqual(['deployed', ['passed']]);
    expect(groupsRead(world)).toEqual(new Set(['targetgroup/web-blue']));
  });
});

test('an alarm that goes to ALARM while the traffic shifts stops the deployment within 2 s of the poll', async () => {
  const world = deployed(canary);
  world.sim.setAlarm('web-5xx', 'OK');
  const startMs = world.clock.now();
  world.sim.schedule(180_000, () => world.sim.setAlarm('web-5xx', 'ALARM'));
  const run = await runAction(world, { ...inputs, verify: '- alarms: [web-5xx]' });
  expect([run.outputs.outcome, serving(world)]).toEqual(['rolled-back', 1]);
  const [stop] = callsOf(world.sim, 'codedeploy:StopDeployment');
  expect((stop?.at ?? Number.NaN) - startMs).toBeLessThanOrEqual(180_000 + 15_000 + 2_000);
});
