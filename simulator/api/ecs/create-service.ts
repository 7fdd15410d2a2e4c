import { isDeepStrictEqual } from 'node:util';
import type { JsonObject } from '../../../src/lib/json.ts';
import { isObject, objectsIn } from '../../../src/lib/json.ts';
import { clientError, invalidParameter } from '../../core/refusal.ts';
import { beginDeployment } from '../../engine/rollout.ts';
import type { Cluster, Service } from '../../world/model.ts';
import { arnOf, type World } from '../../world/world.ts';
import type { Operation } from '../operation.ts';
import { tagsIn, textIn } from '../text.ts';
import { findCluster, findRunnable } from './find.ts';
import { echoService } from './service-echo.ts';
import { refuseUnfitRevision } from './services.ts';

const MOST_TAGS = 50;

/** The requests that created services, without their tokens: the same request again returns the service that is there. */
const requests = new WeakMap<Service, JsonObject>();

export const createService: Operation = (world, input, context) => {
  const cluster = findCluster(world, input);
  const name = textIn(input, 'serviceName');
  if (name === null) throw invalidParameter('Service name cannot be empty.');
  if (!/^[\w-]{1,255}$/.test(name)) throw invalidParameter('Invalid service name.');
  const { clientToken: _, ...request } = input;
  const there = existing(cluster, name, request);
  if (there !== null) return { service: echoService(world, there) };
  const reference = textIn(input, 'taskDefinition');
  if (reference === null) throw invalidParameter('TaskDefinition can not be blank.');
  const revision = findRunnable(world, reference, clientError);
  const settings = settingsOf(input);
  refuseMembers(world, input);
  refuseUnfitRevision(settings, revision);
  const arn = arnOf(world, 'ecs', `service/${cluster.name}/${name}`);
  const tags = tagsIn(input.tags);
  if (tags.length > 0) context.require('ecs:TagResource', arn);
  for (const role of rolesOf(input, revision.body)) context.require('iam:PassRole', role);
  const service = emptyService(world, cluster, { name, arn, settings, tags });
  service.desiredCount = typeof input.desiredCount === 'number' ? input.desiredCount : 0;
  cluster.services.set(name, service);
  requests.set(service, request);
  beginDeployment(world, service, revision);
  return { service: { ...echoService(world, service), tags } };
};

/** A service of this name: the same request again is answered with it, any other one is refused. */
function existing(cluster: Cluster, name: string, request: JsonObject): Service | null {
  const service = cluster.services.get(name);
  if (service === undefined || service.status === 'INACTIVE') return null;
  if (service.status === 'DRAINING') throw invalidParameter('Unable to Start a service that is still Draining.');
  if (isDeepStrictEqual(requests.get(service), request)) return service;
  throw invalidParameter('Creation of service was not idempotent.');
}

const NOT_SETTINGS = ['cluster', 'serviceName', 'taskDefinition', 'desiredCount', 'clientToken', 'tags', 'role'];

function settingsOf(input: JsonObject): JsonObject {
  const settings = Object.fromEntries(
    Object.entries(input).filter(([name, value]) => !NOT_SETTINGS.includes(name) && value !== null),
  );
  const hasProviders = objectsIn(settings.capacityProviderStrategy).length > 0;
  if (!hasProviders) delete settings.capacityProviderStrategy;
  if (!hasProviders && settings.launchType === undefined) settings.launchType = 'EC2';
  return structuredClone(settings);
}

function refuseMembers(world: World, input: JsonObject): void {
  if (objectsIn(input.capacityProviderStrategy).length > 0 && typeof input.launchType === 'string') {
    throw invalidParameter(
      'Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.',
    );
  }
  if (input.schedulingStrategy === 'DAEMON' && input.desiredCount !== undefined) {
    throw invalidParameter(
      'The daemon scheduling strategy does not support a desired count. Remove the desired count value and try again.',
    );
  }
  if (typeof input.desiredCount === 'number' && input.desiredCount < 0)
    throw invalidParameter('Desired count can not be negative.');
  for (const { targetGroupArn } of objectsIn(input.loadBalancers)) {
    if (typeof targetGroupArn !== 'string' || world.targetGroups.has(targetGroupArn)) continue;
    throw invalidParameter(`The target group ${targetGroupArn} does not exist.`);
  }
  const tags = tagsIn(input.tags);
  if (tags.length > MOST_TAGS) throw invalidParameter('Tags cannot have more than 50 elements.');
  if (tags.some(({ key }) => key.toLowerCase().startsWith('aws:'))) {
    throw invalidParameter('The aws: prefix is reserved for AWS use.');
  }
}

/** The roles that a creation passes: the revision's, and those that ECS takes for load balancers and volumes. */
function rolesOf(input: JsonObject, body: JsonObject): string[] {
  const balancers = objectsIn(input.loadBalancers).map(({ advancedConfiguration: each }) => each);
  const volumes = objectsIn(input.volumeConfigurations).map(({ managedEBSVolume: each }) => each);
  const configuration = isObject(input.deploymentConfiguration) ? input.deploymentConfiguration : {};
  const hooks = objectsIn(configuration.lifecycleHooks);
  const inside = [...balancers, ...volumes, ...hooks].map((each) => (isObject(each) ? each.roleArn : undefined));
  const roles = [body.taskRoleArn, body.executionRoleArn, input.role, ...inside];
  return roles.filter((role) => typeof role === 'string');
}

type Parts = Pick<Service, 'name' | 'arn' | 'settings' | 'tags'>;

/** A service that has nothing yet. */
export function emptyService(world: World, cluster: Cluster, parts: Parts): Service {
  return {
    ...parts,
    cluster,
    createdAt: world.now,
    status: 'ACTIVE',
    desiredCount: 0,
    deployments: [],
    lastCompleted: null,
    serviceDeployments: [],
    serviceRevisions: [],
    events: [],
    saidAt: new Map(),
    reconcileAt: null,
    launchNotBefore: 0,
    steady: false,
  };
}
