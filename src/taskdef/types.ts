import { isObject, type Json, type JsonObject, textOf } from '../lib/json.ts';
import { elementPath, inContainer, memberPath } from './members.ts';

/**
 * JSON types of the members that people get wrong, as in API_RegisterTaskDefinition. ECS answers a wrong one with a
 * SerializationException that names no member; members that are not in these tables are sent as they are.
 */
type JsonType = 'integer' | 'boolean' | 'number as text' | 'text' | 'list' | 'mapping';

const TYPES: ReadonlyMap<string, JsonType> = new Map(
  Object.entries({
    integer: [
      ...inContainer('cpu', 'memory', 'memoryReservation', 'startTimeout', 'stopTimeout'),
      ...inContainer(
        'portMappings[].containerPort',
        'portMappings[].hostPort',
        'ulimits[].softLimit',
        'ulimits[].hardLimit',
      ),
      ...inContainer('healthCheck.interval', 'healthCheck.timeout', 'healthCheck.retries', 'healthCheck.startPeriod'),
      ...inContainer(
        'restartPolicy.restartAttemptPeriod',
        'restartPolicy.ignoredExitCodes[]',
        'linuxParameters.tmpfs[].size',
      ),
      ...inContainer('linuxParameters.sharedMemorySize', 'linuxParameters.maxSwap', 'linuxParameters.swappiness'),
      'ephemeralStorage.sizeInGiB',
      'volumes[].efsVolumeConfiguration.transitEncryptionPort',
    ],
    boolean: [
      ...inContainer(
        'essential',
        'privileged',
        'readonlyRootFilesystem',
        'interactive',
        'pseudoTerminal',
        'disableNetworking',
      ),
      ...inContainer(
        'mountPoints[].readOnly',
        'volumesFrom[].readOnly',
        'restartPolicy.enabled',
        'linuxParameters.initProcessEnabled',
      ),
      'enableFaultInjection',
      'volumes[].configuredAtLaunch',
      'volumes[].dockerVolumeConfiguration.autoprovision',
    ],
    // Texts that are numbers by nature: a leading zero means nothing in them.
    'number as text': [
      'cpu',
      'memory',
      ...inContainer('user', 'resourceRequirements[].value', 'systemControls[].value'),
      'proxyConfiguration.properties[].value',
    ],
    text: [
      ...inContainer(
        'name',
        'image',
        'command[]',
        'entryPoint[]',
        'healthCheck.command[]',
        'dockerLabels{}',
        'hostname',
      ),
      ...inContainer(
        'environment[].name',
        'environment[].value',
        'secrets[].name',
        'secrets[].valueFrom',
        'workingDirectory',
      ),
      ...inContainer(
        'logConfiguration.logDriver',
        'logConfiguration.options{}',
        'firelensConfiguration.options{}',
        'links[]',
      ),
      'family',
      'taskRoleArn',
      'executionRoleArn',
      'networkMode',
      'volumes[].name',
    ],
    list: [
      ...inContainer(
        'command',
        'entryPoint',
        'environment',
        'environmentFiles',
        'secrets',
        'portMappings',
        'mountPoints',
      ),
      ...inContainer(
        'volumesFrom',
        'dependsOn',
        'links',
        'ulimits',
        'extraHosts',
        'systemControls',
        'resourceRequirements',
      ),
      ...inContainer(
        'healthCheck.command',
        'logConfiguration.secretOptions',
        'dnsServers',
        'dnsSearchDomains',
        'dockerSecurityOptions',
      ),
      'containerDefinitions',
      'volumes',
      'placementConstraints',
      'requiresCompatibilities',
      'proxyConfiguration.properties',
    ],
    mapping: [
      ...inContainer('dockerLabels', 'logConfiguration', 'logConfiguration.options', 'healthCheck', 'linuxParameters'),
      ...inContainer(
        'environment[]',
        'environmentFiles[]',
        'secrets[]',
        'portMappings[]',
        'mountPoints[]',
        'dependsOn[]',
      ),
      ...inContainer(
        'volumesFrom[]',
        'ulimits[]',
        'systemControls[]',
        'resourceRequirements[]',
        'firelensConfiguration',
      ),
      ...inContainer('restartPolicy', 'firelensConfiguration.options', 'repositoryCredentials'),
      'containerDefinitions[]',
      'volumes[]',
      'runtimePlatform',
      'ephemeralStorage',
      'proxyConfiguration',
      'proxyConfiguration.properties[]',
    ],
  } satisfies Record<JsonType, string[]>).flatMap(([type, paths]) =>
    paths.map((path): [string, JsonType] => [path, type as JsonType]),
  ),
);

