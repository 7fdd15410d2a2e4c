import type { TaskTimes } from '../../../apis/ecs.ts';
import type { TargetCheck } from '../../../apis/elb.ts';
import type { JsonObject } from '../../../lib/json.ts';
import type { Service } from '../../../service/service.ts';
import type { Moments } from '../moments.ts';
import type { Phase, Profile } from '../profile.ts';

/** What rules for advice look at. What could not be read is absent or null. */
export type AdviceFacts = {
  profile: Profile;
  moments: Moments;
  /** The service at the last poll. */
  service: Service;
  /** The revision that was deployed. */
  definition: JsonObject;
  tasks: readonly TaskTimes[];
  /** How many tasks of the new revision failed health checks ended: those of a load balancer, and of a container. */
  replaced: Readonly<Record<'load-balancer' | 'container-check', number>>;
  targetGroups: readonly TargetCheck[];
  deregistration: { targetGroup: string; seconds: number } | null;
  image: { name: string; bytes: number } | null;
};

/** What would have made a rollout faster. */
export type Advice = {
  /** What took the time, with the numbers that were read: one clause. */
  why: string;
  /** What would have changed that: the beginning of a sentence that goes on with `this rollout takes about`. */
  change: string;
  savesMs: number;
};

/** What a rule needs that is read after the rollout, in one call each. */
export type AdviceEvidence = 'target-groups' | 'deregistration' | 'image';

/** What advice is about: a phase, or all waves of a rollout but one. */
export type Part = Phase | 'waves';

/** One piece of advice for one part of a rollout. */
export type AdviceRule = {
  id: string;
  part: Part;
  needs: AdviceEvidence | null;
  /** Null where it does not apply, or a number is missing. */
  advise(facts: AdviceFacts): Advice | null;
};

/** How long the spans of a phase took, ms each. */
export function spansOf({ spans }: Pick<Profile, 'spans'>, phase: Phase): number[] {
  return spans.flatMap((span) => (span.phase === phase ? [span.toMs - span.fromMs] : []));
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
