import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { type GitHub, gitHubOf } from '../../simulator/github/index.ts';
import { COMMITS, MIDDLE_SHA, withShop } from '../../simulator/scenarios/on-github.ts';
import { INPUTS, NEW_IMAGE, NEW_SHA, OLD_SHA, OLDEST_SHA } from '../../simulator/scenarios/spring-boot.ts';
import { annotations, type BundleOptions, commandsIn, openStage, runBundle, type Stage } from '../support/bundle.ts';

/** `dist/index.js` and GitHub: what ships, the GitHub Deployment, the comment of a plan. */

jest.setTimeout(30_000);

const stages: Stage[] = [];

const WAIT = { 'wait-for-service-stability': 'true' };

afterAll(async () => {
  for (const stage of stages) await stage.close();
});

async function open(commits = COMMITS): Promise<Stage & { gitHub: GitHub }> {
  const stage = await openStage((clock) => withShop(clock, {}, commits));
  stages.push(stage);
  return { ...stage, gitHub: gitHubOf(stage.sim) };
}

function run(stage: Stage, options: Omit<BundleOptions, 'inputs'> & { inputs?: Record<string, string> } = {}) {
  const usual = { ...INPUTS, service: 'shop', 'wait-max-delay-seconds': '0.1', 'wait-for-service-stability': 'false' };
  const inputs = { ...usual, ...options.inputs };
  return runBundle(stage.url, { ...options, inputs });
}

const requestsTo = ({ gitHub }: { gitHub: GitHub }) => gitHub.requests.map(({ method, path }) => `${method} ${path}`);
const compared = (from: string, to: string) => `GET /repos/example/shop/compare/${from}...${to}`;

