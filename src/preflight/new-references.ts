import type { Json, JsonObject } from '../lib/json.ts';

/** Members of a revision that name a role, a secret, a parameter, a log group or a file system. */
const naming = new Set([
  'taskRoleArn',
  'executionRoleArn',
  'valueFrom',
  'credentialsParameter',
  'awslogs-group',
  'awslogs-region',
  'awslogs-create-group',
  'fileSystemId',
  'accessPointId',
]);

/**
 * Whether a revision may refer to something that another one does not: then it is worth loading what finds out. An
 * ordinary change of an image refers to nothing new.
 */
export function mayReferToMore(definition: JsonObject, running: JsonObject): boolean {
  const known = new Set(namedIn(running));
  return namedIn(definition).some((each) => !known.has(each));
}

function namedIn(value: Json): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([member, each]) =>
    typeof each === 'string' && naming.has(member) ? `${member} ${each}` : namedIn(each),
  );
}
