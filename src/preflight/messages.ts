import type { Problem } from '../lib/errors.ts';
import type { MissingEvidence } from './facts.ts';
import type { Finding, Severity } from './finding.ts';

export type PreflightLines = {
  /** For an InputError: everything that stops the run, at once. */
  problems: Problem[];
  warnings: string[];
  advice: string[];
  /** What was not checked, one notice for each permission that is lacking. */
  notices: string[];
};

/** Findings and gaps in words. */
export function preflightLines(
  findings: readonly Finding[],
  missingEvidence: readonly MissingEvidence[],
): PreflightLines {
  const said = (severity: Severity): string[] => [
    ...new Set(findings.filter((finding) => finding.severity === severity).map(sentence)),
  ];
  const checkOf = (message: string) => findings.find((finding) => sentence(finding) === message)?.check;
  return {
    problems: said('error').map((message) => ({ input: null, message, example: null, check: checkOf(message) ?? '' })),
    warnings: said('warning'),
    advice: said('advice'),
    notices: notices(missingEvidence),
  };
}

function sentence({ message, advice }: Finding): string {
  return `${message} ${advice}`;
}

function notices(missingEvidence: readonly MissingEvidence[]): string[] {
  const denied = new Map<string, string[]>();
  for (const { what, action } of missingEvidence) {
    if (action === null) continue;
    denied.set(action, [...new Set([...(denied.get(action) ?? []), what])]);
  }
  return [
    ...[...denied].map(
      ([action, whats]) => `Not checked: ${whats.join('; ')}. Allow ${action} for the role that this job uses.`,
    ),
    ...new Set(
      missingEvidence.filter(({ action }) => action === null).map(({ what, why }) => `Not checked: ${what} (${why}).`),
    ),
  ];
}
