import { describe, expect, test } from '@jest/globals';
import { structureProblem } from '../../../src/contract/json-structure.ts';
import { isInline, readStructured } from '../../../src/contract/structured.ts';
import { parseStructured, readMapping } from '../../../src/contract/yaml.ts';

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
  ['a: hunter2\na: 2', /^line 2, column 1: a key that occurs twice$/],
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

describe('JSON that is not complete or not closed is told by its brackets, never as indentation', () => {
  const whole = JSON.stringify(
    { family: 'web', containerDefinitions: [{ name: 'hunter2', command: ['a"}b', 'c'] }], cpu: '256' },
    null,
    2,
  );

  test('cut off at any place', () => {
    for (let length = 1; length < whole.length; length += 1) {
      const parsed = parseStructured(whole.slice(0, length));
      expect(parsed).toMatchObject({
        problem: expect.stringMatching(/^line \d+, column \d+: the text ends here, before .* is closed.*cut off$/),
      });
      expect(JSON.stringify(parsed)).not.toContain('hunter2');
    }
  });

  test.each([
    ['{\n  "a": {\n    "b": 1', 'line 3, column 11: the text ends here, before the `{` of line 2, column 8 is closed'],
    ['{\n "a": [1, 2}\n}', 'line 2, column 12: the `}` closes the `[` of line 2, column 7'],
    ['{"a": 1}}', 'line 1, column 9: the `}` closes nothing that is open'],
    ['{\n "a": "b,\n "c": 1\n}', 'line 2, column 7: the quote that begins here is not closed in its line'],
    ['{"a": 1 "b": 2}', 'line 1, column 7: a bracket, brace, quote, comma or colon is missing'],
    ['a:\n  b: [1,\nc: 2', 'a bracket, brace, quote, comma or colon is missing'],
    ['{"a": "]", "b": "\\"}"', 'line 1, column 22: the text ends here'],
  ])('%j', (text, problem) => {
    const parsed = parseStructured(text);
    expect(parsed).toMatchObject({ problem: expect.stringContaining(problem) });
    expect(JSON.stringify(parsed)).not.toMatch(/indentation/);
  });

  test('a long text takes no longer than its length', () => {
    const before = process.cpuUsage();
    structureProblem('{'.repeat(50_000) + '"'.repeat(50_001) + ' '.repeat(50_000));
    structureProblem(' '.repeat(100_000));
    const { user, system } = process.cpuUsage(before);
    expect(user + system).toBeLessThan(500_000);
  });

  test('a mapping of variables too', () => {
    expect(readMapping('{\n  "A": "hunter2",\n  "B": "x"')).toEqual({
      problems: [expect.stringMatching(/^line 3, column 11: the text ends here, before the `\{` of line 1/)],
    });
  });
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

test.each([
  ['JSON of a hundred thousand levels', '['.repeat(100_000) + ']'.repeat(100_000)],
  ['JSON objects', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`],
  ['YAML in brackets', `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ['YAML by indentation', Array.from({ length: 1_000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
  ['YAML that is never closed', `a: ${'[{b: '.repeat(20_000)}`],
])('%s is refused in words', async (_what, text) => {
  const read = await readStructured(text);
  expect(read).toMatchObject({ problem: expect.stringMatching(/levels deep|nested too deeply/) });
  expect(JSON.stringify(read)).not.toContain('    at ');
});
