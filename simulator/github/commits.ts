import type { Answered } from './routes.ts';
import { type Commit, findCommit, type GitHub, historyOf } from './state.ts';

/** As many as a comparison without pages lists. */
const mostCommits = 250;

/** `base...head`; null where one of them is not known. */
export function compare(gitHub: GitHub, base: string, head: string): Answered | null {
  const [from, to] = [findCommit(gitHub, base), findCommit(gitHub, head)];
  if (from === null || to === null) return null;
  const [before, after] = [historyOf(gitHub, from.sha), historyOf(gitHub, to.sha)];
  if (![...before].some((sha) => after.has(sha))) {
    return { status: 404, body: { message: `No common ancestor between ${base} and ${head}.`, status: '404' } };
  }
  // The map keeps the order in which commits were added: oldest first, as GitHub lists them.
  const ahead = [...gitHub.commits.values()].filter(({ sha }) => after.has(sha) && !before.has(sha));
  const behind = [...before].filter((sha) => !after.has(sha)).length;
  const status = ahead.length === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged';
  const body = {
    status,
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: ahead.slice(-mostCommits).map((commit) => showCommit(gitHub, commit)),
    files: [],
  };
  return { status: 200, body };
}

export function showCommit(gitHub: GitHub, { sha, message, login, name, parents }: Commit) {
  return {
    sha,
    html_url: `https://github.com/${gitHub.repository}/commit/${sha}`,
    commit: { message, author: { name, email: 'someone@example.com', date: '2026-01-15T08:00:00Z' } },
    author: login === null ? null : { login, id: 1, type: 'User' },
    parents: parents.map((parent) => ({ sha: parent })),
  };
}
