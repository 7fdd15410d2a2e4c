import type { Deployment, Service } from '../apis/ecs.ts';
import type { JsonObject } from '../lib/json.ts';

export type { Deployment, LoadBalancer, Service, ServiceEvent } from '../apis/ecs.ts';

/** The newest deployment; null when the service shows none (CODE_DEPLOY and EXTERNAL controllers). */
export function primaryOf(service: Service): Deployment | null {
  return service.deployments.find((deployment) => deployment.status === 'PRIMARY') ?? null;
}

/**
 * Whether the newest deployment is still rolling out. Behind a Classic Load Balancer ECS shows no state of it (ECS API
 * reference, "Deployment"): there an older deployment is left as long as it is.
 */
export function isRollingOut(service: Service): boolean {
  const state = primaryOf(service)?.rolloutState;
  return state === 'IN_PROGRESS' || (state === null && service.deployments.length > 1);
}

/** Whether a task of the newest deployment has started, as far as ECS shows deployments. */
export function hasStarted(service: Service): boolean {
  const primary = primaryOf(service);
  if (primary === null) return service.isPlanned === undefined;
  return primary.rolloutState === 'COMPLETED' || primary.running > 0;
}

/** Whether two reads show the same service: one that was deleted and created again has its name and ARN, too. */
export function isSameService(one: Service, other: Service): boolean {
  return one.arn === other.arn && Math.abs(createdAtMsOf(one) - createdAtMsOf(other)) < 1;
}

/** When a service was created, ms; 0 where it does not say. A raw response has it in seconds, one that the SDK has read as text. */
export function createdAtMsOf({ members: { createdAt } }: Service): number {
  if (typeof createdAt === 'number') return createdAt * 1000;
  return typeof createdAt === 'string' ? Date.parse(createdAt) || 0 : 0;
}

/**
 * Whether a deployment is for this revision. For the newest one the service's own `taskDefinition` counts too:
 * UpdateService sets that (ECS API reference, "Service").
 */
export function isFor(revision: string, deployment: Deployment, service: Service): boolean {
  return (
    deployment.taskDefinition === revision || (deployment.status === 'PRIMARY' && service.taskDefinition === revision)
  );
}

/** The members of a service by the names of the requests that change them: an Express service has names of its own. */
export function presentMembers({ express, members }: Service): JsonObject {
  return express ?? members;
}
