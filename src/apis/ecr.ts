/** An image in a private ECR registry, by tag or by digest. */
export type EcrImage = {
  /** Null means the credentials' own account. */
  account: string | null;
  region: string;
  repository: string;
  reference: { tag: string } | { digest: string };
};

/** What ECR says about an image. */
export type FoundImage =
  /** `digests`: of the image itself and, for an index, of the images that it lists. */
  | { kind: 'image'; account: string | null; digest: string; digests: string[] }
  | { kind: 'no-image'; account: string | null }
  | { kind: 'no-repository' };

/** A repository of a private ECR registry, in its own account and region; the account is null for the credentials' own. */
export type Place = Pick<EcrImage, 'account' | 'region' | 'repository'>;
export type ImageId = EcrImage['reference'];

export type Stored =
  | { kind: 'found'; account: string | null; digest: string; manifest: string }
  | { kind: 'missing' }
  /** ECR's own code for another reason why it shows no image, `UpstreamUnavailable` for instance. */
  | { kind: 'failed'; code: string };

/** Tags of one page, with the time when their images were pushed. */
export type TagPage = { tags: { tag: string; pushedAtMs: number }[]; next: string | null };

export type ScanAnswer =
  | { kind: 'none' }
  | { kind: 'running' }
  /** It ended without findings to show; `status` is ECR's word. */
  | { kind: 'failed'; status: string }
  | { kind: 'done'; scan: Scan };

/** How many findings ECR's scan has, by severity, and some of them by name. */
export type Scan = { counts: Readonly<Record<string, number>>; names: { name: string; severity: string }[] };

/** ECR as a run calls it: reads only, each repository in its own account and region. Every method rejects with an AwsError. */
export type EcrApi = {
  findImage(image: EcrImage, signal: AbortSignal): Promise<FoundImage>;
  /** The account whose registry has the repository, where the credentials' account is not known; null without one. */
  repositoryAccount(repository: string, region: string, signal: AbortSignal): Promise<string | null>;
  /** Images of one repository, in the order asked for; null when there is no such repository. */
  storedImages(place: Place, ids: readonly ImageId[], signal: AbortSignal): Promise<Stored[] | null>;
  /** The text of a small blob. Fetched from where ECR points to. */
  blob(place: Place, digest: string, signal: AbortSignal): Promise<string>;
  /** The size of an image in the registry, bytes; null where ECR does not tell. */
  imageSize(place: Place, id: ImageId, signal: AbortSignal): Promise<number | null>;
  tagPage(place: Place, page: string | null, signal: AbortSignal): Promise<TagPage>;
  /** Prefixes of the repositories that pull through caches fill; `ROOT` stands for all. */
  cachePrefixes(place: Place, signal: AbortSignal): Promise<string[]>;
  /** Manifests of the Sigstore bundles that refer to an image: their first layer is the bundle. */
  bundleManifests(place: Place, digest: string, signal: AbortSignal): Promise<string[]>;
  /** Findings of an image, by its digest. */
  scanOf(place: Place, digest: string, signal: AbortSignal): Promise<ScanAnswer>;
};
