import { describe, expect, test } from '@jest/globals';
import { cutMiddle, doorOf, longestText } from '../../../src/lib/outside.ts';
import { createRedactor } from '../../../src/lib/redact.ts';

describe('a text from outside', () => {
  test('that is short stays as it is', () => {
    for (const text of ['', 'x', 'é'.repeat(longestText)]) expect(cutMiddle(text)).toBe(text);
  });

  test('that is long keeps how it begins and how it ends', () => {
    const text = `Cannot pull: ${'x'.repeat(100_000)} manifest unknown`;
    const cut = cutMiddle(text);
    expect(cut.length).toBeLessThanOrEqual(longestText);
    expect([cut.startsWith('Cannot pull: xxx'), cut.includes(' … '), cut.endsWith('xxx manifest unknown')]).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('is never cut inside a character', () => {
    for (const before of ['', 'x', 'xx', 'xxx']) {
      const cut = cutMiddle(before + '🚀'.repeat(5_000), 100);
      expect(() => encodeURIComponent(cut)).not.toThrow();
    }
  });

  test('shows no part of a secret on which the cut falls', () => {
    const redactor = createRedactor();
    const secret = 'correct-horse-battery-staple';
    redactor.learn([secret]);
    const door = doorOf(redactor.redact);
    for (let at = 3_000; at < 3_200; at += 5) {
      const text = door(`${'x'.repeat(at)}${secret}${'y'.repeat(200_000)}${secret}${'z'.repeat(at - 2_100)}`);
      expect(text).not.toMatch(/correct|horse|battery|staple/);
    }
  });
});
