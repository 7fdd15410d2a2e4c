import type { DeploymentEvent } from '../../deployment/events.ts';

/** A message of ECS names ten tasks at most. */
const longestMessage = 1_000;

/** How many tasks of older revisions there were at a moment, and how many of them ECS had told to stop. */
export type OldCount = { at: number; old: number; draining: number };

/**
 * The tasks of older revisions over time. ECS tells in events which tasks it stops; before that, and maybe at the same
 * moment, it tells for how many of them it drains connections.
 *
 * @param at the moment of an event, seconds
 */
export function oldCounts(events: readonly DeploymentEvent[], at: (item: DeploymentEvent) => number): OldCount[] {
  const counts = events.flatMap((item) => (item.kind === 'counts' ? [{ at: at(item), old: item.counts.old }] : []));
  const stops = stopsOf(events, at);
  const moments = [...new Set([...counts, ...stops].map((one) => one.at))].sort((one, other) => one - other);
  return moments.map((moment) => {
    const old = (counts.findLast((one) => one.at <= moment) ?? counts[0])?.old ?? 0;
    const stopped = stops.reduce((sum, stop) => (stop.at <= moment ? sum + stop.count : sum), 0);
    // Those that are gone were told before, and are gone still where a rollback starts others.
    return { at: moment, old, draining: Math.min(old, Math.max(0, stopped - goneAt(counts, moment))) };
  });
}

/** How many older tasks had stopped by a moment. */
function goneAt(counts: readonly { at: number; old: number }[], moment: number): number {
  return counts.reduce((sum, { at, old }, index) => {
    const before = counts[index - 1]?.old ?? old;
    return at <= moment ? sum + Math.max(0, before - old) : sum;
  }, 0);
}

/** When ECS told how many older tasks to stop. */
function stopsOf(events: readonly DeploymentEvent[], at: (item: DeploymentEvent) => number) {
  const started = new Set<string>();
  const stops: { at: number; count: number }[] = [];
  let drainAt: number | null = null;
  for (const event of events) {
    if (event.kind !== 'event') continue;
    const message = event.message.slice(0, longestMessage);
    const task = /\(task ([0-9a-f-]{1,64})\)/.exec(message)?.[1] ?? '';
    if (message.includes('has begun draining connections')) drainAt = at(event);
    if (message.includes(' has started ')) {
      for (const [, id = ''] of message.matchAll(/\(task ([0-9a-f-]{1,64})\)/g)) started.add(id);
    }
    const count = /\bhas stopped (\d{1,6}) running tasks?/.exec(message)?.[1];
    if (count === undefined) continue;
    if (!started.has(task)) stops.push({ at: drainAt ?? at(event), count: Number(count) });
    drainAt = null;
  }
  // The event that names them is not there: all of them drain.
  if (stops.length === 0 && drainAt !== null) stops.push({ at: drainAt, count: Number.POSITIVE_INFINITY });
  return stops;
}
