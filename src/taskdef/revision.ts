import { isObject, type Json, type JsonObject, objectsIn, textOf } from '../lib/json.ts';

/** A tag as ECS writes it. */
export type Tag = { key: string; value: string };

/** What RegisterTaskDefinition takes: the definition as raw JSON, so that nothing is lost, and its tags beside it. */
export type Revision = { definition: JsonObject; tags: readonly Tag[] };

/** What a new revision is made from. */
export type Base = Revision & {
  /** The revision's ARN when it comes from ECS; null when it comes from a file. */
  arn: string | null;
  /** Where it comes from, for the log: "the file task-definition.json", "the revision web:41". */
  origin: string;
};

/** Members that DescribeTaskDefinition adds and RegisterTaskDefinition refuses (API_TaskDefinition). */
const DESCRIBE_ONLY: ReadonlySet<string> = new Set([
  'taskDefinitionArn',
  'revision',
  'status',
  'requiresAttributes',
  'compatibilities',
  'registeredAt',
  'registeredBy',
  'deregisteredAt',
  'deleteRequestedAt',
]);

/** The definition without the members that only describe. A member of such a name further down is left alone. */
export function withoutDescription(definition: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(definition).filter(([key]) => !DESCRIBE_ONLY.has(key)));
}

export function containersOf(definition: JsonObject): JsonObject[] {
  return objectsIn(definition.containerDefinitions);
}

/** The value of `name`; empty when there is none. */
export function nameOf(named: JsonObject): string {
  return textOf(named.name) ?? '';
}

/** A copy whose keys were changed; keeps members that are called `__proto__`, unlike an assignment. */
export function withMembers(object: JsonObject, members: Iterable<readonly [string, Json]>): JsonObject {
  return Object.fromEntries(new Map([...Object.entries(object), ...members]));
}

export function withoutMember(object: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([member]) => member !== key));
}

/** Tags as ECS lists them, or as a mapping; what has no key is left out, and so are AWS's own (`aws:…`), which only AWS may set. */
export function tagsIn(value: Json | undefined): Tag[] {
  const entries: [Json | undefined, Json | undefined][] = isObject(value)
    ? Object.entries(value)
    : objectsIn(value).map((tag) => [tag.key, tag.value]);
  return entries.flatMap(([key, text]) => {
    const isOurs = typeof key === 'string' && key !== '' && !key.toLowerCase().startsWith('aws:');
    return isOurs ? [{ key, value: tagValue(text) }] : [];
  });
}

function tagValue(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
