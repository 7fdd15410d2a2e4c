import type { Stored } from '../apis/ecr.ts';
import { isImage, parseImage } from '../lib/image.ts';
import { type JsonObject, textOf } from '../lib/json.ts';
import { ecrImageOf } from '../service/ecr-image.ts';
import { containersOf, nameOf } from '../taskdef/revision.ts';
import type { FoundState, ImageFacts, ImageState, MissingEvidence } from './facts.ts';
import type { EcrReference, ImageContext, ImageQuestions, Lookup } from './image-lookup.ts';
import { type Manifest, platformOfConfig, readManifest, runsOn } from './platforms.ts';
import { attempt, missing, note, type Reading, readOrMissing, spend } from './reading.ts';
import type { ScanResult, ScanSubject } from './scans.ts';

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
  if (stored === null || stored.kind === 'missing') {
    return (await import('./missing-images.ts')).missingState(one, stored === null, lookup);
  }
  if (stored.kind === 'found') return foundState(one, stored, lookup);
  return unknownState(missing(`whether ECR has ${one.text}`, `ecr:BatchGetImage answered ${stored.code}`), lookup);
}

async function foundState(
  one: EcrReference,
  stored: Extract<Stored, { kind: 'found' }>,
  lookup: Lookup,
): Promise<FoundState> {
  const { questions } = lookup;
  const manifest = readManifest(stored.manifest);
  const place = { ...one.image, account: stored.account ?? one.image.account };
  const digests = scannedDigests(stored.digest, manifest, questions.platform);
  const [platforms, scanned] = await Promise.all([
    questions.platforms ? platformsIn(one, manifest, lookup) : null,
    questions.scans ? readScan({ text: one.text, place, digests }, lookup) : { scan: null },
  ]);
  return { kind: 'found', account: place.account, digest: stored.digest, platforms, ...scanned };
}

/** ECR's scan; its code is loaded only where it is asked for. */
async function readScan(subject: ScanSubject, { context, reading }: Lookup): Promise<ScanResult> {
  return (await import('./scans.ts')).scanOf(subject, context, reading);
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
