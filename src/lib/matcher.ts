import { HIDDEN } from './secret-names.ts';

/** A text to be hidden. `alone`: only where no letter or digit stands beside it, for one that is short. */
export type Pattern = { text: string; alone: boolean };

/** Characters by which patterns are looked for; none is shorter. */
const keyLength = 4;

/** Of a text that was cut, so many characters of a value's beginning are hidden at its end. */
const leastPrefix = 8;

/** AWS cuts reasons at 255 characters and more; shorter texts end where their writer ended them. */
const shortestCut = 200;

/** A pattern in the order of their texts; `parent` is the longest other one that it begins with. */
type Entry = Pattern & { parent: Entry | null };

/**
 * Hides many texts in one pass over each text, whatever their number: a table of beginnings says where one may stand,
 * and a binary search which. Overlapping places are hidden as one.
 */
export function createMatcher(patterns: readonly Pattern[]): (text: string) => string {
  const entries = entriesOf(patterns.filter(({ text }) => text.length >= keyLength));
  if (entries.length === 0) return (text) => text;
  const beginnings = new Uint8Array(1 << 16);
  for (const { text } of entries) beginnings[hashAt(text, 0)] = 1;
  const longest = Math.max(...entries.map(({ text }) => text.length));

  return (text) => {
    const end = endOfCut(text);
    let safe = '';
    let shown = 0;
    for (let at = 0; at + keyLength <= text.length; at += 1) {
      if (beginnings[hashAt(text, at)] !== 1) continue;
      const rest = text.slice(at, at + longest);
      const index = firstAfter(entries, rest);
      const cut = end !== null && end - at <= longest ? cutAt(text, at, end, entries) : 0;
      const to = at + Math.max(matchAt(text, at, entries[index - 1] ?? null), cut);
      if (to <= Math.max(at, shown)) continue;
      // What begins inside of what is hidden makes that longer.
      if (at >= shown) safe += text.slice(shown, at) + masked(text.slice(at, to));
      shown = to;
    }
    return shown === 0 ? text : safe + text.slice(shown);
  };
}

function entriesOf(patterns: readonly Pattern[]): Entry[] {
  const byText = new Map<string, boolean>();
  for (const { text, alone } of patterns) byText.set(text, alone && byText.get(text) !== false);
  const open: Entry[] = [];
  return [...byText]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([text, alone]) => {
      // In this order a text follows on those that it begins with.
      while (open.length > 0 && !text.startsWith(open.at(-1)?.text ?? '')) open.pop();
      const entry = { text, alone, parent: open.at(-1) ?? null };
      open.push(entry);
      return entry;
    });
}

/** Index of the first entry behind a text, in the order of their texts. */
function firstAfter(entries: readonly Entry[], text: string): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.text ?? '') <= text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Length of the longest pattern that stands at `at`: `last` or, since they are in order, one that it begins with. */
function matchAt(text: string, at: number, last: Entry | null): number {
  for (let entry = last; entry !== null; entry = entry.parent) {
    const { length } = entry.text;
    if (text.startsWith(entry.text, at) && (!entry.alone || isAlone(text, at, at + length))) return length;
  }
  return 0;
}

/** Where a text ends that was cut, by its writer or by an ellipsis; null for one that was not. */
function endOfCut(text: string): number | null {
  const ellipsis = text.endsWith('…') ? 1 : text.endsWith('...') ? 3 : 0;
  return ellipsis > 0 || text.length >= shortestCut ? text.length - ellipsis : null;
}

/** Length of what a cut left of a pattern at the end of the text. */
function cutAt(text: string, at: number, end: number, entries: readonly Entry[]): number {
  if (end - at < leastPrefix) return 0;
  const rest = text.slice(at, end);
  const next = entries[firstAfter(entries, rest)];
  return next !== undefined && !next.alone && next.text.startsWith(rest) ? rest.length : 0;
}

/** What stands before may be the end of an escape: `\n`, `%20`. */
function isAlone(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 6), from);
  const opens = !/[A-Za-z0-9]$/.test(before) || /(?:\\[a-z]|%[0-9A-Fa-f]{2}|\\u[0-9a-fA-F]{4})$/.test(before);
  return opens && !/^[A-Za-z0-9]/.test(text.slice(to, to + 1));
}

/** Lines stay lines, so that what is read line by line later keeps its place. */
function masked(text: string): string {
  return text.replace(/[^\r\n]+/g, HIDDEN);
}

function hashAt(text: string, at: number): number {
  let hash = 0;
  for (let index = at; index < at + keyLength; index += 1) hash = (hash * 131 + text.charCodeAt(index)) & 0xffff;
  return hash;
}
