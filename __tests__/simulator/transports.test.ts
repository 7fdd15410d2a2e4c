import { DescribeServicesCommand, ECSClient, UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { DescribeTargetGroupsCommand, ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  createScaledClock,
  createSimulator,
  createVirtualClock,
  type Simulator,
  type SimulatorServer,
  startServer,
} from '../../simulator/index.ts';
import { BALANCED, CREDENTIALS, definition } from './support.ts';

let sim: Simulator;
let server: SimulatorServer;

/** Slower than reality: how long the machine takes between two requests does not matter. */
beforeEach(async () => {
  sim = createSimulator({ clock: createScaledClock(0.05) });
  sim.addService({ cluster: 'prod', name: 'web', taskDefinition: definition('web:1'), loadBalancers: BALANCED });
  server = await startServer(sim);
});

afterEach(() => server.close());

const options = () => ({ region: 'eu-west-1', credentials: CREDENTIALS, endpoint: server.url, maxAttempts: 1 });
const QUESTION = { cluster: 'prod', services: ['web'] };

test('the HTTP transport speaks JSON and XML to the real clients', async () => {
  const ecs = new ECSClient(options());
  const { services, $metadata } = await ecs.send(new DescribeServicesCommand(QUESTION));
  expect(services).toMatchObject([{ serviceName: 'web', runningCount: 1 }]);
  expect($metadata.requestId).toMatch(/^[0-9a-f-]{36}$/);
  await expect(ecs.send(new DescribeServicesCommand({ ...QUESTION, cluster: 'none' }))).rejects.toMatchObject({
    name: 'ClusterNotFoundException',
  });

  const elb = new ElasticLoadBalancingV2Client(options());
  const { TargetGroups } = await elb.send(new DescribeTargetGroupsCommand({ Names: ['web'] }));
  expect(TargetGroups).toMatchObject([
    { HealthCheckPath: '/health', HealthCheckIntervalSeconds: 15, Matcher: { HttpCode: '200' } },
  ]);
  await expect(elb.send(new DescribeTargetGroupsCommand({ Names: ['none'] }))).rejects.toMatchObject({
    name: 'TargetGroupNotFoundException',
  });
});

test('a lost answer is a broken connection, which the SDK repeats', async () => {
  sim.fault({ operation: 'ecs:UpdateService', kind: 'lost', times: 1 });
  const ecs = new ECSClient({ ...options(), maxAttempts: 2 });
  await ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'web', forceNewDeployment: true }));
  expect(sim.calls.map((call) => [call.operation, call.status])).toEqual([
    ['ecs:UpdateService', 0],
    ['ecs:UpdateService', 200],
  ]);
  const { services } = await ecs.send(new DescribeServicesCommand(QUESTION));
  expect(services?.[0]?.deployments).toHaveLength(3);
});

test('the caller’s identity is told in XML, without a signature nothing is', async () => {
  const body = 'Action=GetCallerIdentity&Version=2011-06-15';
  const type = 'application/x-www-form-urlencoded';
  const request = (headers: Record<string, string>) =>
    fetch(server.url, { method: 'POST', body, headers: { 'content-type': type, ...headers } });
  const before = Date.now();
  const answer = await request({ authorization: 'AWS4-HMAC-SHA256 Credential=x' });
  expect(await answer.text()).toContain('<Arn>arn:aws:sts::123456789012:assumed-role/deploy/session</Arn>');
  // The date of HTTP is real whatever the simulator's clock says: the SDK corrects its own by it.
  const dateMs = Date.parse(answer.headers.get('date') ?? '');
  // It tells whole seconds, rounded down.
  expect(dateMs).toBeGreaterThan(before - 1_000);
  expect(dateMs).toBeLessThanOrEqual(Date.now());
  const unsigned = await request({});
  expect([unsigned.status, await unsigned.text()]).toEqual([
    400,
    expect.stringContaining('<Code>MissingAuthenticationToken</Code>'),
  ]);
});

test('what GitHub is not asked for yet is not found', async () => {
  const answer = await fetch(`${server.url}/github/repos/example/shop/deployments`);
  expect([answer.status, await answer.json()]).toEqual([404, expect.objectContaining({ message: 'Not Found' })]);
  expect(sim.calls.at(-1)).toMatchObject({ operation: 'github:GET /repos/example/shop/deployments', status: 404 });
});

test('layers can be fetched where ECR says', async () => {
  sim.addRepository('web', { images: [{ tag: '1', platform: 'linux/arm64' }] });
  const manifest = JSON.parse(sim.world.repositories.find('web')?.images[0]?.manifest ?? '{}');
  const blob = await fetch(`${sim.world.layerHost}/layers/${manifest.config.digest}`);
  expect(await blob.json()).toMatchObject({ architecture: 'arm64', os: 'linux' });
});

test('the virtual clock jumps only when nothing else runs, in order', async () => {
  const clock = createVirtualClock(1_000);
  const log: string[] = [];
  clock.at(3_601_000, () => log.push('an hour'));
  const work = async (name: string, pauseMs: number) => {
    for (let each = 0; each < 2; each++) {
      await clock.sleep(pauseMs);
      await new Promise((resolve) => setImmediate(resolve));
      log.push(`${name} ${clock.now()}`);
    }
  };
  await Promise.all([work('fast', 10), work('slow', 25), clock.sleep(3_600_000)]);
  expect(log).toEqual(['fast 1010', 'fast 1020', 'slow 1025', 'slow 1050', 'an hour']);
});

test('a sleep ends with its signal, whatever time it is', async () => {
  for (const clock of [createVirtualClock(), createScaledClock(1_000)]) {
    const reason = new Error('cancelled');
    await expect(clock.sleep(1_000_000_000, AbortSignal.abort(reason))).rejects.toBe(reason);
    const controller = new AbortController();
    const sleeping = clock.sleep(Number.POSITIVE_INFINITY, controller.signal);
    controller.abort(reason);
    await expect(sleeping).rejects.toBe(reason);
  }
});
