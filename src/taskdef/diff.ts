import { isObject, type Json, type JsonObject, objectsIn, textOf } from '../lib/json.ts';
import { isWorthHiding, looksSecret } from '../lib/secret-names.ts';
import { withoutSecrets } from '../lib/values-to-hide.ts';
import { alignRoles, canonicalText, normalizeDefinition } from './normalize.ts';
import { nameOf, withoutMember } from './revision.ts';

export type Change = {
  /** `web.image`, `web.environment.LOG_LEVEL`, `cpu`. */
  path: string;
  kind: 'added' | 'removed' | 'changed';
  /** Text for people: scalars as they are, the rest as JSON. Null where there is nothing, and where it is hidden. */
  from: string | null;
  to: string | null;
  /** The value is an environment variable's, or its name says that it is a secret: it is in no change, whatever happens to it. */
  hidden: boolean;
};

/**
 * What changes from one definition to another, as ECS understands them: containers first, each by its name and its
 * image first, then the task. A container that comes or goes is one change.
 * @param from null when there was none
 */
export function diffDefinitions(from: JsonObject | null, to: JsonObject): Change[] {
  const [before, after] = alignRoles(normalizeDefinition(from ?? {}), normalizeDefinition(to));
  const lists = ['containerDefinitions', 'volumes'];
  const task = (definition: JsonObject) => lists.reduce(withoutMember, definition);
  return [
    ...diffContainers(objectsIn(before.containerDefinitions), objectsIn(after.containerDefinitions)),
    ...diffMembers(task(before), task(after), ''),
    ...diffNamed(objectsIn(before.volumes), objectsIn(after.volumes), 'volumes', (volume) =>
      shown(withoutMember(volume, 'name')),
    ),
  ];
}

function diffContainers(before: readonly JsonObject[], after: readonly JsonObject[]): Change[] {
  return pairs(before, after).flatMap(([name, from, to]) => {
    if (from === undefined || to === undefined) return diffValue(imageText(from), imageText(to), name);
    return diffContainer(from, to, name);
  });
}

function imageText(container: JsonObject | undefined): Json | undefined {
  return container === undefined ? undefined : (textOf(container.image) ?? 'a container');
}

function diffContainer(from: JsonObject, to: JsonObject, name: string): Change[] {
  const lists = ['environment', 'secrets', 'image'];
  const rest = (container: JsonObject) => lists.reduce(withoutMember, container);
  return [
    ...diffValue(from.image, to.image, `${name}.image`),
    ...diffNamed(objectsIn(from.environment), objectsIn(to.environment), `${name}.environment`, null),
    ...diffNamed(objectsIn(from.secrets), objectsIn(to.secrets), `${name}.secrets`, secretText),
    ...diffMembers(rest(from), rest(to), `${name}.`),
  ];
}

/** A reference, unless there is more to a secret than that. */
function secretText(secret: JsonObject): string {
  const { name: _, valueFrom, ...others } = secret;
  const safe = withoutSecrets(withoutMember(secret, 'name'));
  return typeof valueFrom === 'string' && Object.keys(others).length === 0 && isObject(safe)
    ? String(safe.valueFrom)
    : shown(safe);
}

/** Differences of a list by name; `text` is null where nothing of an entry may be shown. */
function diffNamed(
  before: readonly JsonObject[],
  after: readonly JsonObject[],
  path: string,
  text: ((entry: JsonObject) => string) | null,
): Change[] {
  return pairs(before, after).flatMap(([name, from, to]): Change[] => {
    if (canonicalText(from ?? null) === canonicalText(to ?? null)) return [];
    const textOrNull = (entry: JsonObject | undefined) => (entry === undefined || text === null ? null : text(entry));
    const kind = from === undefined ? 'added' : to === undefined ? 'removed' : 'changed';
    return [{ path: `${path}.${name}`, kind, from: textOrNull(from), to: textOrNull(to), hidden: text === null }];
  });
}

/** Entries of two lists by name, in the order of the second one with what is gone last. */
function pairs(
  before: readonly JsonObject[],
  after: readonly JsonObject[],
): [name: string, from: JsonObject | undefined, to: JsonObject | undefined][] {
  const from = new Map(before.map((entry) => [nameOf(entry), entry]));
  const to = new Map(after.map((entry) => [nameOf(entry), entry]));
  return [...new Set([...to.keys(), ...from.keys()])].map((name) => [name, from.get(name), to.get(name)]);
}

function diffMembers(from: JsonObject, to: JsonObject, prefix: string): Change[] {
  const keys = [...new Set([...Object.keys(to), ...Object.keys(from)])];
  return keys.flatMap((key) => diffValue(from[key], to[key], `${prefix}${key}`, key));
}

/** `name` is that of the member: what it says of its value decides whether that is shown. */
function diffValue(from: Json | undefined, to: Json | undefined, path: string, name = ''): Change[] {
  if (from === undefined && to === undefined) return [];
  if (from !== undefined && to !== undefined && canonicalText(from) === canonicalText(to)) return [];
  if (isObject(from ?? {}) && isObject(to ?? {})) {
    return diffMembers(isObject(from) ? from : {}, isObject(to) ? to : {}, `${path}.`);
  }
  const kind = from === undefined ? 'added' : to === undefined ? 'removed' : 'changed';
  const hidden = isSecretMember(name, [from, to]);
  const textOrNull = (value: Json | undefined) => (value === undefined || hidden ? null : shown(value, name));
  return [{ path, kind, from: textOrNull(from), to: textOrNull(to), hidden }];
}

/** A log option `splunk-token`, a label `api-key`: a text under a name that says so, other than a reference to a secret. */
function isSecretMember(name: string, values: readonly (Json | undefined)[]): boolean {
  return looksSecret(name) && values.some((value) => typeof value === 'string' && isWorthHiding(value));
}

function shown(value: Json, name = ''): string {
  const safe = withoutSecrets(value, name);
  return typeof safe === 'string' ? safe : JSON.stringify(safe);
}
