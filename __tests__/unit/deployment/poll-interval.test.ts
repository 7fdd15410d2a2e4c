import { describe, expect, test } from '@jest/globals';
import { type PollTiming, pollIntervalMs } from '../../../src/deployment/poll-interval.ts';

const calm: PollTiming = {
  sinceStartMs: 0,
  sinceChangeMs: 0,
  sinceFailureMs: null,
  failedPolls: 0,
  settlingPolls: 0,
  calls: 1,
  maxMs: 15_000,
  remainingMs: 1_800_000,
};

/** The looks of a rollout that goes on until its deadline, with the pauses between them. */
function pollsUntilDeadline(
  minutes: number,
  pace: (sinceStartMs: number) => Partial<PollTiming>,
): { ecsForPolling: number; pauses: number[] } {
  const totalMs = minutes * 60_000;
  const pauses: number[] = [];
  let sinceStartMs = 0;
  while (sinceStartMs < totalMs - 500) {
    const pause = pollIntervalMs({ ...calm, sinceStartMs, remainingMs: totalMs - sinceStartMs, ...pace(sinceStartMs) });
    pauses.push(pause);
    sinceStartMs += pause;
  }
  return { ecsForPolling: pauses.length + 1, pauses };
}

describe('the pause between two polls', () => {
  test('is under three seconds in the first minute and while only ECS’s word is missing', () => {
    expect(pollIntervalMs({ ...calm, sinceStartMs: 59_000 })).toBeLessThan(3_000);
    expect(pollIntervalMs({ ...calm, sinceStartMs: 1_000_000, settlingPolls: 1 })).toBeLessThan(3_000);
  });

  test('a fleet is polled so that its polls take three calls a second at most', () => {
    expect(pollIntervalMs({ ...calm, calls: 5 })).toBe(2_500);
    expect(pollIntervalMs({ ...calm, calls: 20 })).toBe(7_000);
    expect(pollIntervalMs({ ...calm, calls: 100 })).toBe(15_000);
  });

  test('never exceeds wait-max-delay-seconds', () => {
    for (const sinceStartMs of [0, 100_000, 1_000_000]) {
      for (const failedPolls of [0, 1, 5]) {
        expect(
          pollIntervalMs({ ...calm, sinceStartMs, failedPolls, sinceChangeMs: 900_000, maxMs: 4_000 }),
        ).toBeLessThanOrEqual(4_000);
      }
    }
  });

  test('is longest while throttled, but a first failure is checked soon', () => {
    expect(pollIntervalMs({ ...calm, failedPolls: 1 })).toBe(2_500);
    expect(pollIntervalMs({ ...calm, failedPolls: 2 })).toBe(15_000);
  });

  test.each<[string, (sinceStartMs: number) => Partial<PollTiming>]>([
    ['something changes all the time', () => ({ sinceChangeMs: 0 })],
    ['nothing changes', (sinceStartMs) => ({ sinceChangeMs: sinceStartMs })],
    [
      'everything runs and ECS does not say so',
      (sinceStartMs) => ({ settlingPolls: Math.round(sinceStartMs / 2_500) }),
    ],
  ])('half an hour costs at most 250 looks when %s', (_, pace) => {
    expect(pollsUntilDeadline(30, pace).ecsForPolling).toBeLessThanOrEqual(250);
  });

  test('the last poll comes just before the deadline', () => {
    const { pauses } = pollsUntilDeadline(0.2, () => ({}));
    const lastPollAtMs = pauses.reduce((sum, pause) => sum + pause, 0);
    expect(lastPollAtMs).toBe(0.2 * 60_000 - 500);
  });
});
