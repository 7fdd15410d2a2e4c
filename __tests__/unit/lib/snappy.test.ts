import { describe, expect, test } from '@jest/globals';
import { expandSnappy } from '../../../src/lib/snappy.ts';

const expand = (bytes: number[], most = 1_000_000) =>
  Buffer.from(expandSnappy(Uint8Array.from(bytes), most)).toString();
const bytesOf = (text: string) => [...Buffer.from(text)];

describe('a block', () => {
  test.each<[string, number[], string]>([
    ['nothing', [0], ''],
    ['a literal', [5, 4 << 2, ...bytesOf('hello')], 'hello'],
    ['a literal with a length of one byte', [5, 60 << 2, 4, ...bytesOf('hello')], 'hello'],
    ['a literal with a length of two bytes', [5, 61 << 2, 4, 0, ...bytesOf('hello')], 'hello'],
    ['a copy with an offset of one byte', [9, 4 << 2, ...bytesOf('hello'), (0 << 2) | 1, 5], 'hellohell'],
    ['a copy with an offset of two bytes', [8, 4 << 2, ...bytesOf('hello'), (2 << 2) | 2, 5, 0], 'hellohel'],
    ['a copy with an offset of four bytes', [7, 4 << 2, ...bytesOf('hello'), (1 << 2) | 3, 5, 0, 0, 0], 'hellohe'],
    ['a copy of what it writes itself', [7, 0, 97, (5 << 2) | 2, 1, 0], 'aaaaaaa'],
  ])('%s', (_, bytes, text) => {
    expect(expand(bytes)).toBe(text);
  });

  test('a length of several bytes', () => {
    const text = 'x'.repeat(300);
    expect(expand([0xac, 0x02, 61 << 2, 43, 1, ...bytesOf(text)])).toBe(text);
  });
});

describe('what is none', () => {
  test.each<[string, number[], RegExp]>([
    ['no bytes', [], /ends early/],
    ['a length without an end', [0xff, 0xff, 0xff, 0xff, 0xff], /length/],
    ['more than is read', [0xff, 0xff, 0xff, 0xff, 0x0f], /at most 1000000/],
    ['a literal that ends early', [5, 4 << 2, 104], /ends early/],
    ['a literal of four gigabytes', [5, 63 << 2, 255, 255, 255, 255], /longer/],
    ['a copy of nothing', [5, (4 << 2) | 2, 1, 0], /not there/],
    ['a copy from before the beginning', [6, 0, 97, (4 << 2) | 2, 2, 0], /not there/],
    ['an offset of 0', [6, 0, 97, (4 << 2) | 2, 0, 0], /not there/],
    ['more than it says', [1, 4 << 2, ...bytesOf('hello')], /longer/],
    ['less than it says', [9, 4 << 2, ...bytesOf('hello')], /shorter/],
    ['half a copy', [9, 4 << 2, ...bytesOf('hello'), 2], /ends early/],
  ])('%s', (_, bytes, message) => {
    expect(() => expand(bytes)).toThrow(message);
  });

  test('any bytes are refused or expanded, and none takes long', () => {
    let seed = 7;
    const next = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % 256;
    };
    const startedAt = performance.now();
    for (let round = 0; round < 2_000; round += 1) {
      const bytes = Uint8Array.from({ length: 1 + (next() % 64) }, next);
      try {
        expect(expandSnappy(bytes, 10_000).length).toBeLessThanOrEqual(10_000);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
        expect((error as Error).message).toMatch(/^its? /);
      }
    }
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });
});
