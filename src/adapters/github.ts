import { getOctokit } from '@actions/github';
import type { Commit, GitHubApi } from '../apis/github.ts';
import { orAborted } from '../lib/abort.ts';
import { GitHubError, messageOf } from '../lib/errors.ts';
import { isObject, textOf } from '../lib/json.ts';
import { cutMiddle } from '../lib/outside.ts';
import { withoutSlashes } from '../lib/text.ts';
import { keepComment } from './github-comments.ts';
import { type Environment, repositoryUrlOf } from './github-run.ts';
import { limitedFetch } from './limited-fetch.ts';

/** How long one question to GitHub may take, all pages of its answer included. */
const patienceMs = 10_000;

/** Octokit would write about deprecated addresses into the log. */
const silent = { debug() {}, info() {}, warn() {}, error() {} };

type Octokit = ReturnType<typeof getOctokit>;
type Common = { owner: string; repo: string; request: { signal: AbortSignal; fetch: unknown } };

/**
 * The API of github.com, or of the GitHub Enterprise that the environment names, for the workflow's repository. Every
 * method rejects with a GitHubError that says what GitHub said.
 *
 * @param token empty where there is none
 */
export function createGitHub(token: string, env: Environment): GitHubApi {
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
  const baseUrl = withoutSlashes(env.GITHUB_API_URL || 'https://api.github.com');
  const octokit = token === '' ? null : getOctokit(token, { baseUrl, log: silent });
  // The one of @actions/github, which goes through the proxy.
  const fetch = octokit === null ? null : limitedFetch(octokit.request.endpoint.DEFAULTS.request?.fetch);
  const repositoryUrl = repositoryUrlOf(env);

  async function request<T>(signal: AbortSignal, send: (octokit: Octokit, common: Common) => Promise<T>): Promise<T> {
    if (octokit === null) throw new GitHubError('There is no github-token.', null);
    if (owner === '' || repo === '') throw new GitHubError('GITHUB_REPOSITORY does not name a repository.', null);
    const within = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]);
    try {
      return await orAborted(send(octokit, { owner, repo, request: { signal: within, fetch } }), within);
    } catch (error) {
      throw toGitHubError(error, within);
    }
  }

  return {
    async compare(base, head, signal) {
      const asking = request(signal, ({ rest }, common) =>
        // Without a page it answers with the newest 250 commits (REST API, "Compare two commits").
        rest.repos.compareCommitsWithBasehead({ ...common, basehead: `${base}...${head}` }),
      );
      // Also for commits without a common ancestor, and for those that a force-push made unknown.
      const answer = await orUnknown(asking);
      if (answer === null) return null;
      const { ahead_by, behind_by, commits } = answer.data;
      // GitHub lists the oldest first.
      const newestFirst = commits.toReversed().map((commit) => toCommit(commit, repositoryUrl));
      return { ahead: ahead_by, behind: behind_by, commits: newestFirst };
    },

    async createDeployment({ ref, environment, transient, description }, signal) {
      const { data } = await request(signal, ({ rest }, common) =>
        rest.repos.createDeployment({
          ...common,
          ref,
          environment,
          description,
          // Deploys what is asked for: no merge of the default branch into it, no waiting for checks.
          auto_merge: false,
          required_contexts: [],
          // Whether it is production GitHub decides, by the environment's name.
          transient_environment: transient,
        }),
      );
      if (!('id' in data)) throw new GitHubError('GitHub answered without a deployment.', null);
      return data.id;
    },

    async addStatus(id, { state, description, logUrl, environmentUrl }, signal) {
      await request(signal, ({ rest }, common) =>
        rest.repos.createDeploymentStatus({
          ...common,
          deployment_id: id,
          state,
          description,
          ...(logUrl !== null && { log_url: logUrl }),
          ...(environmentUrl !== null && { environment_url: environmentUrl }),
        }),
      );
    },

    async listDeployments(environment, signal) {
      const { data } = await request(signal, ({ rest }, common) =>
        rest.repos.listDeployments({ ...common, environment, per_page: 100 }),
      );
      return data.map(({ id, description }) => ({ id, description: cutMiddle(description ?? '') }));
    },

    async latestState(id, signal) {
      const { data } = await request(signal, ({ rest }, common) =>
        rest.repos.listDeploymentStatuses({ ...common, deployment_id: id, per_page: 1 }),
      );
      return data[0]?.state ?? null;
    },

    async resolveCommit(ref, signal) {
      const answer = await orUnknown(request(signal, ({ rest }, common) => rest.repos.getCommit({ ...common, ref })));
      return answer?.data.sha ?? null;
    },

    async readCommit(sha, signal) {
      const answer = await orUnknown(
        request(signal, ({ rest }, common) => rest.repos.getCommit({ ...common, ref: sha })),
      );
      return answer === null ? null : toCommit(answer.data, repositoryUrl);
    },

    async storeDeploymentRecord(record, signal) {
      await request(signal, (octokit, { owner, repo, request }) =>
        octokit.request('POST /orgs/{org}/artifacts/metadata/deployment-record', {
          org: owner,
          name: record.name,
          digest: record.digest,
          status: record.status,
          logical_environment: record.logicalEnvironment,
          physical_environment: record.physicalEnvironment,
          cluster: record.cluster,
          deployment_name: record.deploymentName,
          ...(record.version !== null && { version: record.version }),
          // Without the owner, who is the organization (REST API, "Create an artifact deployment record").
          github_repository: repo,
          return_records: false,
          request,
        }),
      );
    },

    async findAttestations(query, signal) {
      const { findAttestations } = await import('./github-attestations.ts');
      return findAttestations(query, { baseUrl, token }, signal);
    },

    async trustDomain(signal) {
      const { readTrustDomain } = await import('./github-attestations.ts');
      return readTrustDomain({ baseUrl, token }, signal);
    },

    async keepComment(number, marker, body, signal) {
      // Tokens of apps, which GITHUB_TOKEN is one of, begin so (GitHub docs, "About authentication to GitHub").
      const isInstallation = token.startsWith('ghs_');
      await request(signal, (octokit, common) =>
        keepComment(octokit, common, isInstallation, { number, marker, body }),
      );
    },
  };
}

