import type { Json, JsonObject } from '../../../src/lib/json.ts';
import { isObject, objectsIn } from '../../../src/lib/json.ts';
import type { Revision } from '../../world/model.ts';
import { arnOf, seconds, type World } from '../../world/world.ts';
import { tagsIn, textsIn } from '../text.ts';
import { cpuUnits, mebibytes } from './task-definition-rules.ts';

/**
 * Registers what was sent as ECS does: defaults and empty lists filled in, sizes as integers; every other member,
 * known or not, at any depth, is kept as it is.
 */
export function addRevision(world: World, sent: JsonObject): Revision {
  const { tags, ...rest } = withoutNulls(sent);
  const family = String(rest.family);
  const earlier = world.revisions.get(family) ?? [];
  const number = (earlier.at(-1)?.number ?? 0) + 1;
  const arn = arnOf(world, 'ecs', `task-definition/${family}:${number}`);
  const compatibilities = compatibilitiesOf(rest);
  const body: JsonObject = {
    volumes: [],
    placementConstraints: [],
    ...rest,
    containerDefinitions: objectsIn(rest.containerDefinitions).map((container) => normalizedContainer(container, rest)),
    ...(rest.cpu !== undefined && { cpu: String(cpuUnits(String(rest.cpu)) ?? rest.cpu) }),
    ...(rest.memory !== undefined && { memory: String(mebibytes(String(rest.memory)) ?? rest.memory) }),
    taskDefinitionArn: arn,
    revision: number,
    status: 'ACTIVE',
    compatibilities,
    requiresAttributes: requiredAttributes(rest),
    registeredAt: seconds(world.now),
    registeredBy: world.caller,
  };
  const revision: Revision = { arn, family, number, status: 'ACTIVE', body, tags: tagsIn(tags) };
  world.revisions.set(family, [...earlier, revision]);
  return revision;
}

function normalizedContainer(container: JsonObject, definition: JsonObject): JsonObject {
  const check = container.healthCheck;
  return {
    cpu: 0,
    essential: true,
    environment: [],
    mountPoints: [],
    volumesFrom: [],
    systemControls: [],
    ...container,
    portMappings: objectsIn(container.portMappings).map((mapping) => ({
      ...(hostPortOf(mapping, definition) ?? {}),
      protocol: 'tcp',
      ...mapping,
      ...(mapping.hostPort === 0 ? (hostPortOf(mapping, definition) ?? {}) : {}),
    })),
    ...(isObject(check) && { healthCheck: { interval: 30, timeout: 5, retries: 3, ...check } }),
  };
}

/** With a network of its own the task's host port is the container's; in bridge mode 0 means any. */
function hostPortOf(mapping: JsonObject, definition: JsonObject): JsonObject | null {
  if (mapping.containerPort === undefined) return null;
  const own = definition.networkMode === 'awsvpc' || definition.networkMode === 'host';
  return { hostPort: own ? mapping.containerPort : 0 };
}

function compatibilitiesOf(definition: JsonObject): string[] {
  const requested = textsIn(definition.requiresCompatibilities);
  const fargateReady =
    definition.networkMode === 'awsvpc' && definition.cpu !== undefined && definition.memory !== undefined;
  const fitting = [
    'EC2',
    ...(fargateReady ? ['FARGATE'] : []),
    ...(definition.networkMode === 'awsvpc' ? [] : ['EXTERNAL']),
  ];
  return [...new Set([...fitting, ...requested])];
}

function requiredAttributes(definition: JsonObject): JsonObject[] {
  const containers = objectsIn(definition.containerDefinitions);
  const drivers = containers.map((each) =>
    isObject(each.logConfiguration) ? String(each.logConfiguration.logDriver) : null,
  );
  const has = (test: (container: JsonObject) => boolean): boolean => containers.some(test);
  const names = [
    definition.networkMode === 'awsvpc' && 'ecs.capability.task-eni',
    ...new Set(drivers.map((driver) => driver !== null && `com.amazonaws.ecs.capability.logging-driver.${driver}`)),
    drivers.includes('awslogs') && definition.executionRoleArn !== undefined && 'ecs.capability.execution-role-awslogs',
    definition.taskRoleArn !== undefined && 'com.amazonaws.ecs.capability.task-iam-role',
    has((each) => String(each.image).includes('.dkr.ecr.')) && 'com.amazonaws.ecs.capability.ecr-auth',
    has((each) => objectsIn(each.secrets).length > 0) && 'ecs.capability.secrets.asm.environment-variables',
    has((each) => isObject(each.healthCheck)) && 'ecs.capability.container-health-check',
    has((each) => objectsIn(each.dependsOn).length > 0) && 'ecs.capability.container-ordering',
    'com.amazonaws.ecs.capability.docker-remote-api.1.19',
  ];
  return names.filter((name) => typeof name === 'string').map((name) => ({ name }));
}

/** AWS drops members that are null, at any depth. */
function withoutNulls(value: JsonObject): JsonObject {
  const clean = (each: Json): Json => {
    if (Array.isArray(each)) return each.filter((item) => item !== null).map(clean);
    return isObject(each) ? withoutNulls(each) : each;
  };
  const kept = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(kept.map(([name, member]) => [name, clean(member)]));
}

/** What DescribeTaskDefinition shows. Sets come back in any order; a world can be told to reverse them. */
export function echoRevision(world: World, revision: Revision): JsonObject {
  const body = { ...revision.body, status: revision.status };
  if (!world.reordersSets) return body;
  const reversed = (value: Json | undefined): Json => (Array.isArray(value) ? [...value].reverse() : []);
  const containers = objectsIn(revision.body.containerDefinitions).map((each) => ({
    ...each,
    environment: reversed(each.environment),
    ...(each.secrets !== undefined && { secrets: reversed(each.secrets) }),
  }));
  return { ...body, containerDefinitions: containers };
}
