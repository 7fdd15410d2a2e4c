import type { JsonObject } from '../../../src/lib/json.ts';
import { tasksOn, usedOn } from '../../engine/placement.ts';
import { isProtected } from '../../engine/stopping.ts';
import type { Cluster, ContainerInstance, Task } from '../../world/model.ts';
import { arnOf, seconds, type World } from '../../world/world.ts';
import type { Operation } from '../operation.ts';
import { pageOf, present, textIn, textsIn } from '../text.ts';
import { findCluster, nameOf } from './find.ts';

export const describeClusters: Operation = (world, input) => {
  const requested = textsIn(input.clusters);
  const references = requested.length === 0 ? ['default'] : requested;
  const clusters: JsonObject[] = [];
  const failures: JsonObject[] = [];
  for (const reference of references) {
    const cluster = world.clusters.get(nameOf(reference));
    if (cluster === undefined) {
      failures.push({ arn: arnOf(world, 'ecs', `cluster/${nameOf(reference)}`), reason: 'MISSING' });
    } else {
      clusters.push(echoCluster(cluster));
    }
  }
  return { clusters, failures };
};

function echoCluster(cluster: Cluster): JsonObject {
  const tasks = [...cluster.tasks.values()];
  return {
    clusterArn: cluster.arn,
    clusterName: cluster.name,
    status: 'ACTIVE',
    registeredContainerInstancesCount: cluster.instances.length,
    runningTasksCount: tasks.filter((task) => task.lastStatus === 'RUNNING').length,
    pendingTasksCount: tasks.filter((task) => ['PROVISIONING', 'PENDING', 'ACTIVATING'].includes(task.lastStatus))
      .length,
    activeServicesCount: cluster.services.size,
    statistics: [],
    tags: [],
    settings: [],
    capacityProviders: ['FARGATE', 'FARGATE_SPOT'],
    defaultCapacityProviderStrategy: [],
  };
}

export const listClusters: Operation = (world, input) => {
  const { page, next } = pageOf([...world.clusters.values()], input, 100, 100);
  return present({ clusterArns: page.map((cluster) => cluster.arn), nextToken: next });
};

export const listContainerInstances: Operation = (world, input) => {
  const cluster = findCluster(world, input);
  const status = textIn(input, 'status') ?? 'ACTIVE';
  const instances = cluster.instances.filter((instance) => instance.status === status);
  const { page, next } = pageOf(instances, input, 100, 100);
  return present({ containerInstanceArns: page.map((instance) => instance.arn), nextToken: next });
};

export const describeContainerInstances: Operation = (world, input) => {
  const cluster = findCluster(world, input);
  const containerInstances: JsonObject[] = [];
  const failures: JsonObject[] = [];
  for (const reference of textsIn(input.containerInstances)) {
    const instance = cluster.instances.find((each) => nameOf(each.arn) === nameOf(reference));
    if (instance === undefined) {
      const arn = arnOf(world, 'ecs', `container-instance/${cluster.name}/${nameOf(reference)}`);
      failures.push({ arn, reason: 'MISSING' });
    } else {
      containerInstances.push(echoInstance(cluster, instance));
    }
  }
  return { containerInstances, failures };
};

const AGENT_PORTS = [22, 2375, 2376, 51678, 51679];

function echoInstance(cluster: Cluster, instance: ContainerInstance): JsonObject {
  const used = usedOn(cluster, instance);
  const tasks = tasksOn(cluster, instance);
  const resources = (cpu: number, memory: number, ports: number[]): JsonObject[] => [
    { name: 'CPU', type: 'INTEGER', doubleValue: 0, longValue: 0, integerValue: cpu },
    { name: 'MEMORY', type: 'INTEGER', doubleValue: 0, longValue: 0, integerValue: memory },
    stringSet('PORTS', [...AGENT_PORTS, ...ports]),
    stringSet('PORTS_UDP', []),
  ];
  return present({
    containerInstanceArn: instance.arn,
    ec2InstanceId: instance.ec2InstanceId,
    capacityProviderName: instance.capacityProviderName,
    version: 7,
    versionInfo: { agentVersion: '1.89.2', agentHash: 'c2a5d2d5', dockerVersion: 'DockerVersion: 25.0.6' },
    status: instance.status,
    agentConnected: instance.agentConnected,
    runningTasksCount: tasks.filter((task) => task.lastStatus === 'RUNNING').length,
    pendingTasksCount: tasks.filter((task) => task.lastStatus === 'PENDING').length,
    remainingResources: resources(instance.cpu - used.cpu, instance.memory - used.memory, used.ports),
    registeredResources: resources(instance.cpu, instance.memory, []),
    attributes: instance.attributes.map((each) => present({ ...each })),
    attachments: [],
    registeredAt: seconds(instance.registeredAt),
    tags: [],
  });
}

const stringSet = (name: string, ports: number[]): JsonObject => ({
  name,
  type: 'STRINGSET',
  doubleValue: 0,
  longValue: 0,
  integerValue: 0,
  stringSetValue: ports.map(String),
});

export const getTaskProtection: Operation = (world, input) => {
  const cluster = findCluster(world, input);
  const requested = textsIn(input.tasks).map(nameOf);
  const tasks = [...cluster.tasks.values()].filter((task) => requested.includes(task.id));
  return {
    protectedTasks: tasks.map((task) => protectionEcho(world, task)),
    failures: [],
  };
};

function protectionEcho(world: World, task: Task): JsonObject {
  if (!isProtected(world, task)) return { taskArn: task.arn, protectionEnabled: false };
  return { taskArn: task.arn, protectionEnabled: true, expirationDate: seconds(task.protectedUntil ?? 0) };
}
