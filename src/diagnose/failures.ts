import type { StoppedTask } from '../apis/ecs.ts';
import { essentialContainers, failureOf, isLost, type TaskFailure } from '../deployment/stopped-tasks.ts';
import type { JsonObject } from '../lib/json.ts';
import { containersOf } from './definition.ts';
import type { Evidence } from './evidence.ts';

/** A failed task, how it failed, and the name of the container that is to blame; null when none is known. */
export type Failure = {
  task: StoppedTask;
  kind: TaskFailure['kind'];
  container: string | null;
  exitCode: number | null;
  outOfMemory: boolean;
};

const known = new WeakMap<Evidence, Failure[]>();

/** The failed tasks with their failures, oldest first. */
export function failuresIn(evidence: Evidence): Failure[] {
  const found = known.get(evidence) ?? findFailures(evidence);
  known.set(evidence, found);
  return found;
}

function findFailures(evidence: Evidence): Failure[] {
  const essential = essentialContainers(evidence.definition);
  return evidence.failed.flatMap((task) => {
    const failure = failureOf(task, essential);
    if (failure === null) return [];
    const { kind, container } = failure;
    const exited = kind === 'exit' || kind === 'start';
    return [
      {
        task,
        kind,
        container: container?.name ?? checkedContainer(evidence, task, kind),
        // Containers of a task that failed its checks were told to stop: their codes explain nothing.
        exitCode: exited ? (container?.exitCode ?? null) : null,
        outOfMemory: exited && /OutOfMemory|out of memory|OOM-?killed/i.test((container?.reason ?? '').slice(0, 1000)),
      },
    ];
  });
}

/** The container behind the check that a task failed. */
function checkedContainer(evidence: Evidence, task: StoppedTask, kind: TaskFailure['kind']): string | null {
  const containers = containersOf(evidence.definition);
  const only = containers.length === 1 ? (containers[0]?.name ?? null) : null;
  if (kind === 'container-check') {
    const checked = containers.filter((container) => container.essential && container.healthCheck !== null);
    return checked[0]?.name ?? only;
  }
  if (kind !== 'load-balancer') return only;
  const arn = /target-group ([^)\s]{1,600})\)/.exec((task.stoppedReason ?? '').slice(0, 4000))?.[1];
  const balanced = evidence.loadBalancers.find((one) => one.targetGroupArn === arn) ?? evidence.loadBalancers[0];
  return balanced?.container ?? only;
}

/** The last failure whose container ran, and so may have written a log. */
export function lastThatRan(failures: readonly Failure[]): Failure | null {
  return (
    failures.findLast(({ task, container, exitCode }) => {
      const stopped = task.containers.find((one) => one.name === container);
      if (container === null || /^Cannot(?:Start|Create|Pull)/.test(stopped?.reason ?? '')) return false;
      return exitCode !== null || task.startedAtMs !== null || (stopped?.runtimeId ?? null) !== null;
    }) ?? null
  );
}

/** Stopped tasks in the order of their ends: failures of the revision, and tasks that were lost. */
export function splitByFailure(
  stopped: readonly StoppedTask[],
  definition: JsonObject,
): Pick<Evidence, 'failed' | 'lost'> {
  const essential = essentialContainers(definition);
  const endOf = (task: StoppedTask): number => task.stoppedAtMs ?? task.stoppingAtMs ?? task.createdAtMs;
  const inOrder = [...stopped].sort((one, other) => endOf(one) - endOf(other));
  return { failed: inOrder.filter((task) => failureOf(task, essential) !== null), lost: inOrder.filter(isLost) };
}
