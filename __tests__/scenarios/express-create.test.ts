import { describe, expect, test } from '@jest/globals';
import { expressDefinition } from '../../simulator/scenarios/managed.ts';
import { CAPABILITIES } from '../../src/contract/permissions.ts';
import {
  arn,
  createdWorld,
  creations,
  emptyWorld,
  file,
  image,
  inputs,
  isWrite,
  revision,
  role,
  run,
  serviceIn,
  updates,
} from '../support/express-service.ts';
import { operationsOf, runAction, sentencesOf } from '../support/scenario.ts';

describe('an Express service that does not exist is created', () => {
  test('of the container in the file with the image of the input, with its tags, and watched until it serves', async () => {
    const world = emptyWorld();
    const ran = await run(world, { 'expires-in': '3 d' });
    expect(ran.errors).toEqual([]);
    expect(creations(world)).toEqual([
      {
        cluster: 'default',
        serviceName: 'shop',
        infrastructureRoleArn: role('express-infrastructure'),
        executionRoleArn: role('express-execution'),
        cpu: '256',
        memory: '512',
        cpuArchitecture: 'X86_64',
        healthCheckPath: '/health',
        primaryContainer: {
          image: image('2'),
          containerPort: 8080,
          environment: [{ name: 'MODE', value: 'live-traffic' }],
        },
        tags: expect.arrayContaining([
          { key: 'ecs-deploy:owner', value: 'acme/shop' },
          { key: 'ecs-deploy:expires-at', value: expect.any(String) },
          { key: 'team', value: 'shop' },
          { key: 'github:sha', value: expect.any(String) },
        ]),
      },
    ]);
    expect(ran.outputs).toMatchObject({
      outcome: 'deployed',
      changed: 'true',
      'task-definition-arn': revision(1),
      'previous-task-definition-arn': '',
      'deployment-id': serviceIn(world)?.deployments[0]?.id,
      'service-url': 'https://shop-1a2b3c4d5e6f.ecs.eu-west-1.on.aws',
    });
    expect(JSON.parse(ran.outputs.results ?? '')).toEqual([
      expect.objectContaining({ service: 'shop', outcome: 'deployed', created: true, runningCount: 1 }),
    ]);
    expect(operationsOf(world.sim)).not.toContain('ecs:RegisterTaskDefinition');
    expect(sentencesOf(ran).join('\n')).toMatch(/shop: created; deployment ecs-svc\/\d+ started/);
  });

  test('a second identical run sends no write', async () => {
    const world = await createdWorld();
    const from = world.sim.calls.length;
    const again = await run(world);
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' });
    expect(operationsOf(world.sim, from).filter(isWrite)).toEqual([]);
  });

  test('by a task definition of one’s own', async () => {
    const world = emptyWorld();
    const text = `serviceName: shop\ninfrastructureRoleArn: ${role('express-infrastructure')}\nscalingTarget: { minTaskCount: 2, maxTaskCount: 4 }\n`;
    const files = { 'service.yml': text, 'task.json': JSON.stringify(expressDefinition('shop:1')) };
    const ran = await runAction(world, { ...inputs, 'task-definition': 'task.json' }, { files });
    expect(ran.errors).toEqual([]);
    expect(ran.outputs).toMatchObject({ outcome: 'deployed', 'task-definition-arn': revision(1) });
    expect(creations(world)).toEqual([
      expect.objectContaining({
        taskDefinitionArn: revision(1),
        infrastructureRoleArn: role('express-infrastructure'),
        scalingTarget: { minTaskCount: 2, maxTaskCount: 4 },
      }),
    ]);
    expect(serviceIn(world)?.desiredCount).toBe(2);
    const from = world.sim.calls.length;
    const again = await runAction(world, { ...inputs, 'task-definition': 'task.json' }, { files });
    expect(again.outputs.outcome).toBe('unchanged');
    expect(operationsOf(world.sim, from).filter(isWrite)).toEqual([]);
  });

  test('is planned, and nothing is written', async () => {
    const world = emptyWorld();
    const ran = await run(world, { 'dry-run': 'true' });
    expect(ran.outputs.outcome).toBe('planned');
    const texts = ran.log.join('\n');
    expect(texts).toMatch(/Create the service shop with a revision that ECS makes of `primaryContainer`\./);
    expect(texts).toContain('+ Main: ');
    expect(texts).toContain('+ service.healthCheckPath: "/health"');
    expect(ran.outputs.diff).toMatch(/shop:2/);
    expect(texts + ran.summary).not.toContain('live-traffic');
    expect(operationsOf(world.sim).filter(isWrite)).toEqual([]);
  });

  test('with members that the SDK does not know, at any depth', async () => {
    const world = emptyWorld();
    const text = `${file.replace('  containerPort: 8080', '  containerPort: 8080\n  photonDrive: fast')}quantumScheduling: true\n`;
    const ran = await run(world, {}, text);
    expect(ran.outputs.outcome).toBe('deployed');
    expect(creations(world)[0]).toMatchObject({ quantumScheduling: true, primaryContainer: { photonDrive: 'fast' } });
    expect(ran.notices.join('\n')).toMatch(/ECS is not known to have .*`quantumScheduling`/);
  });

  test('whose tasks crash is explained, scaled to 0, and started again by the next run', async () => {
    const world = emptyWorld();
    world.sim.addImage('shop:2', { kind: 'crash-at-start', exitCode: 1, log: ['FATAL: no database'] });
    const ran = await run(world);
    expect(ran.failed).toBe(true);
    expect(ran.outputs.outcome).toBe('failed');
    const texts = ran.errors.map(({ text }) => text).join('\n');
    expect(texts).toMatch(/Container Main/);
    expect(ran.log.join('\n')).toContain('FATAL: no database');
    expect(texts).toMatch(/was scaled to 0, and was not deleted/);
    expect(updates(world)).toEqual([
      {
        serviceArn: arn,
        scalingTarget: expect.objectContaining({ minTaskCount: 0, maxTaskCount: 0, autoScalingMetric: 'AVERAGE_CPU' }),
      },
    ]);
    expect(serviceIn(world)?.desiredCount).toBe(0);
    const again = await run(world, { image: 'shop:1' });
    expect(again.errors).toEqual([]);
    expect(again.outputs.outcome).toBe('deployed');
    expect(updates(world)[1]).toMatchObject({
      primaryContainer: { image: image('1') },
      scalingTarget: { minTaskCount: 1, maxTaskCount: 20, autoScalingMetric: 'AVERAGE_CPU' },
    });
    expect(serviceIn(world)?.desiredCount).toBe(1);
  });

  test('where ECS does not scale it to 0, the report has the command that deletes it', async () => {
    const world = emptyWorld();
    world.sim.addImage('shop:2', { kind: 'crash-at-start', exitCode: 1, log: [] });
    world.sim.fault({ operation: 'ecs:UpdateExpressGatewayService', kind: 'denied' });
    const ran = await run(world);
    expect(ran.outputs.outcome).toBe('failed');
    expect(ran.errors[0]?.text).toContain(
      `aws ecs delete-express-gateway-service --region eu-west-1 --service-arn ${arn}`,
    );
    expect(ran.errors[0]?.text).toMatch(/could not be scaled to 0.*ecs:UpdateExpressGatewayService/s);
  });

  test('where ECS keeps tasks in spite of the limits, the report says so', async () => {
    const world = emptyWorld();
    world.sim.addImage('shop:2', { kind: 'crash-at-start', exitCode: 1, log: [] });
    world.sim.whenCalled('ecs:UpdateExpressGatewayService', () => {
      const service = serviceIn(world);
      if (service !== undefined) service.desiredCount = 1;
    });
    const ran = await run(world);
    expect(ran.errors[0]?.text).toMatch(/keeps 1 task running.*delete-express-gateway-service/s);
  });
});

