import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readGitHubRun } from '../../../src/adapters/github-run.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'event-'));
});
afterAll(() => rm(folder, { recursive: true }));

const head = { sha: 'c'.repeat(40) };
const onPullRequest = { pull_request: { number: 7, head } };

test.each([
  [
    'pull_request',
    'refs/pull/7/merge',
    onPullRequest,
    { isPullRequest: true, pullRequest: 7, pullRequestSha: head.sha },
  ],
  ['pull_request_target', 'refs/heads/main', onPullRequest, { isPullRequest: true, pullRequest: 7 }],
  ['issue_comment', 'refs/heads/main', { issue: { number: 8, pull_request: {} } }, { pullRequest: 8 }],
  ['issue_comment', 'refs/heads/main', { issue: { number: 9 } }, { pullRequest: null, isPullRequest: false }],
  ['push', 'refs/heads/main', onPullRequest, { pullRequest: null, pullRequestSha: null }],
  ['pull_request', 'refs/pull/7/merge', '{', { pullRequest: 7, pullRequestSha: null }],
])('%s of %s', async (name, ref, event, expected) => {
  const path = join(folder, 'event.json');
  await writeFile(path, typeof event === 'string' ? event : JSON.stringify(event));
  const env = { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, GITHUB_REF: ref, GITHUB_REPOSITORY: 'acme/shop' };
  expect(await readGitHubRun(env, true)).toMatchObject({ repository: 'acme/shop', ...expected });
});
