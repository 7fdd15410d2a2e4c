import type { TaskState } from '../../../src/run-task/outcome.ts';
import type { RunTaskInputs } from '../../../src/run-task/request.ts';

/** The inputs of the one-off task as they are where nothing but `run-task: true` is given. */
export function runTaskInputs(inputs: Partial<RunTaskInputs> = {}): RunTaskInputs {
  return {
    cluster: 'prod',
    runTaskContainer: null,
    runTaskCommand: null,
    runTaskContainerOverrides: [],
    runTaskSecurityGroups: [],
    runTaskSubnets: [],
    runTaskAssignPublicIP: null,
    runTaskCapacityProviderStrategy: [],
    runTaskLaunchType: null,
    runTaskStartedBy: 'GitHub-Actions',
    runTaskTags: [],
    runTaskManagedEbsVolumeName: null,
    runTaskManagedEbsVolume: null,
    enableEcsManagedTags: null,
    waitForTaskStopped: null,
    ...inputs,
  };
}

/** A task that has stopped because its only container `app` ended with 0. */
export function stoppedTask(task: Partial<TaskState> = {}): TaskState {
  return {
    arn: 'arn:aws:ecs:eu-west-1:123456789012:task/prod/0123456789abcdef0123456789abcdef',
    lastStatus: 'STOPPED',
    stopCode: 'EssentialContainerExited',
    stoppedReason: 'Essential container in task exited',
    startedAtMs: 1_700_000_000_000,
    stoppingAtMs: 1_700_000_060_000,
    containers: [container('app', 0)],
    ...task,
  };
}

export function container(name: string, exitCode: number | null, reason: string | null = null) {
  return { name, lastStatus: 'STOPPED', exitCode, reason, runtimeId: exitCode === null ? null : `${name}-1` };
}
