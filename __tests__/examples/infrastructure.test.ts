import { ECRClient, PutImageCommand } from '@aws-sdk/client-ecr';
import { DescribeServicesCommand, DescribeTaskDefinitionCommand, ECSClient } from '@aws-sdk/client-ecs';
import {
  DescribeListenersCommand,
  DescribeTargetGroupsCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type Clock, createSimulator, type Simulator } from '../../simulator/index.ts';
import { type JsonObject, objectsIn } from '../../src/lib/json.ts';
import { annotations, type BundleRun, openStage, runBundle } from '../support/bundle.ts';
import { findMoto, type Moto, startMoto } from '../support/moto.ts';
import { read } from '../support/repository.ts';
import { repositoryFiles } from './examples.ts';
import { statementsFor } from './policy.ts';
import { runWorkflow } from './runner.ts';
import { outputOf, propertiesOf, readTemplate, type Stack } from './template.ts';

jest.setTimeout(120_000);

const PATH = 'examples/spring-boot/infrastructure.yml';
const WORKFLOW = 'examples/workflows/new-service.yml';
const SHA = '9c1e7a20d4f85b36e09a71c2d8b4f563a0e7d921';
const NEXT_SHA = '4f2b8d1c96a7e350b8d2f41c7a90e6d35b12c8fe';
const ACCOUNT = '123456789012';

/** The simulator's time passes faster than the step's. */
const HURRIED = { 'wait-max-delay-seconds': '1' };

/** What the files of the examples look up of the stack `prod-web`. */
const READ_PARAMETERS = ['examples/spring-boot/service-definition.yml', WORKFLOW].flatMap((path) =>
  [...read(path).matchAll(/\$\{cfn:prod-web\.(\w+)\}/g)].map(([, name = '']) => name),
);

/** new-service.yml, run against an AWS in which the stack is. */
async function deploy(url: string, role: string, sha = SHA): Promise<BundleRun> {
  const runs: BundleRun[] = [];
  const surroundings = {
    github: { repository: 'example/shop', sha, ref: 'refs/heads/main' },
    vars: { AWS_REGION: 'eu-west-1', AWS_ROLE_ARN: role },
    outputs: { ecr: { registry: `${ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com` } },
  };
  await runWorkflow(read(WORKFLOW), surroundings, async ({ inputs }) => {
    const given = { ...HURRIED, ...inputs };
    const run = await runBundle(url, { inputs: given, files: repositoryFiles(), env: { GITHUB_SHA: sha } });
    runs.push(run);
    return { isSuccess: run.exitCode === 0, outputs: run.outputs };
  });
  const [run, ...more] = runs;
  if (run === undefined || more.length > 0) throw new Error(`${WORKFLOW} has ${runs.length} steps of ours.`);
  return run;
}

/** As the README says it. */
const remove = (url: string): Promise<BundleRun> =>
  runBundle(url, { inputs: { ...HURRIED, mode: 'remove', cluster: 'prod', service: 'web' } });

const resultOf = (run: BundleRun) => (JSON.parse(run.outputs.results ?? '[]') as JsonObject[])[0];

