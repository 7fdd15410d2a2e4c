import { describe, expect, test } from '@jest/globals';
import type { Clock } from '../../../src/lib/clock.ts';
import { AwsError, type AwsErrorKind } from '../../../src/lib/errors.ts';
import { type SearchResult, sendOnce, sendUntilAnswered } from '../../../src/lib/lost-response.ts';

function errorOf(kind: AwsErrorKind): AwsError {
  const details = { operation: 'ecs:UpdateService', code: 'X', resource: null, requestId: null, action: null };
  return new AwsError(kind, { kind, ...details });
}

/** What is sent and looked up, in order; the last answer of each list goes on. */
function world(
  sends: (string | AwsErrorKind)[],
  results: SearchResult<string>[] = [],
  abortAfterMs = Number.POSITIVE_INFINITY,
) {
  const done: string[] = [];
  const controller = new AbortController();
  let nowMs = 0;
  const clock: Clock = {
    now: () => nowMs,
    async sleep(ms, signal) {
      nowMs += ms;
      if (nowMs >= abortAfterMs) controller.abort(new Error('cancelled'));
      signal?.throwIfAborted();
    },
  };
  const next = <T>(list: T[], kind: string) => {
    const count = done.filter((each) => each.startsWith(kind)).length;
    done.push(`${kind} at ${nowMs}`);
    return list[count] ?? list.at(-1);
  };
  const send = async () => {
    const answer = next(sends, 'send') ?? '';
    if (/^(lost|refused|aborted|denied)$/.test(answer)) throw errorOf(answer as AwsErrorKind);
    return answer;
  };
  const find = async (): Promise<SearchResult<string>> => next(results, 'look') ?? { kind: 'unknown' };
  return { done, send, find, clock, signal: controller.signal };
}

const settings = { delays: [1, 2], maxAttempts: 3 };
const found: SearchResult<string> = { kind: 'found', value: 'seen' };
const notSent: SearchResult<string> = { kind: 'not-sent' };
const unknown: SearchResult<string> = { kind: 'unknown' };

describe('a request that must not be done twice', () => {
  test('is sent once when it is answered', async () => {
    const of = world(['ok']);
    expect(await sendOnce({ ...of, ...settings })).toBe('ok');
    expect(of.done).toEqual(['send at 0']);
  });

  test('is not looked for when it was refused', async () => {
    const of = world(['refused']);
    await expect(sendOnce({ ...of, ...settings })).rejects.toThrow('refused');
    expect(of.done).toEqual(['send at 0']);
  });

  test('counts as answered as soon as a look finds it', async () => {
    const of = world(['lost'], [notSent, found]);
    expect(await sendOnce({ ...of, ...settings })).toBe('seen');
    expect(of.done).toEqual(['send at 0', 'look at 1', 'look at 3']);
  });

  test('is sent again once the last read shows that nothing was done', async () => {
    const of = world(['lost', 'ok'], [unknown, notSent]);
    expect(await sendOnce({ ...of, ...settings })).toBe('ok');
    expect(of.done).toEqual(['send at 0', 'look at 1', 'look at 3', 'send at 3']);
  });

  test('is not sent again where the last read leaves it open', async () => {
    const of = world(['lost', 'ok'], [notSent, unknown]);
    await expect(sendOnce({ ...of, ...settings })).rejects.toThrow('lost');
    expect(of.done).toEqual(['send at 0', 'look at 1', 'look at 3']);
  });

  test('is looked for after the last attempt too', async () => {
    const of = world(['lost'], [notSent]);
    await expect(sendOnce({ ...of, ...settings, delays: [1] })).rejects.toThrow('lost');
    expect(of.done.map((each) => each.slice(0, 4))).toEqual(['send', 'look', 'send', 'look', 'send', 'look']);
  });

  test.each([1, 2])('is not sent again when the run is cancelled after %i ms', async (ms) => {
    const of = world(['lost', 'ok'], [notSent], ms);
    await expect(sendOnce({ ...of, ...settings })).rejects.toThrow('lost');
    expect(of.done.filter((each) => each.startsWith('send'))).toHaveLength(1);
  });

  test('is looked for after other errors where the caller says so', async () => {
    const of = world(['lost', 'refused'], [notSent, notSent, found]);
    const isLost = (error: unknown, attempt: number) => attempt > 1 || (error as AwsError).details.kind === 'lost';
    expect(await sendOnce({ ...of, ...settings, isLost })).toBe('seen');
  });

  test('has the error of a look that fails', async () => {
    const of = world(['lost']);
    const find = () => Promise.reject(errorOf('denied'));
    await expect(sendOnce({ ...of, ...settings, find })).rejects.toThrow('denied');
  });
});

describe('a request that may be repeated', () => {
  test('is sent again after each delay until it is answered', async () => {
    const of = world(['lost', 'lost', 'ok']);
    expect(await sendUntilAnswered(of.send, { ...of, delays: [5, 6] })).toBe('ok');
    expect(of.done).toEqual(['send at 0', 'send at 5', 'send at 11']);
  });

  test.each<[string, (string | AwsErrorKind)[], string, number]>([
    ['its response is lost once more', ['lost'], 'lost', 3],
    ['it is refused', ['lost', 'refused'], 'refused', 2],
  ])('fails when %s', async (_, sends, error, count) => {
    const of = world(sends);
    await expect(sendUntilAnswered(of.send, { ...of, delays: [5, 6] })).rejects.toThrow(error);
    expect(of.done).toHaveLength(count);
  });

  test('fails with the lost response when the run is cancelled', async () => {
    const of = world(['lost', 'ok'], [], 5);
    await expect(sendUntilAnswered(of.send, { ...of, delays: [5] })).rejects.toThrow('lost');
  });
});
