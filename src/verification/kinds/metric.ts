import type { Metric, MetricQuery, Series } from '../../apis/cloudwatch.ts';
import { suggestion } from '../../contract/input-types.ts';
import { formatSeconds } from '../../lib/duration.ts';
import { isObject, type JsonObject } from '../../lib/json.ts';
import { cut, plural } from '../../lib/text.ts';
import { type Answer, type CheckParts, type Run, remember, type Stage } from '../check.ts';
import { durationMember, type Item, numberMember, textMember, textsMember, wrong } from '../item.ts';
import { endedPeriods, firstPeriod, mostWaitMs, nextReadMs, numberText, type Period, timeText } from '../periods.ts';
import type { Kind } from './kind.ts';

type MetricSpec = {
  name: string;
  queries: readonly MetricQuery[];
  periodMs: number;
  failAbove: number | null;
  failBelow: number | null;
  datapoints: number;
};

type Memory = { fromMs: number };

/** The id of the series that is judged. */
const judged = 'result';

/** More than an expression of 1,024 characters uses; GetMetricData takes 500 queries for all checks. */
const mostMetrics = 100;

const metricMembers = ['namespace', 'name', 'dimensions', 'statistic', 'period'];

/** One metric, or an expression of several, that must not cross a limit. */
export const metric: Kind = {
  id: 'metric',
  members: ['metric', 'expression', 'metrics', 'period', 'fail-above', 'fail-below', 'datapoints'],
  example:
    '- metric: {namespace: Shop, name: Orders, dimensions: {Service: web}, statistic: Sum, period: 60}\n  fail-below: 10',
  async parse(item) {
    const read = item.members.expression === undefined ? oneMetric(item) : expression(item);
    const failAbove = numberMember(item, 'fail-above', limits);
    const failBelow = numberMember(item, 'fail-below', limits);
    const datapoints = numberMember(item, 'datapoints', { atLeast: 1, atMost: 100, whole: true }) ?? 1;
    if (item.members['fail-above'] === undefined && item.members['fail-below'] === undefined)
      item.problems.push('one of `fail-above` and `fail-below` is missing');
    if (failAbove !== null && failBelow !== null && failBelow > failAbove)
      item.problems.push('`fail-below` is larger than `fail-above`, so every value fails');
    return read === null ? null : partsOf({ ...read, failAbove, failBelow, datapoints });
  },
};

const limits = { atLeast: -1e15, atMost: 1e15 };

type Read = Pick<MetricSpec, 'name' | 'queries' | 'periodMs'>;

function oneMetric(item: Item): Read | null {
  if (item.members.metrics !== undefined) item.problems.push('`metrics` needs an `expression` that uses them');
  if (item.members.period !== undefined) item.problems.push('`period` belongs into `metric`');
  const given = item.members.metric;
  if (!isObject(given))
    return wrong(item, 'metric', 'must be a mapping with `namespace`, `name` and `statistic`', given ?? null);
  const read = metricIn(item, given, 'metric');
  if (read === null) return null;
  const { what, periodMs } = read;
  const query = { id: judged, what, periodSeconds: periodMs / 1_000, returned: true };
  return { name: `metric ${what.namespace} ${what.name} (${what.statistic})`, queries: [query], periodMs };
}

function expression(item: Item): Read | null {
  if (item.members.metric !== undefined)
    item.problems.push('`metric` and `expression` cannot be combined; name the metrics of an expression in `metrics`');
  const text = textMember(item, 'expression', 1_024);
  const own = periodMember(item);
  const given = item.members.metrics;
  const hasMetrics = isObject(given) && Object.keys(given).length > 0;
  if (given !== undefined && !hasMetrics) wrong(item, 'metrics', 'must be a mapping of ids to metrics', given);
  if (hasMetrics && Object.keys(given).length > mostMetrics)
    item.problems.push(`\`metrics\` has more than ${mostMetrics} of them`);
  const read = hasMetrics ? Object.entries(given).flatMap(([id, value]) => namedMetric(item, id, value) ?? []) : [];
  if (given === undefined)
    item.problems.push('`metrics` is missing: a mapping of the ids in the `expression` to metrics');
  const periods = [...new Set([...(own === null ? [] : [own]), ...read.map(({ periodMs }) => periodMs)])];
  if (periods.length > 1) item.problems.push('the metrics of one `expression` must have the same `period`');
  if (text === null) return null;
  const periodMs = periods[0] ?? 60_000;
  const periodSeconds = periodMs / 1_000;
  const inputs = read.map(({ id, what }): MetricQuery => ({ id, what, periodSeconds, returned: false }));
  const result: MetricQuery = { id: judged, what: { expression: text }, periodSeconds, returned: true };
  return { name: `expression ${cut(text, 80)}`, queries: [...inputs, result], periodMs };
}

