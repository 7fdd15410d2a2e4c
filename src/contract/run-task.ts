import { isObject, type Json, type JsonObject } from '../lib/json.ts';
import { elements, type Kind, list, type Parsed, unknownMember, type Yaml } from './kinds.ts';
import { volumeMembers } from './overrides.ts';
import { formOf, pairs, tagProblem } from './pairs.ts';
import { jsonIn, objectIn } from './structured.ts';

/** The kinds of the inputs about the one-off task. Members and their types are those of RunTask in the ECS API reference. */

/** What is wrong with a member's value, as in "`cpu` is no whole number"; null when it is right. */
type Check = (value: Json) => string | null;
type Shape = { required: readonly string[]; members: Readonly<Record<string, Check>> };

const text: Check = (value) => (typeof value === 'string' ? null : 'is no string (put it in quotes)');
const texts: Check = (value) =>
  Array.isArray(value) && value.every((element) => typeof element === 'string') ? null : 'is no list of strings';
const flag: Check = (value) => (typeof value === 'boolean' ? null : 'is neither true nor false');

function whole(atLeast: number, atMost: number): Check {
  return (value) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) return 'is no whole number';
    return value >= atLeast && value <= atMost ? null : `is not between ${atLeast} and ${atMost}`;
  };
}

function listOf(shape: Shape): Check {
  return (value) => {
    if (!Array.isArray(value)) return 'is no list';
    const wrong = value.flatMap((element, index) => shapeProblems(element, shape, `element ${index + 1}`))[0];
    return wrong === undefined ? null : `is not right: ${wrong}`;
  };
}

const largest = 2_147_483_647;

const override: Shape = {
  required: ['name'],
  members: {
    name: text,
    command: texts,
    cpu: whole(0, largest),
    environment: listOf({ required: ['name'], members: { name: text, value: text } }),
    environmentFiles: listOf({ required: ['value', 'type'], members: { value: text, type: text } }),
    memory: whole(4, largest),
    memoryReservation: whole(4, largest),
    resourceRequirements: listOf({ required: ['value', 'type'], members: { value: text, type: text } }),
  },
};

const provider: Shape = {
  required: ['capacityProvider'],
  members: { capacityProvider: text, weight: whole(0, 1_000), base: whole(0, 100_000) },
};

const tag: Shape = { required: ['key'], members: { key: text, value: text } };

const any: Check = () => null;

/** Of TaskManagedEBSVolumeConfiguration: a service's volume has no termination policy. */
const volume: Shape = {
  required: ['roleArn'],
  members: {
    ...Object.fromEntries(volumeMembers.map((name) => [name, any])),
    roleArn: text,
    encrypted: flag,
    terminationPolicy: any,
  },
};

/** Overrides of containers for one task, by their names. */
export function containerOverrides(): Kind<JsonObject[]> {
  return objects(override, 'a JSON or YAML list of objects with `name` and any of');
}

/** The capacity providers that a task may run on. */
export function capacityProviders(): Kind<JsonObject[]> {
  return objects(provider, 'a JSON or YAML list of objects with `capacityProvider` and any of');
}

/** The settings of the Amazon EBS volume of a task; its name is an input of its own. */
export function taskVolume(): Kind<JsonObject | null> {
  return {
    unset: null,
    allowed: `a JSON or YAML object with \`roleArn\` and any of ${optional(volume)}`,
    needsYaml: (given) => jsonIn(given) === null,
    parse(given, yaml) {
      const read = objectIn(given, yaml);
      if ('problems' in read) return read;
      const problems = shapeProblems(read.value, volume, null);
      return problems.length > 0 ? { problems } : { value: withoutUnset(read.value) };
    },
  };
}

export type TaskTag = { key: string; value: string };

const mostTags = 50;

