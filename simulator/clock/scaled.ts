import type { Clock } from '../../src/lib/clock.ts';

/** What a timer of node can wait for; a longer sleep than these 24 days ends early. */
const LONGEST_TIMER_MS = 2_147_483_647;

/** Real time made faster: `factor` 20 lets twenty seconds pass in one. For the HTTP transport. */
export function createScaledClock(factor: number, startMs: number = Date.now()): Clock {
  const began = performance.now();
  return {
    now: () => startMs + (performance.now() - began) * factor,
    sleep(ms, signal) {
      return new Promise<void>((resolve, reject) => {
        if (signal?.aborted) {
          reject(signal.reason);
          return;
        }
        const abort = (): void => {
          clearTimeout(timer);
          reject(signal?.reason);
        };
        const timer = setTimeout(
          () => {
            signal?.removeEventListener('abort', abort);
            resolve();
          },
          Math.min(Math.max(0, ms) / factor, LONGEST_TIMER_MS),
        );
        signal?.addEventListener('abort', abort, { once: true });
      });
    },
  };
}
