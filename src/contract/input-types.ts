import { similarNames } from '../lib/similar.ts';
import { jsonIn } from './json-text.ts';
import type { Parsed } from './parsed.ts';

/** How the text of an input becomes a value. Texts that are blank never reach `parse`. */
export type InputType<T> = {
  /** The value of an input that is not set and has no default. */
  unset: T;
  /** What is allowed, to be read after "Allowed:". */
  allowed: string;
  /** A promise where the YAML parser may have to be loaded first: that costs a fifth of our start. */
  parse(text: string): Parsed<T> | Promise<Parsed<T>>;
};

const longestShown = 80;

/** A text of the user's as a message shows it: in quotes, on one line, not too long. */
export function quoted(text: string): string {
  const cut = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  return JSON.stringify(cut);
}

/** ` Did you mean …?` where something is near enough, else nothing. */
export function suggestion(name: string, candidates: readonly string[]): string {
  const near = similarNames(name, candidates);
  return near.length === 0 ? '' : ` (did you mean ${near.map((one) => `\`${one}\``).join(' or ')}?)`;
}

/** That a member is not known. A text that is no name at all may be a value that slipped: it is not shown. */
export function noMember(name: string, known: readonly string[]): string {
  if (/^[A-Za-z][A-Za-z0-9]{0,63}$/.test(name)) return `there is no member \`${name}\`${suggestion(name, known)}`;
  return 'there is a member with other characters in its name than letters and digits (not shown, since it may be a secret)';
}

/** One of a few words, exactly as written. */
export function oneOf<const T extends string>(...values: T[]): InputType<T | null> {
  return {
    unset: null,
    allowed: values.map((value) => `\`${value}\``).join(', '),
    parse(text) {
      const value = values.find((candidate) => candidate === text.trim());
      if (value !== undefined) return { value };
      return { problems: [`it is not an allowed value${suggestion(text.trim(), values)}`] };
    },
  };
}

/** `true` or `false` in any letter case. */
export function boolean(): InputType<boolean | null> {
  return {
    unset: null,
    allowed: '`true` or `false`',
    parse(text) {
      const word = text.trim().toLowerCase();
      if (word === 'true' || word === 'false') return { value: word === 'true' };
      return { problems: ['it is neither true nor false'] };
    },
  };
}

/** A whole number in plain digits: no sign, no exponent, no hexadecimal. */
export function integer(range: { atLeast: number; atMost: number }): InputType<number | null> {
  return {
    unset: null,
    allowed: `a whole number from ${range.atLeast} to ${range.atMost}`,
    parse(text) {
      if (!/^\d+$/.test(text.trim())) return { problems: ['it is not a whole number'] };
      const value = Number(text);
      if (value < range.atLeast || value > range.atMost) return { problems: ['it is out of range'] };
      return { value };
    },
  };
}

/**
 * A number in plain digits as the official actions take it: 0 means the default, and more than the most is the most,
 * with a warning.
 */
export function lenient(range: { default: number; atMost: number; whole?: true }): InputType<number | null> {
  const { atMost, whole = false } = range;
  const noun = whole ? 'a whole number' : 'a number, fractions included,';
  return {
    unset: null,
    allowed: `${noun} from 0 (the default, ${range.default}) to ${atMost}`,
    parse(text) {
      const form = whole ? WHOLE : PLAIN;
      if (!form.test(text.trim())) return { problems: [whole ? 'it is not a whole number' : 'it is not a number'] };
      const value = Number(text);
      if (value > atMost) return { value: atMost, warnings: [`it is above the maximum, so it counts as ${atMost}`] };
      return { value: value === 0 ? range.default : value };
    },
  };
}

const WHOLE = /^\d+$/;
const PLAIN = /^(\d+(\.\d+)?|\.\d+)$/;

/** A number in plain digits, fractions allowed, zero included. */
export function notNegative(range: { atMost: number }): InputType<number | null> {
  return {
    unset: null,
    allowed: `a number from 0 to ${range.atMost}, fractions included`,
    parse(text) {
      if (!PLAIN.test(text.trim())) return { problems: ['it is not a number'] };
      const value = Number(text);
      return value <= range.atMost ? { value } : { problems: ['it is out of range'] };
    },
  };
}

/** A whole number where 0 means that it is not set. */
export function countOrZero(range: { atMost: number }): InputType<number | null> {
  const kind = integer({ atLeast: 0, atMost: range.atMost });
  return {
    ...kind,
    allowed: `a whole number from 1 to ${range.atMost}; 0 counts as not set`,
    async parse(text) {
      const parsed = await kind.parse(text);
      return 'value' in parsed && parsed.value === 0 ? { value: null } : parsed;
    },
  };
}

/** Any text of one line. */
export function line(allowed: string): InputType<string | null> {
  return pattern(/^[^\p{Cc}]+$/u, allowed);
}

/** A text of one line that has a given form. */
export function pattern(form: RegExp, allowed: string): InputType<string | null> {
  return {
    unset: null,
    allowed,
    parse(text) {
      const value = text.trim();
      return form.test(value) ? { value } : { problems: ['it does not have the right form'] };
    },
  };
}

/** The elements of a list that is written with commas or newlines; blanks around them and empty ones are dropped. */
export function elements(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((element) => element.trim())
    .filter((element) => element !== '');
}

/** Names: a JSON array of them, or a list as everywhere else. */
export function names(form: RegExp, allowed: string): InputType<string[]> {
  const plain = list(form, allowed);
  return {
    ...plain,
    allowed: `${allowed}, or a JSON array of them`,
    parse(text) {
      if (!text.trim().startsWith('[')) return plain.parse(text);
      const read = jsonIn(text);
      if (read === null) return { problems: ['it begins with `[` but is not a valid JSON array'] };
      const all: readonly unknown[] = Array.isArray(read.value) ? read.value : [];
      const wrong = all.findIndex((element) => typeof element !== 'string');
      if (wrong !== -1) return { problems: [`element ${wrong + 1} of the array is not a string`] };
      return plain.parse(all.join('\n'));
    },
  };
}

/** A list of texts that each have a given form; an element that is given twice counts once. */
export function list(form: RegExp, allowed: string, split = elements): InputType<string[]> {
  return {
    unset: [],
    allowed,
    parse(text) {
      const all = [...new Set(split(text))];
      const wrong = all.filter((element) => !form.test(element));
      if (wrong.length === 0) return { value: all };
      return { problems: wrong.map((element) => `${quoted(element)} does not have the right form`) };
    },
  };
}
