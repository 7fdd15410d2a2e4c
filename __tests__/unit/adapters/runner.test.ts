import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { createRunner } from '../../../src/adapters/runner.ts';

const written: string[] = [];
const write = process.stdout.write;

beforeEach(() => {
  written.length = 0;
  process.stdout.write = ((text: string) => {
    written.push(text);
    return true;
  }) as typeof write;
});
afterEach(() => {
  process.stdout.write = write;
  jest.restoreAllMocks();
});

/** New lines and what acts as one, controls, and what turns the direction of writing. */
const hostile = 'a\nb\r\nc\u0085d\u2028e\u2029f\u202eg\u2066h\u200fi\u061cj\u001b[31mk\u0000l\u0007m##[error]n';
const acts = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

test.each(['notice', 'warning', 'error', 'debug'] as const)('%s: one line without anything that acts', (kind) => {
  const runner = createRunner((text) => text);
  if (kind === 'error') runner.error(hostile, hostile);
  else runner[kind](hostile);
  const [line = '', ...more] = written
    .join('')
    .split('\n')
    .filter((each) => each !== '');
  expect(more).toEqual([]);
  expect(line).not.toMatch(acts);
  expect(line).not.toMatch(/%0[AD]|##\[/i);
  for (const letter of 'abcdefghijklmn') expect(line).toContain(letter);
});

test('an annotation and its title are not longer than GitHub shows', () => {
  createRunner((text) => text).error('x'.repeat(1_000_000), 'y'.repeat(1_000_000));
  expect(written.join('').length).toBeLessThan(5_000);
});

test('a line of the log acts neither', () => {
  createRunner((text) => text).line(hostile);
  expect(written.join('').trimEnd()).not.toMatch(acts);
});
