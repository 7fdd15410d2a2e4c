/**
 * Blue/green, linear and canary deployments are judged by ECS's own record of them: `deployments` of DescribeServices
 * shows neither stages nor traffic, and both revisions side by side for hours (ECS API reference, "ServiceDeployment").
 */
export type ServiceDeploymentState = {
  arn: string;
  /** PENDING, IN_PROGRESS, SUCCESSFUL, STOP_REQUESTED, STOPPED or ROLLBACK_…; ECS may add more. */
  status: string;
  reason: string | null;
  /** SCALE_UP, PRODUCTION_TRAFFIC_SHIFT, BAKE_TIME and so on; null before the first one. */
  lifecycleStage: string | null;
  /** The new revision; null where ECS does not show it. */
  target: Side | null;
  hooks: Hook[];
  breaker: { status: string; failures: number; threshold: number } | null;
  alarms: { status: string; names: string[]; triggered: string[] } | null;
};

/** One of the two revisions. */
export type Side = {
  /** ARN of the service revision. */
  serviceRevision: string;
  requested: number;
  running: number;
  pending: number;
  /** Percent of the traffic that it is to get; null where ECS does not tell. */
  testWeight: number | null;
  productionWeight: number | null;
};

export type Hook = {
  id: string;
  /** PAUSE or AWS_LAMBDA. */
  type: string;
  target: string | null;
  /** AWAITING_ACTION, IN_PROGRESS, SUCCEEDED, FAILED or TIMED_OUT. */
  status: string;
  /** When ECS stops waiting for it, ms since the epoch, and what it does then: CONTINUE or ROLLBACK. */
  expiresAtMs: number | null;
  timeoutAction: string | null;
  /** Where the record names no stage: the only one at which the service pauses. */
  stage?: string;
};
