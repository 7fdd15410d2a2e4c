import type { EcsApi } from '../apis/ecs.ts';
import { until } from '../lib/abort.ts';
import { type Clock, slept } from '../lib/clock.ts';
import { messageOf } from '../lib/errors.ts';
import { losesTrack } from '../lib/poll-errors.ts';
import { containersOf, nameOf } from '../taskdef/revision.ts';
import type { TaskEvent } from './events.ts';
import { hasStopped, type TaskState } from './outcome.ts';
import { pollIntervalMs, readIntervalMs } from './poll-interval.ts';
import type { TaskPlan } from './request.ts';
import type { Tail } from './tail.ts';

/** How following a task ended. */
export type TaskEnd =
  /** `byUs`: its deciding container had ended, and what still ran was stopped. */
  | { kind: 'stopped'; task: TaskState; byUs: boolean }
  | { kind: 'timed-out' | 'cancelled'; last: TaskState | null }
  | { kind: 'unknown'; reason: string };

export type Followed = {
  plan: TaskPlan;
  arn: string;
  startedAtMs: number;
  deadlineMs: number;
  tail: Tail;
  onEvent(event: TaskEvent): void;
  /** Stops the task, whose deciding container has ended while an essential one goes on. */
  stopRest(): Promise<string>;
};

/** What following the task takes of a run. */
export type FollowContext = {
  ecsForPolling: Pick<EcsApi, 'describeTasks'>;
  clock: Clock;
  /** Aborted when the run is cancelled. */
  signal: AbortSignal;
};

/** A task may not be visible for so long after its start: reads lag behind writes (ECS API reference, "RunTask"). */
const invisibleMs = 60_000;
/** The last poll comes so long before the deadline, to be answered in time. */
const lastPollMs = 500;
/** What is asked at the deadline may be answered so long after it. */
const answerGraceMs = 3_000;

type PollState = { last: TaskState | null; seenAtMs: number; failedPolls: number; lost: string | null };

/** Watches the task and its log until it has stopped, time is up or the run is cancelled. A failed poll never throws. */
export async function follow(of: Followed, context: FollowContext): Promise<TaskEnd> {
  const { clock, signal } = context;
  const endMs = of.deadlineMs + answerGraceMs;
  let state: PollState = { last: null, seenAtMs: of.startedAtMs, failedPolls: 0, lost: null };
  let [pollAtMs, readAtMs, heardAtMs] = [of.startedAtMs + pollIntervalMs(0, 0), of.startedAtMs, of.startedAtMs];
  let byUs = false;
  for (;;) {
    if (signal.aborted) return { kind: 'cancelled', last: state.last };
    if (clock.now() >= pollAtMs) {
      state = await until(endMs, context, (timed) => poll(state, of, context, timed));
      if (state.lost !== null) return { kind: 'unknown', reason: state.lost };
      if (state.last !== null && hasStopped(state.last)) return { kind: 'stopped', task: state.last, byUs };
      if (!byUs && goesOnAlone(state.last, of.plan)) {
        byUs = true;
        of.onEvent({
          kind: 'notice',
          atMs: clock.now(),
          text: `Container ${of.plan.container} has ended, and others are still running. ${await of.stopRest()}`,
        });
      }
      const pauseMs = pollIntervalMs(clock.now() - of.startedAtMs, state.failedPolls);
      pollAtMs = beforeDeadline(clock.now(), pauseMs, of.deadlineMs);
    }
    if (clock.now() >= readAtMs) {
      if (await until(endMs, context, (timed) => of.tail.read(timed))) heardAtMs = clock.now();
      const pauseMs = of.tail.isOver() ? Number.POSITIVE_INFINITY : readIntervalMs(clock.now() - heardAtMs);
      readAtMs = clock.now() + pauseMs;
    }
    if (clock.now() >= of.deadlineMs) return { kind: 'timed-out', last: state.last };
    await slept(Math.min(pollAtMs, readAtMs, of.deadlineMs) - clock.now(), clock, signal);
  }
}

function beforeDeadline(nowMs: number, pauseMs: number, deadlineMs: number): number {
  const lastMs = deadlineMs - lastPollMs;
  return nowMs < lastMs ? Math.min(nowMs + pauseMs, lastMs) : nowMs + pauseMs;
}

async function poll(
  before: PollState,
  of: Followed,
  { ecsForPolling, clock, signal }: FollowContext,
  timed: AbortSignal,
): Promise<PollState> {
  let task: TaskState | undefined;
  try {
    [task] = await ecsForPolling.describeTasks(of.plan.cluster, [of.arn], timed);
  } catch (error) {
    return onPollError(before, error, signal);
  }
  const nowMs = clock.now();
  if (task === undefined) {
    const gone = nowMs - before.seenAtMs > invisibleMs;
    const lost = gone ? 'ECS does not show the task, so how it ended is not known.' : null;
    return { ...before, failedPolls: 0, lost };
  }
  of.tail.see(task);
  if (task.lastStatus !== before.last?.lastStatus) of.onEvent({ kind: 'status', atMs: nowMs, status: task.lastStatus });
  return { last: task, seenAtMs: nowMs, failedPolls: 0, lost: null };
}

/** The error policy of polling: see `losesTrack`. */
function onPollError(before: PollState, error: unknown, signal: AbortSignal): PollState {
  if (signal.aborted) return before;
  const failedPolls = before.failedPolls + 1;
  const lost = losesTrack(error, failedPolls)
    ? `Lost track of the task; it may still be running, and its result is unknown. ${messageOf(error)}`
    : null;
  return { ...before, failedPolls, lost };
}

/** Only an essential container takes the task down with it; another one's end would never come to an end of the task. */
function goesOnAlone(task: TaskState | null, { container, definition }: TaskPlan): boolean {
  if (task?.lastStatus !== 'RUNNING') return false;
  const isEssential = containersOf(definition).find((each) => nameOf(each) === container)?.essential !== false;
  const deciding = task.containers.find(({ name }) => name === container);
  return !isEssential && deciding?.lastStatus === 'STOPPED' && deciding.exitCode !== null;
}
