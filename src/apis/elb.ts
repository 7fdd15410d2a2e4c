/** A target group with its health check. */
export type TargetCheck = {
  arn: string;
  name: string;
  /** `ip`, `instance`, `lambda` or `alb`. */
  targetType: string;
  port: number | null;
  protocol: string | null;
  /** Whether a load balancer sends it anything. */
  attached: boolean;
  check: {
    protocol: string | null;
    /** `traffic-port` or a number. */
    port: string;
    path: string | null;
    /** Codes that count as healthy, `200-299` for instance. */
    matcher: string | null;
    intervalSeconds: number | null;
    timeoutSeconds: number | null;
    healthyThreshold: number | null;
    unhealthyThreshold: number | null;
  };
};

export type Target = {
  id: string;
  port: number | null;
  zone: string | null;
  checkPort: string | null;
  state: string;
  reason: string | null;
  description: string | null;
};

/** A listener of a load balancer. */
export type Listener = { arn: string; protocol: string; port: number | null };

/** A rule of a listener with what it forwards to. */
export type ListenerRule = {
  arn: string;
  /** Null for the default rule, which comes last. */
  priority: number | null;
  forwardsTo: { targetGroup: string; weight: number }[];
  conditions: RuleCondition[];
};

export type RuleCondition = {
  /** `host-header`, `path-pattern`, `http-header`, `http-request-method`, `query-string` or `source-ip`. */
  field: string;
  values: string[];
};

/** Elastic Load Balancing as a run calls it: reads only. Every method rejects with an AwsError. */
export type ElbApi = {
  /** The health checks of target groups, by ARN: one call for all of them. */
  describeTargetGroups(arns: readonly string[], signal: AbortSignal): Promise<TargetCheck[]>;
  /** The targets of one group with their health. */
  describeTargetHealth(arn: string, signal: AbortSignal): Promise<Target[]>;
  /** The attribute `deregistration_delay.timeout_seconds` of a target group; null where it has none. */
  deregistrationDelay(arn: string, signal: AbortSignal): Promise<number | null>;
  /** ARNs of the load balancers that use the target groups. */
  loadBalancersOf(targetGroups: readonly string[], signal: AbortSignal): Promise<string[]>;
  /** DNS names by the ARN of the load balancer. */
  dnsNames(loadBalancers: readonly string[], signal: AbortSignal): Promise<Map<string, string>>;
  listenersOf(loadBalancer: string, signal: AbortSignal): Promise<Listener[]>;
  /** The rules of a listener, the default rule among them. */
  rulesOf(listener: string, signal: AbortSignal): Promise<ListenerRule[]>;
};
