import { describe, expect, test } from '@jest/globals';
import { addWeb, callsOf, createWorld, type Run, runAction, type World, webDefinition } from '../support/scenario.ts';

/** What a revision refers to, checked before the first write. */

const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2';
const inputs = { cluster: 'prod', service: 'web', 'task-definition': 'task-definition.json' };
const reads = ['iam:', 'secretsmanager:', 'ssm:', 'logs:Describe', 'elasticfilesystem:', 'ec2:'];
const secretArn = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/db-Ab12Cd';

function worldWith(running: Record<string, unknown> = {}): World {
  const world = createWorld({ onlyAdded: true });
  addWeb(world.sim, { taskDefinition: webDefinition(running) });
  return world;
}

function deploy(
  world: World,
  container: Record<string, unknown>,
  task: Record<string, unknown> = {},
  more: Record<string, string> = {},
): Promise<Run> {
  const definition = webDefinition({ image, ...container }, task);
  return runAction(world, { ...inputs, ...more }, { files: { 'task-definition.json': JSON.stringify(definition) } });
}

const referenceCalls = ({ sim }: World): string[] =>
  sim.calls.map(({ operation }) => operation).filter((each) => reads.some((prefix) => each.startsWith(prefix)));
const writes = ({ sim }: World): number => callsOf(sim, 'ecs:RegisterTaskDefinition').length;
const secret = (valueFrom: string, name = 'DB') => ({ secrets: [{ name, valueFrom }] });
const text = (run: Run): string => run.errors.map((each) => each.text).join('\n');

describe('what costs no call', () => {
  test('an image change of a revision with role, secrets and log group', async () => {
    const logConfiguration = {
      logDriver: 'awslogs',
      options: { 'awslogs-group': '/gone', 'awslogs-region': 'eu-west-1' },
    };
    const container = { ...secret(`${secretArn}:password::`), logConfiguration };
    const world = worldWith(container);
    const run = await deploy(world, container);
    expect(run.outputs.outcome).toBe('deployed');
    expect(referenceCalls(world)).toEqual([]);
  });

  test('preflight: off', async () => {
    const world = worldWith();
    const run = await deploy(world, secret('/gone'), {}, { preflight: 'off' });
    expect(run.outputs.outcome).toBe('deployed');
    expect(referenceCalls(world)).toEqual([]);
  });

  test('a revision that no service runs', async () => {
    const world = worldWith();
    const files = { 'task-definition.json': JSON.stringify(webDefinition(secret('/gone'))) };
    const run = await runAction(world, { 'task-definition': 'task-definition.json' }, { files });
    expect(run.outputs.outcome).toBe('registered');
    expect(referenceCalls(world)).toEqual([]);
  });
});

