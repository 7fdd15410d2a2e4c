import type { Json, JsonObject } from '../../src/lib/json.ts';
import { isObject, objectsIn } from '../../src/lib/json.ts';
import { addRevision } from '../api/ecs/task-definition-echo.ts';
import { refuseTaskDefinition } from '../api/ecs/task-definition-rules.ts';
import type { Revision, Service } from '../world/model.ts';
import { NOTHING_SUSPENDED } from '../world/scaling.ts';
import { arnOf, type World } from '../world/world.ts';
import { placeWithinLimits } from './scaling.ts';

/** What ECS makes of the members of an Express service. */

/** The members that ECS makes a task definition of. */
export const REVISION_MEMBERS = [
  'primaryContainer',
  'executionRoleArn',
  'taskRoleArn',
  'cpu',
  'memory',
  'cpuArchitecture',
];

/** Members that belong to a service revision and not to the task definition, and those of the service itself. */
const SERVICE_MEMBERS = ['healthCheckPath', 'networkConfiguration', 'scalingTarget', 'infrastructureRoleArn'];

/** What was asked for, with the defaults: by task definition, and by service. */
const ofRevisions = new WeakMap<Revision, JsonObject>();
const ofServices = new WeakMap<Service, JsonObject>();

const SCALING: JsonObject = {
  minTaskCount: 1,
  maxTaskCount: 20,
  autoScalingMetric: 'AVERAGE_CPU',
  autoScalingTargetValue: 60,
};

/** The members of the task definition, as DescribeExpressGatewayService shows them. */
export function revisionMembers(revision: Revision): JsonObject {
  return ofRevisions.get(revision) ?? {};
}

export function serviceMembers(service: Service): JsonObject {
  return ofServices.get(service) ?? { healthCheckPath: '/ping', scalingTarget: SCALING };
}

/** Registers the task definition of an Express service; returns the present one where nothing changes. */
export function makeRevision(world: World, family: string, sent: JsonObject, present: Revision | null): Revision {
  const before = present === null ? {} : revisionMembers(present);
  const members = withDefaults(changed(world, before, picked(sent, REVISION_MEMBERS)), family);
  if (present !== null && JSON.stringify(sorted(before)) === JSON.stringify(sorted(members))) return present;
  const input = definitionOf(members, family, world.region);
  refuseTaskDefinition(input);
  const revision = addRevision(world, input);
  ofRevisions.set(revision, members);
  return revision;
}

function withDefaults(members: JsonObject, family: string): JsonObject {
  const container = isObject(members.primaryContainer) ? members.primaryContainer : {};
  const logs = { logGroup: `/aws/ecs/${family}-1a2b`, logStreamPrefix: 'ecs' };
  return {
    cpu: '256',
    memory: '512',
    cpuArchitecture: 'X86_64',
    ...members,
    // An empty command comes back where none was given.
    primaryContainer: {
      containerPort: 80,
      awsLogsConfiguration: logs,
      command: [],
      environment: [],
      secrets: [],
      ...container,
    },
  };
}

function definitionOf(members: JsonObject, family: string, region: string): JsonObject {
  const { cpu = null, memory = null, executionRoleArn, taskRoleArn, cpuArchitecture = null } = members;
  const { containerPort = null, awsLogsConfiguration, command, ...container } = objectOf(members.primaryContainer);
  const { logGroup = null, logStreamPrefix = null } = objectOf(awsLogsConfiguration);
  const options = {
    'awslogs-group': logGroup,
    'awslogs-region': region,
    'awslogs-stream-prefix': logStreamPrefix,
  };
  return {
    family,
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu,
    memory,
    ...(executionRoleArn !== undefined && { executionRoleArn }),
    ...(taskRoleArn !== undefined && { taskRoleArn }),
    runtimePlatform: { cpuArchitecture, operatingSystemFamily: 'LINUX' },
    containerDefinitions: [
      {
        ...container,
        ...(Array.isArray(command) && command.length > 0 && { command }),
        name: 'Main',
        essential: true,
        portMappings: [{ name: `main-${String(containerPort)}-tcp`, containerPort, protocol: 'tcp' }],
        logConfiguration: { logDriver: 'awslogs', options },
      },
    ],
  };
}

/** Takes the members that are not the task definition's; whether a service revision has to change for them. */
export function changeService(world: World, service: Service, sent: JsonObject): boolean {
  const before = serviceMembers(service);
  const members = changed(world, before, picked(sent, SERVICE_MEMBERS));
  const scaling = { ...SCALING, ...objectOf(members.scalingTarget) };
  const after: JsonObject = { healthCheckPath: '/ping', ...members, scalingTarget: scaling };
  ofServices.set(service, after);
  scale(world, service, scaling);
  const network = objectOf(after.networkConfiguration);
  service.settings = {
    ...service.settings,
    networkConfiguration: {
      awsvpcConfiguration: {
        subnets: ['subnet-default-a', 'subnet-default-b'],
        securityGroups: ['sg-express'],
        assignPublicIp: 'ENABLED',
        ...network,
      },
    },
  };
  return (
    JSON.stringify(picked(before, ['healthCheckPath', 'networkConfiguration'])) !==
    JSON.stringify(picked(after, ['healthCheckPath', 'networkConfiguration']))
  );
}

/** The scalable target of the service: the count is placed within its limits. */
function scale(world: World, service: Service, { minTaskCount, maxTaskCount }: JsonObject): void {
  const resourceId = `service/${service.cluster.name}/${service.name}`;
  const present = world.scaling.get(resourceId) ?? {
    resourceId,
    arn: arnOf(world, 'application-autoscaling', `scalable-target/${world.ids.hex(36)}`),
    min: 1,
    max: 20,
    suspended: NOTHING_SUSPENDED,
    tags: new Map(),
    policies: [],
    createdAt: world.now,
    demand: null,
    isWatched: false,
  };
  present.min = Number(minTaskCount);
  present.max = Number(maxTaskCount);
  world.scaling.set(resourceId, present);
  placeWithinLimits(world, present);
}

/** Members that are sent take the place of the present ones; a mapping as a whole, or member by member. */
function changed(world: World, before: JsonObject, sent: JsonObject): JsonObject {
  const merged = Object.entries(sent).map(([name, value]) => {
    const present = before[name];
    const merges = world.mergesExpress && isObject(value) && isObject(present);
    return [name, merges ? { ...present, ...value } : value];
  });
  return { ...before, ...Object.fromEntries(merged) };
}

function picked(members: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(members).filter(([name, value]) => names.includes(name) && value !== null));
}

function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

/** Members by name, sets by their names: for a comparison. */
function sorted(value: Json): Json {
  if (Array.isArray(value)) {
    const named = objectsIn(value).every((each) => typeof each.name === 'string');
    const items = value.map(sorted);
    return named ? items.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)) : items;
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
}
