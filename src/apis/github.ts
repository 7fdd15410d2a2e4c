import type { AttestationQuery, FoundBundles } from './attestations.ts';

/** A commit as people see it; all of it but the SHA is text from outside. */
export type Commit = {
  sha: string;
  /** The first line of its message. */
  message: string;
  /** The login at GitHub, else the name that the commit carries. */
  author: string;
  url: string;
};

/** How one commit stands to another one. */
export type Comparison = {
  /** Commits that the head has and the base has not. */
  ahead: number;
  /** Commits that the base has and the head has not. */
  behind: number;
  /** The newest of `ahead`, newest first. */
  commits: Commit[];
};

/** What GitHub is told of a new deployment. */
export type NewDeployment = {
  /** The commit: a branch could have moved since the run began. */
  ref: string;
  environment: string;
  /** An environment that goes away, as a pull request's does. */
  transient: boolean;
  description: string;
};

export type DeploymentState = 'in_progress' | 'success' | 'failure' | 'inactive';

export type DeploymentStatus = {
  state: DeploymentState;
  description: string;
  /** The page of the workflow run; null outside of one. */
  logUrl: string | null;
  environmentUrl: string | null;
};

/** Which image runs where, as GitHub keeps it for an organization. Records of one name in one cluster are one. */
export type DeploymentRecord = {
  /** The image's repository, with its registry and without tag and digest. */
  name: string;
  /** `sha256:…` */
  digest: string;
  /** The tag; null for none. */
  version: string | null;
  status: 'deployed' | 'decommissioned';
  logicalEnvironment: string;
  physicalEnvironment: string;
  cluster: string;
  /** Unique in the cluster. */
  deploymentName: string;
};

/** GitHub's API for the workflow's repository, as a run calls it. Every method rejects with a GitHubError. */
export type GitHubApi = {
  /** The full SHA of a commit, branch or tag; null when the repository has none of that name. */
  resolveCommit(ref: string, signal: AbortSignal): Promise<string | null>;
  /** One commit by its full SHA; null when the repository does not have it. */
  readCommit(sha: string, signal: AbortSignal): Promise<Commit | null>;
  /** Null when GitHub does not know one of the commits, or nothing that they have in common. */
  compare(base: string, head: string, signal: AbortSignal): Promise<Comparison | null>;
  /** Returns the id. */
  createDeployment(deployment: NewDeployment, signal: AbortSignal): Promise<number>;
  addStatus(id: number, status: DeploymentStatus, signal: AbortSignal): Promise<void>;
  /** The newest hundred deployments of an environment, newest first. */
  listDeployments(environment: string, signal: AbortSignal): Promise<{ id: number; description: string }[]>;
  /** The state of a deployment's newest status; null where it has none. */
  latestState(id: number, signal: AbortSignal): Promise<string | null>;
  /** Stores or updates a record of the organization that owns the repository. */
  storeDeploymentRecord(record: DeploymentRecord, signal: AbortSignal): Promise<void>;
  /** Bundles of attestations, the newest first. Works without a token for what is public. */
  findAttestations(query: AttestationQuery, signal: AbortSignal): Promise<FoundBundles>;
  /** The trust domain of the host's own Sigstore instance; null for the default. */
  trustDomain(signal: AbortSignal): Promise<string | null>;
  /** Creates the comment that begins with `marker`, or updates it in place where this token's identity wrote it. */
  keepComment(number: number, marker: string, body: string, signal: AbortSignal): Promise<void>;
};
