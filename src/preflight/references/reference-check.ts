import type { LazyCheck } from '../finding.ts';
import type { ReferenceFacts } from './facts.ts';

/** A check of what the revision refers to. Pure. */
export type ReferenceCheck = LazyCheck<ReferenceFacts>;
