import { revisionName } from '../lib/arn.ts';
import { failedTasks, reasonOf } from './check-threshold.ts';
import type { WatchPorts, WatchSettings } from './controllers/ecs/poll.ts';
import { type RollbackPorts, startRollback } from './controllers/ecs/rollback.ts';
import type { DeploymentEvent } from './events.ts';
import type { DeploymentHandle } from './handle.ts';
import type { RollbackPlan } from './rollback-plan.ts';
import { type WatchResult, watch } from './watch.ts';

/** How the way back ended. */
export type RollbackResult =
  /** Not tried; `why` may be empty where nobody would expect a way back. */
  | { kind: 'none'; why: string }
  /** The earlier revision serves again. */
  | { kind: 'done'; to: string /** Tasks that run. */; running: number }
  /** Under way when we stopped looking. */
  | { kind: 'begun'; to: string; why: string }
  /** `left`: whose deployment is the service's newest now, the failed revision's or the earlier one's; null where `why` tells. */
  | FailedRollback
  /** ECS or somebody else acted first: this is what became of our deployment then. */
  | { kind: 'overtaken'; watched: WatchResult };

export type FailedRollback = {
  kind: 'failed';
  to: string;
  why: string;
  left: 'failed' | 'earlier' | 'either' | null;
  /** What was seen of the earlier revision's own deployment; absent where it was not begun. */
  watched?: WatchResult;
  /** Why the tasks of the earlier revision fail, and what to do about that; absent where no rule knows it. */
  finding?: { rule: string; cause: string; advice: readonly string[] };
  /** Tasks that run now, by revision; absent where nothing was seen of them. */
  running?: readonly { revision: string; count: number }[];
};

export type RollBackPorts = RollbackPorts & {
  /** For waiting; its signal ends the wait, not the rollback. */
  watch: WatchPorts;
  onEvent(events: readonly DeploymentEvent[]): void;
};

/** Puts a service back and waits until it serves again. Never throws an AwsError, and never tries twice. */
export async function rollBack(
  rollbackPlan: RollbackPlan,
  failed: DeploymentHandle,
  settings: WatchSettings,
  ports: RollBackPorts,
): Promise<RollbackResult> {
  if (rollbackPlan.kind === 'none') return rollbackPlan;
  const begun = await startRollback(rollbackPlan, failed, ports);
  if (begun.kind === 'refused')
    return { kind: 'failed', to: rollbackPlan.revision, why: begun.why, left: begun.inDoubt ? 'either' : 'failed' };
  const target = begun.kind === 'begun' ? begun.handle : failed;
  const [watched] = await watch([target], settings, ports.watch, { onEvent: ports.onEvent, ended: () => undefined });
  if (!watched) return { kind: 'begun', to: rollbackPlan.revision, why: 'It was not waited for.' };
  if (begun.kind === 'overtaken') return { kind: 'overtaken', watched };
  return begun.kind === 'begun'
    ? resultOfRedeploy(watched, rollbackPlan.revision)
    : resultOfStop(watched, rollbackPlan.revision);
}

/** Our own deployment of the earlier revision is judged like any other. */
export function resultOfRedeploy(watched: WatchResult, to: string): RollbackResult {
  const { verdict, last } = watched;
  if (verdict.kind === 'completed') return { kind: 'done', to, running: last?.running ?? 0 };
  if (verdict.kind === 'failed')
    return { kind: 'failed', to, why: `${verdict.why}${lastFailure(watched)}`, left: 'earlier', watched };
  if (verdict.kind === 'superseded') return { kind: 'failed', to, why: verdict.why, left: null };
  // That the run was cancelled is said already.
  return { kind: 'begun', to, why: verdict.kind === 'cancelled' ? '' : verdict.why };
}

/** Why the earlier revision's own tasks fail, in ECS's words. */
function lastFailure(watched: WatchResult): string {
  const task = failedTasks(watched).at(-1);
  return task === undefined ? '' : ` The last of its tasks: ${reasonOf(task).replace(/\.$/, '')}.`;
}

/** What was stopped is undone by ECS or CodeDeploy: it ends as failed and rolled back. */
export function resultOfStop(
  { verdict, last }: WatchResult,
  to: string,
  by: 'ECS' | 'CodeDeploy' = 'ECS',
): RollbackResult {
  if (verdict.kind === 'failed' && verdict.rollback.state === 'done') {
    return { kind: 'done', to: verdict.rollback.to, running: last?.running ?? 0 };
  }
  if (verdict.kind === 'failed' && verdict.rollback.state === 'failed')
    return { kind: 'failed', to, why: verdict.rollback.why, left: null };
  return { kind: 'begun', to, why: `${by} was told to roll back to ${revisionName(to)}. ${verdict.why}` };
}
