import type { JsonObject } from '../../../src/lib/json.ts';
import { isObject } from '../../../src/lib/json.ts';
import { invalidParameter, Refusal } from '../../core/refusal.ts';
import { failDeployment } from '../../engine/failing.ts';
import { balancedGroups, resolvedBalancers } from '../../engine/target-groups.ts';
import { isFargate } from '../../engine/tasks.ts';
import type { Service, ServiceDeployment, ServiceRevision, Task } from '../../world/model.ts';
import type { HookRun } from '../../world/native.ts';
import { later, seconds, servicesOf, type World } from '../../world/world.ts';
import type { Operation } from '../operation.ts';
import { pageOf, present, textIn, textsIn } from '../text.ts';
import { ingressPathsOf, isExpress } from './express.ts';
import { findService } from './find.ts';
import { connectionsOf } from './gateways.ts';
import { platformVersionOf } from './service-echo.ts';

const MOST_ARNS = 20;

export function echoServiceDeployment(service: Service, each: ServiceDeployment): JsonObject {
  return present({
    serviceDeploymentArn: each.arn,
    serviceArn: service.arn,
    clusterArn: service.cluster.arn,
    createdAt: seconds(each.createdAt),
    startedAt: time(each.startedAt),
    finishedAt: time(each.finishedAt),
    stoppedAt: time(each.stoppedAt),
    updatedAt: seconds(each.updatedAt),
    sourceServiceRevisions: each.sources.map((source, index) => ({
      ...revisionSummary(service, source),
      ...weights(each, (share) => (index === 0 ? 100 - share : 0)),
    })),
    targetServiceRevision: { ...revisionSummary(service, each.target), ...weights(each, (share) => share) },
    status: each.status,
    statusReason: each.statusReason,
    lifecycleStage: each.native?.stageShown ? each.native.stage : null,
    lifecycleHookDetails: each.native === null ? null : each.native.hooks.map(hookEcho),
    deploymentConfiguration: each.deploymentConfiguration,
    rollback: each.rollback === null ? null : { ...each.rollback, startedAt: seconds(each.rollback.startedAt) },
    deploymentCircuitBreaker: {
      status: each.breaker.status,
      failureCount: each.failureCount,
      threshold: each.breaker.threshold,
    },
    alarms: alarmsEcho(each),
  });
}

const time = (ms: number | null): number | null => (ms === null ? null : seconds(ms));

function alarmsEcho(each: ServiceDeployment): JsonObject {
  const alarms = each.deploymentConfiguration.alarms;
  if (!isObject(alarms) || alarms.enable !== true) return { status: 'DISABLED' };
  const status =
    each.triggeredAlarms.length > 0 ? 'TRIGGERED' : each.finishedAt === null ? 'MONITORING' : 'MONITORING_COMPLETE';
  return present({ status, alarmNames: alarms.alarmNames, triggeredAlarmNames: each.triggeredAlarms });
}

function hookEcho(hook: HookRun): JsonObject {
  return present({
    hookId: hook.id,
    targetType: hook.type,
    targetArn: hook.target,
    status: hook.status,
    expiresAt: seconds(hook.expiresAt),
    timeoutAction: hook.timeoutAction,
  });
}

/** A rolling deployment has no traffic weights. */
function weights({ native }: ServiceDeployment, share: (ofTarget: number) => number): JsonObject {
  if (native === null || native.rolling) return {};
  return {
    requestedTestTrafficWeight: share(native.testWeight),
    requestedProductionTrafficWeight: share(native.productionWeight),
  };
}

function revisionSummary(service: Service, revision: ServiceRevision): JsonObject {
  const deployment = service.deployments.find((each) => each.serviceRevision === revision);
  const tasks = [...service.cluster.tasks.values()].filter(
    (task) => deployment !== undefined && task.deployment === deployment,
  );
  const count = (...states: Task['lastStatus'][]): number =>
    tasks.filter((task) => states.includes(task.lastStatus)).length;
  return {
    arn: revision.arn,
    requestedTaskCount: deployment?.desiredCount ?? 0,
    runningTaskCount: count('RUNNING', 'DEACTIVATING'),
    pendingTaskCount: count('PROVISIONING', 'PENDING', 'ACTIVATING'),
  };
}

const BRIEF = [
  'serviceDeploymentArn',
  'serviceArn',
  'clusterArn',
  'startedAt',
  'createdAt',
  'finishedAt',
  'status',
  'statusReason',
];

export const listServiceDeployments: Operation = (world, input, context) => {
  const service = findService(world, input);
  const statuses = textsIn(input.status);
  const range = isObject(input.createdAt) ? input.createdAt : {};
  const after = typeof range.after === 'number' ? range.after : Number.NEGATIVE_INFINITY;
  const before = typeof range.before === 'number' ? range.before : Number.POSITIVE_INFINITY;
  const briefs = context
    .see(service)
    .serviceDeployments.filter((each) => statuses.length === 0 || statuses.includes(String(each.status)))
    .filter((each) => Number(each.createdAt) >= after && Number(each.createdAt) <= before)
    .map((each) => {
      const target = isObject(each.targetServiceRevision) ? each.targetServiceRevision.arn : null;
      const shown = Object.fromEntries(Object.entries(each).filter(([name]) => BRIEF.includes(name)));
      return present({ ...shown, targetServiceRevisionArn: target });
    });
  const { page, next } = pageOf(briefs, input, 20, 100);
  return present({ serviceDeployments: page, nextToken: next });
};

