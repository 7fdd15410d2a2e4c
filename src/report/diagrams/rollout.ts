import { type Counts, isProgress } from '../../deployment/events.ts';
import { revisionName } from '../../lib/arn.ts';
import { asMermaid, cut } from '../../lib/text.ts';
import type { Report, ServiceReport } from '../report.ts';
import { type Drawn, drawnOf, endOf, type Lines, linesFor, originOf, sharesOf } from './drawn.ts';
import { bar, barsOf, gantt, milestone, type Section, type Step } from './gantt.ts';
import { oldCounts } from './old-counts.ts';

/** Of more services each gets one bar. */
const detailedServices = 3;

/** Characters of a name in a title: the bars need their place, too. */
const longestName = 24;

/**
 * The rollout as Mermaid diagrams: a gantt, and lines for what changes often. Empty when nothing was watched, and where
 * all bars would be the same. Far below the 50,000 characters at which GitHub shows an error instead.
 */
export async function rolloutDiagram({ services }: Pick<Report, 'services'>): Promise<string> {
  const drawn = services.flatMap((service) => drawnOf(service) ?? []);
  if (drawn.length === 0) return '';
  if (drawn.length > detailedServices) {
    return (await import('./overview.ts')).overviewOf(drawn.map(({ service }) => service));
  }
  const several = drawn.length > 1;
  const items = drawn.map((item) => ({ item, lines: linesFor(item) }));
  const hasLines = items.some(({ lines }) => lines.tasks || lines.traffic);
  const charts = hasLines ? (await import('./rollout-lines.ts')).rolloutLines(items, several) : [];
  const shown = drawn.map(({ service }) => service);
  // Deployments of a later wave begin later.
  const origin = originOf(shown);
  const placed = items.map(({ item, lines }) => ({ item: drawnOf(item.service, origin) ?? item, lines }));
  const sections = placed.flatMap(({ item, lines }) => sectionsOf(item, lines, several));
  if (!showNothing(sections, shown)) charts.push(gantt(sections, Math.max(...placed.map(({ item }) => item.endAt))));
  return charts.join('\n\n');
}

/** Bars that are all the same show nothing that the table does not, and neither does one of a change without a rollout. */
function showNothing(sections: readonly Section[], services: readonly ServiceReport[]): boolean {
  const bars = sections.flatMap((section) => section.bars);
  if (new Set(bars).size > 1 || bars.some((text) => text.includes(' :crit, '))) return false;
  return bars.length !== 1 || services.every(({ revision, previous }) => revision === previous);
}

/** All that was seen of one service; its name stands before what another service has, too. */
function sectionsOf(item: Drawn, lines: Lines, several: boolean): Section[] {
  const { service } = item;
  const name = asMermaid(cut(service.service, longestName));
  const ofRevision = (arn: string | null, fallback: string) => {
    const revision = arn === null ? fallback : revisionText(revisionName(arn));
    return several && !revision.startsWith(`${name}#58;`) ? `${name} ${revision}` : revision;
  };
  const of = (what: string) => (several ? `${name} ${what.toLowerCase()}` : what);
  const tasks = [
    { title: ofRevision(service.revision, 'new'), bars: taskBars(item) },
    { title: ofRevision(service.previous, 'old'), ...oldBars(item) },
  ];
  return [
    ...(lines.tasks ? [] : tasks),
    { title: of('Stages'), bars: stageBars(item) },
    { title: of('Traffic'), bars: lines.traffic ? [] : trafficBars(item) },
    { title: of('Deployment'), bars: rollbackBars(item), milestones: milestonesOf(item) },
  ].filter(({ bars, milestones = [] }: Section) => bars.length + milestones.length > 0);
}

/** `family:revision`; the colon would end a title, Mermaid's code for it does not. */
function revisionText(name: string): string {
  const [, family = name, revision = null] = /^(.*):(\d+)$/.exec(name) ?? [];
  return `${asMermaid(cut(family, longestName))}${revision === null ? '' : `#58;${revision}`}`;
}

