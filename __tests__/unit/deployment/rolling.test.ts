import { describe, expect, test } from '@jest/globals';
import { judge, type RecordState } from '../../../src/deployment/controllers/ecs/rolling.ts';
import { emptyHistory, type PollHistory, updateHistory } from '../../../src/deployment/history.ts';
import type { Verdict } from '../../../src/deployment/verdict.ts';
import type { Service } from '../../../src/service/service.ts';
import {
  deployment,
  handle,
  newRevision,
  oldDeployment,
  oldId,
  oldRevision,
  otherId,
  ownId,
  service,
  serviceBefore,
  t0,
} from '../../support/services.ts';

/** Judges the last of several looks, five seconds apart, with the memory of all of them. */
function judgePolls(ecsForPolling: readonly Service[], recordState?: RecordState, handleOf = handle()): Verdict {
  let history: PollHistory = emptyHistory;
  let verdict: Verdict = { kind: 'pending', why: '', settling: false };
  ecsForPolling.forEach((seen, index) => {
    const nowMs = t0 + (index + 1) * 5_000;
    history = updateHistory(history, handleOf, seen, nowMs);
    verdict = judge(handleOf, history, seen, nowMs, recordState);
  });
  return verdict;
}

const completed = deployment({ rolloutState: 'COMPLETED', running: 2 });
const rolling = service();

describe('our deployment is the newest one', () => {
  test.each<[string, Partial<Service>]>([
    ['old tasks still run', { deployments: [completed, oldDeployment({ running: 1 })] }],
    ['not all tasks run', { deployments: [deployment({ running: 1 })] }],
    ['ECS has not completed it', { deployments: [deployment({ running: 2 })] }],
    ['completed, but a task is gone again', { deployments: [deployment({ rolloutState: 'COMPLETED', running: 1 })] }],
    [
      'its desired count has not reached the service’s yet',
      { desired: 3, deployments: [deployment({ rolloutState: 'COMPLETED', running: 2, desired: 2 })] },
    ],
  ])('is pending while %s', (_, members) => {
    expect(judgePolls([service(members)])).toMatchObject({ kind: 'pending' });
  });

  test('is completed when COMPLETED, alone and running', () => {
    expect(judgePolls([service({ deployments: [completed] })])).toMatchObject({ kind: 'completed', warning: null });
  });

  test('is alone when the others have no tasks left', () => {
    const others = [completed, oldDeployment({ running: 0, status: 'INACTIVE' })];
    expect(judgePolls([service({ deployments: others })]).kind).toBe('completed');
  });

  test('behind a Classic Load Balancer, without a rollout state, the counts decide', () => {
    const own = deployment({ rolloutState: null, running: 2 });
    expect(judgePolls([service({ deployments: [own] })]).kind).toBe('completed');
    expect(judgePolls([service({ deployments: [{ ...own, pending: 1 }] })]).kind).toBe('pending');
  });

  test('with no tasks wanted it is green and warns that the new revision is untested', () => {
    const own = deployment({ rolloutState: 'COMPLETED', desired: 0 });
    const verdict = judgePolls([service({ desired: 0, running: 0, deployments: [own] })]);
    expect(verdict).toMatchObject({ kind: 'completed', warning: expect.stringContaining('no task ran') });
  });

  test('a DAEMON service is judged by what its deployment wants', () => {
    const daemon = service({
      scheduling: 'DAEMON',
      desired: 0,
      deployments: [deployment({ rolloutState: 'COMPLETED', desired: 3, running: 3 })],
    });
    expect(judgePolls([daemon])).toMatchObject({ kind: 'completed', warning: null });
  });

  test('an update that needs no deployment waits for the count it asked for', () => {
    const handleOf = handle({ isNew: false });
    const more = service({ desired: 4, deployments: [deployment({ rolloutState: 'COMPLETED', running: 2 })] });
    expect(judgePolls([more], undefined, handleOf).kind).toBe('pending');
    const fewer = service({
      desired: 1,
      deployments: [deployment({ rolloutState: 'COMPLETED', desired: 1, running: 2 })],
    });
    expect(judgePolls([fewer], undefined, handleOf).kind).toBe('pending');
  });

  test('FAILED is failed at once, with ECS’s reason', () => {
    const own = deployment({
      rolloutState: 'FAILED',
      rolloutReason: 'ECS deployment circuit breaker: tasks failed to start.',
    });
    const verdict = judgePolls([service({ deployments: [own, oldDeployment()] })]);
    expect(verdict).toMatchObject({ kind: 'failed', why: own.rolloutReason, rollback: { state: 'none' } });
  });

  test('FAILED with a breaker that rolls back gets one more look for the rollback to show', () => {
    const own = deployment({
      rolloutState: 'FAILED',
      rolloutReason: 'ECS deployment circuit breaker: tasks failed to start.',
    });
    const seen = service({ circuitBreaker: { enabled: true, rollback: true }, deployments: [own, oldDeployment()] });
    expect(judgePolls([seen]).kind).toBe('pending');
    expect(judgePolls([seen, seen])).toMatchObject({ kind: 'failed', rollback: { state: 'none' } });
  });

  test('a deleted service is a failure', () => {
    expect(judgePolls([service({ status: 'DRAINING' })])).toMatchObject({
      kind: 'failed',
      rollback: { state: 'none' },
    });
  });
});

