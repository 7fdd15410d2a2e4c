import type { HttpAnswer, HttpRequest } from '../../apis/http.ts';
import { formatSeconds } from '../../lib/duration.ts';
import { isObject, type Json } from '../../lib/json.ts';
import { plural } from '../../lib/text.ts';
import { type Answer, type CheckParts, type Run, remember, type Stage } from '../check.ts';
import { booleanMember, durationMember, type Item, numberMember, textMember, textsMember, wrong } from '../item.ts';
import { fill, placeholdersIn } from '../placeholders.ts';
import { type Expected, expectationText, mismatchOf, type Patterns } from './expectation.ts';
import type { Kind } from './kind.ts';
import { statusMember } from './status.ts';

type UrlSpec = Expected & {
  url: string;
  headers: Readonly<Record<string, string>>;
  everyMs: number;
  withinMs: number;
  consecutive: number;
  follow: boolean;
};

type Memory = {
  /** Since when it is tried: the beginning, or the first miss after it held. */
  sinceMs: number;
  /** Answers in a row that held. */
  inARow: number;
  tries: number;
  lastMiss: string;
};

/** The least time for an answer. */
const leastAnswerMs = 500;

/** Headers that frame the request itself. */
const framing = [
  'connection',
  'content-length',
  'expect',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

/** A GET whose answer must be as asked. */
export const url: Kind = {
  id: 'url',
  members: ['url', 'status', 'contains', 'matches', 'json', 'headers', 'every', 'within', 'consecutive', 'follow'],
  example: '- url: https://shop.example.com/health',
  async parse(item) {
    const address = addressMember(item);
    const spec = {
      url: address ?? '',
      status: statusMember(item),
      contains: textMember(item, 'contains'),
      matches: textMember(item, 'matches', 1_000),
      json: jsonMember(item),
      headers: headersMember(item),
      everyMs: durationMember(item, 'every', { atLeastSeconds: 1, atMostSeconds: 3_600 }) ?? 5_000,
      withinMs: durationMember(item, 'within', { atLeastSeconds: 1, atMostSeconds: 21_600 }) ?? 60_000,
      consecutive: numberMember(item, 'consecutive', { atLeast: 1, atMost: 100, whole: true }) ?? 1,
      follow: booleanMember(item, 'follow') ?? false,
    };
    const placeholders = usedPlaceholders(item, spec);
    const patterns = spec.matches === null ? null : await import('../pattern.ts');
    if (patterns !== null) checkPattern(item, spec.matches ?? '', patterns);
    return address === null ? null : partsOf({ ...spec, patterns }, placeholders);
  },
};

function addressMember(item: Item): string | null {
  const text = textMember(item, 'url');
  if (text === null) return item.members.url === '' ? wrong(item, 'url', 'is empty', null) : null;
  const sample = fill(text, { serviceUrl: 'https://service.invalid', revision: 'web:1', sha: '0' });
  if (!URL.canParse(sample))
    return wrong(item, 'url', 'must be an address such as `https://shop.example.com/health`', text);
  const { protocol, username, password } = new URL(sample);
  if (protocol !== 'http:' && protocol !== 'https:')
    return wrong(item, 'url', 'must begin with `https://` or `http://`', text);
  // What was given is not shown: it holds a password.
  if (username !== '' || password !== '')
    return wrong(item, 'url', 'must not hold a user or a password; send it in `headers`', null);
  return text;
}

/** Values of headers are never shown. */
function headersMember(item: Item): Record<string, string> {
  const headers = textsMember(item, 'headers', false) ?? {};
  for (const [name, value] of Object.entries(headers)) {
    if (!/^[\w!#$%&'*+.^`|~-]{1,200}$/.test(name)) {
      item.problems.push('`headers` has a name that is not one of a header (not shown, since it may be a secret)');
    } else if (framing.includes(name.toLowerCase()) || /^proxy-/i.test(name)) {
      item.problems.push(`\`headers\` must not set \`${name}\`, which belongs to the connection`);
    } else if (!/^[\t\x20-\x7e\x80-\xff]{0,8000}$/.test(value)) {
      item.problems.push(`\`headers\`: the value of \`${name}\` holds characters that no header can have`);
    }
  }
  return headers;
}

function jsonMember(item: Item): Record<string, Json> | null {
  const value = item.members.json;
  if (value === undefined) return null;
  if (isObject(value) && Object.keys(value).length > 0) return value;
  return wrong(item, 'json', 'must be a mapping of dotted paths to values, such as `{commit.id: 4f2b8d1}`', value);
}

/** Placeholders in every text that is filled in. */
function usedPlaceholders(
  item: Item,
  { url: address, contains, matches, json, headers }: Omit<UrlSpec, 'patterns'>,
): string[] {
  const texts: [string, string | null][] = [
    ['url', address],
    ['contains', contains],
    ['matches', matches],
    ...Object.values(json ?? {}).map((value): [string, string | null] => [
      'json',
      typeof value === 'string' ? value : null,
    ]),
    ...Object.values(headers).map((value): [string, string | null] => ['headers', value]),
  ];
  return [...new Set(texts.flatMap(([name, text]) => (text === null ? [] : placeholdersIn(item, name, text))))];
}

function checkPattern(item: Item, matches: string, { compilePattern }: Patterns): void {
  const compiled = compilePattern(fill(matches, { serviceUrl: 'x', revision: 'x', sha: 'x' }));
  if ('problem' in compiled)
    wrong(item, 'matches', `must be a regular expression of RE2's syntax (${compiled.problem})`, matches);
}

function partsOf(spec: UrlSpec, placeholders: string[]): CheckParts {
  const expectation = `GET ${shownUrl(spec.url)}: ${expectationText(spec)}${spec.consecutive > 1 ? `, ${spec.consecutive} times in a row` : ''}, within ${formatSeconds(spec.withinMs)}`;
  return {
    name: `url ${shownUrl(spec.url)}`,
    expectation,
    advice:
      'Send the request yourself, compare the answer with what the check asked for, and look at the log of the new revision at that time.',
    fromStart: false,
    placeholders,
    alarms: [],
    begin: ({ nowMs }) => ({
      state: 'pending',
      reason: 'Not asked yet.',
      seen: [],
      dueMs: nowMs,
      limitMs: nowMs + spec.withinMs,
      memory: { sinceMs: nowMs, inARow: 0, tries: 0, lastMiss: '' } satisfies Memory,
    }),
    wants: (run, stage) => {
      if (placeholders.includes('service-url') && stage.subject.serviceUrl === '') return { kind: 'address' };
      const untilMs = stage.nowMs + answerTimeMs(spec, run, stage.nowMs);
      return { kind: 'request', request: requestOf(spec, stage), untilMs };
    },
    judge: (run, answer, stage) => judge(spec, run, answer, stage),
    age: (run, { nowMs }) => (nowMs >= memoryOf(run).sinceMs + spec.withinMs ? expire(spec, run) : run),
  };
}

function requestOf({ url: address, headers, follow }: UrlSpec, { subject }: Stage): HttpRequest {
  const filled = Object.entries(headers).map(([name, value]) => [name, fill(value, subject)]);
  return { url: fill(address, subject), headers: Object.fromEntries(filled), follow };
}

/**
 * How long one answer may take: half of `within`, so that an endpoint that hangs once is asked again, at least 5 s, and
 * never beyond the end of `within`.
 */
function answerTimeMs({ withinMs, consecutive }: UrlSpec, run: Run, nowMs: number): number {
  const { sinceMs } = memoryOf(run);
  const longest = Math.max(5_000, withinMs / 2);
  if (run.state === 'passed') return Math.min(longest, withinMs);
  const leftMs = sinceMs + withinMs - nowMs;
  return Math.max(1, Math.min(longest, leftMs, consecutive > 1 ? leftMs : longest));
}

function judge(spec: UrlSpec, run: Run, answer: Answer, stage: Stage): Run {
  if (answer.kind === 'failure') return { ...run, dueMs: stage.nowMs + 15_000, reason: answer.failure };
  if (answer.kind !== 'request') return run;
  const { nowMs } = stage;
  const miss = mismatchOf(spec, answer.answer, stage);
  const line = withoutHeaders(lineOf(answer.answer, answer.tookMs, stage), spec);
  const seen = remember(run.seen, line);
  const memory = memoryOf(run);
  // `every` is from request to request; an answer that took longer is followed by the next one at once.
  const dueMs = Math.max(nowMs, nowMs - answer.tookMs + spec.everyMs);
  const limitMs = memory.sinceMs + spec.withinMs;
  if (miss !== null) return missed(spec, { ...run, seen, dueMs }, withoutHeaders(miss, spec), stage);
  const inARow = memory.inARow + 1;
  const tries = memory.tries + 1;
  const held = { ...run, seen, dueMs, memory: { ...memory, inARow, tries } };
  if (run.state === 'passed') return held;
  if (inARow < spec.consecutive) {
    const reason = `Held ${inARow} of ${spec.consecutive} times in a row.`;
    if (nowMs >= limitMs) return expire(spec, held);
    return { ...held, reason, dueMs: notTooLate(dueMs, limitMs) };
  }
  const times = spec.consecutive > 1 ? ` ${spec.consecutive} times in a row` : '';
  return { ...held, state: 'passed', reason: `It answered as asked${times}, after ${plural(tries, 'request')}.` };
}

/** A miss after it held begins the time to hold again. */
function missed(spec: UrlSpec, run: Run, miss: string, { nowMs }: Stage): Run {
  const { sinceMs, tries } = memoryOf(run);
  const isFirst = run.state === 'passed';
  const since = isFirst ? nowMs : sinceMs;
  const memory: Memory = { sinceMs: since, inARow: 0, tries: isFirst ? 1 : tries + 1, lastMiss: miss };
  const limitMs = since + spec.withinMs;
  const trying: Run = { ...run, state: 'pending', reason: `${miss} It is asked again.`, limitMs, memory };
  if (nowMs >= limitMs) return expire(spec, trying);
  return { ...trying, dueMs: notTooLate(run.dueMs ?? limitMs, limitMs) };
}

/** A request that would have no time to be answered is not sent: it would hide what the last answer was. */
function notTooLate(dueMs: number, limitMs: number): number {
  return dueMs > limitMs - leastAnswerMs ? limitMs : dueMs;
}

function expire({ withinMs, consecutive }: UrlSpec, run: Run): Run {
  if (run.state !== 'pending') return run;
  const { tries, inARow, lastMiss } = memoryOf(run);
  // Without its address it was never asked.
  if (run.seen.length === 0 && run.reason.startsWith('The address'))
    return { ...run, state: 'inconclusive', dueMs: null };
  const time = formatSeconds(withinMs);
  const rows = inARow > 0 && inARow < consecutive ? `It held only ${inARow} of ${consecutive} times in a row. ` : '';
  const last = lastMiss === '' ? 'No answer came in time.' : lastMiss;
  const reason = `It did not answer as asked within ${time} (${plural(tries, 'request')}). ${rows}Last: ${last}`;
  return { ...run, state: 'failed', reason, dueMs: null };
}

/** What is shown of an answer. */
function lineOf(answer: HttpAnswer, tookMs: number, { show }: Stage): string {
  const took = `after ${(tookMs / 1000).toFixed(1)} s`;
  if (answer.kind === 'none') return `no answer ${took}: ${show(answer.why)}`;
  const text = show(answer.text.slice(0, 2_000));
  const to = answer.location === null ? '' : ` to ${show(answer.location)}`;
  return `HTTP ${answer.status}${to} ${took}${text === '' ? ', without a body' : `: ${text}`}`;
}

/** A server may answer with what it was sent. */
function withoutHeaders(text: string, { headers }: UrlSpec): string {
  const values = Object.values(headers).flatMap((value) => [value, ...value.split(' ')]);
  return values.filter((value) => value.length > 2).reduce((shown, value) => shown.replaceAll(value, '***'), text);
}

/** Without its query, which may hold a token. */
function shownUrl(address: string): string {
  const [head = '', query] = address.split(/[?#]/, 2);
  return query === undefined ? head : `${head}?…`;
}

function memoryOf(run: Run): Memory {
  return run.memory as Memory;
}
