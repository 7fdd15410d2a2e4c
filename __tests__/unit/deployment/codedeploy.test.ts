import { describe, expect, test } from '@jest/globals';
import { codeDeployEvents } from '../../../src/deployment/controllers/codedeploy/events.ts';
import type { CodeDeployHandle } from '../../../src/deployment/controllers/codedeploy/handle.ts';
import { type CodeDeployState, judgeCodeDeploy } from '../../../src/deployment/controllers/codedeploy/judge.ts';
import type { CodeDeployRecord, CodeDeployTarget } from '../../../src/deployment/controllers/codedeploy/record.ts';
import { emptyTimeline, isProgress } from '../../../src/deployment/events.ts';
import { handle, newRevision, oldRevision, t0 } from '../../support/services.ts';

const started: CodeDeployHandle = {
  ...handle({ deploymentId: 'd-AAAAAAAA1' }),
  codeDeploy: {
    targetId: 'prod:web',
    plan: {
      application: 'AppECS-prod-web',
      group: 'DgpECS-prod-web',
      config: null,
      description: null,
      waitsMs: 0,
      appSpec: () => ({ spec: {} }),
      loadBalancers: null,
      members: {},
      unfinished: null,
      warnings: [],
    },
  },
};

function record(members: Partial<CodeDeployRecord> = {}): CodeDeployRecord {
  return {
    id: 'd-AAAAAAAA1',
    status: 'InProgress',
    creator: 'user',
    createdAtMs: t0,
    completedAtMs: null,
    error: null,
    rollback: null,
    rollsBack: false,
    terminationWait: false,
    sha256: null,
    ...members,
  };
}

function target(weight = 0, events: CodeDeployTarget['events'] = []): CodeDeployTarget {
  const taskSet = { status: 'ACTIVE', desired: 2, running: 2, pending: 0 };
  return {
    status: 'InProgress',
    events,
    taskSets: [
      { ...taskSet, id: 'ecs-svc/1', label: 'Blue', status: 'PRIMARY', trafficWeight: 100 - weight },
      { ...taskSet, id: 'ecs-svc/2', label: 'Green', trafficWeight: weight },
    ],
  };
}

function stateOf(members: Partial<CodeDeployState> = {}): CodeDeployState {
  return { record: record(), target: target(), undoing: null, successor: null, nowMs: t0 + 300_000, ...members };
}

const judge = (members: Partial<CodeDeployState>, until: 'completed' | 'baking' = 'completed') =>
  judgeCodeDeploy(started, stateOf(members), until);

const ended = (status: string, members: Partial<CodeDeployRecord> = {}) =>
  record({ status, completedAtMs: t0 + 100_000, ...members });

