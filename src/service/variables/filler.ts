import type { Fill, Origin } from '../../contract/fill.ts';
import type { Pair } from '../../contract/parsed.ts';
import { type Placeholder, piecesOf } from '../../contract/placeholders.ts';
import type { Path } from '../../contract/yaml-places.ts';
import type { Problem } from '../../lib/errors.ts';
import { isObject, type Json } from '../../lib/json.ts';
import { similarNames } from '../../lib/similar.ts';

/** What a placeholder stands for; or why it stands for nothing, as a whole sentence. */
export type Value = { text: string } | { problem: string };

export type Lookup = Exclude<Placeholder, { kind: 'variable' }>;

export type Filler = {
  fill: Fill;
  /** What must be looked up before the texts that `fill` has seen can be filled. */
  wanted(): Lookup[];
  add(values: Iterable<readonly [Lookup, Value]>): void;
};

/** Problems of one file that are shown. */
const mostShown = 20;

/**
 * Fills texts with variables, and with what was looked up. Until that is known, its placeholders are left in place.
 *
 * @param variables null where they are not known, since the input itself is wrong: no placeholder is filled then
 */
export function createFiller(variables: readonly Pair[] | null): Filler {
  const byName = new Map((variables ?? []).map(({ name, value }) => [name, value]));
  const resolved = new Map<string, Value>();
  const wanted = new Map<string, Lookup>();

  const collectIn = (placeholder: Placeholder, written: string): Value | null => {
    if (placeholder.kind !== 'variable') {
      const known = resolved.get(keyOf(placeholder));
      if (known === undefined) wanted.set(keyOf(placeholder), placeholder);
      return known ?? null;
    }
    const text = byName.get(placeholder.name);
    if (text !== undefined) return { text };
    return variables === null ? null : { problem: undefinedName(placeholder.name, written, [...byName.keys()]) };
  };

  return {
    async fill(value, origin) {
      const walk: Walk = { collectIn, found: [], unfinished: new Set() };
      const filled = fillValue(value, [], walk);
      if (walk.found.length > 0) return { problems: await described(walk.found, origin) };
      return { value: filled, unfinished: walk.unfinished };
    },
    wanted: () => [...wanted.values()].filter((each) => !resolved.has(keyOf(each))),
    add(values) {
      for (const [placeholder, value] of values) resolved.set(keyOf(placeholder), value);
    },
  };
}

function keyOf(lookup: Lookup): string {
  return lookup.kind === 'ssm' ? `ssm:${lookup.name}` : `cfn:${lookup.stack}.${lookup.output}`;
}

function undefinedName(name: string, written: string, names: readonly string[]): string {
  const [near] = similarNames(name.slice(0, 80), names, 1);
  const meant = near === undefined ? '' : ` Did you mean \`\${${near}}\`?`;
  const shown = written.length > 100 ? `${written.slice(0, 100)}…` : written;
  return `Nothing defines \`${shown}\`.${meant} Define it in \`variables\`, as \`${name.slice(0, 80)}=value\`, or write \`$${shown}\` where the text itself has \`\${\`.`;
}

export type Finding = { path: Path; written: string; problem: string };

type Walk = {
  collectIn(placeholder: Placeholder, written: string): Value | null;
  found: Finding[];
  unfinished: Set<string>;
};

function fillValue(value: Json, path: Path, walk: Walk): Json {
  if (typeof value === 'string') return value.includes('${') ? fillText(value, path, walk) : value;
  if (Array.isArray(value)) return value.map((element, index) => fillValue(element, [...path, index], walk));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, fillValue(member, [...path, name], walk)]),
  );
}

function fillText(text: string, path: Path, { collectIn, found, unfinished }: Walk): string {
  let filled = '';
  let isUnfinished = false;
  for (const piece of piecesOf(text)) {
    if (piece.kind === 'text') {
      filled += piece.text;
      continue;
    }
    const { written } = piece;
    const value = piece.kind === 'wrong' ? { problem: sentence(piece.problem) } : collectIn(piece.placeholder, written);
    if (value === null) {
      filled += written;
      isUnfinished = true;
    } else if ('text' in value) filled += value.text;
    else found.push({ path, written, problem: value.problem });
  }
  if (isUnfinished) unfinished.add(filled);
  return filled;
}

function sentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}

/** The problems with their places, and each of them once. */
async function described(found: readonly Finding[], origin: Origin): Promise<Problem[]> {
  const distinct = [...new Set(await locate(found, origin))];
  const left = distinct.length - mostShown;
  const more = left > 0 ? [`${origin.name}: ${left} more of its placeholders cannot be filled.`] : [];
  return [...distinct.slice(0, mostShown), ...more].map(toProblem);
}

/** The message says what to write. */
export function toProblem(message: string): Problem {
  return { input: 'variables', message, example: null };
}

/** Problems of placeholders as whole messages: with the file, the line and the column, and the line itself. */
export async function locate(found: readonly Finding[], origin: Origin): Promise<string[]> {
  const { placesIn } = await import('../../contract/yaml-places.ts');
  const placeOf = placesIn(origin.text);
  return found.map(({ path, written, problem }) => {
    const place = placeOf([...(origin.prefix ?? []), ...path], written);
    const at = place === undefined ? '' : ` line ${place.line}, column ${place.column}:`;
    return `${origin.name}:${at} ${problem}${origin.line(place)}`;
  });
}
