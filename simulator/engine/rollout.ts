import type { JsonObject } from '../../src/lib/json.ts';
import { isObject } from '../../src/lib/json.ts';
import type { Deployment, Revision, Service, ServiceDeployment, ServiceRevision } from '../world/model.ts';
import { arnOf, later, type World, wake } from '../world/world.ts';
import { say, sayCompleted } from './events.ts';
import { syncRoutes } from './gateways.ts';
import { beginNative, strategyOf } from './native.ts';

/** How deployments begin, end well and are overtaken. */

/** A new deployment takes over: what was PRIMARY becomes ACTIVE, and its service deployment, if unfinished, ends. */
export function beginDeployment(world: World, service: Service, revision: Revision): Deployment {
  const number = world.ids.digits(19);
  const id = `ecs-svc/${number}`;
  const [previous] = service.deployments;
  const serviceRevision = addServiceRevision(world, service, revision, number);
  const serviceDeployment = hasDeployments(service)
    ? addServiceDeployment(world, service, serviceRevision, sourcesOf(service))
    : null;
  if (previous !== undefined) {
    previous.status = 'ACTIVE';
    previous.updatedAt = world.now;
    supersede(world, previous);
  }
  const deployment = createDeployment(world, service, { id, revision, serviceRevision, serviceDeployment });
  service.deployments.unshift(deployment);
  service.launchNotBefore = 0;
  service.steady = false;
  syncRoutes(world, service);
  beginNative(world, service, deployment);
  wake(world, service, world.timeline.firstCheckMs);
  return deployment;
}

type DeploymentParts = {
  id: string;
  revision: Revision;
  serviceRevision: ServiceRevision;
  serviceDeployment: ServiceDeployment | null;
};

export function createDeployment(world: World, service: Service, parts: DeploymentParts): Deployment {
  return {
    ...parts,
    status: 'PRIMARY',
    desiredCount: 0,
    failedTasks: 0,
    launchFailures: 0,
    createdAt: world.now,
    updatedAt: world.now,
    rolloutState: 'IN_PROGRESS',
    rolloutStateReason: `ECS deployment ${parts.id} in progress.`,
    settings: structuredClone(service.settings),
    rollingBack: false,
    cleansUpAt: null,
    alarmNames: alarmsOf(service.settings).names.filter((name) => world.alarms.get(name) !== 'ALARM'),
  };
}

/** Only services of ECS's own controller have deployments that can be seen. */
export function hasDeployments(service: Service): boolean {
  const controller = service.settings.deploymentController;
  return !isObject(controller) || controller.type === undefined || controller.type === 'ECS';
}

export function addServiceRevision(
  world: World,
  service: Service,
  revision: Revision,
  number: string,
): ServiceRevision {
  const serviceRevision: ServiceRevision = {
    arn: arnOf(world, 'ecs', `service-revision/${service.cluster.name}/${service.name}/${number}`),
    createdAt: world.now,
    taskDefinition: revision,
    settings: structuredClone(service.settings),
  };
  service.serviceRevisions.unshift(serviceRevision);
  return serviceRevision;
}

function sourcesOf(service: Service): ServiceRevision[] {
  return service.deployments.map((deployment) => deployment.serviceRevision);
}

export function addServiceDeployment(
  world: World,
  service: Service,
  target: ServiceRevision,
  sources: ServiceRevision[],
): ServiceDeployment {
  const breaker = breakerOf(service.settings, service.desiredCount);
  const serviceDeployment: ServiceDeployment = {
    arn: arnOf(world, 'ecs', `service-deployment/${service.cluster.name}/${service.name}/${world.ids.token(21)}`),
    status: 'PENDING',
    statusReason: null,
    createdAt: world.now,
    startedAt: null,
    finishedAt: null,
    stoppedAt: null,
    updatedAt: world.now,
    sources,
    target,
    deploymentConfiguration: structuredClone(
      isObject(service.settings.deploymentConfiguration) ? service.settings.deploymentConfiguration : {},
    ),
    breaker: { status: breaker.enabled ? 'MONITORING' : 'DISABLED', threshold: breaker.threshold },
    failureCount: 0,
    rollback: null,
    triggeredAlarms: [],
    native: null,
  };
  service.serviceDeployments.unshift(serviceDeployment);
  later(world, world.timeline.serviceDeploymentStartMs, () => {
    if (serviceDeployment.status !== 'PENDING') return;
    serviceDeployment.status = 'IN_PROGRESS';
    serviceDeployment.startedAt = world.now;
    serviceDeployment.updatedAt = world.now;
  });
  return serviceDeployment;
}

export const isUnfinished = (each: ServiceDeployment): boolean => each.finishedAt === null && each.stoppedAt === null;

/** A deployment that another one overtakes ends STOPPED. */
function supersede(world: World, deployment: Deployment): void {
  const { serviceDeployment } = deployment;
  if (serviceDeployment === null || !isUnfinished(serviceDeployment)) return;
  endServiceDeployment(world, serviceDeployment, 'STOPPED', null);
}

