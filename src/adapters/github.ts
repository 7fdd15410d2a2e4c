import { getOctokit } from '@actions/github';

/** GitHub's API for this repository. Loaded when it is first needed: it is half of the bundle. */
export function createGitHub(token: string, repository: string | null, apiUrl: string) {
  const [owner = '', repo = ''] = (repository ?? '').split('/');
  const octokit = token === '' ? null : getOctokit(token, { baseUrl: apiUrl });
  return {
    /** The full SHA of a commit, branch or tag; null when the repository has none of that name. */
    async resolveCommit(ref: string, signal: AbortSignal): Promise<string | null> {
      if (octokit === null) throw new Error('there is no github-token.');
      if (owner === '' || repo === '') throw new Error('GITHUB_REPOSITORY does not name a repository.');
      try {
        const answer = await octokit.rest.repos.getCommit({ owner, repo, ref, request: { signal } });
        return answer.data.sha;
      } catch (error) {
        const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : 0;
        // 422 is GitHub's answer to a text that cannot be a ref.
        if (status === 404 || status === 422) return null;
        throw error;
      }
    },

    /** Creates the comment that holds `marker`, or updates it in place. */
    async keepComment(number: number, marker: string, body: string, signal: AbortSignal): Promise<void> {
      const issue = { owner, repo, issue_number: number, request: { signal } };
      if (octokit === null) throw new Error('there is no github-token.');
      const comments = await octokit.paginate(octokit.rest.issues.listComments, { ...issue, per_page: 100 });
      const mine = comments.find((comment) => comment.body?.startsWith(marker));
      if (mine === undefined) await octokit.rest.issues.createComment({ ...issue, body });
      else if (mine.body !== body) {
        await octokit.rest.issues.updateComment({ owner, repo, comment_id: mine.id, body, request: { signal } });
      }
    },
  };
}
