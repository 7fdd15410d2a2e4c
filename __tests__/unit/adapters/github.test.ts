import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type GitHub as GitHubState, gitHubOf } from '../../../simulator/github/index.ts';
import { createScaledClock, type SimulatorServer, startServer } from '../../../simulator/index.ts';
import { MIDDLE_SHA, withShop } from '../../../simulator/scenarios/on-github.ts';
import { NEW_SHA, OLD_SHA, OLDEST_SHA } from '../../../simulator/scenarios/spring-boot.ts';
import { createGitHub } from '../../../src/adapters/github.ts';
import type { GitHubApi } from '../../../src/apis/github.ts';

/** GitHub's client as it is, over HTTP, against the simulated GitHub. */

let server: SimulatorServer;
let state: GitHubState;
let gitHub: GitHubApi;
let requestsMade: () => string[];

const signal = new AbortController().signal;
const environment = (url: string) => ({ GITHUB_API_URL: `${url}/github`, GITHUB_REPOSITORY: 'example/shop' });

beforeAll(async () => {
  const sim = withShop(createScaledClock(1));
  state = gitHubOf(sim);
  server = await startServer(sim);
});

beforeEach(() => {
  const before = state.requests.length;
  requestsMade = () => state.requests.slice(before).map(({ method, path }) => `${method} ${path}`);
  gitHub = createGitHub('ghs_simulated', environment(server.url));
  state.viewer = 'github-actions[bot]';
});

afterAll(() => server.close());

describe('a comparison', () => {
  test('has the commits, newest first, by the first line of their messages', async () => {
    expect(await gitHub.compare(OLD_SHA, NEW_SHA, signal)).toEqual({
      ahead: 2,
      behind: 0,
      commits: [
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
      ],
    });
    expect(state.requests.at(-1)?.headers.authorization).toBe('token ghs_simulated');
  });

  test('the other way round has none', async () => {
    expect(await gitHub.compare(NEW_SHA, OLD_SHA, signal)).toEqual({ ahead: 0, behind: 2, commits: [] });
  });

  test('of branches that diverged counts both sides', async () => {
    state.addCommits({ sha: 'd'.repeat(40), message: 'Elsewhere', parents: [OLD_SHA] });
    expect(await gitHub.compare('d'.repeat(40), NEW_SHA, signal)).toMatchObject({ ahead: 2, behind: 1 });
  });

  test('with a commit that GitHub does not know, or that has nothing in common with the other: null', async () => {
    state.addCommits({ sha: 'e'.repeat(40), message: 'A history of its own', parents: [] });
    expect(await gitHub.compare('f'.repeat(40), NEW_SHA, signal)).toBeNull();
    expect(await gitHub.compare('e'.repeat(40), NEW_SHA, signal)).toBeNull();
  });
});

test('a branch, a tag and a short SHA are their commit; null for what is none', async () => {
  state.refs.set('release/3.7', OLDEST_SHA);
  expect(await gitHub.resolveCommit('release/3.7', signal)).toBe(OLDEST_SHA);
  expect(await gitHub.resolveCommit(OLD_SHA.slice(0, 8), signal)).toBe(OLD_SHA);
  expect(await gitHub.resolveCommit('no-such-branch', signal)).toBeNull();
  expect(requestsMade()).toHaveLength(3);
});

