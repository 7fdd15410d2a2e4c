import { exitText } from '../lib/exit-codes.ts';
import { type JsonObject, objectsIn, textOf } from '../lib/json.ts';
import { withFullStop } from '../lib/text.ts';

/** A task as one poll shows it. Times are ms since the epoch. */
export type TaskState = {
  arn: string;
  /** PROVISIONING, PENDING, ACTIVATING, RUNNING, DEACTIVATING, STOPPING, DEPROVISIONING, STOPPED, DELETED. */
  lastStatus: string;
  stopCode: string | null;
  stoppedReason: string | null;
  /** Null as long as it has not reached RUNNING. */
  startedAtMs: number | null;
  stoppingAtMs: number | null;
  containers: ContainerState[];
};

export type ContainerState = {
  name: string;
  lastStatus: string;
  /** Null when it never ran, and while it has not ended. */
  exitCode: number | null;
  reason: string | null;
  /** Docker's id on EC2; null until it was created. */
  runtimeId: string | null;
};

export type TaskVerdict = {
  ok: boolean;
  /** Of the deciding container; null when it has none. */
  exitCode: number | null;
  /** One or two sentences. */
  reason: string;
};

/**
 * Stops that cut a task short, whatever its container made of SIGTERM: a migration that Spot interrupted is not done
 * because it exited politely (ECS API reference, "Task", stopCode).
 */
const cutShort: Readonly<Record<string, string>> = {
  UserInitiated: 'a user stopped it',
  SpotInterruption: 'Fargate Spot reclaimed its capacity',
  TerminationNotice: 'its host was terminated',
  InfrastructureHealth: 'its host was not healthy',
};

/** Whether a task has told all that it will. */
export function hasStopped({ lastStatus }: TaskState): boolean {
  return lastStatus === 'STOPPED' || lastStatus === 'DELETED';
}

/** Whether a task was stopped from outside, before it ended by itself. */
export function wasCutShort({ stopCode }: Pick<TaskState, 'stopCode'>): boolean {
  return cutShort[stopCode ?? ''] !== undefined;
}

/**
 * Judges a task that has stopped by one container of the definition. Containers that ECS or the platform stopped along
 * with it, and those that are not in the definition at all, never decide.
 *
 * @param stoppedByUs the deciding container had ended, and the action stopped what still ran
 */
export function judgeTask(
  task: TaskState,
  container: string,
  definition: JsonObject,
  stoppedByUs = false,
): TaskVerdict {
  const deciding = task.containers.find(({ name }) => name === container) ?? null;
  const exitCode = deciding?.exitCode ?? null;
  const others = othersText(task, container, definition);
  const failed = (reason: string): TaskVerdict => ({ ok: false, exitCode, reason: `${withFullStop(reason)}${others}` });
  if (task.stopCode === 'TaskFailedToStart') return failed(`The task never started: ${startTrouble(task)}`);
  if (exitCode === null) return failed(neverRan(task, container, deciding));
  const ended = exitText(exitCode, /^OutOfMemory/i.test(deciding?.reason ?? ''));
  const cut = stoppedByUs ? undefined : cutShort[task.stopCode ?? ''];
  if (cut !== undefined) {
    return failed(`The task was stopped before its end: ${cut}${because(task)}. Container ${container}: ${ended}`);
  }
  if (exitCode !== 0) return failed(`Container ${container} failed: ${ended}${detail(deciding)}`);
  return { ok: true, exitCode, reason: `Container ${container} ended with exit code 0.${others}` };
}

/** Fargate tells all in the task's reason; on EC2 it is `Task failed to start`, and a container knows more. */
function startTrouble(task: TaskState): string {
  const details = task.containers.flatMap(({ name, reason }) =>
    reason === null ? [] : [`container ${name}: ${reason}`],
  );
  const own = task.stoppedReason ?? 'ECS gave no reason';
  return details.length === 0 ? own : `${own} (${details.join('; ')})`;
}

function neverRan(task: TaskState, container: string, deciding: ContainerState | null): string {
  const cut = cutShort[task.stopCode ?? ''];
  const why =
    deciding?.reason ?? (cut === undefined ? (task.stoppedReason ?? 'ECS gave no reason') : `${cut}${because(task)}`);
  // A task can reach RUNNING without this container, which may wait for another one (`dependsOn`).
  const what = task.startedAtMs === null ? 'The task never started' : `Container ${container} has no exit code`;
  return `${what}: ${why}`;
}

function because({ stoppedReason }: TaskState): string {
  return stoppedReason === null ? '' : ` (${stoppedReason})`;
}

function detail(container: ContainerState | null): string {
  return container?.reason ? `. ${container.reason}` : '';
}

/** How the rest ended, where that is not simply well: ECS stops the others when an essential one ends. */
function othersText(task: TaskState, container: string, definition: JsonObject): string {
  const known = new Set(objectsIn(definition.containerDefinitions).flatMap(({ name }) => textOf(name) ?? []));
  const ends = task.containers
    .filter(({ name, exitCode }) => name !== container && exitCode !== null && exitCode !== 0)
    .map(
      ({ name, exitCode }) =>
        `${name}${known.has(name) ? '' : ' (not of the task definition)'}: ${exitText(exitCode ?? 0)}`,
    );
  return ends.length === 0 ? '' : ` Beside it, ${ends.join('; ')}.`;
}
