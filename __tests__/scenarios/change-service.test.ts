import { describe, expect, test } from '@jest/globals';
import { addWeb, callsOf, createWorld, operationsOf, runAction, type World } from '../support/scenario.ts';

const inputs = { cluster: 'prod', service: 'web', 'service-definition': 'service.yml' };
const shape = `launchType: FARGATE
desiredCount: 9
networkConfiguration:
  awsvpcConfiguration:
    subnets: [subnet-0a1b2c3d4e5f60002, subnet-0a1b2c3d4e5f60001]
    securityGroups: [sg-0a1b2c3d4e5f60003]
enableExecuteCommand: false
propagateTags: NONE
healthCheckGracePeriodSeconds: 0
deploymentConfiguration: { maximumPercent: 200, minimumHealthyPercent: 100, strategy: ROLLING }
`;

function worldWith(members: Record<string, unknown> = {}): World {
  const world = createWorld();
  addWeb(world.sim, members);
  return world;
}

function run(world: World, text: string, given: Record<string, string> = {}) {
  return runAction(world, { ...inputs, ...given }, { files: { 'service.yml': text } });
}

const writes = (world: World) =>
  operationsOf(world.sim).filter((name) => /^ecs:(Create|Update|Tag|Register|Untag)/.test(name));

const updateOf = (world: World) => callsOf(world.sim, 'ecs:UpdateService').at(-1)?.input as Record<string, unknown>;

describe('a service that is as its definition says', () => {
  test('gets no write: order of sets, defaults and the desired count are no difference', async () => {
    const world = worldWith();
    const ran = await run(world, shape);
    expect(ran.errors).toEqual([]);
    expect(ran.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' });
    expect(writes(world)).toEqual([]);
  });

  test('reads it once, with its tags', async () => {
    const world = worldWith();
    await run(world, shape);
    expect(callsOf(world.sim, 'ecs:DescribeServices').map((call) => call.input)).toEqual([
      { cluster: 'prod', services: ['web'], include: ['TAGS'] },
    ]);
  });
});

describe('members that differ', () => {
  test('go into the same UpdateService as the revision, and those that the file does not name stay', async () => {
    const world = worldWith({ enableECSManagedTags: true });
    const ran = await run(
      world,
      `${shape}healthCheckGracePeriodSeconds: 60\n`.replace('healthCheckGracePeriodSeconds: 0\n', ''),
      { image: 'web:2' },
    );
    expect(ran.outputs.outcome).toBe('deployed');
    expect(writes(world)).toEqual(['ecs:RegisterTaskDefinition', 'ecs:UpdateService']);
    expect(updateOf(world)).toEqual({
      cluster: 'prod',
      service: 'web',
      taskDefinition: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:2',
      healthCheckGracePeriodSeconds: 60,
    });
  });

  test('that start no deployment are `deployed`, `changed: true`, and the same run again sends nothing', async () => {
    const world = worldWith();
    const text = 'healthCheckGracePeriodSeconds: 60\n';
    const ran = await run(world, text);
    expect(ran.outputs).toMatchObject({ outcome: 'deployed', changed: 'true' });
    expect(ran.outputs.diff).toContain('web.healthCheckGracePeriodSeconds');
    const again = await run(world, text);
    expect(again.outputs.outcome).toBe('unchanged');
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
  });

  test('keep what the file leaves out of an object', async () => {
    const world = worldWith();
    const ran = await run(world, 'networkConfiguration:\n  awsvpcConfiguration:\n    subnets: [subnet-9]\n');
    expect(ran.outputs.outcome).toBe('deployed');
    expect(updateOf(world).networkConfiguration).toEqual({
      awsvpcConfiguration: {
        subnets: ['subnet-9'],
        securityGroups: ['sg-0a1b2c3d4e5f60003'],
        assignPublicIp: 'DISABLED',
      },
    });
  });

  test('that an input sets are the input’s', async () => {
    const world = worldWith();
    const ran = await run(world, 'healthCheckGracePeriodSeconds: 60\nenableExecuteCommand: false\n', {
      'service-overrides': '{"healthCheckGracePeriodSeconds": 30}',
      'desired-count': '3',
    });
    expect(ran.outputs.outcome).toBe('deployed');
    expect(updateOf(world)).toMatchObject({ healthCheckGracePeriodSeconds: 30, desiredCount: 3 });
    expect(updateOf(world)).not.toHaveProperty('enableExecuteCommand');
  });

  test('are rolled back with the revision when the deployment fails', async () => {
    const world = worldWith();
    world.sim.addImage('123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2', {
      kind: 'crash-at-start',
      exitCode: 1,
      log: [],
    });
    const ran = await run(world, 'healthCheckGracePeriodSeconds: 60\n', { image: 'web:2' });
    expect(ran.outputs.outcome).toBe('rolled-back');
    expect(updateOf(world)).toMatchObject({ healthCheckGracePeriodSeconds: 0 });
    expect(world.sim.world.clusters.get('prod')?.services.get('web')?.desiredCount).toBe(2);
  });

  test.each([{}, { deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0 } }])(
    'a desired count is rolled back too, and `results` has the count of then',
    async (members) => {
      const world = worldWith(members);
      const failing = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2';
      world.sim.addImage(failing, { kind: 'crash-at-start', exitCode: 1, log: [] });
      const ran = await run(world, '{}', { image: failing, 'desired-count': '4' });
      expect(JSON.parse(ran.outputs.results ?? '[]')).toMatchObject([{ outcome: 'rolled-back', desiredCount: 2 }]);
      expect(world.sim.world.clusters.get('prod')?.services.get('web')?.desiredCount).toBe(2);
    },
  );

  test('capacity providers change only in a forced deployment, and so does their rollback', async () => {
    const world = worldWith();
    const failing = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2';
    world.sim.addImage(failing, { kind: 'crash-at-start', exitCode: 1, log: [] });
    const strategy = [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }];
    const given = {
      cluster: 'prod',
      service: 'web',
      image: failing,
      'service-overrides': JSON.stringify({ capacityProviderStrategy: strategy }),
    };
    const ran = await runAction(world, given);
    expect(ran.outputs.outcome).toBe('rolled-back');
    expect(callsOf(world.sim, 'ecs:UpdateService').map((call) => call.input)).toMatchObject([
      { capacityProviderStrategy: strategy, forceNewDeployment: true },
      { capacityProviderStrategy: [], forceNewDeployment: true },
    ]);
  });

  test('a capacity provider takes the place of a launch type, with a deployment', async () => {
    const world = worldWith();
    const text = 'capacityProviderStrategy:\n  - { capacityProvider: FARGATE_SPOT, weight: 1 }\n';
    const ran = await run(world, text);
    expect(ran.outputs.outcome).toBe('deployed');
    expect(updateOf(world)).toMatchObject({
      capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }],
      forceNewDeployment: true,
    });
    expect((await run(world, text)).outputs.outcome).toBe('unchanged');
  });

  test('a pause hook, of which ECS shows its stages only, is no difference', async () => {
    const hook = {
      targetType: 'PAUSE',
      lifecycleStages: ['POST_SCALE_UP'],
      timeoutConfiguration: { timeoutInMinutes: 60 },
    };
    const world = worldWith({ deploymentConfiguration: { lifecycleHooks: [hook] } });
    const ran = await run(world, `deploymentConfiguration: ${JSON.stringify({ lifecycleHooks: [hook] })}\n`);
    expect(ran.outputs.outcome).toBe('unchanged');
  });
});

