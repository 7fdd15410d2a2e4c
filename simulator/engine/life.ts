import type { JsonObject } from '../../src/lib/json.ts';
import { isObject } from '../../src/lib/json.ts';
import type { Container, Task } from '../world/model.ts';
import { sizeOf } from '../world/repositories.ts';
import type { TaskTimes } from '../world/timeline.ts';
import type { World } from '../world/world.ts';
import { beginChecks } from './health.ts';
import { endTask, exitContainer } from './stopping.ts';

/** The life of a task from PROVISIONING on, as its images decide it. */
export function live(world: World, task: Task): void {
  const times = withPull(world, task, task.onFargate ? world.timeline.fargate : world.timeline.ec2);
  step(world, task, times.connectivityMs, () => {
    task.connectivityAt = world.now;
    task.lastStatus = 'PENDING';
  });
  const blocked = task.containers.find((container) => container.behaviour.kind === 'init-fails');
  if (blocked?.behaviour.kind === 'init-fails') {
    const reason = named(blocked.behaviour.reason, 'ResourceInitializationError');
    step(world, task, times.pullStartedMs + world.timeline.initFailureMs, () =>
      failLaunch(world, task, blocked, reason),
    );
    return;
  }
  step(world, task, times.pullStartedMs, () => {
    task.pullStartedAt = world.now;
  });
  const missing = task.containers.find((container) => container.behaviour.kind === 'pull-fails');
  if (missing?.behaviour.kind === 'pull-fails') {
    const reason = named(missing.behaviour.reason, 'CannotPullContainerError');
    step(world, task, times.pullStartedMs + world.timeline.pullRetryMs, () => failLaunch(world, task, missing, reason));
    return;
  }
  step(world, task, times.pullStoppedMs, () => {
    task.pullStoppedAt = world.now;
  });
  const stillborn = task.containers.find(
    (container) => container.essential && container.behaviour.kind === 'crash-at-start',
  );
  if (stillborn !== undefined) {
    step(world, task, times.runningMs, () => crashAtStart(world, task, stillborn));
    return;
  }
  step(world, task, times.runningMs - 700, () => {
    task.lastStatus = 'ACTIVATING';
  });
  step(world, task, times.runningMs, () => run(world, task));
}

/** The size of an image that is pulled in the timeline's time. */
const USUAL_BYTES = 187_654_321;

/** A larger image is pulled for longer, by its share. */
function withPull(world: World, task: Task, times: TaskTimes): TaskTimes {
  const bytes = task.containers.map(({ imageDigest }) => sizeOf(world, imageDigest));
  const pullMs = times.pullStoppedMs - times.pullStartedMs;
  const longerMs = Math.max(0, Math.round(pullMs * (Math.max(...bytes) / USUAL_BYTES - 1)));
  return { ...times, pullStoppedMs: times.pullStoppedMs + longerMs, runningMs: times.runningMs + longerMs };
}

/** A task that has been running for long: no past worth telling. */
export function liveAlready(world: World, task: Task, sinceMs: number): void {
  task.createdAt = sinceMs - 28_000;
  task.connectivityAt = sinceMs - 10_000;
  task.pullStartedAt = sinceMs - 6_000;
  task.pullStoppedAt = sinceMs - 2_000;
  task.startedAt = sinceMs;
  task.lastStatus = 'RUNNING';
  for (const container of task.containers) startContainer(world, task, container);
  task.version = 4;
  beginChecks(world, task, true);
}

/** Runs `run` so long after the task's creation, unless the task is ending by then. */
function step(world: World, task: Task, offsetMs: number, action: () => void): void {
  world.queue.push(task.createdAt + offsetMs, () => {
    if (task.desiredStatus === 'STOPPED') return;
    task.version++;
    action();
  });
}

function run(world: World, task: Task): void {
  task.lastStatus = 'RUNNING';
  task.startedAt = world.now;
  for (const container of task.containers) {
    startContainer(world, task, container);
    if (container.behaviour.log !== undefined && task.oneOff === null)
      log(world, task, container, container.behaviour.log);
  }
  if (task.oneOff !== null) finishOneOff(world, task);
  else for (const container of task.containers) scheduleExit(world, task, container);
  beginChecks(world, task, false);
}

