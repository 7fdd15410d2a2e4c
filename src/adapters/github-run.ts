import { readFile } from 'node:fs/promises';
import { isObject, type JsonObject, textOf } from '../lib/json.ts';
import { withoutSlashes } from '../lib/text.ts';
import type { GitHubRun } from '../report/on-github.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The workflow run, as the runner's environment and the event's file tell. */
export async function readGitHubRun(env: Environment, hasToken: boolean): Promise<GitHubRun> {
  const repository = env.GITHUB_REPOSITORY || null;
  const runId = env.GITHUB_RUN_ID || null;
  const repositoryUrl = repositoryUrlOf(env);
  const isPullRequest = /^pull_request/.test(env.GITHUB_EVENT_NAME ?? '');
  const event = await readEvent(env);
  const about = isObject(event.pull_request) ? event.pull_request : {};
  return {
    repository,
    sha: env.GITHUB_SHA || null,
    // `GITHUB_SHA` is a merge of it with the base branch there (GitHub Actions, "Events that trigger workflows").
    pullRequestSha: isPullRequest && isObject(about.head) ? textOf(about.head.sha) : null,
    pullRequest: numberOf(about) ?? numberOf(event.issue) ?? numberInRef(env.GITHUB_REF ?? ''),
    isPullRequest,
    repositoryUrl,
    serverUrl: serverUrlOf(env),
    runUrl: repository === null || runId === null ? null : `${repositoryUrl}/actions/runs/${runId}`,
    hasToken,
  };
}

/** The event that started the run; empty where it cannot be about a pull request or its file does not tell. */
async function readEvent(env: Environment): Promise<JsonObject> {
  if (!/^(pull_request|issue_comment)/.test(env.GITHUB_EVENT_NAME ?? '')) return {};
  try {
    const event: unknown = JSON.parse(await readFile(env.GITHUB_EVENT_PATH ?? '', 'utf8'));
    return isObject(event) ? event : {};
  } catch {
    return {};
  }
}

/** Of a pull request; of an issue only where it is one, too: a comment on either is the same event. */
function numberOf(about: unknown): number | null {
  if (!isObject(about) || (!isObject(about.head) && !isObject(about.pull_request))) return null;
  return typeof about.number === 'number' ? about.number : null;
}

function numberInRef(ref: string): number | null {
  const number = /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
  return number === undefined ? null : Number(number);
}

/** The repository's page, on github.com or where GitHub Enterprise has it. */
export function repositoryUrlOf(env: Environment): string {
  return `${serverUrlOf(env)}/${env.GITHUB_REPOSITORY ?? ''}`;
}

function serverUrlOf(env: Environment): string {
  return withoutSlashes(env.GITHUB_SERVER_URL || 'https://github.com');
}
