import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { type JsonObject, objectsIn } from '../../src/lib/json.ts';
import { read } from '../support/repository.ts';
import { addBareWeb, addWeb, callsOf, createWorld, runAction, type World, webDefinition } from '../support/scenario.ts';
import { skeleton } from '../support/skeleton.ts';

/**
 * Every input of the two official actions (render 1.9, deploy 2.6) under its name there, with what it makes them send.
 * Where the contract departs, the row says so.
 */
const inputs = {
  render: [
    'task-definition',
    'task-definition-arn',
    'task-definition-family',
    'task-definition-revision',
    'container-name',
    'image',
    'environment-variables',
    'env-files',
    'log-configuration-log-driver',
    'log-configuration-options',
    'docker-labels',
    'command',
    'secrets',
    'task-role-arn',
    'execution-role-arn',
  ],
  deploy: [
    'task-definition',
    'desired-count',
    'service',
    'cluster',
    'wait-for-service-stability',
    'wait-for-minutes',
    'wait-max-delay-seconds',
    'force-new-deployment',
    'service-managed-ebs-volume-name',
    'service-managed-ebs-volume',
    'run-task',
    'run-task-container-overrides',
    'run-task-security-groups',
    'run-task-subnets',
    'run-task-assign-public-IP',
    'run-task-capacity-provider-strategy',
    'run-task-launch-type',
    'run-task-started-by',
    'run-task-tags',
    'run-task-managed-ebs-volume-name',
    'run-task-managed-ebs-volume',
    'wait-for-task-stopped',
    'enable-ecs-managed-tags',
    'propagate-tags',
    'max-retries',
    'keep-null-value-keys',
    // What they send is in codedeploy.test.ts.
    'codedeploy-appspec',
    'codedeploy-application',
    'codedeploy-deployment-group',
    'codedeploy-deployment-description',
    'codedeploy-deployment-config',
  ],
};

describe('an output that is empty, since the id of its step was mistyped', () => {
  test.each<[string, Record<string, string>]>([
    ['with a file', { 'task-definition': 'task-definition.json', service: 'web' }],
    ['with what runs', { service: 'web' }],
    ['without a service', { 'task-definition': 'task-definition.json' }],
  ])('an empty image beside container-name is an error: %s', async (_, given) => {
    const world = createWorld();
    addWeb(world.sim);
    const inputs = { cluster: 'prod', ...given, image: '', 'container-name': 'app' };
    const result = await runAction(world, inputs, { files: file });
    expect(result.failed).toBe(true);
    expect(result.errors[0]?.text).toMatch(/^image: `image` is empty.*compare the id/);
    expect(world.sim.calls).toEqual([]);
  });

  test('beside settings of the container it is a warning, and they are deployed', async () => {
    const world = createWorld();
    const result = await run(world, { image: '', 'container-name': 'app', 'environment-variables': 'A=1' });
    expect(result.outputs.outcome).toBe('deployed');
    expect(result.warnings).toEqual([
      expect.stringMatching(/keeps its image, and only `environment-variables` changes/),
    ]);
  });

  test('a service with nothing asked for is left as it is, with a warning', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const result = await runAction(world, { cluster: 'prod', service: 'web', image: '' });
    expect(result.outputs.outcome).toBe('unchanged');
    expect(result.warnings).toEqual([expect.stringMatching(/Nothing is asked for but `service`.*compare the id/)]);
  });
});

test('every input of both is an input here', () => {
  const action = parse(read('action.yml')) as { inputs: Record<string, unknown>; outputs: Record<string, unknown> };
  const missing = [...inputs.render, ...inputs.deploy].filter((name) => !(name in action.inputs));
  expect(missing).toEqual([]);
  expect(
    ['task-definition', 'task-definition-arn', 'run-task-arn', 'codedeploy-deployment-id'].filter(
      (name) => !(name in action.outputs),
    ),
  ).toEqual([]);
});

const file = { 'task-definition.json': JSON.stringify(webDefinition()) };
const arn = 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:1';
const base = {
  cluster: 'prod',
  service: 'web',
  'task-definition': 'task-definition.json',
  'wait-for-service-stability': 'false',
};

