import { describe, expect, test } from '@jest/globals';
import { createVirtualClock } from '../../../simulator/index.ts';
import { AwsError } from '../../../src/lib/errors.ts';
import { gathered } from '../../../src/lib/gathered.ts';

const open = new AbortController().signal;

function deniedError(): AwsError {
  const details = { operation: 'DescribeServices', code: 'AccessDeniedException', action: 'ecs:DescribeServices' };
  return new AwsError('no', { kind: 'denied', resource: null, requestId: null, ...details });
}

/** Reads of at most three things a call, and the calls that were made. */
function createReads(answer: (keys: readonly string[], signal: AbortSignal) => Promise<(string | null)[]>) {
  const calls: string[] = [];
  const clock = createVirtualClock();
  const read = gathered<string>(
    {
      most: 3,
      read: (keys, signal) => {
        calls.push(keys.join());
        return answer(keys, signal);
      },
    },
    clock,
  );
  return { read, calls, clock };
}

const known = async (keys: readonly string[]) => keys.map((key) => (key === 'gone' ? null : `${key}!`));

describe('reads that share their calls', () => {
  test('each gets its own answer, however many there are', async () => {
    const { read, calls } = createReads(known);
    const answers = await Promise.all(['a', 'b', 'gone', 'c', 'a'].map((key) => read(key, open)));
    expect(answers).toEqual(['a!', 'b!', null, 'c!', 'a!']);
    expect(calls).toEqual(['a,b,gone', 'c,a']);
    await read('d', open);
    expect(calls).toHaveLength(3);
  });

  test('where the shared call is denied, only what may not be read is refused', async () => {
    const { read, calls } = createReads(async (keys) => {
      if (keys.includes('secret')) throw deniedError();
      return known(keys);
    });
    const answers = await Promise.allSettled(['a', 'secret'].map((key) => read(key, open)));
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(calls).toEqual(['a,secret', 'a', 'secret']);
  });

  test('another error is the answer of each, without further calls', async () => {
    const { read, calls } = createReads(async () => {
      throw new Error('throttled');
    });
    const answers = await Promise.allSettled(['a', 'b'].map((key) => read(key, open)));
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(calls).toEqual(['a,b']);
  });

  test('a caller that leaves does not end the call of the others', async () => {
    const leaving = new AbortController();
    const { read, clock } = createReads(async (keys, signal) => {
      await clock.sleep(1_000, signal);
      return known(keys);
    });
    const both = Promise.allSettled([read('a', leaving.signal), read('b', open)]);
    await clock.sleep(500);
    leaving.abort(new Error('late'));
    expect((await both).map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason)))).toEqual([
      'Error: late',
      'b!',
    ]);
  });

  test('the call ends once no caller waits for it', async () => {
    const leaving = new AbortController();
    let ended = false;
    const { read, clock } = createReads(async (keys, signal) => {
      await clock.sleep(60_000, signal).catch(() => {
        ended = true;
      });
      return known(keys);
    });
    const both = Promise.allSettled(['a', 'b'].map((key) => read(key, leaving.signal)));
    await clock.sleep(500);
    leaving.abort(new Error('late'));
    await both;
    await clock.sleep(1);
    expect(ended).toBe(true);
  });
});
