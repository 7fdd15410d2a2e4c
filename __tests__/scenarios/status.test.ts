import { describe, expect, test } from '@jest/globals';
import { gitHubOf } from '../../simulator/github/index.ts';
import { createVirtualClock } from '../../simulator/index.ts';
import { boardOf } from '../../simulator/scenarios/status.ts';
import { GitHubError } from '../../src/lib/errors.ts';
import { createdWorld, file as expressFile } from '../support/express-service.ts';
import {
  addWeb,
  callsOf,
  createWorld,
  operationsOf,
  type Run,
  runAction,
  type World,
  webDefinition,
} from '../support/scenario.ts';

/** `mode: status`: what runs where, how healthy it is, and how far from the files. */

type Result = Record<string, unknown> & { service: string; cluster: string; state: string; reason: string };

function resultsOf(run: Run): Result[] {
  return JSON.parse(run.outputs.results ?? '[]') as Result[];
}

function board(): World {
  const clock = createVirtualClock();
  return { clock, sim: boardOf(clock) };
}

/** A service of its own family, with a commit. */
function addPlain(world: World, cluster: string, name: string, members: Record<string, unknown> = {}): void {
  const tags = [
    { key: 'github:sha', value: '5f3c1e0d9b8a7c6d5e4f3a2b1c0d9e8f7a6b5c4d' },
    { key: 'github:repository', value: 'acme/shop' },
  ];
  world.sim.registerTaskDefinition(webDefinition({ image: `registry.example.com/${name}:1` }, { family: name }), tags);
  world.sim.addService({
    cluster,
    name,
    desiredCount: 2,
    taskDefinition: `${name}:1`,
    launchType: 'FARGATE',
    ...members,
  });
}

const rowsOf = (run: Run) => run.summary.split('\n').filter((line) => line.startsWith('| <a href='));

