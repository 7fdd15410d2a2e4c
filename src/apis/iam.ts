/** A role as GetRole shows it. */
export type IamRole = {
  arn: string;
  /** The trust policy, as JSON text. */
  trustPolicy: string;
};

/** What the policies of a role say about an action. */
export type PolicyDecision = {
  isAllowed: boolean;
  /** Whether all that the policies depend on was known to the simulation. */
  isCertain: boolean;
};

/** IAM. All errors are AwsErrors. */
export type IamApi = {
  /** A role of the caller's account by its name without path; null where there is none. */
  getRole(name: string, signal: AbortSignal): Promise<IamRole | null>;
  /** Whether a role of the caller's account may carry out an action on one of the resources; null where IAM does not tell. */
  simulatePolicy(
    roleArn: string,
    action: string,
    resources: readonly string[],
    signal: AbortSignal,
  ): Promise<PolicyDecision | null>;
};
