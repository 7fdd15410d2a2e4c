import { isObject, type Json, textOf } from '../../lib/json.ts';
import type { Tag } from '../../taskdef/revision.ts';
import { hasNeverServed } from '../never-served.ts';
import type { Service } from '../service.ts';
import type { ServiceChanges } from '../service-plan.ts';
import { tagOf } from '../service-tags.ts';
import type { ServiceDefinition } from './definition.ts';
import { holdsMember } from './same-member.ts';

/** Members that ECS does not change in place (ECS API reference, "UpdateService": it has no such members). */
const fixed: readonly string[] = ['launchType', 'schedulingStrategy', 'role'];

/** A member of the file that differs and that ECS cannot change; what the service has instead. */
export type FixedMember = { member: string; from: Json; to: Json };

/**
 * The members of UpdateService with which a service becomes what its definition says: those that the file names and that
 * differ. Pure.
 *
 * @param given members that the inputs of the step set: these take precedence over the file
 */
export function definitionChanges(
  service: Service,
  definition: ServiceDefinition,
  given: ServiceChanges,
): ServiceChanges {
  const changes: ServiceChanges = {};
  for (const [name, wanted] of Object.entries(definition.members)) {
    if (fixed.includes(name) || Object.hasOwn(given, name)) continue;
    if (!holdsMember(service.members[name], wanted, name))
      changes[name] = completed(service.members[name], wanted, name);
  }
  const count = definition.desiredCount ?? 1;
  const counts = service.scheduling === 'REPLICA' && given.desiredCount === undefined && hasNeverServed(service);
  if (counts && service.desired !== count) changes.desiredCount = count;
  return changes;
}

/**
 * A member as it is sent: UpdateService replaces what it is given, so what the file leaves out of an object stays as it
 * is. Of the deployment configuration ECS itself keeps the parts that are not sent.
 */
function completed(current: Json | undefined, wanted: Json, path: string): Json {
  if (!isObject(wanted) || !isObject(current)) return wanted;
  const members = Object.fromEntries(
    Object.entries(wanted).map(([name, value]) => [name, completed(current[name], value, `${path}.${name}`)]),
  );
  return path === 'deploymentConfiguration' ? members : { ...current, ...members };
}

/** Members that the file names, that differ and that ECS cannot change in place. Pure. */
export function fixedMembers(service: Service, { members }: ServiceDefinition): FixedMember[] {
  return fixed.flatMap((member) => {
    const to = members[member];
    if (to === undefined || to === null) return [];
    const from = presentOf(service, member);
    const isSame = member === 'role' ? lastPart(from) === lastPart(to) : holdsMember(from ?? undefined, to, member);
    // Capacity providers take the place of a launch type.
    const isReplaced = member === 'launchType' && from === null && Array.isArray(members.capacityProviderStrategy);
    return isSame || isReplaced ? [] : [{ member, from, to }];
  });
}

function presentOf({ members }: Service, member: string): Json {
  return (member === 'role' ? members.roleArn : members[member]) ?? null;
}

/** The name at the end of a role's ARN, or the name itself. */
function lastPart(role: Json): string | null {
  return textOf(role)?.split('/').at(-1) ?? null;
}

/** The tags of the file that the service does not have so. Pure. */
export function missingTags(service: Service, { tags }: ServiceDefinition): Tag[] {
  return tags.filter(({ key, value }) => tagOf(service, key) !== value);
}