describe('what ships', () => {
  test('the commits since the revision that ran, by one comparison', async () => {
    const stage = await open();
    const result = await run(stage);
    expect([result.exitCode, result.outputs.outcome]).toEqual([0, 'deployed']);
    expect(JSON.parse(result.outputs.commits ?? '')).toEqual([
      {
        sha: NEW_SHA,
        message: 'Fix the checkout',
        author: 'octocat',
        url: `https://github.com/example/shop/commit/${NEW_SHA}`,
      },
      {
        sha: MIDDLE_SHA,
        message: 'Add a basket',
        author: 'Grace Hopper',
        url: `https://github.com/example/shop/commit/${MIDDLE_SHA}`,
      },
    ]);
    expect(result.summary).toContain('**Shipped: 2 commits**');
    expect(result.summary).toContain(`https://github.com/example/shop/compare/${OLD_SHA}...${NEW_SHA}`);
    expect(result.summary).toMatch(/<code>9c1e7a2<\/code><\/a> Fix the checkout, octocat\n/);
    expect(result.summary).not.toContain('It holds things');
    expect(requestsTo(stage)).toEqual([compared(OLD_SHA, NEW_SHA)]);
    expect(stage.gitHub.requests[0]?.headers.authorization).toBe('token ghs_simulated');
  });

  test('a rollback: the commits that are taken back', async () => {
    const stage = await open();
    const result = await run(stage, { inputs: { mode: 'rollback', image: '', 'rollback-to': OLDEST_SHA.slice(0, 8) } });
    expect([result.exitCode, result.outputs.outcome]).toEqual([0, 'rolled-back']);
    expect(result.summary).toContain('**Rolled back: 1 commit**');
    expect(JSON.parse(result.outputs.commits ?? '')).toMatchObject([{ sha: OLD_SHA }]);
    expect(requestsTo(stage)).toEqual([compared(OLDEST_SHA, OLD_SHA)]);
  });

  test('no token: GitHub is not asked', async () => {
    const stage = await open();
    const result = await run(stage, { env: { 'INPUT_GITHUB-TOKEN': '' } });
    expect([result.exitCode, result.outputs.commits]).toEqual([0, '[]']);
    expect(requestsTo(stage)).toEqual([]);
    expect(annotations(result.stdout, 'notice')).toEqual([]);
  });

  test('messages are data', async () => {
    const message = '::error::injected ##[group]x <script>alert(1)</script> @octocat `|` ![x](y) [x](y)';
    const commits = COMMITS.map((each) => ({ ...each, message, login: null, name: message }));
    const result = await run(await open(commits));
    expect(result.exitCode).toBe(0);
    expect(result.summary).not.toMatch(/<script|@octocat|\]\(|!\[/);
    expect(commandsIn(result.stdout).filter(({ name }) => !/^(end)?group$/.test(name))).toEqual([]);
    expect(JSON.parse(result.outputs.commits ?? '')).toHaveLength(2);
  });

  test('a plan: what would ship', async () => {
    const stage = await open();
    const result = await run(stage, { inputs: { mode: 'plan' } });
    expect(result.outputs.outcome).toBe('planned');
    expect(result.summary).toContain('**Would ship: 2 commits**');
    expect(stage.gitHub.requests.map(({ method }) => method)).toEqual(['GET']);
  });
});

describe('a GitHub Deployment', () => {
  const KEEP = { 'github-deployment': 'true', environment: 'staging', 'environment-url': 'https://shop.example.com' };
  const LOG = 'https://github.com/example/shop/actions/runs/19000000001';
  const statesOf = (gitHub: GitHub) => gitHub.deployments.map(({ statuses }) => statuses.map(({ state }) => state));

  test('lives as long as the rollout, and makes the one before inactive', async () => {
    const stage = await open();
    const first = await run(stage, { inputs: { ...KEEP, ...WAIT } });
    expect([first.exitCode, first.outputs['github-deployment-id']]).toEqual([0, '31000001']);
    expect(stage.gitHub.deployments).toMatchObject([
      {
        sha: NEW_SHA,
        environment: 'staging',
        description: 'shop in prod',
        transient_environment: false,
        auto_merge: false,
        required_contexts: [],
        statuses: [
          { state: 'in_progress', log_url: LOG, environment_url: 'https://shop.example.com' },
          { state: 'success', log_url: LOG, environment_url: 'https://shop.example.com' },
        ],
      },
    ]);
    const repository = '/repos/example/shop';
    expect(requestsTo(stage).sort()).toEqual([
      compared(OLD_SHA, NEW_SHA),
      `POST ${repository}/deployments`,
      `POST ${repository}/deployments/31000001/statuses`,
      `POST ${repository}/deployments/31000001/statuses`,
    ]);
    const second = await run(stage, { inputs: { ...KEEP, ...WAIT, 'force-new-deployment': 'true' } });
    expect(second.outputs['github-deployment-id']).toBe('31000002');
    expect(statesOf(stage.gitHub)).toEqual([
      ['in_progress', 'success', 'inactive'],
      ['in_progress', 'success'],
    ]);
    const same = await run(stage, { inputs: KEEP });
    expect(same.outputs.outcome).toBe('unchanged');
    expect(statesOf(stage.gitHub).at(-1)).toEqual(['in_progress', 'success']);
  });

  test('of a rollback is for the commit that is back', async () => {
    const stage = await open();
    const inputs = { ...KEEP, mode: 'rollback', image: '', 'rollback-to': OLDEST_SHA };
    const result = await run(stage, { inputs });
    expect(result.outputs.outcome).toBe('rolled-back');
    expect(stage.gitHub.deployments).toMatchObject([{ sha: OLDEST_SHA }]);
    expect(statesOf(stage.gitHub)).toEqual([['in_progress', 'success']]);
  });

  test('of a pull request is for its newest commit, and goes away', async () => {
    const stage = await open();
    const event = JSON.stringify({ pull_request: { head: { sha: MIDDLE_SHA } } });
    const result = await run(stage, {
      inputs: KEEP,
      files: { 'event.json': event },
      env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: 'event.json', GITHUB_REF: 'refs/pull/7/merge' },
    });
    expect(result.exitCode).toBe(0);
    expect(stage.gitHub.deployments).toMatchObject([{ sha: MIDDLE_SHA, transient_environment: true }]);
  });

  test('that GitHub refuses is one notice, and the deploy is green', async () => {
    const stage = await open();
    stage.gitHub.fault({ method: 'POST', kind: 403 });
    const { exitCode, outputs, stdout } = await run(stage, { inputs: KEEP });
    expect([exitCode, outputs.outcome, outputs['github-deployment-id']]).toEqual([0, 'deployed', '']);
    const refusal =
      /answered 403: Resource not accessible by integration\. Give the job `permissions: deployments: write`/;
    expect(annotations(stdout, 'notice')).toEqual([expect.stringMatching(refusal)]);
  });

  test.each([false, true])(
    'of a cancelled run is created beside the writes and ends in time, GitHub hanging: %s',
    async (hangs) => {
      const stage = await open();
      if (hangs) stage.gitHub.fault({ kind: 'hang' });
      const result = await run(stage, {
        inputs: { ...KEEP, ...WAIT, 'wait-max-delay-seconds': '15' },
        cancel: { signal: 'SIGINT', when: stage.arrival('DescribeServices', 2) },
      });
      expect(result.outputs.outcome).toBe('cancelled');
      expect(result.secondsAfterSignal).toBeLessThan(4);
      expect(stage.requests.filter(({ operation }) => operation === 'UpdateService')).toHaveLength(1);
      expect(statesOf(stage.gitHub)).toEqual(hangs ? [] : [['in_progress', 'failure']]);
    },
  );
});

