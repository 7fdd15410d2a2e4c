import { describe, expect, test } from '@jest/globals';
import { createVirtualClock } from '../../../simulator/index.ts';
import type { DeploymentStatus, NewDeployment } from '../../../src/apis/github.ts';
import { OUTCOMES } from '../../../src/contract/outcomes.ts';
import { GitHubError } from '../../../src/lib/errors.ts';
import { beginDeployment, endDeployment, stateOf } from '../../../src/report/github-deployment.ts';
import { followOnGitHub, type GitHubInputs, type GitHubRun } from '../../../src/report/on-github.ts';
import type { Report } from '../../../src/report/report.ts';
import { withSucceeded } from '../../../src/report/succeeded.ts';
import type { Plan } from '../../../src/service/plan.ts';
import type { Base } from '../../../src/taskdef/revision.ts';

const signal = new AbortController().signal;
const links = { logUrl: 'https://github.com/acme/shop/actions/runs/7', environmentUrl: null };
const deployment: NewDeployment = { ref: 'a'.repeat(40), environment: 'prod', transient: false, description: 'web' };

/** A GitHub that remembers; `refuse` makes one of its methods fail. */
function writer(refuse: 'createDeployment' | 'addStatus' | null = null) {
  const created: NewDeployment[] = [];
  const statuses: DeploymentStatus[] = [];
  const refusal = new GitHubError('GitHub answered 403: Resource not accessible by integration', 403);
  return {
    created,
    statuses,
    compare: async () => null,
    async createDeployment(wanted: NewDeployment) {
      if (refuse === 'createDeployment') throw refusal;
      created.push(wanted);
      return 31;
    },
    async addStatus(_: number, status: DeploymentStatus) {
      if (refuse === 'addStatus') throw refusal;
      statuses.push(status);
    },
  };
}

describe('the state at GitHub', () => {
  test('of every outcome', () => {
    expect(
      Object.fromEntries(OUTCOMES.map(({ name }) => [name, stateOf(withSucceeded({ outcome: name }, 'deploy'))])),
    ).toEqual({
      deployed: 'success',
      paused: 'in_progress',
      unchanged: 'success',
      failed: 'failure',
      'timed-out': 'failure',
      'rolled-back': 'failure',
      cancelled: 'failure',
      unknown: 'failure',
      superseded: 'inactive',
      removed: 'inactive',
      reported: 'inactive',
      registered: 'inactive',
      planned: 'inactive',
    });
  });

  test('a rollback that was asked for is a success', () => {
    expect(stateOf({ outcome: 'rolled-back', succeeded: true })).toBe('success');
    expect(stateOf({ outcome: 'failed', succeeded: false })).toBe('failure');
  });
});

describe('one deployment', () => {
  test('in progress, then its end', async () => {
    const github = writer();
    const kept = await beginDeployment(deployment, links, github, signal);
    const end = { outcome: 'failed' as const, succeeded: false, reason: `No\n${'x'.repeat(300)}` };
    expect(await endDeployment(kept, end, links, github, signal)).toEqual({ id: 31, notices: [] });
    expect(github.statuses.map(({ state }) => state)).toEqual(['in_progress', 'failure']);
    const [, last] = github.statuses;
    expect(last).toMatchObject(links);
    expect(last?.description).toMatch(/^failed: No x+…$/);
    expect([...(last?.description ?? '')]).toHaveLength(140);
  });

  test('a refusal to create is one notice that names the permission, and nothing more is asked', async () => {
    const github = writer('createDeployment');
    const kept = await beginDeployment(deployment, links, github, signal);
    expect(kept).toEqual({ id: null, notices: [expect.stringMatching(/answered 403.*deployments: write/)] });
    const end = { outcome: 'deployed' as const, succeeded: true, reason: '' };
    expect(await endDeployment(kept, end, links, github, signal)).toEqual(kept);
    expect(github.statuses).toEqual([]);
  });

  test('the same refusal of both statuses is one notice', async () => {
    const github = writer('addStatus');
    const kept = await beginDeployment(deployment, links, github, signal);
    const end = { outcome: 'deployed' as const, succeeded: true, reason: '' };
    const { id, notices } = await endDeployment(kept, end, links, github, signal);
    expect([id, notices.length]).toEqual([31, 1]);
  });
});

