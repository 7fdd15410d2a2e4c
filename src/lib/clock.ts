/**
 * Time as a port. `now` is milliseconds since the epoch; `sleep` resolves after `ms`, or rejects with the
 * signal's reason as soon as the signal is aborted.
 */
export type Clock = {
  now(): number;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
};

/** Sleeps; false when the sleep was cut off by the signal. */
export async function slept(ms: number, clock: Clock, signal: AbortSignal): Promise<boolean> {
  try {
    await clock.sleep(ms, signal);
    return true;
  } catch (error) {
    if (!signal.aborted) throw error;
    return false;
  }
}
