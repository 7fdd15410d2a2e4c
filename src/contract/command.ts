import type { InputType } from './input-types.ts';
import type { Parsed } from './parsed.ts';
import { readStructured } from './structured.ts';

/** A command: a JSON array of its words, a YAML list of them, or words split as a POSIX shell splits them. */
export function command(): InputType<string[] | null> {
  return {
    unset: null,
    allowed: 'a JSON array of strings, or words as in a POSIX shell with quotes around spaces',
    parse(text) {
      if (text.trim().startsWith('[')) return jsonWords(text);
      if (isYamlList(text)) return yamlWords(text);
      return splitWords(text);
    },
  };
}

function isYamlList(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  // A single `- x` may be words for an entry point; every line of several is hardly anything but a list.
  return lines.length > 1 && lines.every((line) => /^\s*- /.test(line));
}

function jsonWords(text: string): Parsed<string[]> {
  try {
    return stringsOf(JSON.parse(text));
  } catch {
    return { problems: ['it begins with `[` but is not a valid JSON array'] };
  }
}

async function yamlWords(text: string): Promise<Parsed<string[]>> {
  const read = await readStructured(text);
  return 'problem' in read ? { problems: [read.problem] } : stringsOf(read.value);
}

function stringsOf(value: unknown): Parsed<string[]> {
  if (!Array.isArray(value)) return { problems: ['it is not a list'] };
  const wrong = value.findIndex((element) => typeof element !== 'string');
  if (wrong === -1) return { value };
  return { problems: [`element ${wrong + 1} of the list is not a string (put it in quotes)`] };
}

/** The optional last quote tells whether a quoted text ends, so that one without an end is not read again from each `\"`. */
const word = /[^\s'"\\]+|\s+|\\([\s\S]?)|'([^']*)('?)|"((?:[^"\\]|\\[\s\S])*)("?)/g;

/**
 * The words of a text as a POSIX shell would split them: blanks separate, quotes and backslashes keep together.
 * Nothing is expanded: `$NAME`, `*`, `&&` and `#` stay as they are, since no shell runs the command.
 *
 * The `shlex` package is not used: it unescapes single-quoted text (`'\\'"x"`) and knows bash's `$'…'`.
 */
export function splitWords(text: string): Parsed<string[]> {
  const words: string[] = [];
  let current: string | null = null;
  for (const match of text.matchAll(word)) {
    const [piece, escaped, single, singleEnd, double, doubleEnd] = match;
    if (singleEnd === '' || doubleEnd === '') {
      return { problems: [`the quote at character ${match.index + 1} is never closed`] };
    }
    if (/^\s/.test(piece)) {
      if (current !== null) words.push(current);
      current = null;
    } else if (escaped !== undefined) {
      if (escaped === '') return { problems: ['it ends with a backslash that escapes nothing'] };
      // A backslash before a newline joins the two lines.
      if (escaped !== '\n') current = (current ?? '') + escaped;
    } else {
      current = (current ?? '') + (single ?? unescaped(double) ?? piece);
    }
  }
  if (current !== null) words.push(current);
  return { value: words };
}

/** In double quotes a backslash escapes only `$`, a backtick, `"`, `\` and a newline; elsewhere it is itself. */
function unescaped(text: string | undefined): string | undefined {
  return text?.replace(/\\([$`"\\\n])/g, (_, character: string) => (character === '\n' ? '' : character));
}
