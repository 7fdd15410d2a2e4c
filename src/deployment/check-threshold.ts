import type { StoppedTask } from '../apis/ecs.ts';
import { revisionName } from '../lib/arn.ts';
import { plural } from '../lib/text.ts';
import { failureRuleOf } from '../service/deployment-configuration.ts';
import type { Service } from '../service/service.ts';
import type { DeploymentEvent } from './events.ts';
import {
  countFailed,
  desiredOf,
  type ExcludedFailures,
  excludeFailures,
  type FailureThreshold,
  thresholdOf,
} from './failure-threshold.ts';
import type { DeploymentHandle } from './handle.ts';
import { ownDeployment, type PollHistory } from './history.ts';
import { type Collected, failureOf } from './stopped-tasks.ts';
import type { Verdict } from './verdict.ts';

/** What the decision needs of a service under watch. */
type Counting = {
  handle: DeploymentHandle;
  verdict: Verdict;
  stopped: Collected;
  stoppedTrouble: unknown;
  thresholdReachedAtMs: number | null;
  excluded: ExcludedFailures;
  history: PollHistory;
  completion: unknown;
};

/** How long ECS's circuit breaker, which counts the same tasks, is given to come to its own verdict and rollback. */
const breakerGraceMs = 60_000;

/** The same where the breaker has counted nothing: it does not count tasks that crash after they ran a while. */
const uncountedBreakerGraceMs = 10_000;

/**
 * Fails a deployment once too many of its tasks have failed, by our own count: ECS does not count every crash after
 * RUNNING (aws/containers-roadmap#1206), and without a circuit breaker it counts for nothing.
 */
export function checkThreshold<T extends Counting>(
  watch: T,
  service: Service,
  threshold: FailureThreshold,
  nowMs: number,
): T {
  // What fails after ECS completed the deployment is judged apart.
  if (watch.verdict.kind !== 'pending' || watch.completion !== null) return watch;
  const own = ownDeployment(watch.handle, service);
  const limit = thresholdOf(threshold, failureRuleOf(service), desiredOf(service, own));
  const ecsCount = own?.failed ?? 0;
  // ECS counts launches for which it found no room, too: those pass when capacity comes, and end with the time-out.
  const count = watch.stoppedTrouble === null ? countOf(watch, threshold, ecsCount) : ecsCount;
  if (count < limit) return watch;
  const thresholdReachedAtMs = watch.thresholdReachedAtMs ?? nowMs;
  const grace = !service.circuitBreaker.enabled ? 0 : ecsCount > 0 ? breakerGraceMs : uncountedBreakerGraceMs;
  if (nowMs - thresholdReachedAtMs < grace) return { ...watch, thresholdReachedAtMs };
  const name = revisionName(watch.handle.revision);
  const why = `${plural(count, 'task')} of ${name} failed (threshold ${limit}); ECS itself had not failed the deployment.`;
  return { ...watch, thresholdReachedAtMs, verdict: { kind: 'failed', why, rollback: { state: 'none' } } };
}

/** A number is one of all tasks that failed; `auto` follows the resets of the service's breaker. */
function countOf(watch: Counting, threshold: FailureThreshold, ecsCount: number): number {
  const failed = failedTasks(watch);
  return threshold === 'auto' ? countFailed(failed, watch.excluded, ecsCount) : failed.length;
}

/** What is not counted after this poll: `before` is the service at the poll before. */
export function excludedBy(
  watch: { handle: DeploymentHandle; stopped: Collected; excluded: ExcludedFailures },
  before: Service | null,
  service: Service,
  nowMs: number,
): ExcludedFailures {
  const { handle, excluded } = watch;
  const own = ownDeployment(handle, service);
  // Tasks' times are of ECS's clock, whose distance from ours only a deployment of this run tells.
  if (own === null || before === null || !handle.isNew || !failureRuleOf(service).resetOnHealthyTask) return excluded;
  return excludeFailures(excluded, {
    failed: failedTasks(watch),
    ecsBefore: ownDeployment(handle, before)?.failed ?? 0,
    ecsNow: own.failed,
    atMs: nowMs + own.createdAtMs - handle.startedAtMs,
  });
}

/** Our deployment's failed tasks, oldest first. */
export function failedTasks(watch: { stopped: Collected }): StoppedTask[] {
  return [...watch.stopped.tasks.values()]
    .filter((task) => failureOf(task, noContainers) !== null)
    .sort((one, other) => (one.stoppedAtMs ?? Infinity) - (other.stoppedAtMs ?? Infinity));
}

/** Which container is to blame is no question here. */
const noContainers: ReadonlySet<string> = new Set();

/** An event for each task that this poll showed to have failed. */
export function newlyFailed(
  before: { stopped: Collected },
  after: { stopped: Collected; handle: DeploymentHandle },
  atMs: number,
): DeploymentEvent[] {
  return failedTasks(after)
    .filter((task) => !before.stopped.tasks.has(task.arn))
    .map((task) => ({ kind: 'failure', atMs, service: after.handle.service, task: task.id, reason: reasonOf(task) }));
}

/** Why a task stopped, in ECS's words: the container's own reason says more than the task's. */
export function reasonOf(task: StoppedTask): string {
  const exits = task.containers.flatMap(({ name, exitCode, reason }) => {
    if (exitCode === null && reason === null) return [];
    return [`${name}${exitCode === null ? '' : ` exited with ${exitCode}`}${reason === null ? '' : ` (${reason})`}`];
  });
  return [task.stoppedReason ?? task.stopCode ?? 'no reason given', ...exits].join('; ');
}
