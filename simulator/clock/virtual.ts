import type { Clock } from '../../src/lib/clock.ts';

/** A clock without real waiting: time stands still while something runs, and jumps when everything sleeps. */
export type VirtualClock = Clock & {
  /** Runs `run` at an absolute virtual time (milliseconds since the epoch). */
  at(ms: number, run: () => void): void;
};

type Sleeper = { at: number; order: number; wake: () => void };

/** How often the event loop must turn without anything new before everybody counts as asleep. */
const QUIET_TURNS = 6;

/** 2026-01-15T09:00:00Z: any fixed moment would do, so that every run tells the same times. */
const DEFAULT_START_MS = Date.UTC(2026, 0, 15, 9);

/**
 * `sleep` resolves by jumping to the earliest sleeper once the event loop has been quiet for a few turns, so a
 * scenario of half an hour takes milliseconds. Real timers (the SDK's own retry pauses, say) are not seen by it.
 */
export function createVirtualClock(startMs: number = DEFAULT_START_MS): VirtualClock {
  const sleepers = new Set<Sleeper>();
  let now = startMs;
  let order = 0;
  let quietTurns = 0;
  let turning = false;

  const earliest = (): Sleeper | null => {
    let first: Sleeper | null = null;
    for (const sleeper of sleepers) {
      if (first === null || sleeper.at < first.at || (sleeper.at === first.at && sleeper.order < first.order)) {
        first = sleeper;
      }
    }
    return first !== null && Number.isFinite(first.at) ? first : null;
  };

  const turn = (): void => {
    turning = false;
    const next = earliest();
    if (next === null) return;
    quietTurns = filesAreBusy() ? 0 : quietTurns + 1;
    if (quietTurns >= QUIET_TURNS) {
      quietTurns = 0;
      sleepers.delete(next);
      now = Math.max(now, next.at);
      next.wake();
    }
    stir();
  };

  const stir = (): void => {
    if (turning) return;
    turning = true;
    setImmediate(turn);
  };

  const add = (at: number, wake: () => void): Sleeper => {
    const sleeper = { at, order: order++, wake };
    sleepers.add(sleeper);
    quietTurns = 0;
    stir();
    return sleeper;
  };

  return {
    now: () => now,
    at: (ms, run) => {
      add(ms, run);
    },
    sleep(ms, signal) {
      return new Promise<void>((resolve, reject) => {
        if (signal?.aborted) {
          reject(signal.reason);
          return;
        }
        const abort = (): void => {
          sleepers.delete(sleeper);
          reject(signal?.reason);
        };
        const sleeper = add(now + Math.max(0, ms), () => {
          signal?.removeEventListener('abort', abort);
          resolve();
        });
        signal?.addEventListener('abort', abort, { once: true });
      });
    },
  };
}

/**
 * Reading or writing a file takes real time, and so does loading a module: nothing sleeps meanwhile, though the event
 * loop looks quiet. Node opens and reads a module (`FSReq…`) and closes it again (`CloseReq`).
 */
function filesAreBusy(): boolean {
  return process.getActiveResourcesInfo().some((name) => name.startsWith('FSReq') || name === 'CloseReq');
}
