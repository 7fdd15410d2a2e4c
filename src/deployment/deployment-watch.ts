import type { Service } from '../service/service.ts';
import { emptyTimeline, type Timeline } from './events.ts';
import { type Forgiven, nothingForgiven } from './failure-threshold.ts';
import type { DeploymentHandle } from './handle.ts';
import { emptyHistory, type PollHistory } from './history.ts';
import type { Completion, ProofSettings } from './proof.ts';
import { type Collected, nothingCollected } from './stopped-tasks.ts';
import type { Verdict } from './verdict.ts';

/** Where a deployment is done: at its very end, or once its bake time has begun. */
export type WaitUntil = 'completed' | 'baking';

export type WatchSettings = ProofSettings & {
  /** When the time for the rollout itself is over, ms since the epoch. */
  deadlineMs: number;
  /** The longest interval between two polls. */
  maxDelayMs: number;
  until: WaitUntil;
};

/** One deployment under watch: its verdict so far, and what has been seen. A controller adds what it remembers itself. */
export type DeploymentWatch = {
  handle: DeploymentHandle;
  verdict: Verdict;
  timeline: Timeline;
  /** The service at the last poll; null when there was none. */
  last: Service | null;
  /** When the last poll succeeded, or the watch was closed, ms. */
  endedAtMs: number;
  serviceDeploymentArn: string | null;
  /** Stopped tasks of our deployment: ECS forgets them within the hour. */
  stopped: Collected;
  /** The error that kept us from collecting them; null for none. */
  stoppedTrouble: unknown;
  /** How our deployment stood when it was first seen to be completed; null before. */
  completion: Completion | null;
  /** When its failed tasks reached the threshold, ms; null before. */
  thresholdReachedAtMs: number | null;
  /** Failed tasks that the service's circuit breaker does not count any more. */
  forgiven: Forgiven;
  history: PollHistory;
  /** Time ran out while the controller's own rollback was in progress. */
  closed: boolean;
  /** Polls in a row at which only the controller's own word was missing. */
  settlingPolls: number;
  /** Polls in a row that failed, and the last error; 0 and null while they succeed. */
  failedPolls: number;
  pollError: string | null;
};

export function startWatch(handle: DeploymentHandle): DeploymentWatch {
  return {
    handle,
    verdict: { kind: 'pending', why: 'Not polled yet.', settling: false },
    timeline: emptyTimeline(handle),
    last: null,
    endedAtMs: handle.startedAtMs,
    serviceDeploymentArn: null,
    stopped: nothingCollected,
    stoppedTrouble: null,
    completion: null,
    thresholdReachedAtMs: null,
    forgiven: nothingForgiven,
    history: emptyHistory,
    closed: false,
    settlingPolls: 0,
    failedPolls: 0,
    pollError: null,
  };
}

/** Without a verdict, or failed while the controller's own rollback is in progress. */
export function isOpen(watch: DeploymentWatch): boolean {
  const { verdict } = watch;
  if (watch.closed) return false;
  if (verdict.kind === 'failed') return verdict.rollback.state === 'running';
  return verdict.kind === 'pending' || verdict.kind === 'unclear';
}
