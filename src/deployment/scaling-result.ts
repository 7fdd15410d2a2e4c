import type { AwsError } from '../lib/errors.ts';
import type { ScalingPlan } from '../service/scaling/plan.ts';

/** What became of the change of a service's auto scaling. */
export type ScalingResult =
  | { kind: 'changed' }
  /** `left`: what was not done; `set`: what was, in words. */
  | { kind: 'failed'; error: AwsError; left: ScalingPlan; set: readonly string[] }
  /** Not tried, because the deployment did not complete. */
  | { kind: 'left' };
