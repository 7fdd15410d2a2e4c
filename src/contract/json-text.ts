import { isTooDeep, type Json, mostLevels } from '../lib/json.ts';
import type { Place } from './source-line.ts';

/** What a YAML or JSON text holds, or what is wrong with it and, for a mistake in its writing, where. */
export type Structured = { value: Json } | { problem: string; place?: Place | undefined };

export const tooDeep = { problem: `it is nested more than ${mostLevels} levels deep` };

/** What is nested too deeply is refused before anything walks through it. */
export function shallow(read: { value: Json }): Structured {
  return isTooDeep(read.value) ? tooDeep : read;
}

/** The JSON value of a text, or null when it is no JSON. */
export function jsonIn(text: string): { value: Json } | null {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return null;
  }
}
