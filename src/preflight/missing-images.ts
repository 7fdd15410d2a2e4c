import type { TagPage } from '../apis/ecr.ts';
import { similarNames } from '../lib/similar.ts';
import type { ImageState } from './facts.ts';
import type { EcrReference, Lookup } from './image-lookup.ts';
import { attempt, spend } from './reading.ts';

/** What is to be said of an image that ECR does not have: loaded only where one is missing. */
export async function missingState(
  one: EcrReference,
  isWithoutRepository: boolean,
  lookup: Lookup,
): Promise<ImageState> {
  if (isWithoutRepository) return { kind: 'no-repository', cached: await isCached(one, lookup) };
  const [cached, tags] = await Promise.all([isCached(one, lookup), tagsNear(one, lookup)]);
  return { kind: 'no-image', cached, ...tags };
}

/** Names that AWS's console proposes for the prefixes of pull through caches. */
const USUAL_PREFIXES = [
  'ecr-public',
  'docker-hub',
  'quay',
  'k8s',
  'kubernetes',
  'github',
  'gitlab',
  'microsoft-container-registry',
  'azure',
  'chainguard',
];

/** Whether a pull through cache fills the repository; null when that could not be found out. */
async function isCached({ text, image }: EcrReference, { context, reading }: Lookup): Promise<boolean | null> {
  const { repository } = image;
  if (!repository.includes('/')) return false;
  if (USUAL_PREFIXES.some((prefix) => repository.startsWith(`${prefix}/`))) return true;
  if (!spend(reading, 1)) return null;
  const what = `whether a pull through cache has ${text}`;
  const prefixes = await attempt(reading, what, (signal) => context.ecr.cachePrefixes(image, signal));
  if (prefixes === null) return null;
  return prefixes.some((prefix) => prefix === 'ROOT' || repository.startsWith(`${prefix}/`));
}

const MOST_TAGS = 3;

/** Tags that may have been meant, from the first pages of the repository. */
async function tagsNear(
  { text, image }: EcrReference,
  { context, reading }: Lookup,
): Promise<{ nearest: string[]; newest: string[] }> {
  const what = `which tags are near to ${text}`;
  const tags: TagPage['tags'] = [];
  let page: string | null = null;
  do {
    if (!spend(reading, 1)) break;
    const current: string | null = page;
    const answer: TagPage | null = await attempt(reading, what, (signal) =>
      context.ecr.tagPage(image, current, signal),
    );
    tags.push(...(answer?.tags ?? []));
    page = current === null ? (answer?.next ?? null) : null;
  } while (page !== null);
  const wanted = 'tag' in image.reference ? image.reference.tag : '';
  return {
    nearest: similarNames(
      wanted,
      tags.map(({ tag }) => tag),
      MOST_TAGS,
    ),
    newest: tags
      .sort((a, b) => b.pushedAtMs - a.pushedAtMs)
      .slice(0, MOST_TAGS)
      .map(({ tag }) => tag),
  };
}
