import type { Commit, GitHubApi } from '../apis/github.ts';
import { GitHubError } from '../lib/errors.ts';
import { plural } from '../lib/text.ts';
import type { Tag } from '../taskdef/revision.ts';
import type { RunningCommit } from './board.ts';

/** More questions would take long, and use up a token that other steps need (1,000 an hour and repository). */
const mostCommits = 50;

/** Questions side by side. */
const together = 5;

/** Where the workflow runs: GitHub is asked about commits of this repository only. */
type Home = {
  /** `owner/name`; null where it is not known. */
  repository: string | null;
  /** `https://github.com/acme/shop`. */
  repositoryUrl: string;
  hasToken: boolean;
};

/** The commit that a revision was made from, as its tags tell. Tags are untrusted text. Pure. */
export function commitIn(tags: readonly Tag[], home: Home): RunningCommit | null {
  const tagOf = (key: string) => tags.find((tag) => tag.key === key)?.value ?? null;
  const sha = tagOf('github:sha');
  if (sha === null || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha)) return null;
  const tagged = tagOf('github:repository');
  const repository = tagged !== null && /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(tagged) ? tagged : home.repository;
  const server = /^(https:\/\/[\w.:-]{1,253})\//.exec(home.repositoryUrl)?.[1] ?? null;
  const url = server === null || repository === null ? null : `${server}/${repository}/commit/${sha}`;
  return { sha, repository, author: null, message: null, url };
}

/** What GitHub told; `refusal` is why it told no more, null for none. */
type ReadCommits = { found: Map<string, Commit>; notices: string[]; refusal: GitHubError | null };

/** The commits as GitHub knows them, by SHA. Those of other repositories are not asked for. A refusal is a value. */
export async function readCommits(
  commits: readonly RunningCommit[],
  home: Home,
  { github, signal }: { github: Pick<GitHubApi, 'readCommit'>; signal: AbortSignal },
): Promise<ReadCommits> {
  const own = home.repository?.toLowerCase() ?? null;
  const shas = [
    ...new Set(commits.filter(({ repository }) => repository?.toLowerCase() === own).map(({ sha }) => sha)),
  ];
  const found = new Map<string, Commit>();
  if (!home.hasToken || own === null || shas.length === 0) return { found, notices: [], refusal: null };
  const waiting = shas.slice(0, mostCommits);
  const notices: string[] = [];
  if (shas.length > mostCommits)
    notices.push(
      `The authors of ${plural(shas.length - mostCommits, 'commit')} were not read: at most ${mostCommits} are.`,
    );
  const work = async () => {
    for (let sha = waiting.shift(); sha !== undefined; sha = waiting.shift()) {
      const commit = await github.readCommit(sha, signal);
      if (commit !== null) found.set(sha, commit);
    }
  };
  try {
    await Promise.all(Array.from({ length: together }, work));
  } catch (error) {
    waiting.length = 0;
    if (signal.aborted || !(error instanceof GitHubError)) throw error;
    return { found, notices, refusal: error };
  }
  if (found.size === 0) {
    notices.push(
      'GitHub knows none of the commits that run, so their authors are not shown. Give the job `permissions: contents: read`.',
    );
  }
  return { found, notices, refusal: null };
}