describe('secrets', () => {
  test('a new one that exists costs one call', async () => {
    const world = worldWith();
    const arn = world.sim.addSecret({ name: 'prod/db' });
    const run = await deploy(world, secret(`${arn}:password::`));
    expect(run.outputs.outcome).toBe('deployed');
    expect(referenceCalls(world)).toEqual(['secretsmanager:DescribeSecret']);
  });

  test('one that does not exist stops the run before the first write', async () => {
    const world = worldWith();
    const run = await deploy(world, secret(`${secretArn}:password::`));
    expect(run.failed).toBe(true);
    expect(text(run)).toContain(
      `The secret ${secretArn} (variable DB of container app) does not exist in account 123456789012 in eu-west-1.`,
    );
    expect(writes(world)).toBe(0);
  });

  test('one that was created again under the same name is named', async () => {
    const world = worldWith();
    const arn = world.sim.addSecret({ name: 'prod/db' });
    const run = await deploy(world, secret(secretArn));
    expect(text(run)).toContain(`A secret of this name has the ARN ${arn}: name that in the revision.`);
  });

  test.each([
    ['scheduled for deletion', { isDeleted: true }, '', 'is scheduled for deletion'],
    ['without the label', {}, ':password:AWSPENDING:', 'has no version with the label AWSPENDING'],
  ])('one that is %s', async (_, spec, suffix, words) => {
    const world = worldWith();
    const arn = world.sim.addSecret({ name: 'prod/db', ...spec });
    expect(text(await deploy(world, secret(`${arn}${suffix}`)))).toContain(words);
  });

  test('one without any version may have a value: a warning', async () => {
    const world = worldWith();
    const arn = world.sim.addSecret({ name: 'prod/db', labels: [] });
    const run = await deploy(world, secret(arn));
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.warnings.join()).toContain('so it may have no value');
  });

  test('one of another account or region is left alone', async () => {
    const world = worldWith();
    const foreign = [secretArn.replace('123456789012', '999999999999'), secretArn.replace('eu-west-1', 'us-east-1')];
    const run = await deploy(world, { secrets: foreign.map((valueFrom, index) => ({ name: `S${index}`, valueFrom })) });
    expect(run.outputs.outcome).toBe('deployed');
    expect(referenceCalls(world)).toEqual([]);
  });

  test('preflight: warn deploys with a warning', async () => {
    const world = worldWith();
    const run = await deploy(world, secret(secretArn), {}, { preflight: 'warn' });
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.warnings.join()).toContain(`The secret ${secretArn}`);
  });

  test('a plan shows what would stop the deploy', async () => {
    const world = worldWith();
    const run = await deploy(world, secret(secretArn), {}, { mode: 'plan' });
    expect(run.outputs.outcome).toBe('planned');
    expect(run.warnings.join()).toContain('This would stop a deploy: The secret');
  });
});

describe('parameters', () => {
  test('120 of them are looked up with three calls, and the missing one is named with one that is near', async () => {
    const world = worldWith();
    const names = Array.from({ length: 120 }, (_, index) => `/prod/web/key-${index}`);
    for (const name of names) world.sim.addParameter(name, 'x', 'SecureString');
    const secrets = [...names, '/prod/web/key-12O'].map((valueFrom, index) => ({ name: `K${index}`, valueFrom }));
    const run = await deploy(world, { secrets });
    expect(text(run)).toContain('The parameter /prod/web/key-12O (variable K120 of container app) does not exist');
    expect(text(run)).toContain('/prod/web/key-12');
    expect(referenceCalls(world)).toEqual(Array.from({ length: 4 }, () => 'ssm:DescribeParameters'));
    expect(JSON.stringify(run)).not.toContain('GetParameters');
  });

  test('an ARN stands for a name with a slash and without one', async () => {
    const world = worldWith();
    world.sim.addParameter('plain', 'x');
    const run = await deploy(world, secret('arn:aws:ssm:eu-west-1:123456789012:parameter/plain'));
    expect(run.outputs.outcome).toBe('deployed');
  });
});

describe('roles', () => {
  const role = (name: string) => ({ taskRoleArn: `arn:aws:iam::123456789012:role/${name}` });

  test('one that does not exist', async () => {
    const world = worldWith();
    const run = await deploy(world, {}, role('web-task'));
    expect(text(run)).toContain('does not exist: IAM of account 123456789012 has no role web-task.');
    expect(writes(world)).toBe(0);
  });

  test('one with another path', async () => {
    const world = worldWith();
    world.sim.addRole({ name: 'app/web-task' });
    const run = await deploy(world, {}, role('web-task'));
    expect(text(run)).toContain('has the ARN arn:aws:iam::123456789012:role/app/web-task');
  });

  test('one that only EC2 may assume', async () => {
    const world = worldWith();
    const Statement = [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }];
    world.sim.addRole({ name: 'web-task', trustPolicy: { Version: '2012-10-17', Statement } });
    const run = await deploy(world, {}, role('web-task'));
    expect(text(run)).toContain(
      'ECS tasks may not assume the task role web-task: no statement of its trust policy allows sts:AssumeRole to ecs-tasks.amazonaws.com.',
    );
  });

  test('one that exists, by its name', async () => {
    const world = worldWith();
    world.sim.addRole({ name: 'web-task' });
    const run = await deploy(world, {}, { taskRoleArn: 'web-task' });
    expect(run.outputs.outcome).toBe('deployed');
    expect(referenceCalls(world)).toEqual(['iam:GetRole']);
  });
});

