import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, jest } from '@jest/globals';
import { attestAll } from '../../simulator/github/attest.ts';
import type { Simulator } from '../../simulator/index.ts';
import { siteUrl } from '../../simulator/transports/site.ts';
import { type JsonObject, objectsIn } from '../../src/lib/json.ts';
import { annotations, type Stage } from '../support/bundle.ts';
import { definitionOf } from './examples.ts';
import {
  addService,
  definitionIn,
  endings,
  github,
  NEW_SHA,
  OLD_SHA,
  onFargate,
  outputs,
  type Played,
  play,
  REGISTRY,
  role,
  running,
  scenario,
  vars,
} from './play.ts';

/** Every workflow of examples/, run: its expressions and its matrix resolved, our steps by dist/ against the simulator. */

jest.setTimeout(120_000);

describe('examples/workflows', () => {
  const oneCluster = (each: Simulator): void => onFargate(each, 'prod', 'web');

  /** Runs `deploy.yml` where its step attested the image as a workflow of `repository`, or did not. */
  async function playAttested(stage: Stage, repository: string | null) {
    const images = stage.sim.world.repositories.find('web')?.images ?? [];
    const digest = images.find(({ tags }) => tags.includes(NEW_SHA))?.digest ?? '';
    const folder = await mkdtemp(join(tmpdir(), 'example-'));
    try {
      const path = join(folder, 'trusted_root.json');
      await writeFile(path, await attestAll(stage.sim, repository === null ? [] : [{ digest, repository }]));
      const surroundings = { outputs: { ...outputs, build: { digest } } };
      return { digest, played: await play(stage, 'deploy', surroundings, { SIGSTORE_TRUSTED_ROOT: path }) };
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  scenario('deploy', 'the pushed image serves, by the digest that was attested', oneCluster, async (stage) => {
    const { digest, played } = await playAttested(stage, 'example/shop');
    expect(endings(played)).toEqual([['deploy', 'deployed', []]]);
    const image = `${REGISTRY}/web@${digest}`;
    expect(running(stage.sim, 'prod', 'web')).toEqual(Array(2).fill({ image, family: 'prod-web' }));
  });

  for (const repository of [null, 'example/other']) {
    scenario('deploy', `an image that ${repository ?? 'nothing'} attested is refused`, oneCluster, async (stage) => {
      const { played } = await playAttested(stage, repository);
      const [run] = played.runs;
      expect([run?.exitCode, run?.outputs.outcome]).toEqual([1, 'failed']);
      expect(run?.stdout).toContain('has no valid attestation of example/shop');
      const image = `${REGISTRY}/web:${OLD_SHA}`;
      expect(running(stage.sim, 'prod', 'web')).toEqual(Array(2).fill({ image, family: 'prod-web' }));
    });
  }

  const names = ['dev', 'staging', 'prod'];
  const threeClusters = (each: Simulator): void => {
    for (const name of names) onFargate(each, name, 'web');
  };

  scenario(
    'environments',
    'one digest goes through three clusters, each with its overlay',
    threeClusters,
    async (stage) => {
      const { sim } = stage;
      const pushed = sim.world.repositories.find('web')?.images ?? [];
      const digest = pushed.find(({ tags }) => tags.includes(NEW_SHA))?.digest ?? '';
      const environments = Object.fromEntries(
        names.map((name) => [
          name,
          { TASK_ROLE_ARN: role(`${name}-task`), EXECUTION_ROLE_ARN: role(`${name}-execution`) },
        ]),
      );
      const played = await play(stage, 'environments', { environments, outputs: { ...outputs, build: { digest } } });
      expect(played.runs.map(({ step, outputs }) => [step.environment, outputs.outcome])).toEqual(
        names.map((name) => [name, 'deployed']),
      );
      // Each job deploys what the one before it says that it has deployed.
      const images = played.runs.map(({ outputs }) => JSON.parse(outputs.images ?? '{}').web);
      expect(played.runs.map(({ step }) => step.inputs.image)).toEqual([`web@${digest}`, ...images.slice(0, 2)]);
      for (const name of names) {
        const image = `${REGISTRY}/web@${digest}`;
        expect(running(sim, name, 'web')).toEqual(Array(2).fill({ image, family: `${name}-web` }));
      }
      const [dev, , prod] = names.map((name) => definitionIn(sim, `${name}-web`));
      expect(dev).toMatchObject({ cpu: '512', taskRoleArn: role('dev-task') });
      expect(prod).toMatchObject({ cpu: '1024', memory: '2048', executionRoleArn: role('prod-execution') });
      const variables = [dev, prod].map((each) => objectsIn(each?.containerDefinitions)[0]?.environment);
      expect(variables[0]).toContainEqual({ name: 'GREETING', value: 'Hello from dev' });
      expect(JSON.stringify(variables[1])).not.toContain('GREETING');
    },
  );

  scenario(
    'environments',
    'what fails in dev never gets to staging',
    (each) => {
      threeClusters(each);
      each.addImage(`web:${NEW_SHA}`, { kind: 'crash', afterMs: 2_000, exitCode: 1 });
    },
    async (stage) => {
      const { sim } = stage;
      const images = sim.world.repositories.find('web')?.images ?? [];
      const digest = images.find(({ tags }) => tags.includes(NEW_SHA))?.digest ?? '';
      sim.addImage(`web@${digest}`, { kind: 'crash', afterMs: 2_000, exitCode: 1 });
      const played = await play(stage, 'environments', { outputs: { ...outputs, build: { digest } } });
      expect(played.runs.map(({ step, outputs }) => [step.environment, outputs.outcome])).toEqual([
        ['dev', 'rolled-back'],
      ]);
      expect(played.isSuccess).toBe(false);
    },
  );

  for (const target of ['previous', OLD_SHA.slice(0, 7)]) {
    scenario('rollback', `after a deploy, to ${target}`, oneCluster, async (stage) => {
      const { sim } = stage;
      await playAttested(stage, 'example/shop');
      const played = await play(stage, 'rollback', { inputs: { environment: 'prod', service: 'web', target } });
      expect(endings(played)).toEqual([['rollback', 'rolled-back', []]]);
      expect(played.isSuccess).toBe(true);
      expect(played.printed).toBe('rolled-back, from prod-web:2 to prod-web:1\n');
      const image = `${REGISTRY}/web:${OLD_SHA}`;
      expect(running(sim, 'prod', 'web')).toEqual(Array(2).fill({ image, family: 'prod-web' }));
    });
  }

  const shared = ['catalog', 'cart', 'search'];
  const twoClusters = (each: Simulator): void => {
    for (const name of shared)
      addService(each, { cluster: 'shop', name, launchType: 'EC2' }, 'task-definition.ec2.json');
    onFargate(each, 'payments', 'payments');
  };

  scenario('microservices', 'three services share a cluster, the fourth has its own', twoClusters, async (stage) => {
    const { sim } = stage;
    const played = await play(stage, 'microservices', { environments: { shop: {}, payments: {} } });
    const ends = played.runs.map(({ step, outputs, stdout }) => [
      step.environment,
      step.inputs.service,
      outputs.outcome,
      annotations(stdout, 'error'),
    ]);
    expect(ends).toHaveLength(4);
    for (const name of shared) expect(ends).toContainEqual(['shop', name, 'deployed', []]);
    expect(ends.at(-1)).toEqual(['payments', 'payments', 'deployed', []]);
    for (const [cluster, name] of [...shared.map((each) => ['shop', each]), ['payments', 'payments']]) {
      const image = `${REGISTRY}/${name}:${NEW_SHA}`;
      expect(running(sim, cluster ?? '', name ?? '').map((task) => task.image)).toEqual([image, image]);
    }
    const updates = sim.calls.filter(({ operation }) => operation === 'ecs:UpdateService');
    expect(updates.map(({ input }) => input.placementStrategy !== undefined)).toEqual([true, true, true, false]);
  });

  for (const exitCode of [0, 1]) {
    scenario(
      'migrate',
      `the migration exits with ${exitCode}`,
      (each) => {
        onFargate(each, 'prod', 'web');
        each.addImage(`web:${NEW_SHA}`, { kind: 'healthy', oneOff: { afterMs: 5_000, exitCode } });
      },
      async (stage) => {
        const { sim } = stage;
        const played = await play(stage, 'migrate');
        expect(played.runs.map((run) => run.outputs.outcome)).toEqual([exitCode === 0 ? 'deployed' : 'failed']);
        expect(played.printed).toBe(`The migration's exit code is ${exitCode}.\n`);
        const image = `${REGISTRY}/web:${exitCode === 0 ? NEW_SHA : OLD_SHA}`;
        expect(running(sim, 'prod', 'web').map((task) => task.image)).toEqual([image, image]);
      },
    );
  }

  scenario('pull-request', 'the plan is commented, and nothing is written', oneCluster, async (stage) => {
    const { sim } = stage;
    const folder = await mkdtemp(join(tmpdir(), 'event-'));
    try {
      const event = {
        number: 7,
        pull_request: {
          number: 7,
          base: { sha: OLD_SHA },
          head: { sha: NEW_SHA, repo: { full_name: 'example/shop' } },
        },
        repository: { full_name: 'example/shop', name: 'shop', owner: { login: 'example' } },
      };
      await writeFile(join(folder, 'event.json'), JSON.stringify(event));
      const requested = {
        github: { ...github, event_name: 'pull_request', event: event as unknown as JsonObject },
      };
      const played = await play(stage, 'pull-request', requested, {
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: join(folder, 'event.json'),
        GITHUB_REF: 'refs/pull/7/merge',
      });
      expect(endings(played)).toEqual([['plan', 'planned', []]]);
      expect(played.runs[0]?.outputs.diff).toContain('1024');
      const operations = sim.calls.map(({ operation }) => operation);
      expect(operations.filter((each) => /:(Register|Update|Create|Delete|Run|Tag)/.test(each))).toEqual([]);
      expect(operations.some((each) => /^github:.*\/repos\/example\/shop\/issues\/7\/comments/.test(each))).toBe(true);
      const fork = { ...event, pull_request: { ...event.pull_request, head: { repo: { full_name: 'other/shop' } } } };
      const forked = { github: { ...requested.github, event: fork as unknown as JsonObject } };
      expect((await play(stage, 'pull-request', forked)).runs).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  scenario('migrate-from-official', 'one step does what two did', oneCluster, async (stage) => {
    const { sim } = stage;
    const played = await play(stage, 'migrate-from-official');
    expect(endings(played)).toEqual([['deploy', 'deployed', []]]);
    const image = `${REGISTRY}/web:${NEW_SHA}`;
    expect(running(sim, 'prod', 'web').map((task) => task.image)).toEqual([image, image]);
  });
});

/** A repository with the images of both commits, and a cluster without services. */
function withoutService(sim: Simulator, cluster: string): void {
  sim.addCluster(cluster);
  sim.addRepository('web', { images: [{ tag: OLD_SHA }, { tag: NEW_SHA }] });
  sim.addLogGroup('/ecs/web');
}

/** The outputs of the stack of examples/spring-boot that its files look up. */
function addExampleStack(sim: Simulator): void {
  sim.addLogGroup('/ecs/prod/web');
  sim.addStack('prod-web', {
    TargetGroupArn: sim.addTargetGroup({ port: 8080, healthCheckPath: '/actuator/health/readiness' }),
    PrivateSubnetA: 'subnet-0a1b2c3d4e5f60001',
    PrivateSubnetB: 'subnet-0a1b2c3d4e5f60002',
    ServiceSecurityGroup: 'sg-0a1b2c3d4e5f60003',
    TaskRoleArn: role('web-task'),
    ExecutionRoleArn: role('web-execution'),
  });
}

const serviceIn = (sim: Simulator, cluster: string, name: string) =>
  sim.world.clusters.get(cluster)?.services.get(name) ?? null;

const writesIn = (sim: Simulator, from: number): string[] =>
  sim.calls
    .slice(from)
    .map(({ operation }) => operation)
    .filter((each) => /^(ecs|application-autoscaling):(Create|Update|Register|Delete|Tag|Put)/.test(each));

scenario(
  'new-service',
  'the first run creates the service, the same run again writes nothing, the next commit updates it',
  (sim) => {
    withoutService(sim, 'prod');
    addExampleStack(sim);
  },
  async (stage) => {
    const { sim } = stage;
    const first = await play(stage, 'new-service', { github: { ...github, sha: OLD_SHA } });
    expect(endings(first)).toEqual([['deploy', 'deployed', []]]);
    expect(JSON.parse(first.runs[0]?.outputs.results ?? '')).toMatchObject([{ service: 'web', created: true }]);
    expect(running(sim, 'prod', 'web').map(({ image }) => image)).toEqual(Array(2).fill(`${REGISTRY}/web:${OLD_SHA}`));
    const afterFirst = sim.calls.length;
    const again = await play(stage, 'new-service', { github: { ...github, sha: OLD_SHA } });
    expect(endings(again)).toEqual([['deploy', 'unchanged', []]]);
    expect(writesIn(sim, afterFirst)).toEqual([]);
    const next = await play(stage, 'new-service');
    expect(endings(next)).toEqual([['deploy', 'deployed', []]]);
    expect(running(sim, 'prod', 'web').map(({ image }) => image)).toEqual(Array(2).fill(`${REGISTRY}/web:${NEW_SHA}`));
  },
);

scenario(
  'express',
  'the first run creates the service, the same run again writes nothing, the next commit updates it',
  (sim) => sim.addRepository('shop', { images: [{ tag: OLD_SHA }, { tag: NEW_SHA }] }),
  async (stage) => {
    const { sim } = stage;
    const roles = { ...vars, INFRASTRUCTURE_ROLE_ARN: role('express-infrastructure') };
    const playAt = (sha: string) => play(stage, 'express', { github: { ...github, sha }, vars: roles });
    const images = () => running(sim, 'default', 'shop').map(({ image }) => image);
    const first = await playAt(OLD_SHA);
    expect(endings(first)).toEqual([['deploy', 'deployed', []]]);
    expect(JSON.parse(first.runs[0]?.outputs.results ?? '')).toMatchObject([{ service: 'shop', created: true }]);
    expect(first.runs[0]?.outputs['service-url']).toMatch(/^https:\/\/shop-/);
    expect(images()).toEqual([`${REGISTRY}/shop:${OLD_SHA}`]);
    const afterFirst = sim.calls.length;
    expect(endings(await playAt(OLD_SHA))).toEqual([['deploy', 'unchanged', []]]);
    expect(writesIn(sim, afterFirst)).toEqual([]);
    expect(endings(await playAt(NEW_SHA))).toEqual([['deploy', 'deployed', []]]);
    expect(images()).toEqual([`${REGISTRY}/shop:${NEW_SHA}`]);
  },
);

/** What GitHub says of a pull request of the repository itself, or of a fork. */
function pullRequest(action: string, sha: string, from = 'example/shop') {
  const pull_request = { number: 7, head: { sha, repo: { full_name: from } }, base: { sha: OLD_SHA } };
  return { action, number: 7, pull_request, repository: { full_name: 'example/shop', name: 'shop' } };
}

/** `preview.yml`, come to by an event of the pull request. */
async function playPreview(stage: Stage, event: JsonObject, sha: string): Promise<Played> {
  const folder = await mkdtemp(join(tmpdir(), 'event-'));
  try {
    await writeFile(join(folder, 'event.json'), JSON.stringify(event));
    const surroundings = { github: { ...github, sha, event_name: 'pull_request', event } };
    return await play(stage, 'preview', surroundings, {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_REF: 'refs/pull/7/merge',
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

scenario(
  'preview',
  'opened: created; synchronized: updated; closed: removed with its revisions; closed again: nothing to do',
  (sim) => withoutService(sim, 'preview'),
  async (stage) => {
    const { sim } = stage;
    const opened = await playPreview(stage, pullRequest('opened', OLD_SHA), OLD_SHA);
    expect(endings(opened)).toEqual([['deploy', 'deployed', []]]);
    expect(JSON.parse(opened.runs[0]?.outputs.results ?? '')).toMatchObject([{ service: 'web-pr-7', created: true }]);
    expect(running(sim, 'preview', 'web-pr-7')).toEqual([{ image: `${REGISTRY}/web:${OLD_SHA}`, family: 'web-pr-7' }]);
    const tags = JSON.stringify(sim.calls.find(({ operation }) => operation === 'ecs:CreateService')?.input.tags);
    expect(tags).toMatch(/ecs-deploy:owner","value":"example\/shop".*ecs-deploy:expires-at/s);

    const pushed = await playPreview(stage, pullRequest('synchronize', NEW_SHA), NEW_SHA);
    expect(endings(pushed)).toEqual([['deploy', 'deployed', []]]);
    expect(running(sim, 'preview', 'web-pr-7').map(({ image }) => image)).toEqual([`${REGISTRY}/web:${NEW_SHA}`]);
    expect(sim.calls.filter(({ operation }) => operation === 'ecs:CreateService')).toHaveLength(1);

    const closed = await playPreview(stage, pullRequest('closed', NEW_SHA), NEW_SHA);
    expect(endings(closed)).toEqual([['remove', 'removed', []]]);
    expect(serviceIn(sim, 'preview', 'web-pr-7')?.status).not.toBe('ACTIVE');
    expect(running(sim, 'preview', 'web-pr-7')).toEqual([]);
    const statuses = (sim.world.revisions.get('web-pr-7') ?? []).map(({ status }) => status);
    expect(statuses).toEqual(['INACTIVE', 'INACTIVE']);

    const again = await playPreview(stage, pullRequest('closed', NEW_SHA), NEW_SHA);
    expect(endings(again)).toEqual([['remove', 'unchanged', []]]);
    for (const action of ['opened', 'closed'])
      expect((await playPreview(stage, pullRequest(action, NEW_SHA, 'other/shop'), NEW_SHA)).runs).toEqual([]);
  },
);

scenario(
  'preview',
  'the nightly sweep removes the previews whose time is over, and no other service',
  (sim) => {
    withoutService(sim, 'preview');
    const owner = { key: 'ecs-deploy:owner', value: 'example/shop' };
    const expires = (value: string) => ({ key: 'ecs-deploy:expires-at', value });
    onFargate(sim, 'preview', 'web-pr-1', { tags: [owner, expires('2020-01-01T00:00:00Z')] });
    onFargate(sim, 'preview', 'web-pr-2', { tags: [owner, expires('2999-01-01T00:00:00Z')] });
    onFargate(sim, 'preview', 'web-pr-3', { tags: [owner] });
    onFargate(sim, 'preview', 'web-pr-4', { tags: [expires('2020-01-01T00:00:00Z')] });
    onFargate(sim, 'preview', 'api', { tags: [owner, expires('2020-01-01T00:00:00Z')] });
  },
  async (stage) => {
    const { sim } = stage;
    const event = { schedule: '23 3 * * *' };
    const played = await play(stage, 'preview', { github: { ...github, event_name: 'schedule', event } });
    expect(endings(played)).toEqual([['sweep', 'removed', []]]);
    const left = ['web-pr-1', 'web-pr-2', 'web-pr-3', 'web-pr-4', 'api'].filter(
      (name) => serviceIn(sim, 'preview', name)?.status === 'ACTIVE',
    );
    expect(left).toEqual(['web-pr-2', 'web-pr-3', 'web-pr-4', 'api']);
  },
);

function pausesForApproval(sim: Simulator): void {
  const pause = { targetType: 'PAUSE', lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT'] };
  const deploymentConfiguration = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0, lifecycleHooks: [pause] };
  onFargate(sim, 'prod', 'web', { deploymentConfiguration } as unknown as JsonObject);
}

scenario(
  'approve',
  'deploys to the pause, tests, continues this very deployment, and the new revision serves',
  pausesForApproval,
  async (stage) => {
    // The test listener's answer.
    const variables = { ...vars, TEST_URL: 'file:///etc/passwd' };
    const { runs, isSuccess } = await play(stage, 'approve', { vars: variables });
    expect(isSuccess).toBe(true);
    expect(runs.map(({ outputs }) => outputs.outcome)).toEqual(['paused', 'deployed']);
    expect(runs.map(({ step }) => step.environment)).toEqual([null, 'prod-approval']);
    expect(runs[1]?.step.inputs['hook-id']).toBe(runs[0]?.outputs['hook-id']);
    expect(running(stage.sim, 'prod', 'web').every(({ image }) => String(image).endsWith(NEW_SHA))).toBe(true);
  },
);

scenario(
  'approve',
  'rolls the paused deployment back where the reviewers reject it',
  pausesForApproval,
  async (stage) => {
    const variables = { ...vars, TEST_URL: 'file:///etc/passwd' };
    const played = await play(stage, 'approve', { vars: variables, rejected: ['prod-approval'] });
    expect(played.isSuccess).toBe(false);
    expect(endings(played)).toEqual([
      ['deploy', 'paused', []],
      ['roll-back', 'rolled-back', []],
    ]);
    const [deploy, back] = played.runs;
    expect(back?.step.inputs['rollback-to']).toBe(deploy?.outputs['previous-task-definition-revision']);
    expect(running(stage.sim, 'prod', 'web').every(({ image }) => String(image).endsWith(OLD_SHA))).toBe(true);
  },
);

scenario('approve', 'so it does where a test fails, and no approval is asked for', pausesForApproval, async (stage) => {
  const played = await play(stage, 'approve', { vars: { ...vars, TEST_URL: 'file:///nowhere' } });
  expect(endings(played)).toEqual([
    ['deploy', 'paused', []],
    ['roll-back', 'rolled-back', []],
  ]);
  expect(running(stage.sim, 'prod', 'web').every(({ image }) => String(image).endsWith(OLD_SHA))).toBe(true);
});

/** A service of the file that the examples have, as a deployment with the same inputs leaves it. */
function addOfFile(sim: Simulator, cluster: string, changes: JsonObject = {}): void {
  const definition = definitionOf('task-definition.json');
  const containers = objectsIn(definition.containerDefinitions).map((each) => ({
    ...each,
    image: `${REGISTRY}/web:${OLD_SHA}`,
  }));
  const roles = { taskRoleArn: vars.TASK_ROLE_ARN, executionRoleArn: vars.EXECUTION_ROLE_ARN };
  sim.addRepository('web', { images: [{ tag: OLD_SHA }] });
  const taskDefinition = { ...definition, ...roles, containerDefinitions: containers, ...changes };
  sim.addService({ cluster, name: 'web', launchType: 'FARGATE', desiredCount: 2, taskDefinition });
}

scenario(
  'status',
  'what runs is what the file says, and the board has both clusters',
  (sim) => ['staging', 'prod'].forEach((cluster) => void addOfFile(sim, cluster)),
  async (stage) => {
    const { runs, isSuccess, printed } = await play(stage, 'status');
    expect(runs.map(({ step, outputs }) => [step.job, outputs.outcome])).toEqual([
      ['drift', 'reported'],
      ['board', 'reported'],
    ]);
    expect(isSuccess).toBe(true);
    expect(printed).toBe('### Needs attention\n\n');
    expect(JSON.parse(runs[1]?.outputs.results ?? '')).toHaveLength(2);
  },
);

scenario(
  'status',
  'a change by hand and an unhealthy service fail the nightly report',
  (sim) => {
    addOfFile(sim, 'prod', { memory: '2048' });
    addOfFile(sim, 'staging');
    const [task] = sim.tasks('staging', 'web');
    sim.addImage(`web:${OLD_SHA}`, {
      kind: 'no-capacity',
      event: 'was unable to place a task. Reason: Internal error.',
    });
    sim.stopTask('staging', String(task?.taskArn));
  },
  async (stage) => {
    const { runs, isSuccess, printed } = await play(stage, 'status');
    expect(isSuccess).toBe(false);
    expect(annotations(runs[0]?.stdout ?? '', 'error')).toEqual([
      '1 service differs from the files (`fail-on: drift`): web.',
    ]);
    expect(printed).toBe('### Needs attention\n\n- `staging/web`: unhealthy\n');
  },
);

const SITE = 'https://test.shop.example.com';

/** A canary with a group of its own for the new revision, a load of requests, and a site behind the test listener. */
function canary(sim: Simulator, errorShare: number): void {
  const [blue, isSuccess] = ['web-blue', 'web-green'].map((name) => sim.addTargetGroup({ name, healthyThreshold: 2 }));
  const advancedConfiguration = { alternateTargetGroupArn: isSuccess };
  const pause = { targetType: 'PAUSE', lifecycleStages: ['PRE_PRODUCTION_TRAFFIC_SHIFT'] };
  onFargate(sim, 'prod', 'web', {
    loadBalancers: [{ containerName: 'web', containerPort: 8080, targetGroupArn: blue, advancedConfiguration }],
    deploymentConfiguration: {
      ...{ strategy: 'CANARY', bakeTimeInMinutes: 1, lifecycleHooks: [pause] },
      canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 2 },
    },
  } as unknown as JsonObject);
  sim.setAlarm('web-5xx', 'OK');
  sim.setAlarm('web-latency', 'OK');
  const answer = ({ image }: { image: string }) => {
    return { status: 200, body: JSON.stringify({ git: { commit: { id: image.split(':').at(-1) } } }) };
  };
  sim.addSite({ origin: SITE, cluster: 'prod', service: 'web', traffic: 'test', answer });
  const share = (image: string): number => (image.endsWith(NEW_SHA) ? errorShare : 0);
  sim.addTraffic({ cluster: 'prod', service: 'web', requestsPerMinute: 3_000, errorShare: share });
}

/** Checks end by the step's own time: the answers of the sites take real time. */
const checkedPace = 25;

/** Checks read the time that CloudWatch's periods are in: the step's own time is the simulator's. */
function playVerified(stage: Stage): Promise<Played> {
  const pace = { pace: checkedPace, realAtMs: Date.now(), simulatedAtMs: stage.sim.clock.now() };
  const faster = new URL('../../simulator/demo/faster-time.mjs', import.meta.url).href;
  const variables = { ...vars, TEST_URL: siteUrl(stage.url, SITE) };
  const env = { NODE_OPTIONS: `--import ${faster}`, DEMO_CLOCK: JSON.stringify(pace) };
  return play(stage, 'verified', { vars: variables }, env);
}

scenario(
  'verified',
  'what passes is continued before every step, and serves',
  (sim) => canary(sim, 0),
  async (stage) => {
    const played = await playVerified(stage);
    expect(endings(played)).toEqual([['deploy', 'deployed', []]]);
    const states = JSON.parse(played.runs[0]?.outputs.verification ?? '[]') as { state: string }[];
    expect(states.map(({ state }) => state)).toEqual(['passed', 'passed', 'passed']);
    const answers = stage.sim.calls.filter(({ operation }) => operation === 'ecs:ContinueServiceDeployment');
    expect(answers.map(({ input }) => input.action)).toEqual(['CONTINUE', 'CONTINUE']);
    expect(running(stage.sim, 'prod', 'web').every(({ image }) => String(image).endsWith(NEW_SHA))).toBe(true);
  },
  checkedPace,
);

scenario(
  'verified',
  'a revision with errors is rolled back with 10 % of the traffic',
  (sim) => canary(sim, 0.06),
  async (stage) => {
    const { runs } = await playVerified(stage);
    expect(runs[0]?.outputs.outcome).toBe('rolled-back');
    expect(annotations(runs[0]?.stdout ?? '', 'error')[0]).toContain('target-errors 1 % failed: At 10 %');
  },
  checkedPace,
);