describe('what is shown', () => {
  test('every state of a service, the worst first, in the table, the log and the results', async () => {
    const world = board();
    const run = await runAction(world, { mode: 'status', cluster: 'prod, jobs' });
    expect(run.outputs).toMatchObject({ outcome: 'reported', changed: 'false' });
    expect(run.failed).toBe(false);
    expect(run.errors).toEqual([]);
    expect(resultsOf(run).map(({ cluster, service, state }) => [cluster, service, state])).toEqual([
      ['jobs', 'mail', 'failed'],
      ['prod', 'pay', 'paused'],
      ['prod', 'search', 'unhealthy'],
      ['prod', 'cart', 'rolled-back'],
      ['prod', 'stock', 'in-progress'],
      ['jobs', 'jobs', 'ok'],
      ['prod', 'web', 'ok'],
    ]);
    const rows = rowsOf(run);
    expect(rows).toHaveLength(7);
    expect(rows.map((row) => /(?:failed|paused|unhealthy|rolled back|in progress|ok)/.exec(row)?.[0])).toEqual([
      'failed',
      'paused',
      'unhealthy',
      'rolled back',
      'in progress',
      'ok',
      'ok',
    ]);
    // One line for each service with trouble, and one that closes.
    expect(run.log).toHaveLength(6);
    expect(run.log[0]).toMatch(
      /^jobs\/mail: failed\. Its deployment failed: ECS deployment circuit breaker: tasks failed to start\. mail:2 has 0 tasks, mail:1 has 2 tasks\. Last failure/,
    );
    expect(run.log[1]).toMatch(
      /^prod\/pay: paused\. A pause hook holds its deployment at POST_TEST_TRAFFIC_SHIFT until 2026-01-16 08:\d\d UTC, then ECS rolls back\./,
    );
    expect(run.log[2]).toMatch(
      /^prod\/search: unhealthy\. 1 of 2 targets is unhealthy: 10\.\d+\.\d+\.\d+:8080 in search-8080 \(Target\.ResponseCodeMismatch, Health checks failed with these codes: \[503\]\)\.$/,
    );
    expect(run.log[3]).toBe(
      'prod/cart: rolled back. ECS rolled back to cart:1: deployment failed: tasks failed to start.',
    );
    expect(run.log[4]).toBe(
      'prod/stock: in progress. A deployment is in progress. stock:2 has 0 tasks, stock:1 has 2 tasks.',
    );
    expect(run.log.at(-1)).toBe(
      '7 services in 2 clusters: 1 failed, 1 paused, 1 unhealthy, 1 rolled back, 1 in progress, 2 ok.',
    );
  });

  test('revision, images with digests, commit, since when, counts, targets, pause, last failure', async () => {
    const world = board();
    const run = await runAction(world, { mode: 'status', cluster: 'prod, jobs' });
    const byName = new Map(resultsOf(run).map((result) => [result.service, result]));
    const digest = expect.stringMatching(/^sha256:[0-9a-f]{64}$/);
    expect(byName.get('web')).toMatchObject({
      outcome: 'reported',
      taskDefinitionArn: expect.stringMatching(/task-definition\/web:1$/),
      desiredCount: 2,
      runningCount: 2,
      commit: '4f2b8d1c96a7e350b8d2f41c7a90e6d35b12c8fe',
      commitRepository: 'example/shop',
      since: '2026-01-12T08:35:00.000Z',
      deployment: 'completed',
      targets: { total: 2, healthy: 2, unhealthy: 0, reasons: [] },
      lastFailure: null,
      drift: null,
    });
    expect(byName.get('web')?.images).toMatchObject([
      { container: 'web', image: expect.stringContaining('/web:4f2b8d1'), digest },
      { container: 'log-router', digest },
    ]);
    expect(byName.get('pay')).toMatchObject({
      deployment: 'paused',
      pausedStage: 'POST_TEST_TRAFFIC_SHIFT',
      pausedUntil: expect.stringMatching(/^2026-01-16T08/),
      taskDefinitionArn: expect.stringMatching(/pay:2$/),
      previousTaskDefinitionArn: expect.stringMatching(/pay:1$/),
    });
    expect(byName.get('cart')?.lastFailure).toMatchObject({
      message: expect.stringMatching(/deployment failed|unable to/),
    });
    expect(byName.get('search')?.targets).toMatchObject({
      healthy: 1,
      unhealthy: 1,
      reasons: [{ targetGroup: 'search-8080', reason: 'Target.ResponseCodeMismatch' }],
    });
  });

  test('named services only, by name and by ARN; the outputs of one service', async () => {
    const world = board();
    const arn = 'arn:aws:ecs:eu-west-1:123456789012:service/jobs/jobs';
    const run = await runAction(world, { mode: 'status', cluster: 'prod, jobs', service: `web\n${arn}` });
    expect(resultsOf(run).map(({ cluster, service }) => `${cluster}/${service}`)).toEqual(['jobs/jobs', 'prod/web']);
    expect(callsOf(world.sim, 'ecs:ListServices')).toEqual([]);
    const one = await runAction(world, { mode: 'status', cluster: 'prod', service: 'web' });
    expect(one.outputs).toMatchObject({
      'task-definition-revision': 'web:1',
      'console-url': expect.stringContaining('/clusters/prod/services/web/'),
      images: expect.stringMatching(/"web":"web@sha256:[0-9a-f]{64}"/),
    });
    expect(one.log).toEqual(['1 service in prod: 1 ok.']);
  });

  test('ARNs alone name their clusters', async () => {
    const world = board();
    const arnOf = (path: string) => `arn:aws:ecs:eu-west-1:123456789012:service/${path}`;
    const run = await runAction(world, { mode: 'status', service: `${arnOf('prod/web')}, ${arnOf('jobs/jobs')}` });
    expect(resultsOf(run).map(({ cluster, service }) => `${cluster}/${service}`)).toEqual(['jobs/jobs', 'prod/web']);
  });

  test('tasks that are missing without a deployment make a service unhealthy, and those that start do not', async () => {
    const world = createWorld();
    addPlain(world, 'prod', 'web');
    addPlain(world, 'prod', 'api');
    const [task] = world.sim.tasks('prod', 'web');
    world.sim.addImage('web:1', {
      kind: 'no-capacity',
      event: 'was unable to place a task because no container instance met all of its requirements.',
    });
    world.sim.stopTask('prod', String(task?.taskArn));
    world.sim.updateService('prod', 'api', { desiredCount: 3 });
    await world.clock.sleep(60_000);
    const run = await runAction(world, { mode: 'status', cluster: 'prod', 'fail-on': 'unhealthy' });
    expect(resultsOf(run)[0]).toMatchObject({ service: 'web', state: 'unhealthy' });
    expect(run.log[0]).toMatch(
      /^prod\/web: unhealthy\. 1 of 2 tasks runs\. Last failure \(.*\): the service was unable to place a task because no container instance met all of its requirements\.$/,
    );
    expect(run.failed).toBe(true);
  });

  test('a cluster without services', async () => {
    const world = createWorld();
    world.sim.addCluster('empty');
    const run = await runAction(world, { mode: 'status', cluster: 'empty' });
    expect(run.failed).toBe(false);
    expect(run.outputs).toMatchObject({ outcome: 'reported', results: '[]' });
    expect(run.summary).toContain('There are no services.');
  });
});