describe('a run', () => {
  const sha = 'b'.repeat(40);
  const run: GitHubRun = {
    repository: 'acme/shop',
    sha,
    pullRequestSha: null,
    pullRequest: null,
    isPullRequest: false,
    serverUrl: 'https://github.com',
    repositoryUrl: 'https://github.com/acme/shop',
    runUrl: links.logUrl,
    hasToken: true,
  };

  function planOf(existing: Base | null = null, services = ['web']): Plan {
    const none: Base = { definition: {}, tags: [], arn: null, origin: '' };
    const revision = {
      existing: existing?.arn ?? null,
      target: { base: existing ?? none },
      services: services.map((name) => ({
        service: { name, taskDefinition: null, deployments: [] },
        action: 'update',
      })),
    };
    return { revisions: [revision], warnings: [] } as unknown as Plan;
  }

  const report = {
    outcome: 'deployed',
    succeeded: true,
    mode: 'deploy',
    services: [],
    refusal: null,
  } as unknown as Report;

  async function follow(
    options: { inputs?: Partial<GitHubInputs>; run?: Partial<GitHubRun>; plan?: Plan; github?: object } = {},
  ) {
    const inputs: GitHubInputs = {
      mode: 'deploy',
      dryRun: false,
      cluster: 'prod',
      githubDeployment: true,
      environment: null,
      environmentUrl: null,
      ...options.inputs,
    };
    const clock = createVirtualClock();
    const cancel = new AbortController();
    const github = { ...writer(), ...options.github } as ReturnType<typeof writer>;
    const ports = {
      github,
      gitHubRun: { ...run, ...options.run },
      redact: (text: string) => text,
      clock,
      signal: cancel.signal,
    };
    const decided = { plan: options.plan ?? planOf(), running: new Map<string, Base>(), isRollback: false };
    return { github, clock, cancel, following: followOnGitHub(inputs, decided, ports) };
  }

  test('names the environment after the cluster, else as it is told', async () => {
    const first = await follow({ inputs: { cluster: 'arn:aws:ecs:eu-west-1:123456789012:cluster/prod' } });
    await first.following.end(report);
    expect(first.github.created).toEqual([
      { ref: sha, environment: 'prod', transient: false, description: 'web in prod' },
    ]);
    const second = await follow({ inputs: { environment: 'production', environmentUrl: 'https://shop.example' } });
    expect(await second.following.end(report)).toMatchObject({ deploymentId: 31, notices: [] });
    expect(second.github.created).toMatchObject([{ environment: 'production' }]);
    expect(second.github.statuses).toMatchObject([
      { state: 'in_progress', environmentUrl: 'https://shop.example' },
      { state: 'success', environmentUrl: 'https://shop.example' },
    ]);
  });

  test('of a pull request: for its own newest commit, in an environment that goes away', async () => {
    const pullRequestSha = 'c'.repeat(40);
    const { github, following } = await follow({ run: { isPullRequest: true, pullRequestSha } });
    await following.end(report);
    expect(github.created).toMatchObject([{ ref: pullRequestSha, transient: true }]);
  });

  const earlier = (tags: Record<string, string>): Base => ({
    definition: {},
    arn: 'arn:earlier',
    origin: '',
    tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
  });

  test('that rolls back: for the commit of the rollback point', async () => {
    const old = 'd'.repeat(40);
    const { github, following } = await follow({
      inputs: { mode: 'rollback' },
      plan: planOf(earlier({ 'github:sha': old })),
    });
    await following.end(report);
    expect(github.created).toMatchObject([{ ref: old }]);
  });

  test('that rolls back to an unknown commit: none, and a notice', async () => {
    const { github, following } = await follow({ inputs: { mode: 'rollback' }, plan: planOf(earlier({})) });
    const { deploymentId, notices } = await following.end(report);
    expect([github.created, deploymentId, notices]).toEqual([[], null, [expect.stringContaining('github:sha')]]);
  });

  test.each<[string, Parameters<typeof follow>[0]]>([
    ['unless it is asked for', { inputs: { githubDeployment: false } }],
    ['in a dry run', { inputs: { dryRun: true } }],
    ['for a revision without a service', { plan: planOf(null, []) }],
  ])('creates none %s', async (_, options) => {
    const { github, following } = await follow(options);
    expect(await following.end(report)).toMatchObject({ deploymentId: null, notices: [] });
    expect(github.created).toEqual([]);
  });

  /** Answers never, as a GitHub that hangs. */
  const never = (...given: unknown[]) =>
    new Promise<never>((_, reject) => {
      const signalOf = given.at(-1) as AbortSignal;
      signalOf.addEventListener('abort', () => reject(signalOf.reason), { once: true });
    });

  test('waits for a GitHub that hangs for five seconds in all, one after a cancel', async () => {
    for (const [cancelled, seconds] of [
      [false, 5],
      [true, 1],
    ] as const) {
      const { clock, cancel, following } = await follow({ github: { createDeployment: never } });
      const before = clock.now();
      if (cancelled) cancel.abort(new Error('cancelled'));
      const { notices, deploymentId } = await following.end(report);
      expect([(clock.now() - before) / 1000, deploymentId]).toEqual([seconds, null]);
      expect(notices).toEqual([expect.stringContaining('does not wait')]);
    }
  });

  test('that ends without a report leaves nothing open', async () => {
    let usedSignal: AbortSignal | null = null;
    const hang = (...given: unknown[]) => {
      usedSignal = given.at(-1) as AbortSignal;
      return never(...given);
    };
    const { following } = await follow({ github: { createDeployment: hang } });
    while (usedSignal === null) await new Promise((resolve) => setImmediate(resolve));
    following.abandon();
    expect(usedSignal).toMatchObject({ aborted: true });
  });
});
