import type { Fill, Origin } from '../../contract/fill.ts';
import { isJsonLike } from '../../contract/json-structure.ts';
import { sourceLine } from '../../contract/source-line.ts';
import { isInline, readStructured } from '../../contract/structured.ts';
import type { Path } from '../../contract/yaml-places.ts';
import type { Problem } from '../../lib/errors.ts';
import { isObject, type JsonObject, textOf } from '../../lib/json.ts';
import { provenanceKeys } from '../../taskdef/provenance.ts';
import { type Tag, tagsIn } from '../../taskdef/revision.ts';
import { type Files, missingFile } from '../../taskdef/source.ts';
import { scalingProblems, scalingSettings, scalingShape } from '../scaling/settings.ts';
import { checkMembers, type MemberFinding, shown } from './check-members.ts';
import { ownTagPrefix, type ServiceDefinition } from './definition.ts';
import { expressProblems, isMissingImage, misplaced } from './express-problems.ts';
import type { DefinitionShapes, StructureShape } from './shape.ts';
import { unwrapService, withoutAnswer, withoutNulls } from './unwrap.ts';

/** The name of the input. */
const input = 'service-definition';
const example = `${input}: deploy/service.yml`;

export type ReadDefinition =
  | {
      definition: ServiceDefinition;
      /** What is taken all the same, whole sentences. */
      notices: string[];
      /** Texts of the definition with placeholders that are looked up later. */
      unfinished: ReadonlySet<string>;
    }
  | { problems: Problem[] };

export type ReadContext = {
  files: Files;
  shapes: DefinitionShapes;
  /** Null where nothing in files is filled in. */
  fill: Fill | null;
};

/** Members with a place of their own in the parsed value. */
const own = new Set([
  'serviceName',
  'cluster',
  'taskDefinition',
  'taskDefinitionArn',
  'desiredCount',
  'tags',
  'autoScaling',
  'clientToken',
]);

/**
 * Reads the value of `service-definition`: YAML or JSON, inline or in a file; members of CreateService or, with
 * `primaryContainer` or `infrastructureRoleArn`, of CreateExpressGatewayService; a response of DescribeServices too. All
 * problems are found at once, each with its line and column.
 */
export async function readServiceDefinition(given: string, ports: ReadContext): Promise<ReadDefinition> {
  const source = await sourceOf(given, ports.files);
  if ('problems' in source) return source;
  const parsed = await readStructured(source.text);
  if ('problem' in parsed) {
    return problems([`${source.name}: ${parsed.problem}.${source.line(parsed.place)}`]);
  }
  const twice = await duplicateIn(source);
  if (twice !== null) return problems([twice]);
  const unwrapped = unwrapService(parsed.value);
  const at = locator(source, unwrapped.path);
  if ('problem' in unwrapped) return problems([`${await at([])}${unwrapped.problem}.`]);
  const kind = isExpress(unwrapped.value) ? 'express' : 'ecs';
  const shape = ports.shapes[kind];
  const value = withoutAnswer(unwrapped.value, ports.shapes);
  const filled = await fillIn(value, shape, { ...source, prefix: unwrapped.path }, ports.fill);
  if ('problems' in filled) return filled;
  const { unfinished } = filled;
  const known = withoutUnfinishedScaling(filled.value, unfinished);
  const members = checkMembers(withoutKey(known, 'autoScaling'), shape, (text) => unfinished.has(text));
  const found = members.filter((each) => kind === 'ecs' || !isMissingImage(each, known));
  const keys = ports.fill === null ? [] : found.flatMap(placeholderKey);
  const wrong = [...ownProblems(known, kind), ...mixed(found, kind, ports.shapes), ...keys];
  if (wrong.length > 0) return { problems: await toProblems(wrong, at, source) };
  const unknown = found.filter((each) => each.kind === 'unknown').map(({ path }) => shown(path));
  const definition = { ...definitionOf(withoutNulls(known), kind), origin: source.origin, unknown, at };
  return { definition, notices: await noticesOf(definition, known, found, at), unfinished };
}

