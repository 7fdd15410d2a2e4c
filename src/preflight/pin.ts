import { formatImage, isImage, parseImage } from '../lib/image.ts';
import { type JsonObject, textOf } from '../lib/json.ts';
import { containersOf, withMembers } from '../taskdef/revision.ts';
import type { ImageFacts } from './facts.ts';

export type Pinned = {
  definition: JsonObject;
  /** Images that keep their tag, and why. */
  notes: string[];
};

/**
 * The definition with the tags of its ECR images replaced by their digests, so that every task of the revision runs
 * the very same image whatever becomes of the tag. Images of other registries, and those that have a digest, stay.
 */
export function pinDigests(definition: JsonObject, images: readonly ImageFacts[]): Pinned {
  const byText = new Map(images.map((image) => [image.text, image]));
  const notes = new Set<string>();
  const containers = containersOf(definition).map((container) => {
    const text = textOf(container.image) ?? '';
    const known = byText.get(text);
    const parsed = parseImage(text);
    // A reference with both runs by its digest already.
    if (known === undefined || known.image === null || !isImage(parsed) || parsed.digest !== null) return container;
    if (known.state.kind !== 'found') {
      notes.add(`${text} keeps its tag: ECR did not tell its digest.`);
      return container;
    }
    const pinned = formatImage({ ...parsed, tag: null, digest: known.state.digest });
    return withMembers(container, [['image', pinned]]);
  });
  return { definition: withMembers(definition, [['containerDefinitions', containers]]), notes: [...notes] };
}
