import { isObject, isTooDeep, type Json, type JsonObject, mostLevels } from '../lib/json.ts';
import type { Parsed, Yaml } from './input-types.ts';
import type { Place } from './source-line.ts';

/** What a YAML or JSON text holds, or what is wrong with it and, for a mistake in its writing, where. */
export type Structured = { value: Json } | { problem: string; place?: Place | undefined };

/** Like `parseStructured` of `yaml.ts`, but loads the YAML parser only for a text that is not JSON. */
export async function readStructured(text: string): Promise<Structured> {
  const json = jsonIn(text);
  return json === null ? (await import('./yaml.ts')).parseStructured(text) : shallow(json);
}

export const tooDeep = { problem: `it is nested more than ${mostLevels} levels deep` };

/** What is nested too deeply is refused before anything walks through it. */
export function shallow(read: { value: Json }): Structured {
  return isTooDeep(read.value) ? tooDeep : read;
}

/** The JSON value of a text, or null when it is not JSON. */
export function jsonIn(text: string): { value: Json } | null {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return null;
  }
}

/** The object in a YAML or JSON text. */
export function objectIn(text: string, yaml: Yaml | null): Parsed<JsonObject> {
  const json = jsonIn(text);
  const read = json === null ? yaml?.parseStructured(text) : shallow(json);
  if (read === undefined) throw new Error('YAML was given, but its reader is not loaded');
  if ('problem' in read) return { problems: [read.problem], place: read.place };
  return isObject(read.value) ? { value: read.value } : { problems: ['it is not an object'] };
}

/**
 * Whether the text of an input is YAML or JSON itself, and not the path of a file that holds it: it has a line
 * break, begins with a brace or bracket, or reads `key: value`.
 */
export function isInline(text: string): boolean {
  return /\n|^\s*[{[]|^[^:]*:(\s|$)/.test(text.trim());
}
