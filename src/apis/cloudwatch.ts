/** One CloudWatch alarm. */
export type Alarm = {
  name: string;
  /** OK, ALARM or INSUFFICIENT_DATA. */
  state: string;
  /** CloudWatch's words for the state; empty where it has none. */
  reason: string;
  /** When the state last changed, ms since the epoch; null where CloudWatch does not tell. */
  changedAtMs: number | null;
};

/** One element of `MetricDataQueries` (CloudWatch API reference, "GetMetricData"). */
export type MetricQuery = {
  /** A lowercase letter, then letters, digits and `_`. */
  id: string;
  what: Metric | { expression: string };
  periodSeconds: number;
  /** Whether the answer has a series of it; false for what only an expression uses. */
  returned: boolean;
};

export type Metric = {
  namespace: string;
  name: string;
  dimensions: Readonly<Record<string, string>>;
  /** Average, Sum, Minimum, Maximum, SampleCount, p99 and so on. */
  statistic: string;
};

/** What CloudWatch answers for one query: the value of each period that has one, by the period's start. */
export type Series = { id: string; points: readonly Point[] /** CloudWatch's remarks. */; messages: readonly string[] };

export type Point = { atMs: number; value: number };

/** CloudWatch. All errors are AwsErrors. */
export type CloudWatchApi = {
  /** One DescribeAlarms for at most 100 names, composite alarms too. Names that do not exist are left out. */
  describeAlarms(names: readonly string[], signal: AbortSignal): Promise<Alarm[]>;
  /** One GetMetricData. Times are ms since the epoch. */
  getMetricData(
    queries: readonly MetricQuery[],
    range: { fromMs: number; toMs: number },
    signal: AbortSignal,
  ): Promise<Series[]>;
};
