import type { EcrImage } from '../service/tag-drift.ts';
import type { Scan } from './facts.ts';

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

/** What is asked of ECR: one call a method, all of them reads. They reject with an AwsError. */
export type Registry = {
  /** Images of one repository, in the order asked for; null when there is no such repository. */
  storedImages(place: Place, ids: readonly ImageId[], signal: AbortSignal): Promise<Stored[] | null>;
  /** The text of a small blob. Fetched from where ECR points to. */
  blob(place: Place, digest: string, signal: AbortSignal): Promise<string>;
  tagPage(place: Place, page: string | null, signal: AbortSignal): Promise<TagPage>;
  /** Prefixes of the repositories that pull through caches fill; `ROOT` stands for all. */
  cachePrefixes(place: Place, signal: AbortSignal): Promise<string[]>;
  scanOf(place: Place, digest: string, signal: AbortSignal): Promise<ScanAnswer>;
};
