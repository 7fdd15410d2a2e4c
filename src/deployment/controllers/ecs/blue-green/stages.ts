import type { ServiceDeploymentState } from '../../../../apis/ecs.ts';
import { isObject, type Json, type JsonObject, textOf } from '../../../../lib/json.ts';
import { hasLifecycleHooks } from '../../../../service/deployment-configuration.ts';
import type { Service } from '../../../../service/service.ts';
import type { WaitUntil } from '../../../verdict.ts';

/** What the service's configuration tells of its stages. Small: every deployment loads it, and the judging only some. */

/** What earlier reads of the record have shown. */
export type RecordHistory = {
  record: ServiceDeploymentState | null /** Asking again would be denied again. */;
  denied: boolean;
};

export const emptyRecord: RecordHistory = { record: null, denied: false };

/** Whether ECS deploys this service by stages. */
export function deploysByStages(service: Service): boolean {
  return service.strategy !== 'ROLLING';
}

/** Why no lifecycle stage of the service can be waited for; null where it deploys by stages after the changes. */
export function stageRefusal({ name, strategy }: Service, changes: JsonObject): string | null {
  const changed = textOf(objectOf(changes.deploymentConfiguration).strategy) ?? strategy;
  if (changed !== 'ROLLING') return null;
  return `Service "${name}" deploys by rolling update, which has no lifecycle stage to wait for: only blue/green, linear and canary deployments have.`;
}

/** Whether ECS's record of the deployment is read at each poll: it alone shows stages, and where a hook waits. */
export function readsRecord(service: Service): boolean {
  return deploysByStages(service) || hasLifecycleHooks(service);
}

/**
 * The time for which ECS is configured to do nothing but wait, ms: bake time, and the pauses between the steps of a
 * shift. It comes on top of the time for the rollout, since a rollout cannot be faster than that.
 */
export function configuredPauseMs(service: Service, until: WaitUntil): number {
  if (!deploysByStages(service)) return 0;
  const configuration = objectOf(service.members.deploymentConfiguration);
  const bake = until === 'baking' ? 0 : (numberOf(configuration.bakeTimeInMinutes) ?? 0);
  return (bake + stepPauses(service.strategy, configuration)) * 60_000;
}

/** The time that ECS has waited between the steps of a shift until the new revision has this share of the traffic, ms. */
export function passedStepPausesMs(service: Service, weight: number): number {
  const configuration = objectOf(service.members.deploymentConfiguration);
  const all = deploysByStages(service) ? stepPauses(service.strategy, configuration) : 0;
  const share = service.strategy === 'CANARY' && weight > 0 ? 1 : weight / 100;
  return all * share * 60_000;
}

/** Minutes between the first share of the traffic and the last; defaults of the ECS API reference. */
function stepPauses(strategy: string, configuration: Record<string, Json>): number {
  if (strategy === 'CANARY') {
    return numberOf(objectOf(configuration.canaryConfiguration).canaryBakeTimeInMinutes) ?? 10;
  }
  if (strategy !== 'LINEAR') return 0;
  const linear = objectOf(configuration.linearConfiguration);
  const steps = Math.ceil(100 / (numberOf(linear.stepPercent) ?? 10));
  return (steps - 1) * (numberOf(linear.stepBakeTimeInMinutes) ?? 6);
}

function objectOf(value: Json | undefined): Record<string, Json> {
  return isObject(value) ? value : {};
}

function numberOf(value: Json | undefined): number | null {
  return typeof value === 'number' ? value : null;
}
