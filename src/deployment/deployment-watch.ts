import type { DeploymentWatch, WatchedHandle } from './controller.ts';
import { emptyTimeline } from './events.ts';
import { nothingExcluded } from './failure-threshold.ts';
import { emptyHistory } from './history.ts';
import { nothingCollected } from './stopped-tasks.ts';

export function startWatch(handle: WatchedHandle): DeploymentWatch {
  return {
    handle,
    verdict: { kind: 'pending', why: 'Not polled yet.', settling: false },
    timeline: emptyTimeline(handle),
    last: null,
    endedAtMs: handle.startedAtMs,
    serviceDeploymentArn: null,
    pause: null,
    answeredHooks: new Map(handle.answeredHooks),
    stopped: nothingCollected,
    stoppedTrouble: null,
    completion: null,
    thresholdReachedAtMs: null,
    excluded: nothingExcluded,
    history: emptyHistory,
    closed: false,
    settlingPolls: 0,
    checks: [],
    unverified: null,
    readsChecks: false,
    checksUntilMs: 0,
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
