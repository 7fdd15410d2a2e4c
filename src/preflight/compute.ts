import { isObject, type JsonObject, objectsIn, textOf } from '../lib/json.ts';

/** Where the tasks of a revision run, as far as it is known before they do. */
export type Compute =
  | { kind: 'fargate' }
  /** On instances of the cluster: of these capacity providers, or of the launch type EC2 when there is none. */
  | { kind: 'instances'; providers: string[] }
  /** External or managed instances, several kinds at once, or the cluster's default. */
  | { kind: 'other' };

const FARGATE_PROVIDERS = ['FARGATE', 'FARGATE_SPOT'];

/** @param members those of the service as it will be; null when the revision is only registered */
export function computeOf(definition: JsonObject, members: JsonObject | null): Compute {
  const compatibilities = compatibilitiesOf(definition);
  if (members === null) return compatibilities.includes('FARGATE') ? { kind: 'fargate' } : { kind: 'other' };
  // Managed instances come with the tasks: there is nothing to count beforehand.
  if (compatibilities.includes('MANAGED_INSTANCES')) return { kind: 'other' };
  const providers = objectsIn(members.capacityProviderStrategy).flatMap((one) => textOf(one.capacityProvider) ?? []);
  if (providers.length > 0) {
    const onFargate = providers.filter((name) => FARGATE_PROVIDERS.includes(name)).length;
    if (onFargate === providers.length) return { kind: 'fargate' };
    return onFargate === 0 ? { kind: 'instances', providers } : { kind: 'other' };
  }
  if (members.launchType === 'FARGATE') return { kind: 'fargate' };
  return members.launchType === 'EC2' ? { kind: 'instances', providers: [] } : { kind: 'other' };
}

export function compatibilitiesOf(definition: JsonObject): string[] {
  const list = definition.requiresCompatibilities;
  return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
}

/** Whether Fargate's rules hold: its tasks run there, or RegisterTaskDefinition is asked to make sure that they could. */
export function isForFargate({ definition, hosting }: { definition: JsonObject; hosting: Compute }): boolean {
  return hosting.kind === 'fargate' || compatibilitiesOf(definition).includes('FARGATE');
}

export function isWindows(definition: JsonObject): boolean {
  return systemOf(definition)?.startsWith('WINDOWS') === true;
}

function systemOf({ runtimePlatform }: JsonObject): string | null {
  return isObject(runtimePlatform) ? textOf(runtimePlatform.operatingSystemFamily) : null;
}

/**
 * The platform that the revision itself asks for, as image manifests name it; null where it says nothing and nothing
 * is the default. Fargate takes LINUX on X86_64 (ECS API reference, "RuntimePlatform"); an instance is what it is.
 */
export function requestedPlatform(definition: JsonObject, hosting: Compute): string | null {
  const platform = isObject(definition.runtimePlatform) ? definition.runtimePlatform : {};
  const architecture = textOf(platform.cpuArchitecture) ?? (hosting.kind === 'fargate' ? 'X86_64' : null);
  if (architecture === null) return null;
  return `${isWindows(definition) ? 'windows' : 'linux'}/${architecture === 'ARM64' ? 'arm64' : 'amd64'}`;
}
