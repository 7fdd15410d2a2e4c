import { similarNames } from '../lib/similar.ts';
import type { Place } from './source-line.ts';

/** The YAML reader, loaded only when an input needs it: evaluating the parser costs a fifth of our start. */
export type Yaml = typeof import('./yaml.ts');

/**
 * A parsed value, or everything that is wrong with the text: one sentence a problem, without its full stop.
 * `place` is where the writing of a YAML or JSON text is wrong.
 */
export type Parsed<T> = { value: T } | { problems: string[]; place?: Place | undefined };

/** How the text of an input becomes a value. Texts that are blank never reach `parse`. */
export type Kind<T> = {
  /** The value of an input that is not set and has no default. */
  unset: T;
  /** What is allowed, to be read after "Allowed:". */
  allowed: string;
  /** `yaml` is null unless `needsYaml` said yes for this text. */
  parse(text: string, yaml: Yaml | null): Parsed<T>;
  needsYaml?(text: string): boolean;
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

/** One of a few words, exactly as written. */
export function choice<const T extends string>(...values: T[]): Kind<T | null> {
  return {
    unset: null,
    allowed: values.map((value) => `\`${value}\``).join(', '),
    parse(text) {
      const value = values.find((candidate) => candidate === text.trim());
      if (value !== undefined) return { value };
      return { problems: [`it is none of the allowed values${suggestion(text.trim(), values)}`] };
    },
  };
}

/** `true` or `false` in any letter case. */
export function flag(): Kind<boolean | null> {
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
export function count(range: { atLeast: number; atMost: number }): Kind<number | null> {
  return {
    unset: null,
    allowed: `a whole number from ${range.atLeast} to ${range.atMost}`,
    parse(text) {
      if (!/^\d+$/.test(text.trim())) return { problems: ['it is no whole number'] };
      const value = Number(text);
      if (value < range.atLeast || value > range.atMost) return { problems: ['it is out of range'] };
      return { value };
    },
  };
}

/** A number in plain digits, fractions allowed, above zero. */
export function positive(range: { atMost: number }): Kind<number | null> {
  return fraction(
    `a number above 0, fractions included, up to ${range.atMost}`,
    (value) => value > 0 && value <= range.atMost,
  );
}

/** The same, with zero. */
export function notNegative(range: { atMost: number }): Kind<number | null> {
  return fraction(`a number from 0 to ${range.atMost}, fractions included`, (value) => value <= range.atMost);
}

function fraction(allowed: string, isInRange: (value: number) => boolean): Kind<number | null> {
  return {
    unset: null,
    allowed,
    parse(text) {
      if (!/^(\d+(\.\d+)?|\.\d+)$/.test(text.trim())) return { problems: ['it is no plain number'] };
      const value = Number(text);
      return isInRange(value) ? { value } : { problems: ['it is out of range'] };
    },
  };
}

/** Any text of one line. */
export function line(allowed: string): Kind<string | null> {
  return matching(/^[^\p{Cc}]+$/u, allowed);
}

/** A text of one line that has a given form. */
export function matching(form: RegExp, allowed: string): Kind<string | null> {
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

/** A list of texts that each have a given form; an element that is given twice counts once. */
export function list(form: RegExp, allowed: string, split = elements): Kind<string[]> {
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
