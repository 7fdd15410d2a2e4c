import { revisionName } from '../lib/arn.ts';
import { asMermaid, cut } from '../lib/text.ts';
import type { News } from '../watch/timeline.ts';
import type { ServiceReport } from './report.ts';

/** Beyond so many bars a section cannot be read any more; the steps between are thinned out evenly. */
const maxBars = 12;

/** Beyond so many services each gets one bar. */
const detailedServices = 3;

/** The rollout as a Mermaid gantt; empty when nothing was watched. */
export function rolloutDiagram(services: readonly ServiceReport[]): string {
  const watched = services.filter((service) => service.timeline !== null);
  if (watched.length === 0) return '';
  const sections = watched.flatMap(watched.length > detailedServices ? summarySection : detailedSection);
  const header = ['gantt', '  dateFormat YYYY-MM-DD HH:mm:ss', '  axisFormat %H:%M:%S', '  tickInterval 1minute'];
  const longest = Math.max(...watched.map((service) => service.seconds));
  header[3] = `  tickInterval ${tick(longest)}`;
  return ['```mermaid', ...header, ...sections, '```'].join('\n');
}

function tick(seconds: number): string {
  if (seconds <= 120) return '15second';
  if (seconds <= 600) return '1minute';
  return seconds <= 3_600 ? '5minute' : '30minute';
}

function summarySection(service: ServiceReport): string[] {
  const label = `${asMermaid(service.outcome)} ${service.running}/${service.desired}`;
  return [`  section ${asMermaid(cut(service.service, 40))}`, bar(label, styleOf(service), 0, service.seconds)];
}

function detailedSection(service: ServiceReport): string[] {
  const { timeline } = service;
  if (timeline === null) return [];
  const seconds = (item: News) => Math.max(0, Math.round((item.atMs - timeline.startedAtMs) / 1000));
  const counts = timeline.news.filter((item) => item.kind === 'counts');
  const news = counts.map((item) => ({
    at: seconds(item),
    label: `${item.counts.running}/${item.counts.desired} run${item.counts.failed > 0 ? ` ${item.counts.failed} failed` : ''}`,
    style: item.counts.failed > 0 ? 'crit' : item.counts.running >= item.counts.desired ? 'done' : 'active',
  }));
  const old = counts.map((item) => ({
    at: seconds(item),
    label: `${item.counts.old} run`,
    style: 'done',
    tasks: item.counts.old,
  }));
  const lines = [`  section ${asMermaid(nameOf(service.revision, 'new'))}`, ...bars(news, service.seconds)];
  const hadOld = old.some((item) => item.tasks > 0) && service.previous !== service.revision;
  if (hadOld)
    lines.push(
      `  section ${asMermaid(nameOf(service.previous, 'old'))}`,
      ...bars(old, service.seconds).filter((line) => !line.includes(' 0 run ')),
    );
  return [...lines, ...stages(service, timeline.news, seconds), ...milestones(service, timeline.news, seconds)];
}

function nameOf(arn: string | null, fallback: string): string {
  return arn === null ? fallback : revisionName(arn);
}

type Step = { at: number; label: string; style: string };

/** Bars from step to step; equal neighbours become one. */
function bars(steps: readonly Step[], end: number): string[] {
  const merged = steps.filter((step, index) => step.label !== steps[index - 1]?.label);
  const thinned = thin(merged);
  return thinned.map((step, index) => bar(step.label, step.style, step.at, thinned[index + 1]?.at ?? end));
}

/** Keeps the first, the last and an even choice between. */
function thin<T>(items: readonly T[]): T[] {
  if (items.length <= maxBars) return [...items];
  const stride = (items.length - 1) / (maxBars - 1);
  return Array.from({ length: maxBars }, (_, index) => items[Math.round(index * stride)]).filter(
    (item) => item !== undefined,
  );
}

/** The stages of a deployment that has any, one bar each. */
function stages(service: ServiceReport, news: readonly News[], seconds: (item: News) => number): string[] {
  const steps = news.flatMap((item) =>
    item.kind === 'progress' && item.stage !== null ? [{ at: seconds(item), label: item.stage, style: 'active' }] : [],
  );
  return steps.length === 0 ? [] : ['  section Stages', ...bars(steps, service.seconds)];
}

function milestones(service: ServiceReport, news: readonly News[], seconds: (item: News) => number): string[] {
  const states = news.filter((item) => item.kind === 'state' && item.state !== 'IN_PROGRESS');
  const lines = states.slice(-5).map((item) => {
    if (item.kind !== 'state') return '';
    const own = item.deploymentId === service.deploymentId;
    const label = own ? `deployment ${item.state.toLowerCase()}` : `other deployment ${item.state.toLowerCase()}`;
    return milestone(label, item.state === 'FAILED' ? 'crit, milestone' : 'milestone', seconds(item));
  });
  return lines.length > 0 ? ['  section ECS', ...lines] : [];
}

function bar(label: string, style: string, from: number, to: number): string {
  return `  ${asMermaid(label)} :${style}, ${moment(from)}, ${moment(Math.max(to, from + 1))}`;
}

function milestone(label: string, style: string, at: number): string {
  return `  ${asMermaid(label)} :${style}, ${moment(at)}, 0s`;
}

function styleOf(service: ServiceReport): string {
  return service.outcome === 'deployed' || service.outcome === 'unchanged' ? 'done' : 'crit';
}

/** Elapsed time as a time of day: the axis then reads as minutes and seconds in every reader's time zone. */
function moment(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `2000-01-01 ${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
