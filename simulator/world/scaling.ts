import type { JsonObject } from '../../src/lib/json.ts';

/** Which scaling of a target is suspended, by the names of the API. */
export type SuspendedState = {
  DynamicScalingInSuspended: boolean;
  DynamicScalingOutSuspended: boolean;
  ScheduledScalingSuspended: boolean;
};

/** The scalable target of one service. */
export type ScalableTarget = {
  /** `service/<cluster>/<service>` */
  resourceId: string;
  arn: string;
  min: number;
  max: number;
  suspended: SuspendedState;
  tags: Map<string, string>;
  policies: ScalingPolicy[];
  createdAt: number;
  /** How many tasks the policies would have now; null where no alarm of theirs is in ALARM. */
  demand: number | null;
  /** Whether the next evaluation is scheduled. */
  isWatched: boolean;
};

/** `body` is what DescribeScalingPolicies shows beside ARN, resource, alarms and times. */
export type ScalingPolicy = { name: string; arn: string; body: JsonObject; createdAt: number };

/** By `resourceId`. */
export type Scaling = Map<string, ScalableTarget>;

export const NOTHING_SUSPENDED: SuspendedState = {
  DynamicScalingInSuspended: false,
  DynamicScalingOutSuspended: false,
  ScheduledScalingSuspended: false,
};
