const second = 1_000;
const minute = 60 * second;

/**
 * The pause before the next poll of the task, ms. Half an hour costs 24 + 48 + 60 + 60 polls at most, of the 20 a second
 * that ECS grants an account for reading tasks (ECS developer guide, "Request throttling").
 *
 * @param failedPolls polls in a row that failed
 */
export function pollIntervalMs(sinceStartMs: number, failedPolls: number): number {
  if (failedPolls > 1) return 15 * second;
  if (sinceStartMs < minute) return 2.5 * second;
  if (sinceStartMs < 5 * minute) return 5 * second;
  return sinceStartMs < 15 * minute ? 10 * second : 15 * second;
}

/**
 * The pause before the next read of its log, ms: people watch it. GetLogEvents is granted 25 times a second and account
 * (CloudWatch Logs user guide, "CloudWatch Logs quotas"), which a hundred jobs side by side have to share.
 */
export function readIntervalMs(sinceLineMs: number): number {
  return sinceLineMs < 30 * second ? 2.5 * second : 5 * second;
}
