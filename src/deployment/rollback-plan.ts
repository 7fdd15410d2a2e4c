import type { RollbackOn } from '../contract/waiting.ts';
import { revisionName } from '../lib/arn.ts';
import type { DeploymentWatch } from './controller.ts';
import type { RollbackTarget } from './handle.ts';
import { stayText } from './obstacles.ts';
import type { Verdict } from './verdict.ts';

export type RollbackPlan =
  | { kind: 'none'; why: string }
  | ({ kind: 'roll-back' } & RollbackTarget)
  /** No earlier revision of the service has served, so it is scaled to 0. */
  | { kind: 'scale-to-zero' };

/** Whose deployment has ended. */
export type DeploymentOrigin = {
  /** The rollout was not started by this run. */
  joined: boolean;
  /** It was itself the rollback that the run was asked for. */
  isRollback: boolean;
};

/** Decides whether to roll back after a deployment has ended. Pure. */
export function planRollback(
  watch: DeploymentWatch,
  { joined, isRollback }: DeploymentOrigin,
  rollbackOn: readonly RollbackOn[],
): RollbackPlan {
  const { handle, verdict } = watch;
  const end = endOf(verdict);
  if (end === null) return { kind: 'none', why: '' };
  if (joined) return none(`This run did not start the rollout, so it does not roll it back.${staysPaused(watch)}`);
  if (verdict.kind !== 'recalled' && !rollbackOn.includes(end))
    return none(`Nothing was rolled back: \`rollback-on\` does not include \`${end}\`.${staysPaused(watch)}`);
  if (isRollback && failedByChecks(watch)) return none(rollbackStays(watch));
  if (handle.rollbackPoint.neverServed) return { kind: 'scale-to-zero' };
  const { revision, members } = handle.rollbackPoint;
  const changed = Object.keys(members).length > 0;
  const answers = verdict.kind === 'failed' && isHeld(watch);
  if (revision === null || (revision === handle.revision && !changed && !answers)) {
    return none(`There is nothing to roll back to: the service ran ${revisionName(handle.revision)} before, too.`);
  }
  return { kind: 'roll-back', revision, members };
}

/** Its tasks run; only checks of `verify` have failed. */
function failedByChecks({ verdict, unverified }: DeploymentWatch): boolean {
  return verdict.kind === 'failed' && unverified !== null && unverified.kind !== 'failed';
}

/** What was left deliberately is not deployed again because the earlier revision fails a check. */
function rollbackStays(watch: DeploymentWatch): string {
  const { handle, unverified } = watch;
  const to = revisionName(handle.revision);
  const goesOn = unverified?.kind === 'completed' ? '' : ` The deployment of ${to} goes on.`;
  return `Not rolled back: this was a rollback to ${to} itself, and a failed check does not undo it.${goesOn}${staysPaused(watch)}`;
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
