import { revisionName } from '../lib/arn.ts';
import type { AwsError } from '../lib/errors.ts';
import type { Service } from '../service/service.ts';
import { failedTasks, reasonOf } from './check-threshold.ts';
import type { DeploymentContext, DeploymentWatch, RollbackStart, ScaledToZero, WatchSettings } from './controller.ts';
import type { DeploymentEvent } from './events.ts';
import type { RollbackTarget } from './handle.ts';
import { continueRollback, continueStopped } from './pauses.ts';
import { watchDeployments } from './watch.ts';

/** How a rollback ended. */
export type RollbackResult =
  /** Not tried; `why` may be empty where no rollback is to be expected. */
  | { kind: 'none'; why: string }
  | ScaledToZero
  /** The earlier revision runs again. */
  | {
      kind: 'done';
      to: string;
      /** Tasks that run, and that are to run. */
      running: number;
      desired: number;
      /** What is left to do, in whole sentences; absent for nothing. */
      left?: string;
    }
  /** In progress when the watch ended. */
  | { kind: 'started'; to: string; why: string }
  /** `left`: whose deployment is the service's newest now, the failed revision's or the earlier one's; null where `why` tells. */
  | FailedRollback
  /** The controller or another deployment acted first: this is what became of our deployment then. */
  | { kind: 'overtaken'; watch: DeploymentWatch };

export type FailedRollback = {
  kind: 'failed';
  to: string;
  why: string;
  left: 'failed' | 'earlier' | 'either' | null;
  /** What AWS refused; absent where it refused nothing. */
  error?: AwsError;
  /** What was seen of the earlier revision's own deployment; absent where it was not started. */
  watch?: DeploymentWatch;
  /** Why the tasks of the earlier revision fail, and what to do about that; absent where no rule knows it. */
  finding?: { rule: string; cause: string; advice: readonly string[] };
  /** Tasks that run now, by revision; absent where nothing was seen of them. */
  running?: readonly { revision: string; count: number }[];
};

/** Rolls a service back and waits for the end of it. Never throws an AwsError, and never tries twice. */
export async function rollBack(
  target: RollbackTarget,
  failed: DeploymentWatch,
  settings: WatchSettings,
  context: DeploymentContext,
  onEvent: (events: readonly DeploymentEvent[]) => void,
): Promise<RollbackResult> {
  const { controller } = failed.handle;
  const to = target.revision;
  // A cancelled run still starts the rollback, in the time that a write has, and does not wait for it.
  const signal = context.signal.aborted ? context.writeSignal : context.signal;
  const start = await controller.rollBack(target, failed, { ...context, signal });
  if (start.kind === 'impossible') return { kind: 'none', why: start.why };
  if (start.kind === 'refused')
    return {
      kind: 'failed',
      to,
      why: start.why,
      left: start.inDoubt ? 'either' : 'failed',
      ...(start.error !== undefined && { error: start.error }),
    };
  const handle = start.kind === 'started' ? start.handle : failed.handle;
  // The tasks of what is stopped have been counted: what counts now is what the controller does about it.
  const stopping = start.kind === 'stopping' ? { failureThreshold: Number.POSITIVE_INFINITY } : {};
  const pauses = { started: continueRollback, stopping: continueStopped, overtaken: undefined }[start.kind];
  const publish = start.kind === 'started' ? onEvent : onceEach(failed.timeline.events, onEvent);
  const observer = { onEvent: publish, onEnd: () => undefined, ...(pauses !== undefined && { onPause: pauses }) };
  const [watch] = await watchDeployments([handle], { ...settings, ...stopping }, context, observer);
  if (watch === undefined) return { kind: 'started', to, why: '' };
  if (start.kind === 'overtaken') return { kind: 'overtaken', watch };
  if (start.kind === 'started') return resultOfRedeploy(watch, to);
  return settled(resultOfStop(watch, to, controller.displayName), target, watch.last ?? failed.last, start.settle);
}

/** Rolls back what the controller's own rollback leaves, and adds to the result what could not be. */
async function settled(
  result: RollbackResult,
  { members }: RollbackTarget,
  last: Service | null,
  settle: Extract<RollbackStart, { kind: 'stopping' }>['settle'],
): Promise<RollbackResult> {
  if (last === null || settle === undefined || (result.kind !== 'done' && result.kind !== 'started')) return result;
  const left = await settle(last, result.kind === 'done');
  if (left === null) {
    const { desiredCount } = members;
    return result.kind === 'done' && typeof desiredCount === 'number' ? { ...result, desired: desiredCount } : result;
  }
  return result.kind === 'done' ? { ...result, left } : { ...result, why: `${result.why} ${left}`.trim() };
}

/** A deployment that is rolled back in place is watched from the start: what its first poll shows again is left out. */
function onceEach(
  before: readonly DeploymentEvent[],
  onEvent: (events: readonly DeploymentEvent[]) => void,
): (events: readonly DeploymentEvent[]) => void {
  const keyOf = (event: DeploymentEvent) =>
    JSON.stringify({ ...event, atMs: 0, ...(event.kind !== 'stage' && { stage: null }) });
  let known = new Set(before.map(keyOf));
  return (events) => {
    const fresh = events.filter((event) => !known.has(keyOf(event)));
    known = new Set();
    if (fresh.length > 0) onEvent(fresh);
  };
}

/** Our own deployment of the earlier revision is judged like any other. */
function resultOfRedeploy(watch: DeploymentWatch, to: string): RollbackResult {
  const { verdict, last } = watch;
  if (verdict.kind === 'completed') return { kind: 'done', to, ...countsOf(last) };
  if (verdict.kind === 'failed')
    return { kind: 'failed', to, why: `${verdict.why}${lastFailure(watch)}`, left: 'earlier', watch };
  if (verdict.kind === 'superseded') return { kind: 'failed', to, why: verdict.why, left: null };
  // That the run was cancelled is said already.
  return { kind: 'started', to, why: verdict.kind === 'cancelled' ? '' : verdict.why };
}

function countsOf(last: Service | null): { running: number; desired: number } {
  return { running: last?.running ?? 0, desired: last?.desired ?? 0 };
}

/** Why the earlier revision's own tasks fail, in ECS's words. */
function lastFailure(watch: DeploymentWatch): string {
  const task = failedTasks(watch).at(-1);
  return task === undefined ? '' : ` The last of its tasks: ${reasonOf(task).replace(/\.$/, '')}.`;
}

/** What was stopped is rolled back by the controller: it ends as failed and rolled back. */
function resultOfStop({ verdict, last }: DeploymentWatch, to: string, by: string): RollbackResult {
  if (verdict.kind === 'failed' && verdict.rollback.state === 'done') {
    return { kind: 'done', to: verdict.rollback.to, ...countsOf(last) };
  }
  if (verdict.kind === 'failed' && verdict.rollback.state === 'failed')
    return { kind: 'failed', to, why: verdict.rollback.why, left: null };
  return { kind: 'started', to, why: `${by} was told to roll back to ${revisionName(to)}. ${verdict.why}` };
}
