import { textOf } from '../../../lib/json.ts';
import { taskSetsOf } from '../../../service/task-sets.ts';
import type { Progress } from '../../../verification/progress.ts';
import type { TargetGroups } from '../../controller.ts';
import type { CodeDeployWatch } from './poll.ts';
import { greenOf } from './task-sets.ts';

/** How far a deployment has come, from CodeDeploy's lifecycle events and the weights of its task sets. */
export function progressOf({ state, completion }: CodeDeployWatch): Progress {
  const target = state?.target ?? null;
  const events = target?.events ?? [];
  // A deployment group without a test listener has no event for it, or skips it.
  const absent = events.length > 0 ? 'Skipped' : 'Pending';
  const statusOf = (event: string) => events.find(({ name }) => name === event)?.status ?? absent;
  const weight = greenOf(target)?.trafficWeight ?? 0;
  const record = state?.record ?? null;
  const isOver = record !== null && (record.status === 'Succeeded' || record.terminationWait);
  const serves = completion !== null || isOver || statusOf('AllowTraffic') === 'Succeeded';
  const production = serves || weight > 0;
  return {
    serves,
    production,
    testTraffic: statusOf('AllowTestTraffic') === 'Succeeded' && !production,
    step: production ? `${serves ? 100 : weight} %` : null,
    has: { testTraffic: statusOf('AllowTestTraffic') !== 'Skipped', steps: true },
    kind: 'this CodeDeploy deployment',
    testTrafficKeptBy: 'a Lambda function at AfterAllowTestTraffic in the AppSpec',
  };
}

/** DescribeServices shows the target groups of each task set (ECS API reference, "TaskSet"). */
export function targetGroupsOf({ state, last }: CodeDeployWatch): TargetGroups {
  const green = greenOf(state?.target ?? null);
  if (green === null || last === null) return { why: 'CodeDeploy does not show the task set of the new revision yet.' };
  const groupsOf = (isFresh: boolean) =>
    taskSetsOf(last)
      .filter(({ id }) => (id === green.id) === isFresh)
      .flatMap(({ loadBalancers }) => loadBalancers)
      .flatMap(({ targetGroupArn }) => textOf(targetGroupArn) ?? []);
  const fresh = groupsOf(true);
  if (fresh.length === 0) return { why: 'ECS does not show the target group of the new task set.' };
  return { fresh, old: groupsOf(false).filter((group) => !fresh.includes(group)) };
}
