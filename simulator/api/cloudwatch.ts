import type { Json, JsonObject } from '../../src/lib/json.ts';
import { isObject, objectsIn } from '../../src/lib/json.ts';
import { Refusal } from '../core/refusal.ts';
import type { Sample } from '../world/metrics.ts';
import { arnOf, seconds, type World } from '../world/world.ts';
import { evaluate } from './metric-math.ts';
import type { Operation } from './operation.ts';
import { textsIn } from './text.ts';

const MOST_RECORDS = 100;
const MOST_QUERIES = 500;

const describeAlarms: Operation = (world, input) => {
  const names = textsIn(input.AlarmNames);
  if (names.length > MOST_RECORDS) {
    throw new Refusal(
      'ValidationError',
      "Value at 'alarmNames' failed to satisfy constraint: Member must have length less than or equal to 100",
    );
  }
  // Without AlarmTypes only metric alarms are returned.
  const types = textsIn(input.AlarmTypes);
  const wanted = types.length === 0 ? ['MetricAlarm'] : types;
  const records = typeof input.MaxRecords === 'number' ? input.MaxRecords : 50;
  const all = [...world.alarms.entries()]
    .filter(([name]) => names.length === 0 || names.includes(name))
    .filter(([name]) => wanted.includes(world.compositeAlarms.has(name) ? 'CompositeAlarm' : 'MetricAlarm'));
  const shown = all.slice(0, records);
  const echo = (composite: boolean) =>
    shown
      .filter(([name]) => world.compositeAlarms.has(name) === composite)
      .map(([name, state]) => echoAlarm(world, name, state));
  return {
    CompositeAlarms: echo(true),
    MetricAlarms: echo(false),
    ...(shown.length < all.length && { NextToken: String(shown.length) }),
  };
};

function echoAlarm(world: World, name: string, state: string): JsonObject {
  const changed = seconds(world.alarmChanges.get(name) ?? world.startMs);
  return {
    AlarmName: name,
    AlarmArn: arnOf(world, 'cloudwatch', `alarm:${name}`),
    StateValue: state,
    StateReason:
      state === 'ALARM'
        ? 'Threshold Crossed: 1 datapoint [12.0] was greater than the threshold (5.0).'
        : 'Threshold not crossed',
    StateUpdatedTimestamp: changed,
    StateTransitionedTimestamp: changed,
  };
}

type Query = { id: string; query: JsonObject };

const getMetricData: Operation = (world, input) => {
  const queries = objectsIn(input.MetricDataQueries).map((query): Query => ({ id: String(query.Id), query }));
  if (queries.length === 0 || queries.length > MOST_QUERIES)
    throw new Refusal('ValidationError', 'The parameter MetricDataQueries must have 1 to 500 elements.');
  const [fromMs, toMs] = [Number(input.StartTime) * 1_000, Number(input.EndTime) * 1_000];
  if (!(fromMs < toMs))
    throw new Refusal('ValidationError', 'The parameter StartTime must be less than the parameter EndTime.');
  for (const { id } of queries) checkId(id, queries);
  const series = new Map<string, Map<number, number>>();
  const pending = [...queries].sort(({ query }) => (query.MetricStat === undefined ? 1 : -1));
  for (const { id, query } of pending) series.set(id, seriesOf(world, query, { id, series, fromMs, toMs }));
  return {
    Messages: [],
    MetricDataResults: queries
      .filter(({ query }) => query.ReturnData !== false)
      .map(({ id }) => echoSeries(id, series.get(id) ?? new Map())),
  };
};

function checkId(id: string, queries: readonly Query[]): void {
  if (!/^[a-z][a-zA-Z0-9_]*$/.test(id))
    throw new Refusal(
      'ValidationError',
      `The value ${id} for parameter Id is not matching the expected pattern ^[a-z][a-zA-Z0-9_]*$.`,
    );
  if (queries.filter((query) => query.id === id).length > 1)
    throw new Refusal('ValidationError', `The values for parameter Id ${id} are not unique.`);
}

type Reading = { id: string; series: ReadonlyMap<string, Map<number, number>>; fromMs: number; toMs: number };

function seriesOf(world: World, query: JsonObject, { id, series, fromMs, toMs }: Reading): Map<number, number> {
  const stat = query.MetricStat;
  if (isObject(stat)) return statistic(world, stat, fromMs, toMs);
  try {
    return evaluate(String(query.Expression ?? ''), series);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Refusal('ValidationError', `Error in expression '${id}': ${why}`);
  }
}

function statistic(world: World, stat: JsonObject, fromMs: number, toMs: number): Map<number, number> {
  const metric = isObject(stat.Metric) ? stat.Metric : {};
  const dimensions = Object.fromEntries(
    objectsIn(metric.Dimensions).map(({ Name, Value }) => [String(Name), String(Value)]),
  );
  const samples = world.metrics.samplesOf({
    namespace: String(metric.Namespace),
    name: String(metric.MetricName),
    dimensions,
  });
  const periodMs = Number(stat.Period) * 1_000;
  const groups = new Map<number, Sample[]>();
  for (const sample of samples) {
    const start = Math.floor(sample.atMs / periodMs) * periodMs;
    // What is newer than its delay CloudWatch does not show yet.
    if (start < fromMs || start >= toMs || start + periodMs + world.metricDelayMs > world.now) continue;
    groups.set(start, [...(groups.get(start) ?? []), sample]);
  }
  return new Map([...groups].map(([start, group]) => [start, aggregate(group, String(stat.Stat))]));
}

function aggregate(samples: readonly Sample[], stat: string): number {
  const values = samples.map(({ value }) => value);
  const sum = values.reduce((total, value) => total + value, 0);
  if (stat === 'Sum') return sum;
  if (stat === 'SampleCount') return values.length;
  if (stat === 'Minimum') return Math.min(...values);
  if (stat === 'Average') return sum / values.length;
  return Math.max(...values);
}

function echoSeries(id: string, points: ReadonlyMap<number, number>): JsonObject {
  const sorted = [...points].sort(([one], [other]) => one - other);
  const values: Json[] = sorted.map(([, value]) => value);
  return {
    Id: id,
    Label: id,
    StatusCode: 'Complete',
    Timestamps: sorted.map(([atMs]) => seconds(atMs)),
    Values: values,
  };
}

export const CLOUDWATCH_OPERATIONS: Readonly<Record<string, Operation>> = {
  DescribeAlarms: describeAlarms,
  GetMetricData: getMetricData,
};
