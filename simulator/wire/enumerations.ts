import {
  AssignPublicIp,
  AvailabilityZoneRebalancing,
  Compatibility,
  ContainerCondition,
  CPUArchitecture,
  DesiredStatus,
  DeviceCgroupPermission,
  EnvironmentFileType,
  IpcMode,
  LaunchType,
  LogDriver,
  NetworkMode,
  OSFamily,
  PidMode,
  PropagateTags,
  ResourceType,
  Scope,
  StopServiceDeploymentStopType,
  TransportProtocol,
  UlimitName,
  VersionConsistency,
} from '@aws-sdk/client-ecs';
import type { Json, JsonObject } from '../../src/lib/json.ts';
import { isObject } from '../../src/lib/json.ts';
import { Refusal } from '../core/refusal.ts';

/** The SDK's schemas do not say which strings are enumerations: these are, by the end of their path. */
const ENUMERATIONS: readonly (readonly [path: RegExp, values: Readonly<Record<string, string>>])[] = [
  [/^networkMode$/, NetworkMode],
  [/^requiresCompatibilities\.member$/, Compatibility],
  [/^launchType$/, LaunchType],
  [/^propagateTags$/, PropagateTags],
  [/^pidMode$/, PidMode],
  [/^ipcMode$/, IpcMode],
  [/^desiredStatus$/, DesiredStatus],
  [/^stopType$/, StopServiceDeploymentStopType],
  [/^availabilityZoneRebalancing$/, AvailabilityZoneRebalancing],
  [/\.assignPublicIp$/, AssignPublicIp],
  [/^runtimePlatform\.cpuArchitecture$/, CPUArchitecture],
  [/^runtimePlatform\.operatingSystemFamily$/, OSFamily],
  [/^containerDefinitions\.member\.dependsOn\.member\.condition$/, ContainerCondition],
  [/^containerDefinitions\.member\.logConfiguration\.logDriver$/, LogDriver],
  [/^containerDefinitions\.member\.portMappings\.member\.protocol$/, TransportProtocol],
  [/^containerDefinitions\.member\.ulimits\.member\.name$/, UlimitName],
  [/^containerDefinitions\.member\.versionConsistency$/, VersionConsistency],
  [/^containerDefinitions\.member\.environmentFiles\.member\.type$/, EnvironmentFileType],
  [/^containerDefinitions\.member\.resourceRequirements\.member\.type$/, ResourceType],
  [/\.devices\.member\.permissions\.member$/, DeviceCgroupPermission],
  [/^volumes\.member\.dockerVolumeConfiguration\.scope$/, Scope],
];

/** @throws Refusal for a value that its enumeration does not have. */
export function checkEnumerations(input: JsonObject, code: string): void {
  visit(input, '', code);
}

function visit(value: Json, path: string, code: string): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, `${path}.member`, code);
  } else if (isObject(value)) {
    for (const [name, member] of Object.entries(value)) visit(member, path === '' ? name : `${path}.${name}`, code);
  } else if (typeof value === 'string') {
    checkValue(value, path, code);
  }
}

function checkValue(value: string, path: string, code: string): void {
  const values = ENUMERATIONS.find(([pattern]) => pattern.test(path))?.[1];
  if (values === undefined) return;
  const allowed = Object.values(values);
  if (allowed.includes(value)) return;
  const set = allowed.join(', ');
  throw new Refusal(
    code,
    `1 validation error detected: Value '${value}' at '${path}' failed to satisfy constraint: Member must satisfy enum value set: [${set}]`,
  );
}
