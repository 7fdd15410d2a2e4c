import { describe, expect, test } from '@jest/globals';
import { revisionName } from '../../../src/lib/arn.ts';
import { choose } from '../../../src/post-deploy/choose-revisions.ts';

const arn = (number: number) => `arn:aws:ecs:eu-west-1:123456789012:task-definition/web:${number}`;
/** As ECS may list them: ten comes before nine. */
const active = (...numbers: number[]) => numbers.map(arn).sort();
const served = (revision: number, previous: number | null = null) => ({
  revision: arn(revision),
  previous: previous === null ? null : arn(previous),
});

function removed(...given: Parameters<typeof choose>): string[] {
  return choose(...given).remove.map(revisionName);
}

describe('which old revisions go', () => {
  test('those beyond the newest N, oldest first, numbers compared as numbers', () => {
    const all = active(1, 2, 8, 9, 10, 11, 12);
    expect(removed(all, 3, [served(12, 11)], [])).toEqual(['web:1', 'web:2', 'web:8', 'web:9']);
  });

  test('none while there are no more than N', () => {
    expect(removed(active(1, 2, 3), 3, [served(3, 2)], [])).toEqual([]);
    expect(removed([], 1, [served(3, 2)], [])).toEqual([]);
  });

  test('never the one in use, however old it is (after a rollback)', () => {
    const choice = choose(active(1, 2, 3, 4, 5), 2, [served(2, 5)], []);
    expect(choice.remove.map(revisionName)).toEqual(['web:1', 'web:3']);
    expect(choice.spared).toEqual([{ revision: arn(2), by: 'this deployment' }]);
  });

  test('never the one before it', () => {
    expect(removed(active(1, 2, 3, 4, 5), 1, [served(5, 2)], [])).toEqual(['web:1', 'web:3', 'web:4']);
  });

  test('where it is not known what ran before, the next lower active one is kept', () => {
    expect(removed(active(1, 2, 3, 7), 1, [served(7)], [])).toEqual(['web:1', 'web:2']);
  });

  test('the same when the same revision ran before (a run that changed nothing)', () => {
    expect(removed(active(1, 2, 3, 7), 1, [served(7, 7)], [])).toEqual(['web:1', 'web:2']);
  });

  test.each([
    ['an ARN', arn(2)],
    ['family:revision', 'web:2'],
  ])('never one that is used, named by %s', (_, revision) => {
    const choice = choose(active(1, 2, 3, 4), 1, [served(4, 3)], [{ revision, by: 'a running task' }]);
    expect(choice.remove.map(revisionName)).toEqual(['web:1']);
    expect(choice.spared.map(({ by }) => by)).toEqual(['a running task', 'a rollback of this deployment']);
  });

  test('a family without a revision spares nothing: it means the newest', () => {
    expect(removed(active(1, 2, 3), 1, [served(3, 2)], [{ revision: 'web', by: 'rule nightly' }])).toEqual(['web:1']);
  });

  test('every service of the run keeps its own and the one before', () => {
    expect(removed(active(1, 2, 3, 4, 5, 6), 1, [served(6, 4), served(3, 2)], [])).toEqual(['web:1', 'web:5']);
  });
});
