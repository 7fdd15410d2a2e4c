import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, jest } from '@jest/globals';
import { attestAll } from '../../simulator/github/attest.ts';
import type { Simulator } from '../../simulator/index.ts';
import { type JsonObject, objectsIn } from '../../src/lib/json.ts';
import { annotations, type Stage } from '../support/bundle.ts';
import {
  addService,
  definitionIn,
  endings,
  github,
  NEW_SHA,
  OLD_SHA,
  onFargate,
  outputs,
  play,
  REGISTRY,
  role,
  running,
  scenario,
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
