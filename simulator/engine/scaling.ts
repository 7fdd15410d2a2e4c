import type { Service } from '../world/model.ts';
import type { ScalableTarget } from '../world/scaling.ts';
import { later, type World, wake } from '../world/world.ts';

/** How often the alarms of a policy are evaluated. */
const EVALUATION_MS = 60_000;

/** The service of `service/<cluster>/<service>`; null when there is none. */
export function serviceOf(world: World, resourceId: string): Service | null {
  const [, cluster = '', name = ''] = resourceId.split('/');
  return world.clusters.get(cluster)?.services.get(name) ?? null;
}

/** From now on the policies of a target want so many tasks; null when their alarms are OK again. */
export function demand(world: World, target: ScalableTarget, count: number | null): void {
  target.demand = count;
  evaluate(world, target);
}

/** A scheduled action sets the count within the limits, unless scheduled scaling is suspended. */
export function scaleOnSchedule(world: World, target: ScalableTarget, count: number): void {
  if (!target.suspended.ScheduledScalingSuspended) setCount(world, target, clamp(target, count));
}

/**
 * What RegisterScalableTarget does to the service: "Application Auto Scaling adjusts the capacity of the scalable target
 * to place it within these bounds, even if you don't include the MinCapacity or MaxCapacity request parameters" (API
 * reference).
 */
export function placeWithinLimits(world: World, target: ScalableTarget): void {
  const service = serviceOf(world, target.resourceId);
  if (service !== null) setCount(world, target, clamp(target, service.desiredCount));
}

/**
 * Scale-in waits while a deployment is in progress, scale-out does not (ECS developer guide, "Troubleshooting service
 * auto scaling").
 */
function evaluate(world: World, target: ScalableTarget): void {
  const service = serviceOf(world, target.resourceId);
  if (service === null || target.demand === null) return;
  const count = clamp(target, target.demand);
  const isIn = count < service.desiredCount;
  const isHeld = isIn
    ? target.suspended.DynamicScalingInSuspended || isDeploying(service)
    : target.suspended.DynamicScalingOutSuspended;
  if (!isHeld) setCount(world, target, count);
  if (target.isWatched) return;
  target.isWatched = true;
  later(world, EVALUATION_MS, () => {
    target.isWatched = false;
    evaluate(world, target);
  });
}

const isDeploying = (service: Service): boolean =>
  service.deployments.some(({ rolloutState }) => rolloutState === 'IN_PROGRESS');

const clamp = ({ min, max }: ScalableTarget, count: number): number => Math.min(max, Math.max(min, count));

function setCount(world: World, { resourceId }: ScalableTarget, count: number): void {
  const service = serviceOf(world, resourceId);
  if (service === null || service.desiredCount === count) return;
  service.desiredCount = count;
  service.steady = false;
  wake(world, service, world.timeline.schedulerMs);
}
