/** Plain JSON values: what travels between files, ECS's wire and our own code without a schema in between. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects among a value's elements; empty when the value is no array. */
export function objectsIn(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The value if it is a string, else null. */
export function textOf(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

/** The value if it is a number, else null. */
export function numberOf(value: Json | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

/** Levels that a value may be nested: ECS's own shapes have ten, and what is written by hand hardly more. */
export const mostLevels = 100;

/** Whether a value is nested too deeply for functions that call themselves for each level. Does not call itself. */
export function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= mostLevels; depth += 1) {
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
    if (level.length === 0) return false;
  }
  return true;
}

/** The same of a JSON text, without reading it: how deep its brackets and braces go. */
export function levelsOf(bytes: Uint8Array): number {
  let [level, deepest, quoted] = [0, 0, false];
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index];
    if (byte === backslash && quoted) index += 1;
    else if (byte === quote) quoted = !quoted;
    else if (quoted) continue;
    else if (byte === bracket || byte === brace) deepest = Math.max(deepest, ++level);
    else if (byte === bracket + 2 || byte === brace + 2) level -= 1;
  }
  return deepest;
}

const [quote, bracket, backslash, brace] = [0x22, 0x5b, 0x5c, 0x7b];

/** Whether two JSON values are equal, whatever the order of their members. */
export function isSameJson(one: Json, other: Json): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((element, index) => isSameJson(element, other[index] ?? null));
  }
  if (!isObject(one) || !isObject(other)) return one === other;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => Object.hasOwn(other, key) && isSameJson(one[key] ?? null, other[key] ?? null));
}
