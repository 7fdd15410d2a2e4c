import type { AwsError } from '../lib/errors.ts';
import { withFullStop } from '../lib/text.ts';
import type { Diagnosis } from './diagnose.ts';
import type { Finding } from './rules/rule.ts';

/** How a refused call is told, apart from the rules: reports need it where nothing was refused, too. */

/** The finding in the form that a report shows. */
export function refusalDiagnosis(service: string, finding: Finding): Diagnosis {
  return {
    service,
    headline: finding.cause,
    causes: [finding],
    groups: [],
    targets: [],
    tail: null,
    missingEvidence: [],
    checks: [],
  };
}

/** Cause, then what AWS said, each a sentence; the error's own words alone where nothing explains it. */
export function refusalText({ message }: AwsError, finding: Finding | null): string {
  return finding === null ? withFullStop(message) : `${finding.cause} ${withFullStop(message)}`;
}

/** The advice on one line: `What to do: (1) … (2) …` */
export function whatToDo({ advice }: Pick<Finding, 'advice'>): string {
  const steps = advice.length === 1 ? advice : advice.map((step, index) => `(${index + 1}) ${step}`);
  return `What to do: ${steps.join(' ')}`;
}
