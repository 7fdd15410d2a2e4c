import { isObject, type Json, type JsonObject, objectsIn, textOf } from '../lib/json.ts';
import { cleanDefinition } from './clean.ts';
import { elementPath, inContainer, memberPath } from './members.ts';
import { containersOf, withMembers, withoutMember } from './revision.ts';

/**
 * A definition in the form by which revisions are compared: what ECS adds when it echoes a definition is taken off
 * again, and what it keeps as a set is sorted. Only what surely means the same is made equal; members that are not
 * known here take part as they are. The result is for comparing, not for registering.
 */
export function normalizeDefinition(definition: JsonObject): JsonObject {
  const sized = withSizes(cleanDefinition(definition, []));
  const ported = withMembers(sized, [
    ['containerDefinitions', containersOf(sized).map((one) => withPlainPorts(one, sized))],
  ]);
  const plain = normalizeMembers(withPlainTask(ported), '');
  return isObject(plain) ? plain : {};
}

/** Whether two definitions mean the same to ECS. */
export function sameDefinition(a: JsonObject, b: JsonObject): boolean {
  const [one, other] = alignRoles(normalizeDefinition(a), normalizeDefinition(b));
  return canonicalText(one) === canonicalText(other);
}

/** JSON with the keys of all objects in order, for comparing. */
export function canonicalText(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalText(value[key] ?? null)}`).join(',')}}`;
}

/**
 * Roles may be given by name, and a name always means a role of the account (API_RegisterTaskDefinition): where one
 * side has the name and the other an ARN, the ARN is cut to its name.
 */
export function alignRoles(a: JsonObject, b: JsonObject): [JsonObject, JsonObject] {
  let pair: [JsonObject, JsonObject] = [a, b];
  for (const member of ['taskRoleArn', 'executionRoleArn']) {
    const roles = pair.map((one) => textOf(one[member]));
    const mixed = roles.every((role) => role !== null) && roles.filter((role) => role?.startsWith('arn:')).length === 1;
    if (!mixed) continue;
    const [first = '', second = ''] = roles.map((role) => role?.slice(role.lastIndexOf('/') + 1));
    pair = [withMembers(pair[0], [[member, first]]), withMembers(pair[1], [[member, second]])];
  }
  return pair;
}

/** Task sizes as ECS echoes them: CPU units and MiB as plain digits. */
function withSizes(definition: JsonObject): JsonObject {
  const sizes = [
    ['cpu', sizeOf(definition.cpu, /^(\d+(?:\.\d+)?|\.\d+)\s*vcpu$/i)],
    ['memory', sizeOf(definition.memory, /^(\d+(?:\.\d+)?|\.\d+)\s*gb$/i)],
  ] as const;
  return withMembers(
    definition,
    sizes.flatMap(([key, size]) => (size === null ? [] : [[key, size] as const])),
  );
}

function sizeOf(value: Json | undefined, inLargeUnits: RegExp): string | null {
  if (typeof value === 'number') return String(value);
  const text = textOf(value)?.trim() ?? null;
  if (text === null) return null;
  if (/^\d+$/.test(text)) return String(Number(text));
  const large = inLargeUnits.exec(text)?.[1];
  return large === undefined ? text : String(Math.round(Number(large) * 1024));
}

/**
 * A host port that ECS chooses or that can be no other is as good as none: 0 in bridge mode, and in awsvpc and host
 * mode the container's own (API_PortMapping).
 */
function withPlainPorts(container: JsonObject, definition: JsonObject): JsonObject {
  if (container.portMappings === undefined) return container;
  const isOwn = definition.networkMode === 'awsvpc' || definition.networkMode === 'host';
  const mappings = objectsIn(container.portMappings).map((mapping) => {
    const isPlain = mapping.hostPort === 0 || (isOwn && mapping.hostPort === mapping.containerPort);
    return isPlain ? withoutMember(mapping, 'hostPort') : mapping;
  });
  return withMembers(container, [['portMappings', mappings]]);
}

/** Defaults of the task that depend on where it runs. */
function withPlainTask(definition: JsonObject): JsonObject {
  const compatibilities = Array.isArray(definition.requiresCompatibilities) ? definition.requiresCompatibilities : [];
  const platform = isObject(definition.runtimePlatform) ? definition.runtimePlatform : {};
  const isWindows = textOf(platform.operatingSystemFamily)?.startsWith('WINDOWS') === true;
  const isFargate = compatibilities.includes('FARGATE');
  // "The default is bridge" holds for Linux on EC2; Fargate takes none but awsvpc, Windows has a mode of its own.
  const plain =
    definition.networkMode === 'bridge' && !isWindows && !isFargate
      ? withoutMember(definition, 'networkMode')
      : definition;
  // Fargate runs LINUX on X86_64 unless told otherwise; an EC2 task runs on whatever the instance is.
  if (!isFargate || compatibilities.length > 1) return plain;
  const rest = withoutDefaults(platform, { cpuArchitecture: 'X86_64', operatingSystemFamily: 'LINUX' });
  return Object.keys(rest).length === 0
    ? withoutMember(plain, 'runtimePlatform')
    : withMembers(plain, [['runtimePlatform', rest]]);
}

