import type { Place } from './source-line.ts';

/**
 * A parsed value, with what is worth a warning although it is taken, or everything that is wrong with the text: one
 * sentence a warning or a problem, without its full stop. `place` is where the writing of a YAML or JSON text is wrong.
 */
export type Parsed<T> = { value: T; warnings?: readonly string[] } | { problems: string[]; place?: Place | undefined };

export type Pair = { name: string; value: string };
/** A pair and the line (from 1) of the user's text where it begins. */
export type PairAt = Pair & { line: number };
