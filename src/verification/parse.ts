import { suggestion } from '../contract/input-types.ts';
import { isInline, readStructured } from '../contract/structured.ts';
import { isObject, type Json } from '../lib/json.ts';
import { type Files, missingFile } from '../taskdef/source.ts';
import { type Check, type CheckParts, MOMENTS, type OnInconclusive } from './check.ts';
import { either, type Item, wordMember, wrong } from './item.ts';
import { KINDS } from './kinds/index.ts';
import type { Kind } from './kinds/kind.ts';

export type ParsedChecks = {
  checks: Check[];
  /** Everything that is wrong with the list: a clause each, without its full stop. */
  problems: string[];
  /** Values that must never be shown: those of headers. */
  secrets: string[];
};

const inEveryItem = ['when', 'on-inconclusive'];
const answers: readonly OnInconclusive[] = ['pass', 'fail', 'pause'];

/** More alarms than one DescribeAlarms takes, and more items than anyone writes. */
const mostAlarms = 100;
const mostItems = 50;

/** Reads the list of `verify`, inline or in a file of the workspace, and finds all that is wrong with it. */
export async function parseChecks(text: string, files: Files): Promise<ParsedChecks> {
  if (isInline(text)) return parseList(text, '');
  const path = files.resolve(text.trim());
  if (!(await files.exists(path))) {
    const { message, hint } = await missingFile(path, files);
    return { checks: [], problems: [`${message}.${hint}`.replace(/\.$/, '')], secrets: [] };
  }
  return parseList(await files.read(path), `${path}: `);
}

/** @param where goes before each problem */
async function parseList(text: string, where: string): Promise<ParsedChecks> {
  const read = await readStructured(text);
  const none = (problem: string): ParsedChecks => ({ checks: [], problems: [`${where}${problem}`], secrets: [] });
  if ('problem' in read) return none(read.problem);
  const list = Array.isArray(read.value) ? read.value : isObject(read.value) ? [read.value] : null;
  if (list === null) return none('it is not a list of checks');
  if (list.length === 0) return none('the list is empty');
  if (list.length > mostItems) return none(`the list has ${list.length} checks, and at most ${mostItems} are taken`);
  const items = await Promise.all(list.map((value, index) => parseItem(value, index + 1)));
  const checks = items.flatMap(({ check }) => check ?? []);
  const names = new Set(checks.flatMap(({ alarms }) => alarms));
  const tooMany =
    names.size > mostAlarms ? [`${where}it names ${names.size} alarms, and at most ${mostAlarms} are read`] : [];
  return {
    checks: distinct(checks),
    problems: [...items.flatMap(({ problems }) => problems.map((problem) => `${where}${problem}`)), ...tooMany],
    secrets: list.flatMap(secretsIn),
  };
}

/** Values of headers, whole and without their scheme. */
function secretsIn(value: Json): string[] {
  const headers = isObject(value) && isObject(value.headers) ? Object.values(value.headers) : [];
  return headers.map(String).flatMap((text) => [text, ...text.split(' ').filter((part) => part.length >= 8)]);
}

async function parseItem(value: Json, number: number): Promise<{ check: Check | null; problems: string[] }> {
  const say = (problems: readonly string[]) => problems.map((problem) => `item ${number}: ${problem}`);
  if (!isObject(value)) return { check: null, problems: say([`it must be a mapping with one of ${kindsText()}`]) };
  const item: Item = { members: value, problems: [] };
  const kind = kindOf(item);
  if (kind === null) return { check: null, problems: say(item.problems) };
  unknownMembers(item, kind);
  const when = wordMember(item, 'when', MOMENTS) ?? 'serving';
  const onInconclusive = wordMember(item, 'on-inconclusive', answers) ?? 'pass';
  const parts = await kind.parse(item);
  const isRight = parts !== null && item.problems.length === 0;
  return { check: isRight ? checkOf(parts, number, { when, onInconclusive }) : null, problems: say(item.problems) };
}

function checkOf(parts: CheckParts, number: number, members: Pick<Check, 'when' | 'onInconclusive'>): Check {
  return { number, ...members, ...parts };
}

/** The kind whose own member the item has; `expression` is a metric's, too. */
function kindOf(item: Item): Kind | null {
  const { members } = item;
  const found = KINDS.filter(
    ({ id }) => members[id] !== undefined || (id === 'metric' && members.expression !== undefined),
  );
  const [kind, other] = found;
  if (kind !== undefined && other === undefined) return kind;
  if (other !== undefined) {
    item.problems.push(
      `it has ${either(found.map(({ id }) => `\`${id}\``)).replace(' or ', ' and ')}; each is a check of its own`,
    );
    return null;
  }
  const known = KINDS.map(({ id }) => id);
  const near = Object.keys(members).flatMap((name) => (isWord(name) ? suggestion(name, known) : []));
  item.problems.push(`it has none of ${kindsText()}${near.find((each) => each !== '') ?? ''}`);
  return null;
}

function unknownMembers(item: Item, kind: Kind): void {
  const known = [...kind.members, ...inEveryItem];
  for (const name of Object.keys(item.members)) {
    if (known.includes(name)) continue;
    const owner = KINDS.find(({ members }) => members.includes(name));
    if (owner !== undefined)
      item.problems.push(`\`${name}\` belongs to a check of the kind \`${owner.id}\`, not to \`${kind.id}\``);
    else if (isWord(name)) item.problems.push(`there is no member \`${name}\`${suggestion(name, known)}`);
    else
      item.problems.push(
        'there is a member with other characters in its name than letters and `-` (not shown, since it may be a secret)',
      );
  }
  for (const name of inEveryItem) {
    if (item.members[name] === null) wrong(item, name, 'is empty', null);
  }
}

function isWord(name: string): boolean {
  return /^[A-Za-z][A-Za-z-]{0,40}$/.test(name);
}

function kindsText(): string {
  return either(KINDS.map(({ id }) => `\`${id}\``));
}

/** Two checks of the same name and moment are told apart by their numbers. */
function distinct(checks: readonly Check[]): Check[] {
  return checks.map((check) => {
    const same = checks.filter(({ name, when }) => name === check.name && when === check.when);
    return same.length > 1 ? { ...check, name: `${check.name} (item ${check.number})` } : check;
  });
}
