import { isObject, type Json, type JsonObject, objectsIn, textOf } from '../lib/json.ts';

/** The parts of a container definition that explanations speak of. Values of variables are not among them. */
export type Container = {
  name: string;
  image: string;
  essential: boolean;
  ports: { container: number; host: number | null }[];
  healthCheck: HealthCheck | null;
  /** Names of its variables and secrets. */
  variables: string[];
  secrets: { name: string; from: string }[];
  /** ARNs of its environment files. */
  environmentFiles: string[];
  logDriver: string | null;
  logOptions: JsonObject;
};

export type HealthCheck = {
  command: string[];
  intervalSeconds: number;
  timeoutSeconds: number;
  retries: number;
  startSeconds: number;
};

export function containersOf(definition: JsonObject): Container[] {
  return objectsIn(definition.containerDefinitions).map((container) => {
    const log = isObject(container.logConfiguration) ? container.logConfiguration : null;
    return {
      name: textOf(container.name) ?? '',
      image: textOf(container.image) ?? '',
      essential: container.essential !== false,
      ports: portsOf(container),
      healthCheck: healthCheckOf(container.healthCheck),
      variables: objectsIn(container.environment).flatMap((variable) => textOf(variable.name) ?? []),
      secrets: objectsIn(container.secrets).map((secret) => ({
        name: textOf(secret.name) ?? '',
        from: textOf(secret.valueFrom) ?? '',
      })),
      environmentFiles: objectsIn(container.environmentFiles).flatMap((file) => textOf(file.value) ?? []),
      logDriver: log === null ? null : textOf(log.logDriver),
      logOptions: log !== null && isObject(log.options) ? log.options : {},
    };
  });
}

function portsOf(container: JsonObject): Container['ports'] {
  return objectsIn(container.portMappings).flatMap((mapping) => {
    const port = numberOf(mapping.containerPort);
    return port === null ? [] : [{ container: port, host: numberOf(mapping.hostPort) || null }];
  });
}

/** Defaults: ECS API reference, "HealthCheck". `NONE` turns a check off. */
function healthCheckOf(value: Json | undefined): HealthCheck | null {
  if (!isObject(value) || !Array.isArray(value.command)) return null;
  const command = value.command.filter((part) => typeof part === 'string');
  if (command.length === 0 || command[0] === 'NONE') return null;
  return {
    command,
    intervalSeconds: numberOf(value.interval) ?? 30,
    timeoutSeconds: numberOf(value.timeout) ?? 5,
    retries: numberOf(value.retries) ?? 3,
    startSeconds: numberOf(value.startPeriod) ?? 0,
  };
}

export function numberOf(value: Json | undefined): number | null {
  if (typeof value === 'number') return value;
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : null;
}

/** What one task takes: its own size, else the sum of its containers'; memory in MiB. Null where nothing says. */
export function taskSize(definition: JsonObject): { cpu: number | null; memory: number | null } {
  const containers = objectsIn(definition.containerDefinitions);
  const sum = (of: (container: JsonObject) => number | null): number | null =>
    containers.reduce((total, container) => total + (of(container) ?? 0), 0) || null;
  return {
    cpu: numberOf(definition.cpu) ?? sum((container) => numberOf(container.cpu)),
    memory:
      numberOf(definition.memory) ??
      sum((container) => numberOf(container.memoryReservation) ?? numberOf(container.memory)),
  };
}

/** The memory limit that a container is killed at, in MiB: its own, else the task's. */
export function memoryLimit(definition: JsonObject, name: string): number | null {
  const container = objectsIn(definition.containerDefinitions).find((one) => one.name === name);
  return numberOf(container?.memory) ?? numberOf(definition.memory);
}

/** The platform that the revision asks for, as image manifests name it; ECS takes X86_64 and Linux where it says none. */
export function platformOf(definition: JsonObject): string {
  const platform = isObject(definition.runtimePlatform) ? definition.runtimePlatform : {};
  const system = /^WINDOWS/.test(textOf(platform.operatingSystemFamily) ?? '') ? 'windows' : 'linux';
  return `${system}/${textOf(platform.cpuArchitecture) === 'ARM64' ? 'arm64' : 'amd64'}`;
}
