import type { EcsApi } from '../apis/ecs.ts';
import type { LogsApi } from '../apis/logs.ts';
import { taskId } from '../lib/arn.ts';
import { type Clock, slept } from '../lib/clock.ts';
import { formatDuration } from '../lib/duration.ts';
import type { AwsError } from '../lib/errors.ts';
import { containersOf, nameOf } from '../taskdef/revision.ts';
import { type BeginContext, type BeginSettings, beginTask, type StartResult } from './begin.ts';
import type { TaskEvent } from './events.ts';
import { follow, type TaskEnd } from './follow.ts';
import { judgeTask, type TaskState } from './outcome.ts';
import type { TaskPlan } from './request.ts';
import { stopTask } from './start.ts';
import { createTail, type Tail } from './tail.ts';

/** What the task takes of a run. */
export type TaskContext = BeginContext & {
  ecs: Pick<EcsApi, 'stopTask'>;
  logs: Logs;
};

type Logs = Pick<LogsApi, 'readLog'>;

export type TaskSettings = BeginSettings & {
  /** How long the task may take, ms. */
  waitMs: number;
  /** Tells this run from every other one, and is the same in all of its attempts. */
  identity: readonly string[];
  /** What a stopped task shows as the reason: `run 42 of acme/shop`. */
  runName: string;
  region: string;
};

/** What became of the one-off task. */
export type TaskResult = {
  /** `started`: it runs, and the step does not wait for it. `unknown`: how it ended, or whether it started, could not be read. */
  kind: 'succeeded' | 'started' | 'failed' | 'timed-out' | 'cancelled' | 'unknown';
  ok: boolean;
  taskArns: string[];
  /** Whose exit code decides. */
  container: string;
  /** Null when there is none: not waited for, never ran, stopped by the action. */
  exitCode: number | null;
  /** Whole sentences; what ECS and containers said in them is data. */
  reason: string;
  /** The last lines of the deciding container's output, oldest first. */
  lastLines: string[];
  startedAtMs: number;
  endedAtMs: number;
  /** What ECS answered where it refused to start the task. */
  refused?: AwsError;
};

type TaskConclusion = Pick<TaskResult, 'kind' | 'exitCode' | 'reason' | 'refused'>;

/**
 * Runs the one-off task of a registered revision and, if asked to, waits for its end while `onEvent` gets its output, line
 * by line. Never throws an AwsError: whatever happens is part of the result. What is not to go on is stopped.
 */
export async function runOneOff(
  plan: TaskPlan,
  revision: string,
  settings: TaskSettings,
  context: TaskContext,
  onEvent: (event: TaskEvent) => void,
): Promise<TaskResult> {
  const { clock } = context;
  const startedAtMs = clock.now();
  const result = (ended: TaskConclusion, taskArns: string[], lastLines: string[] = []): TaskResult => {
    const ok = ended.kind === 'succeeded' || ended.kind === 'started';
    return { ...ended, ok, taskArns, container: plan.container, lastLines, startedAtMs, endedAtMs: clock.now() };
  };
  if (context.signal.aborted) return result(cancelled('The task was not started.'), []);
  const notice = (text: string) => onEvent({ kind: 'notice', atMs: clock.now(), text });
  const start = await beginTask(plan, revision, settings, context, notice);
  if (start.kind !== 'started') return result(...unstarted(start));
  const [arn = ''] = start.tasks;
  if (start.isNew) onEvent({ kind: 'started', atMs: clock.now(), task: taskId(arn) });
  const task: Task = { plan, arn, startedAtMs, settings, context };
  if (!plan.waits && !context.signal.aborted) {
    return result(
      { kind: 'started', exitCode: null, reason: 'The task was started; the step does not wait for its end.' },
      start.tasks,
    );
  }
  const tail = tailOf(task, onEvent);
  const end = await endOf(task, tail, onEvent);
  return result(end, start.tasks, tail.lastLines());
}

/** How a run ends that has started no task, with the tasks that are to be named. */
function unstarted(start: Exclude<StartResult, { kind: 'started' }>): [TaskConclusion, string[]] {
  const { kind, reason } = start;
  if (kind === 'counts') return [{ kind: 'succeeded', exitCode: start.exitCode, reason }, start.tasks];
  if (kind === 'cancelled') return [cancelled(reason), []];
  const refused = start.error === undefined ? {} : { refused: start.error };
  return [{ kind: kind === 'refused' ? 'failed' : kind, exitCode: null, reason, ...refused }, []];
}

type Task = { plan: TaskPlan; arn: string; startedAtMs: number; settings: TaskSettings; context: TaskContext };

