import type { ProtectedTask } from '../../../apis/ecs.ts';
import { parseArn } from '../../../lib/arn.ts';
import type { Service } from '../../../service/service.ts';
import type { DeploymentHandle } from '../../handle.ts';
import { ownDeployment } from '../../history.ts';
import type { Protection } from '../../obstacles.ts';

/** What was seen of the tasks of older deployments. */
export type OldTasks = {
  /** Tasks that run or start. */
  count: number;
  /** What the service showed besides: running tasks of the new revision, and the newest event. */
  rest: string;
  /** When any of this last changed, ms. */
  sinceMs: number;
  /** When ECS was last asked about their protection, ms, and how many there were then. */
  lastRead: { atMs: number; count: number } | null;
  /** Those under protection, by that answer. */
  protected: readonly ProtectedTask[];
  /** Asking again would be denied again. */
  denied: boolean;
};

export function noOldTasks(atMs: number): OldTasks {
  return { count: 0, rest: '', sinceMs: atMs, lastRead: null, protected: [], denied: false };
}

/** Adds one poll to the history. */
export function followOldTasks(before: OldTasks, handle: DeploymentHandle, service: Service, nowMs: number): OldTasks {
  const own = ownDeployment(handle, service);
  const others = own === null ? [] : service.deployments.filter((deployment) => deployment !== own);
  const count = others.reduce((sum, { running, pending }) => sum + running + pending, 0);
  const rest = `${own?.running ?? 0} ${service.events[0]?.id ?? ''}`;
  return count === before.count && rest === before.rest ? before : { ...before, count, rest, sinceMs: nowMs };
}

/** Without any event; draining takes 5 min by default (deregistration delay of a target group), a stop up to 2 min more. */
const longMs = 8 * 60_000;

/** Between two questions. */
const leastBetweenMs = 60_000;

/** ECS's own words for a deployment that protected tasks hold up (ECS developer guide, "Service event messages"). */
const heldUp = /number of protected tasks|unable to stop or start tasks/i;

/**
 * Whether it is time to ask ECS about protection: its events say that tasks could not be stopped, the old tasks are all
 * that is missing and stay for longer than any draining, or time is about to run out. Never in a plain deploy.
 */
export function shouldReadProtection(
  old: OldTasks,
  handle: DeploymentHandle,
  service: Service,
  { nowMs, deadlineMs }: { nowMs: number; deadlineMs: number },
): boolean {
  const isLate = nowMs >= deadlineMs - 500;
  const sinceReadMs = old.lastRead === null ? Number.POSITIVE_INFINITY : nowMs - old.lastRead.atMs;
  if (old.count === 0 || old.denied || sinceReadMs < leastBetweenMs) return false;
  if (isLate) return true;
  if (old.lastRead?.count === old.count) return false;
  const own = ownDeployment(handle, service);
  const isFull = own !== null && own.running >= Math.max(own.desired, service.desired);
  const fresh = service.events.filter(({ id }) => !handle.knownEvents.has(id));
  return (isFull && nowMs - old.sinceMs >= longMs) || fresh.some(({ message }) => heldUp.test(message.slice(0, 2_000)));
}

/** What keeps old tasks running; null where nothing does. */
export function protectionOf(old: OldTasks, handle: DeploymentHandle): Protection | null {
  const tasks = old.protected;
  if (tasks.length === 0 || old.count === 0) return null;
  const ends = tasks.flatMap(({ untilMs }) => untilMs ?? []);
  return {
    tasks: tasks.length,
    untilMs: ends.length === 0 ? null : Math.max(...ends),
    command: command(tasks, handle),
  };
}

/** UpdateTaskProtection takes ten tasks at most. */
const mostTasks = 10;

function command(tasks: readonly ProtectedTask[], handle: DeploymentHandle): string {
  const region = parseArn(handle.serviceArn)?.region;
  const ids = tasks.slice(0, mostTasks).map(({ id }) => id);
  return `aws ecs update-task-protection${region ? ` --region ${region}` : ''} --cluster ${handle.cluster} --tasks ${ids.join(' ')} --no-protection-enabled`;
}
