import {
  BatchGetImageCommand,
  DescribeImagesCommand,
  DescribeRepositoriesCommand,
  ECRClient,
} from '@aws-sdk/client-ecr';
import {
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  ListTaskDefinitionsCommand,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs';
import { expect, test } from '@jest/globals';
import { inProcessHandler } from '../../simulator/index.ts';
import type { JsonObject } from '../../src/lib/json.ts';
import { CREDENTIALS, definition, deploy, describe, primaryOf, register, send, stage, update } from './support.ts';

const CONTAINER = { name: 'app', image: 'web:2', memory: 128 };

test('unknown members are kept in both directions, at any depth', async () => {
  const { sim } = stage();
  const raw = {
    ...definition('web:2'),
    madeUp: { at: ['the', 'top'] },
    containerDefinitions: [{ ...CONTAINER, somethingNew: { deep: [{ zero: 0, no: false, empty: '' }] } }],
  };
  expect((await send(sim, 'RegisterTaskDefinition', raw)).status).toBe(200);
  const { body } = await send(sim, 'DescribeTaskDefinition', { taskDefinition: 'web' });
  expect(body.taskDefinition).toMatchObject({
    madeUp: raw.madeUp,
    containerDefinitions: [{ somethingNew: { deep: [{ zero: 0, no: false, empty: '' }] } }],
  });
  expect(sim.calls[0]).toMatchObject({ operation: 'ecs:RegisterTaskDefinition', input: raw, status: 200, error: null });
});

test('a definition comes back as ECS normalises it', async () => {
  const { ecs } = stage();
  await ecs.send(
    new RegisterTaskDefinitionCommand({
      family: 'web',
      networkMode: 'awsvpc',
      cpu: '1 vCPU',
      memory: '2GB',
      tags: [{ key: 'team', value: 'shop' }],
      containerDefinitions: [
        {
          name: 'app',
          image: 'web:2',
          portMappings: [{ containerPort: 8080 }],
          healthCheck: { command: ['CMD', 'true'] },
        },
      ],
    }),
  );
  const plain = await ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: 'web:2' }));
  expect(plain.tags).toBeUndefined();
  const { taskDefinition, tags } = await ecs.send(
    new DescribeTaskDefinitionCommand({ taskDefinition: 'web', include: ['TAGS'] }),
  );
  expect(tags).toEqual([{ key: 'team', value: 'shop' }]);
  expect(taskDefinition).toMatchObject({
    taskDefinitionArn: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:2',
    revision: 2,
    status: 'ACTIVE',
    cpu: '1024',
    memory: '2048',
    volumes: [],
    placementConstraints: [],
    compatibilities: ['EC2', 'FARGATE'],
    requiresAttributes: expect.arrayContaining([{ name: 'ecs.capability.task-eni' }]),
    containerDefinitions: [
      {
        cpu: 0,
        essential: true,
        environment: [],
        mountPoints: [],
        volumesFrom: [],
        portMappings: [{ containerPort: 8080, hostPort: 8080, protocol: 'tcp' }],
        healthCheck: { command: ['CMD', 'true'], interval: 30, timeout: 5, retries: 3 },
      },
    ],
  });
});

