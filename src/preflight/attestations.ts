import type { FoundBundles, SigstoreApi } from '../apis/attestations.ts';
import type { EcrApi, EcrImage } from '../apis/ecr.ts';
import type { GitHubApi } from '../apis/github.ts';
import { AwsError, GitHubError, messageOf } from '../lib/errors.ts';
import { formatImage, isImage, parseImage } from '../lib/image.ts';
import { isObject, isTooDeep, type Json, objectsIn, textOf } from '../lib/json.ts';
import { cutMiddle } from '../lib/outside.ts';
import { plural, withFullStop, withoutFullStop } from '../lib/text.ts';
import { ecrImageOf } from '../service/ecr-image.ts';
import { judgeAttestation, type Proof, type WantedProof } from './attestation-policy.ts';

/** What looking for attestations takes of a run. */
export type AttestationContext = {
  ecr: Pick<EcrApi, 'findImage' | 'bundleManifests' | 'blob'>;
  github: Pick<GitHubApi, 'findAttestations'>;
  sigstore: SigstoreApi;
  signal: AbortSignal;
};

export type AttestedImage = {
  /** As the revision names it. */
  text: string;
  /** The same by its digest. */
  pinned: string;
  digest: string;
  proof: Proof;
  source: 'GitHub' | 'the registry';
};

export type ImageResult = AttestedImage | { text: string; problem: string };

type Wanted = Omit<WantedProof, 'digest'>;

/**
 * Looks for a valid attestation of an image: at GitHub, then in the registry. Never decides by what could not be read: an
 * image without a proof has a problem that says what was found, and what to do.
 *
 * @throws the signal's reason when the run is cancelled
 */
export async function verifyImage(text: string, wanted: Wanted, context: AttestationContext): Promise<ImageResult> {
  const found = await digestOf(text, context);
  context.signal.throwIfAborted();
  if ('problem' in found) return { text, problem: found.problem };
  const proof = { ...wanted, digest: found.digest };
  const gathered: Gathered[] = [];
  for (const source of sourcesOf(found)) {
    const one = await tryOne(source, proof, context);
    context.signal.throwIfAborted();
    if ('proof' in one) return { text, ...found, proof: one.proof, source: source.name };
    gathered.push(one);
  }
  return { text, problem: problemText(text, proof, gathered) };
}

type Found = { digest: string; pinned: string; image: EcrImage | null };

async function digestOf(text: string, { ecr, signal }: AttestationContext): Promise<Found | { problem: string }> {
  const parsed = parseImage(text);
  const unknown = (why: string) => ({
    problem: `The digest of image ${text} is not known, so its attestation cannot be verified: ${why}`,
  });
  if (!isImage(parsed)) return unknown('the reference cannot be read.');
  const image = ecrImageOf(parsed);
  const pinnedTo = (digest: string) => formatImage({ ...parsed, tag: null, digest });
  if (parsed.digest !== null) return { digest: parsed.digest, pinned: pinnedTo(parsed.digest), image };
  if (image === null)
    return unknown('it is not in private ECR. Give the image by its digest, as `repository@sha256:…`.');
  try {
    const answer = await ecr.findImage(image, signal);
    if (answer.kind !== 'image') return unknown('ECR has no such image.');
    return { digest: answer.digest, pinned: pinnedTo(answer.digest), image };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return unknown(withFullStop(error.message));
  }
}

type Source = {
  name: AttestedImage['source'];
  find(wanted: WantedProof, context: AttestationContext): Promise<FoundBundles>;
};

function sourcesOf({ image, digest }: Found): Source[] {
  const gitHub: Source = {
    name: 'GitHub',
    find: ({ owner, repository, digest }, { github, signal }) =>
      github.findAttestations({ owner, repository, digest }, signal),
  };
  if (image === null) return [gitHub];
  return [gitHub, { name: 'the registry', find: (_, context) => bundlesInRegistry(image, digest, context) }];
}

/** What a source has, where none of it is a proof. */
type Gathered = { source: Source['name']; reasons: string[]; error: unknown; cut: boolean };