export function endServiceDeployment(
  world: World,
  serviceDeployment: ServiceDeployment,
  status: ServiceDeployment['status'],
  reason: string | null,
): void {
  serviceDeployment.status = status;
  serviceDeployment.startedAt ??= world.now;
  serviceDeployment.updatedAt = world.now;
  serviceDeployment.finishedAt = world.now;
  if (status === 'STOPPED') serviceDeployment.stoppedAt = world.now;
  if (reason !== null) serviceDeployment.statusReason = reason;
  if (serviceDeployment.breaker.status === 'MONITORING') serviceDeployment.breaker.status = 'MONITORING_COMPLETE';
}

export function completeDeployment(
  world: World,
  service: Service,
  deployment: Deployment,
  early: 'whole' | 'early' = 'whole',
): void {
  deployment.rolloutState = 'COMPLETED';
  deployment.rolloutStateReason = `ECS deployment ${deployment.id} completed.`;
  deployment.updatedAt = world.now;
  const { serviceDeployment } = deployment;
  if (serviceDeployment !== null && isUnfinished(serviceDeployment)) {
    const status = deployment.rollingBack ? 'ROLLBACK_SUCCESSFUL' : 'SUCCESSFUL';
    endServiceDeployment(world, serviceDeployment, status, null);
  }
  deployment.rollingBack = false;
  service.lastCompleted = deployment;
  // With early success there is work left, and steady is what the service becomes after it.
  service.steady = early === 'whole';
  if (early === 'whole') sayCompleted(world, service, deployment);
  else say(world, service, `(deployment ${deployment.id}) deployment completed.`);
}

/** The circuit breaker's threshold: half the desired count, at least 3, at most 200, unless it is configured. */
export function breakerOf(
  settings: JsonObject,
  desiredCount: number,
): { enabled: boolean; rollback: boolean; threshold: number } {
  const configuration = isObject(settings.deploymentConfiguration) ? settings.deploymentConfiguration : {};
  const breaker = isObject(configuration.deploymentCircuitBreaker) ? configuration.deploymentCircuitBreaker : {};
  const custom = isObject(breaker.thresholdConfiguration) ? breaker.thresholdConfiguration : {};
  const value = Number(custom.value ?? 50);
  const share = Math.ceil((value * desiredCount) / 100);
  const bounded = Math.min(200, Math.max(3, share));
  const unbounded = custom.type === 'COUNT' ? value : Math.max(1, share);
  const threshold = custom.type === 'COUNT' || custom.type === 'UNBOUNDED_PERCENT' ? unbounded : bounded;
  return { enabled: breaker.enable === true, rollback: breaker.rollback === true, threshold };
}

/** Early success of a rolling deployment; null where the service has none. */
export function earlySuccessIn(service: Service): { healthyPercent: number; deferred: boolean } | null {
  const { deploymentConfiguration } = service.settings;
  const configuration = isObject(deploymentConfiguration) ? deploymentConfiguration : {};
  const criteria = isObject(configuration.earlySuccessCriteria) ? configuration.earlySuccessCriteria : {};
  if (criteria.enable !== true || strategyOf(service.settings) !== 'ROLLING') return null;
  return {
    healthyPercent: Number(criteria.healthyPercent ?? 100),
    deferred: criteria.sourceServiceRevisionCleanup === 'DEFERRED',
  };
}

export function alarmsOf(settings: JsonObject): { names: string[]; rollback: boolean } {
  const configuration = isObject(settings.deploymentConfiguration) ? settings.deploymentConfiguration : {};
  const alarms = isObject(configuration.alarms) ? configuration.alarms : {};
  const names = alarms.enable === true && Array.isArray(alarms.alarmNames) ? alarms.alarmNames.map(String) : [];
  return { names, rollback: alarms.rollback === true };
}

/** Minimum healthy and maximum percent, with the defaults of the scheduling strategy. */
export function percentsOf(service: Service): { minimum: number; maximum: number } {
  const { settings } = service;
  const configuration = isObject(settings.deploymentConfiguration) ? settings.deploymentConfiguration : {};
  const daemon = settings.schedulingStrategy === 'DAEMON';
  return {
    minimum: Number(configuration.minimumHealthyPercent ?? (daemon ? 0 : 100)),
    maximum: Number(configuration.maximumPercent ?? (daemon ? 100 : 200)),
  };
}

/** The members of a service that are part of its service revision. */
export const REVISION_MEMBERS: readonly string[] = [
  'launchType',
  'capacityProviderStrategy',
  'platformVersion',
  'platformFamily',
  'networkConfiguration',
  'loadBalancers',
  'serviceRegistries',
  'serviceConnectConfiguration',
  'volumeConfigurations',
  'vpcLatticeConfigurations',
  'gatewayConnectors',
];
