import { ECRClient, PutImageCommand } from '@aws-sdk/client-ecr';
import {
  CreateServiceCommand,
  type CreateServiceCommandInput,
  DeleteServiceCommand,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  type RegisterTaskDefinitionCommandInput,
} from '@aws-sdk/client-ecs';
import {
  DescribeListenersCommand,
  DescribeTargetGroupsCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { createSimulator } from '../../simulator/index.ts';
import { type JsonObject, objectsIn } from '../../src/lib/json.ts';
import { annotations, type BundleRun, openStage, runBundle } from '../support/bundle.ts';
import { findMoto, type Moto, startMoto } from '../support/moto.ts';
import { read } from '../support/repository.ts';
import { repositoryFiles } from './examples.ts';
import { runWorkflow } from './runner.ts';
import { propertiesOf, readTemplate, type Stack } from './template.ts';

jest.setTimeout(120_000);

const PATH = 'examples/spring-boot/infrastructure.yml';
const SHA = '9c1e7a20d4f85b36e09a71c2d8b4f563a0e7d921';
const ACCOUNT = '123456789012';

/** deploy.yml, run against an AWS in which the stack is. */
async function deploy(url: string, role: string): Promise<BundleRun[]> {
  const runs: BundleRun[] = [];
  const surroundings = {
    github: { repository: 'example/shop', sha: SHA, ref: 'refs/heads/main' },
    vars: { AWS_REGION: 'eu-west-1', AWS_ROLE_ARN: role },
    outputs: { ecr: { registry: `${ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com` } },
  };
  await runWorkflow(read('examples/workflows/deploy.yml'), surroundings, async ({ inputs }) => {
    const run = await runBundle(url, { inputs, files: repositoryFiles() });
    runs.push(run);
    return { green: run.exitCode === 0, outputs: run.outputs };
  });
  return runs;
}

describe(`${PATH} in the simulator`, () => {
  const template = readTemplate(read(PATH));
  const stack: Stack = {
    parameters: { GitHubRepository: 'example/shop' },
    valueOf: (resource, attribute) => {
      if (attribute === 'Arn') return `arn:aws:iam::${ACCOUNT}:role/${resource}`;
      return { Cluster: 'prod', LogGroup: '/ecs/prod/web' }[resource] ?? resource;
    },
  };

  test('ECS takes its revision and its service, and deploy.yml replaces the first image', async () => {
    const definition = propertiesOf(template, 'TaskDefinition', stack);
    const { cluster, serviceName, taskDefinition, loadBalancers, ...members } = propertiesOf(
      template,
      'Service',
      stack,
    );
    const [{ targetGroupArn: _, ...balancer } = {}] = objectsIn(loadBalancers);
    expect([cluster, serviceName, taskDefinition]).toEqual(['prod', 'web', definition.family]);
    const stage = await openStage((clock) => {
      const sim = createSimulator({ clock });
      sim.addRepository('web', { images: [{ tag: SHA }] });
      sim.addLogGroup('/ecs/prod/web');
      sim.registerTaskDefinition(definition);
      const spec = { cluster: 'prod', name: 'web', taskDefinition: String(taskDefinition), ...members };
      sim.addService({ ...spec, loadBalancers: [balancer as { containerName: string; containerPort: number }] });
      return sim;
    });
    try {
      const [run] = await deploy(stage.url, 'deploy');
      expect(annotations(run?.stdout ?? '', 'error')).toEqual([]);
      expect(run?.outputs).toMatchObject({ outcome: 'deployed', 'task-definition-revision': 'prod-web:2' });
      const [task] = stage.sim.tasks('prod', 'web').filter(({ lastStatus }) => lastStatus === 'RUNNING');
      expect(objectsIn(task?.containers)[0]?.image).toBe(`${ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com/web:${SHA}`);
    } finally {
      await stage.close();
    }
  });
});

const program = findMoto();
const suite = program === null ? describe.skip : describe;
const title = `${PATH} on moto`;
const skipped = " (skipped: no moto_server here, pip install 'moto[server]')";

// moto makes nothing of an OIDC provider and of auto scaling, evaluates no policy, and keeps of a service its name,
// cluster and family only, of a revision its containers and memory. These two the test makes anew, from the template
// and with what the stack made: roles, subnets, security group, target group.
suite(program === null ? title + skipped : title, () => {
  let moto: Moto;
  let ecs: ECSClient;
  let ecr: ECRClient;
  let elb: ElasticLoadBalancingV2Client;
  let stack: Record<string, string> = {};
  let made: Record<string, string> = {};

  /** One request in a query protocol: the clients of these services are no dependencies of this project. */
  async function query(service: string, parameters: Record<string, string>): Promise<string> {
    const scope = `AKIAEXAMPLE/20260101/eu-west-1/${service}/aws4_request`;
    const response = await fetch(moto.url, {
      method: 'POST',
      headers: {
        connection: 'close',
        'content-type': 'application/x-www-form-urlencoded',
        authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0`,
      },
      body: new URLSearchParams(parameters).toString(),
    });
    const text = await response.text();
    if (response.status !== 200) throw new Error(text);
    return text;
  }

  const cloudFormation = (parameters: Record<string, string>): Promise<string> =>
    query('cloudformation', { Version: '2010-05-15', StackName: 'prod-web', ...parameters });

  beforeAll(async () => {
    moto = await startMoto(program ?? '', 1);
    const credentials = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'secret' };
    const settings = { region: 'eu-west-1', endpoint: moto.url, credentials };
    ecs = new ECSClient(settings);
    ecr = new ECRClient(settings);
    elb = new ElasticLoadBalancingV2Client(settings);
    await cloudFormation({
      Action: 'CreateStack',
      TemplateBody: read(PATH),
      'Capabilities.member.1': 'CAPABILITY_IAM',
      'Parameters.member.1.ParameterKey': 'GitHubRepository',
      'Parameters.member.1.ParameterValue': 'example/shop',
    });
    const described = await cloudFormation({ Action: 'DescribeStacks' });
    expect(described).toContain('<StackStatus>CREATE_COMPLETE</StackStatus>');
    stack = pairs(described, 'OutputKey', 'OutputValue');
    made = pairs(await cloudFormation({ Action: 'ListStackResources' }), 'LogicalResourceId', 'PhysicalResourceId');
  });

  afterAll(async () => {
    for (const client of [ecs, ecr, elb]) client?.destroy();
    await moto?.close();
  });

  function pairs(xml: string, key: string, value: string): Record<string, string> {
    const found = xml.matchAll(new RegExp(`<${key}>(.*?)</${key}>\\s*<${value}>(.*?)</${value}>`, 'g'));
    return Object.fromEntries([...found].map((match) => [match[1] ?? '', match[2] ?? '']));
  }

  test('it says what a workflow needs to know', () => {
    expect(stack).toMatchObject({
      Url: expect.stringMatching(/^http:\/\/.+:8080$/),
      DeployRoleArn: expect.stringMatching(/^arn:aws:iam::\d{12}:role\/.+DeployRole/),
      BuildRoleArn: expect.stringMatching(/^arn:aws:iam::\d{12}:role\/.+BuildRole/),
      PlanRoleArn: expect.stringMatching(/^arn:aws:iam::\d{12}:role\/.+PlanRole/),
      TaskRoleArn: expect.stringMatching(/^arn:aws:iam::\d{12}:role\/.+TaskRole/),
      ExecutionRoleArn: expect.stringMatching(/^arn:aws:iam::\d{12}:role\/.+ExecutionRole/),
    });
  });

  test('the load balancer listens on 8080 and asks the readiness probe on 8080', async () => {
    const { TargetGroups: groups = [] } = await elb.send(new DescribeTargetGroupsCommand({}));
    expect(groups).toMatchObject([
      { Port: 8080, TargetType: 'ip', HealthCheckPath: '/actuator/health/readiness', Matcher: { HttpCode: '200' } },
    ]);
    const { Listeners: listeners = [] } = await elb.send(
      new DescribeListenersCommand({ LoadBalancerArn: groups[0]?.LoadBalancerArns?.[0] ?? '' }),
    );
    expect(listeners).toMatchObject([{ Port: 8080, Protocol: 'HTTP' }]);
  });

  test.each([
    ['DeployRole', 'repo:example/shop:environment:prod'],
    ['BuildRole', 'repo:example/shop:ref:refs/heads/main'],
    ['PlanRole', 'repo:example/shop:pull_request'],
  ])('%s trusts %s and nobody else', async (role, subject) => {
    const RoleName = stack[`${role}Arn`]?.split('/').at(-1) ?? '';
    const xml = await query('iam', { Version: '2010-05-08', Action: 'GetRole', RoleName });
    const policy = decodeURIComponent(/<AssumeRolePolicyDocument>(.*?)<\/Assume/s.exec(xml)?.[1] ?? '');
    const claim = 'token.actions.githubusercontent.com';
    expect(JSON.parse(policy.replaceAll("'", '"')).Statement).toEqual([
      expect.objectContaining({
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringEquals: { [`${claim}:aud`]: 'sts.amazonaws.com', [`${claim}:sub`]: subject } },
      }),
    ]);
  });

  test('the deploy role has the policies, filled in and within the limit of IAM', async () => {
    const role = stack.DeployRoleArn?.split('/').at(-1) ?? '';
    const serviceChanges = { Version: '2010-05-08', RoleName: role };
    const texts = await Promise.all(
      ['push', 'deploy'].map((name) => query('iam', { ...serviceChanges, Action: 'GetRolePolicy', PolicyName: name })),
    );
    const documents = texts.map((xml) => {
      const document = decodeURIComponent(/<PolicyDocument>(.*?)<\/PolicyDocument>/s.exec(xml)?.[1] ?? '');
      // moto writes what came by a stack as Python would.
      return JSON.parse(document.replaceAll("'", '"'));
    });
    expect(documents.map((each) => JSON.stringify(each).length).reduce((a, b) => a + b)).toBeLessThan(10_240);
    const statements = documents[1].Statement as JsonObject[];
    expect(statements).toContainEqual({
      Sid: 'UpdateServices',
      Effect: 'Allow',
      Action: ['ecs:UpdateService'],
      Resource: [expect.stringMatching(/^arn:aws:ecs:eu-west-1:\d{12}:service\/.+\/web$/)],
    });
    const passed = statements.find(({ Sid }) => Sid === 'PassRoles');
    expect(passed?.Resource).toEqual([stack.TaskRoleArn, stack.ExecutionRoleArn]);
  });

  test('deploy.yml deploys to it', async () => {
    const template = readTemplate(read(PATH));
    const arns: Record<string, string | undefined> = {
      TaskRole: stack.TaskRoleArn,
      ExecutionRole: stack.ExecutionRoleArn,
    };
    const known: Stack = {
      parameters: { GitHubRepository: 'example/shop' },
      valueOf: (name, attribute) => (attribute === 'Arn' ? arns[name] : made[name]) ?? `no ${name} in the stack`,
    };
    const definition = propertiesOf(template, 'TaskDefinition', known);
    const service = propertiesOf(template, 'Service', known);
    const cluster = String(service.cluster);
    await ecs.send(new DeleteServiceCommand({ cluster, service: 'web', force: true }));
    await ecs.send(new RegisterTaskDefinitionCommand(definition as unknown as RegisterTaskDefinitionCommandInput));
    const members = { ...service, desiredCount: 1 } as unknown as CreateServiceCommandInput;
    await ecs.send(new CreateServiceCommand(members));
    const manifest = { schemaVersion: 2, mediaType: 'application/vnd.oci.image.manifest.v1+json', layers: [] };
    const pushed = { repositoryName: 'web', imageTag: SHA, imageManifest: JSON.stringify(manifest) };
    await ecr.send(new PutImageCommand(pushed));

    const runs = await deploy(moto.url, stack.DeployRoleArn ?? '');
    expect(runs.map((run) => annotations(run.stdout, 'error'))).toEqual([[]]);
    expect(runs.map((run) => run.outputs.outcome)).toEqual(['deployed']);
    const answer = await ecs.send(new DescribeServicesCommand({ cluster, services: ['web'] }));
    expect(answer.services).toMatchObject([
      {
        launchType: 'FARGATE',
        taskDefinition: expect.stringMatching(/\/prod-web:3$/),
        loadBalancers: [{ containerName: 'web', containerPort: 8080, targetGroupArn: made.TargetGroup }],
      },
    ]);
    const { taskDefinition } = await ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: 'prod-web:3' }));
    expect(taskDefinition).toMatchObject({
      taskRoleArn: stack.TaskRoleArn,
      executionRoleArn: stack.ExecutionRoleArn,
      containerDefinitions: [{ name: 'web', image: expect.stringMatching(new RegExp(`/web:${SHA}$`)) }],
    });
  });
});