const refused: [operation: string, input: unknown, code: string, message: string | RegExp][] = [
  ['RegisterTaskDefinition', { containerDefinitions: [] }, 'ClientException', 'Family should not be null or empty.'],
  [
    'RegisterTaskDefinition',
    { family: 'a b', containerDefinitions: [CONTAINER] },
    'ClientException',
    'Family contains invalid characters.',
  ],
  [
    'RegisterTaskDefinition',
    { family: 'a', containerDefinitions: [{ image: 'x' }] },
    'ClientException',
    'Container.name should not be null or empty.',
  ],
  [
    'RegisterTaskDefinition',
    { family: 'a', containerDefinitions: [{ name: 'x', image: '', memory: 9 }] },
    'ClientException',
    'Container.image should not be null or empty.',
  ],
  [
    'RegisterTaskDefinition',
    { family: 'a', containerDefinitions: [{ name: 'x', image: 'y' }] },
    'ClientException',
    "Invalid setting for container 'x'. At least one of 'memory' or 'memoryReservation' must be specified.",
  ],
  [
    'RegisterTaskDefinition',
    { ...definition('w:1'), memory: '1000' },
    'ClientException',
    'No Fargate configuration exists for given values.',
  ],
  [
    'RegisterTaskDefinition',
    { ...definition('w:1'), networkMode: 'bridged' },
    'ClientException',
    /Member must satisfy enum value set: \[awsvpc, bridge, host, none\]/,
  ],
  [
    'RegisterTaskDefinition',
    { family: 'a', containerDefinitions: [{ ...CONTAINER, memory: '512' }] },
    'SerializationException',
    'STRING_VALUE can not be converted to an Integer',
  ],
  [
    'RegisterTaskDefinition',
    { family: 'a', cpu: 256, containerDefinitions: [CONTAINER] },
    'SerializationException',
    'NUMBER_VALUE can not be converted to a String',
  ],
  [
    'RegisterTaskDefinition',
    { family: 'a', containerDefinitions: CONTAINER },
    'SerializationException',
    'Expected list or null',
  ],
  [
    'RegisterTaskDefinition',
    { family: 'a', containerDefinitions: [{ ...CONTAINER, environment: { A: 'b' } }] },
    'SerializationException',
    'Expected list or null',
  ],
  [
    'RegisterTaskDefinition',
    { family: 'a', containerDefinitions: [{ ...CONTAINER, logConfiguration: {} }] },
    'ClientException',
    /Value null at 'containerDefinitions\.1\.member\.logConfiguration\.logDriver'/,
  ],
  ['RegisterTaskDefinition', '{"family":', 'SerializationException', /parse/],
  ['DescribeTaskDefinition', { taskDefinition: 'nothing' }, 'ClientException', 'Unable to describe task definition.'],
  ['DescribeServices', { cluster: 'nowhere', services: ['web'] }, 'ClusterNotFoundException', 'Cluster not found.'],
  [
    'DescribeServices',
    { cluster: 'prod', services: Array.from({ length: 11 }, (_, each) => `s${each}`) },
    'InvalidParameterException',
    /10/,
  ],
  ['DescribeServices', { cluster: 'prod' }, 'InvalidParameterException', 'Services cannot be empty.'],
  ['UpdateService', { cluster: 'prod', service: 'none' }, 'ServiceNotFoundException', 'Service not found.'],
  [
    'UpdateService',
    { cluster: 'prod', service: 'web', desiredCount: 'two' },
    'SerializationException',
    'STRING_VALUE can not be converted to an Integer',
  ],
  [
    'UpdateService',
    { cluster: 'prod', service: 'web', propagateTags: 'ALL' },
    'InvalidParameterException',
    /enum value set/,
  ],
  [
    'UpdateService',
    { cluster: 'prod', service: 'web', loadBalancers: [{ containerName: 'app', containerPort: 80 }] },
    'InvalidParameterException',
    'The container app did not have a container port 80 defined.',
  ],
  ['MakeCoffee', {}, 'UnknownOperationException', /./],
];

test.each(refused)('%s is refused as AWS refuses: %j', async (operation, input, code, message) => {
  const { sim } = stage();
  const answer = await send(sim, operation, input);
  expect(answer).toMatchObject({ status: 400, body: { __type: code } });
  if (typeof message === 'string') expect(answer.body.message).toBe(message);
  else expect(answer.body.message).toMatch(message);
});

test('a revision that a service cannot run is refused, and an inactive one', async () => {
  const { sim, ecs } = stage();
  sim.registerTaskDefinition({ family: 'onec2', containerDefinitions: [CONTAINER] });
  await expect(update(ecs, { taskDefinition: 'onec2' })).rejects.toThrow(
    'Task definition does not support launch_type FARGATE.',
  );
  const arn = await register(ecs, definition('web:2'));
  await send(sim, 'DeregisterTaskDefinition', { taskDefinition: arn });
  await expect(update(ecs, { taskDefinition: arn })).rejects.toMatchObject({
    name: 'ClientException',
    message: 'TaskDefinition is inactive',
  });
});

