/**
 * How long things take, in milliseconds. The defaults are what was measured on the real ECS (task times of AWS's
 * own examples, two crash loops with their event times) or what its documentation says.
 */
export type Timeline = {
  /** From UpdateService to the first look of the scheduler. */
  firstCheckMs: number;
  /** From a change (a task healthy, stopped …) to the scheduler's next check. */
  schedulerMs: number;
  /** From the stop of a failed task to the start of its replacement. */
  replaceMs: number;
  /** From the last healthy count to COMPLETED. */
  completionMs: number;
  /** Added before COMPLETED when the deployment has alarms. */
  alarmBakeMs: number;
  /** From the completion by early success with DEFERRED cleanup to the removal of the older tasks. */
  deferredCleanupMs: number;
  /** From the failure that reaches the threshold to the circuit breaker's verdict. */
  breakerMs: number;
  /** How long a RUNNING task must last to count as healthy where nothing checks it. */
  healthyWithoutCheckMs: number;
  /** From SIGTERM to the exit of a well-behaved container. */
  terminateMs: number;
  /** How long a pull is retried before it fails. */
  pullRetryMs: number;
  /** From the attempt to initialise (secrets, log driver) to its failure. */
  initFailureMs: number;
  /** How long stopped tasks can be seen. */
  retentionMs: number;
  /** PENDING to ServiceDeployment IN_PROGRESS. */
  serviceDeploymentStartMs: number;
  /** A stage of a blue/green, linear or canary deployment in which nothing has to be waited for. */
  nativeStageMs: number;
  /** Pauses after the first, second … launch failure in a row; the last one repeats. */
  launchBackoffMs: readonly number[];
  fargate: TaskTimes;
  ec2: TaskTimes;
};

/** Offsets from the task's creation; `deprovisionMs` from the end of its containers to STOPPED. */
export type TaskTimes = {
  connectivityMs: number;
  pullStartedMs: number;
  pullStoppedMs: number;
  runningMs: number;
  deprovisionMs: number;
};

export const DEFAULT_TIMELINE: Timeline = {
  firstCheckMs: 14_000,
  schedulerMs: 2_000,
  replaceMs: 8_000,
  completionMs: 12_000,
  alarmBakeMs: 300_000,
  deferredCleanupMs: 600_000,
  breakerMs: 10_000,
  healthyWithoutCheckMs: 40_000,
  terminateMs: 2_000,
  pullRetryMs: 90_000,
  initFailureMs: 3_000,
  retentionMs: 3_600_000,
  serviceDeploymentStartMs: 1_600,
  nativeStageMs: 5_000,
  launchBackoffMs: [12_000, 250_000, 600_000, 900_000],
  fargate: {
    connectivityMs: 17_600,
    pullStartedMs: 22_400,
    pullStoppedMs: 26_300,
    runningMs: 27_900,
    deprovisionMs: 11_000,
  },
  ec2: { connectivityMs: 0, pullStartedMs: 1_600, pullStoppedMs: 7_100, runningMs: 8_300, deprovisionMs: 1_000 },
};
