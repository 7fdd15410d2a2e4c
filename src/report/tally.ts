import { OUTCOMES, type Outcome } from '../contract/outcomes.ts';
import type { ServiceReport } from './report.ts';

/** Outcomes inside a sentence. */
const inWords: Partial<Record<Outcome, string>> = { 'rolled-back': 'rolled back', 'timed-out': 'timed out' };

/**
 * How many of several services ended how, the worst outcome first: `7 of 50 rolled back, 43 deployed`,
 * `12 of 12 deployed`. Null for fewer than two services, which their own sentence describes.
 */
export function tally(services: readonly Pick<ServiceReport, 'outcome'>[]): string | null {
  if (services.length < 2) return null;
  const parts = OUTCOMES.flatMap(({ name }) => {
    const count = services.filter(({ outcome }) => outcome === name).length;
    return count === 0 ? [] : [{ count, word: inWords[name] ?? name }];
  });
  return parts
    .map(({ count, word }, index) => `${count}${index === 0 ? ` of ${services.length}` : ''} ${word}`)
    .join(', ');
}
