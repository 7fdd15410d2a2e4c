import type { TaskTimes } from '../../apis/ecs.ts';
import type { Moments } from './moments.ts';
import type { Phase, Span } from './profile.ts';

/** ECS counts a task that nothing checks as healthy so long after it runs (ECS developer guide, "Rolling update"). */
const uncheckedHealthyMs = 40_000;

/** Times of ECS are compared with this much tolerance: an event is written a moment before or after what it tells. */
const toleranceMs = 2_000;

/** A new task that starts so soon after an old one has ended took its place. */
const placeTakenMs = 30_000;

/** A task of the older revisions that ECS stopped. */
type OldTask = { toldAtMs: number; endedAtMs: number };

type Running = TaskTimes & { startedAtMs: number };

/**
 * The critical path from a rollout's end back to its beginning: the last old task that drained, the last new task that
 * ran before ECS told it to stop, the old task whose place that one took, and so on, wave by wave. Pure.
 * @param checked whether something checks the health of the tasks
 */
export function criticalPath(moments: Moments, tasks: readonly TaskTimes[], checked: boolean): Span[] {
  const { startedAtMs, endedAtMs, healthyAtMs } = moments;
  const newTasks = lastingTasks(moments, tasks);
  const oldTasks = replacedTasks(moments, tasks);
  const back = walkBack(startedAtMs, endedAtMs);
  const newest = latest(newTasks, (task) => task.startedAtMs);
  const drained = latest(
    oldTasks.filter(({ toldAtMs }) => newest === null || toldAtMs >= newest.startedAtMs - toleranceMs),
    (task) => task.endedAtMs,
  );
  const unhealthyMs = checked ? null : uncheckedHealthyMs;
  if (drained !== null) {
    back.to(drained.endedAtMs, 'completing', null);
    back.to(drained.toldAtMs, 'draining', 1);
  } else if (newest !== null) {
    const healthyMs = healthyOfEarlier(newest, newTasks, oldTasks) ?? unhealthyMs;
    if (healthyMs !== null) back.to(newest.startedAtMs + healthyMs, 'completing', null);
  }
  let wave = 1;
  let drainsFirst = false;
  let task = latest(before(newTasks, back.cursor()), (one) => one.startedAtMs);
  while (task !== null) {
    if (healthyAtMs !== null && healthyAtMs < back.cursor())
      back.to(Math.max(healthyAtMs, task.startedAtMs), 'completing', wave);
    lifeOf(task, back, wave);
    const { createdAtMs } = task;
    const place = latest(
      oldTasks.filter(({ endedAtMs: gone }) => gone <= createdAtMs + toleranceMs && gone >= createdAtMs - placeTakenMs),
      (old) => old.endedAtMs,
    );
    if (place === null) break;
    back.to(place.toldAtMs, 'draining', wave + 1);
    task = latest(
      before(newTasks, back.cursor()).filter((one) => one.createdAtMs < createdAtMs),
      (one) => one.startedAtMs,
    );
    if (task === null) drainsFirst = true;
    else wave += 1;
  }
  const failed = failedBefore(moments, tasks, back.cursor());
  if (failed !== null) back.to(failed, 'starting', null);
  // Without any task there was nothing to place.
  back.to(startedAtMs, tasks.length === 0 ? 'completing' : 'placing', null);
  // Waves were counted from the end. Old tasks drain at the end of a wave, unless the first wave begins with that.
  return back.spans().map((span) => {
    if (span.wave === null) return span;
    const counted = drainsFirst && span.phase === 'draining' ? Math.max(1, span.wave - 1) : span.wave;
    return { ...span, wave: wave + 1 - counted };
  });
}

/** Collects spans from the end to the beginning; each ends where the one after it begins. */
function walkBack(startMs: number, endMs: number) {
  const spans: Span[] = [];
  let cursorMs = endMs;
  return {
    cursor: () => cursorMs,
    spans: () => spans,
    to(ms: number, phase: Phase, wave: number | null) {
      const fromMs = Math.min(cursorMs, Math.max(startMs, ms));
      if (fromMs < cursorMs) spans.unshift({ phase, fromMs, toMs: cursorMs, wave });
      cursorMs = fromMs;
    },
  };
}

/** From its creation to where the path goes on. What ECS does not show of it takes no time. */
function lifeOf(task: Running, back: ReturnType<typeof walkBack>, wave: number): void {
  const connected = task.connectedAtMs ?? task.pullStartedAtMs ?? task.createdAtMs;
  const pullStarted = task.pullStartedAtMs ?? connected;
  const pullStopped = task.pullStoppedAtMs ?? pullStarted;
  back.to(task.startedAtMs, 'healthy', wave);
  back.to(pullStopped, 'starting', wave);
  back.to(pullStarted, 'pulling', wave);
  back.to(connected, 'network', wave);
  back.to(task.createdAtMs, 'placing', wave);
}

