import { type Check, check, type LazyCheck } from '../finding.ts';
import type { ReferenceCheck } from '../references/reference-check.ts';
import { capacityChecks } from './capacity.ts';
import { CHECKS } from './index.ts';
import { MANAGED_CHECKS } from './managed.ts';
import { REFERENCE_CHECKS } from './references.ts';
import { vulnerabilityChecks } from './vulnerabilities.ts';

/** Checks that are loaded only where they apply, as all the others are. */
export function asChecks(checks: readonly LazyCheck[]): Check[] {
  return checks.map(({ id, title, finds }) => check(id, title, { finds }));
}

/** The same for checks of references, which are silent where a revision refers to nothing new. */
export function ofReferences(checks: readonly ReferenceCheck[]): Check[] {
  return checks.map(({ id, title, finds }) =>
    check(id, title, { finds: ({ references }) => (references === undefined ? [] : finds(references)) }),
  );
}

/** All checks, for the documentation and the tests. */
export const ALL_CHECKS: readonly Check[] = [
  ...CHECKS,
  ...asChecks(vulnerabilityChecks),
  ...asChecks(capacityChecks),
  ...asChecks(MANAGED_CHECKS),
  ...ofReferences(REFERENCE_CHECKS),
];