async function run(world: World, given: Record<string, string>) {
  addWeb(world.sim);
  return runAction(world, { ...base, ...given }, { files: file, provenance: null });
}

/** What RegisterTaskDefinition carried for the container `app`, and for the task. */
async function registered(given: Record<string, string>) {
  const world = createWorld();
  await run(world, given);
  const body = callsOf(world.sim, 'ecs:RegisterTaskDefinition')[0]?.input as Record<string, unknown>;
  return { task: body, app: (body?.containerDefinitions as Record<string, unknown>[])?.[0] };
}

describe('the render action’s inputs, as RegisterTaskDefinition carries them', () => {
  test.each<[string, Record<string, string>, Record<string, unknown>]>([
    ['image and container-name', { image: 'nginx:1', 'container-name': 'app' }, { image: 'nginx:1' }],
    [
      'environment-variables',
      { 'environment-variables': 'A=1\n\n  B=x=y\nLOG_LEVEL=debug' },
      {
        environment: [
          { name: 'LOG_LEVEL', value: 'debug' },
          { name: 'A', value: '1' },
          { name: 'B', value: 'x=y' },
        ],
      },
    ],
    [
      'secrets',
      { secrets: 'KEY=arn:aws:ssm:eu-west-1:123456789012:parameter/key' },
      { secrets: [{ name: 'KEY', valueFrom: 'arn:aws:ssm:eu-west-1:123456789012:parameter/key' }] },
    ],
    [
      'env-files',
      { 'env-files': 'arn:aws:s3:::b/a.env\narn:aws:s3:::b/b.env' },
      {
        environmentFiles: [
          { value: 'arn:aws:s3:::b/a.env', type: 's3' },
          { value: 'arn:aws:s3:::b/b.env', type: 's3' },
        ],
      },
    ],
    [
      'log-configuration-log-driver and -options',
      {
        'log-configuration-log-driver': 'awslogs',
        'log-configuration-options': 'awslogs-group=/ecs/web\nawslogs-region=eu-west-1\nawslogs-stream-prefix=web',
      },
      {
        logConfiguration: {
          logDriver: 'awslogs',
          options: { 'awslogs-group': '/ecs/web', 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'web' },
        },
      },
    ],
    // Departs: split at the first `=`, where the render action cuts the value at the second.
    [
      'docker-labels',
      { 'docker-labels': 'team=shop\nurl=https://x/?a=b' },
      { dockerLabels: { team: 'shop', url: 'https://x/?a=b' } },
    ],
    // Departs: quotes are honoured, where the render action splits at blanks.
    ['command', { command: 'serve --name "my app"' }, { command: ['serve', '--name', 'my app'] }],
  ])('%s', async (_, given, expected) => {
    expect((await registered({ image: 'nginx:9', ...given })).app).toMatchObject(expected);
  });

  test('task-role-arn, execution-role-arn', async () => {
    const role = 'arn:aws:iam::123456789012:role/x';
    const { task } = await registered({ 'task-role-arn': role, 'execution-role-arn': role });
    expect(task).toMatchObject({ taskRoleArn: role, executionRoleArn: role });
  });

  test.each<[string, Record<string, string>]>([
    ['task-definition-arn', { 'task-definition-arn': arn }],
    ['task-definition-family', { 'task-definition-family': 'web' }],
    // DescribeTaskDefinition takes any of these, and the render action hands over what it is given.
    ['task-definition-family with a revision in it', { 'task-definition-family': 'web:1' }],
    ['task-definition-family with an ARN', { 'task-definition-family': arn }],
    ['task-definition-arn with a family', { 'task-definition-arn': 'web' }],
    ['task-definition-family and -revision', { 'task-definition-family': 'web', 'task-definition-revision': '1' }],
  ])('%s', async (_, given) => {
    const world = createWorld();
    addWeb(world.sim);
    const result = await runAction(world, {
      cluster: 'prod',
      service: 'web',
      'wait-for-service-stability': 'false',
      image: 'nginx:1',
      ...given,
    });
    expect(JSON.stringify(callsOf(world.sim, 'ecs:RegisterTaskDefinition')[0]?.input)).toContain('"image":"nginx:1"');
    expect(result.outputs['task-definition']).toMatch(/task-definition-web.*\.json$/);
  });
});

