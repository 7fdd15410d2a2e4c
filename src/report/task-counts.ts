import type { DeploymentWatch } from '../deployment/controller.ts';
import { countsOf } from '../deployment/events.ts';
import type { EndedDeployment } from '../deployment/finish.ts';
import { ownDeployment } from '../deployment/history.ts';
import type { RollbackResult } from '../deployment/rollback.ts';
import type { ServiceFacts } from './report.ts';

type WatchResult = Pick<EndedDeployment, 'watch'> & { rollback: RollbackResult };

/** How many tasks a service has when the step ends, as far as that was seen. */
export function countsAtEnd(
  end: WatchResult,
): Pick<ServiceFacts, 'desired' | 'running' | 'scaledToZero' | 'unfinished'> {
  const { watch, rollback } = end;
  return {
    desired: desiredOf(end),
    running: rollback.kind === 'done' ? rollback.running : runningIn(watch),
    ...(isScaledToZero(rollback) && { scaledToZero: true as const }),
    ...unfinishedOf(end),
  };
}

function isScaledToZero(rollback: RollbackResult): boolean {
  return rollback.kind === 'scaled-to-zero' && rollback.isDone;
}

function desiredOf({ watch: { handle, last }, rollback }: WatchResult): number {
  // It may return to another count.
  if (rollback.kind === 'done') return rollback.desired;
  if (isScaledToZero(rollback)) return 0;
  return last === null ? handle.rollbackPoint.desired : countsOf(handle, last).desired;
}

/** The counts of the last poll, where the deployment is left as it was then. */
function unfinishedOf({ watch: { handle, verdict, last }, rollback }: WatchResult): Pick<ServiceFacts, 'unfinished'> {
  const isLeft =
    ['failed', 'timed-out', 'cancelled', 'paused', 'superseded', 'unknown'].includes(verdict.kind) &&
    ['none', 'started'].includes(rollback.kind) &&
    !(verdict.kind === 'failed' && (verdict.rollback.state === 'done' || verdict.gone));
  if (!isLeft || last === null || ownDeployment(handle, last) === null) return {};
  const { running, old } = countsOf(handle, last);
  return { unfinished: { running, old } };
}

/**
 * Of the new revision: older tasks may still drain where ECS completed a deployment early, and serve while a deployment
 * is paused.
 */
function runningIn({ handle, verdict, last }: DeploymentWatch): number {
  if (last === null) return 0;
  const own = verdict.kind === 'completed' || verdict.kind === 'paused' ? ownDeployment(handle, last) : null;
  return own?.running ?? last.running;
}
