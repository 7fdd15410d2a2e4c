import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { root } from '../support/repository.ts';

/** The demo's preload, in a process of its own as the demo starts it. */

const preload = join(root, 'simulator/demo/faster-time.mjs');
const simulatedAtMs = Date.UTC(2026, 0, 15, 9);

function timesOf(pace: number | null): {
  startMs: number;
  sleptMs: number;
  madeMs: number;
  kept: number;
  timerMs: number;
} {
  const script = `
    const { setTimeout: wait } = require('node:timers/promises');
    (async () => {
      const [startMs, real] = [Date.now(), performance.now()];
      await wait(pace === null ? 20 : 60_000);
      const sleptMs = Date.now() - startMs;
      const timer = performance.now();
      await new Promise((done) => setTimeout(done, 50));
      const timerMs = performance.now() - timer;
      console.log(JSON.stringify({ startMs, sleptMs, madeMs: new Date().getTime(), kept: new Date(5).getTime(), timerMs }));
    })();`.replace('pace', JSON.stringify(pace));
  const clock = JSON.stringify({ pace, realAtMs: Date.now(), simulatedAtMs });
  const flags = pace === null ? [] : ['--import', preload];
  const env = { ...process.env, ...(pace === null ? {} : { DEMO_CLOCK: clock }) };
  const { stdout, stderr } = spawnSync(process.execPath, [...flags, '-e', script], {
    env,
    encoding: 'utf8',
    timeout: 20_000,
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

describe('the time of the demo', () => {
  test('a minute of the action passes as fast as the simulator’s, and reads as a minute', () => {
    const { startMs, sleptMs, madeMs, kept, timerMs } = timesOf(600);
    expect(startMs).toBeGreaterThanOrEqual(simulatedAtMs);
    expect(startMs).toBeLessThan(simulatedAtMs + 600 * 15_000);
    expect(sleptMs).toBeGreaterThanOrEqual(60_000 - 600);
    expect(madeMs).toBeGreaterThan(startMs);
    expect(kept).toBe(5);
    // The time limits of requests are set by these timers.
    expect(timerMs).toBeGreaterThanOrEqual(45);
  });

  test('is not in what users run', () => {
    const { startMs } = timesOf(null);
    expect(Math.abs(startMs - Date.now())).toBeLessThan(20_000);
    expect(readFileSync(join(root, 'dist/index.js'), 'utf8')).not.toContain('DEMO_CLOCK');
  });
});