describe('a creation on the worst days', () => {
  test.each(['lost', 'lost-500'] as const)('an answer that is %s makes no second service', async (kind) => {
    const world = emptyWorld();
    world.sim.fault({ operation: 'ecs:CreateExpressGatewayService', kind, times: 1 });
    const ran = await run(world);
    expect(ran.errors).toEqual([]);
    expect(ran.outputs).toMatchObject({ outcome: 'deployed', 'task-definition-arn': revision(1) });
    expect(creations(world)).toHaveLength(1);
    expect(JSON.parse(ran.outputs.results ?? '')[0].created).toBe(true);
  });

  test('a connection that breaks before anything was done: it is sent again', async () => {
    const world = emptyWorld();
    world.sim.fault({ operation: 'ecs:CreateExpressGatewayService', kind: 'reset', times: 1 });
    const ran = await run(world);
    expect(ran.outputs.outcome).toBe('deployed');
    expect(creations(world)).toHaveLength(2);
    expect(serviceIn(world)?.serviceDeployments).toHaveLength(1);
  });

  test('a run that was killed after the creation is continued by its re-run', async () => {
    const model = emptyWorld();
    await run(model);
    const at = model.sim.calls.findIndex(({ operation }) => operation === 'ecs:CreateExpressGatewayService') + 1;
    const world = emptyWorld();
    await run(world, {}, file, { killAtCall: at });
    expect(serviceIn(world)).toBeDefined();
    const again = await run(world, {}, file, {
      provenance: { runId: '1234567890', repository: 'acme/shop', attempt: 2 },
    });
    expect(again.errors).toEqual([]);
    expect(['deployed', 'unchanged']).toContain(again.outputs.outcome);
    expect(creations(world)).toHaveLength(1);
    expect(serviceIn(world)?.serviceDeployments).toHaveLength(1);
  });

  test('tagging that is denied: created without tags, and said so', async () => {
    const world = emptyWorld();
    world.sim.fault({ operation: 'ecs:TagResource', kind: 'denied' });
    const ran = await run(world);
    expect(ran.outputs.outcome).toBe('deployed');
    expect(serviceIn(world)?.tags).toEqual([]);
    expect(ran.warnings.join('\n')).toMatch(/created without tags, and `mode: remove` will refuse it/);
  });

  test('denied: nothing was created, and what to allow is named', async () => {
    const world = emptyWorld();
    world.sim.fault({ operation: 'ecs:CreateExpressGatewayService', kind: 'denied' });
    const ran = await run(world);
    expect(ran.outputs.outcome).toBe('failed');
    expect(ran.errors[0]?.text).toMatch(/ecs:CreateExpressGatewayService.*The service was not created\./s);
    expect(serviceIn(world)).toBeUndefined();
  });

  test('reads that lag behind', async () => {
    const world = emptyWorld();
    world.sim.staleReads(3);
    const ran = await run(world);
    expect(ran.errors).toEqual([]);
    expect(ran.outputs.outcome).toBe('deployed');
    expect(creations(world)).toHaveLength(1);
  });

  test('cancelled while its first deployment runs: the service stays, and is named', async () => {
    const world = emptyWorld();
    const ran = await run(world, {}, file, { cancelAfterMs: 30_000 });
    expect(ran.outputs.outcome).toBe('cancelled');
    expect(JSON.parse(ran.outputs.results ?? '')[0]).toMatchObject({ service: 'shop', created: true });
  });
});

