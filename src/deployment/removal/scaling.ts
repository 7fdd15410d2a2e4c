import { AwsError } from '../../lib/errors.ts';
import type { Service } from '../../service/service.ts';
import { scalableResourceOf } from './commands.ts';

/** Application Auto Scaling, as far as removing a service calls it. Every method rejects with an AwsError. */
export type ScalingRemover = {
  /** Whether the resource has a scalable target. */
  hasScalableTarget(resourceId: string, signal: AbortSignal): Promise<boolean>;
  /**
   * Deregisters the scalable target, and with it its policies and scheduled actions (API_DeregisterScalableTarget);
   * false where there is none.
   */
  deregisterScalableTarget(resourceId: string, signal: AbortSignal): Promise<boolean>;
};

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
  scaling: ScalingRemover,
  { signal, writeSignal }: { signal: AbortSignal; writeSignal: AbortSignal },
): Promise<ScalingRemoval> {
  // A service that runs one task on each instance has no desired count to scale.
  if (service.scheduling === 'DAEMON') return { removed: false, trouble: null };
  const resource = scalableResourceOf(service);
  try {
    const isThere = service.status === 'ACTIVE' || (await scaling.hasScalableTarget(resource, signal));
    return { removed: isThere && (await scaling.deregisterScalableTarget(resource, writeSignal)), trouble: null };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return { removed: false, trouble: error };
  }
}
