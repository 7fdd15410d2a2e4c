import type { JsonObject } from '../../../src/lib/json.ts';
import { isObject, objectsIn } from '../../../src/lib/json.ts';
import { hasDeployments, percentsOf } from '../../engine/rollout.ts';
import { isFargate } from '../../engine/tasks.ts';
import type { Deployment, Service, Task } from '../../world/model.ts';
import { arnOf, seconds, type World } from '../../world/world.ts';
import { present } from '../text.ts';

/** How DescribeServices shows a service. */

const PENDING = ['PROVISIONING', 'PENDING', 'ACTIVATING'];
const RUNNING = ['RUNNING', 'DEACTIVATING'];

export function echoService(world: World, service: Service): JsonObject {
  const { settings } = service;
  const tasks = [...service.cluster.tasks.values()].filter((task) => task.service === service);
  const [primary] = service.deployments;
  const visible = hasDeployments(service) && service.status !== 'INACTIVE' ? service.deployments : [];
  const configuration = isObject(settings.deploymentConfiguration) ? settings.deploymentConfiguration : {};
  const percents = percentsOf(service);
  const {
    serviceConnectConfiguration: _c,
    volumeConfigurations: _v,
    vpcLatticeConfigurations: _l,
    // Only service revisions show these.
    gatewayConnectors: _g,
    monitoring: _m,
    ...shown
  } = settings;
  return present({
    loadBalancers: [],
    serviceRegistries: [],
    placementConstraints: [],
    placementStrategy: [],
    schedulingStrategy: 'REPLICA',
    deploymentController: { type: 'ECS' },
    enableECSManagedTags: false,
    enableExecuteCommand: false,
    propagateTags: 'NONE',
    availabilityZoneRebalancing: 'DISABLED',
    roleArn: `arn:${world.partition}:iam::${world.account}:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS`,
    createdBy: `arn:${world.partition}:iam::${world.account}:role/infrastructure`,
    ...(isFargate(settings) && { platformVersion: 'LATEST', platformFamily: 'Linux' }),
    ...shown,
    deploymentConfiguration: {
      deploymentCircuitBreaker: { enable: false, rollback: false },
      alarms: { alarmNames: [], rollback: false, enable: false },
      strategy: 'ROLLING',
      bakeTimeInMinutes: 0,
      ...configuration,
      ...(world.bareHooks && Array.isArray(configuration.lifecycleHooks) && { lifecycleHooks: bare(configuration) }),
      maximumPercent: percents.maximum,
      minimumHealthyPercent: percents.minimum,
    },
    serviceArn: service.arn,
    serviceName: service.name,
    clusterArn: service.cluster.arn,
    status: service.status,
    createdAt: seconds(service.createdAt),
    desiredCount:
      primary !== undefined && settings.schedulingStrategy === 'DAEMON' ? primary.desiredCount : service.desiredCount,
    runningCount: countIn(tasks, RUNNING),
    pendingCount: countIn(tasks, PENDING),
    // Of an Express service only its deployments show it.
    taskDefinition: isManaged(service) ? undefined : primary?.revision.arn,
    deployments: visible.map((deployment) => echoDeployment(deployment, tasks)),
    events: service.events.map((event) => ({
      id: event.id,
      createdAt: seconds(event.createdAt),
      message: event.message,
    })),
    ...(!hasDeployments(service) && { taskSets: taskSets(world, service, tasks) }),
    ...revisionsOf(service),
  });
}

const isManaged = ({ settings }: Service): boolean => settings.resourceManagementType === 'ECS';

function bare({ lifecycleHooks }: JsonObject): JsonObject[] {
  return objectsIn(lifecycleHooks).map((hook) =>
    hook.targetType === 'PAUSE' ? present({ lifecycleStages: hook.lifecycleStages }) : hook,
  );
}

const countIn = (tasks: readonly Task[], states: readonly string[]): number =>
  tasks.filter((task) => states.includes(task.lastStatus)).length;

function echoDeployment(deployment: Deployment, tasks: readonly Task[]): JsonObject {
  const own = tasks.filter((task) => task.deployment === deployment);
  const { settings } = deployment;
  return present({
    id: deployment.id,
    status: deployment.status,
    taskDefinition: deployment.revision.arn,
    desiredCount: deployment.desiredCount,
    pendingCount: countIn(own, PENDING),
    runningCount: countIn(own, RUNNING),
    failedTasks: deployment.failedTasks,
    createdAt: seconds(deployment.createdAt),
    updatedAt: seconds(deployment.updatedAt),
    launchType: settings.launchType,
    capacityProviderStrategy: settings.capacityProviderStrategy,
    ...(isFargate(settings) && { platformVersion: platformVersionOf(settings), platformFamily: 'Linux' }),
    networkConfiguration: settings.networkConfiguration,
    serviceConnectConfiguration: settings.serviceConnectConfiguration,
    volumeConfigurations: settings.volumeConfigurations,
    vpcLatticeConfigurations: settings.vpcLatticeConfigurations,
    ...(!hasClassicBalancer(settings) && {
      rolloutState: deployment.rolloutState,
      rolloutStateReason: deployment.rolloutStateReason,
    }),
  });
}

/** ECS shows no rollout state of such a service (ECS API reference, "Deployment"). */
function hasClassicBalancer({ loadBalancers }: JsonObject): boolean {
  return objectsIn(loadBalancers).some(({ loadBalancerName }) => typeof loadBalancerName === 'string');
}

export const platformVersionOf = (settings: JsonObject): string =>
  typeof settings.platformVersion === 'string' && settings.platformVersion !== 'LATEST'
    ? settings.platformVersion
    : '1.4.0';

function revisionsOf(service: Service): JsonObject {
  const current = service.deployments.map((deployment) => ({
    arn: deployment.serviceRevision.arn,
    requestedTaskCount: deployment.desiredCount,
  }));
  const running = service.serviceDeployments.find((each) => each.finishedAt === null);
  if (!hasDeployments(service)) return {};
  return present({ currentServiceDeployment: running?.arn, currentServiceRevisions: current });
}

/** What services of another controller than ECS have instead of deployments. */
function taskSets(world: World, service: Service, tasks: readonly Task[]): JsonObject[] {
  return service.deployments.map((deployment) => {
    const own = tasks.filter((task) => task.deployment === deployment);
    return present({
      id: deployment.id,
      taskSetArn: arnOf(world, 'ecs', `task-set/${service.cluster.name}/${service.name}/${deployment.id}`),
      serviceArn: service.arn,
      clusterArn: service.cluster.arn,
      startedBy: 'CODE_DEPLOY',
      externalId: world.codeDeploy.deployments.find((each) => each.green === deployment)?.id,
      status: deployment.status,
      taskDefinition: deployment.revision.arn,
      computedDesiredCount: deployment.desiredCount,
      pendingCount: countIn(own, PENDING),
      runningCount: countIn(own, RUNNING),
      createdAt: seconds(deployment.createdAt),
      updatedAt: seconds(deployment.updatedAt),
      launchType: deployment.settings.launchType,
      networkConfiguration: deployment.settings.networkConfiguration,
      loadBalancers: deployment.settings.loadBalancers ?? [],
      serviceRegistries: [],
      scale: { value: 100, unit: 'PERCENT' },
      stabilityStatus: own.every((task) => task.healthy) ? 'STEADY_STATE' : 'STABILIZING',
      tags: [],
    });
  });
}
