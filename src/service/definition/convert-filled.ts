import { isObject, type Json } from '../../lib/json.ts';
import type { Shape } from './shape.ts';

/**
 * Makes numbers and booleans of texts that were filled in, where ECS takes a number or a boolean: `desiredCount:
 * "${COUNT}"`. Everything else is left as it is, a text that the file itself has in such a place too. Pure.
 *
 * @param given the value as the file has it
 * @param filled the same after the filling
 */
export function convertFilled(given: Json | undefined, filled: Json, shape: Shape): Json {
  if (typeof filled === 'string') return given === filled ? filled : convert(filled, shape);
  if (Array.isArray(filled)) {
    if (shape.kind !== 'list' || !Array.isArray(given)) return filled;
    return filled.map((element, index) => convertFilled(given[index], element, shape.of()));
  }
  if (!isObject(filled) || !isObject(given)) return filled;
  return Object.fromEntries(
    Object.entries(filled).map(([name, member]) => {
      const inner =
        shape.kind === 'structure' ? shape.members.get(name)?.() : shape.kind === 'map' ? shape.of() : undefined;
      return [name, inner === undefined ? member : convertFilled(given[name], member, inner)];
    }),
  );
}

function convert(text: string, { kind }: Shape): Json {
  if (kind === 'number' && /^-?\d{1,15}(\.\d{1,15})?$/.test(text)) return Number(text);
  if (kind === 'boolean' && /^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return text;
}
