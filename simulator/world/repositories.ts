import { createHash } from 'node:crypto';
import type { JsonObject } from '../../src/lib/json.ts';

/** An image of a repository, as a scenario describes it. */
export type ImageSpec = {
  tag?: string;
  tags?: readonly string[];
  /** The digest of its manifest when absent: then it can be verified. */
  digest?: string;
  /** Milliseconds since the epoch. */
  pushedAt?: number;
  /** `linux/amd64` by default. */
  platform?: string;
  /** An index of several platforms. */
  platforms?: readonly string[];
  sizeBytes?: number;
  /** ECR's scan of the image: findings by severity. */
  findings?: Readonly<Record<string, number>>;
  /** Until so long after it was stored the scan is in progress. */
  scanTakesMs?: number;
  /** ECR's word for a scan that ended otherwise, `UNSUPPORTED_IMAGE` for instance: without findings. */
  scanStatus?: string;
  /** Amazon Inspector scans it: the status is ACTIVE, and never COMPLETE. */
  enhancedScan?: boolean;
  /** Distinguishes images that are otherwise alike. */
  content?: string;
};

export type StoredImage = {
  digest: string;
  tags: string[];
  pushedAt: number;
  sizeBytes: number;
  manifest: string;
  mediaType: string;
  findings: Readonly<Record<string, number>> | null;
  scanDoneAt: number;
  scanStatus: string | null;
  enhancedScan: boolean;
  /** Of an artifact: the digest of the image that it is about, and its type. */
  subject?: { digest: string; artifactType: string };
};

export type Repository = { name: string; createdAt: number; images: StoredImage[] };

export type Repositories = {
  add(name: string, images: readonly ImageSpec[], now: number): void;
  /** A user or a lifecycle policy deletes the image of a tag. */
  remove(name: string, tag: string): void;
  /** Keeps an artifact of Sigstore's type that refers to an image, as `push-to-registry` does. */
  attach(name: string, subject: string, bundle: string, now: number): void;
  find(name: string): Repository | null;
  all(): readonly Repository[];
  /** Repositories of this prefix are filled from elsewhere when they are pulled from. */
  addCache(prefix: string): void;
  caches(): readonly string[];
  /** Config blobs and the manifests of an index, by digest. */
  blob(digest: string): string | null;
};

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const INDEX = 'application/vnd.oci.image.index.v1+json';
const CONFIG = 'application/vnd.oci.image.config.v1+json';
const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const LAYER = 'application/vnd.oci.image.layer.v1.tar+gzip';

export function createRepositories(): Repositories {
  const repositories = new Map<string, Repository>();
  const blobs = new Map<string, string>();
  const caches: string[] = [];

  const store = (value: JsonObject): { digest: string; text: string } => {
    const text = JSON.stringify(value);
    const digest = digestOf(text);
    blobs.set(digest, text);
    return { digest, text };
  };

  const manifestFor = (platform: string, content: string): { digest: string; text: string } => {
    const [os = 'linux', architecture = 'amd64', variant] = platform.split('/');
    const config = store({ architecture, os, ...(variant && { variant }), config: { Labels: { content } } });
    return store({
      schemaVersion: 2,
      mediaType: MANIFEST,
      config: { mediaType: CONFIG, digest: config.digest, size: config.text.length },
      layers: [{ mediaType: LAYER, digest: digestOf(`layer of ${content}`), size: 31_457_280 }],
    });
  };

  const build = (repository: Repository, spec: ImageSpec, now: number): StoredImage[] => {
    const tags = [...(spec.tags ?? []), ...(spec.tag === undefined ? [] : [spec.tag])];
    const content = spec.content ?? `${repository.name}:${tags.join(',')}`;
    const common = {
      pushedAt: spec.pushedAt ?? now,
      sizeBytes: spec.sizeBytes ?? 187_654_321,
      findings: spec.findings ?? null,
      scanDoneAt: now + (spec.scanTakesMs ?? 0),
      scanStatus: spec.scanStatus ?? null,
      enhancedScan: spec.enhancedScan ?? false,
    };
    const platforms = spec.platforms ?? [];
    if (platforms.length === 0) {
      const one = manifestFor(spec.platform ?? 'linux/amd64', content);
      return [{ ...common, digest: spec.digest ?? one.digest, tags, manifest: one.text, mediaType: MANIFEST }];
    }
    const children = platforms.map((platform) => ({ platform, ...manifestFor(platform, `${content} ${platform}`) }));
    const index = store({
      schemaVersion: 2,
      mediaType: INDEX,
      manifests: children.map((child) => {
        const [os = 'linux', architecture = 'amd64', variant] = child.platform.split('/');
        return {
          mediaType: MANIFEST,
          digest: child.digest,
          size: child.text.length,
          platform: { architecture, os, ...(variant && { variant }) },
        };
      }),
    });
    return [
      // Scans are of the images that an index lists, never of the index.
      {
        ...common,
        findings: null,
        scanStatus: null,
        digest: spec.digest ?? index.digest,
        tags,
        manifest: index.text,
        mediaType: INDEX,
      },
      ...children.map((child) => ({
        ...common,
        digest: child.digest,
        tags: [],
        manifest: child.text,
        mediaType: MANIFEST,
      })),
    ];
  };

  return {
    add(name, images, now) {
      const repository = repositories.get(name) ?? { name, createdAt: now - 90 * 86_400_000, images: [] };
      repositories.set(name, repository);
      for (const spec of images) {
        for (const image of build(repository, spec, now)) {
          // A tag names one image: pushing it again takes it from the other one.
          for (const other of repository.images) other.tags = other.tags.filter((tag) => !image.tags.includes(tag));
          const known = repository.images.find((other) => other.digest === image.digest);
          if (known === undefined) repository.images.push(image);
          else known.tags.push(...image.tags);
        }
      }
    },
    remove(name, tag) {
      const repository = repositories.get(name);
      if (repository === undefined) return;
      repository.images = repository.images.filter((image) => !image.tags.includes(tag));
    },
    attach(name, subject, bundle, now) {
      const digest = digestOf(bundle);
      blobs.set(digest, bundle);
      const config = store({});
      const manifest = store({
        schemaVersion: 2,
        mediaType: MANIFEST,
        artifactType: BUNDLE,
        config: { mediaType: 'application/vnd.oci.empty.v1+json', digest: config.digest, size: 2 },
        layers: [{ mediaType: BUNDLE, digest, size: bundle.length }],
        subject: { mediaType: MANIFEST, digest: subject, size: 1_000 },
      });
      repositories.get(name)?.images.push({
        digest: manifest.digest,
        tags: [],
        pushedAt: now,
        sizeBytes: bundle.length,
        manifest: manifest.text,
        mediaType: MANIFEST,
        findings: null,
        scanDoneAt: now,
        scanStatus: null,
        enhancedScan: false,
        subject: { digest: subject, artifactType: BUNDLE },
      });
    },
    find: (name) => repositories.get(name) ?? null,
    all: () => [...repositories.values()],
    addCache: (prefix) => void caches.push(prefix),
    caches: () => caches,
    blob: (digest) => blobs.get(digest) ?? null,
  };
}

export const digestOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** Bytes of an image in the registry, by its digest; 0 for one from elsewhere. */
export function sizeOf({ repositories }: { repositories: Repositories }, digest: string): number {
  const images = repositories.all().flatMap((repository) => repository.images);
  return images.find((image) => image.digest === digest)?.sizeBytes ?? 0;
}