/** JSON takes a key that occurs twice, and the last one counts: which one is meant is not known. */
async function duplicateIn({ name, text, line }: Source): Promise<string | null> {
  if (!isJsonLike(text)) return null;
  const { duplicateIn: find } = await import('../../contract/yaml-places.ts');
  const place = find(text);
  if (place === null) return null;
  return `${name}: line ${place.line}, column ${place.column}: a key that occurs twice.${line(place)}`;
}

/** Only values are filled in, so that none can change the structure of the file. */
function placeholderKey({ path, kind }: MemberFinding): Wrong[] {
  const name = path.at(-1);
  if (kind !== 'unknown' || typeof name !== 'string' || !name.includes('${')) return [];
  return [{ path, problem: 'a placeholder is the name of a member; `variables` fills in values only' }];
}

type Source = {
  /** As messages begin. */
  name: string;
  origin: string;
  text: string;
  /** The line of a place, where it may be shown. */
  line(place: Parameters<typeof sourceLine>[1]): string;
};

async function sourceOf(given: string, files: Files): Promise<Source | { problems: Problem[] }> {
  if (isInline(given)) {
    // What stands in the workflow may come from its secrets, so none of it is shown.
    return { name: `\`${input}\``, origin: `the text of ${input}`, text: given, line: () => '' };
  }
  const path = files.resolve(given.trim());
  if (!(await files.exists(path))) {
    const missing = await missingFile(path, files);
    return problems([`${missing.message}, and the text is no YAML or JSON mapping.${missing.hint}`]);
  }
  const text = (await files.read(path)).replace(/^\uFEFF/, '');
  return { name: path, origin: `the file ${path}`, text, line: (place) => sourceLine(text, place) };
}

function locator({ name, text }: Source, prefix: Path): ServiceDefinition['at'] {
  return async (path) => {
    const { placesIn } = await import('../../contract/yaml-places.ts');
    const place = placesIn(text)([...prefix, ...path]);
    return place === undefined ? `${name}: ` : `${name}: line ${place.line}, column ${place.column}: `;
  };
}

/** Whether a file describes an Express service. */
function isExpress(value: JsonObject): boolean {
  return value.primaryContainer !== undefined || value.infrastructureRoleArn !== undefined;
}

/** Everything that is filled in is filled in here, before the types are checked. */
async function fillIn(value: JsonObject, shape: StructureShape, origin: Origin, fill: Fill | null) {
  if (fill === null) return { value, unfinished: new Set<string>() };
  const { fillDefinition } = await import('./fill-definition.ts');
  const members = new Map([...shape.members, ['autoScaling', () => scalingShape]]);
  return fillDefinition(value, { ...shape, members }, origin, fill);
}

/** Its numbers are compared with each other, so it is checked once all of them are known. */
function withoutUnfinishedScaling(value: JsonObject, unfinished: ReadonlySet<string>): JsonObject {
  const { autoScaling } = value;
  const isUnfinished =
    isObject(autoScaling) &&
    Object.values(autoScaling).some((each) => typeof each === 'string' && unfinished.has(each));
  return isUnfinished ? withoutKey(value, 'autoScaling') : value;
}

/** The largest integer of ECS. */
const mostTasks = 2_147_483_647;

type Wrong = { path: Path; problem: string };

/** What is wrong with the members that the action itself reads. */
function ownProblems(value: JsonObject, kind: ServiceDefinition['kind']): Wrong[] {
  const wrong: Wrong[] = [];
  const { desiredCount, autoScaling } = value;
  const isCount = typeof desiredCount !== 'number' || (Number.isInteger(desiredCount) && desiredCount >= 0);
  if (!isCount || Number(desiredCount) > mostTasks) {
    wrong.push({ path: ['desiredCount'], problem: `\`desiredCount\` must be a whole number from 0 to ${mostTasks}` });
  }
  if (autoScaling !== undefined && autoScaling !== null && !isObject(autoScaling)) {
    wrong.push({
      path: ['autoScaling'],
      problem: '`autoScaling` must be a mapping, such as `{min: 2, max: 10, cpu: 60}`',
    });
  }
  if (isObject(autoScaling) && kind === 'express') {
    wrong.push({ path: ['autoScaling'], problem: misplaced('autoScaling') });
  } else if (isObject(autoScaling)) wrong.push(...scalingProblems(autoScaling, value));
  if (kind === 'express') wrong.push(...expressProblems(value));
  if (value.forceNewDeployment !== undefined) {
    const problem = '`forceNewDeployment` describes no service: use the input `force-new-deployment`';
    wrong.push({ path: ['forceNewDeployment'], problem });
  }
  return wrong;
}