describe('commits and their authors', () => {
  const sha = '5f3c1e0d9b8a7c6d5e4f3a2b1c0d9e8f7a6b5c4d';
  const commit = { sha, message: 'Fix it', author: 'octocat', url: `https://github.com/acme/shop/commit/${sha}` };

  test('the author comes from GitHub: one question for a commit that many services run', async () => {
    const world = createWorld();
    for (const name of ['web', 'api', 'worker']) addPlain(world, 'prod', name);
    const reads: string[] = [];
    const readCommit = async (wanted: string) => {
      reads.push(wanted);
      return commit;
    };
    const run = await runAction(world, { mode: 'status', cluster: 'prod' }, { gitHub: { readCommit } });
    expect(reads).toEqual([sha]);
    expect(resultsOf(run)[0]).toMatchObject({ commit: sha, commitAuthor: 'octocat' });
    expect(rowsOf(run)[0]).toContain('<code>5f3c1e0</code></a> octocat');
  });

  test('GitHub that refuses is one notice, and the rest is shown', async () => {
    const world = createWorld();
    for (const name of ['web', 'api']) addPlain(world, 'prod', name);
    const readCommit = async () => {
      throw new GitHubError('GitHub answered 403: Resource not accessible by integration', 403);
    };
    const run = await runAction(world, { mode: 'status', cluster: 'prod' }, { gitHub: { readCommit } });
    expect(run.failed).toBe(false);
    expect(run.notices).toEqual([
      'The authors of the commits could not be read: GitHub answered 403: Resource not accessible by integration. Give the job `permissions: contents: read`.',
    ]);
    expect(resultsOf(run)[0]).toMatchObject({ commit: sha, commitAuthor: null });
  });

  test('commits of another repository are not asked for, and a tag that is no commit is none', async () => {
    const world = createWorld();
    addPlain(world, 'prod', 'web');
    addPlain(world, 'prod', 'api');
    const [revision] = world.sim.world.revisions.get('api') ?? [];
    if (revision) revision.tags = [{ key: 'github:sha', value: `${sha.slice(0, 39)}"><img src=x>` }];
    const readCommit = async () => {
      throw new Error('not asked');
    };
    const run = await runAction(
      world,
      { mode: 'status', cluster: 'prod' },
      {
        gitHub: { readCommit },
        gitHubRun: { repository: 'acme/other', repositoryUrl: 'https://github.com/acme/other' },
      },
    );
    expect(run.errors).toEqual([]);
    expect(resultsOf(run)).toMatchObject([
      { service: 'api', commit: null },
      { service: 'web', commit: sha, commitRepository: 'acme/shop' },
    ]);
    expect(run.summary).toContain(`https://github.com/acme/shop/commit/${sha}`);
    expect(run.summary).not.toContain('<img');
  });
});

