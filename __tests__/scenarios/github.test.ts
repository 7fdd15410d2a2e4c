import { expect, test } from '@jest/globals';
import type { Comparison, DeploymentState } from '../../src/apis/github.ts';
import { addWeb, createWorld, type RunOptions, runAction, type World } from '../support/scenario.ts';

/** What GitHub is told of the ends of a deploy. */

const OLD = 'a'.repeat(40);
const NEW = 'b'.repeat(40);
const repository = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web';
const deploy = { cluster: 'prod', service: 'web', image: `${repository}:2`, 'github-deployment': 'true' };

/** A service that runs the revision of OLD, and a GitHub that writes down what it is told. */
async function open() {
  const world = createWorld();
  addWeb(world.sim);
  const provenance = { repository: 'acme/shop', sha: OLD };
  await runAction(world, { ...deploy, image: `${repository}:3`, 'github-deployment': 'false' }, { provenance });
  const texts: { state: DeploymentState; description: string }[] = [];
  const commit = { sha: NEW, message: 'Fix the checkout', author: 'octocat', url: `https://github.com/c/${NEW}` };
  const gitHub: NonNullable<RunOptions['gitHub']> = {
    compare: async (): Promise<Comparison> => ({ ahead: 2, behind: 0, commits: [commit] }),
    createDeployment: async () => 31,
    addStatus: async (_, { state, description }) => void texts.push({ state, description }),
  };
  const run = (inputs: Record<string, string> = {}, options: RunOptions = {}) =>
    runAction(
      world,
      { ...deploy, ...inputs },
      { gitHub, gitHubRun: { repository: 'acme/shop', sha: NEW }, ...options },
    );
  return { world, texts, run };
}

const crash = ({ sim }: World) => sim.addImage('web:2', { kind: 'crash-at-start', exitCode: 1 });

test('a deploy that fails and is rolled back: failure, and the commits are taken back', async () => {
  const { world, texts, run } = await open();
  crash(world);
  const { outputs, summary } = await run();
  expect(outputs).toMatchObject({ outcome: 'rolled-back', 'github-deployment-id': '31' });
  expect(texts.map(({ state }) => state)).toEqual(['in_progress', 'failure']);
  expect(texts[1]?.description).toMatch(/^rolled-back: Container app ended with exit code 1/);
  expect(texts[1]?.description.length).toBeLessThanOrEqual(140);
  expect(summary).toContain('**Rolled back: 2 commits**');
  expect(summary).toContain('- and 1 more');
});

test('one that fails and is left: failure, and the commits were to ship', async () => {
  const { world, texts, run } = await open();
  crash(world);
  const { outputs, summary } = await run({ 'rollback-on': 'none' });
  expect(outputs.outcome).toBe('failed');
  expect(texts.at(-1)?.state).toBe('failure');
  expect(summary).toContain('**Not shipped: 2 commits**');
});

test('one that another deployment takes over from: inactive', async () => {
  const { world, texts, run } = await open();
  world.sim.whenCalled('ecs:UpdateService', () =>
    world.sim.schedule(5_000, () => world.sim.updateService('prod', 'web', { forceNewDeployment: true })),
  );
  const { outputs } = await run();
  expect(outputs.outcome).toBe('superseded');
  expect(texts.map(({ state }) => state)).toEqual(['in_progress', 'inactive']);
});

test('one that is cancelled: failure, within the seconds that the runner leaves', async () => {
  const { texts, run } = await open();
  const { outputs, tookMs } = await run({}, { cancelAfterMs: 20_000 });
  expect(outputs.outcome).toBe('cancelled');
  expect(texts.map(({ state }) => state)).toEqual(['in_progress', 'failure']);
  expect(tookMs).toBeLessThan(25_000);
});

test('a one-off task that fails holds the services back: failure', async () => {
  const { world, texts, run } = await open();
  crash(world);
  const { outputs } = await run({ 'run-task': 'true' });
  expect(outputs.outcome).toBe('failed');
  expect(texts.map(({ state }) => state)).toEqual(['in_progress', 'failure']);
});
