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
type OldTask = { loggedAtMs: number; endedAtMs: number };

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
  const phases = phasesBackwards(startedAtMs, endedAtMs);
  const newest = latest(newTasks, (task) => task.startedAtMs);
  const drained = latest(
    oldTasks.filter(({ loggedAtMs }) => newest === null || loggedAtMs >= newest.startedAtMs - toleranceMs),
    (task) => task.endedAtMs,
  );
  const unhealthyMs = checked ? null : uncheckedHealthyMs;
  if (drained !== null) {
    phases.to(drained.endedAtMs, 'completing', null);
    phases.to(drained.loggedAtMs, 'draining', 1);
  } else if (newest !== null) {
    const healthyMs = healthyOfEarlier(newest, newTasks, oldTasks) ?? unhealthyMs;
    if (healthyMs !== null) phases.to(newest.startedAtMs + healthyMs, 'completing', null);
  }
  let wave = 1;
  let drainsFirst = false;
  let task = latest(before(newTasks, phases.cursor()), (one) => one.startedAtMs);
  while (task !== null) {
    if (healthyAtMs !== null && healthyAtMs < phases.cursor())
      phases.to(Math.max(healthyAtMs, task.startedAtMs), 'completing', wave);
    lifeOf(task, phases, wave);
    const { createdAtMs } = task;
    const place = latest(
      oldTasks.filter(({ endedAtMs: gone }) => gone <= createdAtMs + toleranceMs && gone >= createdAtMs - placeTakenMs),
      (old) => old.endedAtMs,
    );
    if (place === null) break;
    phases.to(place.loggedAtMs, 'draining', wave + 1);
    task = latest(
      before(newTasks, phases.cursor()).filter((one) => one.createdAtMs < createdAtMs),
      (one) => one.startedAtMs,
    );
    if (task === null) drainsFirst = true;
    else wave += 1;
  }
  const failed = failedBefore(moments, tasks, phases.cursor());
  if (failed !== null) phases.to(failed, 'starting', null);
  // Without any task there was nothing to place.
  phases.to(startedAtMs, tasks.length === 0 ? 'completing' : 'placing', null);
  // Waves were counted from the end. Old tasks drain at the end of a wave, unless the first wave begins with that.
  return phases.spans().map((span) => {
    if (span.wave === null) return span;
    const counted = drainsFirst && span.phase === 'draining' ? Math.max(1, span.wave - 1) : span.wave;
    return { ...span, wave: wave + 1 - counted };
  });
}

/** Collects spans from the end to the beginning; each ends where the one after it begins. */
function phasesBackwards(startMs: number, endMs: number) {
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
function lifeOf(task: Running, phases: ReturnType<typeof phasesBackwards>, wave: number): void {
  const connected = task.connectedAtMs ?? task.pullStartedAtMs ?? task.createdAtMs;
  const pullStarted = task.pullStartedAtMs ?? connected;
  const pullStopped = task.pullStoppedAtMs ?? pullStarted;
  phases.to(task.startedAtMs, 'healthy', wave);
  phases.to(pullStopped, 'starting', wave);
  phases.to(pullStarted, 'pulling', wave);
  phases.to(connected, 'network', wave);
  phases.to(task.createdAtMs, 'placing', wave);
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
    const loggedAtMs = times.length > 0 ? Math.min(...times) : stopping;
    if (loggedAtMs === null || loggedAtMs < startedAtMs) return [];
    return [{ loggedAtMs, endedAtMs: Math.min(endedAtMs, task.endedAtMs ?? endedAtMs) }];
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
  const took = oldTasks.flatMap(({ loggedAtMs }) => {
    const enabling = latest(before(newTasks, loggedAtMs), (task) => task.startedAtMs);
    return enabling === null || enabling.id === newest.id ? [] : [loggedAtMs - enabling.startedAtMs];
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
