import { describe, expect, test } from '@jest/globals';
import { revisionMembers, serviceMembers } from '../../simulator/engine/express.ts';
import { EXPRESS_SERVICE, expressDefinition } from '../../simulator/scenarios/managed.ts';
import type { Service } from '../../simulator/world/model.ts';
import type { JsonObject } from '../../src/lib/json.ts';
import {
  arn,
  createdWorld,
  emptyWorld,
  file,
  image,
  isWrite,
  revision,
  role,
  run,
  sent,
  serviceIn,
  updates,
} from '../support/express-service.ts';
import { operationsOf } from '../support/scenario.ts';

describe('an Express service that exists', () => {
  test('gets the image of the input by primaryContainer, and keeps what the file does not name', async () => {
    const world = await createdWorld();
    const ran = await run(world, { image: 'shop:1' }, file.replace(/healthCheckPath.*\n/, ''));
    expect(ran.errors).toEqual([]);
    expect(updates(world)).toEqual([
      {
        serviceArn: arn,
        primaryContainer: expect.objectContaining({
          image: image('1'),
          containerPort: 8080,
          environment: [{ name: 'MODE', value: 'live-traffic' }],
        }),
      },
    ]);
    expect(ran.outputs).toMatchObject({
      outcome: 'deployed',
      'task-definition-arn': revision(2),
      'previous-task-definition-arn': revision(1),
    });
    expect(sent(world, 'DescribeExpressGatewayService').length).toBeGreaterThan(0);
    expect(operationsOf(world.sim)).not.toContain('ecs:UpdateService');
  });

  test('a variable that the service has and that neither names stays', async () => {
    const world = await createdWorld();
    const text = file.replace(/ {2}environment:\n.*\n/, '');
    await run(world, { image: 'shop:1' }, text);
    expect(updates(world)[0]?.primaryContainer).toMatchObject({
      environment: [{ name: 'MODE', value: 'live-traffic' }],
    });
  });

  // No page of AWS says whether UpdateExpressGatewayService replaces a mapping or merges it.
  test.each([
    ['replaces', false],
    ['merges', true],
  ])('is what the file says where ECS %s the mappings that are sent', async (_, mergesExpress) => {
    const before = `${file}cpu: '512'\nmemory: '1024'\nscalingTarget: { minTaskCount: 2, maxTaskCount: 4 }\n`;
    const world = await createdWorld(before, { mergesExpress });
    const after = `${file}scalingTarget: { maxTaskCount: 6 }\n`
      .replace('MODE, value: live-traffic', 'STAGE, value: production')
      .replace('containerPort: 8080', 'containerPort: 9090');
    expect((await run(world, { image: 'shop:1' }, after)).errors).toEqual([]);
    const service = serviceIn(world) as Service;
    const { revision: served } = service.deployments[0] as Service['deployments'][number];
    expect({ ...serviceMembers(service), ...revisionMembers(served) }).toMatchObject({
      cpu: '512',
      memory: '1024',
      scalingTarget: { minTaskCount: 2, maxTaskCount: 6, autoScalingMetric: 'AVERAGE_CPU' },
      primaryContainer: {
        image: image('1'),
        containerPort: 9090,
        environment: [{ name: 'STAGE', value: 'production' }],
        awsLogsConfiguration: { logStreamPrefix: 'ecs' },
      },
    });
    const from = world.sim.calls.length;
    expect((await run(world, { image: 'shop:1' }, after)).outputs.outcome).toBe('unchanged');
    expect(operationsOf(world.sim, from).filter(isWrite)).toEqual([]);
  });

  test('takes the members that differ, and no other', async () => {
    const world = await createdWorld();
    const text = `${file.replace('/health', '/ready')}cpu: '512'\nmemory: '1024'\nscalingTarget: { maxTaskCount: 5 }\n`;
    const planned = await run(world, { 'dry-run': 'true' }, text);
    expect(planned.log.join('\n')).toMatch(/~ service\.healthCheckPath: "\/health" → "\/ready"/);
    expect(planned.log.join('\n')).toMatch(/~ cpu: 256 → 512/);
    expect(updates(world)).toEqual([]);
    const ran = await run(world, {}, text);
    expect(ran.errors).toEqual([]);
    expect(updates(world)).toEqual([
      {
        serviceArn: arn,
        cpu: '512',
        memory: '1024',
        healthCheckPath: '/ready',
        scalingTarget: expect.objectContaining({ maxTaskCount: 5, minTaskCount: 1 }),
      },
    ]);
    const from = world.sim.calls.length;
    const again = await run(world, {}, text);
    expect(again.outputs.outcome).toBe('unchanged');
    expect(operationsOf(world.sim, from).filter(isWrite)).toEqual([]);
  });

  test('of which only the scaling changes: deployed without a deployment', async () => {
    const world = await createdWorld();
    const ran = await run(world, {}, `${file}scalingTarget: { minTaskCount: 3, maxTaskCount: 5 }\n`);
    expect(ran.errors).toEqual([]);
    expect(ran.outputs).toMatchObject({ outcome: 'deployed', changed: 'true' });
    expect(updates(world)).toEqual([{ serviceArn: arn, scalingTarget: expect.objectContaining({ minTaskCount: 3 }) }]);
    expect(serviceIn(world)?.serviceDeployments).toHaveLength(1);
    expect(serviceIn(world)?.desiredCount).toBe(3);
  });

  test('of which only the scaling changes and whose task definition is its own keeps that', async () => {
    const world = emptyWorld();
    world.sim.addService({
      ...EXPRESS_SERVICE,
      cluster: 'default',
      name: 'shop',
      taskDefinition: expressDefinition('shop:1'),
    });
    const text = `serviceName: shop\ninfrastructureRoleArn: ${role('express-infrastructure')}\nscalingTarget: { maxTaskCount: 5 }\n`;
    const ran = await run(world, { image: 'shop:1' }, text);
    expect(ran.errors).toEqual([]);
    expect(updates(world)).toEqual([{ serviceArn: arn, scalingTarget: expect.objectContaining({ maxTaskCount: 5 }) }]);
  });

  test('gets the tags that it lacks', async () => {
    const world = await createdWorld();
    const ran = await run(world, {}, file.replace('team, value: shop', 'team, value: cart'));
    expect(ran.outputs).toMatchObject({ outcome: 'deployed', changed: 'true' });
    expect(sent(world, 'TagResource')).toEqual([{ resourceArn: arn, tags: [{ key: 'team', value: 'cart' }] }]);
    expect(updates(world)).toEqual([]);
  });

  test('whose new tasks crash is rolled back within the deployment', async () => {
    const world = await createdWorld();
    world.sim.addImage('shop:3', { kind: 'crash-at-start', exitCode: 1, log: ['FATAL: no database'] });
    const ran = await run(world, { image: 'shop:3' });
    expect(ran.outputs.outcome).toBe('rolled-back');
    expect(ran.errors[0]?.text).toMatch(/Container Main/);
    expect(ran.log.join('\n')).toContain('FATAL: no database');
    expect(serviceIn(world)?.deployments[0]?.revision.number).toBe(1);
  });

  test.each(['lost', 'lost-500'] as const)('an answer that is %s makes no second deployment', async (kind) => {
    const world = await createdWorld();
    world.sim.fault({ operation: 'ecs:UpdateExpressGatewayService', kind, times: 1 });
    const ran = await run(world, { image: 'shop:1' });
    expect(ran.outputs).toMatchObject({ outcome: 'deployed', 'task-definition-arn': revision(2) });
    expect(updates(world)).toHaveLength(1);
  });

  test('a connection that breaks before the update was taken: it is sent again', async () => {
    const world = await createdWorld();
    world.sim.fault({ operation: 'ecs:UpdateExpressGatewayService', kind: 'reset', times: 1 });
    const ran = await run(world, { image: 'shop:1' });
    expect(ran.outputs.outcome).toBe('deployed');
    expect(updates(world)).toHaveLength(2);
    expect(serviceIn(world)?.serviceDeployments).toHaveLength(2);
  });

  test('with containers beside Main is not taken over by primaryContainer', async () => {
    const world = emptyWorld();
    const definition = expressDefinition('shop:1') as { containerDefinitions: JsonObject[] };
    const taskDefinition = {
      ...definition,
      containerDefinitions: [
        ...definition.containerDefinitions,
        { name: 'envoy', image: image('1'), essential: false },
      ],
    };
    world.sim.addService({ ...EXPRESS_SERVICE, cluster: 'default', name: 'shop', taskDefinition });
    const ran = await run(world);
    expect(ran.outputs.outcome).toBe('failed');
    expect(ran.errors[0]?.text).toMatch(/"envoy" beside Main.*would remove them/s);
    expect(operationsOf(world.sim).filter(isWrite)).toEqual([]);
  });
});