describe('GitHub Enterprise', () => {
  test('is asked and linked where it is', async () => {
    const stage = await open();
    const result = await run(stage, {
      inputs: { 'github-deployment': 'true' },
      env: { GITHUB_API_URL: `${stage.url}/github/api/v3/`, GITHUB_SERVER_URL: 'https://ghe.example.com/' },
    });
    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain('https://ghe.example.com/example/shop/compare/');
    expect(result.summary).not.toContain('https://github.com/');
    expect(stage.gitHub.deployments).toMatchObject([
      {
        environment: 'prod',
        statuses: [{}, { log_url: 'https://ghe.example.com/example/shop/actions/runs/19000000001' }],
      },
    ]);
    expect(requestsTo(stage).every((request) => request.includes(' /api/v3/repos/example/shop/'))).toBe(true);
  });
});

describe('the comment of a plan', () => {
  const PLAN = { mode: 'plan', comment: 'true' };
  const PULL_REQUEST = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' };

  test('is written once, then kept up to date', async () => {
    const stage = await open();
    const { comments } = stage.gitHub;
    const first = await run(stage, { inputs: PLAN, env: PULL_REQUEST });
    expect(annotations(first.stdout, 'notice')).toEqual([]);
    const mine = () => comments.filter(({ body }) => body.startsWith('<!-- ecs-deploy-action '));
    expect(mine()).toMatchObject([{ issue: 7, body: expect.stringContaining('**Would ship: 2 commits**') }]);
    await run(stage, { inputs: { ...PLAN, image: `${NEW_IMAGE.split(':')[0]}:v3.8.1` }, env: PULL_REQUEST });
    expect(mine()).toMatchObject([{ body: expect.stringContaining('v3.8.1') }]);
  });

  test('that GitHub refuses is a notice', async () => {
    const stage = await open();
    stage.gitHub.fault({ path: /issues/, kind: 403 });
    const result = await run(stage, { inputs: PLAN, env: PULL_REQUEST });
    expect([result.exitCode, result.outputs.outcome]).toEqual([0, 'planned']);
    expect(annotations(result.stdout, 'notice')).toEqual([expect.stringMatching(/answered 403.*pull-requests: write/)]);
  });
});
