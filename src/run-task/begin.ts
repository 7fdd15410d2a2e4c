import type { EcsApi } from '../apis/ecs.ts';
import { revisionName, taskId } from '../lib/arn.ts';
import { AwsError, messageOf } from '../lib/errors.ts';
import { type EarlierTask, isPlanned, recordStateOf, waitUntilStopped } from './earlier.ts';
import type { FollowContext } from './follow.ts';
import { judgeTask } from './outcome.ts';
import { type TaskPlan, taskRequest } from './request.ts';
import { startTask, type TaskStart } from './start.ts';

/** What starting the task takes of a run. */
export type BeginContext = FollowContext & {
  ecs: Pick<EcsApi, 'runTask' | 'runningTasks'>;
  /** Aborted a little later than `signal`: a RunTask in progress may finish, and the task can be stopped. */
  writeSignal: AbortSignal;
};

export type BeginSettings = {
  waitMs: number;
  identity: readonly string[];
  /** Whether an earlier attempt made this revision, so that a running task of it is this run's. */
  searchesFirst?: boolean;
  /** Whether there was an earlier attempt: the answered task is looked at then, whatever the clocks say. */
  isRerun?: boolean;
};

export type StartResult =
  /** `isNew` is false for the running task of an earlier attempt. */
  | { kind: 'started'; tasks: string[]; isNew: boolean }
  /** An earlier attempt's task has done the work. */
  | { kind: 'counts'; tasks: string[]; exitCode: number | null; reason: string }
  | {
      kind: 'refused' | 'unknown' | 'timed-out' | 'cancelled';
      reason: string;
      /** What ECS answered where it refused. */ error?: AwsError;
    };

/** GitHub lets a run have so many attempts at most, and each has one token of its own. */
const mostTurns = 50;
/** A task that was created so long before it was asked for is an earlier attempt's; less may be the clocks' difference. */
const toleranceMs = 1_000;
/** ECS shows a stopped task for an hour at least (ECS API reference, "DescribeTasks"). */
const rememberedMs = 60 * 60_000;

/**
 * Starts the one-off task, or finds the one that an earlier attempt of this run has started. The client token is the
 * same in every attempt, so that ECS itself answers with the task that is there ("Ensuring idempotency"): nothing can
 * come between looking and starting, and no permission is needed. A task that has ended without success gives its
 * place to the next token. Never throws an AwsError.
 */
export async function beginTask(
  plan: TaskPlan,
  revision: string,
  settings: BeginSettings,
  context: BeginContext,
  notice: (text: string) => void,
): Promise<StartResult> {
  if (settings.searchesFirst === true && plan.waits) {
    const running = await findRunning(plan, revision, context, notice);
    if (running !== null) {
      notice(followText(running));
      return { kind: 'started', tasks: [running], isNew: false };
    }
  }
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const sentAtMs = context.clock.now();
    const request = taskRequest(plan, revision, settings.identity, turn);
    const start = await startTask(request, context.ecs, { clock: context.clock, signal: context.writeSignal });
    if (start.kind !== 'started' && start.kind !== 'taken') return start;
    const isNew = isRecent(start, sentAtMs);
    if (isNew && settings.isRerun !== true) return { kind: 'started', tasks: start.tasks, isNew };
    const started = await resume(start, { plan, revision, settings, context, notice, isNew });
    if (started !== null) return started;
    if (context.signal.aborted) return { kind: 'cancelled', reason: 'The task was not started.' };
  }
  return { kind: 'refused', reason: `The task was started ${mostTurns} times in this run. Start a new workflow run.` };
}

type Found = Extract<TaskStart, { kind: 'started' | 'taken' }>;

/** What a task is in before it runs. */
const beginning: readonly string[] = ['PROVISIONING', 'PENDING', 'ACTIVATING'];

function isRecent(start: Found, sentAtMs: number): boolean {
  if (start.kind === 'taken') return false;
  const { createdAtMs, lastStatus } = start;
  return (
    (createdAtMs === null || createdAtMs >= sentAtMs - toleranceMs) &&
    (lastStatus === null || beginning.includes(lastStatus))
  );
}

