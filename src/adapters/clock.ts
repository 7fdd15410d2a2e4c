import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../lib/clock.ts';

/** The machine's own time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms, signal) => {
    try {
      await wait(ms, undefined, signal === undefined ? {} : { signal });
    } catch (error) {
      // Node rejects with an error of its own, which has the reason as its cause.
      throw signal?.aborted ? signal.reason : error;
    }
  },
};
