import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../src/lib/json.ts';
import { failureMeaning, failuresText } from '../../../src/run-task/failures.ts';
import { judgeTask, type TaskState } from '../../../src/run-task/outcome.ts';
import { container, stoppedTask } from './support.ts';

const definition: JsonObject = { containerDefinitions: [{ name: 'app' }, { name: 'proxy' }] };

const judge = (task: Partial<TaskState>, byUs = false) => judgeTask(stoppedTask(task), 'app', definition, byUs);

describe('the exit code of the deciding container', () => {
  test.each([
    [0, true, 'Container app ended with exit code 0.'],
    [1, false, 'Container app failed: exit code 1 (the application reported an error).'],
    [3, false, 'Container app failed: exit code 3.'],
    [137, false, 'Container app failed: exit code 137 (killed, SIGKILL).'],
    [143, false, 'Container app failed: exit code 143 (told to stop, SIGTERM).'],
  ])('%s', (exitCode, ok, reason) => {
    expect(judge({ containers: [container('app', exitCode)] })).toEqual({ ok, exitCode, reason });
  });

  test('for want of memory', () => {
    const reason = 'OutOfMemoryError: Container killed due to memory usage';
    expect(judge({ containers: [container('app', 137, reason)] }).reason).toBe(
      `Container app failed: exit code 137 (killed for using more memory than it may). ${reason}.`,
    );
  });

  test('alone decides, whatever became of the others', () => {
    const others = [container('proxy', 143), container('aws-guardduty-agent-x', 1), container('quiet', 0)];
    expect(judge({ containers: [...others, container('app', 0)] })).toEqual({
      ok: true,
      exitCode: 0,
      reason:
        'Container app ended with exit code 0. Beside it, proxy: exit code 143 (told to stop, SIGTERM); aws-guardduty-agent-x (not of the task definition): exit code 1 (the application reported an error).',
    });
    expect(judge({ containers: [container('app', 2), container('proxy', 0)] }).ok).toBe(false);
  });
});

describe('a task without an exit code failed', () => {
  test('never started, as Fargate tells it', () => {
    const stoppedReason = 'ResourceInitializationError: unable to pull secrets or registry auth';
    const containers = [container('app', null)];
    expect(judge({ stopCode: 'TaskFailedToStart', stoppedReason, startedAtMs: null, containers })).toEqual({
      ok: false,
      exitCode: null,
      reason: `The task never started: ${stoppedReason}.`,
    });
  });

  test('never started, as EC2 tells it', () => {
    const reason = 'CannotPullContainerError: web:2 not found';
    const task = { stopCode: 'TaskFailedToStart', stoppedReason: 'Task failed to start', startedAtMs: null };
    expect(judge({ ...task, containers: [container('app', null, reason)] }).reason).toBe(
      `The task never started: Task failed to start (container app: ${reason}).`,
    );
  });

  test('failed to start, although its container had ended with 0', () => {
    expect(judge({ stopCode: 'TaskFailedToStart', containers: [container('app', 0)] }).ok).toBe(false);
  });

  test('never started, without a stop code', () => {
    const task = { stopCode: null, stoppedReason: null, startedAtMs: null, containers: [] };
    expect(judge(task)).toEqual({ ok: false, exitCode: null, reason: 'The task never started: ECS gave no reason.' });
  });

  test('ran, but not this container', () => {
    expect(judge({ containers: [container('app', null), container('proxy', 1)] }).reason).toMatch(
      /^Container app has no exit code: Essential container in task exited\. Beside it, proxy/,
    );
  });
});

test.each([
  ['UserInitiated', 'a user stopped it (why)'],
  ['SpotInterruption', 'Fargate Spot reclaimed its capacity (why)'],
  ['TerminationNotice', 'its host was terminated (why)'],
])('a task cut short by %s is not done, however politely it ended', (stopCode, words) => {
  const verdict = judge({ stopCode, stoppedReason: 'why', containers: [container('app', 0)] });
  expect(verdict.ok).toBe(false);
  expect(verdict.reason).toContain(words);
});

test('but it is when the action stopped what went on beside it', () => {
  expect(
    judge({ stopCode: 'UserInitiated', containers: [container('app', 0), container('proxy', 143)] }, true).ok,
  ).toBe(true);
});

describe('failures of RunTask', () => {
  test.each([
    'RESOURCE:CPU',
    'RESOURCE:MEMORY',
    'RESOURCE:PORTS',
    'RESOURCE:ENI',
    'RESOURCE:GPU',
    'AGENT',
    'ATTRIBUTE',
    'LOCATION',
    'MISSING',
    'INACTIVE',
    'MemberOf placement constraint unsatisfied.',
    'NO ACTIVE INSTANCES',
    'EMPTY CAPACITY PROVIDER',
  ])('%s has a meaning', (reason) => {
    expect(failureMeaning(reason)).not.toBeNull();
  });

  test('are said once each, with their details; unknown ones as they are', () => {
    const failures = [
      { arn: 'one', reason: 'AGENT', detail: null },
      { arn: 'two', reason: 'AGENT', detail: null },
      { arn: null, reason: 'NEW THING', detail: 'of 2030' },
    ];
    const text = failuresText(failures);
    expect(text.match(/AGENT/g)).toHaveLength(1);
    expect(text).toMatch(/^ECS did not start the task: AGENT: the ECS agent .*; NEW THING \(of 2030\)\.$/);
    expect(failuresText([])).toContain('neither a task nor a reason');
  });
});
