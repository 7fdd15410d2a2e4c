import type { AutoScalingApi } from '../../apis/auto-scaling.ts';
import { AwsError } from '../../lib/errors.ts';
import { resourceIdOf } from '../../service/scaling/resource-id.ts';
import type { Service } from '../../service/service.ts';

export type ScalingRemoval = {
  /** There was a scalable target, and it is gone. */
  removed: boolean;
  /** Why it may still be there; null where it is not. */
  trouble: AwsError | null;
};

/**
 * Deregisters the scalable target of a service. Of a service that is deleted already it is looked for first: a run that
 * finds everything done writes nothing. Never throws an AwsError.
 */
export async function removeScaling(
  service: Service,
  autoScaling: Pick<AutoScalingApi, 'describeScalableTargets' | 'deregisterScalableTarget'>,
  { signal, writeSignal }: { signal: AbortSignal; writeSignal: AbortSignal },
): Promise<ScalingRemoval> {
  // A service that runs one task on each instance has no desired count to scale.
  if (service.scheduling === 'DAEMON') return { removed: false, trouble: null };
  const resource = resourceIdOf(service);
  try {
    const isThere =
      service.status === 'ACTIVE' || (await autoScaling.describeScalableTargets([resource], signal)).length > 0;
    return { removed: isThere && (await autoScaling.deregisterScalableTarget(resource, writeSignal)), trouble: null };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return { removed: false, trouble: error };
  }
}
