import { alarms } from './alarms.ts';
import type { Kind } from './kind.ts';
import { metric } from './metric.ts';
import { targetErrors } from './target-errors.ts';
import { url } from './url.ts';

/** Every kind of check. */
export const KINDS: readonly Kind[] = [url, alarms, metric, targetErrors];
