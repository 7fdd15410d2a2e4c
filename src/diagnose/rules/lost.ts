import type { StoppedTask } from '../../apis/ecs.ts';
import { cut, plural } from '../../lib/text.ts';
import { RANK, type Rule } from './rule.ts';

/** Tasks that went away through no fault of the revision, but whose loss may be why the deployment was not done in time. */
type Loss = {
  id: string;
  is(task: StoppedTask): boolean;
  cause(tasks: string, reason: string): string;
  advice: string[];
};

const losses: readonly Loss[] = [
  {
    id: 'spot-interrupted',
    is: ({ stopCode, stoppedReason }) => stopCode === 'SpotInterruption' || /Spot/.test(stoppedReason ?? ''),
    cause: (tasks) => `Spot capacity was reclaimed, which stopped ${tasks} of the revision.`,
    advice: [
      'Give FARGATE, or an On-Demand capacity provider, a base in the capacity provider strategy.',
      'Deploy again: the revision is not to blame.',
    ],
  },
  {
    id: 'stopped-by-user',
    is: ({ stopCode, stoppedReason }) => stopCode === 'UserInitiated' && !/deregist/i.test(stoppedReason ?? ''),
    cause: (tasks, reason) => `A user stopped ${tasks} of the revision: ${cut(reason, 200)}`,
    advice: ['See who it was: CloudTrail, event StopTask.'],
  },
  {
    id: 'host-lost',
    is: () => true,
    cause: (tasks, reason) => `The host of ${tasks} of the revision was lost: ${cut(reason, 200)}`,
    advice: [
      'Check the Auto Scaling group: an instance refresh, a scale-in, or an instance that was removed by hand.',
      'Deploy again: the revision is not to blame.',
    ],
  },
];

export const lostRules: readonly Rule[] = losses.map((loss) => ({
  id: loss.id,
  finds: (evidence) => {
    const tasks = evidence.lost.filter((task) => losses.find(({ is }) => is(task)) === loss);
    const last = tasks.at(-1);
    if (last === undefined) return null;
    const cause = loss.cause(plural(tasks.length, 'task'), last.stoppedReason ?? last.stopCode ?? 'no reason given');
    return { rule: loss.id, cause, advice: loss.advice, tasks: tasks.length, rank: RANK.lost };
  },
}));
