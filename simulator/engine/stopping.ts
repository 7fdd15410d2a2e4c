import { numberOf } from '../../src/lib/json.ts';
import type { Container, FailureKind, Task } from '../world/model.ts';
import { later, type World, wake } from '../world/world.ts';
import { sayDeregistered } from './events.ts';

/** How tasks end. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-lifecycle-explanation.html */

export type StopCode =
  | 'TaskFailedToStart'
  | 'EssentialContainerExited'
  | 'UserInitiated'
  | 'ServiceSchedulerInitiated'
  | 'SpotInterruption'
  | 'TerminationNotice';

const SIGTERM_EXIT = 143;
const SIGKILL_EXIT = 137;

/** Between SIGTERM and SIGKILL where a container sets no `stopTimeout`. */
const DEFAULT_STOP_SECONDS = 30;

/** Whether the scheduler leaves the task alone for now. */
export const isProtected = (world: World, task: Task): boolean => (task.protectedUntil ?? 0) > world.now;

/** The task is told to stop: connections are drained first if `drain`, then SIGTERM. */
export function stopTask(world: World, task: Task, stopCode: StopCode, reason: string, drain: boolean): void {
  if (task.desiredStatus === 'STOPPED') return;
  task.desiredStatus = 'STOPPED';
  task.stopCode = stopCode;
  task.stoppedReason = reason;
  task.version++;
  const delay = drain ? drainingMs(task) : 0;
  deregister(world, task, delay > 0);
  if (delay > 0 && task.lastStatus === 'RUNNING') task.lastStatus = 'DEACTIVATING';
  later(world, task.lastStatus === 'DEACTIVATING' ? delay : 0, () => terminate(world, task));
}

/** The containers ended by themselves, or never began: the task follows. */
export function endTask(
  world: World,
  task: Task,
  end: { stopCode: StopCode; stoppedReason: string; failure: FailureKind | null },
): void {
  if (task.desiredStatus === 'STOPPED') return;
  task.desiredStatus = 'STOPPED';
  task.stopCode = end.stopCode;
  task.stoppedReason = end.stoppedReason;
  task.failure = end.failure;
  deregister(world, task, false);
  finishContainers(world, task);
}

/** One container exits with a code; the others go on. */
export function exitContainer(container: Container, exitCode: number | null, reason: string | null): void {
  container.lastStatus = 'STOPPED';
  container.exitCode = exitCode;
  container.reason = reason;
}

function terminate(world: World, task: Task): void {
  const started = task.startedAt !== null;
  task.lastStatus = 'STOPPING';
  task.stoppingAt = world.now;
  task.version++;
  if (task.service !== null) wake(world, task.service, world.timeline.schedulerMs);
  later(world, started ? endingMs(world, task) : 500, () => finishContainers(world, task));
}

/** From SIGTERM to the end of the last container. */
function endingMs(world: World, task: Task): number {
  const times = task.containers.map((container) => Math.min(container.behaviour.endsMs ?? 0, stopTimeoutMs(container)));
  return Math.max(world.timeline.terminateMs, ...times);
}

const stopTimeoutMs = ({ definition }: Container): number =>
  (numberOf(definition.stopTimeout) ?? DEFAULT_STOP_SECONDS) * 1000;

const exitOnStop = (container: Container): number =>
  (container.behaviour.endsMs ?? 0) > stopTimeoutMs(container) ? SIGKILL_EXIT : SIGTERM_EXIT;

function finishContainers(world: World, task: Task): void {
  for (const container of task.containers) {
    if (container.lastStatus !== 'STOPPED') {
      exitContainer(container, container.lastStatus === 'RUNNING' ? exitOnStop(container) : null, container.reason);
    }
  }
  task.stoppingAt ??= world.now;
  if (task.pullStoppedAt !== null) task.executionStoppedAt = world.now;
  task.lastStatus = 'DEPROVISIONING';
  task.version++;
  const times = task.onFargate ? world.timeline.fargate : world.timeline.ec2;
  later(world, times.deprovisionMs, () => settle(world, task));
}

function settle(world: World, task: Task): void {
  task.lastStatus = 'STOPPED';
  task.stoppedAt = world.now;
  task.version++;
  for (const target of task.targets) removeTarget(task, target.targetGroup.targets);
  if (task.service === null) return;
  // A failed health check was counted when the task was told to stop.
  if (task.failure !== null && task.failure !== 'health') {
    world.engine.failed(task);
    wake(world, task.service, world.timeline.replaceMs);
  } else {
    wake(world, task.service, world.timeline.schedulerMs);
  }
}

function deregister(world: World, task: Task, draining: boolean): void {
  for (const target of task.targets) {
    target.state = 'draining';
    target.reason = 'Target.DeregistrationInProgress';
    target.description = 'Target deregistration is in progress';
    if (task.service !== null) sayDeregistered(world, task.service, target.targetGroup);
    if (!draining) removeTarget(task, target.targetGroup.targets);
  }
}

function removeTarget(task: Task, targets: Task['targets']): void {
  for (let index = targets.length - 1; index >= 0; index--) {
    const target = targets[index];
    if (target !== undefined && task.targets.includes(target)) targets.splice(index, 1);
  }
}

function drainingMs(task: Task): number {
  if (task.lastStatus !== 'RUNNING') return 0;
  return Math.max(0, ...task.targets.map((target) => target.targetGroup.deregistrationDelaySeconds * 1000));
}
