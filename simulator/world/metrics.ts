/** CloudWatch's metrics: samples by namespace, name and dimensions, oldest first. Times are ms since the epoch. */

export type MetricId = { namespace: string; name: string; dimensions: Readonly<Record<string, string>> };

export type Sample = { atMs: number; value: number };

export type Metrics = {
  add(metric: MetricId, sample: Sample): void;
  samplesOf(metric: MetricId): readonly Sample[];
};

export function createMetrics(): Metrics {
  const series = new Map<string, Sample[]>();
  return {
    add(metric, sample) {
      const key = keyOf(metric);
      series.set(key, [...(series.get(key) ?? []), sample]);
    },
    samplesOf: (metric) => series.get(keyOf(metric)) ?? [],
  };
}

/** A metric is its name and the exact set of its dimensions. */
function keyOf({ namespace, name, dimensions }: MetricId): string {
  const sorted = Object.entries(dimensions).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([namespace, name, sorted]);
}
