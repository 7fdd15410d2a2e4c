import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type Clock, createSimulator, type Simulator } from '../../simulator/index.ts';
import { OUTPUTS } from '../../src/contract/outputs.ts';
import {
  annotations,
  type BundleOptions,
  type BundleRun,
  bodyOf,
  commandsIn,
  isSignedFor,
  openStage,
  ownWords,
  runBundle,
  type Stage,
} from '../support/bundle.ts';

/** `dist/index.js` as a child process, started as a runner starts it, against the simulator over HTTP. */

jest.setTimeout(30_000);

const REGISTRY = '123456789012.dkr.ecr.eu-west-1.amazonaws.com';
const ARN = 'arn:aws:ecs:eu-west-1:123456789012';

/** As no SDK knows them: a task definition of next year. */
const FUTURE_TASK = { mode: 'GRÜN ☘ 🚀', weights: [1, 2.5, -3], nested: [{ flag: false, note: '"quoted" \\ back' }] };
const FUTURE_CONTAINER = { level: 7, rules: [{ when: 'a < b', keep: true }] };

const BASE = {
  family: 'web',
  taskRoleArn: 'arn:aws:iam::123456789012:role/web-task',
  executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  cpu: '512',
  memory: '1024',
  quantumScheduling: FUTURE_TASK,
  containerDefinitions: [
    {
      name: 'app',
      image: `${REGISTRY}/web:1`,
      essential: true,
      portMappings: [{ containerPort: 8080, hostPort: 8080, protocol: 'tcp' }],
      environment: [{ name: 'DATABASE_URL', value: 'postgres://web:base-geheim@db/web' }],
      futureIsolation: FUTURE_CONTAINER,
    },
  ],
};

const BREAKER = { deploymentCircuitBreaker: { enable: true, rollback: true } };
const NEW_IMAGE = `${REGISTRY}/web:2`;
const INPUTS = { cluster: 'prod', service: 'web', image: NEW_IMAGE, 'wait-max-delay-seconds': '0.1' };

/** A service `web` of two tasks in a cluster `prod`, and what else a test wants. */
function withWeb(more: (sim: Simulator) => void = () => undefined) {
  return (clock: Clock): Simulator => {
    const sim = createSimulator({ clock });
    sim.addRepository('web', { images: [{ tag: '1' }, { tag: '2' }] });
    sim.addService({
      cluster: 'prod',
      name: 'web',
      taskDefinition: BASE,
      desiredCount: 2,
      deploymentConfiguration: BREAKER,
    });
    more(sim);
    return sim;
  };
}

const stages: Stage[] = [];

async function open(build: (clock: Clock) => Simulator = withWeb()): Promise<Stage> {
  const stage = await openStage(build);
  stages.push(stage);
  return stage;
}

afterAll(async () => {
  for (const stage of stages) await stage.close();
});

/** A run with the usual inputs; `undefined` takes one of them away. */
function run(stage: Stage, options: Omit<BundleOptions, 'inputs'> & { inputs?: Record<string, string | undefined> }) {
  const inputs = Object.entries({ ...INPUTS, ...options.inputs });
  const given = inputs.filter((entry): entry is [string, string] => entry[1] !== undefined);
  return runBundle(stage.url, { ...options, inputs: Object.fromEntries(given) });
}

const WRITES = /^(Register|Deregister|Update|Create|Delete|Run|Start|Stop|Put|Tag|Untag)/;
const writesOf = (stage: Stage): string[] =>
  stage.requests.map(({ operation }) => operation).filter((operation) => WRITES.test(operation));

/** What holds for every red step, whatever it is red for. */
function expectFailed(result: BundleRun, outcome: string): string {
  expect(result.exitCode).toBe(1);
  expect(result.outputs.outcome).toBe(outcome);
  const errors = annotations(result.stdout, 'error');
  expect(errors).toHaveLength(1);
  const groups = commandsIn(result.stdout).map(({ name }) => name);
  expect(groups.filter((name) => name === 'group')).toHaveLength(groups.filter((name) => name === 'endgroup').length);
  expect(result.stdout).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
  return errors[0] ?? '';
}

