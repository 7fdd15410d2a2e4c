import { describe, expect, test } from '@jest/globals';
import type { Comparison } from '../../src/apis/github.ts';
import { orAborted } from '../../src/lib/abort.ts';
import { GitHubError } from '../../src/lib/errors.ts';
import {
  addWeb,
  callsOf,
  createWorld,
  pollAsUsers,
  type RunOptions,
  runAction,
  type World,
} from '../support/scenario.ts';

pollAsUsers();

const RUNS = 'a'.repeat(40);
const LATE = 'b'.repeat(40);
const repository = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web';
const deploy = { cluster: 'prod', service: 'web', image: `${repository}:2` };

/** A service that runs the revision of RUNS. */
async function running(): Promise<World> {
  const world = createWorld();
  addWeb(world.sim);
  const provenance = { repository: 'acme/shop', sha: RUNS };
  await runAction(world, { ...deploy, image: `${repository}:3` }, { provenance });
  return world;
}

const commit = (sha: string) => ({
  sha,
  message: 'Fix the checkout',
  author: 'octocat',
  url: `https://github.com/c/${sha}`,
});

/** GitHub's answers where RUNS has two commits that LATE has not. */
const contains = async (base: string): Promise<Comparison> =>
  base === RUNS
    ? { ahead: 0, behind: 2, commits: [] }
    : { ahead: 2, behind: 0, commits: [commit(RUNS), commit('c'.repeat(40))] };

/** A run of LATE. */
function late(
  world: World,
  inputs: Record<string, string>,
  compare: typeof contains | (() => Promise<null>),
  options: RunOptions = {},
) {
  let requests = 0;
  const gitHub = {
    compare: async (base: string, _: string, signal: AbortSignal) => {
      requests += 1;
      return orAborted<Comparison | null>(compare(base), signal);
    },
  };
  const run = runAction(
    world,
    { ...deploy, ...inputs },
    {
      provenance: { repository: 'acme/shop', sha: LATE },
      gitHub,
      gitHubRun: { repository: 'acme/shop', sha: LATE },
      ...options,
    },
  );
  return { run, requests: () => requests };
}

const updates = ({ sim }: World) => callsOf(sim, 'ecs:UpdateService').length;
const written = ({ sim }: World) => callsOf(sim, 'ecs:RegisterTaskDefinition').length + updates({ sim } as World);
const older =
  'web runs commit aaaaaaa, which contains bbbbbbb, the commit to deploy, and 2 newer commits: a deploy takes them out of service.';

describe('on-older-commit', () => {
  test('warns by default, in the log and the summary, and deploys', async () => {
    const world = await running();
    const run = await late(world, {}, contains).run;
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.warnings.filter((text) => text.startsWith(older))).toHaveLength(1);
    expect(run.summary).toContain('which contains bbbbbbb');
  });

  test('refuses before the first write, and says what to do', async () => {
    const world = await running();
    const before = written(world);
    const run = await late(world, { 'on-older-commit': 'refuse' }, contains).run;
    expect(run.failed).toBe(true);
    expect(run.outputs.outcome).toBe('failed');
    expect(run.errors[0]?.text).toContain(`${older} Deploy the newest commit instead.`);
    expect(written(world)).toBe(before);
  });

  test('allow says nothing', async () => {
    const run = await late(await running(), { 'on-older-commit': 'allow' }, contains).run;
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.warnings).toEqual([]);
  });

  test.each<[string, Comparison]>([
    ['a newer commit', { ahead: 1, behind: 0, commits: [commit(LATE)] }],
    ['a branch that diverged', { ahead: 1, behind: 2, commits: [commit(LATE)] }],
  ])('%s is deployed, and GitHub is asked once', async (_, answer) => {
    const { run, requests } = late(await running(), { 'on-older-commit': 'refuse' }, async () => answer);
    expect((await run).outputs.outcome).toBe('deployed');
    expect((await run).warnings).toEqual([]);
    expect(requests()).toBe(1);
  });

  test('a commit that GitHub does not know is a notice, and the run deploys', async () => {
    const run = await late(await running(), { 'on-older-commit': 'refuse' }, async () => null).run;
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.notices[0]).toContain('GitHub cannot compare aaaaaaa, which runs, with bbbbbbb');
  });

  test('an outage of GitHub is a notice that says what to do, and takes ten seconds at most', async () => {
    const world = await running();
    const failing = async () => {
      throw new GitHubError('GitHub answered 503', 503);
    };
    const run = await late(world, { 'on-older-commit': 'refuse' }, failing).run;
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.notices.join('\n')).toMatch(
      /GitHub answered 503\. The deployment goes on, .* run it again when GitHub responds\./,
    );
    const silent = () => new Promise<null>(() => undefined);
    const again = await running();
    const start = again.clock.now();
    const first = new Promise<number>((resolve) => {
      again.sim.whenCalled('ecs:RegisterTaskDefinition', () => resolve(again.clock.now() - start));
    });
    const hanging = await late(again, { 'on-older-commit': 'refuse' }, silent).run;
    expect(hanging.outputs.outcome).toBe('deployed');
    expect(await first).toBeLessThan(12_000);
  });

  test('what runs without a tag is a notice with refuse only', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const refusing = await late(world, { 'on-older-commit': 'refuse' }, contains).run;
    expect(refusing.outputs.outcome).toBe('deployed');
    expect(refusing.notices.join('\n')).toContain('could not check web');
  });

  test('a dry run says that it would stop a deploy', async () => {
    const run = await late(await running(), { 'on-older-commit': 'refuse', 'dry-run': 'true' }, contains).run;
    expect(run.outputs.outcome).toBe('planned');
    expect(run.warnings).toContain(`This would stop a deploy: ${older}`);
  });
});
