import { expect, test } from '@jest/globals';
import { sendAfterMs } from '../../../src/lib/pace.ts';

test('requests beyond the burst follow at the rate', () => {
  const quota = { burst: 48, perSecond: 5 };
  expect([0, 47, 48, 52, 199].map((index) => sendAfterMs(index, quota))).toEqual([0, 0, 200, 1_000, 30_400]);
});
