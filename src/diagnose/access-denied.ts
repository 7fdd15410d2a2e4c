/** Adapters read refusals too, and may import from lib only: the reader lies there. */
export {
  allowAdvice,
  type Denied,
  type PolicyKind,
  policyPlace,
  policyWord,
  readDenied,
} from '../lib/access-denied.ts';
