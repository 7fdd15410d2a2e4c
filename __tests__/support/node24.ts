import { findNode24 } from '../../scripts/node24.mjs';

export type Node24 = { path: string; reason: null } | { path: null; reason: string };

/** A Node 24 binary, got on demand, or why there is none: tests that need it then say that they were skipped. */
export function node24(): Node24 {
  return findNode24();
}