type Case = {
  plan: TaskPlan;
  revision: string;
  settings: BeginSettings;
  context: BeginContext;
  notice(text: string): void;
  /** Nothing in ECS's answer tells that an earlier attempt has started the task. */
  isNew: boolean;
};

/** What becomes of an earlier attempt's task; null where the next one is to be started. */
async function resume(start: Found, of: Case): Promise<StartResult | null> {
  const { plan, revision, notice } = of;
  const { tasks } = start;
  const [arn] = tasks;
  // ECS says that the token is taken, and not by which task.
  if (arn === undefined) return null;
  const following: StartResult = { kind: 'started', tasks, isNew: of.isNew };
  const task = await read(arn, of);
  if (task === 'unreadable') return following;
  if (task === null) return isYoung(start, of.context.clock.now()) ? following : null;
  const recordState = recordStateOf(task, plan, revision);
  if (recordState === 'follow' && of.isNew && beginning.includes(task.lastStatus)) return following;
  if (recordState === 'follow') {
    notice(followText(arn, task.revision === revision ? null : task.revision));
    return { ...following, isNew: false };
  }
  if (recordState === 'counts') return countsFor(task, plan, tasks);
  if (recordState === 'again') {
    notice(`Task ${taskId(arn)} of an earlier attempt of this run has ended. The task is run again.`);
    return null;
  }
  notice(
    `Task ${taskId(arn)} of an earlier attempt of this run is being stopped. The next one starts when it is gone.`,
  );
  return waitFor(arn, of);
}

/** Not shown yet, rather than forgotten: reads lag behind writes, and the clocks may differ. */
function isYoung(start: Found, nowMs: number): boolean {
  return start.kind === 'started' && start.createdAtMs !== null && nowMs - start.createdAtMs < rememberedMs;
}

async function waitFor(arn: string, of: Case): Promise<StartResult | null> {
  const { clock, signal } = of.context;
  const again = async () => {
    const task = await read(arn, of);
    return task === 'unreadable' ? null : task;
  };
  if (await waitUntilStopped(again, clock.now() + of.settings.waitMs, { clock, signal })) return null;
  const text = `Task ${taskId(arn)} of an earlier attempt is still being stopped, so no other one was started.`;
  return { kind: signal.aborted ? 'cancelled' : 'timed-out', reason: text };
}

async function read(arn: string, { plan, context }: Case): Promise<EarlierTask | null | 'unreadable'> {
  try {
    const [task] = await context.ecsForPolling.describeTasks(plan.cluster, [arn], context.signal);
    return task ?? null;
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return 'unreadable';
  }
}

async function findRunning(
  plan: TaskPlan,
  revision: string,
  { ecs, signal }: BeginContext,
  notice: (text: string) => void,
): Promise<string | null> {
  try {
    const running = await ecs.runningTasks(plan.cluster, String(plan.request.startedBy ?? ''), signal);
    return running.find((task) => isPlanned(task, plan, revision))?.arn ?? null;
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    if (!signal.aborted)
      notice(`Whether an earlier attempt's task still runs was not looked up; ECS decides. ${messageOf(error)}`);
    return null;
  }
}

function followText(arn: string, revision: string | null = null): string {
  const of = revision === null ? '' : ` (${revisionName(revision)})`;
  return `Task ${taskId(arn)}${of} of an earlier attempt of this run still runs: it is followed, and no second one is started.`;
}

function countsFor(task: EarlierTask, plan: TaskPlan, tasks: string[]): StartResult {
  const { exitCode, reason } = judgeTask(task, plan.container, plan.definition);
  const text = `Task ${taskId(task.arn)} of an earlier attempt of this run did this for the same revision. ${reason} It is not run a second time; a new workflow run runs it again.`;
  return { kind: 'counts', tasks, exitCode, reason: text };
}