describe('a file that began as a skeleton of the AWS CLI', () => {
  /** The skeleton with what a web service needs filled in, and the numbers that were not needed removed, as its README says. */
  function filledIn(): JsonObject {
    const { containerDefinitions: _c, volumes: _v, inferenceAccelerators: _i, ...task } = skeleton();
    const [container] = objectsIn(skeleton().containerDefinitions);
    const unused = [
      'cpu memory memoryReservation startTimeout stopTimeout restartPolicy portMappings linuxParameters ulimits',
      'environmentFiles mountPoints volumesFrom dependsOn resourceRequirements firelensConfiguration logConfiguration',
      'disableNetworking privileged healthCheck interactive pseudoTerminal readonlyRootFilesystem',
    ].flatMap((line) => line.split(' '));
    const kept = Object.entries(container ?? {}).filter(([key]) => !unused.includes(key));
    const own = { name: 'app', image: 'nginx:2', essential: true, portMappings: [{ containerPort: 8080, name: '' }] };
    const {
      pidMode: _p,
      ipcMode: _ipc,
      ephemeralStorage: _e,
      runtimePlatform: _r,
      placementConstraints: _pc,
      ...rest
    } = task;
    return {
      ...rest,
      family: 'web',
      networkMode: 'awsvpc',
      requiresCompatibilities: ['FARGATE'],
      cpu: '512',
      memory: '1024',
      enableFaultInjection: false,
      containerDefinitions: [{ ...Object.fromEntries(kept), ...own }],
    };
  }

  test('is registered without its blanks, and serves', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const text = JSON.stringify(filledIn());
    expect(text).toContain('"command":[""]');
    const run = await runAction(
      world,
      { ...base, 'wait-for-service-stability': 'true' },
      { files: { 'task-definition.json': text }, provenance: null },
    );
    expect(run.errors).toEqual([]);
    expect(run.outputs.outcome).toBe('deployed');
    expect(callsOf(world.sim, 'ecs:RegisterTaskDefinition')[0]?.input).toEqual({
      family: 'web',
      networkMode: 'awsvpc',
      requiresCompatibilities: ['FARGATE'],
      cpu: '512',
      memory: '1024',
      enableFaultInjection: false,
      containerDefinitions: [
        {
          name: 'app',
          image: 'nginx:2',
          essential: true,
          portMappings: [{ containerPort: 8080 }],
          versionConsistency: 'enabled',
        },
      ],
    });
  });
});

describe('a tag that is pushed again outside ECR', () => {
  // Departs: the deploy action registers the file again, so that ECS pulls the tag. Here nothing is deployed without a word.
  test.each<[string, string, string[]]>([
    ['latest', 'ghcr.io/example/web:latest', ['ghcr.io/example/web:latest']],
    ['no tag', 'nginx', ['nginx']],
    ['a branch', 'ghcr.io/example/web:main', ['ghcr.io/example/web:main']],
    ['a version', 'ghcr.io/example/web:1.4.2', []],
    ['a digest', `ghcr.io/example/web@sha256:${'a'.repeat(64)}`, []],
  ])('%s', async (_, image, doubtful) => {
    const world = createWorld();
    const definition = webDefinition({ image });
    addBareWeb(world.sim, { taskDefinition: definition });
    const files = { 'task-definition.json': JSON.stringify(definition) };
    const result = await runAction(world, base, { files });
    expect(result.outputs.outcome).toBe('unchanged');
    expect(result.warnings).toEqual(
      doubtful.map((name) =>
        expect.stringContaining(`(${name} is not in ECR and names no version). force-new-deployment redeploys`),
      ),
    );
    const forced = await runAction(world, { ...base, 'force-new-deployment': 'true' }, { files });
    expect(forced.outputs.outcome).toBe('deployed');
    expect(forced.warnings).toEqual([]);
  });

  test.each([
    ['of a sidecar is no doubt', {}, 0],
    [
      'that an input sets is one, beside a sidecar',
      { image: 'ghcr.io/example/web:latest', 'container-name': 'app' },
      1,
    ],
  ])('%s', async (_, inputs, warnings) => {
    const world = createWorld();
    const definition: JsonObject = webDefinition({ image: 'ghcr.io/example/web:latest' });
    const sidecar = { name: 'router', image: 'public.ecr.aws/aws-observability/aws-for-fluent-bit:stable' };
    const both = { ...definition, containerDefinitions: [...objectsIn(definition.containerDefinitions), sidecar] };
    addBareWeb(world.sim, { taskDefinition: both });
    const run = await runAction(
      world,
      { ...base, ...inputs },
      { files: { 'task-definition.json': JSON.stringify(both) } },
    );
    expect(run.outputs.outcome).toBe('unchanged');
    expect(run.warnings).toHaveLength(warnings);
    expect(run.warnings.join()).not.toContain('fluent-bit');
  });
});

