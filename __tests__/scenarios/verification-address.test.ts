// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of the checks
import { describe, expect, test } from '@jest/globals';
import { EXPRESS_SERVICE, expressDefinition } from '../../simulator/scenarios/managed.ts';
import type { ListenerSpec } from '../../simulator/world/listeners.ts';
import * as express from '../support/express-service.ts';
import {
  addImages,
  addWeb,
  callsOf,
  createWorld,
  type Run,
  runAction,
  type World,
  webDefinition,
} from '../support/scenario.ts';

/** `${service-url}`, `${revision}` and `${sha}` of `verify` with what AWS and GitHub tell. */

const inputs = { cluster: 'prod', service: 'web', image: 'web:2' };
const expressAddress = 'https://shop-1a2b3c4d5e6f.ecs.eu-west-1.on.aws';

type Checked = { check: string; state: string; reason: string };

const checksOf = (run: Run): Checked[] => JSON.parse(run.outputs.verification ?? '[]') as Checked[];
const statesOf = (run: Run): string[] => checksOf(run).map(({ state }) => state);
const pathsRead = ({ sim }: World): string[] =>
  sim.world.sites.flatMap(({ requests }) => requests.map(({ path }) => path));

function addSite({ sim }: World, origin: string, cluster: string, service: string): void {
  sim.addSite({
    origin,
    cluster,
    service,
    answer: ({ image }) => ({ status: 200, body: image.split(':').at(-1) ?? '' }),
  });
}

/** `web` behind a listener rule for `shop.example.com/web/*`. */
function behindRule(): World {
  const world = createWorld();
  const targetGroupArn = world.sim.addTargetGroup({ name: 'web', port: 8080 });
  const group = world.sim.world.targetGroups.get(targetGroupArn);
  const conditions = [
    { Field: 'host-header', HostHeaderConfig: { Values: ['shop.example.com'] } },
    { Field: 'path-pattern', PathPatternConfig: { Values: ['/web/*'] } },
  ];
  const listener: ListenerSpec = {
    ...{ protocol: 'HTTPS', port: 443 },
    rules: [{ priority: 10, conditions, forward: [{ targetGroupArn }] }, { forward: [] }],
  };
  if (group !== undefined) group.listeners = [listener];
  addWeb(world.sim, { loadBalancers: [{ containerName: 'app', containerPort: 8080, targetGroupArn }] });
  addSite(world, 'https://shop.example.com', 'prod', 'web');
  return world;
}

