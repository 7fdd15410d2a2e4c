/** How far a deployment has come, as far as it concerns the checks. Its controller tells. */
export type Progress = {
  /** The new revision serves all production traffic. */
  serves: boolean;
  /** It gets some of the production traffic, or all. */
  production: boolean;
  /** It gets test traffic, and no production traffic yet. */
  testTraffic: boolean;
  /** The step of a linear or canary deployment, such as `10 %`; null outside of one. */
  step: string | null;
  /** Whether such a deployment has test traffic and steps at all. */
  has: { testTraffic: boolean; steps: boolean };
  /** `a rolling deployment`, for messages. */
  kind: string;
  /** What makes the test traffic last, for messages: `a pause hook at …`. */
  testTrafficKeptBy: string;
};

/** One deployment at one moment. */
export type Observation = {
  /** The service's ARN. */
  key: string;
  progress: Progress;
  /** The deployment has completed, its bake time included: only checks may be missing. */
  complete: boolean;
  /** It is paused, and waits for the checks. */
  paused: boolean;
  /** The desired count is 0. */
  empty: boolean;
};