function namedMetric(item: Item, id: string, value: unknown): { id: string; what: Metric; periodMs: number } | null {
  if (!/^[a-z]\w{0,99}$/.test(id) || id === judged) {
    const reserved = id === judged ? `, and not \`${judged}\`` : '';
    return wrong(item, 'metrics', `must have ids of a small letter, then letters, digits and \`_\`${reserved}`, id);
  }
  if (!isObject(value))
    return wrong(item, `metrics.${id}`, 'must be a mapping with `namespace`, `name` and `statistic`', null);
  const read = metricIn(item, value, `metrics.${id}`);
  return read === null ? null : { id, ...read };
}

/** A metric's own members, read as an item whose problems are the outer one's. */
function metricIn(item: Item, members: JsonObject, at: string): { what: Metric; periodMs: number } | null {
  const inner: Item = { members, problems: [] };
  for (const name of Object.keys(members)) {
    if (!metricMembers.includes(name)) inner.problems.push(unknownIn(name));
  }
  const [namespace, name, statistic] = [
    textMember(inner, 'namespace', 255),
    textMember(inner, 'name', 255),
    textMember(inner, 'statistic', 60),
  ];
  for (const each of ['namespace', 'name', 'statistic']) {
    if (members[each] === undefined) inner.problems.push(`\`${each}\` is missing`);
  }
  if (statistic !== null && !isStatistic(statistic))
    wrong(
      inner,
      'statistic',
      'must be `Average`, `Sum`, `Minimum`, `Maximum`, `SampleCount` or an extended one such as `p99`',
      statistic,
    );
  const dimensions = textsMember(inner, 'dimensions') ?? {};
  if (Object.keys(dimensions).length > 30) inner.problems.push('`dimensions` has more than 30 of them');
  const periodMs = periodMember(inner) ?? 60_000;
  item.problems.push(...inner.problems.map((problem) => `\`${at}\`: ${problem}`));
  if (inner.problems.length > 0 || namespace === null || name === null || statistic === null) return null;
  return { what: { namespace, name, dimensions, statistic }, periodMs };
}

function unknownIn(name: string): string {
  const members = metricMembers.map((one) => `\`${one}\``).join(', ');
  return `there is no member ${JSON.stringify(cut(name, 40))}${suggestion(name, metricMembers) || ` (its members are ${members})`}`;
}

/** Basic and extended statistics (CloudWatch user guide, "CloudWatch statistics definitions"). */
function isStatistic(text: string): boolean {
  if (['Average', 'Sum', 'Minimum', 'Maximum', 'SampleCount', 'IQM'].includes(text)) return true;
  return /^(?:p\d{1,2}(?:\.\d{1,10})?|p100|(?:tm|wm|tc|ts)\d{1,2}(?:\.\d{1,10})?|(?:TM|WM|TC|TS|PR)\([\d.%:]{1,40}\))$/.test(
    text,
  );
}

/** 1, 5, 10, 20, 30 or a multiple of 60 seconds (CloudWatch API reference, "MetricStat"). */
function periodMember(item: Item): number | null {
  const ms = durationMember(item, 'period', { atLeastSeconds: 1, atMostSeconds: 86_400 });
  if (ms === null || [1, 5, 10, 20, 30].includes(ms / 1_000) || ms % 60_000 === 0) return ms;
  return wrong(item, 'period', 'must be 1, 5, 10, 20 or 30 seconds, or a multiple of 60', item.members.period ?? null);
}

function partsOf(spec: MetricSpec): CheckParts {
  return {
    name: spec.name,
    expectation: expectationOf(spec),
    advice: 'Open the metric in CloudWatch and compare these periods with those before the deployment.',
    fromStart: false,
    placeholders: [],
    alarms: [],
    begin: ({ nowMs }) => {
      const fromMs = firstPeriod(nowMs, spec.periodMs);
      return {
        state: 'pending',
        reason: `Waits for ${plural(spec.datapoints, 'period')} of ${formatSeconds(spec.periodMs)}.`,
        seen: [],
        dueMs: nextReadMs(fromMs, nowMs, spec.periodMs, true),
        limitMs: nowMs + mostWaitMs,
        memory: { fromMs } satisfies Memory,
      };
    },
    wants: ({ memory }) => ({ kind: 'metrics', queries: spec.queries, fromMs: (memory as Memory).fromMs }),
    judge: (run, answer, stage) => judge(spec, run, answer, stage),
    age: (run) => run,
  };
}