export const describeServiceDeployments: Operation = (world, input, context) => {
  const arns = textsIn(input.serviceDeploymentArns);
  if (arns.length > MOST_ARNS) throw invalidParameter('Service deployment ARNs cannot have more than 20 elements.');
  const known = [...servicesOf(world)].flatMap((service) => context.see(service).serviceDeployments);
  const found = arns.map((arn) => known.find((each) => each.serviceDeploymentArn === arn));
  return {
    serviceDeployments: found.filter((each) => each !== undefined),
    failures: arns.filter((_, index) => found[index] === undefined).map((arn) => ({ arn, reason: 'MISSING' })),
  };
};

export const describeServiceRevisions: Operation = (world, input) => {
  const arns = textsIn(input.serviceRevisionArns);
  if (arns.length > MOST_ARNS) throw invalidParameter('Service revision ARNs cannot have more than 20 elements.');
  const all = [...servicesOf(world)].flatMap((service) =>
    service.serviceRevisions.map((revision) => ({ service, revision })),
  );
  const found = arns.map((arn) => all.find((each) => each.revision.arn === arn));
  return {
    serviceRevisions: found
      .filter((each) => each !== undefined)
      .map((each) => echoServiceRevision(world, each.service, each.revision)),
    failures: arns.filter((_, index) => found[index] === undefined).map((arn) => ({ arn, reason: 'MISSING' })),
  };
};

/** Digests are those that the first task of the service revision resolved. */
function echoServiceRevision(world: World, service: Service, revision: ServiceRevision): JsonObject {
  const { settings } = revision;
  const first = [...service.cluster.tasks.values()].find((task) => task.deployment?.serviceRevision === revision);
  return present({
    serviceRevisionArn: revision.arn,
    serviceArn: service.arn,
    clusterArn: service.cluster.arn,
    taskDefinition: revision.taskDefinition.arn,
    launchType: settings.launchType,
    capacityProviderStrategy: settings.capacityProviderStrategy,
    ...(isFargate(settings) && { platformVersion: platformVersionOf(settings), platformFamily: 'Linux' }),
    loadBalancers: settings.loadBalancers ?? [],
    resolvedConfiguration: { loadBalancers: resolvedBalancers(world, service, revision) },
    serviceRegistries: settings.serviceRegistries ?? [],
    networkConfiguration: settings.networkConfiguration,
    containerImages: (first?.containers ?? []).map((container) => ({
      containerName: container.name,
      imageDigest: container.imageDigest,
      image: container.image,
    })),
    guardDutyEnabled: false,
    gatewayConnectors: settings.gatewayConnectors,
    monitoring: settings.monitoring,
    ecsManagedResources: managedResources(world, service, settings),
    createdAt: seconds(revision.createdAt),
  });
}

/** What ECS made for the service; null where it made nothing. */
function managedResources(world: World, service: Service, settings: JsonObject): JsonObject | null {
  if (isExpress(service)) {
    const targetGroups = balancedGroups(settings).map((arn) => ({
      arn,
      status: 'ACTIVE',
      updatedAt: seconds(world.now),
    }));
    return { ingressPaths: ingressPathsOf(world, service).map((path) => ({ ...path, targetGroups })) };
  }
  if (settings.gatewayConnectors === undefined) return null;
  return { gatewayConnections: connectionsOf(world, service) };
}

export const stopServiceDeployment: Operation = (world, input) => {
  const arn = textIn(input, 'serviceDeploymentArn');
  for (const service of servicesOf(world)) {
    const found = service.serviceDeployments.find((each) => each.arn === arn);
    if (found !== undefined) {
      stop(world, service, found);
      return { serviceDeploymentArn: found.arn };
    }
  }
  throw new Refusal('ServiceDeploymentNotFoundException', 'The service deployment does not exist.');
};

export const continueServiceDeployment: Operation = (world, input) => {
  const arn = textIn(input, 'serviceDeploymentArn');
  const found = [...servicesOf(world)]
    .flatMap((service) => service.serviceDeployments)
    .find((each) => each.arn === arn);
  if (found === undefined)
    throw new Refusal('ServiceDeploymentNotFoundException', 'The service deployment does not exist.');
  if (found.finishedAt !== null) {
    throw invalidParameter('Continuing a service deployment is not allowed for service deployment in terminal states.');
  }
  const hook = found.native?.hooks.find((each) => each.id === input.hookId && each.status === 'AWAITING_ACTION');
  if (hook === undefined) {
    throw invalidParameter(
      'Provided hookId is either completed, unavailable, or not associated with the given Resource ARN',
    );
  }
  hook.continue(input.action === 'ROLLBACK' ? 'ROLLBACK' : 'CONTINUE');
  return { serviceDeploymentArn: found.arn };
};

/** Stopping a deployment rolls it back. */
function stop(world: World, service: Service, found: ServiceDeployment): void {
  if (['STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS'].includes(found.status)) return;
  if (found.status !== 'PENDING' && found.status !== 'IN_PROGRESS') {
    throw new Refusal(
      'ConflictException',
      `The service deployment cannot be stopped because it is in ${found.status} status.`,
    );
  }
  const [primary] = service.deployments;
  if (service.lastCompleted === null || primary?.serviceDeployment !== found) {
    throw new Refusal(
      'ConflictException',
      'The service deployment cannot be rolled back because there is no rollback candidate.',
    );
  }
  found.status = 'ROLLBACK_REQUESTED';
  found.updatedAt = world.now;
  later(world, 2_000, () => {
    if (found.status !== 'ROLLBACK_REQUESTED' || service.deployments[0] !== primary) return;
    failDeployment(world, service, primary, {
      state: 'ECS deployment failed.',
      event: null,
      reason: 'Service deployment rolled back because of a StopServiceDeployment request.',
      rollback: true,
    });
  });
}
