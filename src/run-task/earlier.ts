import type { RunningTask } from '../apis/ecs.ts';
import { type Clock, slept } from '../lib/clock.ts';
import { isObject, type Json, type JsonObject } from '../lib/json.ts';
import { nameOf } from '../taskdef/revision.ts';
import { hasStopped, judgeTask, type TaskState, wasCutShort } from './outcome.ts';
import type { TaskPlan } from './request.ts';

/** A task that an earlier attempt of this run has started. */
export type EarlierTask = TaskState & {
  /** ARN of its revision. */
  revision: string;
};

/**
 * What an earlier attempt's task means for this one.
 * `follow`: it runs, so it is watched as if it had been started now. `counts`: it has done the work.
 * `wait`: it is being stopped, and the next one starts when it is gone. `again`: the next one starts now.
 */
export type EarlierTaskState = 'follow' | 'counts' | 'wait' | 'again';

/**
 * Decides about the task of an earlier attempt. One that succeeded counts where a deployment follows it and its
 * revision is the same: the attempt ended between the two. One that failed, or was stopped, runs again.
 */
export function recordStateOf(task: EarlierTask, plan: TaskPlan, revision: string): EarlierTaskState {
  if (!hasStopped(task)) return task.stoppingAtMs !== null && wasCutShort(task) ? 'wait' : 'follow';
  const verdict = judgeTask(task, plan.container, plan.definition);
  return verdict.ok && plan.precedesUpdate && task.revision === revision ? 'counts' : 'again';
}

/** Whether a running task is the one-off task of this plan and revision: of no service, and with the same overrides. */
export function isPlanned(task: RunningTask, plan: TaskPlan, revision: string): boolean {
  if (task.revision !== revision || task.group.startsWith('service:')) return false;
  const overrides = isObject(plan.request.overrides) ? plan.request.overrides.containerOverrides : undefined;
  const containerOverrides = Array.isArray(overrides) ? overrides.filter(isObject) : [];
  const holds = (wanted: JsonObject): boolean => {
    const has = task.containerOverrides.find((each) => nameOf(each) === nameOf(wanted)) ?? {};
    return Object.entries(wanted).every(([name, value]) => same(has[name], value));
  };
  // ECS lists every container, those without overrides by their name alone.
  const others = task.containerOverrides.filter(
    (each) => !containerOverrides.some((wanted) => nameOf(wanted) === nameOf(each)),
  );
  return containerOverrides.every(holds) && others.every((each) => each.command === undefined);
}

function same(one: Json | undefined, other: Json): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

const pauseMs = 5_000;

/** Waits until a task that is being stopped is gone; false when time is up or the run was cancelled before. */
export async function waitUntilStopped(
  read: () => Promise<EarlierTask | null>,
  untilMs: number,
  { clock, signal }: { clock: Clock; signal: AbortSignal },
): Promise<boolean> {
  while (clock.now() < untilMs && (await slept(pauseMs, clock, signal))) {
    const task = await read();
    if (task === null || hasStopped(task)) return true;
  }
  return false;
}
