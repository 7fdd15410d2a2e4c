import type { ServiceTag } from '../../apis/ecs.ts';
import { isObject, type Json, type JsonObject } from '../../lib/json.ts';
import type { ServiceDefinition } from '../definition/definition.ts';
import { missingTags } from '../definition/member-changes.ts';
import { holdsMember } from '../definition/same-member.ts';
import { hasNeverServed } from '../never-served.ts';
import type { ServiceRequest } from '../plan.ts';
import type { Service } from '../service.ts';
import type { ServiceChanges } from '../service-plan.ts';
import { DEFAULTS, REVISION_MEMBERS } from './members.ts';

/** Members that the inputs give, and the tags of `expires-in`, with which a service is created. */
type RequestedChanges = { given: ServiceChanges; expiry: readonly ServiceTag[] };

/**
 * What the definition of an Express service asks of one service beside its revision: everything where it is to be
 * created, else what differs from what Express shows. Pure.
 */
export function expressRequest(
  service: Service,
  definition: ServiceDefinition,
  { given, expiry }: RequestedChanges,
): ServiceRequest {
  const wanted = Object.entries(definition.members).filter(([name]) => !REVISION_MEMBERS.includes(name));
  if (service.isPlanned !== undefined) {
    return { changes: { ...Object.fromEntries(wanted), ...given }, tags: [...definition.tags, ...expiry] };
  }
  const present = service.express ?? {};
  const neverServed = hasNeverServed(service);
  const differing = wanted.filter(
    ([name, value]) => name !== 'infrastructureRoleArn' && !holdsMember(present[name], value, name),
  );
  const changes = Object.fromEntries(differing.map(([name, value]) => [name, completed(present[name], value)]));
  const scaling = neverServed ? scalingAgain(present.scalingTarget, definition.members.scalingTarget) : null;
  return {
    changes: { ...changes, ...(scaling !== null && { scalingTarget: scaling }), ...given },
    tags: missingTags(service, definition),
    neverServed,
  };
}

/** What the file leaves out of a mapping stays as it is. */
function completed(present: Json | undefined, wanted: Json): Json {
  return isObject(wanted) && isObject(present) ? { ...present, ...wanted } : wanted;
}

/** The scaling of a service whose first deployment failed, and that was scaled to 0: what it was created with. Null where it was not. */
function scalingAgain(present: Json | undefined, wanted: Json | undefined): JsonObject | null {
  if (!isObject(present) || present.maxTaskCount !== 0) return null;
  const defaults = { minTaskCount: DEFAULTS.minTasks, maxTaskCount: DEFAULTS.maxTasks };
  return { ...present, ...defaults, ...(isObject(wanted) ? wanted : {}) };
}