describe('a healthy deploy', () => {
  let stage: Stage;
  let result: BundleRun;

  beforeAll(async () => {
    stage = await open();
    result = await run(stage, {
      inputs: { 'aws-region': 'eu-west-1', 'desired-count': '3', 'service-overrides': 'enableExecuteCommand: true' },
      env: { AWS_REGION: undefined, AWS_DEFAULT_REGION: undefined },
    });
  });

  test('is green', () => {
    expect([result.exitCode, result.outputs.outcome]).toEqual([0, 'deployed']);
    expect(stage.sim.tasks('prod', 'web').filter((task) => task.lastStatus === 'RUNNING')).toHaveLength(3);
  });

  test('says what changes, then what happens, a group a stage', () => {
    const log = ownWords(result.stdout);
    const titles = commandsIn(log).flatMap(({ line }) => /^::group::(.*)/.exec(line)?.[1] ?? []);
    expect(titles).toEqual([
      'What changes',
      'Register the revision',
      'Update the service',
      'Waiting for web to become stable (at most 30 min)',
    ]);
    expect(log).toContain(`image of app: ${REGISTRY}/web:1 → ${NEW_IMAGE}`);
    expect(log).toContain('Registered web:2');
    expect(log).toMatch(/^ +\d+ s {2}3\/3 running/m);
    expect(log).toMatch(/^ +\d+ s {2}event: web has started 3 tasks:/m);
    expect(log.match(/has reached a steady state/g)).toHaveLength(1);
    expect(log.trimEnd().split('\n').at(-1)).toMatch(/^deployed: web: web:2 /);
  });

  test('prints no command but the groups', () => {
    const names = commandsIn(result.stdout).map(({ name }) => name);
    expect(names).toEqual(Array(4).fill(['group', 'endgroup']).flat());
  });

  test('sets every output', () => {
    expect(Object.keys(result.outputs).sort()).toEqual(OUTPUTS.map(({ name }) => name).sort());
    expect(result.outputs).toMatchObject({
      outcome: 'deployed',
      changed: 'true',
      'task-definition-arn': `${ARN}:task-definition/web:2`,
      'task-definition-revision': 'web:2',
      'previous-task-definition-arn': `${ARN}:task-definition/web:1`,
      'previous-task-definition-revision': 'web:1',
      'deployment-id': expect.stringMatching(/^ecs-svc\/\d+$/),
      'service-deployment-arn': expect.stringContaining(`${ARN}:service-deployment/prod/web/`),
      'console-url': expect.stringContaining('https://eu-west-1.console.aws.amazon.com/ecs/v2/clusters/prod/'),
    });
    expect(JSON.parse(result.outputs.results ?? '')).toEqual([
      {
        service: 'web',
        cluster: 'prod',
        outcome: 'deployed',
        reason: expect.any(String),
        cause: '',
        created: false,
        taskDefinitionArn: `${ARN}:task-definition/web:2`,
        previousTaskDefinitionArn: `${ARN}:task-definition/web:1`,
        deploymentId: result.outputs['deployment-id'],
        desiredCount: 3,
        runningCount: 3,
        url: '',
        seconds: expect.any(Number),
      },
    ]);
  });

  test('writes the summary: the outcome, from and to, the rollout', () => {
    expect(result.summary).toMatch(/^## .*web in prod: deployed/);
    expect(result.summary).toMatch(/task-definitions\/web\/1\/.*→.*task-definitions\/web\/2\//);
    expect(result.summary).toContain('| 3/3 |');
    expect(result.summary).toMatch(/```mermaid\n.*\ngantt\n/);
  });

  test('reads twice, writes twice, then watches', () => {
    const ofEcs = stage.requests.filter(({ headers }) =>
      headers['x-amz-target']?.startsWith('AmazonEC2ContainerService'),
    );
    const operations = ofEcs.map(({ operation }) => operation);
    expect(operations.slice(0, operations.indexOf('UpdateService') + 1)).toEqual([
      'DescribeServices',
      'DescribeTaskDefinition',
      'RegisterTaskDefinition',
      'UpdateService',
    ]);
    expect(writesOf(stage)).toEqual(['RegisterTaskDefinition', 'UpdateService']);
    expect(JSON.parse(bodyOf(stage, 'DescribeTaskDefinition'))).toEqual({
      taskDefinition: `${ARN}:task-definition/web:1`,
      include: ['TAGS'],
    });
  });

  test('registers all that the running revision has, also what no SDK knows', () => {
    const body = bodyOf(stage, 'RegisterTaskDefinition');
    expect(body).toContain(`"quantumScheduling":${JSON.stringify(FUTURE_TASK)}`);
    expect(body).toContain(`"futureIsolation":${JSON.stringify(FUTURE_CONTAINER)}`);
    const { tags, ...sent } = JSON.parse(body) as Record<string, unknown>;
    const [app] = BASE.containerDefinitions;
    // ECS has filled in `cpu: 0` of the container itself.
    expect(sent).toEqual({ ...BASE, containerDefinitions: [{ ...app, image: NEW_IMAGE, cpu: 0 }] });
    expect(tags).toEqual(
      expect.arrayContaining([
        { key: 'github:repository', value: 'example/shop' },
        { key: 'github:sha', value: '9c1e7a20d4f85b36e09a71c2d8b4f563a0e7d921' },
        { key: 'github:ref', value: 'refs/heads/main' },
        { key: 'github:run-id', value: '19000000001' },
        { key: 'github:actor', value: 'octocat' },
      ]),
    );
  });

  test('updates the service with exactly what was asked for', () => {
    expect(JSON.parse(bodyOf(stage, 'UpdateService'))).toEqual({
      cluster: 'prod',
      service: 'web',
      taskDefinition: `${ARN}:task-definition/web:2`,
      desiredCount: 3,
      enableExecuteCommand: true,
    });
  });

  test('signs every request, with the length of what it sends', () => {
    for (const request of stage.requests) {
      expect(isSignedFor(request, 'simulated-secret')).toBe(true);
      expect(request.headers.authorization).toMatch(/\/eu-west-1\/[\w-]+\/aws4_request,/);
      expect(request.headers['x-amz-security-token']).toBe('simulated-session-token');
      expect(request.headers['content-length']).toBe(String(Buffer.byteLength(request.body)));
    }
  });
});

test('leaves the rendered revision in RUNNER_TEMP', async () => {
  const stage = await open();
  const result = await run(stage, { inputs: { service: undefined, 'task-definition': 'web:1' } });
  expect([result.exitCode, result.outputs.outcome]).toEqual([0, 'registered']);
  const rendered = JSON.parse(result.rendered ?? '');
  expect(rendered).toMatchObject({ family: 'web', quantumScheduling: FUTURE_TASK });
  expect(rendered.containerDefinitions).toMatchObject([{ image: NEW_IMAGE, futureIsolation: FUTURE_CONTAINER }]);
  expect(writesOf(stage)).toEqual(['RegisterTaskDefinition']);
});

test('renders a file without a region and without credentials, as the render action does', async () => {
  const workspace = await mkdtemp(join(tmpdir(), 'workspace-'));
  try {
    await writeFile(join(workspace, 'web.json'), JSON.stringify(BASE));
    const stage = await open();
    const inputs = { mode: 'plan', service: undefined, 'task-definition': 'web.json', 'container-name': 'app' };
    const names = [
      'AWS_REGION',
      'AWS_DEFAULT_REGION',
      'AWS_ACCESS_KEY_ID',
      'AWS_SECRET_ACCESS_KEY',
      'AWS_SESSION_TOKEN',
    ];
    const without = Object.fromEntries(names.map((name) => [name, undefined]));
    const result = await run(stage, { inputs, env: { ...without, GITHUB_WORKSPACE: workspace } });
    expect([result.exitCode, result.outputs.outcome]).toEqual([0, 'planned']);
    expect(JSON.parse(result.rendered ?? 'null').containerDefinitions[0].image).toBe(NEW_IMAGE);
    expect(stage.requests).toEqual([]);
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
});

test('finds the task definition by its path from GITHUB_WORKSPACE, whatever the working folder is', async () => {
  const workspace = await mkdtemp(join(tmpdir(), 'workspace-'));
  try {
    await mkdir(join(workspace, 'deploy'));
    await writeFile(join(workspace, 'deploy/web.taskdef'), JSON.stringify({ ...BASE, cpu: '1024', memory: '2048' }));
    const stage = await open();
    const result = await run(stage, {
      inputs: { 'task-definition': './deploy/web.taskdef', 'wait-for-service-stability': 'false' },
      files: { 'deploy/web.taskdef': 'the wrong one' },
      env: { GITHUB_WORKSPACE: workspace },
    });
    expect([result.exitCode, result.outputs.outcome]).toEqual([0, 'deployed']);
    const body = bodyOf(stage, 'RegisterTaskDefinition');
    expect(JSON.parse(body)).toMatchObject({ cpu: '1024', memory: '2048' });
    expect(body).toContain(`"quantumScheduling":${JSON.stringify(FUTURE_TASK)}`);
    expect(body).toContain(`"futureIsolation":${JSON.stringify(FUTURE_CONTAINER)}`);
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
});

test('names every bad input at once, before any call', async () => {
  const stage = await open();
  const result = await run(stage, {
    inputs: {
      'wait-for-minutes': 'soon',
      'desired-count': '-1',
      'propagate-tags': 'ALL',
      'force-new-deployment': 'yes',
      'environment-variables': 'no equals sign: hush-hush',
    },
  });
  const error = expectFailed(result, 'failed');
  for (const name of [
    'wait-for-minutes',
    'desired-count',
    'propagate-tags',
    'force-new-deployment',
    'environment-variables',
  ])
    expect(error).toContain(name);
  expect(result.stdout + result.summary).not.toContain('hush-hush');
  expect(Object.keys(result.outputs)).toHaveLength(OUTPUTS.length);
  expect(stage.requests).toEqual([]);
});

test('warns of an input that does not exist, and names the nearest', async () => {
  const stage = await open();
  const result = await run(stage, { inputs: { 'desired-cuont': '2', 'wait-for-service-stability': 'false' } });
  expect(result.exitCode).toBe(0);
  expect(annotations(result.stdout, 'warning')).toEqual([expect.stringMatching(/desired-cuont.*desired-count/)]);
});

test('a revision that crashes: red, why, and what the service runs now', async () => {
  const stage = await open(withWeb((sim) => sim.addImage('web:2', { kind: 'crash-at-start', exitCode: 1 })));
  const result = await run(stage, {});
  const error = expectFailed(result, 'rolled-back');
  expect(error).toMatch(/failed/);
  expect(error).toContain('web:1');
  expect(result.outputs).toMatchObject({ changed: 'true', 'previous-task-definition-revision': 'web:1' });
  expect(JSON.parse(result.outputs.results ?? '')).toMatchObject([{ outcome: 'rolled-back' }]);
  expect(result.summary).toContain('rolled-back');
});

describe('a cancelled workflow', () => {
  test.each<NodeJS.Signals>(['SIGINT', 'SIGTERM'])(
    '%s while waiting: ends at once and says what still runs',
    async (signal) => {
      const stage = await open();
      const result = await run(stage, {
        inputs: { 'wait-max-delay-seconds': '15' },
        cancel: { signal, when: stage.arrival('DescribeServices', 2) },
      });
      expect(result.secondsAfterSignal).toBeLessThan(5);
      const error = expectFailed(result, 'cancelled');
      expect(error).toContain(result.outputs['deployment-id']);
      expect(error).toContain('continues in ECS');
      expect(result.outputs['task-definition-revision']).toBe('web:2');
      expect(result.summary).toContain('cancelled');
      expect(writesOf(stage)).toEqual(['RegisterTaskDefinition', 'UpdateService']);
    },
  );

  test('while AWS does not answer the first look: nothing was changed', async () => {
    const stage = await open(withWeb((sim) => sim.fault({ operation: 'ecs:DescribeServices', kind: 'hang' })));
    const result = await run(stage, { cancel: { signal: 'SIGINT', when: stage.arrival('DescribeServices') } });
    expect(result.secondsAfterSignal).toBeLessThan(5);
    expect(expectFailed(result, 'cancelled')).toContain('before anything was changed');
  });

  test('while AWS does not answer the update: it says that the state is unknown', async () => {
    const stage = await open(withWeb((sim) => sim.fault({ operation: 'ecs:UpdateService', kind: 'hang' })));
    const result = await run(stage, { cancel: { signal: 'SIGINT', when: stage.arrival('UpdateService') } });
    expect(result.secondsAfterSignal).toBeLessThan(5);
    expect(expectFailed(result, 'cancelled')).toMatch(/not known/);
    expect(result.outputs['task-definition-revision']).toBe('web:2');
  });
});

describe('what comes from outside is data', () => {
  const HOSTILE =
    'a\n::error::injected-1\r::set-output name=outcome::injected\r\n  ::add-mask::web\n##[group]injected-2 ##[error]x </td><script>alert(1)</script> `|` <img src=x> @octocat ```mermaid';

  function expectHarmless(result: BundleRun): void {
    const names = commandsIn(result.stdout).map(({ name }) => name);
    expect(names.filter((name) => !['group', 'endgroup', 'warning', 'notice', 'error'].includes(name))).toEqual([]);
    expect(commandsIn(result.stdout).filter(({ form }) => form === '##')).toEqual([]);
    const summary = result.summary.replace(/```mermaid\n[\s\S]*?```/g, '');
    expect(summary).not.toMatch(/<script|<img|<\/td>/i);
    expect(summary).not.toMatch(/(^|\s)@octocat/);
    expect(summary).not.toContain('```');
    expect(result.summary).not.toContain('::error::');
  }

  test('an error of AWS', async () => {
    const stage = await open(
      withWeb((sim) => sim.fault({ operation: 'ecs:UpdateService', kind: 'client', message: HOSTILE })),
    );
    const result = await run(stage, {});
    expectHarmless(result);
    expect(expectFailed(result, 'failed')).toContain('injected-1');
    expect(result.summary).toContain('injected-1');
  });

  test('events and reasons of the service', async () => {
    const stage = await open(withWeb((sim) => sim.addImage('web:2', { kind: 'no-capacity', event: HOSTILE })));
    stage.rewrite('DescribeServices', (answer) => {
      const services = answer.services as { deployments?: Record<string, unknown>[] }[];
      for (const { deployments = [] } of services) {
        for (const deployment of deployments) deployment.rolloutStateReason = HOSTILE;
      }
      return answer;
    });
    const result = await run(stage, { inputs: { 'wait-for-minutes': '0.03' } });
    expectHarmless(result);
    expectFailed(result, 'timed-out');
    expect(result.stdout).toContain('injected-1');
    expect(result.summary).toContain('injected-1');
  });

  test('the task definition of the repository', async () => {
    const stage = await open();
    const [app] = BASE.containerDefinitions;
    const definition = {
      ...BASE,
      [`task ${HOSTILE}`]: HOSTILE,
      containerDefinitions: [{ ...app, dockerLabels: { [`label ${HOSTILE}`]: HOSTILE } }],
    };
    const result = await run(stage, {
      inputs: { 'task-definition': 'hostile.json', 'wait-for-service-stability': 'false' },
      files: { 'hostile.json': JSON.stringify(definition) },
    });
    expect(result.exitCode).toBe(0);
    expectHarmless(result);
    expect(result.stdout).toContain('injected-1');
    expect(Object.keys(result.outputs)).toHaveLength(OUTPUTS.length);
    expect(result.outputs.diff ?? '').not.toMatch(/<script|<img|<\/td>/i);
    expect(JSON.parse(bodyOf(stage, 'RegisterTaskDefinition'))).toMatchObject({
      ...definition,
      containerDefinitions: [{ ...definition.containerDefinitions[0], image: NEW_IMAGE }],
    });
  });
});

describe('values of variables and presigned URLs are never printed', () => {
  const PRESIGNED =
    'https://prod-eu-west-1-starport-layer-bucket.s3.amazonaws.com/layer?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=ASIAQWERTYUIOPASDFGH%2F20260115&X-Amz-Security-Token=geheim-token&X-Amz-Signature=geheim-signature';
  const SECRETS = [
    'correct-horse-1',
    'battery "staple" #2=',
    'first line of the key',
    'last line of the key',
    'base-geheim',
    'geheim-token',
    'geheim-signature',
    'ASIAQWERTYUIOPASDFGH',
    // Of the step's own environment.
    'simulated-secret',
    'simulated-session-token',
    'ghs_simulated',
    // As other programs write them.
    'battery%20%22staple%22',
    'battery \\"staple\\"',
    Buffer.from('correct-horse-1').toString('base64').slice(0, 12),
  ];
  const VARIABLES = `A: correct-horse-1
B: 'battery "staple" #2='
KEY: |
  first line of the key
  last line of the key
`;
  const DEBUG = { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true', ACTIONS_RUNNER_DEBUG: 'true' };
  const LEAK = `Invalid environment [correct-horse-1, battery "staple" #2=, first line of the key\nlast line of the key, postgres://web:base-geheim@db/web], see ${PRESIGNED}, ${[
    'simulated-secret simulated-session-token ghs_simulated',
    '?q=battery%20%22staple%22%20%232%3D',
    JSON.stringify({ B: 'battery "staple" #2=' }),
    `Basic ${Buffer.from('user:correct-horse-1').toString('base64')}`,
    Buffer.from('correct-horse-1').toString('base64'),
  ].join(', ')}`;

  function expectSilent(result: BundleRun): void {
    const outputs = Object.values(result.outputs).join('\n');
    for (const secret of SECRETS) {
      expect(result.stdout).not.toContain(secret);
      expect(result.summary).not.toContain(secret);
      expect(outputs).not.toContain(secret);
    }
  }

  test('in a deploy, with debug logging on', async () => {
    const stage = await open();
    const result = await run(stage, {
      inputs: { 'environment-variables': VARIABLES, 'wait-for-service-stability': 'false' },
      env: DEBUG,
    });
    expect(result.exitCode).toBe(0);
    expectSilent(result);
    const sent = JSON.parse(bodyOf(stage, 'RegisterTaskDefinition'));
    expect(sent.containerDefinitions[0].environment).toContainEqual({ name: 'A', value: 'correct-horse-1' });
  });

  test.each(['RegisterTaskDefinition', 'UpdateService'])('when an error of %s repeats them', async (operation) => {
    const stage = await open(
      withWeb((sim) => sim.fault({ operation: `ecs:${operation}`, kind: 'client', message: LEAK })),
    );
    const result = await run(stage, { inputs: { 'environment-variables': VARIABLES }, env: DEBUG });
    expect(expectFailed(result, 'failed')).toContain('Invalid environment');
    expectSilent(result);
  });

  test('when events of the service repeat them', async () => {
    const event = LEAK.replaceAll('\n', ' ');
    const stage = await open(withWeb((sim) => sim.addImage('web:2', { kind: 'no-capacity', event })));
    const result = await run(stage, {
      inputs: { 'environment-variables': VARIABLES, 'wait-for-minutes': '0.03' },
      env: DEBUG,
    });
    expectFailed(result, 'timed-out');
    expect(result.stdout).toContain('Invalid environment');
    expectSilent(result);
  });

  test('when the task definition of the repository cannot be read', async () => {
    const stage = await open();
    const broken = JSON.stringify(BASE, null, 2).replace('"base-geheim', 'base-geheim').replace('db/web"', 'db/web');
    const result = await run(stage, { inputs: { 'task-definition': 'broken.json' }, files: { 'broken.json': broken } });
    expectFailed(result, 'failed');
    expectSilent(result);
  });
});

describe('a runner that lacks something', () => {
  test('no region: said in plain words', async () => {
    const stage = await open();
    const result = await run(stage, { env: { AWS_REGION: undefined, AWS_DEFAULT_REGION: undefined } });
    expect(expectFailed(result, 'failed')).toMatch(/region/);
    expect(stage.requests).toEqual([]);
  });

  test('no credentials: said in plain words, soon', async () => {
    const stage = await open();
    const none = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined, AWS_SESSION_TOKEN: undefined };
    const result = await run(stage, { env: { ...none, AWS_EC2_METADATA_DISABLED: 'true' } });
    expect(expectFailed(result, 'failed')).toMatch(/credentials/i);
    expect(result.seconds).toBeLessThan(5);
    expect(stage.requests).toEqual([]);
  });

  test('expired credentials: said in plain words, soon', async () => {
    const stage = await open(withWeb((sim) => sim.fault({ operation: 'ecs:*', kind: 'expired' })));
    const result = await run(stage, {});
    expect(expectFailed(result, 'failed')).toMatch(/credentials.*expired/i);
    expect(result.seconds).toBeLessThan(5);
  });

  test('no files for outputs and summary: the deploy goes on', async () => {
    const stage = await open();
    const result = await run(stage, { env: { GITHUB_OUTPUT: undefined, GITHUB_STEP_SUMMARY: undefined } });
    expect(result.exitCode).toBe(0);
    expect(result.stdout).toContain('deployed: web: web:2 ');
    expect(annotations(result.stdout, 'error')).toEqual([]);
  });

  test('outside of GitHub Actions: only the inputs and AWS', async () => {
    const stage = await open();
    const github = [
      ...['ACTIONS', 'ACTION', 'ACTOR', 'API_URL', 'ENV', 'EVENT_NAME', 'EVENT_PATH', 'JOB', 'OUTPUT', 'PATH', 'REF'],
      ...['REF_NAME', 'REPOSITORY', 'RUN_ID', 'SERVER_URL', 'SHA', 'STATE', 'STEP_SUMMARY', 'WORKFLOW', 'WORKSPACE'],
    ];
    const result = await run(stage, {
      inputs: { 'task-definition': 'web.json', 'wait-for-service-stability': 'false' },
      files: { 'web.json': JSON.stringify({ ...BASE, cpu: '1024', memory: '2048' }) },
      env: { ...Object.fromEntries(github.map((name) => [`GITHUB_${name}`, undefined])), RUNNER_TEMP: undefined },
    });
    expect(result.exitCode).toBe(0);
    expect(result.stdout).toContain('deployed: web: ');
    expect(JSON.parse(bodyOf(stage, 'RegisterTaskDefinition'))).toMatchObject({ cpu: '1024', memory: '2048' });
  });
});
