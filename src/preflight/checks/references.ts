import type { ReferenceCheck } from '../references/reference-check.ts';
import { fileSystemChecks } from './file-systems.ts';
import { logGroupChecks } from './log-groups.ts';
import { networkChecks } from './networks.ts';
import { roleChecks } from './roles.ts';
import { secretChecks } from './secrets.ts';

/** The checks of what a revision refers to. They are loaded only where a run refers to something new. */
export const REFERENCE_CHECKS: readonly ReferenceCheck[] = [
  ...roleChecks,
  ...secretChecks,
  ...logGroupChecks,
  ...fileSystemChecks,
  ...networkChecks,
];
