import { type JsonObject, textOf } from '../lib/json.ts';
import { containersOf, nameOf } from './revision.ts';

export type ImageChange = {
  container: string;
  /** Null where the container is new. */
  from: string | null;
  to: string;
};

/** The image of every container of a definition, beside the one that it had before. */
export function containerImageChanges(from: JsonObject | null, to: JsonObject): ImageChange[] {
  const before = new Map(containersOf(from ?? {}).map((container) => [nameOf(container), textOf(container.image)]));
  return containersOf(to).map((container) => ({
    container: nameOf(container),
    from: before.get(nameOf(container)) ?? null,
    to: textOf(container.image) ?? '',
  }));
}