function expectationOf({ failAbove, failBelow, datapoints, periodMs, name }: MetricSpec): string {
  const crossed = [
    ...(failAbove === null ? [] : [`above ${failAbove}`]),
    ...(failBelow === null ? [] : [`below ${failBelow}`]),
  ];
  const rows = datapoints === 1 ? 'in no period' : `in no ${datapoints} consecutive periods`;
  return `${name} is ${crossed.join(' or ')} ${rows} of ${formatSeconds(periodMs)}`;
}

function judge(spec: MetricSpec, run: Run, answer: Answer, stage: Stage): Run {
  const { nowMs } = stage;
  const memory = run.memory as Memory;
  if (answer.kind === 'failure') {
    if (answer.lasting) return { ...run, state: 'inconclusive', reason: answer.failure, dueMs: null };
    return { ...run, dueMs: nowMs + 15_000, ...(run.state === 'pending' && { reason: answer.failure }) };
  }
  if (answer.kind !== 'metrics') return run;
  const [series, another] = answer.series.filter(({ id }) => id === judged);
  if (another !== undefined) return { ...run, state: 'inconclusive', reason: severalSeries, dueMs: null };
  const periods = endedPeriods(memory.fromMs, nowMs, spec.periodMs, series?.points ?? []);
  const known = periods.filter(({ value }) => value !== null);
  const isComplete = periods.at(-1)?.value != null;
  const read: Run = {
    ...run,
    seen: known.slice(-3).reduce<string[]>((seen, period) => remember(seen, lineOf(period)), []),
    dueMs: nextReadMs(memory.fromMs, nowMs, spec.periodMs, isComplete),
  };
  const crossing = crossingIn(spec, periods);
  if (crossing !== null) return { ...read, state: 'failed', reason: failedText(spec, crossing), dueMs: null };
  if (run.state === 'passed') return read;
  if (known.length >= spec.datapoints && known.length > 0)
    return { ...read, state: 'passed', reason: passedText(spec, known) };
  return { ...read, reason: pendingText(spec, known, series, stage) };
}

const severalSeries =
  'The expression has several time series as its result: make one of them, with SUM or MAX for instance.';

/** The first run of periods that crossed the limit; one without a value ends a run. */
function crossingIn(spec: MetricSpec, periods: readonly Period[]): Period[] | null {
  let row: Period[] = [];
  for (const period of periods) {
    row = period.value !== null && crosses(spec, period.value) ? [...row, period] : [];
    if (row.length === spec.datapoints) return row;
  }
  return null;
}

function crosses({ failAbove, failBelow }: MetricSpec, value: number): boolean {
  return (failAbove !== null && value > failAbove) || (failBelow !== null && value < failBelow);
}

function failedText({ failAbove, failBelow, periodMs }: MetricSpec, row: readonly Period[]): string {
  const values = row.map(({ value }) => numberText(value ?? 0)).join(', ');
  const [last] = row.slice(-1);
  const isAbove = failAbove !== null && (last?.value ?? 0) > failAbove;
  const limit = isAbove ? `above ${failAbove}` : `below ${failBelow}`;
  const where = row.length === 1 ? 'in the period' : `in ${row.length} consecutive periods, the last`;
  return `It was ${values}, ${limit}, ${where} of ${formatSeconds(periodMs)} from ${timeText(last?.atMs ?? 0)}.`;
}

function passedText({ periodMs }: MetricSpec, known: readonly Period[]): string {
  const last = known.at(-1);
  return `It was ${numberText(last?.value ?? 0)} in the period of ${formatSeconds(periodMs)} from ${timeText(last?.atMs ?? 0)}, and crossed no limit in ${plural(known.length, 'period')}.`;
}

function pendingText(
  { datapoints }: MetricSpec,
  known: readonly Period[],
  series: Series | undefined,
  { show }: Stage,
): string {
  const said = (series?.messages ?? [])
    .slice(0, 2)
    .map((text) => ` CloudWatch: ${show(text)}`)
    .join('');
  const what =
    known.length === 0
      ? 'CloudWatch has no data yet.'
      : `CloudWatch has data of ${known.length} of ${datapoints} periods.`;
  return `${what}${said}`;
}

function lineOf({ atMs, value }: Period): string {
  return `${timeText(atMs)}: ${numberText(value ?? 0)}`;
}
