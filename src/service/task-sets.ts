import { parseRevision } from '../lib/arn.ts';
import { type Json, type JsonObject, objectsIn, textOf } from '../lib/json.ts';
import type { Service } from './service.ts';

/** One of the task sets of a service that CodeDeploy or other software deploys (ECS API reference, "TaskSet"). */
export type ServiceTaskSet = {
  id: string | null;
  /** ARN of its revision. */
  revision: string | null;
  /** It gets the production traffic, or most of it. */
  isPrimary: boolean;
  /** The deployment of CodeDeploy that made it; null where ECS does not tell. */
  externalId: string | null;
  /** 0 where ECS does not tell. */
  createdAtMs: number;
  running: number;
  desired: number;
  /** As the API has them (ECS API reference, "LoadBalancer"). */
  loadBalancers: JsonObject[];
  /** The members as the API has them. */
  members: JsonObject;
};

/** The task sets of a service, newest first; empty where ECS deploys it. */
export function taskSetsOf({ members }: Service): ServiceTaskSet[] {
  return objectsIn(members.taskSets)
    .map(toTaskSet)
    .sort((one, other) => other.createdAtMs - one.createdAtMs);
}

/** The task set that gets the production traffic; null where ECS deploys the service. */
export function primaryTaskSetOf(service: Service): ServiceTaskSet | null {
  return taskSetsOf(service).find(({ isPrimary }) => isPrimary) ?? null;
}

/** The load balancers of a service and of its task sets, as the API has them. */
export function allLoadBalancersOf(service: Service): JsonObject[] {
  return [
    ...objectsIn(service.members.loadBalancers),
    ...taskSetsOf(service).flatMap(({ loadBalancers }) => loadBalancers),
  ];
}

function toTaskSet(members: JsonObject): ServiceTaskSet {
  return {
    id: textOf(members.id),
    revision: textOf(members.taskDefinition),
    isPrimary: members.status === 'PRIMARY',
    externalId: textOf(members.externalId),
    createdAtMs: timeOf(members.createdAt),
    running: countOf(members.runningCount),
    desired: countOf(members.computedDesiredCount),
    loadBalancers: objectsIn(members.loadBalancers),
    members,
  };
}

/** A time of a raw response is in seconds, one that the SDK has read a text. */
function timeOf(value: Json | undefined): number {
  return typeof value === 'number' ? value * 1000 : Date.parse(textOf(value) ?? '') || 0;
}

function countOf(value: Json | undefined): number {
  return typeof value === 'number' ? value : 0;
}

/**
 * ARN of the revision that the newest task set of a service replaces: it serves until all traffic has shifted, and is kept
 * for a while then. Null where there is no other task set, and where that one's revision is the newer one: the service is
 * being rolled back, or was.
 */
export function replacedRevision(service: Service): string | null {
  const [newest, replaced] = taskSetsOf(service);
  const [from, to] = [parseRevision(replaced?.revision ?? ''), parseRevision(newest?.revision ?? '')];
  if (replaced === undefined || from === null || to === null) return null;
  return from.family === to.family && (from.revision ?? 0) >= (to.revision ?? 0) ? null : replaced.revision;
}
