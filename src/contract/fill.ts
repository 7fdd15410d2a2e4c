import type { Problem } from '../lib/errors.ts';
import type { Json } from '../lib/json.ts';
import type { Place } from './source-line.ts';
import type { Path } from './yaml-places.ts';

/** Where a parsed value comes from, for messages. */
export type Origin = {
  /** As messages begin: a path, or the name of an input. */
  name: string;
  text: string;
  /** The path to the value in the text. */
  prefix?: Path;
  /** The line of a place, where it may be shown; else nothing. */
  line(place: Place | undefined): string;
};

export type Filled = {
  value: Json;
  /** Texts of the value that hold placeholders which are looked up later. */
  unfinished: ReadonlySet<string>;
};

/**
 * Fills the placeholders in the texts of a parsed value. Names of members are left alone, and what is filled in is not
 * filled again. All problems are found at once.
 */
export type Fill = (value: Json, origin: Origin) => Promise<Filled | { problems: Problem[] }>;
