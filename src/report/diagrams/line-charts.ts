import { COLORS } from './gantt.ts';

/** A value from a moment on, seconds. */
export type Point = { at: number; value: number };

/** One line of a chart: what it means decides its colour. */
export type Series = { means: keyof typeof COLORS; label: string; points: readonly Point[] };

/** `unit`: what the values count. */
export type Chart = { title: string; unit: string; most?: number; series: readonly Series[] };

/** The colours in a text, where Mermaid has no legend (it has one from version 12). */
const squares: Readonly<Record<keyof typeof COLORS, string>> = {
  starting: '🟦',
  running: '🟩',
  draining: '🟧',
  failed: '🟥',
};

/** So many points show every step of a rollout. */
const mostPoints = 64;

/**
 * A line for each series, under a legend of Markdown; series that are always zero are left out, and the chart is where
 * all are. `xychart-beta` is the name that Mermaid 10, 11 and 12 know.
 *
 * @param seconds the end of the time axis
 */
export function lineChart({ title, unit, most, series }: Chart, seconds: number): string {
  const shown = series.filter(({ points }) => points.some(({ value }) => value > 0));
  if (shown.length === 0) return '';
  const axis = axisOf(Math.max(1, seconds));
  const highest = most ?? Math.max(...shown.flatMap(({ points }) => points.map(({ value }) => value)));
  const palette = shown.map(({ means }) => COLORS[means]).join(', ');
  const init = {
    xyChart: { width: 900, height: 260 },
    themeVariables: { xyChart: { backgroundColor: 'transparent', plotColorPalette: palette } },
  };
  return [
    `**${title}**: ${shown.map(({ means, label }) => `${squares[means]} ${label}`).join(' · ')}`,
    '',
    '```mermaid',
    `%%{init: ${JSON.stringify(init)}}%%`,
    'xychart-beta',
    `  x-axis "${axis.unit}" 0 --> ${axis.step * (axis.count - 1)}`,
    `  y-axis "${unit}" 0 --> ${highest}`,
    ...shown.map(({ points }) => `  line [${axis.moments.map((at) => valueAt(points, at)).join(', ')}]`),
    '```',
  ].join('\n');
}

/**
 * The moments of the points, in seconds and evenly spread as Mermaid draws them. Their distance on the axis is a power of
 * two, since Mermaid 10 finds their places by adding it up.
 */
function axisOf(seconds: number) {
  const [unit, size] = seconds < 180 ? ['seconds', 1] : ['minutes', 60];
  const step = 2 ** Math.ceil(Math.log2(seconds / size / mostPoints));
  const count = Math.ceil(seconds / size / step) + 1;
  return { unit, step, count, moments: Array.from({ length: count }, (_, index) => index * step * size) };
}

function valueAt(points: readonly Point[], at: number): number {
  return (points.findLast((point) => point.at <= at) ?? points[0])?.value ?? 0;
}