test('a service of CodeDeploy takes no task definition and shows task sets', async () => {
  const { ecs } = stage({ deploymentController: { type: 'CODE_DEPLOY' } });
  await expect(update(ecs, { taskDefinition: 'web:1' })).rejects.toThrow(
    'Unable to update task definition on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.',
  );
  const service = await describe(ecs);
  expect(service.deployments).toEqual([]);
  expect(service.taskSets).toMatchObject([{ status: 'PRIMARY', stabilityStatus: 'STEADY_STATE' }]);
});

test('services that are not there are failures, not errors', async () => {
  const { ecs } = stage();
  const answer = await ecs.send(new DescribeServicesCommand({ cluster: 'prod', services: ['none', 'web'] }));
  expect(answer.services).toHaveLength(1);
  expect(answer.failures).toEqual([{ arn: 'arn:aws:ecs:eu-west-1:123456789012:service/prod/none', reason: 'MISSING' }]);
});

test('lists come in pages', async () => {
  const { sim, ecs } = stage({ desiredCount: 5 });
  for (let each = 0; each < 3; each++) sim.registerTaskDefinition(definition('web:9'));
  const tasks = await ecs.send(new ListTasksCommand({ cluster: 'prod', maxResults: 3 }));
  expect(tasks.taskArns).toHaveLength(3);
  const rest = await ecs.send(new ListTasksCommand({ cluster: 'prod', maxResults: 3, nextToken: tasks.nextToken }));
  expect(rest).toMatchObject({ taskArns: expect.any(Array) });
  expect([rest.taskArns?.length, rest.nextToken]).toEqual([2, undefined]);
  const newest = await ecs.send(new ListTaskDefinitionsCommand({ familyPrefix: 'web', sort: 'DESC' }));
  expect(newest.taskDefinitionArns?.map((arn) => arn.split(':').at(-1))).toEqual(['4', '3', '2', '1']);
});

test('faults strike when, where and as often as they are told', async () => {
  const { sim, ecs } = stage();
  sim.fault({ operation: 'ecs:DescribeServices', kind: 'throttle', after: 1, times: 1 });
  await describe(ecs);
  await expect(describe(ecs)).rejects.toMatchObject({ name: 'ThrottlingException', message: 'Rate exceeded' });
  await describe(ecs);
  expect(sim.calls.map((call) => [call.status, call.error])).toEqual([
    [200, null],
    [400, 'ThrottlingException'],
    [200, null],
  ]);

  sim.fault({ operation: 'ecs:UpdateService', kind: 'denied' });
  await expect(update(ecs, {})).rejects.toMatchObject({
    name: 'AccessDeniedException',
    message: expect.stringMatching(
      /^User: arn:aws:sts::123456789012:assumed-role\/deploy\/session is not authorized to perform: ecs:UpdateService on resource: arn:aws:ecs:eu-west-1:123456789012:service\/prod\/web/,
    ),
  });
});

test('a lost answer was carried out, a reset request was not', async () => {
  const { sim, ecs } = stage();
  const before = await primaryOf(ecs);
  sim.fault({ operation: 'ecs:UpdateService', kind: 'reset', times: 1 });
  await expect(update(ecs, { forceNewDeployment: true })).rejects.toMatchObject({ code: 'ECONNRESET' });
  expect((await primaryOf(ecs)).id).toBe(before.id);
  sim.fault({ operation: 'ecs:UpdateService', kind: 'lost', times: 1 });
  await expect(update(ecs, { forceNewDeployment: true })).rejects.toMatchObject({ code: 'ECONNRESET' });
  expect((await primaryOf(ecs)).id).not.toBe(before.id);
  expect(sim.calls.filter((call) => call.operation === 'ecs:UpdateService').map((call) => call.status)).toEqual([0, 0]);
  sim.fault({ operation: 'ecs:UpdateService', kind: 'lost-500', times: 1 });
  await expect(update(ecs, { forceNewDeployment: true })).rejects.toMatchObject({ $metadata: { httpStatusCode: 500 } });
  expect((await describe(ecs)).deployments).toHaveLength(3);
});

