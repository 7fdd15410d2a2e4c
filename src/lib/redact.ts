import { isCommon, isMadeOfWords } from './common-words.ts';
import { withoutCredentials, withoutEscapes } from './credentials.ts';
import { formsOf, linesOf } from './encodings.ts';
import { createMatcher, type Pattern } from './matcher.ts';
import { looksSecret, type NamedValue } from './secret-names.ts';

/** Values shorter than this are words like `true`, `prod`, `8080`: hiding them would blank out half the log and hide nothing. */
const shortest = 8;

/** A secret's value is hidden from this length on. */
const shortestSecret = 4;

/** A value of nothing but digits is a number; under the name of a secret it is one from this length on. */
const shortestPin = 6;

export type Redactor = {
  /** The text without the values learned, and without credentials of a known form. */
  redact(text: string): string;
  /** The same for texts that belong together, the lines of a log: what goes over several of them is found, too. */
  redactAll(texts: readonly string[]): string[];
  /** Values never to be shown: those of environment variables, with their names where these are known. */
  learn(values: Iterable<string | NamedValue>): void;
  /** Names that are shown anyway (a service, an image): a value that is part of one is no secret. */
  allow(names: Iterable<string>): void;
};

/**
 * Stands at the door, where texts of others come in, and before every channel. It is given values and texts, never a
 * page: of Markdown it would miss what is escaped, and damage what is ours.
 */
export function createRedactor(): Redactor {
  const learned = new Map<string, boolean>();
  const names = new Set<string>();
  const forms = new Map<string, string[]>();
  let hide: ((text: string) => string) | null = null;

  const formsFor = (value: string): string[] => {
    const known = forms.get(value) ?? formsOf(value);
    forms.set(value, known);
    return known;
  };
  const refresh = (): ((text: string) => string) => {
    const patterns = [...learned].flatMap(([value, isSecret]) => {
      if (!isHidden(value, isSecret) || isShownAnyway(value, isSecret, names)) return [];
      return formsFor(value).map((text): Pattern => ({ text, alone: text.length < shortest }));
    });
    return createMatcher(patterns);
  };
  const redact = (text: string): string => {
    hide ??= refresh();
    return withoutCredentials(hide(withoutEscapes(text)));
  };

  return {
    redact,
    redactAll(texts) {
      const safe = redact(texts.join('\n')).split('\n');
      let from = 0;
      return texts.map((text) => {
        const lines = safe.slice(from, from + text.split('\n').length);
        from += lines.length;
        return lines.join('\n');
      });
    },
    learn(values) {
      for (const given of values) {
        const { name, value } = typeof given === 'string' ? { name: '', value: given } : given;
        const isSecret = looksSecret(name);
        for (const part of [value, ...linesOf(value)]) {
          const wasSecret = learned.get(part);
          if (wasSecret === true || wasSecret === isSecret) continue;
          learned.set(part, isSecret);
          hide = null;
        }
      }
    },
    allow(added) {
      for (const name of added) {
        if (name === '' || names.has(name)) continue;
        names.add(name);
        hide = null;
      }
    },
  };
}

/** Whether a value is hidden at all: neither short nor a common word, unless its name says that it is a secret. */
function isHidden(value: string, isSecret: boolean): boolean {
  const text = value.trim();
  const isNumber = /^\d+$/.test(text);
  if (!isSecret) return text.length >= shortest && !isNumber && !isMadeOfWords(text);
  if (isCommon(text)) return false;
  if (isNumber) return text.length >= shortestPin;
  return text.length >= shortest || (text.length >= shortestSecret && classesIn(text) > 1);
}

/** Of small and capital letters, digits and other characters. */
function classesIn(text: string): number {
  return [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(text)).length;
}

/** A secret is shown only where it is a name itself; of other values a part of a name suffices. */
function isShownAnyway(value: string, isSecret: boolean, names: ReadonlySet<string>): boolean {
  const text = value.trim();
  for (const name of names) {
    if (isSecret ? name === text : name.includes(text)) return true;
  }
  return false;
}
