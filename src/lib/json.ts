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
