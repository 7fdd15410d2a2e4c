import type { CodeDeployTarget, TaskSet } from './record.ts';

/** The task set of the new revision. */
export function greenOf(target: CodeDeployTarget | null): TaskSet | null {
  return target?.taskSets.find(isGreen) ?? null;
}

export function isGreen(taskSet: TaskSet): boolean {
  return taskSet.label.toLowerCase() === 'green';
}
