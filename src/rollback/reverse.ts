import { revisionName } from '../lib/arn.ts';
import type { Started } from '../rollout/started.ts';
import { failedTasks, reasonOf } from '../watch/give-up.ts';
import type { WatchPorts, WatchSettings } from '../watch/look.ts';
import { type Watched, watch } from '../watch/poll.ts';
import type { News } from '../watch/timeline.ts';
import type { Reversal } from './decide.ts';
import { beginReversal, type ReversalPorts } from './perform.ts';

/** How the way back ended. */
export type Reversed =
  /** Not tried; `why` may be empty where nobody would expect a way back. */
  | { kind: 'none'; why: string }
  /** The earlier revision serves again. */
  | { kind: 'done'; to: string /** Tasks that run. */; running: number }
  /** Under way when we stopped looking. */
  | { kind: 'begun'; to: string; why: string }
  /** `left`: whose deployment is the service's newest now, the failed revision's or the earlier one's; null where `why` tells. */
  | FailedRollback
  /** ECS or somebody else acted first: this is what became of our deployment then. */
  | { kind: 'overtaken'; watched: Watched };

export type FailedRollback = {
  kind: 'failed';
  to: string;
  why: string;
  left: 'failed' | 'earlier' | 'either' | null;
  /** What was seen of the earlier revision's own deployment; absent where it was not begun. */
  watched?: Watched;
  /** Why the tasks of the earlier revision fail, and what to do about that; absent where no rule knows it. */
  finding?: { rule: string; cause: string; advice: readonly string[] };
  /** Tasks that run now, by revision; absent where nothing was seen of them. */
  running?: readonly { revision: string; count: number }[];
};

export type ReversePorts = ReversalPorts & {
  /** For waiting; its signal ends the wait, not the rollback. */
  watch: WatchPorts;
  tell(news: readonly News[]): void;
};

/** Puts a service back and waits until it serves again. Never throws an AwsError, and never tries twice. */
export async function reverse(
  reversal: Reversal,
  failed: Started,
  settings: WatchSettings,
  ports: ReversePorts,
): Promise<Reversed> {
  if (reversal.kind === 'none') return reversal;
  const begun = await beginReversal(reversal, failed, ports);
  if (begun.kind === 'refused')
    return { kind: 'failed', to: reversal.revision, why: begun.why, left: begun.inDoubt ? 'either' : 'failed' };
  const target = begun.kind === 'begun' ? begun.started : failed;
  const [watched] = await watch([target], settings, ports.watch, { tell: ports.tell, ended: () => undefined });
  if (!watched) return { kind: 'begun', to: reversal.revision, why: 'It was not waited for.' };
  if (begun.kind === 'overtaken') return { kind: 'overtaken', watched };
  return begun.kind === 'begun' ? endOfRestore(watched, reversal.revision) : endOfStop(watched, reversal.revision);
}

/** Our own deployment of the earlier revision is judged like any other. */
export function endOfRestore(watched: Watched, to: string): Reversed {
  const { verdict, last } = watched;
  if (verdict.kind === 'completed') return { kind: 'done', to, running: last?.running ?? 0 };
  if (verdict.kind === 'failed')
    return { kind: 'failed', to, why: `${verdict.why}${lastFailure(watched)}`, left: 'earlier', watched };
  if (verdict.kind === 'superseded') return { kind: 'failed', to, why: verdict.why, left: null };
  // That the run was cancelled is said already.
  return { kind: 'begun', to, why: verdict.kind === 'cancelled' ? '' : verdict.why };
}

/** Why the earlier revision's own tasks fail, in ECS's words. */
function lastFailure(watched: Watched): string {
  const task = failedTasks(watched).at(-1);
  return task === undefined ? '' : ` The last of its tasks: ${reasonOf(task).replace(/\.$/, '')}.`;
}

/** What was stopped is undone by ECS or CodeDeploy: it ends as failed and rolled back. */
export function endOfStop({ verdict, last }: Watched, to: string, by: 'ECS' | 'CodeDeploy' = 'ECS'): Reversed {
  if (verdict.kind === 'failed' && verdict.rollback.state === 'done') {
    return { kind: 'done', to: verdict.rollback.to, running: last?.running ?? 0 };
  }
  if (verdict.kind === 'failed' && verdict.rollback.state === 'failed')
    return { kind: 'failed', to, why: verdict.rollback.why, left: null };
  return { kind: 'begun', to, why: `${by} was told to roll back to ${revisionName(to)}. ${verdict.why}` };
}
