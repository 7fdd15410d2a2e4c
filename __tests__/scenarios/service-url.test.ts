import { describe, expect, test } from '@jest/globals';
import type { ListenerSpec } from '../../simulator/world/listeners.ts';
import type { DeploymentStatus } from '../../src/apis/github.ts';
import { addWeb, callsOf, createWorld, type RunOptions, runAction, type World } from '../support/scenario.ts';

const inputs = { cluster: 'prod', service: 'web', image: 'web:2' };
const asking = { ...inputs, 'github-deployment': 'true' };

/** The service `web` behind a load balancer whose listeners `listenersOf` makes of its target group. */
function behindBalancer(listenersOf: (targetGroupArn: string) => ListenerSpec[]): World {
  const world = createWorld();
  const targetGroupArn = world.sim.addTargetGroup({ name: 'web', port: 8080 });
  const group = world.sim.world.targetGroups.get(targetGroupArn);
  if (group !== undefined) group.listeners = listenersOf(targetGroupArn);
  addWeb(world.sim, { loadBalancers: [{ containerName: 'app', containerPort: 8080, targetGroupArn }] });
  return world;
}

const shop = (targetGroupArn: string): ListenerSpec[] => [
  { protocol: 'HTTP', port: 80, rules: [{ forward: [] }] },
  {
    protocol: 'HTTPS',
    port: 443,
    rules: [
      {
        priority: 10,
        conditions: [{ Field: 'host-header', HostHeaderConfig: { Values: ['shop.example.com'] } }],
        forward: [{ targetGroupArn }],
      },
      { forward: [] },
    ],
  },
];

/** What GitHub was told of its Deployment. */
function withStatuses(): { statuses: DeploymentStatus[]; options: RunOptions } {
  const statuses: DeploymentStatus[] = [];
  const addStatus = async (_: number, status: DeploymentStatus) => void statuses.push(status);
  return { statuses, options: { gitHub: { addStatus } } };
}

describe('a service behind a load balancer', () => {
  test('the rule that forwards to it is its address: in the output, the results, the summary, the log, and at GitHub', async () => {
    const world = behindBalancer(shop);
    const { statuses, options } = withStatuses();
    const run = await runAction(world, asking, options);
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.outputs['service-url']).toBe('https://shop.example.com');
    expect(JSON.parse(run.outputs.results ?? '')).toMatchObject([{ service: 'web', url: 'https://shop.example.com' }]);
    expect(run.summary).toContain('Address: <a href="https://shop.example.com">');
    expect(run.log).toContain('web: its address is https://shop.example.com');
    expect(statuses.map(({ state, environmentUrl }) => [state, environmentUrl])).toEqual([
      ['in_progress', null],
      ['success', 'https://shop.example.com'],
    ]);
    expect(run.notices).toEqual([]);
  });

  test('`environment-url` is linked instead, and nothing is read then', async () => {
    const world = behindBalancer(shop);
    const { statuses, options } = withStatuses();
    const run = await runAction(world, { ...asking, 'environment-url': 'https://other.example.com' }, options);
    expect(statuses.map(({ environmentUrl }) => environmentUrl)).toEqual([
      'https://other.example.com',
      'https://other.example.com',
    ]);
    expect(run.outputs['service-url']).toBe('');
    expect(callsOf(world.sim, 'elasticloadbalancing:DescribeListeners')).toEqual([]);
  });

  test('a run that asks for nothing makes the same calls as before', async () => {
    const world = behindBalancer(shop);
    const run = await runAction(world, inputs);
    expect(run.outputs['service-url']).toBe('');
    expect(JSON.parse(run.outputs.results ?? '')).toMatchObject([{ url: '' }]);
    const operations = new Set(world.sim.calls.map(({ operation }) => operation));
    for (const name of ['DescribeLoadBalancers', 'DescribeListeners', 'DescribeRules'])
      expect(operations).not.toContain(`elasticloadbalancing:${name}`);
    expect(operations).not.toContain('ecs:DescribeServiceRevisions');
  });

  test('without a rule for a host it is the name of the load balancer', async () => {
    const world = createWorld();
    addWeb(world.sim, { loadBalancers: [{ containerName: 'app', containerPort: 8080, targetGroup: { name: 'web' } }] });
    const run = await runAction(world, asking);
    expect(run.outputs['service-url']).toBe('http://web-1234567890.eu-west-1.elb.amazonaws.com');
  });

  test('a wildcard in the host is no address', async () => {
    const world = behindBalancer((targetGroupArn) => [
      {
        protocol: 'HTTPS',
        port: 443,
        rules: [
          {
            priority: 1,
            conditions: [{ Field: 'host-header', HostHeaderConfig: { Values: ['*.example.com'] } }],
            forward: [{ targetGroupArn }],
          },
        ],
      },
    ]);
    const run = await runAction(world, asking);
    expect(run.outputs).toMatchObject({ outcome: 'deployed', 'service-url': '' });
    expect(run.notices).toEqual([]);
  });

  test('an unchanged service has its address too', async () => {
    const world = behindBalancer(shop);
    const run = await runAction(world, { ...asking, image: 'web:1' });
    expect(run.outputs).toMatchObject({ outcome: 'unchanged', 'service-url': 'https://shop.example.com' });
  });

  test('a service without a load balancer has none', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const run = await runAction(world, asking);
    expect(run.outputs).toMatchObject({ outcome: 'deployed', 'service-url': '' });
    expect(run.summary).not.toContain('Address');
    expect(callsOf(world.sim, 'elasticloadbalancing:DescribeListeners')).toEqual([]);
  });
});

