import type { JsonObject } from '../../../src/lib/json.ts';
import { isObject, objectsIn } from '../../../src/lib/json.ts';
import { clientError, invalidParameter } from '../../core/refusal.ts';
import { tagsIn, textsIn } from '../text.ts';

/** What RegisterTaskDefinition refuses beyond types and required members. */

const MOST_CONTAINERS = 10;
const LARGEST_BYTES = 64 * 1024;

/** Fargate's sizes: cpu units to [least, most, step] in MiB. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html */
const FARGATE_SIZES: Readonly<Record<string, readonly [least: number, most: number, step: number]>> = {
  512: [1024, 4096, 1024],
  1024: [2048, 8192, 1024],
  2048: [4096, 16_384, 1024],
  4096: [8192, 30_720, 1024],
  8192: [16_384, 61_440, 4096],
  16384: [32_768, 122_880, 8192],
};
const SMALLEST_FARGATE = [512, 1024, 2048];

export function refuseTaskDefinition(body: JsonObject): void {
  refuseFamily(body);
  if (JSON.stringify(body).length > LARGEST_BYTES)
    throw clientError('Actual length: exceeds the maximum of 64 KiB for a task definition.');
  const containers = objectsIn(body.containerDefinitions);
  if (containers.length === 0) throw clientError('Container list cannot be empty.');
  if (containers.length > MOST_CONTAINERS) throw clientError('Container list cannot have more than 10 elements.');
  refuseNames(containers);
  refuseTags(body);
  if (!containers.some((container) => container.essential !== false)) {
    throw clientError('At least one container must be marked as essential in the task definition.');
  }
  refuseRoles(body);
  refuseSizes(body, containers);
  for (const container of containers) {
    refusePorts(container, body);
    refuseReferences(container, containers, body);
    refuseHealthCheck(container);
  }
  if (textsIn(body.requiresCompatibilities).includes('FARGATE')) refuseOnFargate(body, containers);
}

function refuseFamily(body: JsonObject): void {
  if (typeof body.family !== 'string' || body.family === '') throw clientError('Family should not be null or empty.');
  if (!/^[A-Za-z0-9_-]+$/.test(body.family)) throw clientError('Family contains invalid characters.');
  if (body.family.length > 255) throw clientError('Family name is too long.');
}

function refuseNames(containers: readonly JsonObject[]): void {
  const seen = new Set<string>();
  for (const container of containers) {
    if (typeof container.name !== 'string' || container.name === '') {
      throw clientError('Container.name should not be null or empty.');
    }
    if (!/^[A-Za-z0-9_-]{1,255}$/.test(container.name))
      throw clientError('Container name contains invalid characters.');
    if (seen.has(container.name)) throw clientError('Invalid container name: duplicate names are not allowed.');
    seen.add(container.name);
    if (typeof container.image !== 'string' || container.image === '') {
      throw clientError('Container.image should not be null or empty.');
    }
    if (/\s|[${}]/.test(container.image)) throw clientError(`Invalid image: ${container.image}`);
    refuseVariables(container);
  }
}

function refuseVariables(container: JsonObject): void {
  const variables = objectsIn(container.environment).map((each) => String(each.name));
  const secrets = objectsIn(container.secrets).map((each) => String(each.name));
  const both = secrets.find((name) => variables.includes(name));
  if (both !== undefined) {
    throw clientError(
      `The secret name must be unique and not shared with any new or existing environment variables set on the container, such as '${both}'.`,
    );
  }
  const twice = secrets.find((name, index) => secrets.indexOf(name) !== index);
  if (twice !== undefined) throw clientError(`Duplicate secret names found: ${twice}.`);
}

function refuseTags(body: JsonObject): void {
  const tags = tagsIn(body.tags);
  if (tags.length > 50) throw invalidParameter('The maximum number of tags (50) has been exceeded.');
  const keys = tags.map((tag) => tag.key);
  if (new Set(keys).size < keys.length) throw invalidParameter('Duplicate tag keys are not allowed.');
  for (const { key, value } of tags) {
    if (key === '' || key.length > 128) throw invalidParameter('Tag key must be between 1 and 128 characters.');
    if (value.length > 256) throw invalidParameter('Tag value must be at most 256 characters.');
    if (/^aws:/i.test(key)) throw invalidParameter('Tag keys beginning with aws: are reserved.');
    if (!/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u.test(key + value))
      throw invalidParameter('Some tags contain invalid characters.');
  }
}

function refuseRoles(body: JsonObject): void {
  for (const role of [body.taskRoleArn, body.executionRoleArn]) {
    if (role === '') throw clientError('Role is not valid');
  }
}

function refuseSizes(body: JsonObject, containers: readonly JsonObject[]): void {
  const memory = typeof body.memory === 'string' ? mebibytes(body.memory) : null;
  if (body.memory !== undefined && memory === null) throw clientError("Invalid 'memory' setting for task.");
  if (body.cpu !== undefined && cpuUnits(String(body.cpu)) === null)
    throw clientError("Invalid 'cpu' setting for task.");
  for (const { name, memory: hard, memoryReservation: soft } of containers) {
    if (memory === null && hard === undefined && soft === undefined) {
      throw clientError(
        `Invalid setting for container '${String(name)}'. At least one of 'memory' or 'memoryReservation' must be specified.`,
      );
    }
    if (typeof hard === 'number' && hard < 6) {
      throw clientError(`Invalid setting for container '${String(name)}'. 'memory' must be at least 6 MiB.`);
    }
    if (typeof hard === 'number' && typeof soft === 'number' && soft > hard) {
      throw clientError(
        `Invalid setting for container '${String(name)}'. 'memory' must be greater than or equal to 'memoryReservation'.`,
      );
    }
  }
}