/** Defaults that ECS fills in, or that mean the same as leaving the member out (API_ContainerDefinition and others). */
const DEFAULTS: ReadonlyMap<string, JsonObject> = new Map<string, JsonObject>([
  ['', { enableFaultInjection: false }],
  [
    'containerDefinitions[]',
    {
      essential: true,
      cpu: 0,
      versionConsistency: 'enabled',
      privileged: false,
      readonlyRootFilesystem: false,
      interactive: false,
      pseudoTerminal: false,
      disableNetworking: false,
    },
  ],
  ['containerDefinitions[].portMappings[]', { protocol: 'tcp' }],
  ['containerDefinitions[].healthCheck', { interval: 30, timeout: 5, retries: 3 }],
  ['containerDefinitions[].restartPolicy', { restartAttemptPeriod: 300 }],
  ['containerDefinitions[].mountPoints[]', { readOnly: false }],
  ['containerDefinitions[].volumesFrom[]', { readOnly: false }],
  ['containerDefinitions[].linuxParameters', { initProcessEnabled: false }],
  ['volumes[]', { configuredAtLaunch: false }],
  ['volumes[].dockerVolumeConfiguration', { scope: 'task', autoprovision: false, driver: 'local' }],
  ['volumes[].efsVolumeConfiguration', { rootDirectory: '/', transitEncryption: 'DISABLED' }],
  ['volumes[].efsVolumeConfiguration.authorizationConfig', { iam: 'DISABLED' }],
  ['proxyConfiguration', { type: 'APPMESH' }],
]);

/** Objects that say nothing once their defaults are off. A dockerVolumeConfiguration does: it makes a volume Docker's. */
const VANISH: ReadonlySet<string> = new Set([
  'containerDefinitions[].linuxParameters',
  'volumes[].efsVolumeConfiguration.authorizationConfig',
]);

/** Lists whose order means nothing, and the members by which they are sorted; none for lists of texts. */
const SETS: ReadonlyMap<string, readonly string[]> = new Map([
  ['containerDefinitions', ['name']],
  ['volumes', ['name']],
  ['requiresCompatibilities', []],
  ['placementConstraints', ['type', 'expression']],
  ['inferenceAccelerators', ['deviceName']],
  ['proxyConfiguration.properties', ['name']],
  ...inContainer('environment', 'secrets', 'ulimits', 'logConfiguration.secretOptions').map(
    (path): [string, string[]] => [path, ['name']],
  ),
  ...inContainer('linuxParameters.capabilities.add', 'linuxParameters.capabilities.drop').map(
    (path): [string, string[]] => [path, []],
  ),
  ['containerDefinitions[].portMappings', ['containerPort', 'containerPortRange', 'protocol', 'hostPort']],
  ['containerDefinitions[].mountPoints', ['containerPath']],
  ['containerDefinitions[].dependsOn', ['containerName']],
  ['containerDefinitions[].systemControls', ['namespace']],
  ['containerDefinitions[].resourceRequirements', ['type']],
  ['containerDefinitions[].linuxParameters.devices', ['hostPath', 'containerPath']],
  ['containerDefinitions[].linuxParameters.devices[].permissions', []],
  ['containerDefinitions[].linuxParameters.tmpfs', ['containerPath']],
]);

function normalizeMembers(value: Json, path: string): Json {
  if (Array.isArray(value)) {
    const elements = value.map((element) => normalizeMembers(element, elementPath(path)));
    const keys = SETS.get(path);
    return keys === undefined ? elements : sorted(elements, keys);
  }
  if (!isObject(value)) return value;
  const members = Object.entries(value).flatMap(([key, member]): [string, Json][] => {
    const place = memberPath(path, key);
    const plain = normalizeMembers(member, place);
    return VANISH.has(place) && isObject(plain) && Object.keys(plain).length === 0 ? [] : [[key, plain]];
  });
  return withoutDefaults(Object.fromEntries(members), DEFAULTS.get(path) ?? {});
}

function withoutDefaults(object: JsonObject, defaults: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(object).filter(([key, value]) => !(Object.hasOwn(defaults, key) && defaults[key] === value)),
  );
}

/** Stable, so that a name that occurs twice keeps its order: the last one counts. */
function sorted(elements: readonly Json[], keys: readonly string[]): Json[] {
  const keyOf = (element: Json) => canonicalText(isObject(element) ? keys.map((key) => element[key] ?? null) : element);
  return elements
    .map((element) => ({ element, key: keyOf(element) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ element }) => element);
}
