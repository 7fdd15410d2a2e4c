import { describe, expect, test } from '@jest/globals';
import type { Entry } from '../../../src/apis/schedules.ts';
import {
  differences,
  entryTitle,
  judge,
  scheduleTargetsOf,
  titleOf,
} from '../../../src/post-deploy/schedule-targets.ts';

const arn = (name: string, account = '123456789012') => `arn:aws:ecs:eu-west-1:${account}:task-definition/${name}`;
const target = (definition: string): Entry => ({
  Id: 'job',
  Arn: 'arn:aws:ecs:eu-west-1:123456789012:cluster/prod',
  Input: '{"containerOverrides":[]}',
  Unheard: { Of: [1, null] },
  EcsParameters: {
    TaskCount: 2,
    TaskDefinitionArn: definition,
    LaunchType: 'FARGATE',
    Tags: [{ Key: 'a', Value: '' }],
  },
});
const kindOf = (definition: string, ...revisions: string[]) => judge('rule', target(definition), revisions).kind;

describe('names', () => {
  test('mean a rule and a schedule, elsewhere with the bus or the group before a slash', () => {
    expect(scheduleTargetsOf('nightly')).toEqual([
      { kind: 'rule', name: 'nightly', within: null },
      { kind: 'schedule', name: 'nightly', within: null },
    ]);
    expect(scheduleTargetsOf('jobs/nightly').map(titleOf)).toEqual(['rule jobs/nightly', 'schedule jobs/nightly']);
  });

  test('a rule has targets, a schedule is one', () => {
    const [rule, schedule] = scheduleTargetsOf('nightly');
    expect(rule && entryTitle(rule, target(arn('web:1')))).toBe('rule nightly, target job');
    expect(schedule && entryTitle(schedule, { Name: 'nightly' })).toBe('schedule nightly');
  });
});

describe('targets', () => {
  test('of the family move, and keep every other member', () => {
    const judgement = judge('rule', target(arn('web:3')), [arn('web:4')]);
    expect(judgement).toEqual({
      kind: 'move',
      from: arn('web:3'),
      to: arn('web:4'),
      entry: target(arn('web:4')),
    });
    const written = judgement.kind === 'move' ? judgement.entry : {};
    // The order of members stays, too.
    expect(JSON.stringify(written)).toBe(JSON.stringify(target(arn('web:3'))).replace('web:3', 'web:4'));
  });

  test('of a schedule move without what only describes it', () => {
    const schedule = {
      Arn: 'arn:aws:scheduler:eu-west-1:123456789012:schedule/jobs/nightly',
      CreationDate: 1.5,
      LastModificationDate: 2.5,
      GroupName: 'jobs',
      Name: 'nightly',
      State: 'DISABLED',
      Target: target(arn('web:3')),
    };
    expect(judge('schedule', schedule, [arn('web:4')])).toMatchObject({
      kind: 'move',
      entry: { GroupName: 'jobs', Name: 'nightly', State: 'DISABLED', Target: target(arn('web:4')) },
    });
    const judgement = judge('schedule', schedule, [arn('web:4')]);
    expect(Object.keys(judgement.kind === 'move' ? judgement.entry : {})).toEqual([
      'GroupName',
      'Name',
      'State',
      'Target',
    ]);
  });

  test.each([
    ['that run it already', arn('web:4'), 'current'],
    ['that name the family alone', arn('web'), 'follows'],
    ['of another family', arn('api:3'), 'other'],
    ['of a family whose name begins alike', arn('web-worker:3'), 'other'],
    ['of another account', arn('web:3', '999999999999'), 'other'],
    ['that are newer, because the service was rolled back', arn('web:9'), 'move'],
  ])('%s', (_, definition, kind) => {
    expect(kindOf(definition, arn('web:4'), arn('worker:2'))).toBe(kind);
  });

  test('that name no task definition', () => {
    expect(judge('rule', { Id: 'x', Arn: 'arn:aws:lambda:…' }, [arn('web:4')])).toEqual({ kind: 'no-task' });
    expect(judge('schedule', { Name: 'x' }, [arn('web:4')])).toEqual({ kind: 'no-task' });
  });

  test('whose family serves in several revisions are not guessed at', () => {
    expect(judge('rule', target(arn('web:3')), [arn('web:4'), arn('web:4'), arn('web:5')])).toEqual({
      kind: 'unclear',
      family: 'web',
      revisions: ['web:4', 'web:5'],
    });
  });
});

describe('comparing with what was written', () => {
  test('the order of members and the times of a schedule do not count', () => {
    expect(differences({ A: 1, B: { C: 1, D: [2] } }, { B: { D: [2], C: 1 }, A: 1, LastModificationDate: 5 })).toEqual(
      [],
    );
  });

  test('names what is lost, new or other', () => {
    expect(differences({ Input: 'x', A: [1, 2], B: 1 }, { A: [2, 1], B: 1, C: 0 })).toEqual(['Input', 'A', 'C']);
  });
});
