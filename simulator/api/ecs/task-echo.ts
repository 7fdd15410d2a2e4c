import type { JsonObject } from '../../../src/lib/json.ts';
import { isObject, objectsIn } from '../../../src/lib/json.ts';
import type { Container, Task } from '../../world/model.ts';
import { seconds } from '../../world/world.ts';
import { present } from '../text.ts';
import { platformVersionOf } from './service-echo.ts';

/** How DescribeTasks shows a task. */
export function echoTask(task: Task): JsonObject {
  const { body } = task.revision;
  const provider = objectsIn(task.settings.capacityProviderStrategy)[0]?.capacityProvider;
  return present({
    taskArn: task.arn,
    clusterArn: task.cluster.arn,
    taskDefinitionArn: task.revision.arn,
    group: task.group,
    startedBy: task.startedBy,
    lastStatus: task.lastStatus,
    desiredStatus: task.desiredStatus,
    healthStatus: healthOf(task),
    connectivity: task.connectivityAt === null ? null : 'CONNECTED',
    launchType: task.onFargate ? 'FARGATE' : (task.settings.launchType ?? 'EC2'),
    capacityProviderName: provider,
    containerInstanceArn: task.instance?.arn,
    availabilityZone: null,
    cpu: body.cpu,
    memory: body.memory,
    enableExecuteCommand: task.settings.enableExecuteCommand === true,
    ...(task.onFargate && {
      platformVersion: platformVersionOf(task.settings),
      platformFamily: 'Linux',
      ephemeralStorage: isObject(body.ephemeralStorage) ? body.ephemeralStorage : { sizeInGiB: 20 },
    }),
    createdAt: seconds(task.createdAt),
    connectivityAt: time(task.connectivityAt),
    pullStartedAt: time(task.pullStartedAt),
    pullStoppedAt: time(task.pullStoppedAt),
    startedAt: time(task.startedAt),
    stoppingAt: time(task.stoppingAt),
    executionStoppedAt: time(task.executionStoppedAt),
    stoppedAt: time(task.stoppedAt),
    stopCode: task.stopCode,
    stoppedReason: task.stoppedReason,
    version: task.version,
    attachments: body.networkMode === 'awsvpc' ? [attachment(task)] : [],
    attributes: [{ name: 'ecs.cpu-architecture', value: architectureOf(body) }],
    containers: task.containers.map((container) => echoContainer(task, container)),
    overrides: overridesOf(task),
    inferenceAccelerators: [],
    tags: task.tags,
  });
}

const time = (ms: number | null): number | null => (ms === null ? null : seconds(ms));

function healthOf(task: Task): string {
  const states = task.containers.filter((each) => each.essential).map((each) => each.healthStatus);
  if (states.includes('UNHEALTHY')) return 'UNHEALTHY';
  return states.includes('HEALTHY') ? 'HEALTHY' : 'UNKNOWN';
}

function architectureOf(body: JsonObject): string {
  const platform = isObject(body.runtimePlatform) ? body.runtimePlatform : {};
  return platform.cpuArchitecture === 'ARM64' ? 'arm64' : 'x86_64';
}

function attachment(task: Task): JsonObject {
  const network = isObject(task.settings.networkConfiguration) ? task.settings.networkConfiguration : {};
  const vpc = isObject(network.awsvpcConfiguration) ? network.awsvpcConfiguration : {};
  const subnet = Array.isArray(vpc.subnets) ? String(vpc.subnets[0]) : 'subnet-0';
  const status = task.lastStatus === 'STOPPED' ? 'DELETED' : task.connectivityAt === null ? 'ATTACHING' : 'ATTACHED';
  return {
    id: task.attachmentId,
    type: 'ElasticNetworkInterface',
    status,
    details: [
      { name: 'subnetId', value: subnet },
      { name: 'networkInterfaceId', value: task.networkInterfaceId },
      { name: 'privateIPv4Address', value: task.privateIp },
    ],
  };
}

function echoContainer(task: Task, container: Container): JsonObject {
  return present({
    containerArn: container.arn,
    taskArn: task.arn,
    name: container.name,
    image: container.image,
    imageDigest: task.pullStoppedAt === null ? null : container.imageDigest,
    runtimeId: container.runtimeId,
    lastStatus: task.lastStatus === 'PROVISIONING' ? 'PENDING' : container.lastStatus,
    exitCode: container.exitCode,
    reason: container.reason,
    healthStatus: container.healthStatus,
    networkBindings: [],
    networkInterfaces:
      task.revision.body.networkMode === 'awsvpc' && task.connectivityAt !== null
        ? [{ attachmentId: task.attachmentId, privateIpv4Address: task.privateIp }]
        : [],
    cpu: String(container.definition.cpu ?? 0),
    memory: container.definition.memory === undefined ? null : String(container.definition.memory),
  });
}

/** Every container is listed, overridden or not. */
function overridesOf(task: Task): JsonObject {
  const given = objectsIn(task.overrides.containerOverrides);
  return {
    ...task.overrides,
    containerOverrides: task.containers.map(
      (container) => given.find((each) => each.name === container.name) ?? { name: container.name },
    ),
    inferenceAcceleratorOverrides: [],
  };
}
