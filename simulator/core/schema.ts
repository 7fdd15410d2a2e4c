import type { Json } from '../../src/lib/json.ts';
import { isObject } from '../../src/lib/json.ts';
import { type Refusal, serialization } from './refusal.ts';

/**
 * Checks an input against the schema that the AWS SDK ships for the operation: types and required members.
 * A schema is a number (string, number, boolean …, with a bit for "list of" and "map of"), a function that
 * returns one, or a tuple `[kind, namespace, name, traits, …]`; structures end in the count of their required
 * members, which come first.
 */
export type Schema = unknown;

const STRING = 0;
const NUMBER = 1;
const BOOLEAN = 2;
const TIMESTAMPS = [4, 5, 6, 7];
const LIST_BIT = 64;
const MAP_BIT = 128;

const KIND_LIST = 1;
const KIND_MAP = 2;
const KIND_STRUCTURE = 3;
const KIND_UNION = 4;

/** @throws Refusal `SerializationException` for a wrong type, or what `onMissing` makes of a required member. */
export function checkShape(
  schema: Schema,
  value: Json | undefined,
  path: string,
  onMissing: (path: string) => Refusal,
): void {
  if (value === undefined || value === null) return;
  const shape = resolve(schema);
  if (typeof shape === 'number') {
    if (shape >= MAP_BIT) checkMap(shape - MAP_BIT, value, path, onMissing);
    else if (shape >= LIST_BIT) checkList(shape - LIST_BIT, value, path, onMissing);
    else checkScalar(shape, value);
    return;
  }
  if (!Array.isArray(shape)) return;
  if (shape[0] === KIND_LIST) checkList(shape[4], value, path, onMissing);
  else if (shape[0] === KIND_MAP) checkMap(shape[5], value, path, onMissing);
  else if (shape[0] === KIND_STRUCTURE || shape[0] === KIND_UNION) checkStructure(shape, value, path, onMissing);
}

/** The members that a structure knows. */
export function membersOf(schema: Schema): string[] {
  const shape = resolve(schema);
  return Array.isArray(shape) && Array.isArray(shape[4]) ? shape[4].map(String) : [];
}

function resolve(schema: Schema): unknown {
  let shape: unknown = schema;
  for (;;) {
    if (typeof shape === 'function') shape = shape();
    else if (Array.isArray(shape) && shape.length === 2) shape = shape[0];
    else if (Array.isArray(shape) && shape[0] === 0 && shape.length >= 5) shape = shape[4];
    else return shape;
  }
}

function checkStructure(shape: unknown[], value: Json, path: string, onMissing: (path: string) => Refusal): void {
  if (!isObject(value)) throw mismatch(value, 'structure');
  const names = shape[4] as string[];
  const schemas = shape[5] as Schema[];
  const required = typeof shape[6] === 'number' ? shape[6] : 0;
  names.forEach((name, index) => {
    const member = value[name];
    const at = path === '' ? name : `${path}.${name}`;
    if (index < required && (member === undefined || member === null)) throw onMissing(at);
    checkShape(schemas[index], member, at, onMissing);
  });
}

function checkList(element: Schema, value: Json, path: string, onMissing: (path: string) => Refusal): void {
  if (!Array.isArray(value)) throw mismatch(value, 'list');
  value.forEach((item, index) => {
    checkShape(element, item, `${path}.${index + 1}.member`, onMissing);
  });
}

function checkMap(element: Schema, value: Json, path: string, onMissing: (path: string) => Refusal): void {
  if (!isObject(value)) throw mismatch(value, 'map');
  for (const [key, item] of Object.entries(value)) checkShape(element, item, `${path}.${key}.member`, onMissing);
}

function checkScalar(shape: number, value: Json): void {
  if (shape === STRING && typeof value !== 'string') throw mismatch(value, 'String');
  if (shape === NUMBER && typeof value !== 'number') throw mismatch(value, 'Integer');
  if (shape === BOOLEAN && typeof value !== 'boolean') throw mismatch(value, 'Boolean');
  if (TIMESTAMPS.includes(shape) && typeof value !== 'number') throw mismatch(value, 'Date');
}

function mismatch(value: Json, wanted: string): Refusal {
  if (wanted === 'list') return serialization('Expected list or null');
  if (wanted === 'map' || wanted === 'structure') {
    return serialization(Array.isArray(value) ? 'Unexpected field type' : 'Expected map or null');
  }
  if (isObject(value)) return serialization('Start of structure or map found where not expected.');
  if (Array.isArray(value)) return serialization('Start of list found where not expected');
  const article = /^[AEIOU]/.test(wanted) ? 'an' : 'a';
  return serialization(`${tokenOf(value)} can not be converted to ${article} ${wanted}`);
}

function tokenOf(value: Json): string {
  if (typeof value === 'string') return 'STRING_VALUE';
  if (typeof value === 'number') return Number.isInteger(value) ? 'NUMBER_VALUE' : 'DECIMAL_VALUE';
  return value === true ? 'TRUE_VALUE' : 'FALSE_VALUE';
}