describe('the verdict', () => {
  test.each(['Created', 'Queued', 'InProgress', 'Ready', 'Baking', 'SomethingNew'])('%s is pending', (status) => {
    expect(judge({ record: record({ status }) }).kind).toBe('pending');
  });

  test('Succeeded is completed', () => {
    expect(judge({ record: ended('Succeeded'), target: target(100) })).toMatchObject({
      kind: 'completed',
      why: 'web:12 runs 2 of 2 tasks and serves all production traffic.',
    });
  });

  test('Failed has CodeDeploy’s words and those of the event that failed', () => {
    const events = [{ name: 'AfterInstall', status: 'Failed', diagnostics: 'check said no' }];
    const error = { code: 'HOOK_EXECUTION_FAILURE', message: 'A hook failed.' };
    expect(judge({ record: ended('Failed', { error }), target: target(100, events) })).toMatchObject({
      kind: 'failed',
      why: 'A hook failed (HOOK_EXECUTION_FAILURE). The event AfterInstall failed: check said no.',
      rollback: { state: 'none' },
    });
  });

  test('before any traffic has shifted the earlier revision is still serving', () => {
    expect(judge({ record: ended('Failed') })).toMatchObject({ rollback: { state: 'done', to: oldRevision } });
    expect(judge({ record: ended('Failed'), target: null })).toMatchObject({ rollback: { state: 'none' } });
  });

  test.each([
    ['InProgress', 'running'],
    ['Succeeded', 'done'],
    ['Failed', 'failed'],
    ['Stopped', 'failed'],
  ])('undone by a deployment that is %s: %s', (status, state) => {
    const undoing = record({ id: 'd-BBBBBBBB2', status, creator: 'codeDeployRollback' });
    expect(judge({ record: ended('Failed'), target: target(100), undoing })).toMatchObject({
      kind: 'failed',
      rollback: { state, to: oldRevision, why: expect.stringContaining('d-BBBBBBBB2') },
    });
  });

  test('an undoing that is to come is waited for, but not for ever', () => {
    const failed = ended('Failed', { rollsBack: true });
    const soon = { record: failed, target: target(50), nowMs: t0 + 110_000 };
    expect(judge(soon)).toMatchObject({ rollback: { state: 'running' } });
    expect(judge({ ...soon, nowMs: t0 + 300_000 })).toMatchObject({ rollback: { state: 'none' } });
  });

  test('stopped, and another one took its place: superseded', () => {
    expect(judge({ record: ended('Stopped'), successor: 'd-CCCCCCCC3' })).toMatchObject({
      kind: 'superseded',
      by: 'd-CCCCCCCC3',
    });
  });

  test('baking is done when the last hook of the shift is over, or the old task set’s wait has begun', () => {
    const events = (status: string) => [{ name: 'AfterAllowTraffic', status, diagnostics: null }];
    expect(judge({ target: target(100, events('InProgress')) }, 'baking').kind).toBe('pending');
    expect(judge({ target: target(100, events('Succeeded')) }, 'baking').kind).toBe('completed');
    expect(judge({ record: record({ terminationWait: true }), target: target(100) }, 'baking').kind).toBe('completed');
    expect(judge({ record: record({ terminationWait: true }), target: target(100) }).kind).toBe('pending');
  });
});

describe('the events', () => {
  const seen = { timeline: emptyTimeline(started), desired: 2, failed: 0 };
  const progress = (before: CodeDeployState | null, after: CodeDeployState) =>
    codeDeployEvents(before, after, started, seen).filter(isProgress);
  const event = (status: string, diagnostics: string | null = null) => [{ name: 'Install', status, diagnostics }];

  test('tells each event once it moves', () => {
    const waiting = stateOf({ target: target(0, event('Pending')) });
    const running = stateOf({ target: target(0, event('InProgress')) });
    expect(progress(null, waiting)).toEqual([]);
    expect(progress(waiting, running)).toMatchObject([
      { kind: 'lifecycle-event', name: 'Install', status: 'InProgress', stage: 'Install' },
    ]);
    expect(progress(running, running)).toEqual([]);
    expect(progress(running, stateOf({ target: target(0, event('Failed', 'no room')) }))).toMatchObject([
      { kind: 'lifecycle-event', name: 'Install', status: 'Failed', diagnostics: 'no room', stage: null },
    ]);
  });

  test('tells traffic and waits', () => {
    expect(progress(stateOf(), stateOf({ target: target(10) }))).toMatchObject([
      { kind: 'traffic', traffic: 'production', percent: 10, revision: newRevision },
    ]);
    expect(progress(stateOf(), stateOf({ record: record({ status: 'Ready' }) }))).toMatchObject([
      { kind: 'ready-wait', command: expect.stringContaining('aws deploy continue-deployment') },
    ]);
  });

  test('counts are those of the new task set, and of the old one beside', () => {
    const [counts] = codeDeployEvents(null, stateOf(), started, seen).filter((item) => item.kind === 'counts');
    expect(counts).toMatchObject({ counts: { desired: 2, running: 2, pending: 0, failed: 0, old: 2 } });
  });
});
