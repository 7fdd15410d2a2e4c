import type { EcsApi } from '../apis/ecs.ts';
import type { Clock } from '../lib/clock.ts';
import { AwsError } from '../lib/errors.ts';
import { type FamilyContext, type FamilyPlan, type FamilyRequest, planFamily } from './family-uses.ts';

export type RemoveRevisionsContext = FamilyContext & {
  ecs: Pick<EcsApi, 'deregisterTaskDefinition'>;
  clock: Clock;
  /** Aborted a little after `signal`: a write in progress may finish. */
  writeSignal: AbortSignal;
};

export type RemoveRevisionsRequest = FamilyRequest & {
  families: readonly string[];
  /** No revision is deregistered after it, ms since the epoch. */
  untilMs: number;
};

/** What became of one family: `left` is what is still registered. */
export type RemovedFamily = FamilyPlan & {
  /** ARNs, oldest first. */
  deregistered: string[];
  /** Why revisions are left that nothing uses; null where none is. */
  trouble: string | null;
};

/** Between two calls: ECS refills one a second for a whole region (ECS developer guide, "Request throttling"). */
const pauseMs = 1_000;

/**
 * Deregisters all active revisions of families that nothing uses any more. Never throws an AwsError: what is in the way
 * is part of the result, and the next run finishes.
 */
export async function removeRevisions(
  request: RemoveRevisionsRequest,
  ports: RemoveRevisionsContext,
): Promise<RemovedFamily[]> {
  const done: RemovedFamily[] = [];
  for (const family of request.families) done.push(await removeFamily(family, request, ports));
  return done;
}

async function removeFamily(
  family: string,
  request: RemoveRevisionsRequest,
  ports: RemoveRevisionsContext,
): Promise<RemovedFamily> {
  const result: RemovedFamily = { family, deregistered: [], left: [], trouble: null, usedBy: null };
  try {
    const planned = await planFamily(family, request, ports);
    if (planned.usedBy !== null) return { ...result, ...planned };
    result.left = [...planned.left];
    for (const arn of planned.left) {
      if (ports.signal.aborted) return { ...result, trouble: 'the run was cancelled.' };
      if (result.deregistered.length > 0) await ports.clock.sleep(pauseMs, ports.signal);
      if (ports.clock.now() >= request.untilMs)
        return { ...result, trouble: 'the time of `wait-for-minutes` was over.' };
      await ports.ecs.deregisterTaskDefinition(arn, ports.writeSignal);
      result.deregistered.push(arn);
      result.left = result.left.filter((other) => other !== arn);
    }
    return result;
  } catch (error) {
    if (ports.signal.aborted) return { ...result, trouble: 'the run was cancelled.' };
    if (!(error instanceof AwsError)) throw error;
    return { ...result, trouble: error.message };
  }
}
