import { expect, test } from '@jest/globals';
import { isInline, readStructured } from '../../../src/contract/structured.ts';
import { parseStructured } from '../../../src/contract/yaml.ts';

const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]', ...'bcdef'.split('').map(level)].join('\n');

function level(name: string): string {
  const before = String.fromCharCode(name.charCodeAt(0) - 1);
  return `${name}: &${name} [${Array(10).fill(`*${before}`).join(', ')}]`;
}

test.each([
  ['{"a": [1, null, "x"]}', { a: [1, null, 'x'] }],
  ['\uFEFF{"a": 1}', { a: 1 }],
  ['a: 1\nb: [yes, true, null]\nc: 2001-01-01', { a: 1, b: ['yes', true, null], c: '2001-01-01' }],
  ['{a: 1, b: {c: d}}', { a: 1, b: { c: 'd' } }],
  ['base: &b { x: 1 }\nmore:\n  <<: *b\n  y: 2', { base: { x: 1 }, more: { x: 1, y: 2 } }],
  ['a: |\n  x\n  y\n', { a: 'x\ny\n' }],
  ['', null],
])('%j', async (text, value) => {
  expect(parseStructured(text)).toEqual({ value });
  expect(await readStructured(text)).toEqual({ value });
});

test.each([
  ['a: 1\nb: [hunter2', /^line \d, column \d+: /],
  ['{"a": "hunter2"', /^line 1, column \d+: /],
  ['a: hunter2\na: 2', /^line 2, column 1: a key that is there twice$/],
  ['\ta: hunter2', /^line 1, column \d+: /],
  ['a: x: hunter2', /^line 1, column \d+: .*`: ` needs quotes/],
  ['a: @hunter2', /^line 1, column 4: .*needs quotes/],
  ['a: *hunter2', /^an alias points to nothing/],
  ['a: hunter2\n---\nb: 1', /a second document/],
  ['a: .inf', /a number that JSON does not know/],
  [bomb, /aliases multiply/],
])('%j is refused by line and column, and not shown', (text, problem) => {
  const parsed = parseStructured(text);
  expect(parsed).toMatchObject({ problem: expect.stringMatching(problem) });
  expect(JSON.stringify(parsed)).not.toContain('hunter2');
});

test.each([
  ['deploy/overrides.yml', false],
  ['overrides', false],
  ['C:\\x\\y.json', false],
  ['{}', true],
  ['[1]', true],
  ['cpu: 256', true],
  ['cpu:', true],
  ['a\nb', true],
])('%j is inline: %j', (text, expected) => {
  expect(isInline(text)).toBe(expected);
});
