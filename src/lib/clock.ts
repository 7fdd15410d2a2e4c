/**
 * Time as a port. `now` is milliseconds since the epoch; `sleep` resolves after `ms`, or rejects with the
 * signal's reason as soon as the signal is aborted.
 */
export type Clock = {
  now(): number;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
};
