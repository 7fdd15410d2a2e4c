import type { Outcome } from '../contract/outcomes.ts';
import { type Counts, type DeploymentEvent, isProgress } from '../deployment/events.ts';
import { revisionName } from '../lib/arn.ts';
import { formatDuration } from '../lib/duration.ts';
import { asMermaid, cut, plural } from '../lib/text.ts';
import type { Report, ServiceReport } from './report.ts';

/** Beyond so many bars a section cannot be read any more; the steps between are thinned out evenly. */
const maxBars = 12;

/** Beyond so many services each gets one bar, and beyond so many bars the fastest ones that went well share one. */
const detailedServices = 3;
const shownServices = 10;

/** Width of a section's title and of one of its characters, px, as Mermaid draws them. */
const leastPadding = 75;
const characterWidth = 7;

/** Characters of a name in a title: the bars need their place, too. */
const longestName = 24;

/**
 * Colours by meaning, which hold in the light and in the dark: plain bars run, active ones start, done ones drain and
 * critical ones failed. Of active and done bars Mermaid colours the letters beside them as those on them: grey can be
 * read on both.
 */
const colors = {
  ...{ taskBkgColor: '#1a7f37', taskBorderColor: '#1a7f37', taskTextColor: '#ffffff', taskTextOutsideColor: '#848d97' },
  ...{ activeTaskBkgColor: '#0969da', activeTaskBorderColor: '#0969da', taskTextDarkColor: '#848d97' },
  ...{ doneTaskBkgColor: '#9a6700', doneTaskBorderColor: '#9a6700' },
  ...{ critBkgColor: '#cf222e', critBorderColor: '#cf222e', taskTextLightColor: '#ffffff' },
};

/** Where it is taken, letters on a bar are white, and those beside it are grey. */
const letters =
  'text.taskText{fill:#ffffff!important} text.taskTextOutsideRight,text.taskTextOutsideLeft{fill:#848d97!important}';

/** A group of bars. The title is Mermaid's text already. */
type Section = { title: string; bars: string[] };

type Drawn = {
  service: ServiceReport;
  events: readonly DeploymentEvent[];
  isFailed: boolean;
  at(item: DeploymentEvent): number;
};

/**
 * The rollout as a Mermaid gantt; empty when nothing was watched, and where all bars would be the same. Far below the
 * 50,000 characters at which GitHub shows an error instead.
 */
export function rolloutDiagram({ services }: Pick<Report, 'services'>): string {
  const drawn = services.flatMap((service) => drawnOf(service) ?? []);
  // A change that needed no deployment has nothing to show either.
  if (drawn.every(({ service, isFailed }) => !isFailed && service.seconds < 2)) return '';
  const several = drawn.length > 1;
  const sections =
    drawn.length > detailedServices ? overview(drawn) : drawn.flatMap((item) => sectionsOf(item, several));
  if (drawn.length > detailedServices && areAlike(sections)) return '';
  const longest = Math.max(...drawn.map(({ service }) => service.seconds));
  const padding = Math.max(leastPadding, ...sections.map(({ title }) => title.length * characterWidth + 20));
  const header = [
    `%%{init: ${JSON.stringify({ gantt: { leftPadding: padding }, themeVariables: colors, themeCSS: letters })}}%%`,
    'gantt',
    '  dateFormat YYYY-MM-DD HH:mm:ss',
    `  axisFormat ${longest < 3_600 ? '%M:%S' : '%H:%M'}`,
    `  tickInterval ${tick(longest)}`,
    '  todayMarker off',
  ];
  return [
    '```mermaid',
    ...header,
    ...sections.flatMap(({ title, bars }) => [`  section ${title}`, ...bars]),
    '```',
  ].join('\n');
}

/** Bars of one length and colour show nothing that the table does not. */
function areAlike(sections: readonly Section[]): boolean {
  const bars = sections.flatMap((section) => section.bars.map((text) => text.slice(text.lastIndexOf(' :'))));
  return new Set(bars).size === 1;
}

function drawnOf(service: ServiceReport): Drawn | null {
  const { timeline } = service;
  if (timeline === null) return null;
  const at = (item: DeploymentEvent) => Math.max(0, Math.floor((item.atMs - timeline.startedAtMs) / 1000));
  return { service, events: timeline.events, isFailed: !service.succeeded, at };
}

