import type { JsonObject } from '../../../src/lib/json.ts';
import { isObject, objectsIn } from '../../../src/lib/json.ts';
import { clientError, invalidParameter, Refusal } from '../../core/refusal.ts';
import { deleteService } from '../../engine/deleting.ts';
import {
  changeService,
  makeRevision,
  REVISION_MEMBERS,
  revisionMembers,
  serviceMembers,
} from '../../engine/express.ts';
import { beginDeployment } from '../../engine/rollout.ts';
import { expressSettings } from '../../world/express.ts';
import type { Cluster, Deployment, Revision, Service } from '../../world/model.ts';
import { addCluster } from '../../world/seeding.ts';
import { arnOf, seconds, servicesOf, type World } from '../../world/world.ts';
import type { Context, Operation } from '../operation.ts';
import { present, tagsIn, textIn } from '../text.ts';
import { emptyService } from './create-service.ts';
import { findCluster, findRunnable } from './find.ts';
import { applyUpdate } from './services.ts';

/** Express services (API reference, "CreateExpressGatewayService" and the others of its name). */

export const isExpress = (service: Service): boolean => service.settings.resourceManagementType === 'ECS';

export const createExpressGatewayService: Operation = (world, input, context) => {
  const cluster = clusterFor(world, input);
  const name = textIn(input, 'serviceName') ?? `express-${world.ids.hex(8)}`;
  if (!/^[\w-]{1,255}$/.test(name)) throw invalidParameter('Invalid service name.');
  refuseExisting(cluster.services.get(name));
  refuseScaling(input);
  const family = `${cluster.name}-${name}`;
  const revision = ownRevision(world, input) ?? newRevision(world, family, input);
  const arn = arnOf(world, 'ecs', `service/${cluster.name}/${name}`);
  const tags = tagsIn(input.tags);
  if (tags.length > 0) context.require('ecs:TagResource', arn);
  requireRoles(input, revision, context);
  const service = emptyService(world, cluster, { name, arn, settings: expressSettings(name), tags });
  cluster.services.set(name, service);
  changeService(world, service, input);
  beginDeployment(world, service, revision);
  return { service: present({ ...echo(world, service), tags }) };
};

/** ECS makes the default cluster where there is none. */
function clusterFor(world: World, input: JsonObject): Cluster {
  const name = textIn(input, 'cluster') ?? 'default';
  return name === 'default' ? addCluster(world, name) : findCluster(world, input);
}

/** The words are ours: no page shows them. */
function refuseExisting(service: Service | undefined): void {
  if (service === undefined || service.status === 'INACTIVE') return;
  if (service.status === 'DRAINING') throw invalidParameter('Unable to Start a service that is still Draining.');
  throw invalidParameter('Creation of service was not idempotent.');
}

function refuseScaling({ scalingTarget }: JsonObject): void {
  if (!isObject(scalingTarget)) return;
  const { minTaskCount: min, maxTaskCount: max } = scalingTarget;
  if (typeof min === 'number' && typeof max === 'number' && min > max) {
    throw invalidParameter('minTaskCount must be less than or equal to maxTaskCount.');
  }
}

/** The task definition that is named, where one is. */
function ownRevision(world: World, input: JsonObject): Revision | null {
  const reference = textIn(input, 'taskDefinitionArn');
  if (reference === null) return null;
  const both = REVISION_MEMBERS.find((member) => input[member] !== undefined);
  if (both !== undefined) throw invalidParameter(`taskDefinitionArn cannot be specified together with ${both}.`);
  const revision = findRunnable(world, reference, clientError);
  refuseUnfit(revision);
  return revision;
}

function newRevision(world: World, family: string, input: JsonObject): Revision {
  const container = input.primaryContainer;
  if (!isObject(container)) throw invalidParameter('Either primaryContainer or taskDefinitionArn must be specified.');
  if (typeof container.image !== 'string') throw invalidParameter('primaryContainer.image cannot be empty.');
  if (typeof input.executionRoleArn !== 'string') throw invalidParameter('executionRoleArn cannot be empty.');
  return makeRevision(world, family, input, null);
}

function requireRoles(input: JsonObject, { body }: Revision, context: Context): void {
  for (const role of [input.infrastructureRoleArn, body.executionRoleArn, body.taskRoleArn]) {
    if (typeof role === 'string') context.require('iam:PassRole', role);
  }
}

