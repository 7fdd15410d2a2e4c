import type { TaskResult } from './run.ts';

/** The outputs of the one-off task; empty where none was run. `run-task-arn` is a JSON array, as the deploy action sets it. */
export function taskOutputs(result: TaskResult | null): { 'run-task-arn': string; 'run-task-exit-code': string } {
  return {
    'run-task-arn': result === null || result.taskArns.length === 0 ? '' : JSON.stringify(result.taskArns),
    'run-task-exit-code': result?.exitCode == null ? '' : String(result.exitCode),
  };
}