describe(`${PATH} in the simulator`, () => {
  const template = readTemplate(read(PATH));
  const known: Record<string, string> = {
    Cluster: 'prod',
    LogGroup: '/ecs/prod/web',
    PrivateSubnetA: 'subnet-0a1b2c3d4e5f60001',
    PrivateSubnetB: 'subnet-0a1b2c3d4e5f60002',
    ServiceSecurityGroup: 'sg-0a1b2c3d4e5f60003',
  };
  const stack: Stack = {
    parameters: { GitHubRepository: 'example/shop' },
    valueOf: (resource, attribute) =>
      attribute === 'Arn' ? `arn:aws:iam::${ACCOUNT}:role/${resource}` : (known[resource] ?? resource),
  };
  const rights = [...statementsFor('deploy'), ...statementsFor('remove')].flatMap(({ actions }) => actions);

  /** What the stack makes, and an AWS that allows its deploy role what the stack allows it, and nothing else. */
  function build(clock: Clock): Simulator {
    const sim = createSimulator({ clock });
    const { port, healthCheckPath, unhealthyThresholdCount } = propertiesOf(template, 'TargetGroup', stack);
    known.TargetGroup = sim.addTargetGroup({
      port: Number(port),
      healthCheckPath: String(healthCheckPath),
      unhealthyThreshold: Number(unhealthyThresholdCount),
    });
    sim.addStack(
      'prod-web',
      Object.fromEntries(READ_PARAMETERS.map((name) => [name, outputOf(template, name, stack)])),
    );
    sim.addCluster(String(propertiesOf(template, 'Cluster', stack).clusterName));
    sim.addLogGroup(String(propertiesOf(template, 'LogGroup', stack).logGroupName));
    sim.addRepository('web', { images: [{ tag: SHA }, { tag: NEXT_SHA }] });
    sim.fault({ kind: 'denied', except: rights });
    return sim;
  }

  test('the first deployment creates the service, the same again writes nothing, the next one updates, remove leaves nothing', async () => {
    const stage = await openStage(build);
    const { sim } = stage;
    const writes = (from: number) =>
      sim.calls
        .slice(from)
        .map(({ operation }) => operation)
        .filter((name) => /:(Create|Update|Register|Deregister|Delete|Put|Tag)/.test(name));
    const serving = () => sim.tasks('prod', 'web').filter(({ lastStatus }) => lastStatus === 'RUNNING');
    try {
      const first = await deploy(stage.url, 'deploy');
      expect(annotations(first.stdout, 'error')).toEqual([]);
      expect(annotations(first.stdout, 'warning')).toEqual([]);
      expect(first.outputs).toMatchObject({ outcome: 'deployed', 'task-definition-revision': 'prod-web:1' });
      expect(resultOf(first)).toMatchObject({ created: true, desiredCount: 2, runningCount: 2 });
      const [creation] = sim.calls.filter(({ operation }) => operation === 'ecs:CreateService');
      expect(creation?.input).toMatchObject({
        loadBalancers: [{ containerName: 'web', containerPort: 8080, targetGroupArn: known.TargetGroup }],
        networkConfiguration: {
          awsvpcConfiguration: {
            subnets: [known.PrivateSubnetA, known.PrivateSubnetB],
            securityGroups: [known.ServiceSecurityGroup],
          },
        },
      });
      expect(sim.calls.filter(({ operation }) => operation.endsWith('PutScalingPolicy'))).toHaveLength(1);

      const afterFirst = sim.calls.length;
      const again = await deploy(stage.url, 'deploy');
      expect(again.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' });
      expect(writes(afterFirst)).toEqual([]);

      const next = await deploy(stage.url, 'deploy', NEXT_SHA);
      expect(next.outputs).toMatchObject({ outcome: 'deployed', 'task-definition-revision': 'prod-web:2' });
      const images = serving().map((task) => objectsIn(task.containers)[0]?.image);
      expect(images).toEqual(Array(2).fill(`${ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com/web:${NEXT_SHA}`));

      const removed = await remove(stage.url);
      expect(annotations(removed.stdout, 'error')).toEqual([]);
      expect(annotations(removed.stdout, 'warning')).toEqual([]);
      expect(removed.outputs.outcome).toBe('removed');
      expect(serving()).toEqual([]);
      expect(sim.world.clusters.get('prod')?.services.get('web')?.status).not.toBe('ACTIVE');
      const revisions = sim.world.revisions.get('prod-web') ?? [];
      expect(revisions.map(({ status }) => status)).toEqual(['INACTIVE', 'INACTIVE']);
      expect(writes(0)).toContain('application-autoscaling:DeregisterScalableTarget');
    } finally {
      await stage.close();
    }
  });
});

const program = findMoto();
const suite = program === null ? describe.skip : describe;
const title = `${PATH} on moto`;
const skipped = " (skipped: no moto_server here, pip install 'moto[server]')";

// moto makes nothing of an OIDC provider, and evaluates no policy.
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
    moto = await startMoto(program ?? '', 2);
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
      'Parameters.member.2.ParameterKey': 'AllowRemoval',
      'Parameters.member.2.ParameterValue': 'true',
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
      TargetGroupArn: made.TargetGroup,
      PrivateSubnetA: made.PrivateSubnetA,
      PrivateSubnetB: made.PrivateSubnetB,
      ServiceSecurityGroup: expect.stringMatching(/^sg-/),
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
  ])('%s trusts only %s', async (role, subject) => {
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
    const parameters = { Version: '2010-05-08', RoleName: role };
    const texts = await Promise.all(
      ['push', 'deploy'].map((name) => query('iam', { ...parameters, Action: 'GetRolePolicy', PolicyName: name })),
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

  test('the first deployment creates the service, the same again writes nothing, remove leaves nothing', async () => {
    const manifest = { schemaVersion: 2, mediaType: 'application/vnd.oci.image.manifest.v1+json', layers: [] };
    const pushed = { repositoryName: 'web', imageTag: SHA, imageManifest: JSON.stringify(manifest) };
    await ecr.send(new PutImageCommand(pushed));

    const first = await deploy(moto.url, stack.DeployRoleArn ?? '');
    expect(annotations(first.stdout, 'error')).toEqual([]);
    expect(first.outputs).toMatchObject({ outcome: 'deployed', 'task-definition-revision': 'prod-web:1' });
    expect(resultOf(first)).toMatchObject({ service: 'web', created: true });
    expect(await serviceIn()).toMatchObject({
      status: 'ACTIVE',
      launchType: 'FARGATE',
      taskDefinition: expect.stringMatching(/\/prod-web:1$/),
      loadBalancers: [{ containerName: 'web', containerPort: 8080, targetGroupArn: made.TargetGroup }],
      networkConfiguration: {
        awsvpcConfiguration: {
          subnets: [made.PrivateSubnetA, made.PrivateSubnetB],
          securityGroups: [stack.ServiceSecurityGroup],
        },
      },
    });
    expect(await revision()).toMatchObject({
      taskRoleArn: stack.TaskRoleArn,
      executionRoleArn: stack.ExecutionRoleArn,
      containerDefinitions: [{ name: 'web', image: expect.stringMatching(new RegExp(`/web:${SHA}$`)) }],
    });

    // CreateService of moto drops deploymentConfiguration and two more members: the second run sends these.
    await deploy(moto.url, stack.DeployRoleArn ?? '');
    const again = await deploy(moto.url, stack.DeployRoleArn ?? '');
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' });

    const removed = await remove(moto.url);
    expect(annotations(removed.stdout, 'error')).toEqual([]);
    expect(removed.outputs.outcome).toBe('removed');
    expect((await serviceIn())?.status).toBe('INACTIVE');
    expect((await revision())?.status).toBe('INACTIVE');
  });

  async function serviceIn() {
    const answer = await ecs.send(new DescribeServicesCommand({ cluster: 'prod', services: ['web'] }));
    return answer.services?.[0];
  }

  async function revision() {
    const { taskDefinition } = await ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: 'prod-web:1' }));
    return taskDefinition;
  }
});