/** The tasks of the new revision, until the rollout ended or the action started to roll back. */
function taskBars(item: Drawn): string[] {
  const steps: Step[] = [];
  let counts: Counts | null = null;
  let failures = 0;
  for (const events of item.events) {
    if (events.kind === 'failure') failures += 1;
    if (events.kind === 'counts') counts = events.counts;
    // ECS forgets its count where it rolls back, and does not count every failure.
    if (counts !== null) steps.push(taskStep(counts, Math.max(counts.failed, failures), item, item.at(events)));
  }
  return barsOf(steps, endOf(item));
}

function taskStep({ desired, running, pending }: Counts, failed: number, { isFailed }: Drawn, at: number): Step {
  const ends =
    running + failed === 0 && pending > 0 ? `${pending} of ${desired} starting` : `${running} of ${desired} running`;
  const crit = failed > 0 && (isFailed || running < desired);
  const label = `${ends}${failed > 0 ? `, ${failed} failed` : ''}`;
  return { at, label, crit, ...(running < desired && { is: 'active' as const }) };
}

/** The tasks of older revisions, until they are drained. */
function oldBars(item: Drawn): Pick<Section, 'bars' | 'milestones'> {
  const counts = oldCounts(item.events, item.at);
  if (counts.every(({ old }) => old === 0) || item.service.previous === item.service.revision) return { bars: [] };
  const steps = counts.map(
    ({ at, old, draining }): Step => ({
      ...{ at, label: oldLabel(old, draining), crit: false },
      ...(draining > 0 && { is: 'done' }),
    }),
  );
  // The end of a bar that drains says it, too.
  const drained = counts.some(({ draining }) => draining > 0)
    ? []
    : counts.filter(({ old }, index) => old === 0 && (counts[index - 1]?.old ?? 0) > 0);
  return { bars: barsOf(steps, endOf(item)), milestones: drained.map(({ at }) => milestone('drained', false, at)) };
}

function oldLabel(old: number, draining: number): string | null {
  const parts = [
    ...(old > draining ? [`${old - draining} running`] : []),
    ...(draining > 0 ? [`${draining} draining`] : []),
  ];
  return parts.length === 0 ? null : parts.join(', ');
}

/** The stages of a deployment that has any, one bar each. */
function stageBars(item: Drawn): string[] {
  const steps = item.events.flatMap((events) =>
    isProgress(events) ? [{ at: item.at(events), label: events.stage, crit: false }] : [],
  );
  return barsOf(
    steps.map((step, index) => ({ ...step, crit: item.isFailed && index === steps.length - 1 })),
    endOf(item),
  );
}

/** How much of the traffic the new revision got, where it was shifted: `5 %`. */
function trafficBars(item: Drawn): string[] {
  const steps = sharesOf(item).map(({ at, percent }) => ({ at, label: `${percent} %`, crit: false }));
  return barsOf(steps, endOf(item));
}

/** When ECS ended a deployment: this one's completion or failure, and after a failure the rollback's. */
function milestonesOf({ service, events, isFailed, at }: Drawn): string[] {
  const states = events.flatMap((item) => (item.kind === 'state' && item.state !== 'IN_PROGRESS' ? [item] : []));
  // ECS may have failed it and rolled back between two polls: then only the end of the rollback was seen.
  const wasRolledBack = isFailed && service.outcome === 'rolled-back';
  const failed =
    wasRolledBack ||
    states.some(({ state, deploymentId }) => deploymentId === service.deploymentId && state === 'FAILED');
  return states.slice(-5).map((item) => {
    const own = item.deploymentId === service.deploymentId;
    const which = own ? '' : failed ? 'rollback ' : 'another one ';
    return milestone(`${which}${item.state.toLowerCase()}`, item.state === 'FAILED', at(item));
  });
}

const reversals = {
  done: { label: 'rolled back', crit: false },
  started: { label: 'rollback in progress', crit: false },
  failed: { label: 'rollback failed', crit: true },
};

/** The rollback by the action. */
function rollbackBars({ events, at, endAt }: Drawn): string[] {
  return events.flatMap((item) => {
    if (item.kind !== 'rollback') return [];
    return [bar({ ...reversals[item.end], at: at(item) }, endAt)];
  });
}
