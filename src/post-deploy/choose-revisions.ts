import { parseRevision, revisionName } from '../lib/arn.ts';

/** A revision that is in use. `by` ends the sentence "… is used by". */
export type Use = { revision: string; by: string };

/** What a run left a service with: the revision that serves, and the one that served before; null when not known. */
export type Served = { revision: string; previous: string | null };

export type Choice = {
  /** ARNs to deregister, oldest first. */
  remove: string[];
  /** Beyond the newest, and kept because they are in use. */
  spared: Use[];
};

/**
 * Which active revisions of a family to deregister: those beyond the newest `keep`, but never the ones that serve, the
 * ones before them, and the ones in use. Pure.
 *
 * @param active ARNs of one family's active revisions, in any order
 */
export function choose(
  active: readonly string[],
  keep: number,
  served: readonly Served[],
  uses: readonly Use[],
): Choice {
  const newestFirst = [...active].sort((one, other) => numberOf(other) - numberOf(one));
  const needed = new Map<string, Use>();
  for (const use of [...served.flatMap((one) => usesOf(one, newestFirst)), ...uses]) {
    // By name, since a task's or a target's reference need not be a whole ARN.
    const name = revisionName(use.revision);
    if (!needed.has(name)) needed.set(name, use);
  }
  const beyond = newestFirst.slice(keep).reverse();
  return {
    remove: beyond.filter((arn) => !needed.has(revisionName(arn))),
    spared: beyond.flatMap((arn) => needed.get(revisionName(arn)) ?? []),
  };
}

/**
 * The revision that runs and the one to roll back to. If what ran before is not known, or is the same, that is the
 * next lower active one, as it is for `rollback-to: previous`.
 */
function usesOf({ revision, previous }: Served, newestFirst: readonly string[]): Use[] {
  const known = previous === revision ? null : previous;
  const earlier = known ?? newestFirst.find((arn) => numberOf(arn) < numberOf(revision)) ?? null;
  const serving: Use = { revision, by: 'this deployment' };
  return earlier === null ? [serving] : [serving, { revision: earlier, by: 'a rollback of this deployment' }];
}

function numberOf(revision: string): number {
  return parseRevision(revision)?.revision ?? 0;
}