describe('the comment', () => {
  test('is found behind a hundred others, and not touched when it says the same', async () => {
    for (let id = 1; id <= 105; id++) state.comments.push({ id, issue: 7, body: 'Looks good to me', login: 'octocat' });
    await gitHub.keepComment(7, '<!-- mine -->', '<!-- mine --> one', signal);
    await gitHub.keepComment(7, '<!-- mine -->', '<!-- mine --> two', signal);
    await gitHub.keepComment(7, '<!-- mine -->', '<!-- mine --> two', signal);
    expect(state.comments.filter(({ body }) => body.includes('mine'))).toMatchObject([{ body: '<!-- mine --> two' }]);
    expect(requestsMade().map((request) => request.split(' ')[0])).toEqual([
      ...['GET', 'GET', 'POST'],
      // Whose comment it is, is asked where one has the marker: by GraphQL.
      ...['GET', 'GET', 'POST', 'PATCH'],
      ...['GET', 'GET', 'POST'],
    ]);
  });

  test('is not looked for any further than where it is', async () => {
    state.comments.push({ id: 900, issue: 8, body: '<!-- mine -->', login: 'github-actions[bot]' });
    for (let id = 901; id <= 1_005; id++)
      state.comments.push({ id, issue: 8, body: 'Looks good to me', login: 'octocat' });
    await gitHub.keepComment(8, '<!-- mine -->', '<!-- mine -->', signal);
    expect(requestsMade()).toHaveLength(2);
  });

  test.each([
    ['a user’s, under GITHUB_TOKEN', 'ghs_simulated', 'github-actions[bot]', 'mallory'],
    ['another app’s, under GITHUB_TOKEN', 'ghs_simulated', 'github-actions[bot]', 'other-app[bot]'],
    ['that of GITHUB_TOKEN, under an app’s token', 'ghs_simulated', 'our-app[bot]', 'github-actions[bot]'],
    ['another user’s, under a personal token', 'ghp_simulated', 'octocat', 'mallory'],
    ['that of GITHUB_TOKEN, under a personal token', 'github_pat_simulated', 'octocat', 'github-actions[bot]'],
    ['a deleted account’s', 'ghs_simulated', 'github-actions[bot]', 'ghost'],
  ])('of another author is left alone: %s', async (_, token, viewer, author) => {
    state.viewer = viewer;
    const issue = nextIssue++;
    state.comments.push({ id: issue * 1_000, issue, body: '<!-- mine --> theirs', login: author });
    const mine = createGitHub(token, environment(server.url));
    for (const body of ['one', 'two']) await mine.keepComment(issue, '<!-- mine -->', `<!-- mine --> ${body}`, signal);
    expect(bodiesOf(issue)).toEqual(['<!-- mine --> theirs', '<!-- mine --> two']);
  });

  test.each([
    ['GraphQL', [{ path: /graphql/, kind: 404 }], 'ghp_simulated', 'octocat'],
    [
      'both',
      [
        { path: /graphql/, kind: 403 },
        { path: /^\/user/, kind: 403 },
      ],
      'ghs_simulated',
      'github-actions[bot]',
    ],
  ] as const)('is found where who asks is not told by %s', async (_, faults, token, viewer) => {
    state.viewer = viewer;
    const issue = nextIssue++;
    for (const fault of faults) state.fault({ ...fault, times: 1 });
    const mine = createGitHub(token, environment(server.url));
    for (const body of ['one', 'two']) await mine.keepComment(issue, '<!-- mine -->', `<!-- mine --> ${body}`, signal);
    expect(bodiesOf(issue)).toEqual(['<!-- mine --> two']);
  });

  test('a cancel ends the paging at once, on a further page too', async () => {
    const issue = nextIssue++;
    for (let id = 1; id <= 450; id++)
      state.comments.push({ id: issue * 1_000 + id, issue, body: 'Looks good to me', login: 'octocat' });
    const cancel = new AbortController();
    state.fault({ path: /comments/, kind: 'hang', times: 1, after: 2 });
    const keeping = expect(gitHub.keepComment(issue, '<!-- mine -->', '<!-- mine -->', cancel.signal)).rejects.toThrow(
      'GitHub did not answer: The run was cancelled.',
    );
    while (requestsMade().length < 3) await new Promise((resolve) => setTimeout(resolve, 5));
    cancel.abort(new Error('The run was cancelled.'));
    await keeping;
    expect(requestsMade()).toHaveLength(3);
  });
});

let nextIssue = 20;

const bodiesOf = (issue: number) => state.comments.filter((each) => each.issue === issue).map(({ body }) => body);

const deployment = { ref: NEW_SHA, environment: 'staging', transient: false, description: 'shop in prod' };

describe('a deployment record', () => {
  const record = {
    name: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop',
    digest: `sha256:${'a'.repeat(64)}`,
    version: '1.4.2',
    status: 'deployed' as const,
    logicalEnvironment: 'production',
    physicalEnvironment: 'eu-west-1',
    cluster: 'prod',
    deploymentName: 'shop/app',
  };

  test('is stored for the organization, and updated', async () => {
    await gitHub.storeDeploymentRecord(record, signal);
    await gitHub.storeDeploymentRecord({ ...record, version: null, status: 'decommissioned' }, signal);
    expect(state.records).toEqual([
      {
        name: record.name,
        digest: record.digest,
        version: '',
        status: 'decommissioned',
        logical_environment: 'production',
        physical_environment: 'eu-west-1',
        cluster: 'prod',
        deployment_name: 'shop/app',
        github_repository: 'shop',
      },
    ]);
    expect(requestsMade()[0]).toBe('POST /orgs/example/artifacts/metadata/deployment-record');
  });

  test('of a user account is not there', async () => {
    state.isOrganization = false;
    await expect(gitHub.storeDeploymentRecord(record, signal)).rejects.toMatchObject({ status: 404 });
    state.isOrganization = true;
  });
});