export type Typed = { definition: JsonObject; notes: string[]; problems: string[] };

/** A value on its way: where it lies by the tables, and where for people. */
type Place = { path: string; shown: string };

/**
 * Gives numbers and booleans in quotes their right type, with a note, since files commonly quote them; what cannot
 * be converted without a guess is a problem. No message holds a value: it may be an environment variable's.
 * Null means "not set" and is right everywhere.
 */
export function convertTypes(definition: JsonObject): Typed {
  const notes: string[] = [];
  const problems: string[] = [];
  const visit = (value: Json, place: Place): Json => {
    const converted = convert(value, TYPES.get(place.path));
    if ('wrong' in converted) problems.push(`${place.shown} must be ${converted.wrong}, but it is ${typeName(value)}.`);
    else if (converted.value !== value)
      notes.push(`${place.shown} was ${typeName(value)}; it is sent as ${typeName(converted.value)}.`);
    return within('wrong' in converted ? value : converted.value, place, visit);
  };
  const members = Object.entries(definition).map(([key, value]): [string, Json] => [
    key,
    visit(value, { path: key, shown: key }),
  ]);
  return { definition: Object.fromEntries(members), notes, problems };
}

function within(value: Json, { path, shown }: Place, visit: (value: Json, place: Place) => Json): Json {
  if (Array.isArray(value)) {
    return value.map((element, index) =>
      visit(element, { path: elementPath(path), shown: shownElement(element, index, path, shown) }),
    );
  }
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([key, member]): [string, Json] => {
    return [key, visit(member, { path: memberPath(path, key), shown: `${shown}.${key}` })];
  });
  return Object.fromEntries(members);
}

/** Elements are named where they have a name; a container stands for itself. */
function shownElement(element: Json, index: number, path: string, shown: string): string {
  const name = isObject(element) ? textOf(element.name) : null;
  if (name === null || name === '') return `${shown}[${index}]`;
  return path === 'containerDefinitions' ? name : `${shown}.${name}`;
}

function convert(value: Json, type: JsonType | undefined): { value: Json } | { wrong: string } {
  if (type === undefined || value === null) return { value };
  switch (type) {
    case 'integer':
      return integer(value);
    case 'boolean':
      return typeof value === 'string' ? booleanText(value) : is(typeof value === 'boolean', value, 'true or false');
    case 'number as text':
      return typeof value === 'number' ? { value: String(value) } : is(typeof value === 'string', value, 'a text');
    case 'text':
      // Unquoted, YAML reads 012345678901 as a number without its zero: only the author knows what was meant.
      return is(typeof value === 'string', value, 'a text (put it in quotes)');
    case 'list':
      return is(Array.isArray(value) || value === '', value, 'a list');
    case 'mapping':
      return is(isObject(value) || value === '', value, 'a mapping');
  }
}

function integer(value: Json): { value: Json } | { wrong: string } {
  // An empty text means "not set", and cleaning drops it.
  if (value === '') return { value };
  if (typeof value === 'string' && /^\s*-?\d{1,15}\s*$/.test(value)) return { value: Number(value) };
  return is(Number.isInteger(value), value, 'a whole number');
}

function booleanText(value: string): { value: Json } | { wrong: string } {
  const word = value.trim().toLowerCase();
  if (word === '') return { value };
  return word === 'true' || word === 'false' ? { value: word === 'true' } : { wrong: 'true or false' };
}

function is(right: boolean, value: Json, wanted: string): { value: Json } | { wrong: string } {
  return right ? { value } : { wrong: wanted };
}

function typeName(value: Json): string {
  if (Array.isArray(value)) return 'a list';
  if (isObject(value)) return 'a mapping';
  return typeof value === 'string' ? 'a text' : typeof value === 'number' ? 'a number' : 'true or false';
}