describe('ECS rolled back', () => {
  const failed = deployment({
    status: 'ACTIVE',
    rolloutState: 'FAILED',
    rolloutReason: 'ECS deployment circuit breaker: tasks failed to start.',
    running: 0,
  });

  test.each([
    ['revived', oldId],
    ['fresh', otherId],
  ])('under a %s deployment id: running, then done', (_, id) => {
    const oldAgain = oldDeployment({
      id,
      status: 'PRIMARY',
      rolloutState: 'IN_PROGRESS',
      rolloutReason: `ECS deployment circuit breaker: rolling back to deploymentId ${id}.`,
      updatedAtMs: t0 + 60_000,
    });
    const during = service({ deployments: [oldAgain, failed] });
    expect(judgePolls([rolling, during])).toMatchObject({
      kind: 'failed',
      why: failed.rolloutReason,
      rollback: { state: 'running', to: oldRevision },
    });
    const after = service({
      deployments: [{ ...oldAgain, rolloutState: 'COMPLETED', rolloutReason: `ECS deployment ${id} completed.` }],
    });
    expect(judgePolls([rolling, during, after])).toMatchObject({
      kind: 'failed',
      why: failed.rolloutReason,
      rollback: { state: 'done', to: oldRevision },
    });
  });

  test('is known by the events alone when no look fell into it', () => {
    const oldAgain = oldDeployment({ id: otherId, status: 'PRIMARY', createdAtMs: t0 + 50_000 });
    const events = [
      { id: '2', atMs: t0 + 40_000, message: `(service web) rolling back to deployment ${otherId}.` },
      {
        id: '1',
        atMs: t0 + 40_000,
        message: `(service web) (deployment ${ownId}) deployment failed: tasks failed to start.`,
      },
    ];
    const verdict = judgePolls([rolling, service({ deployments: [oldAgain], events })]);
    expect(verdict).toMatchObject({
      kind: 'failed',
      why: 'ECS failed the deployment: tasks failed to start.',
      rollback: { state: 'done' },
    });
  });

  test('a rollback that fails too is said', () => {
    const oldAgain = oldDeployment({
      status: 'PRIMARY',
      rolloutState: 'FAILED',
      rolloutReason: 'ECS deployment failed.',
    });
    expect(judgePolls([rolling, service({ deployments: [oldAgain, failed] })])).toMatchObject({
      kind: 'failed',
      rollback: { state: 'failed', why: expect.stringContaining('failed too') },
    });
  });

  test('without any word of it, ECS’s own record decides', () => {
    const oldAgain = oldDeployment({ id: otherId, status: 'PRIMARY', createdAtMs: t0 + 50_000 });
    const seen = service({ deployments: [oldAgain] });
    expect(judgePolls([rolling, seen]).kind).toBe('unclear');
    expect(judgePolls([rolling, seen], 'rolled-back')).toMatchObject({ kind: 'failed', rollback: { state: 'done' } });
    expect(judgePolls([rolling, seen], 'stopped').kind).toBe('superseded');
  });
});

describe('another deployment is the newest one', () => {
  const other = deployment({ id: otherId, taskDefinition: `${newRevision.slice(0, -2)}13`, createdAtMs: t0 + 20_000 });
  const taken = service({ deployments: [other, deployment({ status: 'ACTIVE' }), oldDeployment()] });

  test('superseded, once the record does not speak of a rollback', () => {
    expect(judgePolls([rolling, taken]).kind).toBe('unclear');
    expect(judgePolls([rolling, taken], 'stopped')).toMatchObject({ kind: 'superseded', by: otherId });
    expect(judgePolls([rolling, taken], 'unknown')).toMatchObject({ kind: 'superseded', by: otherId });
  });

  test('a manual return to the old revision is superseded, not a rollback by ECS', () => {
    const oldAgain = deployment({ id: otherId, taskDefinition: oldRevision, createdAtMs: t0 + 20_000 });
    const seen = service({ deployments: [oldAgain, deployment({ status: 'ACTIVE' })] });
    expect(judgePolls([rolling, seen], 'stopped').kind).toBe('superseded');
    expect(judgePolls([rolling, seen], 'unknown').kind).toBe('superseded');
  });

  test('with failed tasks and a breaker that rolls back, the old revision back is a rollback even without the record', () => {
    const breaker = { enabled: true, rollback: true };
    const crashing = service({ circuitBreaker: breaker, deployments: [deployment({ failed: 2 }), oldDeployment()] });
    const oldAgain = oldDeployment({ id: otherId, status: 'PRIMARY', createdAtMs: t0 + 20_000 });
    const seen = service({ circuitBreaker: breaker, deployments: [oldAgain] });
    expect(judgePolls([crashing, seen], 'unknown')).toMatchObject({ kind: 'failed', rollback: { state: 'done' } });
  });
});

describe('stale reads', () => {
  test('the world as before the update is the past, not a rollback', () => {
    expect(judgePolls([serviceBefore()]).kind).toBe('pending');
    expect(judgePolls([rolling, serviceBefore()]).kind).toBe('pending');
    expect(judgePolls([rolling, serviceBefore(), rolling]).kind).toBe('pending');
  });

  test('it does not stay the past for ever', () => {
    const before = serviceBefore();
    expect(judgePolls([rolling, before, before, before]).kind).toBe('unclear');
    expect(judgePolls([rolling, before, before, before], 'running').kind).toBe('pending');
    expect(judgePolls([rolling, before, before, before], 'rolled-back')).toMatchObject({
      kind: 'failed',
      rollback: { state: 'done' },
    });
    expect(judgePolls([rolling, before, before, before], 'unknown')).toMatchObject({
      kind: 'failed',
      rollback: { state: 'done' },
    });
  });
});
