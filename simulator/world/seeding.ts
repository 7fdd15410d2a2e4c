import type { Json, JsonObject } from '../../src/lib/json.ts';
import { lookUpRevision } from '../api/ecs/find.ts';
import { refuseUnfitRevision } from '../api/ecs/services.ts';
import { addRevision } from '../api/ecs/task-definition-echo.ts';
import { refuseTaskDefinition } from '../api/ecs/task-definition-rules.ts';
import { tagsIn } from '../api/text.ts';
import { saySteady } from '../engine/events.ts';
import { liveAlready } from '../engine/life.ts';
import { place } from '../engine/placement.ts';
import {
  addServiceDeployment,
  addServiceRevision,
  createDeployment,
  endServiceDeployment,
  hasDeployments,
} from '../engine/rollout.ts';
import { wantedCount } from '../engine/scheduler.ts';
import { createTask, isFargate } from '../engine/tasks.ts';
import type { Cluster, Deployment, Revision, Service } from './model.ts';
import { addContainerInstance, addTargetGroup, type TargetGroupSpec } from './surroundings.ts';
import { arnOf, type World } from './world.ts';

/** How the account looks before a scenario begins. */

export type LoadBalancerSpec = {
  containerName: string;
  containerPort: number;
  /** Of a target group that exists already; one is created when absent. */
  targetGroupArn?: string;
  targetGroup?: TargetGroupSpec;
  /** Of a Classic Load Balancer, which has no target group. */
  loadBalancerName?: string;
  advancedConfiguration?: JsonObject;
};

/** A service that has been running steadily for days. Further members of a service are kept and echoed. */
export type ServiceSpec = {
  cluster: string;
  name: string;
  /** Raw: registered as the family's next revision. Or a reference to a revision that is registered already. */
  taskDefinition: JsonObject | string;
  /** Raw revisions that served before, oldest first: each completed a deployment of its own. */
  history?: readonly JsonObject[];
  desiredCount?: number;
  loadBalancers?: readonly LoadBalancerSpec[];
  tags?: readonly { key: string; value: string }[];
  [member: string]: unknown;
};

const DAY_MS = 86_400_000;

export function addCluster(world: World, name: string): Cluster {
  const known = world.clusters.get(name);
  if (known !== undefined) return known;
  const cluster: Cluster = {
    name,
    arn: arnOf(world, 'ecs', `cluster/${name}`),
    services: new Map(),
    tasks: new Map(),
    instances: [],
  };
  world.clusters.set(name, cluster);
  return cluster;
}

/** Registers a task definition before the scenario begins. */
export function seedRevision(
  world: World,
  raw: JsonObject,
  tags: readonly { key: string; value: string }[] = [],
): Revision {
  const input: JsonObject = structuredClone(raw);
  if (tags.length > 0) input.tags = [...tagsIn(input.tags), ...tags];
  for (const name of ['taskDefinitionArn', 'revision', 'status', 'registeredAt', 'registeredBy']) delete input[name];
  refuseTaskDefinition(input);
  return addRevision(world, input);
}

export function addService(world: World, spec: ServiceSpec): Service {
  const {
    cluster: clusterName,
    name,
    taskDefinition,
    history = [],
    desiredCount = 1,
    loadBalancers = [],
    tags = [],
    ...members
  } = spec;
  const cluster = addCluster(world, clusterName);
  const earlier = history.map((raw) => seedRevision(world, raw));
  const revision =
    typeof taskDefinition === 'string' ? lookUpRevision(world, taskDefinition) : seedRevision(world, taskDefinition);
  if (revision === null) throw new Error(`There is no task definition ${String(taskDefinition)}.`);
  const service: Service = {
    name,
    arn: arnOf(world, 'ecs', `service/${cluster.name}/${name}`),
    cluster,
    createdAt: world.now - 30 * DAY_MS,
    status: 'ACTIVE',
    desiredCount,
    settings: settingsFor(world, members as JsonObject, revision, loadBalancers),
    tags: tags.map((tag) => ({ ...tag })),
    deployments: [],
    lastCompleted: null,
    serviceDeployments: [],
    serviceRevisions: [],
    events: [],
    saidAt: new Map(),
    reconcileAt: null,
    launchNotBefore: 0,
    steady: true,
  };
  refuseUnfitRevision(service.settings, revision);
  cluster.services.set(name, service);
  if (!isFargate(service.settings) && cluster.instances.length === 0) {
    for (let each = 0; each < 3; each++)
      addContainerInstance(world, cluster, { cpu: 16_384, memory: 65_536, instanceType: 'm7i.4xlarge' });
  }
  for (const [index, past] of earlier.entries()) {
    recordPast(world, service, past, 3 + 4 * (earlier.length - index));
  }
  settle(world, service, revision);
  return service;
}