describe('an error says what GitHub said', () => {
  test.each<[string, Parameters<GitHubState['fault']>[0], string, number | null]>([
    ['no permission', { kind: 403 }, 'GitHub answered 403: Resource not accessible by integration', 403],
    ['not to be seen', { kind: 404 }, 'GitHub answered 404: Not Found', 404],
    ['a refusal', { kind: 422, message: 'No ref found for: x' }, 'GitHub answered 422: No ref found for: x', 422],
    ['an outage', { kind: 500 }, 'GitHub answered 500: Server Error', 500],
  ])('%s', async (_, fault, message, status) => {
    state.fault({ ...fault, times: 1 });
    await expect(gitHub.createDeployment(deployment, signal)).rejects.toMatchObject({ message, status });
    expect(requestsMade()).toHaveLength(1);
  });

  test('a commit that is not there', async () => {
    const unknown = { ...deployment, ref: 'f'.repeat(40) };
    await expect(gitHub.createDeployment(unknown, signal)).rejects.toThrow(
      `answered 422: No ref found for: ${unknown.ref}`,
    );
  });

  test('there is no server', async () => {
    const nowhere = createGitHub('ghs_simulated', environment('http://127.0.0.1:9'));
    await expect(nowhere.createDeployment(deployment, signal)).rejects.toMatchObject({
      message: expect.stringMatching(/^GitHub did not answer: (connect ECONNREFUSED|bad port)/),
      status: null,
    });
  });

  test('an answer without an end', async () => {
    const endless = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = (): void => {
        while (response.write(Buffer.alloc(1024 * 1024, '['))) {}
      };
      response.on('drain', more);
      more();
    });
    await new Promise<void>((resolve) => endless.listen(0, '127.0.0.1', resolve));
    const { port } = endless.address() as AddressInfo;
    const hostile = createGitHub('ghs_simulated', environment(`http://127.0.0.1:${port}`));
    await expect(hostile.createDeployment(deployment, signal)).rejects.toMatchObject({
      message: 'GitHub did not answer: its answer is larger than 32 MiB',
      status: null,
    });
    endless.closeAllConnections();
    await new Promise((resolve) => endless.close(resolve));
  });

  test('the wait for it was ended', async () => {
    state.fault({ kind: 'hang', times: 1 });
    const ended = new AbortController();
    const asking = expect(gitHub.createDeployment(deployment, ended.signal)).rejects.toThrow(
      'GitHub did not answer: the step does not wait for it any longer',
    );
    while (requestsMade().length === 0) await new Promise((resolve) => setImmediate(resolve));
    ended.abort(new Error('the step does not wait for it any longer'));
    await asking;
  });

  test.each([
    ['', 'example/shop', /no github-token/],
    ['ghs_simulated', '', /GITHUB_REPOSITORY/],
  ])('it cannot be asked', async (token, repository, message) => {
    const unusable = createGitHub(token, { ...environment(server.url), GITHUB_REPOSITORY: repository });
    await expect(unusable.compare(OLD_SHA, NEW_SHA, signal)).rejects.toThrow(message);
    expect(requestsMade()).toEqual([]);
  });
});

test('GitHub Enterprise, whatever slash its address ends with', async () => {
  const env = { ...environment(server.url), GITHUB_SERVER_URL: 'https://ghe.example.com/' };
  const enterprise = createGitHub('ghs_simulated', { ...env, GITHUB_API_URL: `${server.url}/github/api/v3/` });
  const comparison = await enterprise.compare(OLD_SHA, MIDDLE_SHA, signal);
  expect(comparison?.commits[0]?.url).toBe(`https://ghe.example.com/example/shop/commit/${MIDDLE_SHA}`);
  expect(requestsMade()).toEqual([`GET /api/v3/repos/example/shop/compare/${OLD_SHA}...${MIDDLE_SHA}`]);
});
