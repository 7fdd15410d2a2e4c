import { describe, expect, test } from '@jest/globals';
import { keepRevisions, scheduleNames } from '../../../src/contract/post-deploy.ts';

describe('schedules', () => {
  test('a list with commas or newlines, names once', () => {
    expect(scheduleNames().parse('nightly, jobs/hourly.v2\nnightly\n')).toEqual({
      value: ['nightly', 'jobs/hourly.v2'],
    });
  });

  test.each(['a b', 'a/b/c', '/a', 'a/', 'arn:aws:events:eu-west-1:123456789012:rule/a', 'x'.repeat(65)])(
    'not %s',
    (text) => {
      expect(scheduleNames().parse(text)).toHaveProperty('problems');
    },
  );
});

describe('keep-revisions', () => {
  test.each([['1', 1] as const, ['25', 25] as const])('%s', (text, value) => {
    expect(keepRevisions().parse(text)).toEqual({ value });
  });

  test.each(['0', '-1', '1.5', 'all'])('not %s', (text) => {
    expect(keepRevisions().parse(text)).toHaveProperty('problems');
  });
});