describe('the drift from the files', () => {
  const files = (container: Record<string, unknown> = {}, task: Record<string, unknown> = {}) => ({
    'deploy/web.json': JSON.stringify(webDefinition(container, task)),
  });
  const inputs = { mode: 'status', cluster: 'prod', service: 'web', 'task-definition': 'deploy/web.json' };

  test('differences as a diff, values hidden; green without `fail-on`', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const environment = [{ name: 'LOG_LEVEL', value: 'debug-value-of-file' }];
    const run = await runAction(world, inputs, { files: files({ environment }, { memory: '2048' }) });
    expect(run.failed).toBe(false);
    expect(run.log[0]).toBe('prod/web: drift. 2 differences from the files: app.environment.LOG_LEVEL, memory.');
    expect(resultsOf(run)[0]).toMatchObject({
      state: 'drift',
      drift: {
        count: 2,
        differences: [
          { path: 'app.environment.LOG_LEVEL', kind: 'changed', from: null, to: null, hidden: true },
          { path: 'memory', kind: 'changed', from: '1024', to: '2048', hidden: false },
        ],
      },
    });
    expect(run.outputs.diff).toContain('| changed | <code>memory</code> | <code>1024</code> | <code>2048</code> |');
    expect(run.summary).toContain('2 differences from the files in 1 service');
    expect(JSON.stringify(run)).not.toContain('debug-value-of-file');
  });

  test('what ECS writes in another way is no difference', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const definition = webDefinition(
      { cpu: 0, portMappings: [{ containerPort: 8080, hostPort: 8080, protocol: 'tcp' }] },
      { cpu: '.5 vCPU', memory: '1 GB' },
    );
    const run = await runAction(
      world,
      { ...inputs, 'fail-on': 'drift' },
      { files: { 'deploy/web.json': JSON.stringify(definition) } },
    );
    expect(run.failed).toBe(false);
    expect(resultsOf(run)[0]).toMatchObject({ state: 'ok', drift: { count: 0 } });
  });

  test.each(['web', 'registry.example.com/web:latest', '<IMAGE1_NAME>', `$\{IMAGE}`, 'placeholder'])(
    'the image %s in the file names no version: it is left to the deployments',
    async (image) => {
      const world = createWorld();
      addWeb(world.sim);
      const run = await runAction(world, { ...inputs, 'fail-on': 'drift' }, { files: files({ image }) });
      expect(run.errors).toEqual([]);
      expect(resultsOf(run)[0]).toMatchObject({ state: 'ok', drift: { count: 0 } });
    },
  );

  const registry = '123456789012.dkr.ecr.eu-west-1.amazonaws.com';

  test.each([
    ['a tag in the file', { image: `${registry}/web:2` }, {}, 1],
    [
      'the same with container-name, which leaves it to the deployments',
      { image: `${registry}/web:2` },
      { 'container-name': 'app' },
      0,
    ],
    ['the input `image` in the place of a placeholder', { image: '<IMAGE>' }, { image: `${registry}/web:2` }, 1],
    ['the input `image` that runs', { image: '<IMAGE>' }, { image: 'web:1' }, 0],
  ])('%s', async (_, container, more, count) => {
    const world = createWorld();
    addWeb(world.sim);
    const run = await runAction(world, { ...inputs, ...more }, { files: files(container) });
    expect(run.errors).toEqual([]);
    expect(resultsOf(run)[0]).toMatchObject({ drift: { count } });
  });

  test('the digest that the running tag was resolved to is no difference', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const first = await runAction(world, { ...inputs, 'task-definition': '' });
    const [image] = (resultsOf(first)[0]?.images ?? []) as { digest: string }[];
    const run = await runAction(world, inputs, { files: files({ image: `${registry}/web@${image?.digest}` }) });
    expect(resultsOf(run)[0]).toMatchObject({ state: 'ok', drift: { count: 0 } });
  });

  test('of a whole cluster only the services of the family of the file are compared', async () => {
    const world = createWorld();
    addWeb(world.sim);
    addPlain(world, 'prod', 'api');
    const { service: _, ...all } = inputs;
    const run = await runAction(world, { ...all, 'fail-on': 'drift' }, { files: files({}, { memory: '2048' }) });
    expect(run.failed).toBe(true);
    expect(run.outputs.outcome).toBe('reported');
    expect(run.errors[0]?.text).toBe('1 service differs from the files (`fail-on: drift`): web.');
    expect(resultsOf(run)).toMatchObject([
      { service: 'web', state: 'drift' },
      { service: 'api', state: 'ok', drift: null },
    ]);
    const none = await runAction(world, all, { files: files({}, { family: 'other' }) });
    expect(none.warnings).toEqual([
      'None of the services runs the family "other" of the file /workspace/deploy/web.json, so nothing was compared with it. Name the services in `service` to compare them all the same.',
    ]);
  });

  test('a service definition: members, tags, and its task definition', async () => {
    const world = createWorld();
    addWeb(world.sim, {
      enableECSManagedTags: true,
      tags: [{ key: 'team', value: 'shop' }],
    });
    const definition = [
      'serviceName: web',
      'cluster: prod',
      'taskDefinition: deploy/web.json',
      'desiredCount: 5',
      'enableECSManagedTags: false',
      'tags: [{key: team, value: cart}]',
      'deploymentConfiguration: {maximumPercent: 200}',
    ].join('\n');
    const run = await runAction(
      world,
      { mode: 'status', 'service-definition': 'deploy/service.yml' },
      { files: { 'deploy/service.yml': definition, ...files() } },
    );
    expect(run.errors).toEqual([]);
    expect(resultsOf(run)).toMatchObject([
      {
        service: 'web',
        state: 'drift',
        drift: {
          count: 2,
          differences: [
            { path: 'service.enableECSManagedTags', from: 'true', to: 'false' },
            { path: 'service.tags.team', from: '"shop"', to: '"cart"' },
          ],
        },
      },
    ]);
    expect(callsOf(world.sim, 'ecs:DescribeServices')).toHaveLength(1);
  });

  test('an Express service: members, variables without their values, and tags; not the image', async () => {
    const world = await createdWorld();
    const statusWith = (text: string) =>
      runAction(world, { mode: 'status', 'service-definition': 'service.yml' }, { files: { 'service.yml': text } });
    const same = await statusWith(expressFile.replace('  containerPort', '  image: shop:1\n  containerPort'));
    expect(same.errors).toEqual([]);
    expect(resultsOf(same)).toMatchObject([{ service: 'shop', drift: { count: 0 } }]);
    const changed = expressFile
      .replace('/health', '/ready')
      .replace('containerPort: 8080', 'containerPort: 9090')
      .replace('live-traffic', 'quiet-traffic')
      .replace('value: shop', 'value: cart');
    const run = await statusWith(changed);
    expect(resultsOf(run)).toMatchObject([
      {
        service: 'shop',
        state: 'drift',
        drift: {
          count: 4,
          differences: [
            { path: 'service.healthCheckPath', from: '"/health"', to: '"/ready"' },
            { path: 'service.primaryContainer.containerPort', from: '8080', to: '9090' },
            { path: 'service.primaryContainer.environment.MODE', from: '"(value hidden)"', to: '"(value hidden)"' },
            { path: 'service.tags.team', from: '"shop"', to: '"cart"' },
          ],
        },
      },
    ]);
    expect(run.summary + run.log.join()).not.toMatch(/(?:live|quiet)-traffic/);
  });

  test('an Express service that may not be described is told, and the rest is shown', async () => {
    const world = await createdWorld();
    world.sim.fault({ kind: 'denied', operation: 'ecs:DescribeExpressGatewayService' });
    const files = { 'service.yml': expressFile };
    const run = await runAction(world, { mode: 'status', 'service-definition': 'service.yml' }, { files });
    expect(run.errors).toEqual([]);
    expect(run.notices.join('\n')).toContain('Members of Express services were not compared. ');
    expect(resultsOf(run)).toMatchObject([{ service: 'shop', drift: null }]);
  });
});

