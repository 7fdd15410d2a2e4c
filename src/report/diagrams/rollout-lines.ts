import { revisionName } from '../../lib/arn.ts';
import { asMarkdown, cut } from '../../lib/text.ts';
import { type Drawn, type Lines, sharesOf } from './drawn.ts';
import { type Chart, lineChart, type Series } from './line-charts.ts';
import { oldCounts } from './old-counts.ts';

const longestName = 60;

/** Lines of the tasks and of the traffic of each service for which they show more than bars. */
export function rolloutLines(items: readonly { item: Drawn; lines: Lines }[], several: boolean): string[] {
  return items
    .flatMap(({ item, lines }) => {
      const of = several ? ` of ${asMarkdown(cut(item.service.service, longestName))}` : '';
      const charts = [...(lines.tasks ? [tasksOf(item, of)] : []), ...(lines.traffic ? [trafficOf(item, of)] : [])];
      return charts.map((chart) => lineChart(chart, item.service.seconds));
    })
    .filter((chart) => chart !== '');
}

function tasksOf({ events, at }: Drawn, of: string): Chart {
  const counts = events.flatMap((item) => (item.kind === 'counts' ? [{ at: at(item), ...item.counts }] : []));
  const olds = oldCounts(events, at);
  const series: Series[] = [
    { means: 'starting', label: 'new, starting', points: counts.map((one) => ({ at: one.at, value: one.pending })) },
    { means: 'running', label: 'new, running', points: counts.map((one) => ({ at: one.at, value: one.running })) },
    {
      means: 'draining',
      label: 'old, until they are drained',
      points: olds.map((one) => ({ at: one.at, value: one.old })),
    },
    { means: 'failed', label: 'failed', points: counts.map((one) => ({ at: one.at, value: one.failed })) },
  ];
  return { title: `Tasks${of}`, unit: 'tasks', series };
}

function trafficOf(item: Drawn, of: string): Chart {
  const { revision } = item.service;
  const name = revision === null ? 'the new revision' : asMarkdown(cut(revisionName(revision), longestName));
  const points = sharesOf(item).map(({ at, percent }) => ({ at, value: percent }));
  // Before the first shift the new revision has none.
  const series: Series[] = [{ means: 'running', label: `share of ${name}`, points: [{ at: 0, value: 0 }, ...points] }];
  return { title: `Traffic${of}`, unit: 'percent', most: 100, series };
}