describe('the address of a service', () => {
  test('is that of its listener rule, with host and path', async () => {
    const world = behindRule();
    const run = await runAction(world, { ...inputs, verify: '- url: ${service-url}/health\n  contains: "2"' });
    expect([run.outputs.outcome, statesOf(run)]).toEqual(['deployed', ['passed']]);
    expect(new Set(pathsRead(world))).toEqual(new Set(['/web/health']));
    expect(checksOf(run)[0]?.check).toBe('url ${service-url}/health');
  });

  test('is that of Express', async () => {
    const world = createWorld();
    addImages(world.sim, 'shop');
    world.sim.addService({
      ...{ ...EXPRESS_SERVICE, cluster: 'default', name: 'shop' },
      taskDefinition: expressDefinition('shop:1'),
    });
    addSite(world, expressAddress, 'default', 'shop');
    const verify = '- url: ${service-url}/info\n  contains: "2"';
    const run = await runAction(world, { cluster: 'default', service: 'shop', image: 'shop:2', verify });
    expect([run.outputs.outcome, statesOf(run)]).toEqual(['deployed', ['passed']]);
  });

  test('is that of an Express service that this run creates', async () => {
    const world = express.emptyWorld();
    world.sim.schedule(60_000, () => addSite(world, expressAddress, 'default', 'shop'));
    const run = await express.run(world, { verify: '- url: ${service-url}/info\n  contains: "2"' });
    expect(run.errors).toEqual([]);
    expect([run.outputs.outcome, statesOf(run)]).toEqual(['deployed', ['passed']]);
  });

  test('is that of a gateway that this run connects the service to', async () => {
    const world = createWorld();
    addImages(world.sim, 'web');
    world.sim.addCluster('prod');
    world.sim.addGateway('shop', 'prod', {});
    const taskDefinition = webDefinition({ portMappings: [{ containerPort: 8080, name: 'http' }] });
    world.sim.addService({ cluster: 'prod', name: 'web', desiredCount: 2, taskDefinition });
    const gatewayConnectors = [{ portName: 'http' }];
    world.sim.schedule(60_000, () => addSite(world, addressOfGateway(world), 'prod', 'web'));
    const verify = '- url: ${service-url}/info\n  contains: "2"';
    const overrides = { 'service-overrides': JSON.stringify({ gatewayConnectors }) };
    const run = await runAction(world, { ...inputs, ...overrides, verify });
    expect(run.errors).toEqual([]);
    expect([run.outputs.outcome, statesOf(run)]).toEqual(['deployed', ['passed']]);
  });

  test.each([
    ['pass', 'deployed'],
    ['fail', 'rolled-back'],
  ])(
    'that is not known once it is needed makes the check inconclusive: on-inconclusive: %s',
    async (answer, outcome) => {
      const world = behindRule();
      world.sim.schedule(20_000, () => {
        for (const group of world.sim.world.targetGroups.values()) group.listeners = [];
      });
      const verify = `- url: \${service-url}/health\n  within: 20\n  on-inconclusive: ${answer}`;
      const run = await runAction(world, { ...inputs, verify });
      expect(run.outputs.outcome).toBe(outcome);
      expect(checksOf(run)[0]).toMatchObject({
        state: 'inconclusive',
        reason: expect.stringMatching(/^The address of the service is not known\./),
      });
      expect(pathsRead(world)).toEqual([]);
    },
  );

  test('that may not be read stops the run before the first write, with the permission', async () => {
    const world = behindRule();
    world.sim.fault({ operation: 'elasticloadbalancing:DescribeRules', kind: 'denied' });
    const run = await runAction(world, { ...inputs, verify: '- url: ${service-url}/health' });
    expect(run.failed).toBe(true);
    expect(run.errors[0]?.text).toMatch(/`\$\{service-url\}`, which is empty .*elasticloadbalancing:DescribeRules/);
    expect(callsOf(world.sim, 'ecs:RegisterTaskDefinition')).toEqual([]);
  });
});

describe('the commit', () => {
  const verify = '- url: https://shop.example.com/${sha}/${revision}';

  test('of a rollback is that of the revision that is rolled back to', async () => {
    const world = behindRule();
    await runAction(world, { ...inputs, image: 'web:2' }, { provenance: { sha: 'a'.repeat(40) } });
    await runAction(world, { ...inputs, image: 'web:3' }, { provenance: { sha: 'b'.repeat(40) } });
    const { image: _, ...service } = inputs;
    const run = await runAction(world, { ...service, mode: 'rollback', verify });
    expect(run.errors).toEqual([]);
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(new Set(pathsRead(world))).toEqual(new Set([`/${'a'.repeat(40)}/web:2`]));
  });

  test('of a revision without a tag is an error before the first write', async () => {
    const world = behindRule();
    await runAction(world, inputs);
    const { image: _, ...service } = inputs;
    const run = await runAction(world, { ...service, mode: 'rollback', verify });
    expect(run.failed).toBe(true);
    expect(run.errors[0]?.text).toContain(
      'Neither GITHUB_SHA nor a tag `github:sha` of the revision tells the commit.',
    );
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
  });
});

function addressOfGateway({ sim }: World): string {
  return JSON.stringify(sim.world.gateways).match(/https:[^"]+on\.aws/)?.[0] ?? '';
}
