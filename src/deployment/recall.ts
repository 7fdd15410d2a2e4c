import type { RollbackOn } from '../contract/waiting.ts';
import { plural } from '../lib/text.ts';
import type { UpdateResult } from './apply.ts';
import type { DeploymentWatch } from './controller.ts';
import { isOpen } from './deployment-watch.ts';
import { planRollback } from './rollback-plan.ts';

/** Which services ended in a way that rolls back the others of the step too: `rollback-scope: all`. */
export type RecallCause = { end: RollbackOn; services: string[] };

/** Names that a sentence lists; the others are counted. */
const mostNames = 3;

/** The services that ended as `rollback-on` says, the first of these ends that occurs; null for none. Pure. */
export function recallCause(
  watches: readonly DeploymentWatch[],
  updates: readonly UpdateResult[],
  rollbackOn: readonly RollbackOn[],
): RecallCause | null {
  const ends = [
    ...watches.map(({ handle, verdict }) => ({ service: handle.service, end: endOfVerdict(verdict.kind) })),
    ...updates.map(({ plan, state }) => ({ service: plan.service.name, end: endOfUpdate(state) })),
  ];
  for (const end of rollbackOn) {
    const services = ends.filter((one) => one.end === end).map(({ service }) => service);
    if (services.length > 0) return { end, services };
  }
  return null;
}

/** A deployment that was superseded or lost track of is left alone, and so are the others then. */
function endOfVerdict(kind: DeploymentWatch['verdict']['kind']): RollbackOn | null {
  if (kind === 'failed') return 'failure';
  if (kind === 'timed-out') return 'timeout';
  return kind === 'cancelled' ? 'cancel' : null;
}

function endOfUpdate(state: UpdateResult['state']): RollbackOn | null {
  if (state.kind === 'cancelled') return 'cancel';
  if (state.kind !== 'refused') return null;
  const { kind } = state.error.details;
  if (kind === 'aborted') return 'cancel';
  // Whether ECS took the update is not known.
  return kind === 'lost' ? null : 'failure';
}

/**
 * Whether a deployment is rolled back because of what became of others: this step started it, it goes on or has ended
 * well, and there is something to roll back to. What a deployment replaced that an earlier attempt of the run started is
 * read only at the rollback.
 */
export function isRecallable(watch: DeploymentWatch, update: UpdateResult | undefined): boolean {
  if (update === undefined || !('handle' in update.state)) return false;
  const { state, plan } = update;
  if (state.kind === 'joined' && !state.isOwn) return false;
  const { kind } = watch.verdict;
  const goesOn = isOpen(watch) && kind !== 'failed';
  if (!goesOn && kind !== 'completed' && kind !== 'paused') return false;
  if (state.kind === 'joined' || plan.action === 'continue') return true;
  return (
    planRollback(recalled(watch, { end: 'failure', services: [] }, 0), { joined: false, isRollback: false }, [])
      .kind !== 'none'
  );
}

/** The watch of a deployment that ends here, or has ended, and is rolled back because of others. */
export function recalled(watch: DeploymentWatch, cause: RecallCause, nowMs: number): DeploymentWatch {
  const state = isOpen(watch) ? 'was in progress' : stateOf(watch);
  const why = `Its deployment ${state}. It is rolled back too, because ${causeText(cause)} and \`rollback-scope\` is \`all\`.`;
  return {
    ...watch,
    closed: true,
    endedAtMs: isOpen(watch) ? nowMs : watch.endedAtMs,
    verdict: { kind: 'recalled', why, end: cause.end },
  };
}

function stateOf({ verdict }: DeploymentWatch): string {
  if (verdict.kind === 'paused') return 'was paused';
  return verdict.kind === 'completed' && verdict.stage !== undefined
    ? `had reached the stage ${verdict.stage}`
    : 'had completed';
}

/** The cause as the end of a sentence. */
export function causeText({ end, services }: RecallCause): string {
  if (end === 'cancel') return 'the run was cancelled';
  const more = services.length - mostNames;
  const names = `${services.slice(0, mostNames).join(', ')}${more > 0 ? ` and ${plural(more, 'other service')}` : ''}`;
  return end === 'timeout' ? `${names} did not complete in time` : `${names} failed`;
}
