import { describe, expect, test } from '@jest/globals';
import { EXPRESS_SERVICE, expressDefinition } from '../../simulator/scenarios/managed.ts';
import {
  addImages,
  callsOf,
  createWorld,
  operationsOf,
  runAction,
  sentencesOf,
  type World,
} from '../support/scenario.ts';

const inputs = { cluster: 'default', service: 'shop', image: 'shop:2' };
const arn = 'arn:aws:ecs:eu-west-1:123456789012:service/default/shop';
const revision = (number: number) => `arn:aws:ecs:eu-west-1:123456789012:task-definition/default-shop:${number}`;

function worldWith(definition = expressDefinition('shop:1'), members: Record<string, unknown> = {}): World {
  const world = createWorld();
  addImages(world.sim, 'shop');
  world.sim.addService({
    ...EXPRESS_SERVICE,
    cluster: 'default',
    name: 'shop',
    taskDefinition: definition,
    ...members,
  });
  return world;
}

const newest = ({ sim }: World) =>
  sim.world.clusters.get('default')?.services.get('shop')?.deployments[0]?.revision.number;
const updates = ({ sim }: World) => callsOf(sim, 'ecs:UpdateExpressGatewayService').map(({ input }) => input);

describe('an Express service', () => {
  test('is updated by the ARN of the new revision, and watched as the canary that it is', async () => {
    const world = worldWith();
    const run = await runAction(world, { ...inputs, 'github-deployment': 'true' });
    expect(run.errors).toEqual([]);
    expect(run.outputs).toMatchObject({
      outcome: 'deployed',
      'task-definition-revision': 'default-shop:2',
      'service-url': 'https://shop-1a2b3c4d5e6f.ecs.eu-west-1.on.aws',
    });
    expect(updates(world)).toEqual([{ serviceArn: arn, taskDefinitionArn: revision(2) }]);
    expect(callsOf(world.sim, 'ecs:UpdateService')).toEqual([]);
    expect(run.log.join('\n')).toMatch(/production traffic: 5 % to default-shop:2/);
    expect(run.tookMs).toBeGreaterThan(6 * 60_000);
    expect(callsOf(world.sim, 'elasticloadbalancing:DescribeListeners')).toEqual([]);
  });

  test('that runs the revision already is left alone', async () => {
    const world = worldWith();
    const run = await runAction(world, { ...inputs, image: 'shop:1' });
    expect(run.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' });
    expect(updates(world)).toEqual([]);
  });

  test('is planned, and nothing is written', async () => {
    const world = worldWith();
    const run = await runAction(world, { ...inputs, 'dry-run': 'true' });
    expect(run.outputs.outcome).toBe('planned');
    expect(run.log.join('\n')).toMatch(/Update the Express service shop to the new revision/);
    expect(run.outputs.diff).toContain('shop:2');
    expect(updates(world)).toEqual([]);
    expect(callsOf(world.sim, 'ecs:RegisterTaskDefinition')).toEqual([]);
  });

  test('whose new tasks crash is explained, and ECS rolls it back within the deployment', async () => {
    const world = worldWith();
    world.sim.addImage('shop:2', { kind: 'crash-at-start', exitCode: 1, log: ['FATAL: no database'] });
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(run.failed).toBe(true);
    expect(run.errors[0]?.text).toMatch(/Container Main/);
    expect(callsOf(world.sim, 'ecs:StopServiceDeployment')).toHaveLength(1);
    expect(newest(world)).toBe(1);
  });

  test('whose rollback alarm is in ALARM is rolled back by ECS', async () => {
    const world = worldWith();
    world.sim.schedule(200_000, () => world.sim.setAlarm('ecs-express-shop-rollback', 'ALARM'));
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(run.errors[0]?.text).toMatch(/ecs-express-shop-rollback/);
    expect(newest(world)).toBe(1);
  });

  test('is rolled back to an earlier revision by mode rollback', async () => {
    const world = worldWith();
    await runAction(world, inputs);
    const run = await runAction(world, { cluster: 'default', service: 'shop', mode: 'rollback' });
    expect(run.errors).toEqual([]);
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(updates(world)[1]).toEqual({ serviceArn: arn, taskDefinitionArn: revision(1) });
    expect(run.failed).toBe(false);
  });

  test('that is cancelled names the command that rolls it back', async () => {
    const world = worldWith();
    const run = await runAction(world, inputs, { cancelAfterMs: 4_000 });
    expect(run.outputs.outcome).toBe('cancelled');
    const texts = [...sentencesOf(run), ...run.errors.map(({ text }) => text)].join('\n');
    expect(texts).toMatch(
      /aws ecs (?:update-express-gateway-service --region eu-west-1 --service-arn \S+\/shop --task-definition-arn \S+default-shop:1|stop-service-deployment )/,
    );
  });
});

describe('mode remove', () => {
  const remove = { cluster: 'default', service: 'shop', mode: 'remove' };
  const owned = { tags: [{ key: 'ecs-deploy:owner', value: 'acme/shop' }] };

  test('deletes an Express service by its own call, once, although the answer was lost', async () => {
    const world = worldWith(expressDefinition('shop:1'), owned);
    world.sim.fault({ operation: 'ecs:DeleteExpressGatewayService', kind: 'lost', times: 1 });
    const run = await runAction(world, remove);
    expect(run.errors).toEqual([]);
    expect(run.outputs.outcome).toBe('removed');
    expect(callsOf(world.sim, 'ecs:DeleteExpressGatewayService').map(({ input }) => input)).toEqual([
      { serviceArn: arn },
    ]);
    expect(callsOf(world.sim, 'ecs:DeleteService')).toEqual([]);
  });

  test('leaves its scalable target to ECS, which deletes it with the service', async () => {
    const world = worldWith(expressDefinition('shop:1'), owned);
    const planned = await runAction(world, { ...remove, 'dry-run': 'true' });
    const run = await runAction(world, remove);
    expect([planned.outputs.outcome, run.outputs.outcome]).toEqual(['planned', 'removed']);
    expect(operationsOf(world.sim).filter((name) => name.startsWith('application-autoscaling:'))).toEqual([]);
  });

  test('denied: what is to be allowed is named, and the command', async () => {
    const world = worldWith(expressDefinition('shop:1'), owned);
    world.sim.fault({ operation: 'ecs:DeleteExpressGatewayService', kind: 'denied' });
    const run = await runAction(world, remove);
    expect(run.outputs.outcome).toBe('failed');
    const texts = run.errors.map(({ text }) => text).join('\n');
    expect(texts).toMatch(/ecs:DeleteExpressGatewayService/);
    expect(texts + sentencesOf(run).join('\n')).toContain(
      `aws ecs delete-express-gateway-service --region eu-west-1 --service-arn ${arn}`,
    );
  });
});

describe('the worst days', () => {
  test.each(['lost', 'lost-500'] as const)('an answer that is %s makes no second deployment', async (kind) => {
    const world = worldWith();
    world.sim.fault({ operation: 'ecs:UpdateExpressGatewayService', kind, times: 1 });
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('deployed');
    expect(updates(world)).toHaveLength(1);
  });

  test('a connection that breaks before anything was done: it is sent again', async () => {
    const world = worldWith();
    world.sim.fault({ operation: 'ecs:UpdateExpressGatewayService', kind: 'reset', times: 1 });
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('deployed');
    expect(updates(world)).toHaveLength(2);
    expect(world.sim.world.clusters.get('default')?.services.get('shop')?.serviceDeployments).toHaveLength(2);
  });

  test('reads that lag behind the update', async () => {
    const world = worldWith();
    world.sim.staleReads(3);
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('deployed');
    expect(updates(world)).toHaveLength(1);
  });

  test('the read after the update is throttled: the deployment is found', async () => {
    const world = worldWith();
    world.sim.whenCalled('ecs:UpdateExpressGatewayService', () =>
      world.sim.fault({ operation: 'ecs:DescribeServices', kind: 'throttle', times: 2 }),
    );
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('deployed');
  });

  test('denied: the service stays as it is, and the action to allow is named', async () => {
    const world = worldWith();
    world.sim.fault({ operation: 'ecs:UpdateExpressGatewayService', kind: 'denied' });
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('failed');
    expect(run.errors[0]?.text).toMatch(/ecs:UpdateExpressGatewayService/);
    expect(newest(world)).toBe(1);
  });

  test('a run that was killed after the update is continued by its re-run', async () => {
    const world = worldWith();
    await runAction(world, inputs);
    const all = createWorld();
    const calls = world.sim.calls.map(({ operation }) => operation).indexOf('ecs:UpdateExpressGatewayService') + 1;
    const again = worldWith();
    expect(all.sim.calls).toEqual([]);
    await runAction(again, inputs, { killAtCall: calls });
    const run = await runAction(again, inputs, {
      provenance: { runId: '1234567890', repository: 'acme/shop', attempt: 2 },
    });
    expect(['deployed', 'unchanged']).toContain(run.outputs.outcome);
    expect(updates(again)).toHaveLength(1);
    expect(newest(again)).toBe(2);
  });
});

describe('what an Express service cannot take is refused before the first write', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['a desired count', { 'desired-count': '3' }, /has no member `desiredCount`.*`scalingTarget`/s],
    ['a forced deployment', { 'force-new-deployment': 'true' }, /has no member `forceNewDeployment`/],
    [
      'members of UpdateService',
      { 'service-overrides': 'enableExecuteCommand: true' },
      /has no member `enableExecuteCommand`/,
    ],
  ])('%s', async (_, more, message) => {
    const world = worldWith();
    const run = await runAction(world, { ...inputs, ...more });
    expect(run.outputs.outcome).toBe('failed');
    expect(run.errors[0]?.text).toMatch(message);
    expect(callsOf(world.sim, 'ecs:RegisterTaskDefinition')).toEqual([]);
    expect(updates(world)).toEqual([]);
  });

  test.each<[string, Record<string, unknown>, RegExp]>([
    [
      'a revision without a container Main',
      { name: 'app' },
      /sends its requests to the container Main, but the revision has app\..*`Main`/s,
    ],
    [
      'a port without a name',
      { portMappings: [{ containerPort: 8080 }] },
      /exactly one named TCP port in the container Main/,
    ],
    [
      'two ports',
      {
        portMappings: [
          { name: 'a', containerPort: 8080 },
          { name: 'b', containerPort: 8081 },
        ],
      },
      /exactly one named TCP port in the container Main, but the revision maps 2/,
    ],
  ])('%s', async (_, container, message) => {
    const world = worldWith();
    const files = { 'task-definition.json': JSON.stringify(expressDefinition('shop:2', container as never)) };
    const run = await runAction(
      world,
      { cluster: 'default', service: 'shop', 'task-definition': 'task-definition.json' },
      { files },
    );
    expect(run.outputs.outcome).toBe('failed');
    expect(run.errors[0]?.text).toMatch(message);
    expect(callsOf(world.sim, 'ecs:RegisterTaskDefinition')).toEqual([]);
  });
});

