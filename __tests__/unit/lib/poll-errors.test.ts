import { expect, test } from '@jest/globals';
import { AwsError, type AwsErrorKind } from '../../../src/lib/errors.ts';
import { losesTrack } from '../../../src/lib/poll-errors.ts';

function ofKind(kind: AwsErrorKind): AwsError {
  return new AwsError('no', {
    kind,
    operation: 'ecs:DescribeServices',
    code: 'X',
    resource: null,
    requestId: null,
    action: null,
  });
}

test.each<[AwsErrorKind, number | null]>([
  ['credentials', 1],
  ['denied', 2],
  ['refused', 2],
  ['throttled', null],
  ['transient', null],
  ['aborted', null],
])('%s ends the polling at failed poll %s', (kind, end) => {
  const ends = [1, 2, 3, 50].filter((failedPolls) => losesTrack(ofKind(kind), failedPolls));
  expect(ends[0] ?? null).toBe(end);
});

test('an error of our own has to come twice', () => {
  expect([1, 2].map((failedPolls) => losesTrack(new TypeError('x'), failedPolls))).toEqual([false, true]);
});