describe('what ECS cannot change in place is an error before the first write', () => {
  test.each([
    [
      'launchType',
      'launchType: EC2\n',
      /service\.yml: line 1, column 1: `launchType` of service "web" is `FARGATE`, and ECS cannot change it to `EC2` in place/,
    ],
    ['schedulingStrategy', 'schedulingStrategy: DAEMON\n', /`schedulingStrategy` of service "web" is `REPLICA`/],
    ['role', 'role: other-role\n', /`role` of service "web" is/],
  ])('%s', async (_, text, message) => {
    const world = worldWith();
    const ran = await run(world, text, { image: 'web:2' });
    expect(ran.failed).toBe(true);
    expect(ran.errors[0]?.text).toMatch(message);
    expect(writes(world)).toEqual([]);
  });

  test('all of them at once', async () => {
    const world = worldWith();
    const ran = await run(world, 'launchType: EC2\nrole: other\n');
    expect(ran.errors[0]?.text).toContain('`launchType`');
    expect(ran.errors[0]?.text).toContain('`role`');
  });
});

describe('tags', () => {
  const tags = 'tags:\n  - { key: team, value: shop }\n  - { key: tier, value: web }\n';

  test('are added and never removed, without a deployment', async () => {
    const world = worldWith({
      tags: [
        { key: 'other', value: '1' },
        { key: 'team', value: 'shop' },
      ],
    });
    const ran = await run(world, tags);
    expect(ran.outputs).toMatchObject({ outcome: 'deployed', changed: 'true' });
    expect(writes(world)).toEqual(['ecs:TagResource']);
    expect(callsOf(world.sim, 'ecs:TagResource')[0]?.input).toMatchObject({ tags: [{ key: 'tier', value: 'web' }] });
    expect(world.sim.world.clusters.get('prod')?.services.get('web')?.tags).toEqual(
      expect.arrayContaining([
        { key: 'other', value: '1' },
        { key: 'team', value: 'shop' },
        { key: 'tier', value: 'web' },
      ]),
    );
    expect((await run(world, tags)).outputs.outcome).toBe('unchanged');
  });

  test('beside a deployment are a warning where they are denied', async () => {
    const world = worldWith();
    world.sim.fault({ kind: 'denied', operation: 'ecs:TagResource' });
    const ran = await run(world, tags, { image: 'web:2' });
    expect(ran.outputs.outcome).toBe('deployed');
    expect(ran.warnings.join('\n')).toMatch(/web: the tags `team`, `tier` could not be added/);
  });

  test('alone are a failure where they are denied', async () => {
    const world = worldWith();
    world.sim.fault({ kind: 'denied', operation: 'ecs:TagResource' });
    const ran = await run(world, tags);
    expect(ran.outputs.outcome).toBe('failed');
    expect(ran.errors[0]?.text).toContain('ecs:TagResource');
  });
});

describe('a plan', () => {
  test('shows each change of a member and of the tags as a diff, and writes nothing', async () => {
    const world = worldWith();
    const ran = await run(world, 'healthCheckGracePeriodSeconds: 60\ntags: [{ key: team, value: shop }]\n', {
      mode: 'plan',
    });
    expect(ran.outputs.outcome).toBe('planned');
    expect(ran.log.join('\n')).toContain('+ service.healthCheckGracePeriodSeconds: 60');
    expect(ran.log.join('\n')).toMatch(/tags\.team\b.*"shop"/);
    expect(writes(world)).toEqual([]);
  });
});

describe('several services', () => {
  test('get the members of a file that names none of them', async () => {
    const world = worldWith();
    world.sim.addService({
      cluster: 'prod',
      name: 'api',
      desiredCount: 1,
      launchType: 'FARGATE',
      taskDefinition: 'web:1',
    });
    const ran = await run(world, 'healthCheckGracePeriodSeconds: 60\n', { service: 'web, api' });
    expect(ran.outputs.outcome).toBe('deployed');
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(2);
  });
});
