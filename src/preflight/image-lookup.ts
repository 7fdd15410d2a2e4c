import type { EcrApi, EcrImage } from '../apis/ecr.ts';
import type { Clock } from '../lib/clock.ts';
import type { Reading } from './reading.ts';

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

/** An image of private ECR, as the revision names it. */
export type EcrReference = { text: string; image: EcrImage };

export type Lookup = { questions: ImageQuestions; context: ImageContext; reading: Reading };
