import type { RollbackOn } from '../contract/waiting.ts';
import { revisionName } from '../lib/arn.ts';
import type { DeploymentWatch } from './controller.ts';
import type { RollbackTarget } from './handle.ts';
import { stayText } from './obstacles.ts';
import type { Verdict } from './verdict.ts';

export type RollbackPlan =
  | { kind: 'none'; why: string }
  | ({ kind: 'roll-back' } & RollbackTarget)
  /** No deployment of the service has completed yet, so it is scaled to 0. */
  | { kind: 'scale-to-zero' };

/** Decides whether to roll back after a deployment has ended. Pure. `joined`: the rollout was not started by this run. */
export function planRollback(watch: DeploymentWatch, joined: boolean, rollbackOn: readonly RollbackOn[]): RollbackPlan {
  const { handle, verdict } = watch;
  const end = endOf(verdict);
  if (end === null) return { kind: 'none', why: '' };
  if (joined) return none(`This run did not start the rollout, so it does not roll it back.${staysPaused(watch)}`);
  if (verdict.kind !== 'recalled' && !rollbackOn.includes(end))
    return none(`Nothing was rolled back: \`rollback-on\` does not include \`${end}\`.${staysPaused(watch)}`);
  if (handle.rollbackPoint.neverServed) return { kind: 'scale-to-zero' };
  const { revision, members } = handle.rollbackPoint;
  const changed = Object.keys(members).length > 0;
  const answers = verdict.kind === 'failed' && isHeld(watch);
  if (revision === null || (revision === handle.revision && !changed && !answers)) {
    return none(`There is nothing to roll back to: the service ran ${revisionName(handle.revision)} before, too.`);
  }
  return { kind: 'roll-back', revision, members };
}

/** ECS can be told to roll back, whatever ran before. */
function isHeld({ pause }: DeploymentWatch): boolean {
  return pause !== null && !pause.ofRollback;
}

/** Of a deployment that failed while a pause holds it; the sentence of a time-out says it already. */
function staysPaused(watch: DeploymentWatch): string {
  const { pause, verdict } = watch;
  return pause !== null && isHeld(watch) && verdict.kind === 'failed' ? ` ${stayText(pause)}` : '';
}

function none(why: string): RollbackPlan {
  return { kind: 'none', why };
}

/** The end that `rollback-on` speaks of; null for one that is never rolled back: done, superseded, unknown, ECS's own rollback. */
function endOf(verdict: Verdict): RollbackOn | null {
  if (verdict.kind === 'failed') return verdict.rollback.state === 'none' && !verdict.gone ? 'failure' : null;
  if (verdict.kind === 'recalled') return verdict.end;
  if (verdict.kind === 'timed-out') return 'timeout';
  return verdict.kind === 'cancelled' ? 'cancel' : null;
}