/** Tags as the API writes them, or in the forms of `task-definition-tags`. */
export function taskTags(): Kind<TaskTag[]> {
  const lines = pairs({ form: 'key=value', check: tagProblem });
  return {
    unset: [],
    allowed: 'a JSON or YAML list of objects with `key` and `value`, or lines `key=value`',
    needsYaml: (given) => (formOf(given) === 'list' ? jsonIn(given) === null : lines.needsYaml?.(given) === true),
    parse(given, yaml) {
      const read = formOf(given) === 'list' ? listedTags(given, yaml) : tagsOf(lines.parse(given, yaml));
      if ('problems' in read || read.value.length <= mostTags) return read;
      return { problems: [`it has ${read.value.length} tags, and ECS takes ${mostTags}`] };
    },
  };
}

/** Ids of a kind (`subnet`, `sg`), with commas or newlines between them. */
export function resourceIds(prefix: string, noun: string): Kind<string[]> {
  return list(
    new RegExp(`^${prefix}-\\w+$`),
    `ids of ${noun} (\`${prefix}-…\`), with commas or newlines between them`,
    elements,
  );
}

function tagsOf(parsed: Parsed<{ name: string; value: string }[]>): Parsed<TaskTag[]> {
  if ('problems' in parsed) return parsed;
  return { value: parsed.value.map(({ name, value }) => ({ key: name, value })) };
}

function listedTags(given: string, yaml: Yaml | null): Parsed<TaskTag[]> {
  const read = objectsOf(given, yaml, tag);
  if ('problems' in read) return read;
  const tags = read.value.map(({ key, value }) => ({
    key: String(key),
    value: value === undefined ? '' : String(value),
  }));
  const problems = tags.flatMap(({ key, value }, index) => {
    const problem = tagProblem({ name: key, value, line: index + 1 });
    return problem === null ? [] : [problem.replace('in line', 'in element')];
  });
  const keys = tags.map(({ key }) => key);
  const twice = [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
  problems.push(...twice.map((key) => `the tag \`${key}\` is there twice`));
  return problems.length > 0 ? { problems } : { value: tags };
}

function objects(shape: Shape, allowed: string): Kind<JsonObject[]> {
  return {
    unset: [],
    allowed: `${allowed} ${optional(shape)}`,
    needsYaml: (given) => jsonIn(given) === null,
    parse: (given, yaml) => objectsOf(given, yaml, shape),
  };
}

function optional({ required, members }: Shape): string {
  return Object.keys(members)
    .filter((name) => !required.includes(name))
    .map((name) => `\`${name}\``)
    .join(', ');
}

function objectsOf(given: string, yaml: Yaml | null, shape: Shape): Parsed<JsonObject[]> {
  const read = jsonIn(given) ?? yaml?.parseStructured(given);
  if (read === undefined) throw new Error('YAML was given, but its reader is not loaded');
  if ('problem' in read) return { problems: [read.problem] };
  if (!Array.isArray(read.value)) return { problems: ['it is no list'] };
  const problems = read.value.flatMap((element, index) => shapeProblems(element, shape, `element ${index + 1}`));
  return problems.length > 0 ? { problems } : { value: read.value.filter(isObject).map(withoutUnset) };
}

/** Names of members are shown, their values never: a command or a variable may hold a secret. */
function shapeProblems(value: Json, { required, members }: Shape, at: string | null): string[] {
  const within = at === null ? '' : `${at}: `;
  if (!isObject(value)) return [`${at ?? 'it'} is no object`];
  const missing = required.filter((name) => value[name] === undefined || value[name] === null);
  const wrong = Object.entries(value).flatMap(([name, member]) => {
    const check = Object.hasOwn(members, name) ? members[name] : undefined;
    if (check === undefined) return [unknownMember(name, Object.keys(members))];
    const problem = member === null ? null : check(member);
    return problem === null ? [] : [`\`${name}\` ${problem}`];
  });
  return [...missing.map((name) => `\`${name}\` is missing`), ...wrong].map((problem) => within + problem);
}

/** Without what means "not set": null, which the SDK drops in silence, and empty lists. */
function withoutUnset(object: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
}