test('each input of the Express action that an update takes has its place here', async () => {
  const world = worldWith();
  const secret = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/key-Xy12Za';
  const credentials = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:registry-Xy12Za';
  const overrides = {
    containerDefinitions: [
      {
        name: 'Main',
        portMappings: [{ name: 'http', containerPort: 3000, protocol: 'tcp' }],
        repositoryCredentials: { credentialsParameter: credentials },
      },
    ],
  };
  const run = await runAction(world, {
    ...inputs,
    'environment-variables': '{"MODE": "live"}',
    secrets: `KEY=${secret}`,
    command: '["node", "server.js"]',
    'log-configuration-log-driver': 'awslogs',
    'log-configuration-options':
      'awslogs-group=/ecs/shop\nawslogs-stream-prefix=shop\nawslogs-region=eu-west-1\nawslogs-create-group=true',
    cpu: '512',
    memory: '1024',
    'task-role-arn': 'arn:aws:iam::123456789012:role/shop-task',
    'execution-role-arn': 'arn:aws:iam::123456789012:role/shop-execution',
    'task-definition-overrides': JSON.stringify(overrides),
    'github-deployment': 'true',
  });
  expect(run.errors).toEqual([]);
  expect(run.outputs).toMatchObject({ outcome: 'deployed', 'service-url': expect.stringMatching(/^https:/) });
  expect(callsOf(world.sim, 'ecs:RegisterTaskDefinition')[0]?.input).toMatchObject({
    cpu: '512',
    memory: '1024',
    taskRoleArn: 'arn:aws:iam::123456789012:role/shop-task',
    executionRoleArn: 'arn:aws:iam::123456789012:role/shop-execution',
    containerDefinitions: [
      {
        name: 'Main',
        image: expect.stringMatching(/shop:2$/),
        command: ['node', 'server.js'],
        environment: [{ name: 'MODE', value: 'live' }],
        secrets: [{ name: 'KEY', valueFrom: secret }],
        portMappings: [{ name: 'http', containerPort: 3000, protocol: 'tcp' }],
        repositoryCredentials: { credentialsParameter: credentials },
        logConfiguration: { options: { 'awslogs-group': '/ecs/shop', 'awslogs-stream-prefix': 'shop' } },
      },
    ],
  });
});
