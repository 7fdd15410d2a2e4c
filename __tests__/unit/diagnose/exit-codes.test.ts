import { expect, test } from '@jest/globals';
import { exitMeaning, exitText } from '../../../src/lib/exit-codes.ts';

test.each([
  [0, 'exit code 0 (it ended normally)'],
  [127, 'exit code 127 (the command was not found)'],
  [137, 'exit code 137 (killed, SIGKILL)'],
  [142, 'exit code 142 (ended by signal 14)'],
  [42, 'exit code 42'],
])('%d', (code, text) => {
  expect(exitText(code)).toBe(text);
});

test('137 has two meanings', () => {
  expect(exitText(137, true)).toBe('exit code 137 (killed for using more memory than it may)');
});

test('codes of the application’s own have no meaning to us', () => {
  expect(exitMeaning(3)).toBeNull();
  expect(exitMeaning(256)).toBeNull();
});
