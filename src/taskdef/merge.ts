import { isObject, type Json, type JsonObject, objectsIn, textOf } from '../lib/json.ts';
import type { Tag } from './revision.ts';
import { nameOf, tagsIn } from './revision.ts';

/** A list whose entries are known by their `name`, and how its entries merge. */
type NamedList = {
  members: Readonly<Record<string, NamedList>>;
  /** The member that a mere text stands for where the list is written as a mapping. */
  text: string | null;
};

const CONTAINER_LISTS: Readonly<Record<string, NamedList>> = {
  environment: { members: {}, text: 'value' },
  secrets: { members: {}, text: 'valueFrom' },
};

const LISTS: Readonly<Record<string, NamedList>> = {
  containerDefinitions: { members: CONTAINER_LISTS, text: null },
  volumes: { members: {}, text: null },
};

/**
 * Merges `task-definition-overrides` into a definition: objects by key, containers, environment, secrets and
 * volumes by `name`, other arrays replaced, null removes. A list by name may also be written as a mapping from
 * the name, where null removes one entry: `environment: {DEBUG: null}`. Tags are merged by `mergeTags`.
 */
export function mergeOverrides(definition: JsonObject, overrides: JsonObject): JsonObject {
  const { tags: _, ...members } = overrides;
  return mergeObject(definition, members, LISTS);
}

function mergeObject(base: JsonObject, over: JsonObject, lists: Readonly<Record<string, NamedList>>): JsonObject {
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(over)) {
    const list = Object.hasOwn(lists, key) ? lists[key] : undefined;
    const present = merged.get(key);
    if (value === null) merged.delete(key);
    else if (list !== undefined) merged.set(key, mergeList(objectsIn(present), value, list));
    else if (isObject(value)) merged.set(key, mergeObject(isObject(present) ? present : {}, value, {}));
    else merged.set(key, value);
  }
  return Object.fromEntries(merged);
}

function mergeList(base: readonly JsonObject[], over: Json, list: NamedList): JsonObject[] {
  let merged = [...base];
  for (const [name, value] of namedEntries(over, list)) {
    const place = merged.findIndex((entry) => nameOf(entry) === name);
    if (value === null) merged = merged.filter((entry) => nameOf(entry) !== name);
    else if (place === -1) merged.push(mergeObject({ name }, value, list.members));
    else merged = merged.map((entry) => (nameOf(entry) === name ? mergeObject(entry, value, list.members) : entry));
  }
  return merged;
}

function namedEntries(over: Json, list: NamedList): [string, JsonObject | null][] {
  if (!isObject(over)) return objectsIn(over).map((entry) => [nameOf(entry), entry]);
  return Object.entries(over).flatMap(([name, value]): [string, JsonObject | null][] => {
    if (value === null) return [[name, null]];
    if (isObject(value)) return [[name, { ...value, name }]];
    return list.text === null ? [] : [[name, { name, [list.text]: value }]];
  });
}

/** What in the overrides cannot be merged, each a whole sentence. */
export function overrideProblems(overrides: JsonObject): string[] {
  const containers = overrides.containerDefinitions;
  const inContainers = isObject(containers)
    ? Object.entries(containers)
    : objectsIn(containers).map((container): [string, Json] => [nameOf(container), container]);
  return [
    ...Object.entries(LISTS).flatMap(([key, list]) => listProblems(key, overrides[key], list)),
    ...inContainers.flatMap(([name, container]) =>
      !isObject(container)
        ? []
        : Object.entries(CONTAINER_LISTS).flatMap(([key, list]) =>
            listProblems(`${name}.${key}`, container[key], list),
          ),
    ),
  ];
}

function listProblems(path: string, value: Json | undefined, list: NamedList): string[] {
  if (value === undefined || value === null) return [];
  if (isObject(value)) {
    const odd = Object.entries(value).filter(
      ([, entry]) => Array.isArray(entry) || (list.text === null && entry !== null && !isObject(entry)),
    );
    return odd.map(([name]) => `The entry '${name}' of ${path} must be a mapping, or null to remove it.`);
  }
  if (!Array.isArray(value)) return [`${path} must be a list, or a mapping from names.`];
  const nameless = value.some((entry) => !isObject(entry) || (textOf(entry.name) ?? '') === '');
  return nameless ? [`Every entry of ${path} needs a name, by which it is merged.`] : [];
}

/** Merges tags by key; where `over` is a mapping, null removes. */
export function mergeTags(tags: readonly Tag[], over: Json | undefined): Tag[] {
  const merged = new Map(tags.map((tag) => [tag.key, tag]));
  if (over === null) return [];
  for (const tag of tagsIn(over)) merged.set(tag.key, tag);
  if (isObject(over)) {
    for (const [key, value] of Object.entries(over)) if (value === null) merged.delete(key);
  }
  return [...merged.values()];
}
