import { describe, expect, test } from '@jest/globals';
import { INPUTS, type InputName, inputRow } from '../../../src/contract/inputs.ts';
import { formOf } from '../../../src/contract/key-values.ts';

function parse(name: InputName, text: string) {
  const { kind } = inputRow(name);
  return kind.parse(text);
}

async function variables(text: string): Promise<unknown> {
  const parsed = await parse('environment-variables', text);
  if ('problems' in parsed) return parsed.problems;
  return Object.fromEntries(
    (parsed.value as { name: string; value: string }[]).map(({ name, value }) => [name, value]),
  );
}

describe('lines', () => {
  test.each([
    ['A=1', { A: '1' }],
    ['A=1\nB=2\n', { A: '1', B: '2' }],
    ['A=1\r\nB=2\r\n', { A: '1', B: '2' }],
    ['\n  # a comment, x=y\n   A=1\n\n\tB=2', { A: '1', B: '2' }],
    ['A=', { A: '' }],
    ['A==', { A: '=' }],
    ['A=b=c==', { A: 'b=c==' }],
    [' A =  b  ', { A: '  b  ' }],
    ['A="b" \'c\'', { A: '"b" \'c\'' }],
    ['A=a,b', { A: 'a,b' }],
    ['A=x#y # z', { A: 'x#y # z' }],
    ['URL=http://x: y', { URL: 'http://x: y' }],
    ['JSON={"a": 1}', { JSON: '{"a": 1}' }],
    ['A=::set-output name=x::y', { A: '::set-output name=x::y' }],
    [`A=%0A$B\\n$\{{ x }}`, { A: `%0A$B\\n$\{{ x }}` }],
    ['GRÜSSE=schön 🎉\u2028', { GRÜSSE: 'schön 🎉\u2028' }],
    ['A=b\rc', { A: 'b\rc' }],
    ['A=1\nB=2\r', { A: '1', B: '2' }],
    ['A=1\r\nB=2\r', { A: '1', B: '2' }],
    ['A=b \r', { A: 'b ' }],
    [
      'spring.datasource.url=1\nLogging:Level=2\nmy-var=3',
      { 'spring.datasource.url': '1', 'Logging:Level': '2', 'my-var': '3' },
    ],
    ['A=1\nA=1', { A: '1' }],
    ['__proto__=1', Object.fromEntries([['__proto__', '1']])],
    ['# nothing', {}],
  ])('%j', async (text, expected) => {
    expect(await variables(text)).toEqual(expected);
  });

  test.each([
    ['A=1\n\nhunter2', ['line 3 has no `=`']],
    ['hunter2', ['line 1 has no `=`']],
    ['=hunter2', ['line 1 has no name before its `=`']],
    ['hunter2\n=x\nB', ['line 1 has no `=`', 'line 2 has no name before its `=`', 'line 3 has no `=`']],
    ['A=1\nA=hunter2', ['`A` has two different values, in lines 1 and 2']],
    ['KEY=-----BEGIN KEY-----\nab: hunter2', ['line 2 has no `=`']],
    ['A=1\nthe hunter2=', [expect.stringMatching(/^the name in line 2 contains a space/)]],
  ])('%j is refused', async (text, problems) => {
    expect(await variables(text)).toEqual(problems);
  });
});

