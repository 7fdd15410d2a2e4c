// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of the checks
import { describe, expect, test } from '@jest/globals';
import { KINDS } from '../../../src/verification/kinds/index.ts';
import { parseChecks } from '../../../src/verification/parse.ts';

const files = (contents: Record<string, string> = {}) => ({
  exists: async (path: string) => Object.hasOwn(contents, path),
  read: async (path: string) => contents[path] ?? '',
  resolve: (path: string) => `/workspace/${path}`,
  list: async () => ['checks.yml'],
});

const parse = (text: string) => parseChecks(text, files());
const problemsOf = async (text: string) => (await parse(text)).problems;

test.each(KINDS.map((kind) => [kind.id, kind.example] as const))('the example of %s is right', async (_, example) => {
  expect(await problemsOf(example)).toEqual([]);
});

test('all problems of the list are told, each with its item and its member', async () => {
  const text = [
    '- url: ftp://example.com',
    '  every: soon',
    '  status: 700',
    '- alarms: []',
    '- metric: {namespace: Shop, name: Orders, statistic: Mean, perod: 60}',
    '- target-errors: a few',
    '  when: later',
    '- ulr: https://example.com',
    '- hello',
    '- url: https://example.com',
    '  alarms: [a]',
    '- url: https://example.com',
    '  baseline: 2',
    '  consecutve: 3',
  ].join('\n');
  expect(await problemsOf(text)).toEqual([
    'item 1: `url` must begin with `https://` or `http://`, got "ftp://example.com"',
    expect.stringMatching(/^item 1: `status` must be a status from 100 to 599.*got "700"$/),
    'item 1: `every` must be a duration such as `5`, `5 s` or `1 min`, got "soon"',
    'item 2: `alarms` must be a list of names of CloudWatch alarms, got "[]"',
    expect.stringContaining('item 3: `metric`: there is no member "perod"'),
    expect.stringContaining('item 3: `metric`: `statistic` must be `Average`'),
    'item 3: one of `fail-above` and `fail-below` is missing',
    expect.stringMatching(/^item 4: `when` must be `serving`, `test-traffic` or `each-step`, got "later"/),
    'item 4: `target-errors` must be a share from 0 % to 100 %, such as `1 %`, got "a few"',
    'item 5: it has none of `url`, `alarms`, `metric` or `target-errors` (did you mean `url`?)',
    'item 6: it must be a mapping with one of `url`, `alarms`, `metric` or `target-errors`',
    'item 7: it has `url` and `alarms`; each is a check of its own',
    'item 8: `baseline` belongs to a check of the kind `target-errors`, not to `url`',
    'item 8: there is no member `consecutve` (did you mean `consecutive`?)',
  ]);
});

test('the values of headers, and passwords in addresses, are in no message', async () => {
  const text = [
    '- url: https://user:hunter22@example.com',
    '- url: https://example.com',
    '  headers: {"bad name": "s3cr3t-one", Authorization: "s3cr3t\\ntwo", Host: [s3cr3t-three]}',
    '  Authorization: s3cr3t-four',
    '- url: https://example.com',
    '  headers: s3cr3t-five',
  ].join('\n');
  const said = (await problemsOf(text)).join('\n');
  expect(said.split('\n').length).toBeGreaterThanOrEqual(4);
  expect(said).not.toMatch(/hunter22|s3cr3t/);
});

test('headers are kept from every output, whole and without their scheme', async () => {
  const { secrets } = await parse('- url: https://example.com\n  headers: {Authorization: Bearer abcdefghij}');
  expect(secrets).toEqual(['Bearer abcdefghij', 'abcdefghij']);
});

