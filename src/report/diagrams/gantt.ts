import { asMermaid } from '../../lib/text.ts';

/** Colours by meaning, which hold in the light and in the dark; `line-charts.ts` has squares of the same meaning. */
export const COLORS = { starting: '#0969da', running: '#1a7f37', draining: '#9a6700', failed: '#cf222e' } as const;

/** What is neither meaning nor text: it can be seen on both. */
const grey = '#848d97';

/**
 * Mermaid's names for the colours: plain bars run, active ones start, done ones drain and critical ones failed. Of
 * active and done bars Mermaid colours the letters beside them as those on them: grey can be read on both.
 */
const colors = {
  ...{ taskBkgColor: COLORS.running, taskBorderColor: COLORS.running, taskTextColor: '#ffffff' },
  ...{ activeTaskBkgColor: COLORS.starting, activeTaskBorderColor: COLORS.starting },
  ...{ doneTaskBkgColor: COLORS.draining, doneTaskBorderColor: COLORS.draining },
  ...{ critBkgColor: COLORS.failed, critBorderColor: COLORS.failed, taskTextLightColor: '#ffffff' },
  ...{ taskTextOutsideColor: grey, taskTextDarkColor: grey, gridColor: grey },
  ...{ sectionBkgColor: grey, sectionBkgColor2: grey, altSectionBkgColor: 'transparent' },
};

/** Where it is taken, letters on a bar are white, those beside it are grey, and a line behind letters is faint. */
const styles =
  'text.taskText{fill:#ffffff!important} text.taskTextOutsideRight,text.taskTextOutsideLeft{fill:#848d97!important} .grid .tick line{opacity:.4}';

/** Width of a section's title and of one of its characters, px, as Mermaid draws them. */
const leastPadding = 75;
const characterWidth = 7;

/** Beyond so many bars a section cannot be read any more; the steps between are thinned out evenly. */
const maxBars = 12;

/** A group of bars. The title is Mermaid's text already. */
export type Section = { title: string; bars: readonly string[]; milestones?: readonly string[] };

/** A step that has no label is a gap. */
export type Step = { at: number; label: string | null; crit: boolean; is?: 'active' | 'done' };

/** @param longest seconds that the time axis has to show */
export function gantt(sections: readonly Section[], longest: number): string {
  const padding = Math.max(leastPadding, ...sections.map(({ title }) => title.length * characterWidth + 20));
  return [
    '```mermaid',
    `%%{init: ${JSON.stringify({ gantt: { leftPadding: padding }, themeVariables: colors, themeCSS: styles })}}%%`,
    'gantt',
    '  dateFormat YYYY-MM-DD HH:mm:ss',
    `  axisFormat ${longest < 3_600 ? '%M:%S' : '%H:%M'}`,
    `  tickInterval ${tick(longest)}`,
    '  todayMarker off',
    ...sections.flatMap(({ title, bars, milestones = [] }) => [`  section ${title}`, ...bars, ...milestones]),
    '```',
  ].join('\n');
}

function tick(seconds: number): string {
  if (seconds <= 120) return '15second';
  if (seconds <= 600) return '1minute';
  return seconds <= 3_600 ? '5minute' : '30minute';
}

/** Bars from step to step; of steps at the same second the last one counts, equal neighbours become one. */
export function barsOf(steps: readonly Step[], end: number): string[] {
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

export function bar({ label, crit, is, at }: Step, to: number): string {
  const tag = crit ? 'crit, ' : is === undefined ? '' : `${is}, `;
  return `  ${asMermaid(label ?? '')} :${tag}${moment(at)}, ${moment(Math.max(to, at + 1))}`;
}

export function milestone(label: string, crit: boolean, at: number): string {
  return `  ${asMermaid(label)} :${crit ? 'crit, ' : ''}milestone, ${moment(at)}, 0s`;
}

/** Elapsed time as a time of day: the axis then reads as minutes and seconds in every reader's time zone. */
function moment(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `2000-01-01 ${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