function settingsFor(
  world: World,
  members: JsonObject,
  revision: Revision,
  balancers: readonly LoadBalancerSpec[],
): JsonObject {
  const own = revision.body.networkMode === 'awsvpc';
  const launch = members.launchType === undefined && members.capacityProviderStrategy === undefined;
  const requested = Array.isArray(revision.body.requiresCompatibilities) ? revision.body.requiresCompatibilities : [];
  const loadBalancers = balancers.map(({ targetGroup = {}, targetGroupArn, ...entry }): JsonObject => {
    if (entry.loadBalancerName !== undefined) return entry;
    const known = targetGroupArn === undefined ? undefined : world.targetGroups.get(targetGroupArn);
    const type = targetGroup.targetType ?? (own ? 'ip' : 'instance');
    const group = known ?? addTargetGroup(world, { ...targetGroup, targetType: type }, targetGroupArn ?? null);
    return { ...entry, targetGroupArn: group.arn };
  });
  return {
    ...(launch && { launchType: requested.includes('FARGATE') ? 'FARGATE' : 'EC2' }),
    ...(own && { networkConfiguration: NETWORK }),
    ...members,
    loadBalancers,
  };
}

const NETWORK: Json = {
  awsvpcConfiguration: {
    subnets: ['subnet-0a1b2c3d4e5f60001', 'subnet-0a1b2c3d4e5f60002'],
    securityGroups: ['sg-0a1b2c3d4e5f60003'],
    assignPublicIp: 'DISABLED',
  },
};

/** What is left of a deployment that completed so many days ago and was followed by others: ECS's record of it. */
function recordPast(world: World, service: Service, revision: Revision, daysAgo: number): void {
  if (!hasDeployments(service)) return;
  const now = world.now;
  world.now = now - daysAgo * DAY_MS;
  const serviceRevision = addServiceRevision(world, service, revision, world.ids.digits(19));
  const serviceDeployment = addServiceDeployment(world, service, serviceRevision, []);
  serviceDeployment.startedAt = serviceDeployment.createdAt + 1_600;
  world.now += 180_000;
  endServiceDeployment(world, serviceDeployment, 'SUCCESSFUL', null);
  world.now = now;
}

/** One deployment that completed three days ago, and its tasks. */
function settle(world: World, service: Service, revision: Revision): void {
  const now = world.now;
  world.now = now - 3 * DAY_MS;
  const number = world.ids.digits(19);
  const serviceRevision = addServiceRevision(world, service, revision, number);
  const serviceDeployment = hasDeployments(service) ? addServiceDeployment(world, service, serviceRevision, []) : null;
  const deployment = createDeployment(world, service, {
    id: `ecs-svc/${number}`,
    revision,
    serviceRevision,
    serviceDeployment,
  });
  world.now += 180_000;
  if (serviceDeployment !== null) {
    serviceDeployment.startedAt = serviceDeployment.createdAt + 1_600;
    endServiceDeployment(world, serviceDeployment, 'SUCCESSFUL', null);
  }
  deployment.updatedAt = world.now;
  deployment.rolloutState = 'COMPLETED';
  deployment.rolloutStateReason = `ECS deployment ${deployment.id} completed.`;
  deployment.desiredCount = wantedCount(service);
  service.deployments = [deployment];
  service.lastCompleted = deployment;
  for (let each = 0; each < deployment.desiredCount; each++) addRunningTask(world, service, deployment);
  world.now = now;
  for (const hours of [15, 9, 3]) saySteady(world, service, now - hours * 3_600_000);
}

function addRunningTask(world: World, service: Service, deployment: Deployment): void {
  const daemon = service.settings.schedulingStrategy === 'DAEMON';
  const taken = new Set(
    [...service.cluster.tasks.values()].filter((task) => task.service === service).map((task) => task.instance),
  );
  const placement = isFargate(service.settings)
    ? { instance: null }
    : place(service.cluster, deployment.revision, (instance) => !daemon || !taken.has(instance));
  if ('reason' in placement) throw new Error(`The service cannot begin as described: it ${placement.reason}`);
  const task = createTask(world, {
    cluster: service.cluster,
    revision: deployment.revision,
    service,
    deployment,
    group: `service:${service.name}`,
    startedBy: deployment.id,
    settings: deployment.settings,
    instance: placement.instance,
    overrides: {},
    tags: [],
  });
  liveAlready(world, task, world.now - 60_000);
}
