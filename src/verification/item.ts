import { quoted, suggestion } from '../contract/input-types.ts';
import { isObject, type Json, type JsonObject } from '../lib/json.ts';

/** One item of the list under reading: what is wrong with it is collected, not thrown. */
export type Item = {
  members: JsonObject;
  /** Clauses, each with the member that it is about. */
  problems: string[];
};

const second = 1_000;

/** A text member; null where it is absent or wrong. */
export function textMember(item: Item, name: string, mostCharacters = 2_000): string | null {
  const value = item.members[name];
  if (value === undefined) return null;
  if (typeof value !== 'string' || value === '') return wrong(item, name, 'must be a text', value);
  if (value.length > mostCharacters) return wrong(item, name, `must have at most ${mostCharacters} characters`, null);
  return value;
}

/** A number within a range, both ends included. */
export function numberMember(
  item: Item,
  name: string,
  range: { atLeast: number; atMost: number; whole?: true },
): number | null {
  const value = item.members[name];
  if (value === undefined) return null;
  const { atLeast, atMost, whole = false } = range;
  const fits = typeof value === 'number' && value >= atLeast && value <= atMost && (!whole || Number.isInteger(value));
  const noun = whole ? 'a whole number' : 'a number';
  return fits ? value : wrong(item, name, `must be ${noun} from ${atLeast} to ${atMost}`, value);
}

export function booleanMember(item: Item, name: string): boolean | null {
  const value = item.members[name];
  if (value === undefined) return null;
  return typeof value === 'boolean' ? value : wrong(item, name, 'must be `true` or `false`', value);
}

export function wordMember<T extends string>(item: Item, name: string, words: readonly T[]): T | null {
  const value = item.members[name];
  if (value === undefined) return null;
  const word = words.find((one) => one === value);
  if (word !== undefined) return word;
  const near = typeof value === 'string' ? suggestion(value, words) : '';
  return wrong(item, name, `must be ${either(words.map((one) => `\`${one}\``))}`, value, near);
}

/** A duration in ms: a plain number of seconds, or a text such as `5 s` or `1 min`. */
export function durationMember(
  item: Item,
  name: string,
  range: { atLeastSeconds: number; atMostSeconds: number },
): number | null {
  const value = item.members[name];
  if (value === undefined) return null;
  const ms = durationOf(value);
  const { atLeastSeconds, atMostSeconds } = range;
  if (ms === null) return wrong(item, name, 'must be a duration such as `5`, `5 s` or `1 min`', value);
  if (ms >= atLeastSeconds * second && ms <= atMostSeconds * second) return ms;
  return wrong(item, name, `must be from ${atLeastSeconds} s to ${atMostSeconds} s`, value);
}

const units: Readonly<Record<string, number>> = { '': 1, s: 1, sec: 1, m: 60, min: 60, h: 3600 };

function durationOf(value: Json): number | null {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? value * second : null;
  const match = typeof value === 'string' ? /^(\d{1,9}(?:\.\d{1,6})?) {0,3}([a-z]{0,3})$/.exec(value.trim()) : null;
  const unit = match === null ? undefined : units[match[2] ?? ''];
  return match === null || unit === undefined ? null : Number(match[1]) * unit * second;
}

/** A mapping of texts, such as dimensions. Numbers and booleans become texts. */
export function textsMember(item: Item, name: string, shows = true): Record<string, string> | null {
  const value = item.members[name];
  if (value === undefined) return null;
  if (!isObject(value)) return wrong(item, name, 'must be a mapping of names to texts', shows ? value : null);
  const entries = Object.entries(value);
  const bad = entries.filter(([, each]) => !['string', 'number', 'boolean'].includes(typeof each));
  for (const [key] of bad) item.problems.push(`\`${name}\`: the value of ${quoted(key)} must be a text`);
  return bad.length > 0 ? null : Object.fromEntries(entries.map(([key, each]) => [key, String(each)]));
}

/** Says what is wrong with a member, and what was given. */
export function wrong(item: Item, name: string, must: string, value: Json | null, hint = ''): null {
  const got = value === null ? '' : `, got ${quoted(typeof value === 'string' ? value : JSON.stringify(value))}`;
  item.problems.push(`\`${name}\` ${must}${got}${hint}`);
  return null;
}

export function either(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
