import type { Path } from '../../contract/yaml-places.ts';
import { isObject, type Json } from '../../lib/json.ts';
import { similarNames } from '../../lib/similar.ts';
import type { Shape, StructureShape } from './shape.ts';

/** What was found of one member: `problem` is a clause without a full stop. */
export type MemberFinding = { path: Path; kind: 'problem'; problem: string } | { path: Path; kind: 'unknown' };

/**
 * Compares a value with what ECS takes, at any depth: wrong types, missing members and misspelt names are problems;
 * members that nothing is close to are unknown. Pure.
 *
 * @param isFilled whether a text is filled in later and may become a number or a boolean
 */
export function checkMembers(
  value: Json,
  shape: StructureShape,
  isFilled: (text: string) => boolean = () => false,
): MemberFinding[] {
  const found: MemberFinding[] = [];
  visit(value, shape, [], { found, isFilled });
  return found;
}

type Check = { found: MemberFinding[]; isFilled(text: string): boolean };

function visit(value: Json, shape: Shape, path: Path, check: Check): void {
  // What is not set takes the place of any type.
  if (value === null || shape.kind === 'any') return;
  if (typeof value === 'string' && check.isFilled(value) && isScalar(shape)) return;
  const problem = typeProblem(value, shape);
  if (problem !== null) check.found.push({ path, kind: 'problem', problem });
  else if (shape.kind === 'list' && Array.isArray(value)) {
    for (const [index, element] of value.entries()) visit(element, shape.of(), [...path, index], check);
  } else if (shape.kind === 'map' && isObject(value)) {
    for (const [key, element] of Object.entries(value)) visit(element, shape.of(), [...path, key], check);
  } else if (shape.kind === 'structure' && isObject(value)) visitStructure(value, shape, path, check);
}

function visitStructure(value: { [key: string]: Json }, shape: StructureShape, path: Path, check: Check): void {
  for (const [name, member] of Object.entries(value)) {
    const at = [...path, name];
    const known = shape.members.get(name);
    if (known !== undefined) {
      visit(member, known(), at, check);
      continue;
    }
    const meant = meantMember(name, [...shape.members.keys()]);
    if (meant === null) check.found.push({ path: at, kind: 'unknown' });
    else check.found.push({ path: at, kind: 'problem', problem: misspelt(name, meant) });
  }
  // The name, cluster and roles of the service itself may be given elsewhere.
  if (path.length === 0) return;
  for (const name of shape.required.filter((each) => (value[each] ?? null) === null)) {
    check.found.push({ path, kind: 'problem', problem: `\`${shown(path)}\` needs \`${name}\`` });
  }
}

function isScalar({ kind }: Shape): boolean {
  return kind === 'text' || kind === 'number' || kind === 'boolean';
}

function typeProblem(value: Json, shape: Shape): string | null {
  const kind = kindOf(value);
  const wanted = shape.kind === 'map' || shape.kind === 'structure' ? 'mapping' : shape.kind;
  if (kind === wanted) return null;
  const names = {
    text: 'a text',
    number: 'a number',
    boolean: '`true` or `false`',
    list: 'a list',
    mapping: 'a mapping',
  };
  const quotes = wanted === 'text' && (kind === 'number' || kind === 'boolean') ? '; put it in quotes' : '';
  const bare = (wanted === 'number' || wanted === 'boolean') && kind === 'text' ? '; write it without quotes' : '';
  const given = { ...names, boolean: 'a boolean' }[kind];
  const must = wanted === 'any' ? '' : names[wanted];
  return `it must be ${must}, but it is ${given}${quotes}${bare}`;
}

function kindOf(value: Json): 'text' | 'number' | 'boolean' | 'list' | 'mapping' {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'mapping';
}

/** No member has a longer name. */
const longestName = 80;

/**
 * The known member that a name most likely means; null for none. A longer name that begins with a known one may be a
 * member that ECS has got since.
 */
export function meantMember(name: string, known: readonly string[]): string | null {
  const cut = name.slice(0, longestName);
  const [meant] = similarNames(cut, known, 1);
  if (meant === undefined) return null;
  const isLonger = cut.length > meant.length + 3 && cut.toLowerCase().startsWith(meant.toLowerCase());
  return isLonger ? null : meant;
}

function misspelt(name: string, meant: string): string {
  return `there is no member ${named(name)}; did you mean \`${meant}\`?`;
}

/** A text that is no name at all may be a value that slipped: it is not shown. */
function named(name: string): string {
  return /^[A-Za-z][A-Za-z0-9]{0,63}$/.test(name) ? `\`${name}\`` : 'of this name';
}

/** `loadBalancers[0].containerPort` of a path. */
export function shown(path: Path): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${step.slice(0, longestName)}`,
    )
    .join('');
}
