import { expect, test } from '@jest/globals';
import { formatDuration } from '../../../src/lib/duration.ts';

test.each([
  [-5, '0 s'],
  [0, '0 s'],
  [999, '0 s'],
  [42_000, '42 s'],
  [59_999, '59 s'],
  [60_000, '1 min 00 s'],
  [185_000, '3 min 05 s'],
  [3_599_999, '59 min 59 s'],
  [3_600_000, '1 h 00 min'],
  [3_720_000, '1 h 02 min'],
  [90_000_000, '25 h 00 min'],
])('%d ms is %s', (elapsedMs, text) => {
  expect(formatDuration(elapsedMs)).toBe(text);
});
