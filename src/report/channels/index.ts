import { annotation } from './annotation.ts';
import type { Channel } from './channel.ts';
import { comment } from './comment.ts';
import { explanation } from './explanation.ts';
import { log } from './log.ts';
import { outputs } from './outputs.ts';
import { summary } from './summary.ts';

/**
 * Every channel of a report, in the order of publication. The GitHub Deployment is none of them: it begins with the run
 * and is kept by its handle (`on-github.ts`), and the report only has its id.
 */
export const channels: readonly Channel[] = [outputs, summary, comment, explanation, log, annotation];