describe('what cannot be is refused', () => {
  const refused = async (text: string, given: Record<string, string> = {}) => {
    const world = emptyWorld();
    const ran = await run(world, given, text);
    expect(ran.outputs.outcome).toBe('failed');
    expect(ran.failed).toBe(true);
    return { texts: ran.errors.map(({ text: each }) => each).join('\n'), calls: operationsOf(world.sim) };
  };

  test.each<[string, string, RegExp]>([
    [
      'autoScaling',
      `${file}autoScaling: { min: 1, max: 3 }\n`,
      /line 11, column 1: an Express service has no `autoScaling`.*`scalingTarget`/s,
    ],
    ['a desired count', `${file}desiredCount: 2\n`, /line 11, column 1: `desiredCount`.*`minTaskCount`/s],
    ['a load balancer', `${file}loadBalancers: []\n`, /`loadBalancers`.*Express manages the load balancer/s],
    ['taskDefinition', `${file}taskDefinition: web\n`, /`taskDefinition`.*`taskDefinitionArn`/s],
    [
      'a misspelt member',
      file.replace('healthCheckPath', 'healthCheckPaht'),
      /line 8, column 1: .*did you mean `healthCheckPath`/,
    ],
    [
      'a misspelt member of the container',
      file.replace('containerPort', 'containerPrt'),
      /line 5, column 3: .*did you mean `containerPort`/,
    ],
    [
      'a wrong type',
      file.replace('8080', '"8080"'),
      /line 5, column 3: `primaryContainer.containerPort`: it must be a number, but it is a text/,
    ],
    [
      'a network as CreateService has it',
      `${file}networkConfiguration: { awsvpcConfiguration: { subnets: [subnet-1] } }\n`,
      /`subnets` and `securityGroups` right in `networkConfiguration`/,
    ],
    [
      'limits of scaling that cross',
      `${file}scalingTarget: { minTaskCount: 4, maxTaskCount: 2 }\n`,
      /`scalingTarget.minTaskCount` is 4, more than `maxTaskCount`, which is 2/,
    ],
    [
      'a count that is no number of tasks',
      `${file}scalingTarget: { minTaskCount: -1 }\n`,
      /`scalingTarget.minTaskCount` must be a whole number from 0 on/,
    ],
  ])('%s, with its place and before any call', async (_, text, message) => {
    const { texts, calls } = await refused(text);
    expect(texts).toMatch(message);
    expect(calls).toEqual([]);
  });

  test('a task definition of one’s own beside the members that exclude it, each at its place', async () => {
    const { texts, calls } = await refused(`${file}taskDefinitionArn: default-shop:7\ncpu: '512'\n`);
    expect(texts).toMatch(/line 4, column 1: `primaryContainer` and `taskDefinitionArn` exclude each other/);
    expect(texts).toMatch(/line 3, column 1: `executionRoleArn` and `taskDefinitionArn` exclude each other/);
    expect(texts).toMatch(/line 12, column 1: `cpu` and `taskDefinitionArn` exclude each other/);
    expect(calls).toEqual([]);
  });

  test('members of primaryContainer without one', async () => {
    const { texts, calls } = await refused(`serviceName: shop\ninfrastructureRoleArn: ${role('i')}\ncpu: '512'\n`, {
      'task-definition': 'web:1',
    });
    expect(texts).toMatch(/line 3, column 1: `cpu` belongs to `primaryContainer`/);
    expect(calls).toEqual([]);
  });

  test('an input that names a task definition beside primaryContainer', async () => {
    const { texts, calls } = await refused(file, { 'task-definition': 'web:1' });
    expect(texts).toMatch(/`primaryContainer` and `task-definition` exclude each other/);
    expect(calls).toEqual([]);
  });

  test('a creation without roles and image, all at once', async () => {
    const { texts, calls } = await refused('serviceName: shop\nprimaryContainer: { containerPort: 80 }\n', {
      image: '',
    });
    expect(texts).toMatch(/write `infrastructureRoleArn` in the file/);
    expect(texts).toMatch(/write `executionRoleArn` in the file/);
    expect(texts).toMatch(/give `image`, or write `primaryContainer.image`/);
    expect(calls.filter(isWrite)).toEqual([]);
  });

  test('inputs that primaryContainer has no place for', async () => {
    const { texts, calls } = await refused(file, { 'docker-labels': 'team=shop', 'run-task': 'true' });
    expect(texts).toMatch(/has no place for `Main.dockerLabels`/);
    expect(texts).toMatch(/`run-task` runs a task of the new revision before/);
    expect(calls.filter(isWrite)).toEqual([]);
  });

  test('members of UpdateService by inputs', async () => {
    const { texts, calls } = await refused(file, { 'desired-count': '3' });
    expect(texts).toMatch(/`desiredCount` of UpdateService.*`scalingTarget`/s);
    expect(calls.filter(isWrite)).toEqual([]);
  });

  test('a service that is not Express', async () => {
    const world = emptyWorld();
    const { resourceManagementType: _, ...plain } = EXPRESS_SERVICE as JsonObject;
    world.sim.addService({ ...plain, cluster: 'default', name: 'shop', taskDefinition: expressDefinition('shop:1') });
    const ran = await run(world);
    expect(ran.errors[0]?.text).toMatch(/"shop" is not an Express service, and ECS cannot make it one/);
    expect(operationsOf(world.sim).filter(isWrite)).toEqual([]);
  });

  test('another infrastructure role', async () => {
    const world = await createdWorld();
    const ran = await run(world, {}, file.replace('express-infrastructure', 'other'));
    expect(ran.errors[0]?.text).toMatch(
      /line 2, column 1: `infrastructureRoleArn` of service "shop".*cannot change it to/s,
    );
    expect(updates(world)).toEqual([]);
  });
});
