/** What decides how long to pause before the next poll, all in milliseconds. */
export type PollTiming = {
  sinceStartMs: number;
  /** Since the last poll that showed something new. */
  sinceChangeMs: number;
  /** Polls in a row that failed: throttled, denied, no response. */
  failedPolls: number;
  /** Since a task of the deployment failed; null for never. Where one failed the next may follow at any moment. */
  sinceFailureMs: number | null;
  /** Everything runs and only ECS's "completed" is missing, for so many polls; 0 otherwise. */
  settlingPolls: number;
  /** What one poll costs. */
  calls: number;
  /** `wait-max-delay-seconds`. */
  maxMs: number;
  remainingMs: number;
};

const second = 1_000;
const minute = 60 * second;

/** Hundreds of services take three calls a second at most, of the 20 that an account is granted. */
const perCallMs = 350;

/**
 * The pause before the next poll. Half an hour costs at most 24 + 48 + 150 polls, plus 20 while settling, of the
 * 20 a second that ECS grants an account for reading services (ECS developer guide, "Request throttling").
 */
export function pollIntervalMs(pace: PollTiming): number {
  const wanted = Math.min(Math.max(wantedMs(pace), pace.calls * perCallMs), pace.maxMs);
  // One last poll half a second before the deadline: late enough to be worth it, early enough to be answered.
  const untilLastPoll = pace.remainingMs - 500;
  if (untilLastPoll > 0) return Math.min(wanted, untilLastPoll);
  return Math.max(0, Math.min(wanted, pace.remainingMs));
}

function wantedMs(pace: PollTiming): number {
  // The first failed poll is repeated soon; then ECS is left alone for as long as allowed.
  if (pace.failedPolls > 0) return pace.failedPolls === 1 ? 2.5 * second : pace.maxMs;
  if (pace.settlingPolls > 0 && pace.settlingPolls <= 20) return 2.5 * second;
  if (pace.sinceFailureMs !== null && pace.sinceFailureMs < 10 * minute) return 2.5 * second;
  if (pace.sinceStartMs < minute) return 2.5 * second;
  if (pace.sinceStartMs < 5 * minute) return 5 * second;
  return pace.sinceChangeMs < 2 * minute ? 10 * second : 15 * second;
}
