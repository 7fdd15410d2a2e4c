import type { JsonObject } from '../../src/lib/json.ts';
import { objectsIn } from '../../src/lib/json.ts';
import type { Cluster, ContainerInstance, Revision, Task } from '../world/model.ts';

/** Where a task fits on a cluster's instances; the words are those of the service events. */

export type Placement = { instance: ContainerInstance } | { reason: string; code: string };

export type Needs = { cpu: number; memory: number; ports: number[] };

const NOWHERE = 'no container instance met all of its requirements.';

/** The first instance with room, of those that `suits` lets through. */
export function place(
  cluster: Cluster,
  revision: Revision,
  suits: (instance: ContainerInstance) => boolean,
): Placement {
  const needs = needsOf(revision);
  const candidates = cluster.instances.filter((instance) => instance.status === 'ACTIVE' && suits(instance));
  if (candidates.length === 0) {
    return { reason: `${NOWHERE} Reason: No Container Instances were found in your cluster.`, code: 'EMPTY' };
  }
  let closest: Placement | null = null;
  for (const instance of candidates) {
    const obstacle = obstacleOn(cluster, instance, needs);
    if (obstacle === null) return { instance };
    const id = instance.arn.split('/').at(-1);
    closest ??= {
      reason: `${NOWHERE} The closest matching (container-instance ${id}) ${obstacle.text}`,
      code: obstacle.code,
    };
  }
  return closest ?? { reason: NOWHERE, code: 'EMPTY' };
}

function obstacleOn(
  cluster: Cluster,
  instance: ContainerInstance,
  needs: Needs,
): { text: string; code: string } | null {
  if (!instance.agentConnected) return { text: 'encountered error "AGENT".', code: 'AGENT' };
  const used = usedOn(cluster, instance);
  if (instance.cpu - used.cpu < needs.cpu) {
    return { text: 'has insufficient CPU units available.', code: 'RESOURCE:CPU' };
  }
  if (instance.memory - used.memory < needs.memory) {
    return { text: 'has insufficient memory available.', code: 'RESOURCE:MEMORY' };
  }
  if (needs.ports.some((port) => used.ports.includes(port))) {
    return { text: 'is already using a port required by your task.', code: 'RESOURCE:PORTS' };
  }
  return null;
}

export const tasksOn = (cluster: Cluster, instance: ContainerInstance): Task[] =>
  [...cluster.tasks.values()].filter((task) => task.instance === instance && task.lastStatus !== 'STOPPED');

export function usedOn(cluster: Cluster, instance: ContainerInstance): Needs {
  const used: Needs = { cpu: 0, memory: 0, ports: [...instance.ports] };
  for (const task of tasksOn(cluster, instance)) {
    const needs = needsOf(task.revision);
    used.cpu += needs.cpu;
    used.memory += needs.memory;
    used.ports.push(...needs.ports);
  }
  return used;
}

/** A task's size: its own, else the sum of its containers'. Only fixed host ports can conflict. */
export function needsOf(revision: Revision): Needs {
  const { body } = revision;
  const containers = objectsIn(body.containerDefinitions);
  const sum = (of: (container: JsonObject) => number): number =>
    containers.reduce((total, each) => total + of(each), 0);
  const ownAddress = body.networkMode === 'awsvpc' || body.networkMode === 'none';
  const hostPorts = containers.flatMap((container) =>
    objectsIn(container.portMappings).map((each) => Number(each.hostPort ?? 0)),
  );
  return {
    cpu: body.cpu === undefined ? sum((each) => Number(each.cpu ?? 0)) : Number(body.cpu),
    memory:
      body.memory === undefined
        ? sum((each) => Number(each.memoryReservation ?? each.memory ?? 0))
        : Number(body.memory),
    ports: ownAddress ? [] : hostPorts.filter((port) => port > 0),
  };
}
