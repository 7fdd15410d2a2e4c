import { describe, expect, test } from '@jest/globals';
import type { DeploymentRecord } from '../../src/apis/github.ts';
import { GitHubError } from '../../src/lib/errors.ts';
import {
  addWeb,
  callsOf,
  createWorld,
  operationsOf,
  type RunOptions,
  runAction,
  webDefinition,
} from '../support/scenario.ts';

/** `deployment-record`: what GitHub is told of the images that run. */

const repository = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web';
const deploy = { cluster: 'prod', service: 'web', image: `${repository}:2`, 'deployment-record': 'true' };
const remove = { mode: 'remove', cluster: 'prod', service: 'web', 'deployment-record': 'true' };

function recording(refuse: (index: number) => Error | null = () => null) {
  const records: DeploymentRecord[] = [];
  let reads = 0;
  const gitHub: NonNullable<RunOptions['gitHub']> = {
    async storeDeploymentRecord(record) {
      const refusal = refuse(reads++);
      if (refusal !== null) throw refusal;
      records.push(record);
    },
  };
  return { records, gitHub, reads: () => reads };
}

function open() {
  const world = createWorld();
  addWeb(world.sim, { tags: [{ key: 'ecs-deploy:owner', value: 'acme/shop' }] });
  return world;
}

/** Two containers, one of another registry without a digest that anyone knows. */
function addPair(world: ReturnType<typeof open>) {
  const [app] = (webDefinition() as { containerDefinitions: object[] }).containerDefinitions;
  const proxy = { name: 'proxy', image: `docker.io/library/nginx@sha256:${'c'.repeat(64)}`, essential: true };
  return runAction(
    world,
    {
      cluster: 'prod',
      service: 'web',
      'task-definition': 'task.json',
      'deployment-record': 'true',
    },
    {
      files: { 'task.json': JSON.stringify({ ...(webDefinition() as object), containerDefinitions: [app, proxy] }) },
    },
  );
}

describe('after a deployment', () => {
  test('one record for each image, with the digest that ECS runs', async () => {
    const world = open();
    const { records, gitHub } = recording();
    const run = await runAction(world, { ...deploy, environment: 'production' }, { gitHub });
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.warnings).toEqual([]);
    expect(records).toEqual([
      {
        name: repository,
        digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
        version: '2',
        status: 'deployed',
        logicalEnvironment: 'production',
        physicalEnvironment: 'eu-west-1',
        cluster: 'prod',
        deploymentName: 'web/app',
      },
    ]);
    expect(run.log).toContain('1 record of environment production stored at GitHub:');
    expect(run.log).toContain(`  web/app: deployed, ${records[0]?.digest}`);
  });

  test('the environment is by default the name of the cluster, and a digest in the image needs no read', async () => {
    const world = open();
    const { records, gitHub } = recording();
    await runAction(world, { ...deploy, 'pin-image-digest': 'true' }, { gitHub });
    expect(records).toMatchObject([{ logicalEnvironment: 'prod', version: null, name: repository }]);
    expect(callsOf(world.sim, 'ecs:DescribeServiceRevisions')).toEqual([]);
  });

  test('each container has a record of its own', async () => {
    const world = open();
    const run = await addPair(world);
    expect(run.log).toContain('2 records of environment prod stored at GitHub:');
    expect(run.log).toContain(`  web/proxy: deployed, sha256:${'c'.repeat(64)}`);
  });

  test('a rollback is recorded too, and so is a service that runs it already', async () => {
    const world = open();
    await runAction(world, { ...deploy, 'deployment-record': 'false' });
    const first = recording();
    const rolledBack = await runAction(
      world,
      { mode: 'rollback', cluster: 'prod', service: 'web', 'deployment-record': 'true' },
      first,
    );
    expect(rolledBack.outputs.outcome).toBe('rolled-back');
    expect(first.records).toMatchObject([{ status: 'deployed', version: '1' }]);
    const second = recording();
    const same = await runAction(world, { ...deploy, image: `${repository}:1` }, second);
    expect(same.outputs.outcome).toBe('unchanged');
    expect(second.records).toEqual(first.records);
  });

  test('nothing is recorded of a deployment that failed, or that is not waited for', async () => {
    const world = open();
    world.sim.addImage('web:2', { kind: 'crash-at-start', exitCode: 1 });
    const { records, gitHub, reads } = recording();
    expect((await runAction(world, deploy, { gitHub })).outputs.outcome).toBe('rolled-back');
    await runAction(world, { ...deploy, image: `${repository}:3`, 'wait-for-service-stability': 'false' }, { gitHub });
    expect([records, reads()]).toEqual([[], 0]);
  });

  test('a dry run records nothing', async () => {
    const { gitHub, reads } = recording();
    await runAction(open(), { ...deploy, 'dry-run': 'true' }, { gitHub });
    expect(reads()).toBe(0);
  });

  test('without the input not one call more is made', async () => {
    const [plain, recorded] = [open(), open()];
    const { 'deployment-record': _, ...inputs } = deploy;
    await runAction(plain, inputs);
    const { gitHub, reads } = recording();
    await runAction(recorded, { ...inputs, 'deployment-record': 'false' }, { gitHub });
    expect(operationsOf(recorded.sim)).toEqual(operationsOf(plain.sim));
    expect(reads()).toBe(0);
  });
});

