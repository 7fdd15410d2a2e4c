import type { Json, JsonObject } from '../../src/lib/json.ts';
import type { Tag } from '../world/model.ts';

/** Small readers of inputs. */

export const textIn = (input: JsonObject, member: string): string | null => {
  const value = input[member];
  return typeof value === 'string' && value !== '' ? value : null;
};

export const textsIn = (value: Json | undefined): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

export function tagsIn(value: Json | undefined): Tag[] {
  if (!Array.isArray(value)) return [];
  return value.map((each) => {
    const tag = (each ?? {}) as JsonObject;
    return { key: String(tag.key ?? ''), value: String(tag.value ?? '') };
  });
}

/** A page of a list: tokens are offsets, which a client must not know. */
export function pageOf<Item>(
  items: readonly Item[],
  input: JsonObject,
  standard: number,
  most: number,
): { page: Item[]; next: string | null } {
  const size = Math.min(
    most,
    typeof input.maxResults === 'number' && input.maxResults > 0 ? input.maxResults : standard,
  );
  const start =
    typeof input.nextToken === 'string' ? Number(Buffer.from(input.nextToken, 'base64url').toString()) || 0 : 0;
  const end = start + size;
  return {
    page: items.slice(start, end),
    next: end < items.length ? Buffer.from(String(end)).toString('base64url') : null,
  };
}

/** The object without its null members. */
export function present(members: { [name: string]: Json | undefined }): JsonObject {
  const result: JsonObject = {};
  for (const [name, value] of Object.entries(members)) if (value !== undefined && value !== null) result[name] = value;
  return result;
}
