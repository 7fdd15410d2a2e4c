import type { Path } from '../../contract/yaml-places.ts';
import { isObject, type Json, type JsonObject, objectsIn } from '../../lib/json.ts';
import type { DefinitionShapes } from './shape.ts';

/** The service in a value, and the path to it; or what is wrong, as a clause. */
export type Unwrapped = { value: JsonObject; path: Path } | { path: Path; problem: string };

/**
 * Finds the service in a file: the members themselves, a response of DescribeServices (`services`), or of CreateService and
 * UpdateService (`service`).
 */
export function unwrapService(value: Json): Unwrapped {
  if (!isObject(value)) return { path: [], problem: 'it must be a mapping with members of CreateService' };
  if (isObject(value.service) && value.serviceName === undefined) return { value: value.service, path: ['service'] };
  if (!Array.isArray(value.services) || value.serviceName !== undefined) return { value, path: [] };
  const services = value.services;
  const [first] = services;
  if (services.length === 1 && isObject(first)) return { value: first, path: ['services', 0] };
  const count = services.length === 0 ? 'no service' : `${services.length} services`;
  const problem = `the response of DescribeServices holds ${count}; a service definition describes one`;
  return { path: ['services'], problem };
}

/** What the newest deployment shows and the service itself does not. */
const carried = ['serviceConnectConfiguration', 'volumeConfigurations', 'vpcLatticeConfigurations'] as const;

/**
 * The service without what only a response has: ARNs, status, counts, events, deployments. A member that the request
 * has too is kept.
 */
export function withoutAnswer(value: JsonObject, { ecs, described }: DefinitionShapes): JsonObject {
  const primary = objectsIn(value.deployments).find(({ status }) => status === 'PRIMARY');
  const found = carried.flatMap((name) => {
    const member = primary?.[name];
    return member === undefined || value[name] !== undefined ? [] : [[name, member] as const];
  });
  const kept = Object.entries(value).filter(([name]) => ecs.members.has(name) || !described.has(name));
  return Object.fromEntries([...kept, ...found]);
}

/** Without members that are null: they are not set. An empty text at the outermost level is what a skeleton leaves. */
export function withoutNulls(value: JsonObject): JsonObject {
  return withoutNull(Object.fromEntries(Object.entries(value).filter(([, member]) => member !== ''))) as JsonObject;
}

function withoutNull(value: Json): Json {
  if (Array.isArray(value)) return value.filter((element) => element !== null).map(withoutNull);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => (member === null ? [] : [[name, withoutNull(member)]])),
  );
}