function refusePorts(container: JsonObject, body: JsonObject): void {
  const mappings = objectsIn(container.portMappings);
  if (mappings.length > 0 && body.networkMode === 'none') {
    throw clientError("Port mappings are not supported when networkMode is 'none'.");
  }
  for (const { hostPort, containerPort } of mappings) {
    const fixed = body.networkMode === 'awsvpc' || body.networkMode === 'host';
    if (fixed && hostPort !== undefined && hostPort !== 0 && hostPort !== containerPort) {
      throw clientError(
        `When networkMode=${String(body.networkMode)}, the host ports and container ports in port mappings must match.`,
      );
    }
  }
}

function refuseReferences(container: JsonObject, containers: readonly JsonObject[], body: JsonObject): void {
  for (const { containerName, condition } of objectsIn(container.dependsOn)) {
    const other = containers.find((each) => each.name === containerName);
    if (other === undefined) {
      throw clientError(
        `Invalid 'dependsOn' setting for container '${String(container.name)}': container '${String(containerName)}' does not exist.`,
      );
    }
    if (condition === 'HEALTHY' && !isObject(other.healthCheck)) {
      throw clientError(`Container '${String(containerName)}' must have a health check for the condition HEALTHY.`);
    }
    if ((condition === 'COMPLETE' || condition === 'SUCCESS') && other.essential !== false) {
      throw clientError(
        `Essential container '${String(containerName)}' cannot have the dependency condition ${condition}.`,
      );
    }
  }
  const volumes = objectsIn(body.volumes).map((volume) => volume.name);
  for (const { sourceVolume } of objectsIn(container.mountPoints)) {
    if (typeof sourceVolume === 'string' && !volumes.includes(sourceVolume)) {
      throw clientError(`Unknown volume '${sourceVolume}'.`);
    }
  }
}

function refuseHealthCheck(container: JsonObject): void {
  const check = container.healthCheck;
  if (!isObject(check)) return;
  if (textsIn(check.command).length === 0) throw clientError('Health check command must not be empty.');
  const bounds: [member: string, least: number, most: number][] = [
    ['interval', 5, 300],
    ['timeout', 2, 120],
    ['retries', 1, 10],
    ['startPeriod', 0, 300],
  ];
  for (const [member, least, most] of bounds) {
    const value = check[member];
    if (typeof value === 'number' && (value < least || value > most)) {
      throw clientError(`Health check ${member} must be between ${least} and ${most}.`);
    }
  }
}

function refuseOnFargate(body: JsonObject, containers: readonly JsonObject[]): void {
  if (body.networkMode !== 'awsvpc') throw clientError('Fargate only supports network mode ‘awsvpc’.');
  if (body.cpu === undefined) throw clientError("Fargate requires that 'cpu' be defined at the task level.");
  if (body.memory === undefined) throw clientError("Fargate requires that 'memory' be defined at the task level.");
  const cpu = cpuUnits(String(body.cpu)) ?? 0;
  const memory = mebibytes(String(body.memory)) ?? 0;
  if (!isFargateSize(cpu, memory)) throw clientError('No Fargate configuration exists for given values.');
  if (typeof body.executionRoleArn !== 'string') {
    if (containers.some((each) => String(each.image).includes('.dkr.ecr.'))) {
      throw clientError('Fargate requires task definition to have execution role ARN to support ECR images.');
    }
    if (containers.some((each) => isObject(each.logConfiguration) && each.logConfiguration.logDriver === 'awslogs')) {
      throw clientError('Fargate requires task definition to have execution role ARN to support log driver awslogs.');
    }
    if (containers.some((each) => objectsIn(each.secrets).length > 0)) {
      throw clientError('Fargate requires task definition to have execution role ARN to support secrets.');
    }
  }
  const size = isObject(body.ephemeralStorage) ? Number(body.ephemeralStorage.sizeInGiB) : 21;
  if (size < 21) throw clientError('EphemeralStorage size should be at least 21');
  if (size > 200) throw clientError('EphemeralStorage size should be at most 200');
}

function isFargateSize(cpu: number, memory: number): boolean {
  if (cpu === 256) return SMALLEST_FARGATE.includes(memory);
  const size = FARGATE_SIZES[cpu];
  if (size === undefined) return false;
  const [least, most, step] = size;
  return memory >= least && memory <= most && (memory - least) % step === 0;
}

/** `1024`, `1 vCPU` → 1024; null when it is neither. */
export function cpuUnits(text: string): number | null {
  const match = /^\s*(\d+(?:\.\d+)?)\s*(vcpu)?\s*$/i.exec(text);
  if (match === null) return null;
  return match[2] === undefined ? Number(match[1]) : Math.round(Number(match[1]) * 1024);
}

/** `2048`, `2GB`, `2 GB` → 2048; null when it is neither. */
export function mebibytes(text: string): number | null {
  const match = /^\s*(\d+(?:\.\d+)?)\s*(gb)?\s*$/i.exec(text);
  if (match === null) return null;
  return match[2] === undefined ? Number(match[1]) : Math.round(Number(match[1]) * 1024);
}
