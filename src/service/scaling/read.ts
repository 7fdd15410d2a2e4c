import type { AutoScalingApi, ScalableTarget } from '../../apis/auto-scaling.ts';
import { AwsError } from '../../lib/errors.ts';
import type { Service } from '../service.ts';
import { resourceIdOf } from './resource-id.ts';

/** The scalable targets of services by their resource ids, or the error that kept them from being read. */
export type ScalingRead =
  | { kind: 'read'; targets: ReadonlyMap<string, ScalableTarget> }
  | { kind: 'unread'; error: AwsError };

/** Reads the scalable targets of services: one call for fifty. */
export async function readScaling(
  services: readonly Service[],
  api: Pick<AutoScalingApi, 'describeScalableTargets'>,
  signal: AbortSignal,
): Promise<ScalingRead> {
  try {
    const targets = await api.describeScalableTargets(services.map(resourceIdOf), signal);
    return { kind: 'read', targets: new Map(targets.map((target) => [target.resourceId, target])) };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return { kind: 'unread', error };
  }
}

/** The target of a service; null where it has none, or none was read. */
export function targetOf(service: Service, scaling: ScalingRead | null): ScalableTarget | null {
  return scaling?.kind === 'read' ? (scaling.targets.get(resourceIdOf(service)) ?? null) : null;
}
