import type { getOctokit } from '@actions/github';

type Octokit = ReturnType<typeof getOctokit>;
type Common = { owner: string; repo: string; request: { signal: AbortSignal } };
type Comment = { id: number; body?: string; user: { login: string; type: string } | null };

/** Comments of a hundred a page: on a longer pull request the comment is written again. */
const mostPages = 50;

/** Whose comments those are that the job's own GITHUB_TOKEN writes. */
const gitHubActions = 'github-actions[bot]';

/**
 * Creates the comment that begins with `marker`, or updates it in place. Anyone can write a comment with the marker in
 * it, so only what the token's own identity wrote is updated.
 */
export async function keepComment(
  octokit: Octokit,
  common: Common,
  isInstallation: boolean,
  { number, marker, body }: { number: number; marker: string; body: string },
): Promise<void> {
  let login: string | null = null;
  const isMine = async ({ user }: Comment): Promise<boolean> => {
    // Asked once, and only where a comment has the marker.
    login ??= await identity(octokit, common);
    return user?.login === login || (isInstallation && user?.type === 'Bot' && user.login === `${login}[bot]`);
  };
  const mine = await findComment(octokit, common, number, marker, isMine);
  const { createComment, updateComment } = octokit.rest.issues;
  if (mine === null) await createComment({ ...common, issue_number: number, body });
  else if (mine.body !== body) await updateComment({ ...common, comment_id: mine.id, body });
}

/** Octokit's own paging leaves the signal out from its requests, so that a cancel would not end it. */
async function findComment(
  octokit: Octokit,
  common: Common,
  number: number,
  marker: string,
  isMine: (comment: Comment) => Promise<boolean>,
): Promise<Comment | null> {
  for (let page = 1; page <= mostPages; page += 1) {
    common.request.signal.throwIfAborted();
    const query = { ...common, issue_number: number, per_page: 100, page };
    const { data, headers } = await octokit.rest.issues.listComments(query);
    for (const comment of data) {
      if (comment.body?.startsWith(marker) && (await isMine(comment))) return comment;
    }
    if (!headers.link?.includes('rel="next"')) return null;
  }
  return null;
}

/**
 * The login that the token acts as. GraphQL's `viewer` answers for tokens of every kind; `GET /user` is refused to those
 * of an app, GITHUB_TOKEN among them (REST API, "Get the authenticated user").
 */
async function identity(octokit: Octokit, common: Common): Promise<string> {
  const asViewer = async () => {
    const answer = await octokit.graphql<{ viewer: { login: string } }>('{ viewer { login } }', {
      request: common.request,
    });
    return answer.viewer.login;
  };
  const asUser = async () => (await octokit.rest.users.getAuthenticated({ request: common.request })).data.login;
  for (const read of [asViewer, asUser]) {
    try {
      return await read();
    } catch (error) {
      if (common.request.signal.aborted) throw error;
    }
  }
  return gitHubActions;
}
