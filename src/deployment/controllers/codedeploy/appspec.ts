import { isObject, type Json, type JsonObject, objectsIn } from '../../../lib/json.ts';
import type { Service } from '../../../service/service.ts';
import { primaryTaskSetOf } from '../../../service/task-sets.ts';

/**
 * The AppSpec of an ECS deployment: which revision, which container gets the traffic, what else changes.
 * https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-resources.html
 */

export type AppSpec = { spec: JsonObject } | { problem: string };

/** Members of UpdateService that a service under CodeDeploy takes through its AppSpec only. */
export const appSpecMembers = ['networkConfiguration', 'platformVersion', 'capacityProviderStrategy'] as const;

/** A user's AppSpec with the revision in every resource. Its keys may be in any letter case, and stay as they are. */
export function fillAppSpec(given: Json, revision: string): AppSpec {
  if (!isObject(given)) return { problem: 'it is not an object' };
  const resourcesKey = keyLike(given, 'resources');
  const resources = resourcesKey === null ? [] : objectsIn(given[resourcesKey]);
  if (resourcesKey === null || resources.length === 0) return { problem: 'it has no `Resources` list' };
  const filled = resources.map((resource) => mapValues(resource, (value) => withRevision(value, revision)));
  if (filled.some((resource) => Object.values(resource).includes(null))) {
    return { problem: 'one of its resources has no `Properties`' };
  }
  return { spec: { ...given, [resourcesKey]: filled } };
}

/** Null where a resource has no properties. */
function withRevision(resource: Json, revision: string): JsonObject | null {
  const key = isObject(resource) ? keyLike(resource, 'properties') : null;
  if (!isObject(resource) || key === null) return null;
  const properties = resource[key];
  if (!isObject(properties)) return null;
  const revisionKey = keyLike(properties, 'taskDefinition') ?? 'TaskDefinition';
  return { ...resource, [key]: { ...properties, [revisionKey]: revision } };
}

function keyLike(object: JsonObject, name: string): string | null {
  return Object.keys(object).find((key) => key.toLowerCase() === name.toLowerCase()) ?? null;
}

function mapValues(object: JsonObject, change: (value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

/**
 * The load balancers of the tasks that an AppSpec deploys, as the service's `loadBalancers` would name them: CodeDeploy
 * makes the new task set with the AppSpec's container and port, whatever the service shows of the one before
 * (CodeDeploy user guide, "AppSpec 'resources' section for Amazon ECS deployments").
 */
export function appSpecBalancers(given: JsonObject, service: Service): JsonObject[] {
  const infos = objectsIn(memberLike(given, 'resources'))
    .flatMap((resource) => Object.values(resource))
    .map((target) => memberLike(memberLike(target, 'properties'), 'loadBalancerInfo'))
    .filter((info) => isObject(info ?? null));
  const own = objectsIn(service.members.loadBalancers)[0] ?? primaryTaskSetOf(service)?.loadBalancers[0] ?? {};
  return infos.map((info) => ({
    ...own,
    containerName: memberLike(info, 'containerName') ?? null,
    containerPort: memberLike(info, 'containerPort') ?? null,
  }));
}

/** A member by its name in any letter case; undefined where there is none. */
function memberLike(value: Json | undefined, name: string): Json | undefined {
  if (value === undefined || !isObject(value)) return undefined;
  const key = keyLike(value, name);
  return key === null ? undefined : value[key];
}

/**
 * The AppSpec for a service as it is, for users without a file: its load balancer's container and port, and of the
 * rest what `asked` names, since CodeDeploy carries over what is left out.
 */
export function makeAppSpec(service: Service, revision: string, serviceChanges: JsonObject): AppSpec {
  const balancer = service.loadBalancers.find((each) => each.container !== null) ?? primaryTaskSetBalancer(service);
  if (balancer?.container == null || balancer.containerPort === null) {
    return { problem: 'the service shows no load balancer, and the AppSpec must name its container and port' };
  }
  const properties: JsonObject = {
    TaskDefinition: revision,
    LoadBalancerInfo: { ContainerName: balancer.container, ContainerPort: balancer.containerPort },
  };
  for (const member of appSpecMembers) {
    const value = serviceChanges[member] ?? carried(service, member);
    if (value !== undefined && value !== null) properties[capital(member)] = inCapitals(value);
  }
  return {
    spec: { version: 0, Resources: [{ TargetService: { Type: 'AWS::ECS::Service', Properties: properties } }] },
  };
}

/** What the tasks that serve were started with: services under CodeDeploy may show it on their task set alone. */
function carried(service: Service, member: string): Json | undefined {
  const value = service.members[member] ?? primaryTaskSetOf(service)?.members[member];
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}

function primaryTaskSetBalancer(service: Service) {
  const { containerName, containerPort } = primaryTaskSetOf(service)?.loadBalancers[0] ?? {};
  return {
    container: typeof containerName === 'string' ? containerName : null,
    containerPort: typeof containerPort === 'number' ? containerPort : null,
  };
}

/** The AppSpec writes ECS's members with a capital: `awsvpcConfiguration` is `AwsvpcConfiguration`. */
function inCapitals(value: Json): Json {
  if (Array.isArray(value)) return value.map(inCapitals);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [capital(key), inCapitals(member)]));
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** As it is sent: JSON is YAML too, and what is hashed must be what arrives. */
export function appSpecText(spec: JsonObject): string {
  return JSON.stringify(spec);
}
