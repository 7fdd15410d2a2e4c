import { isPlaceholder } from '../../contract/placeholders.ts';
import type { Path } from '../../contract/yaml-places.ts';
import { isObject, type Json } from '../../lib/json.ts';
import type { Shape } from './shape.ts';

/** A placeholder whose value is no number or boolean, where ECS takes one. */
export type Misfit = { path: Path; written: string; wanted: 'number' | 'boolean' };

export type Converted = { value: Json; misfits: Misfit[] };

/**
 * Makes numbers and booleans of texts that were one placeholder and nothing else, where ECS takes a number or a boolean:
 * `desiredCount: "${COUNT}"`. Everything else is left as it is, a text that the file itself has in such a place too. Pure.
 *
 * @param given the value as the file has it
 * @param filled the same after the filling
 */
export function convertFilled(given: Json, filled: Json, shape: Shape): Converted {
  const misfits: Misfit[] = [];
  return { value: visit({ given, filled, path: [], shape }, misfits), misfits };
}

type Visit = { given: Json | undefined; filled: Json; path: Path; shape: Shape };

function visit({ given, filled, path, shape }: Visit, misfits: Misfit[]): Json {
  if (typeof filled === 'string') {
    if (typeof given !== 'string' || given === filled || !isPlaceholder(given)) return filled;
    return convert({ given, filled, path, shape }, misfits);
  }
  if (Array.isArray(filled)) {
    if (shape.kind !== 'list' || !Array.isArray(given)) return filled;
    return filled.map((element, index) =>
      visit({ given: given[index], filled: element, path: [...path, index], shape: shape.of() }, misfits),
    );
  }
  if (!isObject(filled) || !isObject(given)) return filled;
  return Object.fromEntries(
    Object.entries(filled).map(([name, member]) => {
      const inner = memberShape(shape, name);
      const next = { given: given[name], filled: member, path: [...path, name] };
      return [name, inner === undefined ? member : visit({ ...next, shape: inner }, misfits)];
    }),
  );
}

function memberShape(shape: Shape, name: string): Shape | undefined {
  if (shape.kind === 'structure') return shape.members.get(name)?.();
  return shape.kind === 'map' ? shape.of() : undefined;
}

function convert(
  { given, filled, path, shape: { kind } }: Visit & { given: string; filled: string },
  misfits: Misfit[],
): Json {
  const text = filled.trim();
  if (kind === 'number') {
    if (/^-?\d{1,15}(\.\d{1,15})?$/.test(text)) return Number(text);
  } else if (kind === 'boolean') {
    if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  } else return filled;
  misfits.push({ path, written: given, wanted: kind });
  return filled;
}
