import type { MetricQuery, Series } from '../../apis/cloudwatch.ts';
import { plural } from '../../lib/text.ts';
import { type Answer, type CheckParts, type Run, remember, type Stage, type TargetDimensions } from '../check.ts';
import { type Item, numberMember, wrong } from '../item.ts';
import { endedPeriods, firstPeriod, mostWaitMs, nextReadMs, numberText } from '../periods.ts';
import type { Kind } from './kind.ts';

type ErrorSpec = {
  /** Percent. */
  most: number;
  /** How many times the old revision's share; null for no comparison. */
  baseline: number | null;
  minRequests: number;
};

type Memory = { fromMs: number };

/** Elastic Load Balancing publishes every minute. */
const periodMs = 60_000;

/** The comparison with the old revision says nothing below so many errors. */
const leastErrors = 5;

type Counted = { requests: number; errors: number };

/** The share of 5xx answers of the new revision's targets, alone and against the old revision's. */
export const targetErrors: Kind = {
  id: 'target-errors',
  members: ['target-errors', 'baseline', 'min-requests'],
  example: '- target-errors: 1 %',
  async parse(item) {
    const most = percentMember(item);
    const baseline = numberMember(item, 'baseline', { atLeast: 1, atMost: 1_000 });
    const minRequests = numberMember(item, 'min-requests', { atLeast: 1, atMost: 1e9, whole: true }) ?? 50;
    return most === null ? null : partsOf({ most, baseline, minRequests });
  },
};

function percentMember(item: Item): number | null {
  const value = item.members['target-errors'];
  const match = /^(\d{1,3}(?:\.\d{1,6})?) {0,3}%?$/.exec(String(value).trim());
  const percent = match === null ? Number.NaN : Number(match[1]);
  if (percent >= 0 && percent <= 100) return percent;
  return wrong(item, 'target-errors', 'must be a share from 0 % to 100 %, such as `1 %`', value ?? null);
}

function partsOf(spec: ErrorSpec): CheckParts {
  const { most, baseline, minRequests } = spec;
  const compared = baseline === null ? '' : `, and at most ${baseline} times the old revision's`;
  return {
    name: `target-errors ${most} %`,
    expectation: `the share of 5xx answers of the new revision's targets is at most ${most} %${compared}, from ${plural(minRequests, 'request')} on`,
    advice: 'Look for the requests that were answered with 5xx in the log of the new revision at that time.',
    fromStart: false,
    placeholders: [],
    alarms: [],
    begin: ({ nowMs }) => {
      const fromMs = firstPeriod(nowMs, periodMs);
      return {
        state: 'pending',
        reason: 'Waits for a minute of requests.',
        seen: [],
        dueMs: nextReadMs(fromMs, nowMs, periodMs, true),
        limitMs: nowMs + mostWaitMs,
        memory: { fromMs } satisfies Memory,
      };
    },
    wants: ({ memory }, { subject }) => {
      const { targets } = subject;
      if (targets === undefined || targets.kind === 'unknown') return { kind: 'targets' };
      const old = baseline === null ? [] : targets.old;
      return {
        kind: 'metrics',
        queries: [...queriesOf('new', targets.fresh), ...queriesOf('old', old)],
        fromMs: (memory as Memory).fromMs,
      };
    },
    judge: (run, answer, stage) => judge(spec, run, answer, stage),
    age: (run) => run,
  };
}

/** Requests and 5xx answers of each target group (Elastic Load Balancing, "CloudWatch metrics for your Application Load Balancer"). */
function queriesOf(side: 'new' | 'old', groups: readonly TargetDimensions[]): MetricQuery[] {
  return groups.flatMap((dimensions, index) =>
    [
      ['requests', 'RequestCount'],
      ['errors', 'HTTPCode_Target_5XX_Count'],
    ].map(
      ([kind, name]): MetricQuery => ({
        id: `${side}_${kind}_${index}`,
        what: { namespace: 'AWS/ApplicationELB', name: name ?? '', dimensions, statistic: 'Sum' },
        periodSeconds: periodMs / 1_000,
        returned: true,
      }),
    ),
  );
}