function tick(seconds: number): string {
  if (seconds <= 120) return '15second';
  if (seconds <= 600) return '1minute';
  return seconds <= 3_600 ? '5minute' : '30minute';
}

/** A bar for each service: the failed ones first, then the slowest, and one for all the others. */
function overview(drawn: readonly Drawn[]): Section[] {
  const rank = ({ service, isFailed }: Drawn) => [isFailed ? 1 : 0, service.seconds] as const;
  const order = (one: Drawn, other: Drawn) => {
    const [[failed, seconds], [otherFailed, otherSeconds]] = [rank(one), rank(other)];
    return otherFailed - failed || otherSeconds - seconds;
  };
  const sorted = [...drawn].sort(order);
  const shown = sorted.slice(0, sorted.length > shownServices ? shownServices - 1 : shownServices);
  const others = sorted.slice(shown.length);
  return [...shown.map(serviceSection), ...(others.length === 0 ? [] : [othersSection(others)])];
}

function serviceSection({ service, isFailed }: Drawn): Section {
  const label = `${service.outcome} ${service.running}/${service.desired}`;
  return {
    title: asMermaid(cut(service.service, longestName)),
    bars: [bar({ label, crit: isFailed, at: 0 }, service.seconds)],
  };
}

function othersSection(others: readonly Drawn[]): Section {
  const counts = new Map<Outcome, number>();
  for (const { service } of others) counts.set(service.outcome, (counts.get(service.outcome) ?? 0) + 1);
  const longest = Math.max(...others.map(({ service }) => service.seconds));
  const ends = [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
  const crit = others.some(({ isFailed }) => isFailed);
  return {
    title: plural(others.length, 'other'),
    bars: [bar({ label: `${ends} within ${formatDuration(longest * 1000)}`, crit, at: 0 }, longest)],
  };
}

/** All that was seen of one service; its name stands before what another service has, too. */
function sectionsOf(item: Drawn, several: boolean): Section[] {
  const { service } = item;
  const name = asMermaid(cut(service.service, longestName));
  const ofRevision = (arn: string | null, fallback: string) => {
    const revision = arn === null ? fallback : revisionText(revisionName(arn));
    return several && !revision.startsWith(`${name}#58;`) ? `${name} ${revision}` : revision;
  };
  const of = (what: string) => (several ? `${name} ${what.toLowerCase()}` : what);
  return [
    { title: ofRevision(service.revision, 'new'), bars: taskBars(item) },
    { title: ofRevision(service.previous, 'old'), bars: oldBars(item) },
    { title: of('Stages'), bars: stageBars(item) },
    { title: of('Traffic'), bars: trafficBars(item) },
    { title: of('Deployment'), bars: [...milestones(item), ...rollbackBars(item)] },
  ].filter(({ bars }) => bars.length > 0);
}

/** `family:revision`; the colon would end a title, Mermaid's code for it does not. */
function revisionText(name: string): string {
  const [, family = name, revision = null] = /^(.*):(\d+)$/.exec(name) ?? [];
  return `${asMermaid(cut(family, longestName))}${revision === null ? '' : `#58;${revision}`}`;
}

/** A step that has no label is a gap. */
type Step = { at: number; label: string | null; crit: boolean; is?: 'active' | 'done' };

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
  return bars(steps, endOf(item));
}

function taskStep({ desired, running, pending }: Counts, failed: number, { isFailed }: Drawn, at: number): Step {
  const ends =
    running + failed === 0 && pending > 0 ? `${pending} of ${desired} starting` : `${running} of ${desired} running`;
  const crit = failed > 0 && (isFailed || running < desired);
  const label = `${ends}${failed > 0 ? `, ${failed} failed` : ''}`;
  return { at, label, crit, ...(running < desired && { is: 'active' as const }) };
}

