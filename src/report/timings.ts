import {
  PHASES,
  type Phase,
  phaseTotals,
  type Span,
  type Timings,
  totalOf,
  wavesOf,
} from '../deployment/timings/profile.ts';
import { spokenDuration } from '../lib/duration.ts';
import { asMarkdown, plural } from '../lib/text.ts';
import type { ServiceReport } from './report.ts';

type Timed = Pick<ServiceReport, 'service' | 'timings'>;

/** What is told: the slowest rollout, which the step waited for, and of several all of them. */
type ShownTimings = { slowest: Timings; all: readonly Timings[] };

function timingsToShow(services: readonly Timed[]): ShownTimings | null {
  const all = services.flatMap(({ timings }) => timings ?? []);
  const [first, ...others] = all;
  if (first === undefined) return null;
  return { slowest: others.reduce((found, one) => (totalOf(one) > totalOf(found) ? one : found), first), all };
}

/** The output `timings`: seconds with one decimal place; empty where no rollout was watched to its end. */
export function timingsOutput(services: readonly Timed[]): string {
  const shown = timingsToShow(services);
  if (shown === null) return '';
  const totals = phaseTotals(shown.slowest);
  const parts = PHASES.map((phase) => [phase, seconds(totals[phase])] as const);
  const advice = shown.all.flatMap((timings) => timings.advice);
  return JSON.stringify({ total: seconds(totalOf(shown.slowest)), ...Object.fromEntries(parts), advice });
}

function seconds(ms: number): number {
  return Math.round(ms / 100) / 10;
}

/** The lines of the log: where the time went, then the advice. */
export function timingsLines(services: readonly Timed[]): string[] {
  const shown = timingsToShow(services);
  if (shown === null || totalOf(shown.slowest) < 1_000) return [];
  const { slowest, all } = shown;
  const name = all.length > 1 ? `, slowest of ${all.length} services ${slowest.service}` : ofService(slowest, services);
  const waves = wavesOf(slowest) > 1 ? ` in ${wavesOf(slowest)} waves` : '';
  const parts = phasesOf(slowest).map(({ phase, ms }) => `${phase} ${spokenDuration(ms)}`);
  const together = all.length > 1 ? `; all ${all.length} together ${spokenDuration(sumOf(all))}` : '';
  const stages = stagesText(slowest);
  const line = `Where the time went${name} (${spokenDuration(totalOf(slowest))}${waves}): ${parts.join(', ')}${together}${stages === '' ? '' : `. Stages: ${stages}`}`;
  return [`${line}${hint(slowest)}`, ...all.flatMap(({ advice }) => advice)];
}

/** Whose times they are where only one of several services was watched to its end. */
function ofService({ service }: Timings, services: readonly Timed[]): string {
  return services.length > 1 ? `, service ${service}` : '';
}

function sumOf(all: readonly Timings[]): number {
  return all.reduce((sum, timings) => sum + totalOf(timings), 0);
}

function hint({ byTasks }: Timings): string {
  return byTasks ? '' : '. Gathered from service events: allow ecs:DescribeTasks for the times of the tasks themselves';
}

/** The phases that took any time, in their order. */
function phasesOf(timings: Timings): { phase: Phase; ms: number }[] {
  const totals = phaseTotals(timings);
  return PHASES.flatMap((phase) => (totals[phase] > 0 ? [{ phase, ms: totals[phase] }] : []));
}

/** A colour for each phase that holds in the light and in the dark. */
const squares: Readonly<Record<Phase, string>> = {
  placing: '🟦',
  network: '🟪',
  pulling: '🟫',
  starting: '🟨',
  healthy: '🟩',
  draining: '🟧',
  completing: '⬜',
};

const meanings: Readonly<Record<Phase, string>> = {
  placing: 'until the tasks have a place and a network interface',
  network: 'until the pull of the images begins',
  pulling: 'pulling the images',
  starting: 'starting the containers',
  healthy: 'until the health checks pass',
  draining: 'draining and stopping old tasks',
  completing: 'until ECS completes the deployment',
};

const barLength = 40;
const shownWaves = 6;

/** The section of the summary: a bar with a colour for each phase in the order of time, a table, and the advice. */
export function timingsMarkdown(services: readonly Timed[]): string {
  const shown = timingsToShow(services);
  if (shown === null || totalOf(shown.slowest) < 1_000) return '';
  const { slowest, all } = shown;
  const waves = wavesOf(slowest) > 1 ? ` in ${wavesOf(slowest)} waves` : '';
  const name =
    all.length > 1
      ? `, slowest of ${all.length} services: ${asMarkdown(slowest.service)}`
      : asMarkdown(ofService(slowest, services));
  const title = `**Where the time went**${name}: ${spokenDuration(totalOf(slowest))}${waves}, from the start of the deployment to its completion in ECS`;
  const advice = all.flatMap((timings) => timings.advice.map((sentence) => `> 💡 ${asMarkdown(sentence)}`));
  const stages = stagesText(slowest);
  const note = slowest.byTasks ? '' : asMarkdown(hint(slowest).slice(2));
  return [
    title,
    bar(slowest),
    phaseTable(shown),
    stages === '' ? '' : `Stages: ${asMarkdown(stages)}`,
    note,
    advice.join('\n>\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Squares by the largest remainders, so that there are always as many. */
function bar({ spans }: Timings): string {
  const total = totalOf({ spans });
  const shares = spans.map((span) => ((span.toMs - span.fromMs) / total) * barLength);
  const counts = shares.map(Math.floor);
  const order = shares
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .sort((one, other) => other.rest - one.rest);
  const missing = barLength - counts.reduce((sum, count) => sum + count, 0);
  for (const { index } of order.slice(0, missing)) counts[index] = (counts[index] ?? 0) + 1;
  return spans.map(({ phase }, index) => squares[phase].repeat(counts[index] ?? 0)).join('');
}

function phaseTable({ slowest, all }: ShownTimings): string {
  const total = totalOf(slowest);
  const waves = Array.from({ length: wavesOf(slowest) }, (_, index) => index + 1);
  const several = waves.length > 1 && waves.length <= shownWaves;
  const columns = [
    ...['', 'Phase', 'Time', 'Share'],
    ...(several ? waves.map((wave) => `Wave ${wave}`) : []),
    ...(all.length > 1 ? [`All ${plural(all.length, 'service')}`] : []),
    'What happens',
  ];
  const rows = phasesOf(slowest).map(({ phase, ms }) => [
    squares[phase],
    phase,
    spokenDuration(ms),
    `${Math.round((ms / total) * 100)} %`,
    ...(several ? waves.map((wave) => spanText(slowest.spans, phase, wave)) : []),
    ...(all.length > 1 ? [spokenDuration(all.reduce((sum, timings) => sum + phaseTotals(timings)[phase], 0))] : []),
    meanings[phase],
  ]);
  return [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function spanText(spans: readonly Span[], phase: Phase, wave: number): string {
  // What comes before the first wave is part of it, as it is of the phase; what comes after the last one is not.
  const isBefore = (span: Span) => wave === 1 && span.wave === null && span.phase !== 'completing';
  const own = spans.filter((span) => span.phase === phase && (span.wave === wave || isBefore(span)));
  return own.length === 0 ? '' : spokenDuration(own.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0));
}

/** The stages of a deployment that has any, those of a second and more. */
function stagesText({ stages }: Timings): string {
  return stages.flatMap(({ name, ms }) => (ms < 1_000 ? [] : [`${name} ${spokenDuration(ms)}`])).join(', ');
}
