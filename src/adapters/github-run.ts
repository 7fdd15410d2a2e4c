import { readFile } from 'node:fs/promises';
import { isObject, textOf } from '../lib/json.ts';
import type { GitHubRun } from '../report/on-github.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The workflow run, as the runner's environment and the event's file tell. */
export async function readGitHubRun(env: Environment, hasToken: boolean): Promise<GitHubRun> {
  const repository = env.GITHUB_REPOSITORY || null;
  const runId = env.GITHUB_RUN_ID || null;
  const repositoryUrl = repositoryUrlOf(env);
  const isPullRequest = /^pull_request/.test(env.GITHUB_EVENT_NAME ?? '');
  return {
    repository,
    sha: env.GITHUB_SHA || null,
    pullRequestSha: isPullRequest ? await headOfPullRequest(env.GITHUB_EVENT_PATH ?? '') : null,
    isPullRequest,
    repositoryUrl,
    runUrl: repository === null || runId === null ? null : `${repositoryUrl}/actions/runs/${runId}`,
    hasToken,
  };
}

/** The repository's page, on github.com or where GitHub Enterprise has it. */
export function repositoryUrlOf(env: Environment): string {
  return `${(env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, '')}/${env.GITHUB_REPOSITORY ?? ''}`;
}

/**
 * The newest commit of the pull request that an event is about; null when the event's file does not tell. `GITHUB_SHA`
 * is a merge of it with the base branch there (GitHub Actions, "Events that trigger workflows").
 */
async function headOfPullRequest(path: string): Promise<string | null> {
  try {
    const event: unknown = JSON.parse(await readFile(path, 'utf8'));
    const pullRequest = isObject(event) && isObject(event.pull_request) ? event.pull_request : {};
    return isObject(pullRequest.head) ? textOf(pullRequest.head.sha) : null;
  } catch {
    return null;
  }
}
