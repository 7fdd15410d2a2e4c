import { isObject, type Json, type JsonObject } from '../lib/json.ts';
import { elements, type InputType, list } from './input-types.ts';
import { formOf, pairs, tagProblem } from './key-values.ts';
import { unknownMember, volumeIn, volumeMembers } from './overrides.ts';
import type { Parsed } from './parsed.ts';
import { readObject, readStructured } from './structured.ts';

/** The kinds of the inputs about the one-off task. Members and their types are those of RunTask in the ECS API reference. */

/** What is wrong with a member's value, as in "`cpu` is not a whole number"; null when it is right. */
type Check = (value: Json) => string | null;
type Shape = { required: readonly string[]; members: Readonly<Record<string, Check | List>> };
/** A list of objects of a shape. */
type List = { each: Shape };

const text: Check = (value) => (typeof value === 'string' ? null : 'is not a string (put it in quotes)');
const texts: Check = (value) =>
  Array.isArray(value) && value.every((element) => typeof element === 'string') ? null : 'is not a list of strings';
const flag: Check = (value) => (typeof value === 'boolean' ? null : 'is neither true nor false');

function whole(atLeast: number, atMost: number): Check {
  return (value) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) return 'is not a whole number';
    return value >= atLeast && value <= atMost ? null : `is not between ${atLeast} and ${atMost}`;
  };
}

const largest = 2_147_483_647;

const override: Shape = {
  required: ['name'],
  members: {
    name: text,
    command: texts,
    cpu: whole(0, largest),
    environment: { each: { required: ['name'], members: { name: text, value: text } } },
    environmentFiles: { each: { required: ['value', 'type'], members: { value: text, type: text } } },
    memory: whole(4, largest),
    memoryReservation: whole(4, largest),
    resourceRequirements: { each: { required: ['value', 'type'], members: { value: text, type: text } } },
  },
};

const provider: Shape = {
  required: ['capacityProvider'],
  members: { capacityProvider: text, weight: whole(0, 1_000), base: whole(0, 100_000) },
};

const tag: Shape = { required: ['key'], members: { key: text, value: text } };

/** Of TaskManagedEBSVolumeConfiguration: a service's volume has no termination policy. */
const taskVolumeMembers = [...volumeMembers, 'terminationPolicy'];

/** Overrides of containers for one task, by their names. */
export function containerOverrides(): InputType<JsonObject[]> {
  return objects(override, 'a JSON or YAML list of objects with `name` and any of');
}

/** The capacity providers that a task may run on. */
export function capacityProviders(): InputType<JsonObject[]> {
  return objects(provider, 'a JSON or YAML list of objects with `capacityProvider` and any of');
}

/** The settings of the Amazon EBS volume of a task; its name is an input of its own. */
export function taskVolume(): InputType<JsonObject | null> {
  const others = taskVolumeMembers.filter((name) => name !== 'roleArn').map((name) => `\`${name}\``);
  return {
    unset: null,
    allowed: `a JSON or YAML object with \`roleArn\` and any of ${others.join(', ')}`,
    async parse(given) {
      const read = volumeIn(await readObject(given), taskVolumeMembers);
      if ('problems' in read || read.value === null) return read;
      const { roleArn, encrypted } = read.value;
      const problems = [
        ...memberProblems('roleArn', text(roleArn ?? null)),
        ...memberProblems('encrypted', encrypted === undefined ? null : flag(encrypted)),
      ];
      return problems.length > 0 ? { problems } : { ...read, value: withoutUnset(read.value) };
    },
  };
}

export type TaskTag = { key: string; value: string };

const mostTags = 50;

/** Tags as the API writes them, or in the forms of `task-definition-tags`. */
export function taskTags(): InputType<TaskTag[]> {
  const lines = pairs({ form: 'key=value', check: tagProblem });
  return {
    unset: [],
    allowed: 'a JSON or YAML list of objects with `key` and `value`, or lines `key=value`',
    async parse(given) {
      const read = formOf(given) === 'list' ? await listedTags(given) : tagsOf(await lines.parse(given));
      if ('problems' in read || read.value.length <= mostTags) return read;
      return { problems: [`it has ${read.value.length} tags, and ECS takes ${mostTags}`] };
    },
  };
}

