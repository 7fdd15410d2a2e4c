import type { EcrApi, EcrImage, Stored, TagPage } from '../apis/ecr.ts';
import type { Clock } from '../lib/clock.ts';
import { isImage, parseImage } from '../lib/image.ts';
import { type JsonObject, textOf } from '../lib/json.ts';
import { similarNames } from '../lib/similar.ts';
import { ecrImageOf } from '../service/ecr-image.ts';
import { containersOf, nameOf } from '../taskdef/revision.ts';
import type { FoundState, ImageFacts, ImageState, MissingEvidence } from './facts.ts';
import { type Manifest, platformOfConfig, readManifest, runsOn } from './platforms.ts';
import { attempt, missing, note, type Reading, readOrMissing, spend } from './reading.ts';
import { scanOf } from './scans.ts';

export type ImageQuestions = {
  /** The platform that the revision asks for, to choose an index's image; null when it does not say. */
  platform: string | null;
  /** Whether platforms matter at all. */
  platforms: boolean;
  /** Whether ECR's scans are read. */
  scans: boolean;
};

/** What looking up images takes of a run. */
export type ImageContext = {
  ecr: Pick<EcrApi, 'storedImages' | 'blob' | 'tagPage' | 'cachePrefixes' | 'scanOf'>;
  clock: Clock;
};

type EcrReference = { text: string; image: EcrImage };

/** Looks up the ECR images of a revision: one call a repository, then what is asked of each, all side by side. */
export async function lookUpImages(
  definition: JsonObject,
  questions: ImageQuestions,
  context: ImageContext,
  reading: Reading,
): Promise<ImageFacts[]> {
  const containers = containersOf(definition).map((container) => {
    const text = textOf(container.image) ?? '';
    const parsed = parseImage(text);
    return { container: nameOf(container), text, image: isImage(parsed) ? ecrImageOf(parsed) : null };
  });
  const references = containers.flatMap(({ text, image }) => (image === null ? [] : [{ text, image }]));
  const lookup: Lookup = { questions, context, reading };
  const groups = await Promise.all(byRepository(references).map((group) => lookUpGroup(group, lookup)));
  const states = new Map(groups.flat());
  return containers.map((one) => ({ ...one, state: states.get(one.text) ?? { kind: 'unknown' } }));
}

type Lookup = { questions: ImageQuestions; context: ImageContext; reading: Reading };

/** Each image once, together with the others of its repository. */
function byRepository(references: readonly EcrReference[]): [EcrReference, ...EcrReference[]][] {
  const groups = new Map<string, [EcrReference, ...EcrReference[]]>();
  for (const one of references) {
    const key = `${one.image.account}/${one.image.region}/${one.image.repository}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else if (group.every(({ text }) => text !== one.text)) group.push(one);
  }
  return [...groups.values()];
}

async function lookUpGroup(group: [EcrReference, ...EcrReference[]], lookup: Lookup): Promise<[string, ImageState][]> {
  const { questions, reading, context } = lookup;
  const [{ image: place }] = group;
  const what = `whether ECR has ${group.map(({ text }) => text).join(', ')}`;
  const unknown = (found: MissingEvidence) =>
    group.map(({ text }): [string, ImageState] => [text, unknownState(found, lookup)]);
  // The gate asks for every image, however many repositories these are of.
  if (!spend(reading, 1) && !questions.scans) return unknown(missing(what, 'so many repositories are not asked'));
  const ids = group.map(({ image }) => image.reference);
  const answer = await readOrMissing(reading, what, (signal) => context.ecr.storedImages(place, ids, signal));
  if ('missing' in answer) return unknown(answer.missing);
  const { value } = answer;
  return Promise.all(
    group.map(async (one, index): Promise<[string, ImageState]> => {
      const stored = value === null ? null : (value[index] ?? { kind: 'failed', code: 'no answer' });
      return [one.text, await stateOf(one, stored, lookup)];
    }),
  );
}

/** Where scans are asked for, an image without one fails the run, and that says why: a notice would repeat it. */
function unknownState(found: MissingEvidence, { questions, reading }: Lookup): ImageState {
  if (!questions.scans) note(reading, found);
  return { kind: 'unknown', missing: found };
}

/** @param stored null when there is no such repository */
async function stateOf(one: EcrReference, stored: Stored | null, lookup: Lookup): Promise<ImageState> {
  if (stored === null) return { kind: 'no-repository', cached: await isCached(one, lookup) };
  if (stored.kind === 'found') return foundState(one, stored, lookup);
  if (stored.kind === 'missing') {
    const [cached, tags] = await Promise.all([isCached(one, lookup), tagsNear(one, lookup)]);
    return { kind: 'no-image', cached, ...tags };
  }
  return unknownState(missing(`whether ECR has ${one.text}`, `ecr:BatchGetImage answered ${stored.code}`), lookup);
}

async function foundState(
  one: EcrReference,
  stored: Extract<Stored, { kind: 'found' }>,
  lookup: Lookup,
): Promise<FoundState> {
  const { questions, context, reading } = lookup;
  const manifest = readManifest(stored.manifest);
  const place = { ...one.image, account: stored.account ?? one.image.account };
  const digests = scannedDigests(stored.digest, manifest, questions.platform);
  const [platforms, scanned] = await Promise.all([
    questions.platforms ? platformsIn(one, manifest, lookup) : null,
    questions.scans ? scanOf({ text: one.text, place, digests }, context, reading) : { scan: null },
  ]);
  return { kind: 'found', account: place.account, digest: stored.digest, platforms, ...scanned };
}

/**
 * ECR scans the images of an index and not the index itself. Where it is not known which of them will run, all count.
 */
function scannedDigests(digest: string, manifest: Manifest, platform: string | null): string[] {
  if (manifest.kind !== 'index' || manifest.children.length === 0) return [digest];
  const own = manifest.children.find((one) => platform !== null && runsOn([one.platform], platform));
  return own === undefined ? [...new Set(manifest.children.map((child) => child.digest))] : [own.digest];
}

async function platformsIn(
  one: EcrReference,
  manifest: Manifest,
  { context, reading }: Lookup,
): Promise<string[] | null> {
  if (manifest.kind === 'index') return [...new Set(manifest.children.map(({ platform }) => platform))];
  if (manifest.kind !== 'single') return null;
  const what = `the platform of ${one.text}`;
  if (!spend(reading, 1)) {
    note(reading, missing(what, 'so many images are not asked'));
    return null;
  }
  const text = await attempt(reading, what, (signal) => context.ecr.blob(one.image, manifest.config, signal));
  const platform = text === null ? null : platformOfConfig(text);
  return platform === null ? null : [platform];
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
