import { isObject, type Json, objectsIn, textOf } from '../lib/json.ts';
import { requestedPlatform } from './compute.ts';
import type { Facts, ImageState } from './facts.ts';

/** What the manifest of an image says of its platforms. https://github.com/opencontainers/image-spec */
export type Manifest =
  | { kind: 'index'; children: { digest: string; platform: string }[] }
  /** `config` is the digest of the blob that names the platform. */
  | { kind: 'single'; config: string }
  | { kind: 'other' };

export function readManifest(text: string): Manifest {
  const manifest = parsed(text);
  if (!isObject(manifest)) return { kind: 'other' };
  if (Array.isArray(manifest.manifests)) {
    return {
      kind: 'index',
      children: objectsIn(manifest.manifests).flatMap(({ digest, platform }) => {
        const name = platformName(platform);
        // Attestations stand in an index as images for unknown/unknown.
        return typeof digest === 'string' && name !== null ? [{ digest, platform: name }] : [];
      }),
    };
  }
  const config = isObject(manifest.config) ? manifest.config : {};
  const digest = textOf(config.digest);
  // Charts, signatures and the like have configs of their own kind.
  const isImage = /(?:oci\.image\.config|docker\.container\.image)\.v1\+json$/.test(textOf(config.mediaType) ?? '');
  return digest !== null && isImage ? { kind: 'single', config: digest } : { kind: 'other' };
}

/** The platform in an image's config blob; null when it has none. */
export function platformOfConfig(text: string): string | null {
  return platformName(parsed(text));
}

function platformName(platform: Json | undefined): string | null {
  if (!isObject(platform)) return null;
  const [os, architecture] = [textOf(platform.os), textOf(platform.architecture)];
  if (!os || !architecture || os === 'unknown' || architecture === 'unknown') return null;
  return `${os}/${architecture}`.toLowerCase();
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

/** Older platforms that run on a newer one: containerd takes them for it (its platforms package, `platformVector`). */
const ALSO_RUNS: Readonly<Record<string, readonly string[]>> = {
  'linux/amd64': ['linux/386'],
  'linux/arm64': ['linux/arm'],
};

/** Whether an image that has these platforms runs on the wanted one. */
export function runsOn(has: readonly string[], wanted: string): boolean {
  return [wanted, ...(ALSO_RUNS[wanted] ?? [])].some((platform) => has.includes(platform));
}

/**
 * The platforms of which an image needs one: the one that the revision asks for, else those of the instances, all of
 * which have to be known. Empty when it is not known.
 */
export function wantedPlatforms({ definition, hosting, instances }: Facts): string[] {
  const requested = requestedPlatform(definition, hosting);
  if (requested !== null) return [requested];
  const platforms = (instances ?? [])
    .filter(({ status }) => status === 'ACTIVE')
    .map(({ attributes }) => instancePlatform(attributes));
  return platforms.includes(null) ? [] : [...new Set(platforms.filter((platform) => platform !== null))].sort();
}

function instancePlatform(attributes: ReadonlyMap<string, string | null>): string | null {
  const architecture = { x86_64: 'amd64', arm64: 'arm64' }[attributes.get('ecs.cpu-architecture') ?? ''];
  const system = attributes.get('ecs.os-type') ?? null;
  return architecture === undefined || system === null ? null : `${system.toLowerCase()}/${architecture}`;
}

/** The platforms of a found image; null when they are not known. */
export function platformsOf(state: ImageState): string[] | null {
  return state.kind === 'found' ? state.platforms : null;
}