describe('the deploy action’s inputs', () => {
  test('the rendered file of another step is deployed as it is given', async () => {
    const { task } = await registered({});
    // Nothing changes, so the service keeps what it runs. (Departs: the deploy action registers it again.)
    expect(task).toBeUndefined();
    const { task: forced } = await registered({ 'task-definition-tags': 'a=b' });
    expect(forced).toMatchObject({ family: 'web', cpu: '512', memory: '1024', tags: [{ key: 'a', value: 'b' }] });
  });

  test.each<[string, Record<string, string>, Record<string, unknown>]>([
    ['desired-count', { 'desired-count': '3' }, { desiredCount: 3 }],
    ['force-new-deployment', { 'force-new-deployment': 'true' }, { forceNewDeployment: true }],
    ['enable-ecs-managed-tags', { 'enable-ecs-managed-tags': 'true' }, { enableECSManagedTags: true }],
    ['propagate-tags', { 'propagate-tags': 'TASK_DEFINITION' }, { propagateTags: 'TASK_DEFINITION' }],
  ])('%s', async (_, given, expected) => {
    const world = createWorld();
    await run(world, { image: 'nginx:1', ...given });
    const revision = 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:2';
    // Departs: exactly what was asked for; the deploy action sends its defaults and an empty volumeConfigurations, too.
    expect(callsOf(world.sim, 'ecs:UpdateService')[0]?.input).toEqual({
      cluster: 'prod',
      service: 'web',
      taskDefinition: revision,
      ...expected,
    });
  });

  test('service-managed-ebs-volume-name and -volume', async () => {
    const world = createWorld();
    const volume = { roleArn: 'arn:aws:iam::123456789012:role/ebs', sizeInGiB: 30 };
    const volumes = JSON.stringify({ volumes: [{ name: 'data', configuredAtLaunch: true }] });
    await run(world, {
      'task-definition-overrides': volumes,
      'service-managed-ebs-volume-name': 'data',
      'service-managed-ebs-volume': JSON.stringify(volume),
    });
    expect(callsOf(world.sim, 'ecs:UpdateService')[0]?.input).toMatchObject({
      volumeConfigurations: [{ name: 'data', managedEBSVolume: volume }],
    });
  });

  test('keep-null-value-keys', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const text = JSON.stringify({
      ...(webDefinition({ image: 'nginx:1' }) as object),
      placementConstraints: [],
      volumes: [],
    });
    await runAction(
      world,
      { ...base, 'keep-null-value-keys': 'placementConstraints' },
      { files: { 'task-definition.json': text }, provenance: null },
    );
    const body = callsOf(world.sim, 'ecs:RegisterTaskDefinition')[0]?.input;
    expect(body).toMatchObject({ placementConstraints: [] });
    expect(body).not.toHaveProperty('volumes');
  });

  test('keep-null-value-keys as a JSON array, and null is not sent', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const text = JSON.stringify({
      ...(webDefinition({ image: 'nginx:1', command: null, links: [] }) as object),
      placementConstraints: [],
      volumes: null,
    });
    await runAction(
      world,
      { ...base, 'keep-null-value-keys': '["placementConstraints", "links", "command", "volumes"]' },
      { files: { 'task-definition.json': text }, provenance: null },
    );
    const body = callsOf(world.sim, 'ecs:RegisterTaskDefinition')[0]?.input as JsonObject;
    expect(body).toMatchObject({ placementConstraints: [] });
    expect(body).not.toHaveProperty('volumes');
    const [app] = objectsIn(body.containerDefinitions);
    expect(app).toMatchObject({ links: [] });
    expect(app).not.toHaveProperty('command');
  });

  test.each<[string, Record<string, string>, number]>([
    ['volume settings of {}', { 'service-managed-ebs-volume': '{}' }, 0],
    ['a name beside {}', { 'service-managed-ebs-volume': '{}', 'service-managed-ebs-volume-name': 'data' }, 1],
    ['a task’s of {}', { 'run-task-managed-ebs-volume': '{}' }, 0],
  ])('%s: nothing is sent', async (_, given, warnings) => {
    const world = createWorld();
    const result = await run(world, { image: 'docker.io/library/nginx:1', ...given });
    expect(result.errors).toEqual([]);
    expect(result.warnings).toHaveLength(warnings);
    expect(callsOf(world.sim, 'ecs:UpdateService')[0]?.input).not.toHaveProperty('volumeConfigurations');
  });

  test.each<[string, string, number]>([
    ['wait-for-minutes', '0', 0],
    ['wait-max-delay-seconds', '0', 0],
    ['wait-max-delay-seconds', '900', 1],
    ['wait-for-minutes', '1000', 1],
    ['max-retries', '0', 0],
  ])('%s: %s deploys, and waits to the end', async (name, value, warnings) => {
    const world = createWorld();
    const given = { image: 'docker.io/library/nginx:1', [name]: value, 'wait-for-service-stability': 'true' };
    const result = await run(world, given);
    expect(result.errors).toEqual([]);
    expect(result.outputs.outcome).toBe('deployed');
    expect(result.warnings).toHaveLength(warnings);
  });

  test('a task definition’s revision of 0 is its latest', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.registerTaskDefinition(webDefinition({ image: 'nginx:7' }));
    const result = await runAction(world, {
      'task-definition-family': 'web',
      'task-definition-revision': '0',
      'task-definition-tags': 'a=b',
    });
    expect(result.outputs.outcome).toBe('registered');
    expect(JSON.stringify(callsOf(world.sim, 'ecs:RegisterTaskDefinition')[0]?.input)).toContain('nginx:7');
  });

  test('an unknown member of run-task-container-overrides is a warning, and the task runs', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const result = await runAction(
      world,
      {
        'task-definition': 'task-definition.json',
        cluster: 'prod',
        'run-task': 'true',
        'run-task-subnets': 'subnet-1',
        'run-task-container-overrides': '[{"name":"app","comand":["hunter2"],"command":["migrate"]}]',
      },
      { files: file, provenance: null },
    );
    expect(result.errors).toEqual([]);
    expect(result.warnings).toEqual([expect.stringMatching(/no member `comand` \(did you mean `command`\?\)/)]);
    expect(JSON.stringify(result)).not.toContain('hunter2');
    expect(callsOf(world.sim, 'ecs:RunTask')[0]?.input).toMatchObject({
      overrides: { containerOverrides: [{ name: 'app', command: ['migrate'] }] },
    });
  });

  test('without a service the revision is registered only', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const result = await runAction(
      world,
      { 'task-definition': 'task-definition.json', cluster: 'prod' },
      { files: file, provenance: null },
    );
    expect(result.outputs['task-definition-arn']).toBe('arn:aws:ecs:eu-west-1:123456789012:task-definition/web:2');
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(0);
  });

  test('run-task and all of its inputs', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const volume = { roleArn: 'arn:aws:iam::123456789012:role/ebs', sizeInGiB: 30 };
    const given = {
      'task-definition': 'task-definition.json',
      cluster: 'prod',
      'run-task': 'true',
      'run-task-container-overrides': '[{"name":"app","command":["migrate"]}]',
      'run-task-security-groups': 'sg-1, sg-2',
      'run-task-subnets': 'subnet-1,subnet-2',
      'run-task-assign-public-IP': 'ENABLED',
      'run-task-launch-type': 'FARGATE',
      'run-task-started-by': 'release-42',
      'run-task-tags': '[{"key":"team","value":"shop"}]',
      'run-task-managed-ebs-volume-name': 'data',
      'run-task-managed-ebs-volume': JSON.stringify(volume),
      'enable-ecs-managed-tags': 'true',
      'task-definition-overrides': JSON.stringify({ volumes: [{ name: 'data', configuredAtLaunch: true }] }),
      'wait-for-task-stopped': 'true',
    };
    const result = await runAction(world, given, { files: file, provenance: null });
    // Departs: a client token besides, so that a repeated call never runs two.
    expect(callsOf(world.sim, 'ecs:RunTask')[0]?.input).toEqual({
      cluster: 'prod',
      taskDefinition: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:2',
      startedBy: 'release-42',
      overrides: { containerOverrides: [{ name: 'app', command: ['migrate'] }] },
      networkConfiguration: {
        awsvpcConfiguration: {
          subnets: ['subnet-1', 'subnet-2'],
          securityGroups: ['sg-1', 'sg-2'],
          assignPublicIp: 'ENABLED',
        },
      },
      launchType: 'FARGATE',
      tags: [{ key: 'team', value: 'shop' }],
      volumeConfigurations: [{ name: 'data', managedEBSVolume: volume }],
      enableECSManagedTags: true,
      clientToken: expect.any(String),
    });
    expect(JSON.parse(result.outputs['run-task-arn'] ?? '')).toEqual([
      expect.stringMatching(/:task\/prod\/[0-9a-f]{32}$/),
    ]);
    expect(result.outputs['run-task-exit-code']).toBe('0');
  });
});

