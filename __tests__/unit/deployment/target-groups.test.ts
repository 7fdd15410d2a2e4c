import { describe, expect, test } from '@jest/globals';
import { targetGroupsOf } from '../../../src/deployment/controllers/ecs/progress.ts';

/** Which target group is the new revision's. */

const both = [{ targetGroupArn: 'a', advancedConfiguration: { alternateTargetGroupArn: 'b' } }];

type Seen = { loadBalancers: unknown[]; strategy?: string; own?: string[]; managed?: string[] };

function groupsOf({ loadBalancers, strategy = 'CANARY', own = [], managed = [] }: Seen) {
  const watch = {
    last: { members: { loadBalancers }, strategy, controller: 'ECS' },
    native: { record: { target: { serviceRevision: 'revision' } } },
  };
  const context = { ecsForPolling: { targetGroupsOfServiceRevision: async () => ({ own, managed }) } };
  return targetGroupsOf(watch as never, context as never);
}

describe('the target groups of both revisions', () => {
  test('of a rolling deployment are one', async () => {
    expect(await groupsOf({ loadBalancers: both, strategy: 'ROLLING' })).toEqual({ fresh: ['a'], old: [] });
  });

  test('are told apart by the service revision of the new one', async () => {
    expect(await groupsOf({ loadBalancers: both, own: ['b'] })).toEqual({ fresh: ['b'], old: ['a'] });
  });

  test('of an Express service may be those of its managed resources alone', async () => {
    expect(await groupsOf({ loadBalancers: [], own: ['d'], managed: ['c', 'd'] })).toEqual({
      fresh: ['d'],
      old: ['c'],
    });
  });

  test('are not guessed', async () => {
    const why = 'ECS does not show the target group of the new revision yet.';
    expect(await groupsOf({ loadBalancers: [], managed: ['c', 'd'] })).toEqual({ why });
    expect(await groupsOf({ loadBalancers: both })).toEqual({ why });
  });
});