test('its removal makes at most six calls besides polling', async () => {
  const world = await createdWorld();
  const from = world.sim.calls.length;
  const ran = await runAction(world, { mode: 'remove', cluster: 'default', service: 'shop' });
  expect(ran.outputs.outcome).toBe('removed');
  const calls = world.sim.calls.slice(from).map(({ operation }) => operation);
  const others = calls.filter((operation) => !['ecs:DescribeServices', 'ecs:ListTasks'].includes(operation));
  expect(others).toContain('ecs:DeleteExpressGatewayService');
  expect(others.length).toBeLessThanOrEqual(6);
});

describe('with the statements of the documentation and no more', () => {
  const statements = [
    ...['ReadServices', 'ReadTaskDefinitions', 'TrackDeployments', 'StopDeployments', 'LookUpImages', 'CheckImages'],
    ...['CreateExpressServices', 'TagNewExpressServices', 'TagServices', 'PassInfrastructureRole'],
    ...['PassRoles', 'ReadExpressServices', 'UpdateExpressServices'],
  ];
  const rights = (ids: readonly string[]) =>
    CAPABILITIES.filter(({ id }) => ids.includes(id)).flatMap(({ actions }) => actions);

  test('a service is created, updated and left alone, without a warning', async () => {
    const world = emptyWorld();
    world.sim.fault({ kind: 'denied', except: rights(statements) });
    for (const [tag, outcome] of [
      ['1', 'deployed'],
      ['1', 'unchanged'],
      ['2', 'deployed'],
    ] as const) {
      const ran = await run(world, { image: `shop:${tag}` });
      expect([ran.errors, ran.warnings, ran.outputs.outcome]).toEqual([[], [], outcome]);
    }
  });

  test('a first deployment that fails is scaled to 0', async () => {
    const world = emptyWorld();
    world.sim.addImage('shop:2', { kind: 'crash-at-start', exitCode: 1, log: [] });
    world.sim.fault({ kind: 'denied', except: rights(statements) });
    const ran = await run(world);
    expect(ran.errors[0]?.text).toMatch(/was scaled to 0, and was not deleted/);
    expect(serviceIn(world)?.desiredCount).toBe(0);
  });

  test('a service is removed', async () => {
    const world = await createdWorld();
    const removing = ['ReadServices', 'RemoveExpressServices', 'ListRevisions', 'DeregisterRevisions', 'ListTasks'];
    const others = ['ListServices', 'FindClusters', 'FindAutoScaling', 'ReadTasks'];
    world.sim.fault({ kind: 'denied', except: rights([...removing, ...others]) });
    const ran = await runAction(world, { mode: 'remove', cluster: 'default', service: 'shop' });
    expect([ran.errors, ran.warnings, ran.outputs.outcome]).toEqual([[], [], 'removed']);
  });

  test.each([
    ['CreateExpressServices', 'ecs:CreateExpressGatewayService'],
    ['PassInfrastructureRole', 'iam:PassRole'],
  ])('without %s nothing is created, and the action to allow is named', async (statement, action) => {
    const world = emptyWorld();
    const left = statements.filter((id) => id !== statement && !(action === 'iam:PassRole' && id === 'PassRoles'));
    world.sim.fault({ kind: 'denied', except: rights(left) });
    const ran = await run(world);
    expect(ran.outputs.outcome).toBe('failed');
    expect(ran.errors[0]?.text).toContain(action);
    expect(serviceIn(world)).toBeUndefined();
  });
});
