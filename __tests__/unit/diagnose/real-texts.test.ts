import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type RealText, realTextsPage, saidOf } from '../../support/real-texts.ts';
import { read, root } from '../../support/repository.ts';

const entries: RealText[] = JSON.parse(read('__tests__/unit/diagnose/real-texts.json'));
const page = join(root, 'docs/real-failure-texts.md');

/** Each text must be explained by what it names, and nothing beside it may be advised that is wrong for it. */
describe('texts that AWS really printed', () => {
  test.each(entries.map((entry, index) => [index + 1, entry] as const))('%i', (_, entry) => {
    const { sentence, advice } = saidOf(entry);
    const entries = { text: entry.text, sentence, advice };
    const all = [sentence, ...advice].join('\n');
    for (const word of entry.says)
      expect({ ...entries, says: new RegExp(word, 'i').test(sentence), word }).toEqual({
        ...entries,
        says: true,
        word,
      });
    for (const word of entry.never)
      expect({ ...entries, says: new RegExp(word, 'm').test(all), word }).toEqual({ ...entries, says: false, word });
    for (const word of entry.advises)
      expect({ ...entries, advises: new RegExp(word, 'im').test(advice.join('\n')), word }).toEqual({
        ...entries,
        advises: true,
        word,
      });
  });

  test('the page with all of them is in step; UPDATE=1 writes it', () => {
    const expected = realTextsPage(entries);
    if (process.env.UPDATE === '1' || !existsSync(page)) writeFileSync(page, expected);
    expect(readFileSync(page, 'utf8')).toBe(expected);
  });
});