describe('log groups', () => {
  const log = (options: Record<string, string>) => ({
    logConfiguration: {
      logDriver: 'awslogs',
      options: {
        'awslogs-group': '/ecs/web',
        'awslogs-region': 'eu-west-1',
        'awslogs-stream-prefix': 'app',
        ...options,
      },
    },
  });

  test('one that does not exist, with one that is near', async () => {
    const world = worldWith();
    world.sim.addLogGroup('/ecs/webs');
    const run = await deploy(world, log({}));
    expect(text(run)).toContain('The log group /ecs/web of container app does not exist in eu-west-1');
    expect(text(run)).toContain('Similar log groups: /ecs/webs.');
  });

  test('one that the execution role creates', async () => {
    const world = worldWith();
    world.sim.addRole({ name: 'execution', allowedActions: ['logs:*'] });
    const run = await deploy(world, log({ 'awslogs-create-group': 'true' }));
    expect(run.outputs.outcome).toBe('deployed');
    expect(referenceCalls(world)).toEqual(['logs:DescribeLogGroups', 'iam:SimulatePrincipalPolicy']);
  });

  test('one that the execution role is to create and may not', async () => {
    const world = worldWith();
    world.sim.addRole({ name: 'execution', allowedActions: ['logs:CreateLogStream', 'logs:PutLogEvents'] });
    const run = await deploy(world, log({ 'awslogs-create-group': 'true' }));
    expect(text(run)).toContain('may not create it: its policies do not allow logs:CreateLogGroup.');
  });
});

describe('file systems', () => {
  const id = 'fs-0123456789abcdef0';
  const point = 'fsap-0123456789abcdef0';
  const volumes = (accessPointId?: string) => ({
    volumes: [
      {
        name: 'data',
        efsVolumeConfiguration: {
          fileSystemId: id,
          ...(accessPointId !== undefined && {
            transitEncryption: 'ENABLED',
            authorizationConfig: { accessPointId, iam: 'ENABLED' },
          }),
        },
      },
    ],
  });

  test('one with its access point costs two calls', async () => {
    const world = worldWith();
    world.sim.addFileSystem({ id, accessPoints: [point] });
    const run = await deploy(world, {}, volumes(point));
    expect(run.outputs.outcome).toBe('deployed');
    expect(referenceCalls(world).sort()).toEqual([
      'elasticfilesystem:DescribeAccessPoints',
      'elasticfilesystem:DescribeFileSystems',
    ]);
  });

  test.each<[string, Record<string, unknown> | null, string]>([
    ['missing', null, `The EFS file system ${id} of volume data does not exist in eu-west-1`],
    ['being deleted', { state: 'deleting' }, `The EFS file system ${id} of volume data is deleting`],
    ['without mount targets', { mountTargets: 0 }, 'has no mount target'],
  ])('one that is %s', async (_, spec, words) => {
    const world = worldWith();
    if (spec !== null) world.sim.addFileSystem({ id, ...spec });
    const run = await deploy(world, {}, volumes());
    expect(text(run)).toContain(words);
    expect(writes(world)).toBe(0);
  });

  test('an access point of another file system, and one that does not exist', async () => {
    const world = worldWith();
    world.sim.addFileSystem({ id });
    expect(text(await deploy(world, {}, volumes(point)))).toContain(
      `The EFS access point ${point} of volume data does not exist`,
    );
    world.sim.addFileSystem({ id: 'fs-0fedcba9876543210', accessPoints: [point] });
    expect(text(await deploy(world, {}, volumes(point)))).toContain(
      `belongs to the file system fs-0fedcba9876543210, not to ${id}`,
    );
  });
});