function judge(spec: ErrorSpec, run: Run, answer: Answer, stage: Stage): Run {
  const { nowMs, subject } = stage;
  const { fromMs } = run.memory as Memory;
  if (answer.kind === 'failure') {
    if (answer.lasting) return { ...run, state: 'inconclusive', reason: answer.failure, dueMs: null };
    return { ...run, dueMs: nowMs + 15_000, ...(run.state === 'pending' && { reason: answer.failure }) };
  }
  if (answer.kind !== 'metrics') return run;
  const { fresh, old } = countsIn(answer.series, fromMs, nowMs);
  const total = sumOf(fresh);
  const newest = fresh.at(-1) ?? { requests: 0, errors: 0 };
  const read: Run = {
    ...run,
    seen: lines(run.seen, total, old === null ? null : sumOf(old)),
    dueMs: nextReadMs(fromMs, nowMs, periodMs, newest.requests > 0),
  };
  const why = failureOf(spec, fresh, old);
  if (why !== null) return { ...read, state: 'failed', reason: why, dueMs: null };
  if (run.state === 'passed') return { ...read, reason: passedText(total) };
  if (total.requests >= spec.minRequests) return { ...read, state: 'passed', reason: passedText(total) };
  const only = subject.targets?.kind === 'known' && subject.targets.fresh.length === 0;
  const few = `Its targets had ${plural(total.requests, 'request')}, fewer than ${spec.minRequests} (\`min-requests\`).`;
  return { ...read, reason: only ? 'The service has no target group, so nothing counts its answers.' : few };
}

/** Minute by minute; null for an old revision without a target group of its own. */
function countsIn(
  series: readonly Series[],
  fromMs: number,
  nowMs: number,
): { fresh: Counted[]; old: Counted[] | null } {
  const side = (name: 'new' | 'old'): Counted[] => {
    const of = (kind: string) =>
      series
        .filter(({ id }) => id.startsWith(`${name}_${kind}_`))
        .map(({ points }) => endedPeriods(fromMs, nowMs, periodMs, points));
    const [requests, errors] = [of('requests'), of('errors')];
    const at = (all: ReturnType<typeof of>, index: number) =>
      all.reduce((sum, periods) => sum + (periods[index]?.value ?? 0), 0);
    return (requests[0] ?? []).map((_, index) => ({ requests: at(requests, index), errors: at(errors, index) }));
  };
  const hasOld = series.some(({ id }) => id.startsWith('old_'));
  return { fresh: side('new'), old: hasOld ? side('old') : null };
}

/** Why the share is too large: of the newest minute with enough requests, or of all of them. */
function failureOf(
  { most, baseline, minRequests }: ErrorSpec,
  fresh: readonly Counted[],
  old: readonly Counted[] | null,
): string | null {
  const total = sumOf(fresh);
  const tooMany = (counted: Counted) => counted.requests >= minRequests && share(counted) > most;
  const minute = fresh.find(tooMany);
  if (minute !== undefined) return `${shareText(minute, most)} in one minute, more than ${most} %.`;
  if (tooMany(total)) return `${shareText(total, most)}, more than ${most} %.`;
  if (baseline === null || old === null) return null;
  // The same minutes of both, where both serve.
  const both = fresh.flatMap((each, index) => {
    const other = old[index];
    return other !== undefined && each.requests > 0 && other.requests > 0 ? [{ each, other }] : [];
  });
  const mine = sumOf(both.map(({ each }) => each));
  const theirs = sumOf(both.map(({ other }) => other));
  const isJudged = mine.errors >= leastErrors && mine.requests >= minRequests;
  if (!isJudged || share(mine) <= baseline * share(theirs)) return null;
  return `${shareText(mine)}, more than ${baseline} times the old revision's ${percentText(share(theirs))} % (${theirs.errors} of ${plural(theirs.requests, 'request')}).`;
}

function sumOf(all: readonly Counted[]): Counted {
  return all.reduce(
    (sum, { requests, errors }) => ({ requests: sum.requests + requests, errors: sum.errors + errors }),
    { requests: 0, errors: 0 },
  );
}

function share({ requests, errors }: Counted): number {
  return requests === 0 ? 0 : (100 * errors) / requests;
}

/** `most`: the limit that is named beside it. */
function shareText(counted: Counted, most?: number): string {
  return `${percentText(share(counted), most)} % of ${plural(counted.requests, 'request')} were answered with 5xx (${counted.errors})`;
}

/** Two digits say enough, unless they are those of the limit. */
function percentText(percent: number, most?: number): string {
  const short = Number(percent.toPrecision(2));
  return short === most ? numberText(percent) : String(short);
}

function passedText(total: Counted): string {
  return `${shareText(total)}.`;
}

function lines(seen: readonly string[], fresh: Counted, old: Counted | null): readonly string[] {
  const compared = old === null ? '' : `; old revision: ${shareText(old)}`;
  const line = `new revision: ${shareText(fresh)}${compared}`;
  return seen.at(-1) === line ? seen : remember(seen, line);
}