function tailOf({ plan, arn, settings, context }: Task, onEvent: (event: TaskEvent) => void): Tail {
  const { container: name } = plan;
  const container = containersOf(plan.definition).find((each) => nameOf(each) === name) ?? {};
  return createTail({ task: arn, container, name, region: settings.region }, withTimeout(context.logs, context.clock), {
    line: (atMs, text) => onEvent({ kind: 'line', atMs, container: name, text }),
    notice: (text) => onEvent({ kind: 'notice', atMs: context.clock.now(), text }),
  });
}

const answerMs = 10_000;

/** A log that does not respond must not keep the task from being polled. */
function withTimeout(logs: Logs, clock: Clock): Logs {
  return {
    async readLog(stream, token, signal) {
      const over = new AbortController();
      const either = AbortSignal.any([signal, over.signal]);
      let late = false;
      void slept(answerMs, clock, either).then((all) => {
        late = all;
        over.abort(new Error('the log was waited for or has answered'));
      });
      try {
        return await logs.readLog(stream, token, either);
      } catch (error) {
        throw late ? new Error(`CloudWatch Logs did not answer within ${formatDuration(answerMs)}`) : error;
      } finally {
        over.abort(new Error('the log has answered'));
      }
    },
  };
}

async function endOf(task: Task, tail: Tail, onEvent: (event: TaskEvent) => void): Promise<TaskConclusion> {
  const { plan, arn, startedAtMs, settings, context } = task;
  const deadlineMs = startedAtMs + settings.waitMs;
  const stopRest = () => stop(task, `container ${plan.container} has ended`);
  const end = await follow({ plan, arn, startedAtMs, deadlineMs, tail, onEvent, stopRest }, context);
  if (end.kind === 'stopped') {
    await drain(end.task, plan, tail, context);
    tail.close();
    const verdict = judgeTask(end.task, plan.container, plan.definition, end.byUs);
    return { kind: verdict.ok ? 'succeeded' : 'failed', exitCode: verdict.exitCode, reason: verdict.reason };
  }
  return conclude(end, task, tail);
}

/** The task is still running, or its state is unknown: it is stopped if this run may decide that. */
async function conclude(end: Exclude<TaskEnd, { kind: 'stopped' }>, task: Task, tail: Tail): Promise<TaskConclusion> {
  if (end.kind === 'unknown') return { kind: 'unknown', exitCode: null, reason: `${end.reason} (task ${task.arn})` };
  const status = end.last === null ? '' : ` Its last status was ${end.last.lastStatus}.`;
  if (end.kind === 'cancelled') {
    const stopped = await stop(task, 'the run was cancelled');
    return cancelled(`The task ${taskId(task.arn)} was in progress. ${stopped}${status}`);
  }
  const limit = formatDuration(task.settings.waitMs);
  const stopped = await stop(task, `it was not done within ${limit}`);
  await tail.read(task.context.signal);
  tail.close();
  return { kind: 'timed-out', exitCode: null, reason: `The task was not done within ${limit}. ${stopped}${status}` };
}

function cancelled(reason: string): TaskConclusion {
  return { kind: 'cancelled', exitCode: null, reason: `The run was cancelled. ${reason}` };
}

function stop({ plan, arn, settings, context }: Task, why: string): Promise<string> {
  const signals = { clock: context.clock, signal: context.writeSignal };
  return stopTask({ cluster: plan.cluster, arn }, `${settings.runName}: ${why}`, context.ecs, signals);
}

/** How long after the end of its containers a stream may still get lines: awslogs sends them in batches. */
const lateMs = { afterSome: 5_000, afterNone: 10_000 };

/** Reads the log until nothing more is to be expected of a task that has stopped. */
async function drain(
  task: TaskState,
  { container }: TaskPlan,
  tail: Tail,
  { clock, signal }: TaskContext,
): Promise<void> {
  const nowMs = clock.now();
  // On Fargate the network interface is still taken down for ten seconds after that, so nothing is left to wait for.
  const endedAtMs = Math.min(nowMs, task.stoppingAtMs ?? nowMs);
  const hasRun = task.containers.some(({ name, exitCode }) => name === container && exitCode !== null);
  while (!signal.aborted) {
    const heard = await tail.read(signal);
    const late = tail.lastLines().length > 0 ? lateMs.afterSome : lateMs.afterNone;
    const isQuiet = !heard && clock.now() - endedAtMs >= late;
    if (tail.isOver() || !hasRun || isQuiet || clock.now() - nowMs >= 15_000) return;
    await slept(1_000, clock, signal);
  }
}