describe('an error names the input that was given', () => {
  const missingArn = arn.replace('web:1', 'wbe:7');

  test.each<[string, Record<string, string>, RegExp]>([
    ['a family', { 'task-definition-family': 'wbe' }, /^task-definition-family: There is no family.* wbe /],
    ['an ARN', { 'task-definition-arn': missingArn }, /^task-definition-arn: There is no revision wbe:7 /],
    [
      'a family and a revision',
      { 'task-definition-family': 'web', 'task-definition-revision': '99' },
      /^task-definition-family: There is no revision web:99 /,
    ],
    ['task-definition itself', { 'task-definition': 'web:99' }, /^task-definition: There is no revision web:99 /],
  ])('a revision that is not there: %s', async (_, given, message) => {
    const world = createWorld();
    addWeb(world.sim);
    const result = await runAction(world, { cluster: 'prod', service: 'web', image: 'nginx:1', ...given });
    expect(result.errors[0]?.text).toMatch(message);
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(0);
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ['its own input', { 'desired-count': '3' }, /^desired-count: .*DAEMON/],
    ['service-overrides', { 'service-overrides': 'desiredCount: 3' }, /^service-overrides: .*DAEMON/],
  ])('a count of a DAEMON service by %s', async (_, given, message) => {
    const world = createWorld();
    addWeb(world.sim, { schedulingStrategy: 'DAEMON' });
    const result = await runAction(world, { cluster: 'prod', service: 'web', image: 'nginx:1', ...given });
    expect(result.errors[0]?.text).toMatch(message);
  });

  test.each<[string, Record<string, string>, RegExp]>([
    [
      'its own input',
      {
        'service-managed-ebs-volume-name': 'data',
        'service-managed-ebs-volume': '{"roleArn": "arn:aws:iam::123456789012:role/ebs"}',
      },
      /^service-managed-ebs-volume: `volumeConfigurations` cannot be set for "web", which CodeDeploy deploys/,
    ],
    ['service-overrides', { 'service-overrides': 'volumeConfigurations: []' }, /^service-overrides: /],
  ])('a volume of a service that CodeDeploy deploys by %s', async (_, given, message) => {
    const world = createWorld();
    addWeb(world.sim, {
      deploymentController: { type: 'CODE_DEPLOY' },
      loadBalancers: [{ containerName: 'app', containerPort: 8080, targetGroup: { intervalSeconds: 10 } }],
    });
    world.sim.addDeploymentGroup({ cluster: 'prod', service: 'web' });
    const result = await runAction(world, { cluster: 'prod', service: 'web', image: 'nginx:1', ...given });
    expect(result.errors[0]?.text).toMatch(message);
  });

  test('a cluster that is not there, named by the ARN of a service', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const service = 'arn:aws:ecs:eu-west-1:123456789012:service/prdo/web';
    const result = await runAction(world, { service, image: 'nginx:1' });
    expect(result.errors[0]?.text).toMatch(/^service: Cluster "prdo" was not found/);
    const named = await runAction(world, { cluster: 'prdo', service: 'web', image: 'nginx:1' });
    expect(named.errors[0]?.text).toMatch(/^cluster: Cluster "prdo" was not found/);
  });

  test('a file that was cut off is told by where it ends', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const text = JSON.stringify(webDefinition(), null, 2).slice(0, 200);
    const lines = text.split('\n');
    const result = await runAction(world, base, { files: { 'task-definition.json': text } });
    expect(result.errors[0]?.text).toContain(
      `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}: the text ends here, before`,
    );
    expect(result.errors[0]?.text).not.toContain('indentation');
  });
});