test('a request that hangs ends with its signal', async () => {
  const { sim, ecs } = stage();
  sim.fault({ kind: 'hang' });
  const hasty = AbortSignal.timeout(20);
  await expect(
    ecs.send(new DescribeServicesCommand({ cluster: 'prod', services: ['web'] }), { abortSignal: hasty }),
  ).rejects.toMatchObject({
    name: 'AbortError',
  });
});

test('tags can be denied while registering is not', async () => {
  const { sim, ecs } = stage();
  sim.fault({ operation: 'ecs:TagResource', kind: 'denied' });
  const tagged: JsonObject = { ...definition('web:2'), tags: [{ key: 'github:sha', value: 'abc' }] };
  await expect(register(ecs, tagged)).rejects.toMatchObject({
    name: 'AccessDeniedException',
    message: expect.stringContaining(
      'is not authorized to perform: ecs:TagResource on resource: arn:aws:ecs:eu-west-1:123456789012:task-definition/web:*',
    ),
  });
  expect(await register(ecs, definition('web:2'))).toMatch(/web:2$/);
});

test('stale reads lag behind writes', async () => {
  const at = stage();
  const before = await primaryOf(at.ecs);
  at.sim.staleReads(3);
  await at.clock.sleep(10_000);
  const id = await deploy(at);
  expect((await primaryOf(at.ecs)).id).toBe(before.id);
  await at.clock.sleep(3_000);
  expect((await primaryOf(at.ecs)).id).toBe(id);
});

test('quotas are ECS’s own', async () => {
  const at = stage();
  at.sim.tokenBuckets(true);
  const registered = await Promise.allSettled(Array.from({ length: 25 }, () => register(at.ecs, definition('web:2'))));
  expect(registered.filter((each) => each.status === 'fulfilled')).toHaveLength(20);
  await at.clock.sleep(3_000);
  await register(at.ecs, definition('web:2'));
});

test('ECR answers for tags and digests', async () => {
  const { sim } = stage();
  sim.addRepository('web', { images: [{ tag: '1' }, { tag: '2', platforms: ['linux/amd64', 'linux/arm64'] }] });
  const ecr = new ECRClient({
    region: 'eu-west-1',
    credentials: CREDENTIALS,
    maxAttempts: 1,
    requestHandler: inProcessHandler(sim),
  });
  const batch = await ecr.send(
    new BatchGetImageCommand({ repositoryName: 'web', imageIds: [{ imageTag: '2' }, { imageTag: '3' }] }),
  );
  expect(batch.failures).toMatchObject([{ failureCode: 'ImageNotFound', failureReason: 'Requested image not found' }]);
  const index = JSON.parse(batch.images?.[0]?.imageManifest ?? '{}');
  expect(index.manifests.map((each: { platform: { architecture: string } }) => each.platform.architecture)).toEqual([
    'amd64',
    'arm64',
  ]);
  const digest = batch.images?.[0]?.imageId?.imageDigest ?? '';
  const details = await ecr.send(
    new DescribeImagesCommand({ repositoryName: 'web', imageIds: [{ imageDigest: digest }] }),
  );
  expect(details.imageDetails).toMatchObject([{ imageTags: ['2'], imageStatus: 'ACTIVE' }]);
  await expect(
    ecr.send(new DescribeImagesCommand({ repositoryName: 'web', imageIds: [{ imageTag: '9' }] })),
  ).rejects.toMatchObject({
    name: 'ImageNotFoundException',
  });
  await expect(ecr.send(new DescribeRepositoriesCommand({ repositoryNames: ['none'] }))).rejects.toThrow(
    "The repository with name 'none' does not exist in the registry with id '123456789012'",
  );
});