/** Ids of a kind (`subnet`, `sg`), with commas or newlines between them. */
export function resourceIds(prefix: string, noun: string): InputType<string[]> {
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

async function listedTags(given: string): Promise<Parsed<TaskTag[]>> {
  const read = await readObjects(given, tag);
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
  problems.push(...twice.map((key) => `the tag \`${key}\` occurs twice`));
  return problems.length > 0 ? { problems } : { value: tags, warnings: read.warnings ?? [] };
}

function objects(shape: Shape, allowed: string): InputType<JsonObject[]> {
  return {
    unset: [],
    allowed: `${allowed} ${optional(shape)}`,
    parse: (given) => readObjects(given, shape),
  };
}

function optional({ required, members }: Shape): string {
  return Object.keys(members)
    .filter((name) => !required.includes(name))
    .map((name) => `\`${name}\``)
    .join(', ');
}

async function readObjects(given: string, shape: Shape): Promise<Parsed<JsonObject[]>> {
  const read = await readStructured(given);
  if ('problem' in read) return { problems: [read.problem], place: read.place };
  if (!Array.isArray(read.value)) return { problems: ['it is not a list'] };
  const all = read.value.map((element, index) => shaped(element, shape, `element ${index + 1}`));
  const problems = all.flatMap((one) => one.problems);
  if (problems.length > 0) return { problems };
  return { value: all.map((one) => one.value), warnings: all.flatMap((one) => one.warnings) };
}

/** An object as it is sent, and what is to be said of it. */
type Shaped = { value: JsonObject; problems: string[]; warnings: string[] };

/**
 * Names of members are shown, their values never: a command or a variable may hold a secret. Members that the API does
 * not know are left out, with a warning: so it was with the deploy action, whose SDK drops them in silence.
 */
function shaped(value: Json, shape: Shape, at: string): Shaped {
  if (!isObject(value)) return { value: {}, problems: [`${at} is not an object`], warnings: [] };
  const { required, members } = shape;
  const missing = required.filter((name) => value[name] === undefined || value[name] === null);
  const result: Shaped = { value: {}, problems: missing.map((name) => `${at}: \`${name}\` is missing`), warnings: [] };
  const kept = Object.entries(withoutUnset(value)).flatMap(([name, member]): [string, Json][] => {
    const known = Object.hasOwn(members, name) ? members[name] : undefined;
    if (known === undefined) {
      result.warnings.push(`${at}: ${unknownMember(name, Object.keys(members))}`);
      return [];
    }
    const {
      value: own,
      problem,
      warnings,
    } = typeof known === 'function' ? checked(member, known) : listed(member, known);
    result.problems.push(...memberProblems(name, problem).map((text) => `${at}: ${text}`));
    result.warnings.push(...warnings.map((text) => `${at}: \`${name}\`: ${text}`));
    return [[name, own]];
  });
  return { ...result, value: Object.fromEntries(kept) };
}

type Member = { value: Json; problem: string | null; warnings: string[] };

function checked(value: Json, check: Check): Member {
  return { value, problem: check(value), warnings: [] };
}

function listed(value: Json, { each }: List): Member {
  if (!Array.isArray(value)) return { value, problem: 'is not a list', warnings: [] };
  const all = value.map((element, index) => shaped(element, each, `element ${index + 1}`));
  const [wrong] = all.flatMap((one) => one.problems);
  return {
    value: all.map((one) => one.value),
    problem: wrong === undefined ? null : `is not right: ${wrong}`,
    warnings: all.flatMap((one) => one.warnings),
  };
}

function memberProblems(name: string, problem: string | null): string[] {
  return problem === null ? [] : [`\`${name}\` ${problem}`];
}

/** Without what means "not set": null, which the SDK drops in silence, and empty lists. */
function withoutUnset(object: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
}
