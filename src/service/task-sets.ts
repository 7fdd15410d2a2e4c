import { parseRevision } from '../lib/arn.ts';
import { type JsonObject, objectsIn, textOf } from '../lib/json.ts';
import type { Service } from './service.ts';

/** One of the task sets of a service that CodeDeploy or other software deploys (ECS API reference, "TaskSet"). */
export type ServiceTaskSet = {
  /** ARN of its revision. */
  revision: string | null;
  /** It gets the production traffic, or most of it. */
  isPrimary: boolean;
  /** The deployment of CodeDeploy that made it; null where ECS does not tell. */
  externalId: string | null;
  createdAtMs: number;
};

/** The task sets of a service, newest first; empty where ECS deploys it. */
export function taskSetsOf({ members }: Service): ServiceTaskSet[] {
  return objectsIn(members.taskSets)
    .map(toTaskSet)
    .sort((one, other) => other.createdAtMs - one.createdAtMs);
}

function toTaskSet({ taskDefinition, status, externalId, createdAt }: JsonObject): ServiceTaskSet {
  return {
    revision: textOf(taskDefinition),
    isPrimary: status === 'PRIMARY',
    externalId: textOf(externalId),
    createdAtMs: Date.parse(textOf(createdAt) ?? '') || 0,
  };
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
