import type { InputType } from './input-types.ts';

/** The list of checks, or the path of a file with one: it is read and checked once all inputs are parsed. */
export function verifyList(): InputType<{ text: string } | null> {
  return {
    unset: null,
    allowed:
      'a YAML or JSON list of checks, each with one of `url`, `alarms`, `metric`, `expression` or `target-errors`, or the path of a file with one',
    parse: (text) => ({ value: { text } }),
  };
}
