/**
 * What is wrong with a text that is JSON in all but one place. JavaScript's own messages quote the text, which may hold a
 * secret, and the YAML parser, which takes JSON too, calls a text that was cut off wrongly indented.
 */

import type { Place } from './source-line.ts';

type Open = Place & { bracket: string };

const CLOSES: Readonly<Record<string, string>> = { '}': '{', ']': '[' };

/** Whether a text begins as JSON does, with a bracket or brace. */
export function isJsonLike(text: string): boolean {
  return /^[\s\uFEFF]{0,1000}[[{]/.test(text);
}

/**
 * The first bracket, brace or quote of a JSON text that does not match, with its place; null for a text that does not
 * begin as JSON does, and where all of them match. One pass over the text, and nothing of it in the message but brackets.
 */
export function structureProblem(text: string): { problem: string; place: Place } | null {
  if (!isJsonLike(text)) return null;
  const open: Open[] = [];
  let line = 1;
  let lineStart = 0;
  let quote: Place | null = null;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    const place = { line, column: index - lineStart + 1 };
    if (character === '\n') {
      if (quote !== null) return problemAt(quote, 'the quote that begins here is not closed in its line');
      line += 1;
      lineStart = index + 1;
    } else if (quote !== null) {
      if (character === '\\') index += 1;
      else if (character === '"') quote = null;
    } else if (character === '"') quote = place;
    else if (character === '{' || character === '[') open.push({ ...place, bracket: character });
    else if (character in CLOSES) {
      const last = open.pop();
      if (last?.bracket !== CLOSES[character]) return problemAt(place, unmatched(character, last));
    }
  }
  const end = { line, column: text.length - lineStart + 1 };
  return endProblem(end, quote, open);
}

function unmatched(character: string, last: Open | undefined): string {
  if (last === undefined) return `the \`${character}\` closes nothing that is open`;
  return `the \`${character}\` closes the \`${last.bracket}\` of ${at(last)}`;
}

/** The text is over although something is still open: it was cut off, most likely. */
function endProblem(end: Place, quote: Place | null, open: readonly Open[]): ReturnType<typeof structureProblem> {
  const last = open.at(-1);
  if (quote === null && last === undefined) return null;
  const bracket = last === undefined ? '' : `the \`${last.bracket}\` of ${at(last)}`;
  const what = quote === null ? bracket : `the quote of ${at(quote)}`;
  const more = open.length - (quote === null ? 1 : 0);
  const others = more > 0 ? `, and ${more} more ${more === 1 ? 'bracket is' : 'brackets are'} open` : '';
  return problemAt(end, `the text ends here, before ${what} is closed${others}; it may have been cut off`);
}

function problemAt(place: Place, problem: string): { problem: string; place: Place } {
  return { problem: `${at(place)}: ${problem}`, place };
}

function at({ line, column }: Place): string {
  return `line ${line}, column ${column}`;
}