describe('fail-on', () => {
  test('unhealthy: red with the services, and a failed deployment counts', async () => {
    const world = board();
    const run = await runAction(world, { mode: 'status', cluster: 'prod, jobs', 'fail-on': 'unhealthy' });
    expect(run.failed).toBe(true);
    expect(run.outputs.outcome).toBe('reported');
    expect(run.errors).toEqual([
      {
        title: 'ECS status reported: mail, search',
        text: '2 services are unhealthy (`fail-on: unhealthy`): mail, search.',
      },
    ]);
    expect(run.summary).toMatch(/^## ❌ .*\n\n.*\n\n> ❌ 2 services are unhealthy/);
  });

  test.each([
    ['drift alone', { 'fail-on': 'drift' }, /give `task-definition` or `service-definition`/],
    ['another word', { 'fail-on': 'unhealthi' }, /did you mean `unhealthy`/],
  ])('%s is an input error', async (_, more, text) => {
    const world = board();
    const run = await runAction(world, { mode: 'status', cluster: 'prod', ...more });
    expect(run.failed).toBe(true);
    expect(run.errors[0]?.text).toMatch(text);
    expect(world.sim.calls).toEqual([]);
  });

  test('it is not used by another mode, and several clusters are for `status` only', async () => {
    const world = board();
    const plan = await runAction(world, {
      mode: 'plan',
      cluster: 'prod',
      service: 'web',
      image: 'web:1',
      'fail-on': 'drift',
    });
    expect(plan.warnings[0]).toBe('`fail-on` is not used, since `mode` is not `status`.');
    const deploy = await runAction(world, { cluster: 'prod, jobs', service: 'web', image: 'web:1' });
    expect(deploy.failed).toBe(true);
    expect(deploy.errors[0]?.text).toMatch(
      /^cluster: `cluster` names 2 clusters: `prod`, `jobs`\. Only `mode: status` takes several/,
    );
  });
});

describe('what cannot be read', () => {
  test.each([
    [
      'ecs:DescribeTaskDefinition',
      /7 revisions could not be read, so images, commits and differences are missing.*ecs:DescribeTaskDefinition/,
    ],
    ['ecs:DescribeServiceRevisions', /digests of some images could not be read.*ecs:DescribeServiceRevisions/],
    [
      'elasticloadbalancing:DescribeTargetHealth',
      /health of \d+ target groups could not be read.*DescribeTargetHealth/,
    ],
    [
      'ecs:DescribeServiceDeployments',
      /Whether \d deployments? in progress (?:is|are) paused could not be read.*DescribeServiceDeployments/,
    ],
  ])('%s denied: one notice, the rest is shown', async (operation, notice) => {
    const world = board();
    world.sim.fault({ kind: 'denied', operation });
    const run = await runAction(world, { mode: 'status', cluster: 'prod, jobs' });
    expect(run.failed).toBe(false);
    expect(run.notices).toHaveLength(1);
    expect(run.notices[0]).toMatch(notice);
    expect(resultsOf(run)).toHaveLength(7);
    // A part that is denied is not asked for again and again.
    expect(callsOf(world.sim, operation).length).toBeLessThanOrEqual(10);
  });

  test('throttled throughout: the part is empty, and the step ends', async () => {
    const world = board();
    world.sim.fault({ kind: 'throttle', operation: 'elasticloadbalancing:DescribeTargetHealth' });
    const run = await runAction(world, { mode: 'status', cluster: 'prod, jobs' });
    expect(run.failed).toBe(false);
    expect(resultsOf(run).every(({ targets }) => targets === null)).toBe(true);
    expect(run.tookMs).toBeLessThan(60_000);
  });

  test('a cluster that is not there is told, and the others are shown', async () => {
    const world = board();
    const run = await runAction(world, { mode: 'status', cluster: 'prod, job, jobs' });
    expect(run.failed).toBe(false);
    expect(run.warnings).toHaveLength(1);
    expect(run.warnings[0]).toMatch(/^Cluster "job" was not found .* Did you mean "jobs"\?.* It is not shown\.$/);
    expect(resultsOf(run)).toHaveLength(7);
    expect(run.summary).toContain('> ⚠️ Cluster &quot;job&quot; was not found'.replaceAll('&quot;', '"'));
    const none = await runAction(world, { mode: 'status', cluster: 'job' });
    expect(none.failed).toBe(true);
    expect(none.errors[0]?.text).toMatch(/^cluster: Cluster "job" was not found/);
  });

  test('one of the named services that is not there is a warning, all of them are an error', async () => {
    const world = board();
    const run = await runAction(world, { mode: 'status', cluster: 'prod, jobs', service: 'web, serch' });
    expect(run.failed).toBe(false);
    expect(run.warnings).toEqual([
      'Service "serch" was not found in the clusters "prod", "jobs". Did you mean "search"?',
    ]);
    const none = await runAction(world, { mode: 'status', cluster: 'prod', service: 'serch' });
    expect(none.errors[0]?.text).toMatch(
      /^service: Service "serch" was not found in cluster "prod"\. Did you mean "search"\?/,
    );
  });

  test('a part of the services that cannot be read is told, and everything that is denied is an error', async () => {
    const world = createWorld();
    for (let index = 0; index < 15; index += 1) addPlain(world, 'prod', `svc-${index}`);
    world.sim.fault({ kind: 'denied', operation: 'ecs:DescribeServices', times: 1 });
    const run = await runAction(world, { mode: 'status', cluster: 'prod' });
    expect(run.failed).toBe(false);
    expect(run.warnings[0]).toMatch(/^(?:5|10) services of cluster "prod" could not be read: .*ecs:DescribeServices/);
    world.sim.fault({ kind: 'denied', operation: 'ecs:DescribeServices' });
    const none = await runAction(world, { mode: 'status', cluster: 'prod' });
    expect(none.failed).toBe(true);
    expect(none.errors[0]?.text).toContain('ecs:DescribeServices');
  });

  test('a cancelled run says so', async () => {
    const world = board();
    world.sim.fault({ kind: 'hang', operation: 'ecs:DescribeTaskDefinition' });
    const run = await runAction(world, { mode: 'status', cluster: 'prod' }, { cancelAfterMs: 3_000 });
    expect(run.failed).toBe(true);
    expect(run.outputs.outcome).toBe('cancelled');
  });
});

describe('nothing is written', () => {
  test.each([{}, { 'dry-run': 'true' }])('with %j', async (more) => {
    const world = board();
    const run = await runAction(world, { mode: 'status', cluster: 'prod, jobs', ...more });
    expect(run.outputs.outcome).toBe('reported');
    expect(operationsOf(world.sim).every((operation) => /:(?:Describe|List)/.test(operation))).toBe(true);
    expect(gitHubOf(world.sim).comments).toEqual([]);
  });

  test('inputs that say how to deploy are told to be unused', async () => {
    const world = board();
    const run = await runAction(world, {
      mode: 'status',
      cluster: 'prod',
      service: 'web',
      image: 'web:1',
      'desired-count': '3',
      'run-task': 'true',
      'wait-for-minutes': '5',
      'keep-revisions': '5',
      comment: 'true',
    });
    expect(run.comments).toEqual({});
    expect(run.warnings).toHaveLength(6);
    for (const warning of run.warnings) expect(warning).toMatch(/^`[\w-]+` is not used: `mode: status` /);
  });
});

describe('texts of others', () => {
  test('are escaped in the summary, and no commands in the log', async () => {
    const world = board();
    const target = [...world.sim.world.targetGroups.values()].find(({ name }) => name === 'search-8080')?.targets[0];
    if (target) target.description = '::error::x\n##[error]y <img src=x onerror=1> | `code` [a](http://evil) @octocat';
    const service = world.sim.world.clusters.get('jobs')?.services.get('mail');
    service?.events.unshift({
      id: 'x',
      createdAt: world.sim.clock.now(),
      message: `(service mail) failed to ${'<b>|`'.repeat(3_000)}`,
    });
    const run = await runAction(world, { mode: 'status', cluster: 'prod, jobs' });
    const rows = rowsOf(run);
    expect(rows).toHaveLength(7);
    for (const row of rows) expect(row.split(' | ')).toHaveLength(8);
    expect(run.summary).not.toMatch(/<img|<b>|`code`|\]\(http|@octocat/);
    expect(run.log.filter((line) => line.startsWith('::') || line.includes('##['))).toEqual([]);
    expect(Math.max(...run.log.map((line) => line.length))).toBeLessThan(2_000);
  });
});

describe('hundreds of services', () => {
  test('300 in 3 clusters: 30 DescribeServices, one call a revision and target group, and a page that fits', async () => {
    const world = createWorld();
    const clusters = ['alpha', 'beta', 'gamma'];
    for (const cluster of clusters) {
      for (let index = 0; index < 100; index += 1) {
        const name = `${cluster}-svc-${index}`;
        const targetGroup = { name: `${name.slice(0, 30)}` };
        const loadBalancers = [{ containerName: 'app', containerPort: 8080, targetGroup }];
        addPlain(world, cluster, name, index < 50 ? { loadBalancers } : { taskDefinition: `${cluster}-svc-0:1` });
      }
    }
    const from = world.sim.calls.length;
    const startedMs = Date.now();
    const run = await runAction(world, { mode: 'status', cluster: clusters.join('\n') });
    const tookMs = Date.now() - startedMs;
    const count = (operation: string) =>
      world.sim.calls.slice(from).filter((call) => call.operation === operation).length;
    expect(count('ecs:DescribeServices')).toBe(30);
    expect(count('ecs:DescribeTaskDefinition')).toBe(150);
    expect(count('elasticloadbalancing:DescribeTargetHealth')).toBe(150);
    expect(count('ecs:ListServices')).toBe(3);
    expect(count('ecs:DescribeServiceRevisions')).toBe(15);
    expect(resultsOf(run)).toHaveLength(300);
    expect(run.outputs.results?.length).toBeLessThan(1_000_000);
    expect(rowsOf(run)).toHaveLength(300);
    expect(Buffer.byteLength(run.summary)).toBeLessThan(1_000_000);
    expect(run.log).toEqual(['300 services in 3 clusters: 300 ok.']);
    expect(tookMs).toBeLessThan(20_000);
  });
});
