import type { RollbackOn } from '../contract/waiting.ts';
import { revisionName } from '../lib/arn.ts';
import type { JsonObject } from '../lib/json.ts';
import type { Service } from '../service/service.ts';
import type { Verdict } from './controllers/ecs/rolling.ts';
import { ownDeployment } from './history.ts';
import type { WatchResult } from './watch.ts';

/** How a service is put back to what it ran, or why it is not. */
export type RollbackPlan =
  | { kind: 'none'; why: string }
  /** UpdateService with what was recorded before the change. */
  | { kind: 'restore'; revision: string; members: JsonObject }
  /** ECS's own way back for native blue/green, linear and canary deployments. */
  | { kind: 'stop'; revision: string; serviceDeploymentArn: string };

/** Decides about the way back after a deployment has ended. Pure. `joined`: the rollout was not begun by this run. */
export function planRollback(watched: WatchResult, joined: boolean, rollbackOn: readonly RollbackOn[]): RollbackPlan {
  const { handle, verdict } = watched;
  const end = endOf(verdict);
  if (end === null) return { kind: 'none', why: '' };
  if (joined) return none('The rollout was not begun by this run, so it is left alone.');
  if (!rollbackOn.includes(end)) return none(`Nothing was rolled back: rollback-on does not have ${end}.`);
  const { revision, members } = handle.rollbackPoint;
  const changed = Object.keys(members).length > 0;
  if (revision === null || (revision === handle.revision && !changed)) {
    return none(`There is nothing to go back to: the service ran ${revisionName(handle.revision)} before, too.`);
  }
  // ECS stops only what is in progress: what has completed is followed by a deployment of the earlier revision.
  if (watched.last === null || watched.last.strategy === 'ROLLING' || hasCompleted(watched, watched.last)) {
    return { kind: 'restore', revision, members };
  }
  if (watched.serviceDeploymentArn === null) {
    return none('The deployment could not be stopped, because ECS did not tell its ARN (ecs:ListServiceDeployments).');
  }
  return { kind: 'stop', revision, serviceDeploymentArn: watched.serviceDeploymentArn };
}

function hasCompleted({ native, handle }: WatchResult, last: Service): boolean {
  if (native.record !== null) return native.record.status === 'SUCCESSFUL';
  return ownDeployment(handle, last)?.rolloutState === 'COMPLETED';
}

function none(why: string): RollbackPlan {
  return { kind: 'none', why };
}

/** The end that `rollback-on` speaks of; null for one that is never rolled back: done, superseded, sight lost, ECS's own rollback. */
function endOf(verdict: Verdict): RollbackOn | null {
  if (verdict.kind === 'failed') return verdict.rollback.state === 'none' && !verdict.gone ? 'failure' : null;
  if (verdict.kind === 'timed-out') return 'timeout';
  return verdict.kind === 'cancelled' ? 'cancel' : null;
}
