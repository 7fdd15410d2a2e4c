import type { Fill, Origin } from '../../contract/fill.ts';
import type { Problem } from '../../lib/errors.ts';
import { isObject, type Json, type JsonObject } from '../../lib/json.ts';
import { locate, toProblem } from '../variables/filler.ts';
import { type Converted, convertFilled } from './convert-filled.ts';
import type { StructureShape } from './shape.ts';

export type FilledObject = { value: JsonObject; unfinished: ReadonlySet<string> } | { problems: Problem[] };

/** Fills a service definition, before its types are checked. */
export async function fillDefinition(
  value: JsonObject,
  shape: StructureShape,
  origin: Origin,
  fill: Fill,
): Promise<FilledObject> {
  return fillAndConvert(value, origin, fill, (given, filled) => convertFilled(given, filled, shape));
}

/**
 * Fills task definitions and their overrides, and makes numbers and booleans where ECS takes them.
 *
 * @param shape of RegisterTaskDefinition
 */
export function fillRevisions(fill: Fill, shape: StructureShape): Fill {
  return async (value, origin) => {
    if (!isObject(value)) return { value, unfinished: new Set() };
    return fillAndConvert(value, origin, fill, (given, filled) => {
      const inner = filled.taskDefinition;
      // As DescribeTaskDefinition shows it.
      if (!isObject(inner) || !isObject(given.taskDefinition)) return convertFilled(given, filled, shape);
      const { value: taskDefinition, misfits } = convertFilled(given.taskDefinition, inner, shape);
      const at = misfits.map((each) => ({ ...each, path: ['taskDefinition', ...each.path] }));
      return { value: { ...filled, taskDefinition }, misfits: at };
    });
  };
}

async function fillAndConvert(
  given: JsonObject,
  origin: Origin,
  fill: Fill,
  convert: (given: JsonObject, filled: JsonObject) => Converted,
): Promise<FilledObject> {
  const filled = await fill(given, origin);
  if ('problems' in filled) return filled;
  const { value, unfinished } = filled;
  if (!isObject(value)) return { value: given, unfinished };
  const converted = convert(given, value);
  const misfits = converted.misfits.filter((each) => !unfinished.has(textAt(value, each.path)));
  if (misfits.length > 0) {
    const found = misfits.map(({ path, written, wanted }) => ({
      path,
      written,
      problem: misfitSentence(written, wanted),
    }));
    return { problems: (await locate(found, origin)).map(toProblem) };
  }
  return { value: isObject(converted.value) ? converted.value : value, unfinished };
}

/** Without the value: it may be a secret. */
function misfitSentence(written: string, wanted: 'number' | 'boolean'): string {
  const what = wanted === 'number' ? 'a number' : '`true` or `false`';
  return `ECS takes ${what} here, and \`${written.slice(0, 100)}\` stands for something else.`;
}

function textAt(value: Json, path: readonly (string | number)[]): string {
  let at: Json | undefined = value;
  for (const step of path) at = Array.isArray(at) ? at[Number(step)] : isObject(at) ? at[step] : undefined;
  return typeof at === 'string' ? at : '';
}
