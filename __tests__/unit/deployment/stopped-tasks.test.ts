import { describe, expect, test } from '@jest/globals';
import type { StoppedTask } from '../../../src/apis/ecs.ts';
import {
  collect,
  essentialContainers,
  failureOf,
  isLost,
  nothingCollected,
  type TaskReads,
} from '../../../src/deployment/stopped-tasks.ts';
import { stoppedContainer, stoppedTask } from '../../../src/diagnose/rules/example.ts';

const essential = new Set(['web', 'proxy']);

function kindOf(members: Partial<StoppedTask>): string | null {
  return failureOf(stoppedTask(members), essential)?.kind ?? null;
}

describe('failures of the revision', () => {
  test.each<[string, Partial<StoppedTask>, string]>([
    [
      'a task that never started',
      { stopCode: 'TaskFailedToStart', stoppedReason: 'CannotPullContainerError: x' },
      'start',
    ],
    ['the same without a stop code', { stopCode: null, stoppedReason: 'ResourceInitializationError: x' }, 'start'],
    ['an essential container that exited', {}, 'exit'],
    ['the same without a stop code', { stopCode: null }, 'exit'],
    ['also with 0', { containers: [stoppedContainer({ exitCode: 0 })] }, 'exit'],
    [
      'failed ELB checks',
      { stopCode: 'ServiceSchedulerInitiated', stoppedReason: 'Task failed ELB health checks in (target-group arn:x)' },
      'load-balancer',
    ],
    [
      'failed container checks',
      { stopCode: 'ServiceSchedulerInitiated', stoppedReason: 'Task failed container health checks' },
      'container-check',
    ],
  ])('%s', (_, members, kind) => {
    expect(kindOf(members)).toBe(kind);
  });

  test.each<[string, Partial<StoppedTask>, boolean]>([
    [
      'the scheduler’s replacement',
      { stopCode: 'ServiceSchedulerInitiated', stoppedReason: 'Scaling activity initiated by (deployment ecs-svc/1)' },
      false,
    ],
    ['the scheduler without a word', { stopCode: 'ServiceSchedulerInitiated', stoppedReason: null }, false],
    ['Spot', { stopCode: 'SpotInterruption', stoppedReason: 'Your Spot Task was interrupted.' }, true],
    [
      'a host that was terminated',
      { stopCode: 'TerminationNotice', stoppedReason: 'Host EC2 (instance i-0abc) terminated.' },
      true,
    ],
    ['the same told as an exit', { stoppedReason: 'Host EC2 (instance i-0abc) stopped/terminated.' }, true],
    ['a host that failed', { stopCode: 'InfrastructureHealth', stoppedReason: 'x' }, true],
    [
      'an instance that was taken out',
      { stopCode: 'ServiceSchedulerInitiated', stoppedReason: 'Container instance deregistration forced by user' },
      true,
    ],
    ['a user', { stopCode: 'UserInitiated', stoppedReason: 'Task stopped by user' }, true],
  ])('%s is none', (_, members, lost) => {
    expect(kindOf(members)).toBeNull();
    expect(isLost(stoppedTask(members))).toBe(lost);
  });

  test.each<[string, [string, number | null, string | null][], string]>([
    [
      'the one that did not end by a signal',
      [
        ['proxy', 143, null],
        ['web', 1, null],
      ],
      'web',
    ],
    [
      'the one that was out of memory',
      [
        ['proxy', 1, null],
        ['web', 137, 'OutOfMemoryError: x'],
      ],
      'web',
    ],
    [
      'the one that ended by itself',
      [
        ['proxy', 0, null],
        ['web', 143, null],
      ],
      'proxy',
    ],
    [
      'an essential one before a helper',
      [
        ['helper', 1, null],
        ['web', 0, null],
      ],
      'web',
    ],
    [
      'the one with a reason',
      [
        ['proxy', null, null],
        ['web', null, 'CannotStartContainerError: x'],
      ],
      'web',
    ],
    [
      'a sidecar of the platform where only it shows anything',
      [
        ['ecs-service-connect-x', 1, null],
        ['web', null, null],
      ],
      'ecs-service-connect-x',
    ],
  ])('blames %s', (_, containers, name) => {
    const task = stoppedTask({
      containers: containers.map(([container, exitCode, reason]) =>
        stoppedContainer({ name: container, exitCode, reason }),
      ),
    });
    expect(failureOf(task, essential)?.container?.name).toBe(name);
  });

  test('containers are essential unless they say otherwise', () => {
    expect([
      ...essentialContainers({ containerDefinitions: [{ name: 'a' }, { name: 'b', essential: false }] }),
    ]).toEqual(['a']);
  });
});

describe('collecting', () => {
  const signal = new AbortController().signal;
  const of = { cluster: 'prod', service: 'web', deploymentId: 'ecs-svc/1' };
  const task = (arn: string, members: Partial<StoppedTask> = {}): StoppedTask => ({
    ...stoppedTask(members),
    arn,
    startedBy: 'ecs-svc/1',
    ...members,
  });

  function reader(listed: string[], tasks: StoppedTask[]): TaskReads & { described: string[][] } {
    const described: string[][] = [];
    return {
      described,
      listStoppedTasks: () => Promise.resolve(listed),
      describeTasks: (_, arns) => {
        described.push([...arns]);
        return Promise.resolve(tasks.filter(({ arn }) => arns.includes(arn)));
      },
    };
  }

  test('keeps the deployment’s own tasks and never asks for the others again', async () => {
    const port = reader(['a', 'b'], [task('a'), task('b', { startedBy: 'ecs-svc/0' })]);
    const once = await collect(nothingCollected, port, of, signal);
    expect([...once.tasks.keys()]).toEqual(['a']);
    await collect(once, port, of, signal);
    expect(port.described).toEqual([['a', 'b']]);
  });

  test('asks again for a task that is still ending, until its codes are there', async () => {
    const ending = await collect(nothingCollected, reader(['a'], [task('a', { lastStatus: 'STOPPING' })]), of, signal);
    const port = reader(['a'], [task('a', { containers: [stoppedContainer({ exitCode: 1 })] })]);
    const ended = await collect(ending, port, of, signal);
    expect(port.described).toEqual([['a']]);
    expect(ended.tasks.get('a')?.containers[0]?.exitCode).toBe(1);
    expect(await collect(ended, port, of, signal)).toBe(ended);
  });

  test('asks again for what ECS had listed and could not describe, and keeps what has vanished', async () => {
    const known = await collect(nothingCollected, reader(['a'], [task('a')]), of, signal);
    const port = reader(['b'], []);
    const after = await collect(known, port, of, signal);
    expect([...after.tasks.keys()]).toEqual(['a']);
    await collect(after, port, of, signal);
    expect(port.described).toEqual([['b'], ['b']]);
  });
});
