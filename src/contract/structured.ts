import { isObject, type JsonObject } from '../lib/json.ts';
import { jsonIn, type Structured, shallow } from './json-text.ts';
import type { Parsed } from './parsed.ts';

/** Like `parseStructured` of `yaml.ts`, but loads the YAML parser only for a text that is not JSON. */
export async function readStructured(text: string): Promise<Structured> {
  const json = jsonIn(text);
  return json === null ? (await import('./yaml.ts')).parseStructured(text) : shallow(json);
}

/** The object in a YAML or JSON text. */
export async function readObject(text: string): Promise<Parsed<JsonObject>> {
  const read = await readStructured(text);
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
