import { describe, expect, test } from '@jest/globals';
import {
  addImages,
  callsOf,
  createWorld,
  pollAsUsers,
  runAction,
  type World,
  webDefinition,
} from '../support/scenario.ts';

pollAsUsers();

const connectors = JSON.stringify({ gatewayConnectors: [{ portName: 'http' }] });
const inputs = { cluster: 'prod', service: 'web', image: 'web:2', 'github-deployment': 'true' };
const connecting = { ...inputs, 'service-overrides': connectors };

/** `web` with a named port, in a cluster that a gateway is associated with. */
function worldWith(
  routes: Parameters<World['sim']['addGateway']>[2] = {},
  members: Record<string, unknown> = {},
): World {
  const world = createWorld();
  addImages(world.sim, 'web');
  world.sim.addCluster('prod');
  world.sim.addGateway('shop', 'prod', routes);
  world.sim.addService({
    cluster: 'prod',
    name: 'web',
    desiredCount: 2,
    taskDefinition: webDefinition({ portMappings: [{ containerPort: 8080, name: 'http' }] }),
    ...members,
  });
  return world;
}

describe('a service that is connected to an ECS gateway', () => {
  test('is green once its route is active, and the route is its address', async () => {
    const world = worldWith({ afterMs: 240_000 });
    const run = await runAction(world, connecting);
    expect(run.errors).toEqual([]);
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.tookMs).toBeGreaterThan(240_000);
    expect(run.outputs['service-url']).toMatch(/^https:\/\/web-[0-9a-f]{12}\.ecs-gateway\.eu-west-1\.on\.aws$/);
    expect(run.log.filter((line) => line.includes('route of the ECS gateway'))).toEqual([
      expect.stringContaining('the route of the ECS gateway is CREATE_IN_PROGRESS'),
      expect.stringContaining('the route of the ECS gateway is ACTIVE'),
    ]);
    expect(callsOf(world.sim, 'ecs:UpdateService')[0]?.input).toMatchObject({
      gatewayConnectors: [{ portName: 'http' }],
    });
  });

  test('a second identical run compares with the service revision and writes nothing', async () => {
    const world = worldWith();
    await runAction(world, connecting);
    const before = world.sim.calls.length;
    const run = await runAction(world, connecting);
    expect(run.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' });
    expect(run.outputs['service-url']).toMatch(/^https:/);
    expect(world.sim.calls.slice(before).map(({ operation }) => operation)).not.toContain('ecs:UpdateService');
  });

  test('without connectors nothing is asked about gateways', async () => {
    const world = worldWith();
    const { 'github-deployment': _, ...plain } = inputs;
    const run = await runAction(world, plain);
    expect(run.outputs.outcome).toBe('deployed');
    expect(world.sim.calls.map(({ operation }) => operation)).not.toContain('ecs:ListGatewayRoutes');
    expect(world.sim.calls.map(({ operation }) => operation)).not.toContain('ecs:DescribeServiceRevisions');
  });

  test('a route that could not be created fails the deployment, which is rolled back', async () => {
    const world = worldWith({ end: 'CREATE_FAILED', afterMs: 30_000 });
    const run = await runAction(world, connecting);
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(run.failed).toBe(true);
    expect(run.errors[0]?.text).toMatch(
      /route of the ECS gateway to port http is CREATE_FAILED: requests do not reach them/,
    );
    expect(callsOf(world.sim, 'ecs:UpdateService')[1]?.input).toMatchObject({ gatewayConnectors: [] });
    expect(run.outputs['service-url']).toBe('');
  });

  test('a route that does not become active in time', async () => {
    const world = worldWith({ afterMs: 3_600_000 });
    const run = await runAction(world, { ...connecting, 'wait-for-minutes': '5' });
    expect(run.outputs.outcome).toBe('timed-out');
    expect(run.errors[0]?.text).toMatch(/The tasks run, but the route of the ECS gateway is CREATE_IN_PROGRESS/);
  });

  test('a role that may not read routes gets a warning, and the deployment its outcome', async () => {
    const world = worldWith();
    world.sim.fault({ operation: 'ecs:ListGatewayRoutes', kind: 'denied' });
    const run = await runAction(world, connecting);
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.warnings).toEqual([
      expect.stringMatching(/Whether the route of the ECS gateway is active could not be read.*ecs:ListGatewayRoutes/),
    ]);
    expect(callsOf(world.sim, 'ecs:ListGatewayRoutes')).toHaveLength(1);
  });

  test('throttled while it asks: the polls go on', async () => {
    const world = worldWith();
    world.sim.fault({ operation: 'ecs:ListGatewayRoutes', kind: 'throttle', times: 4 });
    const run = await runAction(world, connecting);
    expect(run.outputs.outcome).toBe('deployed');
  });

  test('a role that may not read the service revision updates in any case, and says so', async () => {
    const world = worldWith();
    await runAction(world, connecting);
    world.sim.fault({ operation: 'ecs:DescribeServiceRevisions', kind: 'denied' });
    const run = await runAction(world, { ...connecting, 'environment-url': 'https://shop.example.com' });
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.notices).toEqual([expect.stringMatching(/could not be compared.*ecs:DescribeServiceRevisions/)]);
  });
});

describe('what is sure to fail stops the run before the first write', () => {
  test.each<[string, Record<string, string>, Record<string, unknown>, RegExp]>([
    [
      'a port that the revision does not name',
      { ...inputs, 'service-overrides': JSON.stringify({ gatewayConnectors: [{ portName: 'htpt' }] }) },
      {},
      /sends to the port htpt, but the revision names http\..*`portName: http`/s,
    ],
    [
      'a revision without named ports',
      connecting,
      { taskDefinition: webDefinition() },
      /sends to the port http, but no port mapping of the revision has a name\./,
    ],
    [
      'two connectors',
      {
        ...inputs,
        'service-overrides': JSON.stringify({ gatewayConnectors: [{ portName: 'http' }, { portName: 'http' }] }),
      },
      {},
      /has 2 gateway connectors, and ECS takes one/,
    ],
  ])('%s', async (_, given, members, message) => {
    const world = worldWith({}, members);
    const run = await runAction(world, given);
    expect(run.outputs.outcome).toBe('failed');
    expect(run.errors[0]?.text).toMatch(message);
    expect(callsOf(world.sim, 'ecs:RegisterTaskDefinition')).toEqual([]);
  });

  test('a network mode that a gateway cannot reach', async () => {
    const world = worldWith(
      {},
      {
        launchType: 'EC2',
        taskDefinition: webDefinition(
          { portMappings: [{ containerPort: 8080, name: 'http' }], memory: 128 },
          { networkMode: 'bridge', requiresCompatibilities: ['EC2'] },
        ),
      },
    );
    const run = await runAction(world, connecting);
    expect(run.errors[0]?.text).toMatch(/reaches tasks in network mode awsvpc, but the revision has bridge/);
    expect(callsOf(world.sim, 'ecs:UpdateService')).toEqual([]);
  });
});
