/** A place in a text, both counted from 1. */
export type Place = { line: number; column: number };

/** Characters of a line that are shown. */
const longestShown = 100;

/** Longer texts and lines were not written by a person, and are not searched. */
const longestText = 1_000_000;
const longestLine = 50_000;

/** What stands after such a key is a variable's value or a password, and is never shown. */
const sensitive = /value|passw|secret|token|api-?key|credential/i;

/** Quoted texts, bare words, and everything else character by character: the alternatives begin differently. */
const piece = /"(?:[^"\\]|\\[\s\S])*"?|'[^']*'?|[^\s"'{}[\],:=]+|[\s\S]/g;

/**
 * The line of a YAML or JSON text that is wrong, with a mark below the place, as two indented lines that begin with a
 * line break. Values of variables are left out. Empty where the line cannot be shown.
 */
export function sourceLine(text: string, place: Place | undefined): string {
  if (place === undefined || text.length > longestText) return '';
  const lines = text.split('\n');
  const line = lines[place.line - 1];
  if (line === undefined || line.length > longestLine || line.trim() === '' || continuesSecret(lines, place.line - 1))
    return '';
  const { shown, column } = windowOf(withoutValues(line.replace(/[\t\r]/g, ' '), place.column));
  const number = String(place.line);
  return `\n    ${number} | ${shown}\n    ${' '.repeat(number.length)} | ${' '.repeat(column - 1)}^`;
}

/** Whether a line of a message is one of the two lines that `sourceLine` adds to it. */
export function isSourceLine(line: string): boolean {
  return /^ {4}[ \d]{1,9} \| /.test(line);
}

type Shown = { text: string; column: number };

/**
 * The line with an ellipsis for what follows a sensitive key: its value where that is quoted and a comma or brace
 * follows, else the rest of the line, since it is not known where a broken value ends.
 */
function withoutValues(line: string, column: number): Shown {
  const tokens = [...line.matchAll(piece)].map(([token]) => token);
  const isBroken = tokens.some((token) => /^["']/.test(token) && !isQuoted(token));
  let [text, at, shownAt, key] = ['', 0, 1, ''];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] ?? '';
    const endsKey = token === ':' || token === '=';
    const isHidden = endsKey && sensitive.test(key.slice(-100));
    const next = isHidden ? endOfValue(tokens, index + 1, isBroken) : index + 1;
    text += next > index + 1 ? `${token} …` : token;
    if (token.trim() !== '' && !endsKey) key = token;
    for (; index < next - 1; index += 1) at += tokens[index]?.length ?? 0;
    at += tokens[index]?.length ?? 0;
    if (at < column) shownAt = text.length + 1;
  }
  return { text, column: Math.min(shownAt, text.length + 1) };
}

/** Where to go on behind a sensitive key whose value begins at `start` or, after blanks, later. */
function endOfValue(tokens: readonly string[], start: number, isBroken: boolean): number {
  const value = nextToken(tokens, start);
  if (value === tokens.length) return start;
  const after = tokens[nextToken(tokens, value + 1)];
  const isWhole = isQuoted(tokens[value] ?? '') && (after === ',' || after === '}');
  return isWhole && !isBroken ? value + 1 : tokens.length;
}

function nextToken(tokens: readonly string[], start: number): number {
  let at = start;
  while (at < tokens.length && tokens[at]?.trim() === '') at += 1;
  return at;
}

function isQuoted(token: string): boolean {
  return token.length > 1 && /^["']/.test(token) && token.endsWith(token.charAt(0));
}

function windowOf({ text, column }: Shown): { shown: string; column: number } {
  const from = Math.max(0, Math.min(column - 1 - longestShown / 2, text.length - longestShown));
  const before = from > 0 ? '…' : '';
  const after = from + longestShown < text.length ? '…' : '';
  const shown = `${before}${text.slice(from, from + longestShown)}${after}`;
  return { shown, column: column - from + before.length };
}

/** Whether a line without a key of its own belongs to a sensitive value that began above it. */
function continuesSecret(lines: readonly string[], index: number): boolean {
  for (let at = index; at >= Math.max(0, index - 50); at -= 1) {
    const line = lines[at] ?? '';
    const colon = line.lastIndexOf(':');
    if (colon === -1) continue;
    return at !== index && sensitive.test(line.slice(0, colon).slice(-200));
  }
  return false;
}
