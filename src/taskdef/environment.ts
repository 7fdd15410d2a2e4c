import { isObject, type JsonObject, objectsIn } from '../lib/json.ts';
import { nameOf, withMembers, withoutMember } from './revision.ts';

type Setting = { name: string; value: string };

/** A container after a change, and what the log should say about it; a note names variables, never their values. */
export type ChangedContainer = { container: JsonObject; notes: string[] };

/** Adds or replaces environment variables; a secret of the same name gives way, since ECS accepts only one of the two. */
export function setVariables(container: JsonObject, variables: readonly Setting[]): ChangedContainer {
  const entries = variables.map(({ name, value }) => ({ name, value }));
  const rule = 'environment-variables sets a variable of that name';
  return setEntries(container, { list: 'environment', rival: 'secrets', entries, rivalNoun: 'secret', rule });
}

/** Adds or replaces secrets; a plain variable of the same name gives way. */
export function setSecrets(container: JsonObject, secrets: readonly Setting[]): ChangedContainer {
  const entries = secrets.map(({ name, value }) => ({ name, valueFrom: value }));
  const rule = 'secrets sets a secret of that name';
  return setEntries(container, { list: 'secrets', rival: 'environment', entries, rivalNoun: 'variable', rule });
}

type Setter = { list: string; rival: string; entries: JsonObject[]; rivalNoun: string; rule: string };

function setEntries(container: JsonObject, { list, rival, entries, rivalNoun, rule }: Setter): ChangedContainer {
  if (entries.length === 0) return { container, notes: [] };
  const names = new Set(entries.map(nameOf));
  const rivals = objectsIn(container[rival]);
  const removed = rivals.filter((entry) => names.has(nameOf(entry)));
  const changed = withMembers(container, [[list, mergedByName(objectsIn(container[list]), entries)]]);
  const notes = removed.map(
    (entry) => `The ${rivalNoun} ${nameOf(entry)} of container ${nameOf(container)} is removed: ${rule}.`,
  );
  if (removed.length === 0) return { container: changed, notes };
  const left = rivals.filter((entry) => !names.has(nameOf(entry)));
  return { container: withMembers(changed, [[rival, left]]), notes };
}

/** Entries of the same name are replaced where they stand, so that a diff stays small; new ones come last. */
function mergedByName(present: readonly JsonObject[], entries: readonly JsonObject[]): JsonObject[] {
  const byName = new Map(entries.map((entry) => [nameOf(entry), entry]));
  const names = new Set(present.map(nameOf));
  return [
    ...present.map((entry) => withMembers(entry, Object.entries(byName.get(nameOf(entry)) ?? {}))),
    ...entries.filter((entry) => !names.has(nameOf(entry))),
  ];
}

/**
 * Gives a variable or proxy property without a value the empty one, as the deploy action does: ECS drops such
 * variables without a word (aws-actions/amazon-ecs-deploy-task-definition#216).
 */
export function fillMissingValues(definition: JsonObject): { definition: JsonObject; notes: string[] } {
  const notes: string[] = [];
  const members: [string, JsonObject | JsonObject[]][] = [];
  const containers = definition.containerDefinitions;
  if (Array.isArray(containers)) {
    members.push(['containerDefinitions', objectsIn(containers).map((container) => filledContainer(container, notes))]);
  }
  const proxy = definition.proxyConfiguration;
  if (isObject(proxy) && Array.isArray(proxy.properties)) {
    const properties = objectsIn(proxy.properties).map((property) =>
      isValueless(property) ? filled(property) : property,
    );
    members.push(['proxyConfiguration', withMembers(proxy, [['properties', properties]])]);
  }
  return { definition: withMembers(definition, members), notes };
}

function filledContainer(container: JsonObject, notes: string[]): JsonObject {
  if (!Array.isArray(container.environment)) return container;
  const variables = objectsIn(container.environment).map((variable) => {
    if (!isValueless(variable)) return variable;
    notes.push(
      `The variable ${nameOf(variable)} of container ${nameOf(container)} has no value; it is set to an empty one.`,
    );
    return filled(variable);
  });
  return withMembers(container, [['environment', variables]]);
}

function isValueless(entry: JsonObject): boolean {
  return nameOf(entry) !== '' && (entry.value === undefined || entry.value === null);
}

function filled(entry: JsonObject): JsonObject {
  return withMembers(withoutMember(entry, 'value'), [['value', '']]);
}
