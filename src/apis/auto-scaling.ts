import type { JsonObject } from '../lib/json.ts';

/** Which scaling of a service is suspended. */
export type SuspendedState = {
  readonly dynamicIn: boolean;
  readonly dynamicOut: boolean;
  readonly scheduled: boolean;
};

/** The scalable target of a service: its limits in tasks, and what is suspended. */
export type ScalableTarget = {
  /** `service/<cluster>/<service>` */
  resourceId: string;
  /** Null where the answer names none: then it cannot be tagged. */
  arn: string | null;
  min: number;
  max: number;
  suspended: SuspendedState;
};

/** A change of a scalable target. "Any parameters that you don't specify are not changed" (API_RegisterScalableTarget). */
export type ScalableTargetChange = {
  min?: number;
  max?: number;
  suspended?: SuspendedState;
};

export type ScalingPolicy = {
  name: string;
  /** `TargetTrackingScaling`, `StepScaling`, `PredictiveScaling`. */
  type: string;
  /** `TargetTrackingScalingPolicyConfiguration` as it was read; null for the other types. */
  tracking: JsonObject | null;
};

/** Application Auto Scaling, for services of ECS. Every method rejects with an AwsError. */
export type AutoScalingApi = {
  /** Those of the resources that have one: one call for fifty of them. */
  describeScalableTargets(resourceIds: readonly string[], signal: AbortSignal): Promise<ScalableTarget[]>;
  /** Registers the target, or changes the members that are given. */
  registerScalableTarget(resourceId: string, change: ScalableTargetChange, signal: AbortSignal): Promise<void>;
  /**
   * Deregisters the target, and with it its policies and scheduled actions (API_DeregisterScalableTarget); false where
   * there is none.
   */
  deregisterScalableTarget(resourceId: string, signal: AbortSignal): Promise<boolean>;
  describeScalingPolicies(resourceId: string, signal: AbortSignal): Promise<ScalingPolicy[]>;
  /** Creates the target tracking policy of this name, or replaces its configuration as a whole. */
  putTargetTrackingPolicy(
    resourceId: string,
    name: string,
    configuration: JsonObject,
    signal: AbortSignal,
  ): Promise<void>;
  /** The tags of a scalable target, by its ARN. */
  listTags(arn: string, signal: AbortSignal): Promise<Readonly<Record<string, string>>>;
  tag(arn: string, tags: Readonly<Record<string, string>>, signal: AbortSignal): Promise<void>;
  untag(arn: string, keys: readonly string[], signal: AbortSignal): Promise<void>;
};
