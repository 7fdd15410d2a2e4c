import {
  DescribeContainerInstancesCommand,
  type ECSClient,
  ListContainerInstancesCommand,
  type Resource,
  type ContainerInstance as SdkInstance,
} from '@aws-sdk/client-ecs';
import type { ContainerInstance, EcsApi } from '../apis/ecs.ts';
import { type CallSettings, callsOf } from './call.ts';

/** Both calls take and give at most a hundred (ECS API reference). */
const pageSize = 100;

/** The instances of a cluster, for the checks before a deploy. Rejects with an AwsError. */
export function createInstances(client: ECSClient, settings: CallSettings): Pick<EcsApi, 'readInstances'> {
  const { read } = callsOf('ecs', settings);
  return {
    /** The first hundred instances, of any status, with what is free on each: two calls. */
    async readInstances(cluster, signal) {
      const list = new ListContainerInstancesCommand({ cluster, maxResults: pageSize });
      const listed = await read('ListContainerInstances', cluster, signal, (options) => client.send(list, options));
      const containerInstances = listed.containerInstanceArns ?? [];
      const complete = listed.nextToken === undefined;
      if (containerInstances.length === 0) return { instances: [], complete };
      const describe = new DescribeContainerInstancesCommand({ cluster, containerInstances });
      const answer = await read('DescribeContainerInstances', cluster, signal, (options) =>
        client.send(describe, options),
      );
      return { instances: (answer.containerInstances ?? []).map(toInstance), complete };
    },
  };
}

function toInstance(instance: SdkInstance): ContainerInstance {
  const free = byName(instance.remainingResources);
  const total = byName(instance.registeredResources);
  const count = (resource: Resource | undefined): number => resource?.integerValue ?? 0;
  return {
    id: instance.containerInstanceArn?.split('/').at(-1) ?? '',
    ec2Id: instance.ec2InstanceId ?? null,
    status: instance.status ?? '',
    agentConnected: instance.agentConnected ?? false,
    capacityProvider: instance.capacityProviderName ?? null,
    tasks: instance.runningTasksCount ?? 0,
    free: { cpu: count(free.get('CPU')), memory: count(free.get('MEMORY')) },
    total: {
      cpu: count(total.get('CPU')),
      memory: count(total.get('MEMORY')),
      gpus: total.get('GPU')?.stringSetValue?.length ?? 0,
    },
    // The set of a port resource holds the ports that are taken.
    usedPorts: [
      ...(free.get('PORTS')?.stringSetValue ?? []).map((port) => `${port}/tcp`),
      ...(free.get('PORTS_UDP')?.stringSetValue ?? []).map((port) => `${port}/udp`),
    ],
    attributes: new Map((instance.attributes ?? []).map(({ name = '', value }) => [name, value ?? null])),
  };
}

function byName(resources: readonly Resource[] | undefined): Map<string, Resource> {
  return new Map((resources ?? []).map((resource) => [resource.name ?? '', resource]));
}
