import { spokenDuration } from '../../../lib/duration.ts';
import type { Part } from './rule.ts';

/** What went on: the end of "5 min went by while". */
export const clauses: Readonly<Record<Part, string>> = {
  placing: 'tasks waited to be placed',
  network: 'the network of tasks was set up',
  pulling: 'images were pulled',
  starting: 'containers started',
  healthy: 'new tasks became healthy',
  draining: 'old tasks drained',
  completing: 'ECS completed the deployment',
  waves: 'tasks were replaced in further waves',
};

/** An estimate, to five seconds. */
export function roughDuration(ms: number): string {
  return spokenDuration(Math.max(5, Math.round(ms / 5_000) * 5) * 1_000);
}