describe('an expression', () => {
  test.each([
    ['(?=a)b', /RE2's syntax/],
    ['(', /RE2's syntax/],
    ['(a{1000}){1000}', /RE2's syntax/],
  ])('%s is refused', async (matches, why) => {
    expect((await problemsOf(JSON.stringify([{ url: 'https://example.com', matches }]))).join()).toMatch(why);
  });

  test('of nested quantifiers is taken, and matched in linear time', async () => {
    const { checks } = await parse(JSON.stringify([{ url: 'https://example.com', matches: '(a+)+b' }]));
    const stage = { nowMs: 0, subject: subject(), show: (text: string) => text };
    const run = checks[0]?.begin(stage);
    const answer = {
      kind: 'answer',
      status: 200,
      text: 'a'.repeat(65_536),
      cut: false,
      encoding: null,
      location: null,
    } as const;
    const began = process.cpuUsage();
    const judged = checks[0]?.judge(run as never, { kind: 'request', answer, tookMs: 1 }, stage);
    expect(process.cpuUsage(began).user / 1_000).toBeLessThan(500);
    expect(judged?.reason).toContain('does not match');
  });
});

const subject = () => ({ revision: 'web:1', sha: 'abc', serviceUrl: '', startedAtMs: 0, targets: undefined });

test('each mistake of a long list has its item and its member', async () => {
  const text = [
    '- url: https://example.com',
    '  matches: (?=a)b',
    '  within: 0',
    '  consecutive: 0',
    '  follow: maybe',
    '- url: https://example.com',
    '  when: test-trafic',
    '  on-inconclusive: stop',
    '  headers: {Connection: close}',
    '- metric: {namespace: Shop, name: Orders, statistc: Sum, period: 7}',
    '  fail-above: high',
    '  datapoints: 0.5',
    '- expression: a + b',
    '  fail-above: 1',
    '- target-errors: 101 %',
    '  baseline: 0.5',
    '  min-requests: -1',
    '- alarms: [a, a]',
    '- url: "https://example.com/${servce-url}"',
  ].join('\n');
  const problems = await problemsOf(text);
  const wanted = [
    /^item 1: `matches` must be a regular expression of RE2's syntax/,
    /^item 1: `within` must be from 1 s to 21600 s, got "0"/,
    /^item 1: `consecutive` must be a whole number from 1 to 100, got "0"/,
    /^item 1: `follow` must be `true` or `false`/,
    /^item 2: `when` must be .*did you mean `test-traffic`/,
    /^item 2: `on-inconclusive` must be `pass`, `fail` or `pause`/,
    /^item 2: `headers` must not set `Connection`/,
    /^item 3: `metric`: there is no member "statistc" \(did you mean `statistic`\?\)/,
    /^item 3: `metric`: `statistic` is missing/,
    /^item 3: `metric`: `period` must be 1, 5, 10, 20 or 30 seconds/,
    /^item 3: `fail-above` must be a number/,
    /^item 3: `datapoints` must be a whole number/,
    /^item 4: `metrics` is missing/,
    /^item 5: `target-errors` must be a share/,
    /^item 5: `baseline` must be a number from 1/,
    /^item 5: `min-requests` must be a whole number/,
    /^item 6: `alarms` names an alarm twice/,
    /^item 7: `url` holds .*did you mean `service-url`/,
  ];
  for (const each of wanted) expect(problems).toContainEqual(expect.stringMatching(each));
  expect(problems).toHaveLength(wanted.length);
});

test('an unknown placeholder names the nearest one', async () => {
  const problems = await problemsOf(JSON.stringify([{ url: 'https://example.com/${revison}', contains: '$${plain}' }]));
  expect(problems).toEqual([expect.stringContaining('(did you mean `revision`?)')]);
});

test('a list may be in a file, whose path stands before each problem', async () => {
  const contents = { '/workspace/checks.yml': '- url: https://example.com\n  every: 0.1\n' };
  expect((await parseChecks('checks.yml', files(contents))).problems).toEqual([
    '/workspace/checks.yml: item 1: `every` must be from 1 s to 3600 s, got "0.1"',
  ]);
  expect((await parseChecks('chekcs.yml', files(contents))).problems[0]).toContain('/workspace/chekcs.yml');
});

test.each([
  ['it is no list', 'url\ntext', /list/],
  ['it is empty', '[]', /the list is empty/],
  ['it is not valid YAML', '- url: [', /line 1, column/],
  ['its aliases multiply', '- &a [x, x]\n- &b [*a, *a]\n- url: [*b, *b]', /item/],
])('what cannot be read is said: %s', async (_, text, why) => {
  expect((await problemsOf(text)).join('\n')).toMatch(why);
});

test.each([
  [5, 5_000],
  ['5', 5_000],
  ['5 s', 5_000],
  ['5s', 5_000],
  ['1 min', 60_000],
  ['1.5 min', 90_000],
  ['1 h', 3_600_000],
])('the duration %j is %d ms', async (every, ms) => {
  const { checks } = await parse(JSON.stringify([{ url: 'https://example.com', every, within: '6 h' }]));
  const stage = { nowMs: 0, subject: subject(), show: (text: string) => text };
  const run = checks[0]?.begin(stage);
  const judged = checks[0]?.judge(
    run as never,
    { kind: 'request', answer: { kind: 'none', why: 'x' }, tookMs: 0 },
    stage,
  );
  expect(judged?.dueMs).toBe(ms);
});
