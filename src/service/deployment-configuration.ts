import { isObject, type Json, type JsonObject, objectsIn, textOf } from '../lib/json.ts';
import type { Service } from './service.ts';

/** What a service's `deploymentConfiguration` says (ECS API reference, "DeploymentConfiguration"). All pure. */

/** How many failed tasks are too many, as the service's own circuit breaker counts them. */
export type FailureRule = {
  type: 'COUNT' | 'BOUNDED_PERCENT' | 'UNBOUNDED_PERCENT';
  /** Failed tasks, or the percentage of the desired count. */
  value: number;
  /** Whether a task that becomes healthy sets the count to 0. */
  resetOnHealthyTask: boolean;
};

/** ECS's own rule where the service has none: half the desired count, at least 3, at most 200. */
export const ecsRule = { type: 'BOUNDED_PERCENT', value: 50, resetOnHealthyTask: true } as const;

/** The service's rule; that of a circuit breaker that is off counts too, and ECS's default where there is none. */
export function failureRuleOf(service: Service): FailureRule {
  const breaker = objectOf(configurationOf(service).deploymentCircuitBreaker);
  return { ...thresholdIn(breaker), resetOnHealthyTask: breaker.resetOnHealthyTask !== false };
}

function thresholdIn(breaker: JsonObject): Pick<FailureRule, 'type' | 'value'> {
  const { type, value } = objectOf(breaker.thresholdConfiguration);
  const isKnown = type === 'COUNT' || type === 'BOUNDED_PERCENT' || type === 'UNBOUNDED_PERCENT';
  return isKnown && typeof value === 'number' && value > 0 ? { type, value } : ecsRule;
}

/** When ECS completes a rolling deployment before all of it is done. */
export type EarlySuccess = {
  /** Percent of the desired count that has to be healthy; null where ECS does not show it. */
  healthyPercent: number | null;
  /** BLOCKING: older tasks are removed before the deployment completes; DEFERRED: afterwards. */
  cleanup: string | null;
};

/** Null where the service has no early success; only rolling deployments know it. */
export function earlySuccessOf(service: Service): EarlySuccess | null {
  const criteria = objectOf(configurationOf(service).earlySuccessCriteria);
  if (service.strategy !== 'ROLLING' || criteria.enable !== true) return null;
  const { healthyPercent } = criteria;
  return {
    healthyPercent: typeof healthyPercent === 'number' ? healthyPercent : null,
    cleanup: textOf(criteria.sourceServiceRevisionCleanup),
  };
}

/** Whether a deployment of the service may stop at a lifecycle hook, for a function or a person. */
export function hasLifecycleHooks(service: Service): boolean {
  return objectsIn(configurationOf(service).lifecycleHooks).length > 0;
}

/**
 * The stage at which the service pauses, where it pauses at one alone. DescribeServices may show nothing of a PAUSE
 * hook but its `lifecycleStages`; a hook with a target calls a function.
 */
export function onlyPauseStage(service: Service): string | null {
  const stages = pauseStages(service);
  return stages.size === 1 ? ([...stages][0] ?? null) : null;
}

/** The stages at which the service has pause hooks. */
export function pauseStages(service: Service): ReadonlySet<string> {
  const pauses = objectsIn(configurationOf(service).lifecycleHooks).filter(isPause);
  return new Set(pauses.flatMap(({ lifecycleStages }) => textsIn(lifecycleStages)));
}

function isPause({ targetType, hookTargetArn }: JsonObject): boolean {
  return targetType === 'PAUSE' || (targetType === undefined && hookTargetArn === undefined);
}

function textsIn(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.flatMap((item) => textOf(item) ?? []) : [];
}

function configurationOf(service: Service): JsonObject {
  return objectOf(service.members.deploymentConfiguration);
}

function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}
