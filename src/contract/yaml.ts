/**
 * YAML and JSON texts of the user's. This module evaluates the YAML parser (about 20 ms), so load it with
 * `await import()` and only for a text that needs it; `structured.ts` does so.
 */
import { type Pair as Entry, isAlias, isMap, isScalar, LineCounter, parseDocument, Scalar, YAMLParseError } from 'yaml';
import { isTooDeep, type Json } from '../lib/json.ts';
import { isJsonLike, structureProblem } from './json-structure.ts';
import { type Structured, shallow, tooDeep } from './json-text.ts';
import type { PairAt, Parsed } from './parsed.ts';
import type { Place } from './source-line.ts';

const inBrackets = 'a bracket, brace, quote, comma or colon is missing';

/** The parser's complaints in our words: its own texts quote what stands there, which may be a secret. */
const complaints: Readonly<Record<string, string>> = {
  BAD_ALIAS: 'an alias that is not written as one',
  BAD_DQ_ESCAPE: 'an escape sequence that double quotes do not know',
  BAD_INDENT: 'the indentation is wrong',
  BAD_SCALAR_START: 'a value that begins with this character needs quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a mapping inside a line; a value that holds `: ` needs quotes',
  BLOCK_IN_FLOW: 'a block inside brackets or braces',
  DUPLICATE_KEY: 'a key that occurs twice',
  KEY_OVER_1024_CHARS: 'a key of more than 1024 characters',
  MISSING_CHAR: inBrackets,
  MULTILINE_IMPLICIT_KEY: 'a line without a `: ` after its key',
  MULTIPLE_DOCS: 'a second document begins',
  RESOURCE_EXHAUSTION: 'it is nested too deeply',
  TAB_AS_INDENT: 'a tab as indentation; YAML needs spaces',
  TAG_RESOLVE_FAILED: 'a tag that is not known',
  UNEXPECTED_TOKEN: 'something is here that does not belong',
};

/** What the parser takes for a slip of YAML's layout, which means nothing between brackets and to who wrote JSON. */
function ofBrackets({ code, message }: { code: string; message: string }, text: string): boolean {
  const layout = ['BAD_INDENT', 'BLOCK_IN_FLOW', 'BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY'];
  return layout.includes(code) && (isJsonLike(text) || message.startsWith('Flow '));
}

type Read = {
  doc: ReturnType<typeof parseDocument>;
  lineOf(offset: number): number;
  problems: string[];
  /** Of the first problem. */
  place: Place | undefined;
};

function read(text: string, schema: 'core' | 'failsafe'): Read {
  const lineCounter = new LineCounter();
  const doc = documentOf(text, {
    schema,
    lineCounter,
    merge: schema === 'core',
    uniqueKeys: schema === 'core',
    prettyErrors: false,
    // Quieter than this, the parser passes over a second document.
    logLevel: 'error',
  });
  const problems = doc.errors.map((error) => {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    // The parser's stack may run out anywhere, and it names the place as if something were wrong there.
    const complaint = /call stack/.test(error.message.slice(0, 200))
      ? tooDeep.problem
      : ofBrackets(error, text)
        ? inBrackets
        : complaints[error.code];
    return `line ${line}, column ${col}: ${complaint ?? 'this is not valid YAML or JSON'}`;
  });
  // One slip of the pen makes the parser complain many times; the first complaint is the one that helps.
  const [first] = doc.errors.map((error) => lineCounter.linePos(error.pos[0]));
  const place = first && { line: first.line, column: first.col };
  return { doc, problems: problems.slice(0, 1), place, lineOf: (offset) => lineCounter.linePos(offset).line };
}

/** An empty document with a complaint where the text is nested too deeply for the parser. */
function documentOf(text: string, options: NonNullable<Parameters<typeof parseDocument>[1]>): Read['doc'] {
  try {
    return parseDocument(text, options);
  } catch (error) {
    if (!isOverflow(error)) throw error;
    const doc = parseDocument('', options);
    doc.errors.push(new YAMLParseError([0, 0], 'RESOURCE_EXHAUSTION', tooDeep.problem));
    return doc;
  }
}

