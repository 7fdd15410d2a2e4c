import { AwsError } from '../../../lib/errors.ts';
import type { Service } from '../../../service/service.ts';
import { taskSetsOf } from '../../../service/task-sets.ts';
import type { PlanContext, UnfinishedDeployment } from '../../controller.ts';
import { hasEnded } from './record.ts';

/** A deployment of CodeDeploy that is in progress or has failed. */
export type UnfinishedRecord = Omit<UnfinishedDeployment, 'join'> & { createdAtMs: number };

/**
 * The newest deployment of a service, where it is in progress, is being rolled back, or has failed and left all traffic
 * with its revision; null where it has ended well. The service shows two task sets then, of which CodeDeploy made the
 * newest one (`externalId`; ECS API reference, "TaskSet"), so one that has a single task set costs no call. What may not
 * be read counts as in progress.
 *
 * @throws AwsError
 */
export async function readUnfinished(
  service: Service,
  { codeDeploy, signal }: Pick<PlanContext, 'codeDeploy' | 'signal'>,
): Promise<UnfinishedRecord | null> {
  const [newest, replaced] = taskSetsOf(service);
  if (newest === undefined || newest.externalId === null || replaced === undefined) return null;
  const { externalId: id, revision, createdAtMs } = newest;
  const inProgress = { id, revision, createdAtMs, state: 'in-progress' as const };
  try {
    const record = await codeDeploy.getDeployment(id, signal);
    if (record === null || record.status === 'Succeeded') return null;
    if (!hasEnded(record)) return { ...inProgress, createdAtMs: record.createdAtMs };
    const undoingId = record.rollback?.deploymentId ?? null;
    const undoing = undoingId === null ? null : await codeDeploy.getDeployment(undoingId, signal);
    if (undoing !== null && !hasEnded(undoing)) {
      return { ...inProgress, id: undoing.id, revision: replaced.revision, createdAtMs: undoing.createdAtMs };
    }
    return newest.isPrimary ? { ...inProgress, state: 'failed' } : null;
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    // No deployment has this id: other software may have made the task set.
    if (error.details.kind === 'refused') return null;
    if (error.details.kind === 'denied') return inProgress;
    throw error;
  }
}