function startContainer(world: World, task: Task, container: Container): void {
  container.lastStatus = 'RUNNING';
  container.runtimeId = task.onFargate ? `${task.id}-${world.ids.digits(10)}` : world.ids.hex(64);
}

function scheduleExit(world: World, task: Task, container: Container): void {
  const { behaviour } = container;
  if (behaviour.kind === 'crash') {
    exitLater(world, task, container, behaviour.afterMs, behaviour.exitCode, behaviour.reason ?? null);
  } else if (behaviour.kind === 'out-of-memory') {
    const reason = 'OutOfMemoryError: Container killed due to memory usage';
    exitLater(world, task, container, behaviour.afterMs ?? 8_000, 137, reason);
  } else if (behaviour.kind === 'crash-at-start') {
    exitLater(world, task, container, 0, behaviour.exitCode, behaviour.reason ?? null);
  }
}

function exitLater(
  world: World,
  task: Task,
  container: Container,
  afterMs: number,
  code: number,
  reason: string | null,
): void {
  world.queue.push(world.now + afterMs, () => {
    if (task.desiredStatus === 'STOPPED') return;
    exitContainer(container, code, reason);
    if (!container.essential) return;
    endTask(world, task, { stopCode: 'EssentialContainerExited', stoppedReason: ESSENTIAL_EXITED, failure: 'crash' });
  });
}

const ESSENTIAL_EXITED = 'Essential container in task exited';

/** The containers of a one-off task: the one with the command (else the first essential one) ends, the rest follows. */
function finishOneOff(world: World, task: Task): void {
  const { oneOff } = task;
  const container = commandedContainer(task) ?? task.containers.find((each) => each.essential);
  if (oneOff === null || container === undefined) return;
  log(world, task, container, oneOff.log ?? container.behaviour.log ?? []);
  exitLater(world, task, container, oneOff.afterMs, oneOff.exitCode, oneOff.reason ?? null);
}

function commandedContainer(task: Task): Container | undefined {
  const overrides = Array.isArray(task.overrides.containerOverrides) ? task.overrides.containerOverrides : [];
  const commanded = overrides.find((each) => isObject(each) && Array.isArray(each.command));
  return isObject(commanded) ? task.containers.find((container) => container.name === commanded.name) : undefined;
}

/** The container was started and gone before ECS saw it RUNNING; or, with a reason, could not even be started. */
function crashAtStart(world: World, task: Task, container: Container): void {
  if (container.behaviour.kind !== 'crash-at-start') return;
  const { exitCode, reason = null, log: lines = [] } = container.behaviour;
  const unstartable = reason !== null && /^Cannot(Start|Create)/.test(reason);
  if (!unstartable) {
    startContainer(world, task, container);
    log(world, task, container, lines);
  }
  exitContainer(container, unstartable ? null : exitCode, reason);
  endTask(world, task, {
    stopCode: unstartable ? 'TaskFailedToStart' : 'EssentialContainerExited',
    stoppedReason: unstartable ? startFailure(task, reason) : ESSENTIAL_EXITED,
    failure: 'start',
  });
}

function failLaunch(world: World, task: Task, container: Container, reason: string): void {
  exitContainer(container, null, task.onFargate ? null : reason);
  endTask(world, task, { stopCode: 'TaskFailedToStart', stoppedReason: startFailure(task, reason), failure: 'launch' });
}

/** Fargate says everything in `stoppedReason`; on EC2 the details are in the container's reason. */
const startFailure = (task: Task, reason: string): string => (task.onFargate ? reason : 'Task failed to start');

const named = (reason: string, error: string): string =>
  /^[A-Z]\w+(Error|Exception)?: |^The task can/.test(reason) ? reason : `${error}: ${reason}`;

/** Writes to the stream that awslogs would choose, a tenth of a second a line. */
function log(world: World, task: Task, container: Container, lines: readonly string[]): void {
  const configuration = container.definition.logConfiguration;
  if (!isObject(configuration) || configuration.logDriver !== 'awslogs') return;
  const options: JsonObject = isObject(configuration.options) ? configuration.options : {};
  const group = String(options['awslogs-group'] ?? '');
  const prefix = options['awslogs-stream-prefix'];
  const stream = prefix === undefined ? String(container.runtimeId) : `${String(prefix)}/${container.name}/${task.id}`;
  lines.forEach((line, index) => {
    world.logs.append(group, stream, world.now + Math.min(index * 100, 3_000), line);
  });
}