/**
 * The value that a YAML or JSON text stands for (YAML 1.2: `yes` is a text). A problem names line and column
 * and what is wrong, and never holds anything of the text; `sourceLine` shows the line where that may be seen.
 */
export function parseStructured(text: string): Structured {
  const source = text.replace(/^\uFEFF/, '');
  try {
    return shallow({ value: JSON.parse(source) });
  } catch {
    const { doc, problems, place } = read(source, 'core');
    const [problem] = problems;
    return problem === undefined ? jsonFrom(doc) : (structureProblem(source) ?? { problem, place });
  }
}

function jsonFrom(doc: Read['doc']): { value: Json } | { problem: string } {
  let value: unknown;
  try {
    value = doc.toJS();
  } catch (error) {
    if (isOverflow(error)) return tooDeep;
    return { problem: 'an alias points to nothing, or aliases multiply without end' };
  }
  if (isTooDeep(value)) return tooDeep;
  try {
    return { value: jsonOf(value) };
  } catch {
    return { problem: 'it holds a number that JSON does not know (infinite, or none)' };
  }
}

/** The parser calls itself for each level, until the stack is full. */
function isOverflow(error: unknown): boolean {
  return error instanceof Error && error.name === 'RangeError';
}

function jsonOf(value: unknown): Json {
  return JSON.parse(
    JSON.stringify(value, (_, member: unknown) => {
      if (typeof member === 'number' && !Number.isFinite(member)) throw new RangeError('no JSON number');
      return member;
    }),
  );
}

/** The entries of a YAML or JSON mapping of texts. Numbers and booleans stay as they are written: 1.10 is "1.10". */
export function readMapping(text: string): Parsed<PairAt[]> {
  const { doc, problems, lineOf } = read(withoutTabs(text), 'failsafe');
  if (problems.length > 0) return { problems: [structureProblem(text)?.problem ?? problems[0] ?? ''] };
  if (!isMap(doc.contents)) return { problems: ['it is not a mapping'] };
  const entries = doc.contents.items.map((entry) => readEntry(entry, doc, lineOf));
  const wrong = entries.flatMap((entry) => ('problem' in entry ? [entry.problem] : []));
  if (wrong.length > 0) return { problems: wrong };
  return { value: entries.flatMap((entry) => ('problem' in entry ? [] : [entry])) };
}

/** JSON may be indented with tabs, YAML not. Valid JSON has none inside its strings. */
function withoutTabs(text: string): string {
  try {
    JSON.parse(text);
    return text.replaceAll('\t', ' ');
  } catch {
    return text;
  }
}

function readEntry(entry: Entry, doc: Read['doc'], lineOf: Read['lineOf']): PairAt | { problem: string } {
  const { key } = entry;
  if (!isScalar(key) || typeof key.value !== 'string') return { problem: 'a key is not text' };
  const line = lineOf(key.range?.[0] ?? 0);
  if (key.value === '') return { problem: `line ${line} has an empty key` };
  const node = isAlias(entry.value) ? entry.value.resolve(doc) : entry.value;
  if (isAlias(entry.value) && node === undefined) {
    return { problem: `the value of the key in line ${line} is an alias that points to nothing` };
  }
  if (node === null || node === undefined || (isScalar(node) && isNull(node))) {
    return { problem: `the key in line ${line} has no value (null); an empty one is written ""` };
  }
  if (!isScalar(node) || typeof node.value !== 'string') {
    return { problem: `the value of the key in line ${line} is a list or a mapping; a text is needed` };
  }
  return { name: key.value, value: node.value, line };
}

function isNull(node: Scalar): boolean {
  return node.type === Scalar.PLAIN && /^(~|null|Null|NULL|)$/.test(node.source ?? '');
}