describe('mappings', () => {
  test.each([
    ['A: 1', { A: '1' }],
    ['A: yes\nB: 1.10\nC: 0123\nD: 1e3\nE: true\nF: 2001-01-01', yamlScalars()],
    ['{"A": 1.10, "B": true, "C": "x=y", "D": 1E+2}', { A: '1.10', B: 'true', C: 'x=y', D: '1E+2' }],
    ['{\n\t"A": "\\ud83c\\udf89\\/\\t"\n}', { A: '🎉/\t' }],
    ['{A: b, C: d}', { A: 'b', C: 'd' }],
    ['CONFIG: |\n  a=b\n  c: d\n', { CONFIG: 'a=b\nc: d\n' }],
    ['CONFIG: |-\n  a=b\n\n  c', { CONFIG: 'a=b\n\nc' }],
    ['# x=y\n---\nA: b', { A: 'b' }],
    ['  A: 1\n  B: 2\n', { A: '1', B: '2' }],
    ['URL: http://x?a=b', { URL: 'http://x?a=b' }],
    ['"A=B": c', { 'A=B': 'c' }],
    ['A: \'\'\nB: ""', { A: '', B: '' }],
    ['A: "null"\nB: \'~\'', { A: 'null', B: '~' }],
    ['A: &x hello\nB: *x', { A: 'hello', B: 'hello' }],
    ['A: 1\nA: 1', { A: '1' }],
  ])('%j', async (text, expected) => {
    expect(await variables(text)).toEqual(expected);
  });

  test.each([
    ['A:\nB: 1', /line 1 has no value/],
    ['A: ~', /no value \(null\)/],
    ['{"A": null}', /no value \(null\)/],
    ['A:\n  - hunter2', /key in line 1 is a list/],
    ['A:\n  B: hunter2', /is a list or a mapping/],
    ['A: 1\nB=hunter2', /^line 2, column 1: /],
    ['A: "hunter2', /^line 1, column \d+: a bracket, brace, quote/],
    ['A: @hunter2', /needs quotes/],
    ['A: *hunter2', /alias/],
    ['A: 1\nA: hunter2', /`A` has two different values, in lines 1 and 2/],
    ['{"A": 1', /^line 1, column/],
    ['? [a, b]\n: hunter2', /line|key/],
    ['- A=hunter2', /is a list/],
    ['[{"name": "A", "value": "hunter2"}]', /is a list/],
  ])('%j is refused', async (text, problem) => {
    const problems = await variables(text);
    expect(problems).toEqual(expect.arrayContaining([expect.stringMatching(problem)]));
    expect(JSON.stringify(problems)).not.toContain('hunter2');
  });
});

function yamlScalars() {
  return { A: 'yes', B: '1.10', C: '0123', D: '1e3', E: 'true', F: '2001-01-01' };
}

test.each([
  ['docker-labels', 'com.example.query = a=b ', 'com.example.query', 'a=b'],
  ['log-configuration-options', 'awslogs-datetime-format=%Y=%m', 'awslogs-datetime-format', '%Y=%m'],
  ['secrets', ' DB = arn:aws:secretsmanager:r:1:secret:x:key:: ', 'DB', 'arn:aws:secretsmanager:r:1:secret:x:key::'],
  ['task-definition-tags', 'Cost Center=a=b', 'Cost Center', 'a=b'],
] as const)('%s splits %j at its first =', async (input, text, name, value) => {
  expect(await parse(input, text)).toEqual({ value: [{ name, value }] });
});

test('a secret without a reference is refused', async () => {
  expect(await parse('secrets', 'DB=')).toEqual({ problems: ['the secret in line 1 has no valueFrom'] });
});

test.each(['A=1', '', '# x: y', 'A=b: c'])('%j needs no YAML', (text) => {
  expect(formOf(text)).toBe('lines');
});

/** A small generator with a fixed seed, so that a failure can be repeated. */
function* randomTexts(howMany: number): Generator<string> {
  const alphabet = [
    'a',
    'B',
    '7',
    '=',
    ':',
    ' ',
    '"',
    "'",
    ',',
    '\t',
    '\n',
    '#',
    '{',
    '}',
    '[',
    ']',
    '|',
    '&',
    '*',
    '@',
    '%',
    '::',
    'ü',
    '🎉',
  ];
  let state = 42;
  const next = (limit: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
  for (let index = 0; index < howMany; index += 1) {
    yield Array.from({ length: next(12) }, () => alphabet[next(alphabet.length)]).join('');
  }
}

test('any value without a line break survives byte for byte', async () => {
  for (const text of randomTexts(500)) {
    const value = text.replaceAll('\n', '');
    expect(await variables(`FIRST=1\nA=${value}\nLAST=2`)).toEqual({ FIRST: '1', A: value, LAST: '2' });
  }
});

test('any value at all survives in a JSON mapping', async () => {
  for (const value of randomTexts(500)) expect(await variables(JSON.stringify({ A: value }))).toEqual({ A: value });
});

test('no secret-bearing input ever has its text in a problem', async () => {
  const secret = 'hunter2';
  for (const { name } of INPUTS.filter((row) => 'secret' in row)) {
    for (const noise of randomTexts(100)) {
      for (const text of [`${noise}${secret}`, `${secret}${noise}`, `A: ${secret}${noise}`, `["${secret}",${noise}`]) {
        const parsed = await parse(name, text);
        if ('problems' in parsed) {
          // A name may be shown, and what stands before a line's `=` or `: ` is one.
          const names = /`[^`]*`|"[^"]*"/g;
          expect(parsed.problems.join().replace(names, '')).not.toContain(secret);
        }
      }
    }
  }
});
