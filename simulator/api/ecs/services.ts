import { isDeepStrictEqual } from 'node:util';
import type { Json, JsonObject } from '../../../src/lib/json.ts';
import { isObject, objectsIn } from '../../../src/lib/json.ts';
import { clientError, invalidParameter, Refusal } from '../../core/refusal.ts';
import { deleteService } from '../../engine/deleting.ts';
import { beginDeployment, hasDeployments, REVISION_MEMBERS } from '../../engine/rollout.ts';
import { tasksOf } from '../../engine/scheduler.ts';
import { isFargate } from '../../engine/tasks.ts';
import type { Revision, Service, Task } from '../../world/model.ts';
import { arnOf, type World, wake } from '../../world/world.ts';
import type { Operation } from '../operation.ts';
import { pageOf, present, textIn, textsIn } from '../text.ts';
import { findCluster, findRunnable, findService, nameOf } from './find.ts';
import { refuseUnfitConnectors } from './gateways.ts';
import { echoService } from './service-echo.ts';

const MOST_SERVICES = 10;

export const describeServices: Operation = (world, input, context) => {
  const cluster = findCluster(world, input);
  const references = textsIn(input.services);
  if (references.length === 0) throw invalidParameter('Services cannot be empty.');
  if (references.length > MOST_SERVICES) throw invalidParameter('Services cannot have more than 10 elements.');
  const services: JsonObject[] = [];
  const failures: JsonObject[] = [];
  for (const reference of references) {
    const service = cluster.services.get(nameOf(reference));
    if (service === undefined) {
      const arn = reference.startsWith('arn:')
        ? reference
        : arnOf(world, 'ecs', `service/${cluster.name}/${reference}`);
      failures.push({ arn, reason: 'MISSING' });
      continue;
    }
    const withTags = textsIn(input.include).includes('TAGS');
    services.push({ ...context.see(service).service, ...(withTags && { tags: service.tags }) });
  }
  return { services, failures };
};

export const listServices: Operation = (world, input) => {
  const cluster = findCluster(world, input);
  // A service that is being deleted is not listed any more (ECS API reference, "DeleteService").
  const listed = [...cluster.services.values()].filter(({ status }) => status === 'ACTIVE');
  const { page, next } = pageOf(listed, input, 10, 100);
  return present({ serviceArns: page.map((service) => service.arn), nextToken: next });
};

export const updateService: Operation = (world, input, context) => {
  const service = findService(world, input);
  if (service.status !== 'ACTIVE') throw new Refusal('ServiceNotActiveException', 'Service was not ACTIVE.');
  if (service.settings.resourceManagementType === 'ECS') {
    throw invalidParameter('Use UpdateExpressGatewayService to update an Express service.');
  }
  refuseForController(service, input);
  const [primary] = service.deployments;
  const reference = textIn(input, 'taskDefinition');
  const revision = reference === null ? primary?.revision : findRunnable(world, reference, clientError);
  if (revision === undefined) throw clientError('TaskDefinition not found.');
  const settings = changedSettings(service.settings, input);
  refuseUnforced(service.settings, input);
  refuseUnfit(service, settings, revision, input);
  refuseUnfitConnectors(world, service.cluster, settings.gatewayConnectors, revision);
  for (const role of [revision.body.taskRoleArn, revision.body.executionRoleArn]) {
    if (typeof role === 'string') context.require('iam:PassRole', role);
  }
  return { service: applyUpdate(world, service, { input, settings, revision }) };
};

/** Refuses a service that still has tasks, unless it is forced. Deleting again what drains already changes nothing. */
export const deleteServiceOperation: Operation = (world, input) => {
  const service = findService(world, input);
  if (service.settings.resourceManagementType === 'ECS') {
    throw invalidParameter('Use DeleteExpressGatewayService to delete an Express service.');
  }
  if (service.status === 'INACTIVE') throw new Refusal('ServiceNotFoundException', 'Service not found.');
  if (service.status === 'ACTIVE') {
    const isReplica = service.settings.schedulingStrategy !== 'DAEMON';
    const forced = input.force === true;
    if (!forced && isReplica && service.desiredCount > 0) {
      throw invalidParameter('The service cannot be stopped while it is scaled above 0.');
    }
    const isBusy = service.deployments.length > 1 || (isReplica && tasksOf(service).some(isAlive));
    if (!forced && isBusy) throw invalidParameter('The service cannot be stopped while deployments are active.');
    deleteService(world, service);
  }
  return { service: echoService(world, service) };
};

/** Tasks move to other capacity providers only in a deployment that is forced. */
function refuseUnforced(
  before: JsonObject,
  { capacityProviderStrategy: strategy, forceNewDeployment }: JsonObject,
): void {
  if (!Array.isArray(strategy) || forceNewDeployment === true) return;
  if (isDeepStrictEqual(strategy, before.capacityProviderStrategy ?? [])) return;
  throw invalidParameter(
    'When switching from launch type to capacity provider strategy on an existing service, or making a change to a capacity provider strategy on a service that is already using one, you must force a new deployment.',
  );
}

const isAlive = (task: Task): boolean => task.desiredStatus === 'RUNNING';

type Update = { input: JsonObject; settings: JsonObject; revision: Revision };

