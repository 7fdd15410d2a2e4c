import { isSuccess, type Outcome } from '../contract/outcomes.ts';
import type { Report } from './report.ts';

/**
 * Adds whether it succeeded: outcome `rolled-back` is a success only of `mode: rollback`. Nothing else decides this.
 *
 * @param isFound whether `mode: status` found what `fail-on` names
 */
export function withSucceeded<T extends { outcome: Outcome }>(
  part: T,
  mode: Report['mode'],
  isFound = false,
): T & { succeeded: boolean } {
  return { ...part, succeeded: !isFound && isSuccess(part.outcome, { rollback: mode === 'rollback' }) };
}
