import type { Service } from '../apis/ecs.ts';
import type { Pause } from '../deployment/obstacles.ts';
import type { MemberChange } from '../service/service-plan.ts';
import type { Change } from '../taskdef/diff.ts';

/** What a service may be found in, the worst first: the order of the table. */
export const STATES = ['failed', 'paused', 'unhealthy', 'rolled-back', 'in-progress', 'drift', 'ok'] as const;
export type State = (typeof STATES)[number];

/** Everything that `mode: status` knows of one service. Texts come from outside: data, not markup. */
export type ServiceStatus = {
  /** The worst of `states`. */
  state: State;
  /** All that apply, the worst first; `ok` alone where there is no trouble. */
  states: State[];
  images: RunningImage[];
  /** Null where the tags of the revision do not tell it, or were not read. */
  commit: RunningCommit | null;
  deployment: NewestDeployment;
  /** Null where the service has no target groups, or they were not read. */
  targets: TargetSummary | null;
  /** The last failure that DescribeServices shows; null for none. */
  lastFailure: Failure | null;
  /** What differs from the files; null where nothing is compared. */
  drift: Drift | null;
  /** Tasks that are being started. */
  pending: number;
};

export type RunningImage = {
  container: string;
  /** As the task definition names it. */
  image: string;
  /** `sha256:…`; null where ECS does not show it. */
  digest: string | null;
};

export type RunningCommit = {
  sha: string;
  /** `owner/name` of the tag; null where there is none. */
  repository: string | null;
  /** Null where GitHub was not asked, or does not know the commit. */
  author: string | null;
  message: string | null;
  url: string | null;
};

export type NewestDeployment = {
  /** Null where the service shows none. */
  id: string | null;
  progress: 'completed' | 'in-progress' | 'failed' | 'rolled-back' | 'rolling-back' | 'deleting';
  /** When it began, ms since the epoch; null where ECS does not show it. */
  sinceMs: number | null;
  /** ECS's words for why it failed or was rolled back; null for none. */
  reason: string | null;
  /** Revisions of the deployments, the newest first, with their tasks. */
  revisions: { arn: string; running: number; desired: number }[];
  /** The pause that holds it; null for none, and where it was not read. */
  pause: Pause | null;
};

export type TargetSummary = { total: number; healthy: number; unhealthy: UnhealthyTarget[] };

export type UnhealthyTarget = {
  /** Name of the target group. */
  group: string;
  /** `10.0.0.1:8080`. */
  target: string;
  reason: string | null;
  description: string | null;
};

export type Failure = { atMs: number; message: string };

export type Drift = {
  /** From what runs to what the file says. */
  changes: Change[];
  members: MemberChange[];
};

/** One row of the board. */
export type BoardRow = { service: Service; cluster: string; status: ServiceStatus };

/** What the run reads, and what of it could not be read. */
export type Reading<T> = { value: T; warnings: string[]; notices: string[] };