/** Tasks of this rollout that run at its end. */
function lastingTasks({ startedAtMs, endedAtMs }: Moments, tasks: readonly TaskTimes[]): Running[] {
  return tasks.filter(
    (task): task is Running =>
      task.createdAtMs >= startedAtMs - toleranceMs &&
      task.startedAtMs !== null &&
      task.startedAtMs <= endedAtMs &&
      (task.stoppingAtMs ?? Number.POSITIVE_INFINITY) > endedAtMs,
  );
}

function replacedTasks({ startedAtMs, endedAtMs, stopped, drains }: Moments, tasks: readonly TaskTimes[]): OldTask[] {
  return tasks.flatMap((task) => {
    if (task.createdAtMs >= startedAtMs - toleranceMs) return [];
    const stopping = task.stoppingAtMs ?? task.endedAtMs;
    const drain = drains.findLast((atMs) => stopping !== null && atMs <= stopping);
    // ECS tells of a stop as it begins to drain, or once it has drained.
    const times = [stopped.get(task.id), drain].filter((atMs) => atMs !== undefined);
    const toldAtMs = times.length > 0 ? Math.min(...times) : stopping;
    if (toldAtMs === null || toldAtMs < startedAtMs) return [];
    return [{ toldAtMs, endedAtMs: Math.min(endedAtMs, task.endedAtMs ?? endedAtMs) }];
  });
}

/** When the first task of this rollout was created that did not last; null where none failed before `untilMs`. */
function failedBefore(
  { startedAtMs, endedAtMs }: Moments,
  tasks: readonly TaskTimes[],
  untilMs: number,
): number | null {
  const failed = tasks.filter(
    ({ createdAtMs, stoppingAtMs, endedAtMs: gone }) =>
      createdAtMs >= startedAtMs - toleranceMs &&
      createdAtMs < untilMs &&
      (stoppingAtMs ?? gone ?? endedAtMs) < endedAtMs,
  );
  return failed.length === 0 ? null : Math.min(...failed.map(({ createdAtMs }) => createdAtMs));
}

/** Where no old task is left to stop, ECS does not show when the last wave was healthy: it takes what one before it took. */
function healthyOfEarlier(newest: Running, newTasks: readonly Running[], oldTasks: readonly OldTask[]): number | null {
  const took = oldTasks.flatMap(({ toldAtMs }) => {
    const enabling = latest(before(newTasks, toldAtMs), (task) => task.startedAtMs);
    return enabling === null || enabling.id === newest.id ? [] : [toldAtMs - enabling.startedAtMs];
  });
  return took.length === 0 ? null : Math.min(...took);
}

function before(tasks: readonly Running[], ms: number): Running[] {
  return tasks.filter(({ startedAtMs }) => startedAtMs <= ms + toleranceMs);
}

function latest<T>(items: readonly T[], timeOf: (item: T) => number): T | null {
  return items.reduce<T | null>(
    (found, item) => (found !== null && timeOf(found) >= timeOf(item) ? found : item),
    null,
  );
}

/** Tasks as the events and counts of the polls show them, for a role that may not read tasks. */
export function tasksOfEvents({ startedAtMs, endedAtMs, started, stopped, counts }: Moments): TaskTimes[] {
  const base = {
    connectedAtMs: null,
    pullStartedAtMs: null,
    pullStoppedAtMs: null,
    stoppingAtMs: null,
    endedAtMs: null,
  };
  const oldAtFirst = counts[0]?.old ?? 0;
  const newTasks = [...started].map(([id, atMs], index): TaskTimes => {
    const running = counts.find((one) => one.atMs >= atMs && one.running > index) ?? null;
    return { ...base, id, createdAtMs: atMs, connectedAtMs: atMs, startedAtMs: running?.atMs ?? null, images: [] };
  });
  const oldTasks = [...stopped].map(([id, atMs], index): TaskTimes => {
    const gone = counts.find((one) => one.atMs >= atMs && one.old < oldAtFirst - index) ?? null;
    const goneAtMs = gone?.atMs ?? endedAtMs;
    const createdAtMs = startedAtMs - 60_000;
    return {
      ...base,
      id,
      createdAtMs,
      startedAtMs: createdAtMs,
      stoppingAtMs: goneAtMs,
      endedAtMs: goneAtMs,
      images: [],
    };
  });
  return [...newTasks, ...oldTasks];
}