describe('subnets and security groups', () => {
  const network = (subnets: string[], securityGroups: string[]) => ({
    'service-overrides': JSON.stringify({
      networkConfiguration: { awsvpcConfiguration: { subnets, securityGroups, assignPublicIp: 'DISABLED' } },
    }),
  });
  const [a, b, c] = ['subnet-0000000000000000a', 'subnet-0000000000000000b', 'subnet-0000000000000000c'] as const;
  const [own, other] = ['sg-0000000000000000a', 'sg-0000000000000000b'] as const;

  function networked(): World {
    const world = worldWith();
    for (const each of [a, b]) world.sim.addSubnet(each, 'vpc-1');
    world.sim.addSubnet(c, 'vpc-2');
    world.sim.addSecurityGroup(own, 'vpc-1');
    world.sim.addSecurityGroup(other, 'vpc-2');
    return world;
  }

  test('those of one VPC cost two calls, and none when the service has them', async () => {
    const world = networked();
    expect((await deploy(world, {}, {}, network([a, b], [own]))).outputs.outcome).toBe('deployed');
    expect(referenceCalls(world).sort()).toEqual(['ec2:DescribeSecurityGroups', 'ec2:DescribeSubnets']);
    const from = world.sim.calls.length;
    const again = await deploy(world, { command: ['serve'] }, {}, network([b, a], [own]));
    expect(again.outputs.outcome).toBe('deployed');
    const calls = world.sim.calls.slice(from).map(({ operation }) => operation);
    expect(calls.filter((each) => each.startsWith('ec2:'))).toEqual([]);
  });

  test.each<[string, string[], string[], string]>([
    ['subnets of two VPCs', [a, c], [own], `are in different VPCs: ${a} (vpc-1), ${c} (vpc-2).`],
    ['a subnet that does not exist', [a, 'subnet-1'], [own], 'The subnet subnet-1 of service web does not exist'],
    ['a security group that does not exist', [a], ['sg-1'], 'The security group sg-1 of service web does not exist'],
    [
      'a security group of another VPC',
      [a],
      [other],
      `The security group ${other} of service web is in vpc-2, but its subnets are in vpc-1.`,
    ],
  ])('%s', async (_, subnets, groups, words) => {
    const world = networked();
    const run = await deploy(world, {}, {}, network(subnets, groups));
    expect(text(run)).toContain(words);
    expect(callsOf(world.sim, 'ecs:UpdateService')).toEqual([]);
  });

  test('a security group that is associated with the VPC of the subnets is in order', async () => {
    const world = networked();
    world.sim.addSecurityGroup(other, 'vpc-2', ['vpc-1']);
    const run = await deploy(world, {}, {}, network([a], [other]));
    expect(run.outputs.outcome).toBe('deployed');
  });

  test('where the associations cannot be read, one of another VPC is a warning', async () => {
    const world = networked();
    world.sim.fault({ operation: 'ec2:DescribeSecurityGroupVpcAssociations', kind: 'denied' });
    const run = await deploy(world, {}, {}, network([a], [other]));
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.warnings.join()).toContain('is in vpc-2');
    expect(run.notices.join()).toContain('Allow ec2:DescribeSecurityGroupVpcAssociations');
  });
});

describe('a service that is created', () => {
  const definition = `serviceName: shop
cluster: prod
desiredCount: 1
launchType: FARGATE
networkConfiguration:
  awsvpcConfiguration: { subnets: [subnet-0000000000000000a], securityGroups: [sg-0000000000000000a] }
`;
  const files = {
    'service.yml': definition,
    'task-definition.json': JSON.stringify(webDefinition({ image, ...secret('/shop/key') })),
  };
  const given = { 'service-definition': 'service.yml', 'task-definition': 'task-definition.json' };

  test('is checked whole', async () => {
    const world = worldWith();
    const run = await runAction(world, given, { files });
    expect(text(run)).toContain('has no role execution');
    expect(text(run)).toContain('The parameter /shop/key (variable DB of container app) does not exist');
    expect(text(run)).toContain('The subnet subnet-0000000000000000a of service shop does not exist');
    expect(text(run)).toContain('The security group sg-0000000000000000a of service shop does not exist');
    expect(callsOf(world.sim, 'ecs:CreateService')).toEqual([]);
  });

  test('and is created where all is there', async () => {
    const world = worldWith();
    const { sim } = world;
    sim.addRole({ name: 'execution' });
    sim.addParameter('/shop/key', 'x');
    sim.addSubnet('subnet-0000000000000000a', 'vpc-1');
    sim.addSecurityGroup('sg-0000000000000000a', 'vpc-1');
    const run = await runAction(world, given, { files });
    expect(run.errors).toEqual([]);
    expect(run.outputs.outcome).toBe('deployed');
    expect(referenceCalls(world)).toHaveLength(4);
  });
});