describe('the address is never a reason to fail', () => {
  test('denied: one notice that names the permission, and an empty output', async () => {
    const world = behindBalancer(shop);
    world.sim.fault({ operation: 'elasticloadbalancing:DescribeRules', kind: 'denied' });
    const run = await runAction(world, asking);
    expect(run.outputs).toMatchObject({ outcome: 'deployed', 'service-url': '' });
    expect(run.failed).toBe(false);
    expect(run.notices).toEqual([
      expect.stringMatching(
        /address of web could not be read.*`service-url` is empty.*elasticloadbalancing:DescribeRules/,
      ),
    ]);
  });

  test('the revision may not be read: the load balancer tells it all the same', async () => {
    const world = behindBalancer(shop);
    world.sim.fault({ operation: 'ecs:DescribeServiceRevisions', kind: 'denied' });
    const run = await runAction(world, asking);
    expect(run.outputs['service-url']).toBe('https://shop.example.com');
    expect(run.notices).toEqual([]);
  });

  test('the load balancer is gone', async () => {
    const world = behindBalancer(shop);
    world.sim.fault({
      operation: 'elasticloadbalancing:DescribeLoadBalancers',
      kind: 'client',
      code: 'LoadBalancerNotFoundException',
      message: 'One or more load balancers not found',
    });
    const run = await runAction(world, asking);
    expect(run.outputs).toMatchObject({ outcome: 'deployed', 'service-url': '' });
    expect(run.notices).toHaveLength(1);
  });

  test('a hostile name of a load balancer makes no markup', async () => {
    const world = behindBalancer((targetGroupArn) => [
      {
        protocol: 'HTTPS',
        port: 443,
        rules: [
          {
            priority: 1,
            conditions: [{ Field: 'path-pattern', PathPatternConfig: { Values: ['/"><img src=x onerror=a>'] } }],
            forward: [{ targetGroupArn }],
          },
        ],
      },
    ]);
    const run = await runAction(world, asking);
    expect(run.summary).not.toContain('<img');
  });

  test('a cancelled run reads nothing more', async () => {
    const world = behindBalancer(shop);
    const run = await runAction(world, asking, { cancelAfterMs: 20_000 });
    expect(run.outputs).toMatchObject({ outcome: 'cancelled', 'service-url': '' });
    expect(callsOf(world.sim, 'elasticloadbalancing:DescribeListeners')).toEqual([]);
  });
});
