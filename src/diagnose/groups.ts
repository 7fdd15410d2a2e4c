import { exitText } from '../lib/exit-codes.ts';
import type { Evidence } from './evidence.ts';
import { type Failure, failuresIn } from './failures.ts';

/** Failed tasks that failed alike. */
export type TaskGroup = {
  stopCode: string | null;
  container: string | null;
  /** `exit code 137 (killed …)`; null when the container never ran or was told to stop. */
  exit: string | null;
  exitCode: number | null;
  /** As AWS said it for the last of them. */
  reason: string;
  count: number;
  /** Id of the last of them. */
  task: string;
};

/** The failed tasks by cause, the biggest group first. */
export function groupsIn(evidence: Evidence): TaskGroup[] {
  const groups = new Map<string, TaskGroup>();
  for (const failure of failuresIn(evidence)) {
    const group = groupOf(failure);
    const key = JSON.stringify([group.stopCode, group.container, group.exit, alike(group.reason)]);
    groups.set(key, { ...group, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return [...groups.values()].sort((one, other) => other.count - one.count);
}

function groupOf({ task, container, exitCode, outOfMemory }: Failure): TaskGroup {
  const own = task.containers.find(({ name }) => name === container)?.reason ?? null;
  const reasons = [task.stoppedReason, own].filter((text) => text !== null && text !== '');
  return {
    stopCode: task.stopCode,
    container,
    exit: exitCode === null ? null : exitText(exitCode, outOfMemory),
    exitCode,
    reason: reasons.join(' – ') || 'no reason given',
    count: 1,
    task: task.id,
  };
}

/** A reason without what differs from task to task: ids, addresses, times, counts of retries. */
function alike(reason: string): string {
  return reason
    .replace(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi, '*')
    .replace(/\b(?:eni|i|subnet|sg)-[0-9a-f]{6,}\b/gi, '*')
    .replace(/\b[0-9a-f]{32}(?:-\d+)?\b/gi, '*')
    .replace(/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b/g, '*')
    .replace(/\b\d+\b/g, '#');
}