describe('several services and bad days', () => {
  const services = ['web', 'worker', 'api'];

  function fleet(): World {
    const world = worldWith();
    for (const name of services.slice(1)) {
      const taskDefinition = webDefinition({}, { family: name });
      world.sim.addService({ cluster: 'prod', name, desiredCount: 1, launchType: 'FARGATE', taskDefinition });
    }
    return world;
  }

  test('a secret that three services name is read once and reported once', async () => {
    const world = fleet();
    const more = { service: services.join(), secrets: `DB=${secretArn}`, 'task-definition': '' };
    const run = await runAction(world, { ...inputs, ...more });
    expect(run.errors).toHaveLength(1);
    expect(text(run).split(`The secret ${secretArn}`)).toHaveLength(2);
    // The second one asks for the name.
    expect(referenceCalls(world)).toEqual(['secretsmanager:DescribeSecret', 'secretsmanager:DescribeSecret']);
  });

  test('each permission that is lacking is one notice, and the deployment goes on', async () => {
    const world = worldWith();
    for (const operation of ['iam:*', 'secretsmanager:*', 'ssm:*', 'logs:Describe*'])
      world.sim.fault({ operation, kind: 'denied' });
    const run = await deploy(
      world,
      {
        secrets: [
          { name: 'A', valueFrom: secretArn },
          { name: 'C', valueFrom: `${secretArn.slice(0, -6)}Zz99Zz` },
          { name: 'B', valueFrom: '/b' },
        ],
      },
      { taskRoleArn: 'arn:aws:iam::123456789012:role/web-task' },
    );
    expect(run.outputs.outcome).toBe('deployed');
    const notChecked = run.notices.filter((each) => each.startsWith('Not checked'));
    expect(notChecked).toEqual([
      expect.stringContaining('Allow iam:GetRole'),
      expect.stringContaining('Allow secretsmanager:DescribeSecret'),
      expect.stringContaining('Allow ssm:DescribeParameters'),
    ]);
  });

  test.each(['hang', 'throttle', 'server-error'] as const)(
    '%s: after two seconds the deployment goes on',
    async (kind) => {
      const world = worldWith();
      const plain = await deploy(worldWith(), {});
      for (const operation of ['iam:*', 'secretsmanager:*']) world.sim.fault({ operation, kind });
      const run = await deploy(world, secret(secretArn), { taskRoleArn: 'web-task' });
      expect(run.outputs.outcome).toBe('deployed');
      expect(run.tookMs).toBeLessThanOrEqual(plain.tookMs + 10_000);
      expect(run.notices.join()).toMatch(
        /Not checked: whether the secrets.*(no answer within 2 seconds|failed: Server)/,
      );
    },
  );

  test('a run that is cancelled meanwhile writes nothing', async () => {
    const world = worldWith();
    world.sim.fault({ operation: 'secretsmanager:*', kind: 'hang' });
    const definition = webDefinition({ image, ...secret(secretArn) });
    const files = { 'task-definition.json': JSON.stringify(definition) };
    const run = await runAction(world, inputs, { files, cancelAfterMs: 1_000 });
    expect(run.outputs.outcome).toBe('cancelled');
    expect(writes(world)).toBe(0);
  });
});

test('a service whose newest revision has never started a task is checked whole', async () => {
  const world = worldWith();
  world.sim.addImage(image, { kind: 'crash-at-start', exitCode: 1, log: [] });
  const missing = secret(secretArn);
  await deploy(world, missing, {}, { preflight: 'off', 'rollback-on': 'none' });
  const from = world.sim.calls.length;
  const next = { ...inputs, 'force-new-deployment': 'true' };
  const run = await runAction(world, { ...next, 'task-definition': '' });
  expect(world.sim.calls.slice(from).map(({ operation }) => operation)).toContain('secretsmanager:DescribeSecret');
  expect(text(run)).toContain(`The secret ${secretArn}`);
});
