import type { MetricQuery, Series } from '../apis/cloudwatch.ts';

/** One check's queries within the one GetMetricData of all checks. */
export type Batch = { key: string; prefix: string; queries: readonly MetricQuery[]; fromMs: number };

/** The most queries of one call (CloudWatch API reference, "GetMetricData"). */
const mostQueries = 500;

/** The first ones, as many as one call takes; the others stay due for the next call. */
export function withinOneCall<T extends { batch: Batch }>(due: readonly T[]): T[] {
  let count = 0;
  return due.filter(({ batch }, index) => {
    count += batch.queries.length;
    return index === 0 || count <= mostQueries;
  });
}

/** Texts in quotes, names, and everything else character by character: the alternatives begin differently. */
const token = /'[^']*'?|"[^"]*"?|[A-Za-z_]\w*|[^'"\w]|\d\w*/g;

/** The queries under ids of their own, so that two checks may use the same ones. */
export function prefixed({ prefix, queries }: Batch): MetricQuery[] {
  const ids = new Set(queries.map(({ id }) => id));
  return queries.map((query) => ({ ...query, id: prefix + query.id, what: renamed(query.what, ids, prefix) }));
}

function renamed(what: MetricQuery['what'], ids: ReadonlySet<string>, prefix: string): MetricQuery['what'] {
  if (!('expression' in what)) return what;
  return { expression: what.expression.replace(token, (part) => (ids.has(part) ? prefix + part : part)) };
}

/** The series of one batch, under its own ids. */
export function seriesOf({ prefix }: Batch, series: readonly Series[]): Series[] {
  return series
    .filter(({ id }) => id.startsWith(prefix))
    .map((each) => ({ ...each, id: each.id.slice(prefix.length) }));
}
