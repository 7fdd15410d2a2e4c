import { canonicalText, sameDefinition } from './normalize.ts';
import { withoutProvenance } from './provenance.ts';
import type { Revision, Tag } from './revision.ts';

/** Whether two revisions are the same: what they mean to ECS and their tags, those of provenance aside. */
export function sameRevision(a: Revision, b: Revision): boolean {
  return sameTags(a.tags, b.tags) && sameDefinition(a.definition, b.definition);
}

/** Whether two lists of tags are the same in any order, those of provenance aside. */
export function sameTags(a: readonly Tag[], b: readonly Tag[]): boolean {
  const text = (tags: readonly Tag[]) =>
    withoutProvenance(tags)
      .map(({ key, value }) => canonicalText([key, value]))
      .sort()
      .join();
  return text(a) === text(b);
}
