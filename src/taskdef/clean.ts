import { isObject, type Json, type JsonObject } from '../lib/json.ts';
import { elementPath, inContainer, memberPath } from './members.ts';
import { withoutDescription } from './revision.ts';

/** Where an empty text is a value of its own, and not a form field that somebody left blank. */
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

/**
 * The definition without what only describes it and without what means "not set": null, `[]`, `{}` and `''`,
 * also those that come about by leaving such members out.
 * @param keepKeys names of members that stay at any depth although they are empty (`keep-null-value-keys`)
 */
export function cleanDefinition(definition: JsonObject, keepKeys: readonly string[]): JsonObject {
  return cleanMembers(withoutDescription(definition), '', new Set(keepKeys));
}

function cleanMembers(object: JsonObject, path: string, keep: ReadonlySet<string>): JsonObject {
  const members = Object.entries(object).flatMap(([key, value]): [string, Json][] => {
    const cleaned = clean(value, memberPath(path, key), keep);
    if (cleaned !== undefined) return [[key, cleaned]];
    return keep.has(key) ? [[key, emptied(value)]] : [];
  });
  return Object.fromEntries(members);
}

/** The value without its empty parts; undefined when nothing is left. */
function clean(value: Json, path: string, keep: ReadonlySet<string>): Json | undefined {
  if (value === null) return undefined;
  if (value === '') return EMPTY_TEXT_IS_A_VALUE.has(path) ? '' : undefined;
  if (Array.isArray(value)) {
    const elements = value
      .map((element) => clean(element, elementPath(path), keep))
      .filter((element) => element !== undefined);
    return elements.length === 0 ? undefined : elements;
  }
  if (!isObject(value)) return value;
  const members = cleanMembers(value, path, keep);
  return Object.keys(members).length === 0 ? undefined : members;
}

function emptied(value: Json): Json {
  if (Array.isArray(value)) return [];
  return isObject(value) ? {} : value;
}