/** Changes the service and begins a deployment if anything of its revision changed, or if it is forced. */
export function applyUpdate(world: World, service: Service, { input, settings, revision }: Update): JsonObject {
  const [primary] = service.deployments;
  const before = service.settings;
  const changed = DEPLOYING_MEMBERS.some((name) => name in input && !isDeepStrictEqual(before[name], settings[name]));
  service.settings = settings;
  if (typeof input.desiredCount === 'number' && input.desiredCount !== service.desiredCount) {
    service.desiredCount = input.desiredCount;
    service.steady = false;
  }
  if (primary === undefined || primary.revision !== revision || changed || input.forceNewDeployment === true) {
    beginDeployment(world, service, revision);
  } else {
    wake(world, service, world.timeline.schedulerMs);
  }
  return echoService(world, service);
}

/** The members that start a deployment when they change. Capacity providers do not, unless the update is forced. */
const DEPLOYING_MEMBERS = REVISION_MEMBERS.filter(
  (name) => name !== 'capacityProviderStrategy' && name !== 'launchType',
);

const NOT_SETTINGS = ['service', 'cluster', 'taskDefinition', 'desiredCount', 'forceNewDeployment'];

/** The settings after the update: what is sent replaces, what is not sent stays, an empty list clears. */
export function changedSettings(before: JsonObject, input: JsonObject): JsonObject {
  const settings = structuredClone(before);
  for (const [name, value] of Object.entries(input)) {
    if (NOT_SETTINGS.includes(name) || value === null) continue;
    if (name === 'deploymentConfiguration' && isObject(value) && isObject(settings[name])) {
      settings[name] = { ...settings[name], ...value };
    } else {
      settings[name] = value;
    }
  }
  return withComputeStrategy(before, settings);
}

/** Capacity providers and the launch type exclude each other; `[]` returns to the launch type. */
function withComputeStrategy(before: JsonObject, settings: JsonObject): JsonObject {
  const strategy = settings.capacityProviderStrategy;
  if (!Array.isArray(strategy)) return settings;
  if (strategy.length > 0) {
    delete settings.launchType;
  } else {
    delete settings.capacityProviderStrategy;
    settings.launchType = before.launchType ?? (isFargate(before) ? 'FARGATE' : 'EC2');
  }
  return settings;
}

const CODE_DEPLOY_REFUSALS: [member: string, text: string][] = [
  [
    'taskDefinition',
    'Unable to update task definition on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.',
  ],
  [
    'forceNewDeployment',
    'Cannot force a new deployment on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.',
  ],
  [
    'networkConfiguration',
    'Unable to update network parameters on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.',
  ],
  [
    'platformVersion',
    'Unable to update platform version on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.',
  ],
  [
    'loadBalancers',
    'Unable to update load balancers on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.',
  ],
];

function refuseForController(service: Service, input: JsonObject): void {
  if (hasDeployments(service)) return;
  for (const [member, text] of CODE_DEPLOY_REFUSALS) {
    if (input[member] !== undefined && input[member] !== null && input[member] !== false) throw invalidParameter(text);
  }
}

function refuseUnfit(service: Service, settings: JsonObject, revision: Revision, input: JsonObject): void {
  if (service.settings.schedulingStrategy === 'DAEMON' && input.desiredCount !== undefined) {
    throw invalidParameter(
      'The daemon scheduling strategy does not support a desired count. Remove the desired count value and try again.',
    );
  }
  if (typeof input.desiredCount === 'number' && input.desiredCount < 0)
    throw invalidParameter('Desired count can not be negative.');
  refuseUnfitRevision(settings, revision);
}

/** What a service asks of its task definition. */
export function refuseUnfitRevision(settings: JsonObject, revision: Revision): void {
  const { body } = revision;
  const launchType = isFargate(settings) ? 'FARGATE' : String(settings.launchType ?? 'EC2');
  if (!textsIn(body.compatibilities).includes(launchType)) {
    throw invalidParameter(`Task definition does not support launch_type ${launchType}.`);
  }
  const hasNetwork = isObject(settings.networkConfiguration);
  if (body.networkMode === 'awsvpc' && !hasNetwork) {
    throw invalidParameter("Network Configuration must be provided when networkMode 'awsvpc' is specified.");
  }
  if (body.networkMode !== 'awsvpc' && hasNetwork) {
    throw invalidParameter('Network Configuration is not valid for the given networkMode of this task definition.');
  }
  for (const balancer of objectsIn(settings.loadBalancers)) refuseUnmapped(balancer, body.containerDefinitions);
  if (settings.enableExecuteCommand === true && typeof body.taskRoleArn !== 'string') {
    throw invalidParameter(
      "The service couldn't be created/updated because a valid taskRoleArn is not being used. Specify a valid task role in your task definition and try again.",
    );
  }
}

function refuseUnmapped(balancer: JsonObject, definitions: Json | undefined): void {
  const name = String(balancer.containerName);
  const container = objectsIn(definitions).find((each) => each.name === name);
  if (container === undefined) throw invalidParameter(`The container ${name} does not exist in the task definition.`);
  const ports = objectsIn(container.portMappings).map((each) => each.containerPort);
  if (!ports.includes(balancer.containerPort ?? null)) {
    throw invalidParameter(
      `The container ${name} did not have a container port ${String(balancer.containerPort)} defined.`,
    );
  }
}
