import type { InputType } from './input-types.ts';

/** The kinds of the inputs about services that are to go again. */

const second = 1_000;
const units: Readonly<Record<string, number>> = {
  min: 60 * second,
  h: 3_600 * second,
  d: 86_400 * second,
  w: 604_800 * second,
};

/** Ten years: more is a mistake of units. */
const longestMs = 3_650 * 86_400 * second;

/** How long something stays, ms: a number with a unit. */
export function lifetime(): InputType<number | null> {
  return {
    unset: null,
    allowed: 'a number with the unit `min`, `h`, `d` or `w`, at most ten years',
    parse(text) {
      const match = /^(\d{1,9}(?:\.\d{1,3})?)\s{0,20}([a-z]{1,10})$/i.exec(text.trim());
      const unit = units[(match?.[2] ?? '').toLowerCase()];
      if (match === null || unit === undefined) return { problems: ['it is not a number with one of the units'] };
      const value = Math.round(Number(match[1]) * unit);
      if (value <= 0 || value > longestMs) return { problems: ['it is out of range'] };
      return { value };
    },
  };
}
