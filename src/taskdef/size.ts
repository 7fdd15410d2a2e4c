import { type Json, type JsonObject, objectsIn, textOf } from '../lib/json.ts';
import { containersOf } from './revision.ts';

/** A number, or the number that a text is; null for anything else. */
export function numberIn(value: Json | undefined): number | null {
  if (typeof value === 'number') return value;
  const text = textOf(value)?.trim() ?? '';
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}

/** A task's `cpu` in CPU units: `1024` and `1 vCPU` are the same (API_RegisterTaskDefinition); null when it is neither. */
export function cpuUnits(value: Json | undefined): number | null {
  return inUnits(value, /^(\d+(?:\.\d+)?|\.\d+)\s*vcpu$/i);
}

/** A task's `memory` in MiB: `2048` and `2 GB` are the same; null when it is neither. */
export function mebibytes(value: Json | undefined): number | null {
  return inUnits(value, /^(\d+(?:\.\d+)?|\.\d+)\s*gb$/i);
}

function inUnits(value: Json | undefined, large: RegExp): number | null {
  const plain = numberIn(value);
  if (plain !== null) return plain;
  const number = large.exec(textOf(value)?.trim() ?? '')?.[1];
  return number === undefined ? null : Math.round(Number(number) * 1024);
}

/** What one task takes of the instance that it runs on. */
export type TaskNeeds = {
  /** CPU units. */
  cpu: number;
  /** MiB. */
  memory: number;
  gpus: number;
  /** Fixed ports of the host: `8080/tcp`. Ports that the host chooses never conflict. */
  ports: string[];
};

/**
 * The task's own size, else the sum of its containers': of memory the reservation counts where there is one
 * (API_ContainerDefinition, "memoryReservation").
 */
export function taskNeeds(definition: JsonObject): TaskNeeds {
  const containers = containersOf(definition);
  const sum = (of: (container: JsonObject) => number | null): number =>
    containers.reduce((total, container) => total + (of(container) ?? 0), 0);
  return {
    cpu: cpuUnits(definition.cpu) ?? sum((container) => numberIn(container.cpu)),
    memory:
      mebibytes(definition.memory) ??
      sum((container) => numberIn(container.memoryReservation) ?? numberIn(container.memory)),
    gpus: sum((container) =>
      objectsIn(container.resourceRequirements)
        .filter(({ type }) => type === 'GPU')
        .reduce((total, { value }) => total + (numberIn(value) ?? 0), 0),
    ),
    ports: containers.flatMap((container) => hostPorts(container, textOf(definition.networkMode))),
  };
}

function hostPorts(container: JsonObject, networkMode: string | null): string[] {
  // In awsvpc mode the ports are those of the task's own network interface.
  if (networkMode === 'awsvpc' || networkMode === 'none') return [];
  return objectsIn(container.portMappings).flatMap(({ hostPort, containerPort, protocol }) => {
    const port = numberIn(networkMode === 'host' ? (containerPort ?? hostPort) : hostPort);
    return port === null || port === 0 ? [] : [`${port}/${textOf(protocol) ?? 'tcp'}`];
  });
}
