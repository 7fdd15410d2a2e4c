import type { JsonObject } from '../../src/lib/json.ts';
import type { DeploymentRecord } from './records.ts';

/** What the simulated GitHub knows: one repository with its commits, deployments and comments. */
export type CommitSpec = {
  sha: string;
  message: string;
  /** The account; null for a commit whose author has none. */
  login?: string | null;
  /** The name that the commit itself carries. */
  name?: string;
  /** By default the commit that was added before. */
  parents?: readonly string[];
};

export type Commit = { sha: string; message: string; login: string | null; name: string; parents: readonly string[] };

export type DeploymentStatus = { state: string; description: string; log_url: string; environment_url: string };

export type Deployment = {
  id: number;
  ref: string;
  sha: string;
  environment: string;
  description: string;
  transient_environment: boolean;
  production_environment: boolean;
  auto_merge: boolean;
  required_contexts: unknown;
  /** Oldest first. */
  statuses: DeploymentStatus[];
};

/** `login`: who wrote it; that of an app ends with `[bot]`. */
export type Comment = { id: number; issue: number; body: string; login: string };

/** What goes wrong, for requests that match. */
export type GitHubFault = {
  method?: string;
  /** Of the path below the repository: `/deployments`. */
  path?: RegExp;
  /** 403, 404, 500 …; `hang` never answers. */
  kind: number | 'hang';
  message?: string;
  /** How often it strikes; always when absent. */
  times?: number;
  /** How many matching requests pass before it strikes. */
  after?: number;
};

export type GitHubRequest = {
  method: string;
  path: string;
  body: string;
  headers: Readonly<Record<string, string | undefined>>;
};

export type GitHub = {
  /** `owner/name`; a request for any other one is not found. */
  repository: string;
  readonly commits: ReadonlyMap<string, Commit>;
  /** Branches and tags. */
  readonly refs: Map<string, string>;
  readonly deployments: Deployment[];
  readonly comments: Comment[];
  /** Whether an organization owns the repository: a user account has no deployment records. */
  isOrganization: boolean;
  readonly records: DeploymentRecord[];
  /** Bundles of attestations of the repository, by the digest of what they are about. */
  readonly attestations: { digest: string; bundle: JsonObject }[];
  /** Lists name the addresses of bundles instead of holding them. */
  listsAddresses: boolean;
  /** Who asks: the login that the token acts as. */
  viewer: string;
  /** Every request so far, oldest first. */
  readonly requests: GitHubRequest[];
  /** What a job with `id-token: write` asks for tokens with, and claims that differ from the standard ones. */
  readonly oidc: { bearer: string; claims: Record<string, unknown> };
  /** Adds commits, each the child of the one before unless it says otherwise; the last one is where `main` is. */
  addCommits(...specs: readonly CommitSpec[]): void;
  fault(rule: GitHubFault): void;
  /** The fault that strikes this request, if any. */
  strike(method: string, path: string): GitHubFault | null;
};

export function createGitHubState(repository: string): GitHub {
  const commits = new Map<string, Commit>();
  const refs = new Map<string, string>();
  const faults: { rule: GitHubFault; left: number; passing: number }[] = [];
  let last: string | null = null;
  return {
    repository,
    commits,
    refs,
    deployments: [],
    comments: [],
    isOrganization: true,
    records: [],
    attestations: [],
    listsAddresses: false,
    viewer: 'github-actions[bot]',
    requests: [],
    oidc: { bearer: 'simulated-oidc-request-token', claims: {} },
    addCommits(...specs) {
      for (const { sha, message, login = 'octocat', name = 'Mona Lisa', parents } of specs) {
        commits.set(sha, { sha, message, login, name, parents: parents ?? (last === null ? [] : [last]) });
        last = sha;
        refs.set('main', sha);
      }
    },
    fault: (rule) => void faults.push({ rule, left: rule.times ?? Number.POSITIVE_INFINITY, passing: rule.after ?? 0 }),
    strike(method, path) {
      const found = faults.find(({ rule, left }) => {
        const { method: wanted = method, path: pattern = /^/ } = rule;
        return left > 0 && wanted === method && pattern.test(path);
      });
      if (found === undefined) return null;
      if (found.passing-- > 0) return null;
      found.left--;
      return found.rule;
    },
  };
}

/** A commit by its full SHA, the beginning of one, a branch or a tag. */
export function findCommit(gitHub: GitHub, ref: string): Commit | null {
  const name = ref.replace(/^refs\/(heads|tags)\//, '');
  const known = gitHub.commits.get(gitHub.refs.get(name) ?? name);
  if (known !== undefined) return known;
  const short = /^[0-9a-f]{7,}$/.test(ref) ? [...gitHub.commits.values()].find(({ sha }) => sha.startsWith(ref)) : null;
  return short ?? null;
}

/** A commit with everything that it comes from. */
export function historyOf(gitHub: GitHub, sha: string, seen = new Set<string>()): Set<string> {
  const open = [sha];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(gitHub.commits.get(next)?.parents ?? []));
  }
  return seen;
}
