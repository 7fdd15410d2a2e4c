import { isObject, type Json, type JsonObject } from '../lib/json.ts';
import { elementPath, inContainer, isMapping, memberPath } from './members.ts';
import { withoutDescription } from './revision.ts';

/** Where an empty text is a value of its own, and not an input that was left empty. */
const EMPTY_TEXT_IS_A_VALUE: ReadonlySet<string> = new Set([
  ...inContainer(
    'command[]',
    'entryPoint[]',
    'healthCheck.command[]',
    'environment[].value',
    'dockerLabels{}',
    'logConfiguration.options{}',
    'firelensConfiguration.options{}',
    'systemControls[].value',
  ),
  'proxyConfiguration.properties[].name',
  'proxyConfiguration.properties[].value',
  'volumes[].dockerVolumeConfiguration.labels{}',
  'volumes[].dockerVolumeConfiguration.driverOpts{}',
]);

/** What `aws ecs register-task-definition --generate-cli-skeleton` writes where a key of the user's goes. */
const SKELETON_KEY = 'KeyName';

/**
 * The definition without what only describes it and without what means "not set": null, `[]`, `{}` and `''`, also those
 * that come about by leaving such members out, lists whose elements are all empty and entries whose members all are.
 * @param keepKeys names of members that stay at any depth although they are empty (`keep-null-value-keys`); null goes
 *   everywhere
 */
export function cleanDefinition(definition: JsonObject, keepKeys: readonly string[]): JsonObject {
  return cleanMembers(withoutDescription(definition), '', new Set(keepKeys));
}

type Keep = ReadonlySet<string>;

function cleanMembers(object: JsonObject, path: string, keep: Keep): JsonObject {
  const members = Object.entries(object).flatMap(([key, value]): [string, Json][] => {
    const cleaned = isMapping(path) && isBlankEntry(key, value) ? undefined : clean(value, memberPath(path, key), keep);
    if (cleaned !== undefined) return [[key, cleaned]];
    return keep.has(key) && value !== null ? [[key, emptied(value)]] : [];
  });
  return Object.fromEntries(members);
}

/** The value without its empty parts; undefined when nothing is left. */
function clean(value: Json, path: string, keep: Keep): Json | undefined {
  if (value === null) return undefined;
  if (value === '') return EMPTY_TEXT_IS_A_VALUE.has(path) ? '' : undefined;
  if (typeof value !== 'object') return value;
  if (isBlank(value, path, keep)) return undefined;
  if (Array.isArray(value)) {
    const elements = value
      .map((element) => clean(element, elementPath(path), keep))
      .filter((element) => element !== undefined);
    return elements.length === 0 ? undefined : elements;
  }
  const members = cleanMembers(value, path, keep);
  return Object.keys(members).length === 0 ? undefined : members;
}

/** Whether nothing was filled in anywhere in it. A key that the user chose is something, its value may be empty. */
function isBlank(value: Json, path: string, keep: Keep): boolean {
  if (value === null || value === '') return true;
  if (Array.isArray(value)) return value.every((element) => isBlank(element, elementPath(path), keep));
  if (!isObject(value)) return false;
  if (isMapping(path)) return Object.entries(value).every(([key, member]) => isBlankEntry(key, member));
  const filled = Object.entries(value).filter(
    ([key, member]) => (keep.has(key) && member !== null) || !isBlank(member, memberPath(path, key), keep),
  );
  // Its only kind says nothing about a proxy that no container is named for: ECS requires `containerName`.
  return filled.every(([key]) => path === 'proxyConfiguration' && key === 'type');
}

function isBlankEntry(key: string, value: Json): boolean {
  return value === null || (value === '' && (key === '' || key === SKELETON_KEY));
}

function emptied(value: Json): Json {
  if (Array.isArray(value)) return [];
  return isObject(value) ? {} : value;
}