/** Null for what GitHub does not know; 422 is its answer to a text that cannot be a ref. */
async function orUnknown<T>(asking: Promise<T>): Promise<T | null> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof GitHubError && (error.status === 404 || error.status === 422)) return null;
    throw error;
  }
}

/** What GitHub said, or why it said nothing. */
function toGitHubError(error: unknown, signal: AbortSignal): GitHubError {
  // Octokit gives errors without an answer a status, too.
  const answer = isObject(error) && isObject(error.response) ? error.response : null;
  if (answer !== null && typeof answer.status === 'number') {
    // An outage answers with a page of HTML, of which nothing is worth showing.
    const said = isObject(answer.data) ? textOf(answer.data.message) : null;
    return new GitHubError(
      `GitHub answered ${answer.status}${said === null ? '' : `: ${cutMiddle(said)}`}`,
      answer.status,
    );
  }
  const why = signal.aborted && signal.reason instanceof Error ? reasonOf(signal.reason) : cutMiddle(messageOf(error));
  return new GitHubError(`GitHub did not answer: ${why}`, null);
}

function reasonOf(reason: Error): string {
  return reason.name === 'TimeoutError' ? `nothing came for ${patienceMs / 1000} s` : reason.message;
}

type RawCommit = {
  sha: string;
  commit: { message: string; author: { name?: string } | null };
  author: { login?: string } | null;
};

function toCommit({ sha, commit, author }: RawCommit, repositoryUrl: string): Commit {
  const [message = ''] = cutMiddle(commit.message).split(/\r?\n/);
  return { sha, message, author: author?.login ?? commit.author?.name ?? '', url: `${repositoryUrl}/commit/${sha}` };
}
