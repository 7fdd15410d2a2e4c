import type { EcsApi } from '../../apis/ecs.ts';
import { until } from '../../lib/abort.ts';
import { type Clock, slept } from '../../lib/clock.ts';
import { AwsError } from '../../lib/errors.ts';
import { afterFailedPoll } from '../../lib/poll-errors.ts';
import { inTens } from '../../service/read.ts';
import { isSameService, type Service } from '../../service/service.ts';
import { pollIntervalMs } from '../poll-interval.ts';

/** How the wait for the end of one service ended. */
export type RemovalEnd = {
  kind: 'gone' | 'timed-out' | 'cancelled' | 'unknown';
  /** At the last poll; null where ECS does not know it any more. */
  last: Service | null;
  /** Why it is `unknown`. */
  why: string | null;
  endedAtMs: number;
};

export type RemovalWatch = {
  service: Service;
  end: RemovalEnd | null;
  last: Service | null;
  failedPolls: number;
  pollError: string | null;
};

export type RemovalWatchContext = {
  ecsForPolling: Pick<EcsApi, 'describeServices' | 'tasksOfService' | 'listStoppedTasks'>;
  clock: Clock;
  signal: AbortSignal;
};

export type RemovalWatchSettings = {
  cluster: string;
  deadlineMs: number;
  maxDelayMs: number;
  /** A service has fewer tasks, or is gone. */
  onChange(watch: RemovalWatch): void;
};

/** What is read at the deadline may be answered so long after it. */
const answerGraceMs = 3_000;

/**
 * Waits until services that are being deleted have no tasks any more. One poll is one DescribeServices for ten of them.
 * Never throws: running out of time, losing track and a cancelled run are ends. By the services' ARNs.
 */
export async function watchRemovals(
  services: readonly Service[],
  settings: RemovalWatchSettings,
  context: RemovalWatchContext,
): Promise<ReadonlyMap<string, RemovalEnd>> {
  const { clock, signal } = context;
  const startedAtMs = clock.now();
  let changedAtMs = startedAtMs;
  let watches: RemovalWatch[] = services.map((service) => begin(service, startedAtMs));
  while (watches.some(isOpen)) {
    const before = watches;
    watches = await poll(before, settings, context);
    const nowMs = clock.now();
    const changed = watches.filter((watch, index) => isChange(before[index], watch));
    if (changed.length > 0) changedAtMs = nowMs;
    for (const watch of changed) settings.onChange(watch);
    watches = watches.map((watch) => close(watch, settings, nowMs, signal));
    const open = watches.filter(isOpen);
    if (open.length === 0) break;
    const failedPolls = Math.max(...open.map((watch) => watch.failedPolls));
    const pause = pollIntervalMs({
      sinceStartMs: nowMs - startedAtMs,
      sinceChangeMs: nowMs - changedAtMs,
      failedPolls,
      sinceFailureMs: null,
      settlingPolls: 0,
      calls: Math.ceil(open.length / 10),
      maxMs: settings.maxDelayMs,
      remainingMs: settings.deadlineMs - nowMs,
    });
    await slept(pause, clock, signal);
  }
  return new Map(watches.flatMap(({ service, end }) => (end === null ? [] : [[service.arn, end]])));
}

function isOpen({ end }: RemovalWatch): boolean {
  return end === null;
}

/** What was gone before the run is not waited for. */
function begin(service: Service, nowMs: number): RemovalWatch {
  const isGone = service.status === 'INACTIVE';
  const end: RemovalEnd | null = isGone ? { kind: 'gone', last: service, why: null, endedAtMs: nowMs } : null;
  return { service, end, last: service, failedPolls: 0, pollError: null };
}

function isChange(before: RemovalWatch | undefined, after: RemovalWatch): boolean {
  return before?.end !== after.end || tasksOf(before.last) !== tasksOf(after.last);
}

/** Tasks that a service still has. */
export function tasksOf(service: Service | null): number {
  return service === null ? 0 : service.running + service.pending;
}

