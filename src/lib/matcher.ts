import { HIDDEN } from './secret-names.ts';

/** A text to be hidden. `alone`: only where no letter or digit stands beside it, for one that is short. */
export type Pattern = { text: string; alone: boolean };

/** Characters by which patterns are found; none is shorter. */
const keyLength = 4;

/** Of a text that was cut, so many characters of a value's beginning are hidden at its end. */
const leastPrefix = 8;

/** AWS cuts reasons at 255 characters and more; shorter texts end where their writer ended them. */
const shortestCut = 200;

/**
 * Hides many texts in one pass over each text, whatever their number: by a table of the first four characters, then by
 * comparing. Overlapping places are hidden as one.
 */
export function createMatcher(patterns: readonly Pattern[]): (text: string) => string {
  const filter = new Uint8Array(1 << 16);
  const byKey = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    if (pattern.text.length < keyLength) continue;
    const key = pattern.text.slice(0, keyLength);
    filter[hashAt(key, 0)] = 1;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [pattern]);
    else known.push(pattern);
  }
  for (const list of byKey.values()) list.sort((one, other) => other.text.length - one.text.length);

  return (text) => {
    const isCut = /(?:…|\.\.\.)$/.test(text) || text.length >= shortestCut;
    const end = text.replace(/(?:…|\.\.\.)$/, '').length;
    let shown = 0;
    let hiddenTo = 0;
    let safe = '';
    for (let at = 0; at + keyLength <= text.length; at += 1) {
      if (filter[hashAt(text, at)] !== 1) continue;
      const to = at + lengthAt(text, at, byKey, isCut ? end : null);
      if (to <= Math.max(at, hiddenTo)) continue;
      if (at >= hiddenTo) {
        safe += text.slice(shown, at);
        safe += masked(text.slice(at, to));
      }
      hiddenTo = to;
      shown = to;
    }
    return shown === 0 ? text : safe + text.slice(shown);
  };
}

/** Lines stay lines, so that what is read line by line later keeps its place. */
function masked(text: string): string {
  return text.replace(/[^\r\n]+/g, HIDDEN);
}

/** Length of the longest pattern that begins at `at`, or of what a cut left of one; 0 for none. */
function lengthAt(text: string, at: number, byKey: ReadonlyMap<string, Pattern[]>, end: number | null): number {
  for (const pattern of byKey.get(text.slice(at, at + keyLength)) ?? []) {
    const { length } = pattern.text;
    if (text.startsWith(pattern.text, at)) {
      if (!pattern.alone || isAlone(text, at, at + length)) return length;
    } else if (end !== null && at + length > end && end - at >= leastPrefix) {
      if (!pattern.alone && pattern.text.startsWith(text.slice(at, end))) return end - at;
    }
  }
  return 0;
}

/** What stands before may be the end of an escape: `\n`, `%20`. */
function isAlone(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 6), from);
  const opens = !/[A-Za-z0-9]$/.test(before) || /(?:\\[a-z]|%[0-9A-Fa-f]{2}|\\u[0-9a-fA-F]{4})$/.test(before);
  return opens && !/^[A-Za-z0-9]/.test(text.slice(to, to + 1));
}

function hashAt(text: string, at: number): number {
  let hash = 0;
  for (let index = at; index < at + keyLength; index += 1) hash = (hash * 131 + text.charCodeAt(index)) & 0xffff;
  return hash;
}
