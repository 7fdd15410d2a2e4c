import { expect, test } from '@jest/globals';
import { isTooDeep, levelsOf, mostLevels } from '../../../src/lib/json.ts';

const nested = (levels: number) => JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown;
const bytes = (text: string) => new TextEncoder().encode(text);

test('a value may be nested so deep, and no deeper', () => {
  expect([null, 1, 'x', {}, nested(mostLevels)].filter(isTooDeep)).toEqual([]);
  expect(isTooDeep({ a: nested(mostLevels + 1) })).toBe(true);
  expect(isTooDeep(nested(100_000))).toBe(true);
});

test('levels of a JSON text are counted outside its strings', () => {
  const texts = ['', '1', '[]', '{"a":[{}]}', '["[[[["]', '["\\"[[[", []]', '["\\\\", [[]]]'];
  expect(texts.map((text) => levelsOf(bytes(text)))).toEqual([0, 0, 1, 3, 1, 2, 3]);
});
