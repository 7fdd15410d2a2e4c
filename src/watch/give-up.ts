import { revisionName } from '../lib/arn.ts';
import { plural } from '../lib/text.ts';
import type { Started } from '../rollout/started.ts';
import type { Service } from '../service/service.ts';
import { ownDeployment, type Sighting } from './sighting.ts';
import { type Collected, failureOf, type StoppedTask } from './stopped-tasks.ts';
import type { News } from './timeline.ts';
import type { Verdict } from './verdict.ts';

/** Failed tasks after which a deployment is given up; `auto` is ECS's own rule. */
export type FailureThreshold = number | 'auto';

/** What the decision needs of a service under watch. */
type Counting = {
  started: Started;
  verdict: Verdict;
  stopped: Collected;
  stoppedTrouble: unknown;
  tooManyAtMs: number | null;
  sighting: Sighting;
};

/** How long ECS's circuit breaker, which counts the same tasks, is given to come to its own verdict and rollback. */
const breakerGraceMs = 60_000;

/** The same where the breaker has counted nothing: it does not count tasks that crash after they ran a while. */
const blindBreakerGraceMs = 10_000;

/**
 * Gives a deployment up once too many of its tasks have failed, by our own count: ECS does not count every crash after
 * RUNNING (aws/containers-roadmap#1206), and without a circuit breaker it counts for nothing.
 */
export function giveUp<T extends Counting>(watch: T, service: Service, threshold: FailureThreshold, nowMs: number): T {
  if (watch.verdict.kind !== 'pending') return watch;
  const own = ownDeployment(watch.started, service);
  const limit = thresholdOf(threshold, Math.max(service.desired, own?.desired ?? 0));
  const ecsCount = own?.failed ?? 0;
  // ECS counts launches for which it found no room, too: those pass when capacity comes, and end with the time-out.
  const count = watch.stoppedTrouble === null ? failedTasks(watch).length : ecsCount;
  if (count < limit) return watch;
  const tooManyAtMs = watch.tooManyAtMs ?? nowMs;
  const grace = !service.circuitBreaker.enabled ? 0 : ecsCount > 0 ? breakerGraceMs : blindBreakerGraceMs;
  if (nowMs - tooManyAtMs < grace) return { ...watch, tooManyAtMs };
  const name = revisionName(watch.started.revision);
  const why = `${plural(count, 'task')} of ${name} failed (given up at ${limit}; ECS itself had not failed the deployment).`;
  return { ...watch, tooManyAtMs, verdict: { kind: 'failed', why, rollback: { state: 'none' } } };
}

/** ECS's circuit breaker: half the desired count, at least 3, at most 200 (developer guide, "Deployment circuit breaker"). */
export function thresholdOf(threshold: FailureThreshold, desired: number): number {
  return threshold === 'auto' ? Math.min(200, Math.max(3, Math.ceil(desired / 2))) : threshold;
}

/** Our deployment's failed tasks, oldest first. */
export function failedTasks(watch: { stopped: Collected }): StoppedTask[] {
  return [...watch.stopped.tasks.values()]
    .filter((task) => failureOf(task, noContainers) !== null)
    .sort((one, other) => (one.stoppedAtMs ?? Infinity) - (other.stoppedAtMs ?? Infinity));
}

/** Which container is to blame is no question here. */
const noContainers: ReadonlySet<string> = new Set();

/** A line of news for each task that this look showed to have failed. */
export function newlyFailed(
  before: { stopped: Collected },
  after: { stopped: Collected; started: Started },
  atMs: number,
): News[] {
  return failedTasks(after)
    .filter((task) => !before.stopped.tasks.has(task.arn))
    .map((task) => ({ kind: 'failure', atMs, service: after.started.service, task: task.id, reason: reasonOf(task) }));
}

/** Why a task stopped, in ECS's words: the container's own reason says more than the task's. */
export function reasonOf(task: StoppedTask): string {
  const exits = task.containers.flatMap(({ name, exitCode, reason }) => {
    if (exitCode === null && reason === null) return [];
    return [`${name}${exitCode === null ? '' : ` exited with ${exitCode}`}${reason === null ? '' : ` (${reason})`}`];
  });
  return [task.stoppedReason ?? task.stopCode ?? 'no reason given', ...exits].join('; ');
}