async function tryOne(
  source: Source,
  wanted: WantedProof,
  context: AttestationContext,
): Promise<Gathered | { proof: Proof }> {
  const nothing = { source: source.name, reasons: [], error: null, cut: false };
  let found: FoundBundles;
  try {
    found = await source.find(wanted, context);
  } catch (error) {
    if (!(error instanceof AwsError || error instanceof GitHubError)) throw error;
    return { ...nothing, error };
  }
  const reasons = [...found.unread];
  for (const bundle of found.bundles) {
    const check = await context.sigstore.check(bundle, context.signal);
    const result = check.kind === 'signed' ? judgeAttestation(check, wanted) : check;
    if (result.kind === 'proven') return { proof: result.proof };
    reasons.push(result.why);
  }
  return { ...nothing, reasons, cut: found.cut };
}

/** The bundles that refer to an image in private ECR, where `push-to-registry` puts them. */
async function bundlesInRegistry(
  image: EcrImage,
  digest: string,
  { ecr, signal }: AttestationContext,
): Promise<FoundBundles> {
  const manifests = await ecr.bundleManifests(image, digest, signal);
  const found: FoundBundles = { bundles: [], unread: [], cut: false };
  for (const manifest of manifests) {
    const layer = firstLayer(manifest);
    const bundle = layer === null ? null : parsed(await ecr.blob(image, layer, signal));
    if (bundle === null) found.unread.push('an artifact in the registry holds no bundle that can be read');
    else found.bundles.push(bundle);
  }
  return found;
}

function firstLayer(manifest: string): string | null {
  const json = parsed(manifest);
  const [layer] = isObject(json) ? objectsIn(json.layers) : [];
  return textOf(layer?.digest ?? null);
}

function parsed(text: string): Json {
  try {
    const json = JSON.parse(text) as Json;
    return isTooDeep(json) ? null : json;
  } catch {
    return null;
  }
}

const shownReasons = 3;

function problemText(text: string, { owner, repository, digest }: WantedProof, gathered: readonly Gathered[]): string {
  const whose = repository === null ? owner : `${owner}/${repository}`;
  const found = gathered.map(sourceText).join(' ');
  const cure = gathered.every((each) => isNone(each))
    ? 'Attest the image in the workflow that builds it (`actions/attest` with its digest), or deploy one that is attested.'
    : 'Nothing was deployed.';
  return `Image ${text} (${digest}) has no valid attestation of ${whose}. ${found} ${cure}`;
}

/** GitHub answers with 404 for a digest without attestations, and for what the token may not see. */
function isNone({ reasons, error }: Gathered): boolean {
  return reasons.length === 0 && (error === null || isNotFound(error));
}

function isNotFound(error: unknown): boolean {
  return error instanceof GitHubError && error.status === 404;
}

function sourceText({ source, reasons, error, cut }: Gathered): string {
  const where = source === 'GitHub' ? 'GitHub' : 'The registry';
  if (isNotFound(error)) {
    return `${where} has none for this digest, or the token may not see them (status 404): the job needs \`permissions: attestations: read\`, and for another private repository a \`github-token\` that may read it.`;
  }
  if (error !== null) return `${where} could not be asked: ${withFullStop(messageOf(error))}${hint(error)}`;
  if (reasons.length === 0) return `${where} has none for this digest.`;
  const distinct = [...new Set(reasons)];
  const listed = distinct.slice(0, shownReasons).map((reason) => withoutFullStop(cutMiddle(reason, 500)));
  const more = distinct.length > shownReasons ? `; and ${distinct.length - shownReasons} other reasons` : '';
  const rest = cut ? ' More were there than are read.' : '';
  return `${where} has ${plural(reasons.length, 'attestation')} for it that ${reasons.length === 1 ? 'is' : 'are'} not valid: ${listed.join('; ')}${more}.${rest}`;
}

function hint(error: unknown): string {
  if (!(error instanceof GitHubError)) return '';
  return error.status === 401 || error.status === 403 ? ' Give the job `permissions: attestations: read`.' : '';
}
