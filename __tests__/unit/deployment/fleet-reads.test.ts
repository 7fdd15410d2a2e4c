import { describe, expect, test } from '@jest/globals';
import type { StoppedTask } from '../../../src/apis/ecs.ts';
import { createFleetReads } from '../../../src/deployment/fleet-reads.ts';
import type { DeploymentHandle } from '../../../src/deployment/handle.ts';
import { stoppedTask } from '../../../src/diagnose/rules/example.ts';
import { AwsError } from '../../../src/lib/errors.ts';

const of = (name: string) => ({ cluster: 'prod', service: name, deploymentId: `ecs-svc/${name}` });
const handleOf = (name: string) => ({ ...of(name), serviceArn: `arn:${name}` }) as unknown as DeploymentHandle;
const signal = new AbortController().signal;

/** A cluster with these stopped tasks, and what was asked of it. */
function createCluster(tasks: StoppedTask[], refusal: AwsError | null = null) {
  const calls: string[] = [];
  let nowMs = 1_000_000;
  const ecs = {
    async listStoppedInCluster(_: string, mostPages: number) {
      calls.push('cluster');
      if (refusal !== null) throw refusal;
      return tasks.length > mostPages * 100 ? null : tasks.map(({ arn }) => arn);
    },
    async listStoppedTasks(_: string, service: string) {
      calls.push(service);
      return tasks.filter(({ startedBy }) => startedBy === `ecs-svc/${service}`).map(({ arn }) => arn);
    },
    async describeTasks(_: string, arns: readonly string[]) {
      calls.push(`describe ${arns.length}`);
      return tasks.filter(({ arn }) => arns.includes(arn));
    },
  };
  const clock = { now: () => nowMs, sleep: async () => undefined };
  const reads = createFleetReads([handleOf('a'), handleOf('b')], { ecs, clock });
  return { reads, tasks, calls, pass: (ms: number) => (nowMs += ms), now: () => nowMs };
}

const taskOf = (name: string, id: string, members: Partial<StoppedTask> = {}) =>
  stoppedTask({ arn: `arn:task/${id}`, id, startedBy: `ecs-svc/${name}`, ...members });

const idsIn = (tasks: ReadonlyMap<string, StoppedTask> | null) => [...(tasks?.values() ?? [])].map(({ id }) => id);

describe('stopped tasks of a fleet', () => {
  test('one list serves all deployments of a poll; each gets its own tasks', async () => {
    const { reads, calls } = createCluster([taskOf('a', '1'), taskOf('b', '2'), taskOf('old', '3')]);
    const [a, b] = await Promise.all([
      reads.stoppedTasks(of('a'), null, signal),
      reads.stoppedTasks(of('b'), null, signal),
    ]);
    expect([idsIn(a), idsIn(b)]).toEqual([['1'], ['2']]);
    expect(calls).toEqual(['cluster', 'describe 3']);
  });

  test('a task is described until it is final; one of an older deployment once', async () => {
    const { reads, calls, pass, tasks } = createCluster([
      taskOf('a', '1', { lastStatus: 'DEACTIVATING' }),
      taskOf('old', '2', { lastStatus: 'STOPPING' }),
    ]);
    await reads.stoppedTasks(of('a'), null, signal);
    pass(10_000);
    await reads.stoppedTasks(of('a'), null, signal);
    tasks[0] = taskOf('a', '1');
    pass(10_000);
    const last = await reads.stoppedTasks(of('a'), null, signal);
    expect([...(last?.values() ?? [])][0]?.lastStatus).toBe('STOPPED');
    pass(10_000);
    await reads.stoppedTasks(of('a'), null, signal);
    expect(calls.filter((call) => call !== 'cluster')).toEqual(['describe 2', 'describe 1', 'describe 1']);
  });

  test('a list is not read again at once, except where a deployment has to be known at this moment', async () => {
    const { reads, calls, pass, now, tasks } = createCluster([taskOf('b', '2')]);
    await reads.stoppedTasks(of('a'), null, signal);
    pass(500);
    tasks.push(taskOf('a', '1'));
    expect(idsIn(await reads.stoppedTasks(of('a'), null, signal))).toEqual([]);
    expect(idsIn(await reads.stoppedTasks(of('a'), now(), signal))).toEqual(['1']);
    expect(calls.filter((call) => call === 'cluster')).toHaveLength(2);
  });

  test('of a long list only the one service is asked for then', async () => {
    const others = Array.from({ length: 900 }, (_, index) => taskOf('old', `old-${index}`));
    const { reads, calls, pass, now, tasks } = createCluster(others);
    await reads.stoppedTasks(of('a'), null, signal);
    pass(1_000);
    tasks.push(taskOf('a', '1'));
    expect(idsIn(await reads.stoppedTasks(of('a'), now(), signal))).toEqual(['1']);
    expect(calls).toEqual(['cluster', 'describe 900', 'a', 'describe 1']);
  });

  test('of a list that is too long, or that may not be read, each service reads its own', async () => {
    const many = createCluster(Array.from({ length: 3_001 }, (_, index) => taskOf('old', String(index))));
    expect(await many.reads.stoppedTasks(of('a'), null, signal)).toBeNull();
    expect(await many.reads.stoppedTasks(of('b'), many.now(), signal)).toBeNull();
    expect(many.calls).toEqual(['cluster']);
    const details = { operation: 'ecs:ListTasks', code: 'x', resource: null, requestId: null, action: null };
    const denied = createCluster([], new AwsError('Denied.', { kind: 'denied', ...details }));
    expect(await denied.reads.stoppedTasks(of('a'), null, signal)).toBeNull();
    const throttled = createCluster([], new AwsError('Rate exceeded', { kind: 'throttled', ...details }));
    await expect(throttled.reads.stoppedTasks(of('a'), null, signal)).rejects.toThrow('Rate exceeded');
    await expect(throttled.reads.stoppedTasks(of('a'), null, signal)).rejects.toThrow('Rate exceeded');
  });

  test('the record of the first deployment alone is read for its name', () => {
    const { reads } = createCluster([]);
    expect([reads.readsRecord(handleOf('a')), reads.readsRecord(handleOf('b'))]).toEqual([true, false]);
  });
});
