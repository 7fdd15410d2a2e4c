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
function judgeLooks(ecsForPolling: readonly Service[], recordState?: RecordState, begun = handle()): Verdict {
  let history: PollHistory = emptyHistory;
  let verdict: Verdict = { kind: 'pending', why: '', settling: false };
  ecsForPolling.forEach((look, index) => {
    const nowMs = t0 + (index + 1) * 5_000;
    history = updateHistory(history, begun, look, nowMs);
    verdict = judge(begun, history, look, nowMs, recordState);
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
    expect(judgeLooks([service(members)])).toMatchObject({ kind: 'pending' });
  });

  test('is completed when COMPLETED, alone and running', () => {
    expect(judgeLooks([service({ deployments: [completed] })])).toMatchObject({ kind: 'completed', warning: null });
  });

  test('is alone when the others have no tasks left', () => {
    const others = [completed, oldDeployment({ running: 0, status: 'INACTIVE' })];
    expect(judgeLooks([service({ deployments: others })]).kind).toBe('completed');
  });

  test('behind a Classic Load Balancer, without a rollout state, the counts decide', () => {
    const own = deployment({ rolloutState: null, running: 2 });
    expect(judgeLooks([service({ deployments: [own] })]).kind).toBe('completed');
    expect(judgeLooks([service({ deployments: [{ ...own, pending: 1 }] })]).kind).toBe('pending');
  });

  test('with no tasks wanted it is green and warns that the new revision is untested', () => {
    const own = deployment({ rolloutState: 'COMPLETED', desired: 0 });
    const verdict = judgeLooks([service({ desired: 0, running: 0, deployments: [own] })]);
    expect(verdict).toMatchObject({ kind: 'completed', warning: expect.stringContaining('no task ran') });
  });

  test('a DAEMON service is judged by what its deployment wants', () => {
    const daemon = service({
      scheduling: 'DAEMON',
      desired: 0,
      deployments: [deployment({ rolloutState: 'COMPLETED', desired: 3, running: 3 })],
    });
    expect(judgeLooks([daemon])).toMatchObject({ kind: 'completed', warning: null });
  });

  test('an update that needs no deployment waits for the count it asked for', () => {
    const begun = handle({ isNew: false });
    const more = service({ desired: 4, deployments: [deployment({ rolloutState: 'COMPLETED', running: 2 })] });
    expect(judgeLooks([more], undefined, begun).kind).toBe('pending');
    const fewer = service({
      desired: 1,
      deployments: [deployment({ rolloutState: 'COMPLETED', desired: 1, running: 2 })],
    });
    expect(judgeLooks([fewer], undefined, begun).kind).toBe('pending');
  });

  test('FAILED is failed at once, with ECS’s reason', () => {
    const own = deployment({
      rolloutState: 'FAILED',
      rolloutReason: 'ECS deployment circuit breaker: tasks failed to start.',
    });
    const verdict = judgeLooks([service({ deployments: [own, oldDeployment()] })]);
    expect(verdict).toMatchObject({ kind: 'failed', why: own.rolloutReason, rollback: { state: 'none' } });
  });

  test('FAILED with a breaker that rolls back gets one more look for the rollback to show', () => {
    const own = deployment({
      rolloutState: 'FAILED',
      rolloutReason: 'ECS deployment circuit breaker: tasks failed to start.',
    });
    const look = service({ circuitBreaker: { enabled: true, rollback: true }, deployments: [own, oldDeployment()] });
    expect(judgeLooks([look]).kind).toBe('pending');
    expect(judgeLooks([look, look])).toMatchObject({ kind: 'failed', rollback: { state: 'none' } });
  });

  test('a deleted service is a failure', () => {
    expect(judgeLooks([service({ status: 'DRAINING' })])).toMatchObject({
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
    const back = oldDeployment({
      id,
      status: 'PRIMARY',
      rolloutState: 'IN_PROGRESS',
      rolloutReason: `ECS deployment circuit breaker: rolling back to deploymentId ${id}.`,
      updatedAtMs: t0 + 60_000,
    });
    const during = service({ deployments: [back, failed] });
    expect(judgeLooks([rolling, during])).toMatchObject({
      kind: 'failed',
      why: failed.rolloutReason,
      rollback: { state: 'running', to: oldRevision },
    });
    const after = service({
      deployments: [{ ...back, rolloutState: 'COMPLETED', rolloutReason: `ECS deployment ${id} completed.` }],
    });
    expect(judgeLooks([rolling, during, after])).toMatchObject({
      kind: 'failed',
      why: failed.rolloutReason,
      rollback: { state: 'done', to: oldRevision },
    });
  });

  test('is known by the events alone when no look fell into it', () => {
    const back = oldDeployment({ id: otherId, status: 'PRIMARY', createdAtMs: t0 + 50_000 });
    const events = [
      { id: '2', atMs: t0 + 40_000, message: `(service web) rolling back to deployment ${otherId}.` },
      {
        id: '1',
        atMs: t0 + 40_000,
        message: `(service web) (deployment ${ownId}) deployment failed: tasks failed to start.`,
      },
    ];
    const verdict = judgeLooks([rolling, service({ deployments: [back], events })]);
    expect(verdict).toMatchObject({
      kind: 'failed',
      why: `(deployment ${ownId}) deployment failed: tasks failed to start.`,
      rollback: { state: 'done' },
    });
  });

  test('a rollback that fails too is said', () => {
    const back = oldDeployment({ status: 'PRIMARY', rolloutState: 'FAILED', rolloutReason: 'ECS deployment failed.' });
    expect(judgeLooks([rolling, service({ deployments: [back, failed] })])).toMatchObject({
      kind: 'failed',
      rollback: { state: 'failed', why: expect.stringContaining('failed too') },
    });
  });

  test('without any word of it, ECS’s own record decides', () => {
    const back = oldDeployment({ id: otherId, status: 'PRIMARY', createdAtMs: t0 + 50_000 });
    const look = service({ deployments: [back] });
    expect(judgeLooks([rolling, look]).kind).toBe('unclear');
    expect(judgeLooks([rolling, look], 'rolled-back')).toMatchObject({ kind: 'failed', rollback: { state: 'done' } });
    expect(judgeLooks([rolling, look], 'stopped').kind).toBe('superseded');
  });
});

describe('another deployment is the newest one', () => {
  const other = deployment({ id: otherId, taskDefinition: `${newRevision.slice(0, -2)}13`, createdAtMs: t0 + 20_000 });
  const taken = service({ deployments: [other, deployment({ status: 'ACTIVE' }), oldDeployment()] });

  test('superseded, once the record does not speak of a rollback', () => {
    expect(judgeLooks([rolling, taken]).kind).toBe('unclear');
    expect(judgeLooks([rolling, taken], 'stopped')).toMatchObject({ kind: 'superseded', by: otherId });
    expect(judgeLooks([rolling, taken], 'unknown')).toMatchObject({ kind: 'superseded', by: otherId });
  });

  test('somebody’s return to the old revision by hand is superseded, not a rollback by ECS', () => {
    const back = deployment({ id: otherId, taskDefinition: oldRevision, createdAtMs: t0 + 20_000 });
    const look = service({ deployments: [back, deployment({ status: 'ACTIVE' })] });
    expect(judgeLooks([rolling, look], 'stopped').kind).toBe('superseded');
    expect(judgeLooks([rolling, look], 'unknown').kind).toBe('superseded');
  });

  test('with failed tasks and a breaker that rolls back, the old revision back is a rollback even without the record', () => {
    const breaker = { enabled: true, rollback: true };
    const crashing = service({ circuitBreaker: breaker, deployments: [deployment({ failed: 2 }), oldDeployment()] });
    const back = oldDeployment({ id: otherId, status: 'PRIMARY', createdAtMs: t0 + 20_000 });
    const look = service({ circuitBreaker: breaker, deployments: [back] });
    expect(judgeLooks([crashing, look], 'unknown')).toMatchObject({ kind: 'failed', rollback: { state: 'done' } });
  });
});

describe('stale reads', () => {
  test('the world as before the update is the past, not a rollback', () => {
    expect(judgeLooks([serviceBefore()]).kind).toBe('pending');
    expect(judgeLooks([rolling, serviceBefore()]).kind).toBe('pending');
    expect(judgeLooks([rolling, serviceBefore(), rolling]).kind).toBe('pending');
  });

  test('it does not stay the past for ever', () => {
    const before = serviceBefore();
    expect(judgeLooks([rolling, before, before, before]).kind).toBe('unclear');
    expect(judgeLooks([rolling, before, before, before], 'running').kind).toBe('pending');
    expect(judgeLooks([rolling, before, before, before], 'rolled-back')).toMatchObject({
      kind: 'failed',
      rollback: { state: 'done' },
    });
    expect(judgeLooks([rolling, before, before, before], 'unknown')).toMatchObject({
      kind: 'failed',
      rollback: { state: 'done' },
    });
  });
});
