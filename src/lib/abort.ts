import type { Clock } from './clock.ts';

/**
 * The promise's value, or a rejection with the signal's reason as soon as it is aborted: also for what does not heed
 * the signal itself. A rejection that comes too late is dropped.
 */
export function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const onAbort = () => reject(signal.reason as Error);
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
    const forget = () => signal.removeEventListener('abort', onAbort);
    promise.finally(forget).then(resolve, reject);
  });
}

/**
 * Does work with a signal that is aborted with `signal`, and at a time.
 *
 * @param atMs by the clock
 */
export async function until<T>(
  atMs: number,
  { clock, signal }: { clock: Clock; signal: AbortSignal },
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const late = new AbortController();
  const done = new AbortController();
  void clock.sleep(Math.max(0, atMs - clock.now()), AbortSignal.any([signal, done.signal])).then(
    () => late.abort(new Error('time ran out')),
    () => undefined,
  );
  try {
    return await work(AbortSignal.any([signal, late.signal]));
  } finally {
    done.abort(new Error('done'));
  }
}
