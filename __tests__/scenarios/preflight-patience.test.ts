import { beforeAll, describe, expect, test } from '@jest/globals';
import { addWeb, callsOf, createWorld, type Run, runAction, type World, webDefinition } from '../support/scenario.ts';

/** How long the checks before the first write delay a deployment whose every call is answered slowly, or never. */

const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2';
const latencyMs = 300;
const inputs = { cluster: 'prod', service: 'web', 'task-definition': 'task-definition.json' };

/** A service behind a load balancer whose new revision names roles, a secret, a parameter, a log group, and alarms. */
function slowWorld(hanging: readonly string[] = []): World {
  const world = createWorld();
  const loadBalancers = [{ containerName: 'app', containerPort: 8080, targetGroup: { name: 'web-8080' } }];
  addWeb(world.sim, { loadBalancers });
  world.sim.setAlarm('web-5xx', 'OK');
  for (const operation of hanging) world.sim.fault({ operation, kind: 'hang' });
  const { sim, clock } = world;
  return {
    ...world,
    sim: {
      ...sim,
      async handle(request, signal) {
        await clock.sleep(latencyMs, signal);
        return sim.handle(request, signal);
      },
    },
  };
}

function deploy(world: World, more: Record<string, string> = {}): Promise<Run> {
  const logConfiguration = {
    logDriver: 'awslogs',
    options: { 'awslogs-group': '/ecs/new', 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'web' },
  };
  const secrets = [
    { name: 'DB', valueFrom: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/db-Ab12Cd' },
    { name: 'KEY', valueFrom: '/prod/key' },
  ];
  const definition = webDefinition({ image, logConfiguration, secrets }, { taskRoleArn: 'web-task' });
  const files = { 'task-definition.json': JSON.stringify(definition) };
  return runAction(world, { ...inputs, verify: '- alarms: [web-5xx]', ...more }, { files });
}

/** From the last read of the services to the registration, ms. */
function checkedMs({ sim }: World): number {
  const registered = callsOf(sim, 'ecs:RegisterTaskDefinition')[0]?.at ?? Number.NaN;
  const before = callsOf(sim, 'ecs:DescribeTaskDefinition').filter(({ at }) => at <= registered);
  return registered - (before.at(-1)?.at ?? Number.NaN);
}

const skipped = ({ notices }: Run) => notices.filter((each) => each.startsWith('Not checked'));

// Code that is loaded meanwhile takes real time, in which the virtual clock does not stand still.
beforeAll(() => deploy(slowWorld()));

describe('checks whose answers are slow', () => {
  test('each call takes 300 ms: all of them share less than two seconds, and nothing is skipped', async () => {
    const world = slowWorld();
    const run = await deploy(world);
    expect(skipped(run)).toEqual([]);
    expect(run.outputs.outcome).toBe('deployed');
    const services = new Set(world.sim.calls.map(({ operation }) => operation.split(':')[0]));
    expect([...services]).toEqual(
      expect.arrayContaining(['iam', 'secretsmanager', 'ssm', 'logs', 'ecr', 'elasticloadbalancing', 'cloudwatch']),
    );
    expect(checkedMs(world)).toBeLessThan(2_000 + latencyMs);
  });

  test.each([
    ['secretsmanager:*', /the secrets/],
    ['iam:*', /role/],
    ['ecr:*', /whether ECR has/],
    ['elasticloadbalancing:DescribeTargetGroups', /target groups/],
    ['cloudwatch:DescribeAlarms', /alarms/],
  ])('%s never answers: the rest is checked, and after two seconds the deployment goes on', async (operation, what) => {
    const world = slowWorld([operation]);
    const run = await deploy(world);
    expect(skipped(run)).toEqual([expect.stringMatching(what)]);
    expect(skipped(run)[0]).toContain('there was no answer within 2 seconds');
    expect(checkedMs(world)).toBeLessThanOrEqual(2_000 + 2 * latencyMs);
  });

  test('all of them together take no longer', async () => {
    const world = slowWorld([
      'secretsmanager:*',
      'iam:*',
      'ssm:*',
      'ecr:*',
      'elasticloadbalancing:DescribeTargetGroups',
    ]);
    await deploy(world);
    expect(checkedMs(world)).toBeLessThanOrEqual(2_000 + 2 * latencyMs);
  });

  test('digests that are to be pinned are waited for longer', async () => {
    const { sim, clock, ...rest } = slowWorld();
    const slow: World = {
      ...rest,
      clock,
      sim: {
        ...sim,
        async handle(request, signal) {
          if (JSON.stringify(request.headers).includes('ContainerRegistry')) await clock.sleep(4_000, signal);
          return sim.handle(request, signal);
        },
      },
    };
    const run = await deploy(slow, { 'pin-image-digest': 'true' });
    expect(JSON.parse(run.outputs.images ?? '{}').app).toMatch(/^web@sha256:/);
    expect(checkedMs(slow)).toBeGreaterThan(4_000);
  });
});