/** The problems, and members that only the other kind of service has. */
function mixed(found: readonly MemberFinding[], kind: ServiceDefinition['kind'], shapes: DefinitionShapes): Wrong[] {
  const [own, other] = kind === 'ecs' ? [shapes.ecs, shapes.express] : [shapes.express, shapes.ecs];
  return found.flatMap((each) => {
    const [name] = each.path;
    const isOther =
      each.path.length === 1 && typeof name === 'string' && other.members.has(name) && !own.members.has(name);
    if (isOther && kind === 'express') return [{ path: each.path, problem: misplaced(name) }];
    if (isOther) {
      const problem = `\`${name}\` is a member of Express services only; they need \`primaryContainer\` or \`infrastructureRoleArn\``;
      return [{ path: each.path, problem }];
    }
    return each.kind === 'problem' && name !== 'forceNewDeployment' ? [each] : [];
  });
}

async function toProblems(wrong: readonly Wrong[], at: ServiceDefinition['at'], source: Source): Promise<Problem[]> {
  const messages = await Promise.all(
    wrong.map(async ({ path, problem }) => {
      const where = await at(path);
      const last = path.at(-1);
      const says = problem.startsWith('it must be') ? `\`${shown(path)}\`: ${problem}` : problem;
      const place = /line (\d{1,9}), column (\d{1,9}): $/.exec(where);
      const line =
        place === null || last === undefined ? '' : source.line({ line: Number(place[1]), column: Number(place[2]) });
      return `${where}${says}${/[.?]$/.test(says) ? '' : '.'}${line}`;
    }),
  );
  return problems(messages).problems;
}

function problems(messages: readonly string[]): { problems: Problem[] } {
  return { problems: messages.map((message) => ({ input, message, example })) };
}

function definitionOf(value: JsonObject, kind: ServiceDefinition['kind']) {
  const { serviceName, cluster, taskDefinition, taskDefinitionArn, desiredCount, tags, autoScaling } = value;
  const members = Object.entries(value).filter(([name]) => !own.has(name));
  return {
    kind,
    serviceName: textOf(serviceName),
    cluster: textOf(cluster),
    taskDefinition: textOf(kind === 'express' ? taskDefinitionArn : taskDefinition),
    desiredCount: typeof desiredCount === 'number' ? desiredCount : null,
    tags: tagsIn(tags).filter(({ key }) => !isReserved(key)),
    members: Object.fromEntries(members),
    autoScaling: isObject(autoScaling) ? scalingSettings(autoScaling) : null,
  };
}

/** The tags that the action sets, and those that only AWS may set. */
function isReserved(key: Tag['key']): boolean {
  return key.startsWith(ownTagPrefix) || key.toLowerCase().startsWith('aws:') || provenanceKeys.has(key);
}

async function noticesOf(
  { unknown }: { unknown: readonly string[] },
  value: JsonObject,
  found: readonly MemberFinding[],
  at: ServiceDefinition['at'],
): Promise<string[]> {
  const first = found.find(({ kind }) => kind === 'unknown');
  const names = unknown.slice(0, 10).map((path) => `\`${path.slice(0, 200)}\``);
  const sent =
    first === undefined
      ? []
      : [
          `${await at(first.path)}ECS is not known to have ${names.join(', ')}; ${unknown.length === 1 ? 'it is' : 'they are'} sent as given.`,
        ];
  const reserved = tagsIn(value.tags).filter(({ key }) => isReserved(key));
  const tags = reserved.map(({ key }) => `\`${key.slice(0, 128)}\``).join(', ');
  return [
    ...sent,
    ...(reserved.length === 0
      ? []
      : [`${await at(['tags'])}the tags ${tags} are set by the action or by AWS, and those of the file are not used.`]),
    ...(typeof value.clientToken === 'string'
      ? [`${await at(['clientToken'])}\`clientToken\` is not used: the action makes one for each creation.`]
      : []),
  ];
}

function withoutKey(value: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}
