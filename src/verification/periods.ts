import type { Point } from '../apis/cloudwatch.ts';

/** Periods of CloudWatch: they begin at multiples of their length since the epoch. */

/** What becomes of a period: its value, null where CloudWatch has none. */
export type Period = { atMs: number; value: number | null };

/** Without a bake time the data are waited for so long at most. */
export const mostWaitMs = 300_000;

/** The first period that lies wholly after a moment. */
export function firstPeriod(afterMs: number, periodMs: number): number {
  return Math.ceil(afterMs / periodMs) * periodMs;
}

/** The periods from `fromMs` on that were over by `untilMs`. At most the newest 1,000. */
export function endedPeriods(fromMs: number, untilMs: number, periodMs: number, points: readonly Point[]): Period[] {
  const values = new Map(points.map(({ atMs, value }) => [atMs, value]));
  const count = Math.max(0, Math.floor((untilMs - fromMs) / periodMs));
  const skipped = Math.max(0, count - 1_000);
  return Array.from({ length: count - skipped }, (_, index) => {
    const atMs = fromMs + (skipped + index) * periodMs;
    return { atMs, value: values.get(atMs) ?? null };
  });
}

/** When to read next: a little after the end of the next period, or again soon where the newest one is missing. */
export function nextReadMs(fromMs: number, nowMs: number, periodMs: number, isComplete: boolean): number {
  const settleMs = settleTimeMs(periodMs);
  const ended = Math.floor((nowMs - fromMs) / periodMs);
  const nextEndMs = fromMs + (Math.max(0, ended) + 1) * periodMs + settleMs;
  if (isComplete || nowMs < fromMs + periodMs) return nextEndMs;
  return Math.min(nextEndMs, nowMs + Math.min(periodMs, 15_000));
}

/** CloudWatch has the data of a period a moment after its end. */
function settleTimeMs(periodMs: number): number {
  return Math.min(periodMs / 4, 5_000);
}

/** The moment of a period, `09:05:00 UTC`. */
export function timeText(ms: number): string {
  return `${new Date(ms).toISOString().slice(11, 19)} UTC`;
}

/** A number in at most four digits, without noise behind the point. */
export function numberText(value: number): string {
  return Math.abs(value) >= 1_000 ? String(Math.round(value)) : String(Number(value.toPrecision(4)));
}