async function poll(
  watches: readonly RemovalWatch[],
  { cluster, deadlineMs }: RemovalWatchSettings,
  context: RemovalWatchContext,
): Promise<RemovalWatch[]> {
  const { ecsForPolling, clock, signal } = context;
  if (signal.aborted) return [...watches];
  const tens = inTens(watches.filter(isOpen).map(({ service }) => service.arn));
  const seen = await until(deadlineMs + answerGraceMs, context, (timed) =>
    Promise.all(
      tens.map(async (arns) => {
        try {
          return { arns, services: await ecsForPolling.describeServices(cluster, arns, timed), error: null };
        } catch (error) {
          return { arns, services: [], error };
        }
      }),
    ),
  );
  return Promise.all(
    watches.map(async (watch) => {
      const answer = seen.find(({ arns }) => isOpen(watch) && arns.includes(watch.service.arn));
      if (answer === undefined) return watch;
      if (answer.error !== null) return onPollError(watch, answer.error, context);
      const judged = judge(watch, answer.services, clock.now());
      if (!isLeftCounted(watch, judged) || !(await hasNoTasks(cluster, watch.service, context))) return judged;
      return { ...judged, end: { kind: 'gone' as const, last: null, why: null, endedAtMs: clock.now() } };
    }),
  );
}

/** INACTIVE, and with as many tasks as at the poll before. */
function isLeftCounted(before: RemovalWatch, { last, end }: RemovalWatch): boolean {
  const wasInactive = before.last?.status === 'INACTIVE' && last?.status === 'INACTIVE';
  return end === null && wasInactive && tasksOf(before.last) === tasksOf(last);
}

/** Whether ECS lists no task of a service: its counts may be left from before the deletion. */
async function hasNoTasks(
  cluster: string,
  { name }: Service,
  { ecsForPolling: ecs, signal }: RemovalWatchContext,
): Promise<boolean> {
  try {
    if ((await ecs.tasksOfService(cluster, name, signal)).length > 0) return false;
    return (await ecs.listStoppedTasks(cluster, name, signal)).length === 0;
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return false;
  }
}

/**
 * A service is gone when ECS does not know it any more, when it is INACTIVE (all of its tasks are STOPPING or STOPPED:
 * ECS API reference, "DeleteService") and has no tasks, and when another one was created under its name.
 */
function judge(watch: RemovalWatch, services: readonly Service[], nowMs: number): RemovalWatch {
  const last = services.find((service) => isSameService(service, watch.service)) ?? null;
  const isGone = last === null || (last.status === 'INACTIVE' && tasksOf(last) === 0);
  const end: RemovalEnd | null = isGone ? { kind: 'gone', last, why: null, endedAtMs: nowMs } : null;
  return { ...watch, last, end, failedPolls: 0, pollError: null };
}

/** The error policy of polling: see `afterFailedPoll`. */
function onPollError(watch: RemovalWatch, error: unknown, { clock, signal }: RemovalWatchContext): RemovalWatch {
  if (signal.aborted) return watch;
  const { failedPolls, pollError, isLost } = afterFailedPoll(error, watch.failedPolls);
  const failing = { ...watch, failedPolls, pollError };
  if (!isLost) return failing;
  return { ...failing, end: { kind: 'unknown', last: watch.last, why: pollError, endedAtMs: clock.now() } };
}

/** Closes what was cancelled, and what has no time left. */
function close(
  watch: RemovalWatch,
  { deadlineMs }: RemovalWatchSettings,
  nowMs: number,
  signal: AbortSignal,
): RemovalWatch {
  if (!isOpen(watch)) return watch;
  const { last, failedPolls, pollError } = watch;
  const end = (kind: RemovalEnd['kind'], why: string | null = null) => ({
    ...watch,
    end: { kind, last, why, endedAtMs: nowMs },
  });
  if (signal.aborted) return end('cancelled');
  if (nowMs < deadlineMs) return watch;
  return failedPolls > 0 ? end('unknown', pollError) : end('timed-out');
}
