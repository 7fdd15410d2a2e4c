import type { ServiceTag } from '../../apis/ecs.ts';
import { hasNeverServed } from '../never-served.ts';
import type { ServiceRequest } from '../plan.ts';
import type { Service } from '../service.ts';
import type { ServiceChanges } from '../service-plan.ts';
import type { ServiceDefinition } from './definition.ts';
import { definitionChanges, missingTags } from './member-changes.ts';

/** Members that the inputs give, and the tags of `expires-in`, with which a service is created. */
type RequestedChanges = { given: ServiceChanges; expiry: readonly ServiceTag[] };

/**
 * What a definition and the inputs ask of one service: everything where it is to be created, else what differs. Members
 * that the inputs give take precedence. Pure.
 */
export function definitionRequest(
  service: Service,
  definition: ServiceDefinition,
  { given, expiry }: RequestedChanges,
): ServiceRequest {
  if (service.isPlanned === undefined) {
    const changes = { ...definitionChanges(service, definition, given), ...given };
    return { changes, tags: missingTags(service, definition), neverServed: hasNeverServed(service) };
  }
  const count = service.scheduling === 'DAEMON' ? {} : { desiredCount: definition.desiredCount ?? 1 };
  return { changes: { ...definition.members, ...count, ...given }, tags: [...definition.tags, ...expiry] };
}
