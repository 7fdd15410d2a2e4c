import { describe, expect, test } from '@jest/globals';
import { createVirtualClock } from '../../../simulator/index.ts';
import type { StoppedTask } from '../../../src/apis/ecs.ts';
import { watchRemovals } from '../../../src/deployment/removal/watch.ts';
import { AwsError } from '../../../src/lib/errors.ts';
import { service as serviceOf } from '../../support/services.ts';

/** Watches a deleted service that stays INACTIVE with two tasks in its counts. */
async function watch(lists: { running?: () => StoppedTask[]; stopped?: () => string[] }) {
  const clock = createVirtualClock();
  const service = serviceOf({ status: 'DRAINING' });
  const settings = {
    cluster: 'prod',
    deadlineMs: clock.now() + 300_000,
    maxDelayMs: 15_000,
    onChange: () => undefined,
  };
  const ecsForPolling = {
    describeServices: async () => [{ ...service, status: 'INACTIVE' }],
    tasksOfService: async () => lists.running?.() ?? [],
    listStoppedTasks: async () => lists.stopped?.() ?? [],
  };
  const ends = await watchRemovals([service], settings, { ecsForPolling, clock, signal: new AbortController().signal });
  return ends.get(service.arn)?.kind;
}

describe('a deleted service that is INACTIVE and still counts tasks', () => {
  test('is gone when ECS lists none', async () => {
    expect(await watch({})).toBe('gone');
  });

  test('is waited for while a task stops', async () => {
    expect(await watch({ stopped: () => ['arn:aws:ecs:eu-west-1:123456789012:task/prod/1'] })).toBe('timed-out');
  });

  test('is waited for where the tasks may not be listed', async () => {
    const denied = () => {
      const details = {
        kind: 'denied',
        operation: 'ListTasks',
        code: 'AccessDeniedException',
        resource: null,
      } as const;
      throw new AwsError('denied', { ...details, requestId: null, action: 'ecs:ListTasks' });
    };
    expect(await watch({ running: denied })).toBe('timed-out');
  });
});
