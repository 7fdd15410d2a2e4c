// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of the checks
import { describe, expect, test } from '@jest/globals';
import { EXPRESS_SERVICE, expressDefinition } from '../../simulator/scenarios/managed.ts';
import { addImages, callsOf, createWorld, type Run, runAction, type World } from '../support/scenario.ts';

/** `verify` on Express services, which ECS deploys as canaries of 5 %. */

const inputs = { cluster: 'default', service: 'shop', image: 'shop:2', 'wait-for-minutes': '40' };
const address = 'https://shop-1a2b3c4d5e6f.ecs.eu-west-1.on.aws';

type Checked = { check: string; state: string; reason: string };

const checksOf = (run: Run): Checked[] => JSON.parse(run.outputs.verification ?? '[]') as Checked[];
const statesOf = (run: Run): string[] => checksOf(run).map(({ state }) => state);
const newest = ({ sim }: World) =>
  sim.world.clusters.get('default')?.services.get('shop')?.deployments[0]?.revision.number;

const balancer = { containerName: 'Main', containerPort: 8080, targetGroup: { name: 'express-a' } };

/** How the new revision answers. */
type Behaviour = { status?: number; errorShare?: number };

function worldWith({ status = 200, errorShare = 0 }: Behaviour = {}): World {
  const world = createWorld();
  const { sim } = world;
  addImages(sim, 'shop');
  const alternateTargetGroupArn = sim.addTargetGroup({ name: 'express-b', port: 8080 });
  sim.addService({
    ...{ ...EXPRESS_SERVICE, cluster: 'default', name: 'shop', desiredCount: 2 },
    taskDefinition: expressDefinition('shop:1'),
    loadBalancers: [{ ...balancer, advancedConfiguration: { alternateTargetGroupArn } }],
  });
  const isNew = (image: string) => image.endsWith(':2');
  sim.addSite({
    ...{ origin: address, cluster: 'default', service: 'shop' },
    answer: ({ image }) => ({ status: isNew(image) ? status : 200 }),
  });
  sim.addTraffic({
    ...{ cluster: 'default', service: 'shop', requestsPerMinute: 6_000 },
    errorShare: (image) => (isNew(image) ? errorShare : 0.001),
  });
  return world;
}

describe('an Express service', () => {
  test('is checked at 5 %, at 100 % and in its bake time', async () => {
    const world = worldWith();
    const verify = [
      '- target-errors: 1 %',
      '  baseline: 2',
      '  when: each-step',
      '- url: ${service-url}/info',
      '  when: each-step',
      '- url: ${service-url}/health',
      '  every: 30',
    ].join('\n');
    const run = await runAction(world, { ...inputs, verify });
    expect([run.outputs.outcome, statesOf(run)]).toEqual(['deployed', ['passed', 'passed', 'passed']]);
    const requests = world.sim.world.sites[0]?.requests ?? [];
    const health = requests.filter(({ path }) => path === '/health');
    expect(new Set(health.map(({ revision }) => revision))).toEqual(new Set(['default-shop:2']));
    expect((health.at(-1)?.atMs ?? 0) - (health[0]?.atMs ?? 0)).toBeGreaterThan(120_000);
    expect(new Set(callsOf(world.sim, 'cloudwatch:GetMetricData').map(({ at }) => at)).size).toBe(
      callsOf(world.sim, 'cloudwatch:GetMetricData').length,
    );
  });

  test('whose canary answers with errors is rolled back at 5 %', async () => {
    const world = worldWith({ errorShare: 0.1 });
    const run = await runAction(world, { ...inputs, verify: '- target-errors: 1 %\n  when: each-step' });
    expect([run.failed, run.outputs.outcome, newest(world)]).toEqual([true, 'rolled-back', 1]);
    expect(checksOf(run)[0]?.reason).toMatch(/^At 5 %: 10 % of \d+ requests were answered with 5xx/);
    expect(callsOf(world.sim, 'ecs:StopServiceDeployment')).toHaveLength(1);
    expect(run.log.join('\n')).not.toContain('production traffic: 100 % to default-shop:2');
  });

  test('whose new revision answers wrongly in the bake time is rolled back', async () => {
    const world = worldWith({ status: 500 });
    const run = await runAction(world, { ...inputs, verify: '- url: ${service-url}/health\n  within: 20' });
    expect([run.failed, run.outputs.outcome, newest(world)]).toEqual([true, 'rolled-back', 1]);
    expect(run.errors[0]?.text).toContain('Check url ${service-url}/health failed: It did not answer as asked');
  });

  test('has no test traffic that lasts: the check is inconclusive or sees the new revision', async () => {
    const world = worldWith();
    const run = await runAction(world, { ...inputs, verify: `- url: ${address}/health\n  when: test-traffic` });
    expect(run.outputs.outcome).toBe('deployed');
    expect(statesOf(run)).toHaveLength(1);
    expect(statesOf(run)).not.toContain('failed');
  });
});
