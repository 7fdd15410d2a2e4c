import type { Tag } from './revision.ts';

/** Which run of which workflow makes a revision; null is not known. */
export type Provenance = {
  repository: string | null;
  sha: string | null;
  ref: string | null;
  runId: string | null;
  actor: string | null;
  /** Counts the attempts of this run from 1; one when left out. */
  attempt?: number;
  /** Ids of the job and of the step in the workflow: they tell the steps of one run apart. */
  job?: string | null;
  step?: string | null;
};

/** Whether an earlier attempt of this run may have done a part of the work already. */
export function isRerun({ runId, attempt = 1 }: Provenance): boolean {
  return runId !== null && attempt > 1;
}

/** The run that made a revision, by its tags; null where they do not tell. */
export function runIdIn(tags: readonly Tag[]): string | null {
  return tags.find(({ key }) => key === RUN_ID_TAG)?.value ?? null;
}

/** The most important first: where there is no room for all, the last are left out. */
const KEYS = [
  ['github:sha', 'sha'],
  ['github:repository', 'repository'],
  ['github:run-id', 'runId'],
  ['github:ref', 'ref'],
  ['github:actor', 'actor'],
] as const satisfies readonly (readonly [string, keyof Provenance])[];

/** The keys of the tags that a run sets. */
export const provenanceKeys: ReadonlySet<string> = new Set(KEYS.map(([key]) => key));

/** The tag that tells which run made a revision. */
const RUN_ID_TAG = 'github:run-id';

// API_Tag of ECS.
const MOST_TAGS = 50;
const LONGEST_VALUE = 256;

/** The tags of a run, made valid: `dependabot[bot]` becomes `dependabot_bot_`. */
export function provenanceTags(provenance: Provenance): Tag[] {
  return KEYS.flatMap(([key, member]) => {
    const value = validValue(provenance[member] ?? '');
    return value === '' ? [] : [{ key, value }];
  });
}

function validValue(text: string): string {
  const valid = text.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, '_');
  return [...valid].slice(0, LONGEST_VALUE).join('');
}

export function withoutProvenance(tags: readonly Tag[]): Tag[] {
  return tags.filter((tag) => !provenanceKeys.has(tag.key));
}

/**
 * Adds the run's tags. Tags of the revision itself go before them, by key and where fifty are too few; what had to be
 * left out is said in `notes`.
 */
export function addProvenance(tags: readonly Tag[], provenance: Provenance): { tags: Tag[]; notes: string[] } {
  const taken = new Set(tags.map((tag) => tag.key));
  const wanted = provenanceTags(provenance).filter((tag) => !taken.has(tag.key));
  const free = Math.max(0, MOST_TAGS - tags.length);
  const left = wanted.slice(free).map((tag) => tag.key);
  const notes = left.length === 0 ? [] : [`ECS takes ${MOST_TAGS} tags, so ${left.join(', ')} had to be left out.`];
  return { tags: [...tags, ...wanted.slice(0, free)], notes };
}