test('a service that was deleted is called INACTIVE', async () => {
  const world = createWorld();
  addWeb(world.sim);
  world.sim.addService({ cluster: 'prod', name: 'api', taskDefinition: 'web:1', launchType: 'FARGATE' });
  const service = world.sim.world.clusters.get('prod')?.services.get('web');
  if (service !== undefined) service.status = 'INACTIVE';
  const result = await runAction(world, { cluster: 'prod', service: 'web', image: 'nginx:1' });
  expect(result.errors[0]?.text).toMatch(/^service: Service "web" in cluster "prod" is INACTIVE: it was deleted/);
  expect(result.errors[0]?.text).not.toContain('was not found');
  expect(callsOf(world.sim, 'ecs:RegisterTaskDefinition')).toHaveLength(0);
});

describe('without waiting the log says where to follow what was started', () => {
  const console = 'https://eu-west-1.console.aws.amazon.com';

  test('a deployment of ECS', async () => {
    const result = await run(createWorld(), { image: 'nginx:1' });
    expect(result.log).toContain(
      `web: not waiting for it; follow it at ${console}/ecs/v2/clusters/prod/services/web/deployments?region=eu-west-1`,
    );
  });

  test('not where it was waited for, and not where nothing was started', async () => {
    const waited = await run(createWorld(), { image: 'nginx:1', 'wait-for-service-stability': 'true' });
    const same = await run(createWorld(), {});
    expect(same.outputs.outcome).toBe('unchanged');
    for (const { log } of [waited, same]) expect(log.join('\n')).not.toContain('follow it at');
  });

  test('a deployment of CodeDeploy', async () => {
    const world = createWorld();
    addWeb(world.sim, {
      deploymentController: { type: 'CODE_DEPLOY' },
      loadBalancers: [{ containerName: 'app', containerPort: 8080, targetGroup: { intervalSeconds: 10 } }],
    });
    world.sim.addDeploymentGroup({ cluster: 'prod', service: 'web' });
    const given = { cluster: 'prod', service: 'web', image: 'nginx:1', 'wait-for-service-stability': 'false' };
    const result = await runAction(world, given);
    const id = result.outputs['codedeploy-deployment-id'];
    expect(result.log).toContain(
      `web: not waiting for it; follow it at ${console}/codesuite/codedeploy/deployments/${id}?region=eu-west-1`,
    );
  });

  test('a one-off task', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const given = { cluster: 'prod', 'run-task': 'true', 'run-task-subnets': 'subnet-1' };
    const result = await runAction(world, { 'task-definition': 'task-definition.json', ...given }, { files: file });
    const [task = ''] = JSON.parse(result.outputs['run-task-arn'] ?? '[]') as string[];
    expect(result.log).toContain(
      `Follow it at ${console}/ecs/v2/clusters/prod/tasks/${task.split('/').at(-1)}/configuration?region=eu-west-1`,
    );
  });
});