export const updateExpressGatewayService: Operation = (world, input, context) => {
  const service = findExpress(world, input);
  if (service.status !== 'ACTIVE') throw new Refusal('ServiceNotActiveException', 'Service was not ACTIVE.');
  refuseScaling(input);
  const [primary] = service.deployments;
  const now = primary?.revision ?? null;
  const named = ownRevision(world, input);
  const makes = REVISION_MEMBERS.some((member) => input[member] !== undefined);
  const made = makes ? makeRevision(world, `${service.cluster.name}-${service.name}`, input, now) : now;
  const revision = named ?? made;
  if (revision === null) throw clientError('TaskDefinition not found.');
  if (revision !== now) requireRoles({}, revision, context);
  const changed = changeService(world, service, input);
  if (revision !== now || changed) {
    const forced = { forceNewDeployment: changed };
    applyUpdate(world, service, { input: forced, settings: service.settings, revision });
  }
  return {
    service: present({
      serviceArn: service.arn,
      cluster: service.cluster.name,
      serviceName: service.name,
      status: { statusCode: service.status },
      targetConfiguration: configurationOf(world, service, service.deployments[0]),
      createdAt: seconds(service.createdAt),
      updatedAt: seconds(world.now),
    }),
  };
};

export const deleteExpressGatewayService: Operation = (world, input) => {
  const service = findExpress(world, input);
  if (service.status === 'INACTIVE') throw new Refusal('ServiceNotActiveException', 'Service was not ACTIVE.');
  if (service.status === 'ACTIVE') deleteService(world, service);
  world.scaling.delete(`service/${service.cluster.name}/${service.name}`);
  return {
    service: {
      serviceArn: service.arn,
      cluster: service.cluster.name,
      serviceName: service.name,
      status: { statusCode: service.status },
    },
  };
};

export const describeExpressGatewayService: Operation = (world, input) => ({
  service: echo(world, findExpress(world, input)),
});

function echo(world: World, service: Service): JsonObject {
  const running = service.serviceDeployments.find((each) => each.finishedAt === null);
  return present({
    serviceArn: service.arn,
    cluster: service.cluster.name,
    serviceName: service.name,
    infrastructureRoleArn: serviceMembers(service).infrastructureRoleArn,
    status: { statusCode: service.status },
    currentDeployment: running?.arn,
    activeConfigurations: [...service.deployments].reverse().map((each) => configurationOf(world, service, each)),
    createdAt: seconds(service.createdAt),
  });
}

/** Where the service is reached: one public path. */
export function ingressPathsOf(world: World, service: Service): JsonObject[] {
  return [{ accessType: 'PUBLIC', endpoint: `${service.name}-1a2b3c4d5e6f.ecs.${world.region}.on.aws` }];
}

function configurationOf(world: World, service: Service, deployment: Deployment | undefined): JsonObject {
  const { infrastructureRoleArn: _, ...members } = serviceMembers(service);
  return present({
    ...members,
    ...(deployment !== undefined && revisionMembers(deployment.revision)),
    serviceRevisionArn: deployment?.serviceRevision.arn,
    taskDefinitionArn: deployment?.revision.arn,
    ingressPaths: ingressPathsOf(world, service),
    createdAt: seconds(deployment?.createdAt ?? service.createdAt),
  });
}

function findExpress(world: World, input: JsonObject): Service {
  const arn = textIn(input, 'serviceArn');
  const service = [...servicesOf(world)].find((each) => each.arn === arn);
  if (service === undefined) throw new Refusal('ServiceNotFoundException', 'Service not found.');
  if (!isExpress(service)) throw invalidParameter('The service is not an Express service.');
  return service;
}

/** The words are ours: no page shows them. */
function refuseUnfit({ body }: Revision): void {
  const main = objectsIn(body.containerDefinitions).find(({ name }) => name === 'Main');
  if (main === undefined) throw invalidParameter('The task definition must have a container named Main.');
  const ports = objectsIn(main.portMappings);
  if (ports.length !== 1 || ports[0]?.name === undefined) {
    throw invalidParameter('The container Main must have one named TCP port mapping.');
  }
}