/** The tasks of older revisions, until they are drained. */
function oldBars(item: Drawn): string[] {
  const counts = item.events.flatMap((events) =>
    events.kind === 'counts' ? [{ at: item.at(events), old: events.counts.old }] : [],
  );
  if (counts.every(({ old }) => old === 0) || item.service.previous === item.service.revision) return [];
  const begin = drainBegin(item);
  const steps = counts.map(
    ({ at, old }): Step => ({
      ...{ at, label: old === 0 ? null : `${old} ${at >= begin ? 'draining' : 'running'}`, crit: false },
      ...(at >= begin && { is: 'done' }),
    }),
  );
  const before = steps.findLast(({ at }) => at < begin);
  if (Number.isFinite(begin) && before?.label != null && steps.every(({ at }) => at !== begin)) {
    const old = counts.findLast(({ at }) => at < begin)?.old ?? 0;
    steps.push({ at: begin, label: `${old} draining`, crit: false, is: 'done' });
    steps.sort((one, other) => one.at - other.at);
  }
  // The end of a bar that drains says it, too.
  const drained = Number.isFinite(begin)
    ? []
    : counts.filter(({ old }, index) => old === 0 && (counts[index - 1]?.old ?? 0) > 0);
  return [...bars(steps, endOf(item)), ...drained.map(({ at }) => milestone('drained', false, at))];
}

/** When ECS began to stop old tasks, seconds; never where it does not say so. */
function drainBegin(item: Drawn): number {
  const said = item.events.find(
    (event) => event.kind === 'event' && event.message.slice(0, 400).includes('has begun draining connections'),
  );
  return said === undefined ? Number.POSITIVE_INFINITY : item.at(said);
}

/** The stages of a deployment that has any, one bar each. */
function stageBars(item: Drawn): string[] {
  const steps = item.events.flatMap((events) =>
    isProgress(events) ? [{ at: item.at(events), label: events.stage, crit: false }] : [],
  );
  return bars(
    steps.map((step, index) => ({ ...step, crit: item.isFailed && index === steps.length - 1 })),
    endOf(item),
  );
}

/** How much of the traffic the new revision got, where it was shifted: `5 %`. */
function trafficBars(item: Drawn): string[] {
  const steps = item.events.flatMap((events) =>
    events.kind === 'traffic' && events.traffic === 'production'
      ? [{ at: item.at(events), label: `${events.percent} %`, crit: false }]
      : [],
  );
  return bars(steps, endOf(item));
}

/** When ECS ended a deployment: this one's completion or failure, and after a failure the rollback's. */
function milestones({ service, events, isFailed, at }: Drawn): string[] {
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
function rollbackBars({ service, events, at }: Drawn): string[] {
  return events.flatMap((item) => {
    if (item.kind !== 'rollback') return [];
    return [bar({ ...reversals[item.end], at: at(item) }, service.seconds)];
  });
}

/** Where the bars of the rollout end, seconds. */
function endOf({ service, events, at }: Drawn): number {
  const rollbackPlan = events.find((item) => item.kind === 'rollback');
  return rollbackPlan === undefined ? service.seconds : at(rollbackPlan);
}

/** Bars from step to step; of steps at the same second the last one counts, equal neighbours become one. */
function bars(steps: readonly Step[], end: number): string[] {
  const last = steps.filter((step, index) => steps[index + 1]?.at !== step.at);
  const merged = last.filter((step, index) => step.label !== last[index - 1]?.label);
  const thinned = thin(merged);
  return thinned.flatMap((step, index) => (step.label === null ? [] : [bar(step, thinned[index + 1]?.at ?? end)]));
}

/** Keeps the first, the last and an even choice between. */
function thin<T>(items: readonly T[]): T[] {
  if (items.length <= maxBars) return [...items];
  const stride = (items.length - 1) / (maxBars - 1);
  return Array.from({ length: maxBars }, (_, index) => items[Math.round(index * stride)]).filter(
    (item) => item !== undefined,
  );
}

function bar({ label, crit, is, at }: Step, to: number): string {
  const tag = crit ? 'crit, ' : is === undefined ? '' : `${is}, `;
  return `  ${asMermaid(label ?? '')} :${tag}${moment(at)}, ${moment(Math.max(to, at + 1))}`;
}

function milestone(label: string, crit: boolean, at: number): string {
  return `  ${asMermaid(label)} :${crit ? 'crit, ' : ''}milestone, ${moment(at)}, 0s`;
}

/** Elapsed time as a time of day: the axis then reads as minutes and seconds in every reader's time zone. */
function moment(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `2000-01-01 ${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
