import type { Json } from '../../lib/json.ts';
import { type Item, wrong } from '../item.ts';

/** Statuses that hold, as ranges with both ends included. */
export type StatusRange = readonly [from: number, to: number];

const successful: readonly StatusRange[] = [[200, 299]];

/** A number, a range or a list of them; 200–299 where the item has none. */
export function statusMember(item: Item): readonly StatusRange[] {
  const value = item.members.status;
  if (value === undefined) return successful;
  const parts = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [value];
  const ranges = parts.map(rangeOf);
  if (ranges.length > 0 && ranges.every((range) => range !== null)) return ranges;
  wrong(item, 'status', 'must be a status from 100 to 599, a range such as `200-299`, or a list of them', value);
  return successful;
}

function rangeOf(value: Json): StatusRange | null {
  const match = /^\s{0,3}(\d{3})(?:\s{0,3}[-–]\s{0,3}(\d{3}))?\s{0,3}$/.exec(String(value));
  if (match === null) return null;
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  return from >= 100 && to <= 599 && from <= to ? [from, to] : null;
}

export function isWithin(status: number, ranges: readonly StatusRange[]): boolean {
  return ranges.some(([from, to]) => status >= from && status <= to);
}

/** `200–299, 304` */
export function statusText(ranges: readonly StatusRange[]): string {
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
