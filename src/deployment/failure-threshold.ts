import type { StoppedTask } from '../apis/ecs.ts';
import type { FailureRule } from '../service/deployment-configuration.ts';
import type { Service } from '../service/service.ts';

/** Failed tasks after which a deployment is failed; `auto` is the rule of the service's own circuit breaker. */
export type FailureThreshold = number | 'auto';

/** Limits of a BOUNDED_PERCENT (ECS developer guide, "Deployment circuit breaker"). */
const least = 3;
const most = 200;

/** The number of failed tasks that fails a deployment: at least 1. The percentage is of the latest desired count. */
export function thresholdOf(threshold: FailureThreshold, rule: FailureRule, desired: number): number {
  if (threshold !== 'auto') return threshold;
  if (rule.type === 'COUNT') return Math.max(1, Math.ceil(rule.value));
  // Multiplied first: 7 / 100 * 100 is more than 7.
  const share = Math.ceil((rule.value * desired) / 100);
  if (rule.type === 'UNBOUNDED_PERCENT') return Math.max(1, share);
  return Math.min(most, Math.max(least, share));
}

/** The desired count that a percentage is of: a DAEMON service shows its own in the deployment. */
export function desiredOf(service: Service, own: { desired: number } | null): number {
  return service.scheduling === 'DAEMON' ? (own?.desired ?? service.desired) : service.desired;
}

/** Failed tasks that ECS has ceased to count, because a task became healthy after them. */
export type ExcludedFailures = {
  /** ARNs. */
  tasks: ReadonlySet<string>;
  /** When that was seen, ms by ECS's clock. */
  atMs: number;
};

export const nothingExcluded: ExcludedFailures = { tasks: new Set(), atMs: 0 };

/**
 * Follows ECS's reset of its count. Only a count that was seen to fall is a reset: a healthy task alone is not known
 * to be one. `failed` are the failed tasks known by now, oldest first; `ecsBefore` and `ecsNow` are ECS's own counts.
 */
export function excludeFailures(
  excluded: ExcludedFailures,
  seen: { failed: readonly StoppedTask[]; ecsBefore: number; ecsNow: number; atMs: number },
): ExcludedFailures {
  if (seen.ecsNow >= seen.ecsBefore) return excluded;
  const before = seen.failed.slice(0, Math.max(0, seen.failed.length - seen.ecsNow));
  return { tasks: new Set([...excluded.tasks, ...before.map(({ arn }) => arn)]), atMs: seen.atMs };
}

/**
 * How many failed tasks count. A task that ran when ECS reset its count and failed later may be the very one that was
 * healthy for a moment: then nothing is forgiven, or a crash loop of such tasks would never end. Nor is ECS's count
 * ever undercut, which a stale read makes look like a reset.
 */
export function countFailed(failed: readonly StoppedTask[], excluded: ExcludedFailures, ecsCount: number): number {
  const counted = failed.filter(({ arn }) => !excluded.tasks.has(arn));
  const ranThen = ({ startedAtMs }: StoppedTask) => startedAtMs !== null && startedAtMs <= excluded.atMs;
  if (counted.some(ranThen)) return failed.length;
  return Math.min(failed.length, Math.max(counted.length, ecsCount));
}