describe('what GitHub refuses is a notice', () => {
  test.each([
    [new GitHubError('GitHub answered 404: Not Found', 404), /artifact-metadata: write.*organizations/],
    [new GitHubError('GitHub answered 403: Resource not accessible', 403), /permissions: artifact-metadata: write/],
    [new GitHubError('GitHub answered 500: Server Error', 500), /500/],
    [new GitHubError('GitHub did not answer: nothing came for 10 s', null), /nothing came/],
  ])('%s', async (error, notice) => {
    const run = await runAction(
      open(),
      deploy,
      recording(() => error),
    );
    expect([run.outputs.outcome, run.failed]).toEqual(['deployed', false]);
    expect(run.notices.filter((text) => text.includes('deployment record'))).toEqual([expect.stringMatching(notice)]);
  });

  test('a digest that cannot be read is one, too', async () => {
    const world = open();
    world.sim.fault({ operation: 'ecs:DescribeServiceRevisions', kind: 'denied' });
    world.sim.fault({ operation: 'ecr:BatchGetImage', kind: 'denied' });
    const { records, gitHub } = recording();
    const run = await runAction(world, deploy, { gitHub });
    expect([run.outputs.outcome, records]).toEqual(['deployed', []]);
    expect(run.notices.join('\n')).toMatch(/No deployment record was stored for web\/app: the digest/);
  });

  test('no token', async () => {
    const { gitHub, reads } = recording();
    const run = await runAction(open(), deploy, { gitHub, gitHubRun: { hasToken: false } });
    expect(reads()).toBe(0);
    expect(run.notices).toContain('No deployment record was stored: there is no `github-token`.');
  });
});

describe('after `mode: remove`', () => {
  test('the record of each image is decommissioned', async () => {
    const world = open();
    const first = recording();
    await runAction(world, deploy, first);
    const second = recording();
    const run = await runAction(world, remove, second);
    expect(run.outputs.outcome).toBe('removed');
    expect(second.records).toEqual(first.records.map((record) => ({ ...record, status: 'decommissioned' })));
  });

  test('of the named environment, without a warning that it is not used', async () => {
    const second = recording();
    const run = await runAction(open(), { ...remove, environment: 'production' }, second);
    expect(second.records).toMatchObject([{ logicalEnvironment: 'production', status: 'decommissioned' }]);
    expect(run.warnings).toEqual([]);
  });

  test('a dry run says so, and records nothing', async () => {
    const { gitHub, reads } = recording();
    const run = await runAction(open(), { ...remove, 'dry-run': 'true' }, { gitHub });
    expect(run.log).toContain('Mark the deployment records of web as decommissioned.');
    expect(reads()).toBe(0);
  });

  test('of a service that could not be removed nothing is recorded', async () => {
    const world = open();
    world.sim.fault({ operation: 'ecs:DeleteService', kind: 'denied' });
    const second = recording();
    const run = await runAction(world, remove, second);
    expect([run.outputs.outcome, second.records]).toEqual(['failed', []]);
  });
});
