import { describe, expect, test } from '@jest/globals';
import type { StoppedTask } from '../../../src/apis/ecs.ts';
import type { DeploymentWatch } from '../../../src/deployment/controller.ts';
import { startWatch } from '../../../src/deployment/deployment-watch.ts';
import { emptyHistory } from '../../../src/deployment/history.ts';
import { type ProofSettings, prove, provenUntilMs } from '../../../src/deployment/proof.ts';
import type { Verdict } from '../../../src/deployment/verdict.ts';
import { deployment, handle, newRevision, ownId, service, t0 } from '../../support/services.ts';

const settings: ProofSettings = { failureThreshold: 'auto', bakeMs: 0, proofMs: 60_000 };
const completed: Verdict = { kind: 'completed', why: 'It serves.', warning: null };
const pending: Verdict = { kind: 'pending', why: '1 of 2 run.', settling: false };

/** When ECS completed the deployment, by its own clock: an hour behind the runner's. */
const ecsMs = t0 + 100_000;
const doneMs = ecsMs + 3_600_000;

function exited(id: string, atMs: number): StoppedTask {
  return {
    arn: `arn:aws:ecs:eu-west-1:123456789012:task/prod/${id}`,
    id,
    startedBy: ownId,
    revision: newRevision,
    lastStatus: 'STOPPED',
    stopCode: 'EssentialContainerExited',
    stoppedReason: 'Essential container in task exited',
    createdAtMs: atMs - 60_000,
    startedAtMs: atMs - 30_000,
    stoppingAtMs: atMs,
    stoppedAtMs: atMs + 10_000,
    capacityProvider: null,
    launchType: 'FARGATE',
    healthStatus: 'UNKNOWN',
    privateIp: null,
    containerInstance: null,
    containers: [],
  };
}

function watching(failed: readonly StoppedTask[], members: Partial<DeploymentWatch> = {}): DeploymentWatch {
  const own = deployment({ rolloutState: 'COMPLETED', running: 2, updatedAtMs: ecsMs });
  return {
    ...startWatch(handle()),
    verdict: completed,
    last: service({ deployments: [own] }),
    stopped: { tasks: new Map(failed.map((task) => [task.arn, task])), foreign: new Set() },
    ...members,
  };
}

/** The same watch at a later look, with what has failed by then. */
function later(
  watch: DeploymentWatch,
  failed: readonly StoppedTask[],
  members: Partial<DeploymentWatch> = {},
): DeploymentWatch {
  return { ...watching(failed, { completion: watch.completion }), ...members };
}

const early = [exited('a', ecsMs - 50_000)];

describe('after the completion', () => {
  test('nothing failed: done at once, whatever fails then', () => {
    expect(prove(watching([]), settings, doneMs).verdict).toEqual(completed);
  });

  test('tasks failed on the way: a minute, and its time beside the deadline', () => {
    const first = prove(watching(early), settings, doneMs);
    expect(first.verdict.kind).toBe('pending');
    expect(provenUntilMs(first, settings)).toBe(doneMs + 120_000);
    expect(prove(later(first, early), settings, doneMs + 59_000).verdict.kind).toBe('pending');
    expect(prove(later(first, early), settings, doneMs + 60_000).verdict).toEqual(completed);
  });

  test('a task that began to end before it is one of those on the way', () => {
    const late = { ...exited('b', ecsMs - 2_000), stoppedAtMs: ecsMs + 9_000 };
    const first = prove(watching(early), settings, doneMs);
    const after = prove(later(first, [...early, late, exited('c', ecsMs + 20_000)]), settings, doneMs + 30_000);
    expect(after.verdict.kind).toBe('pending');
    expect(provenUntilMs(after, settings)).toBe(doneMs + 180_000);
  });

  test.each([
    ['auto', 2],
    [9, 2],
    [2, 2],
    [1, 1],
  ] as const)('failure-threshold %s: %s more fail it', (failureThreshold, limit) => {
    const first = prove(watching(early), { ...settings, failureThreshold }, doneMs);
    const more = Array.from({ length: limit }, (_, index) => exited(`x${index}`, ecsMs + 10_000));
    const seen = (tasks: StoppedTask[]) =>
      prove(later(first, [...early, ...tasks]), { ...settings, failureThreshold }, doneMs + 30_000).verdict;
    expect(seen(more.slice(1)).kind).toBe('pending');
    expect(seen(more)).toMatchObject({ kind: 'failed', rollback: { state: 'none' } });
  });

  test('the breaker’s COUNT of 1 is smaller, too', () => {
    const deploymentConfiguration = {
      deploymentCircuitBreaker: { enable: false, rollback: false, thresholdConfiguration: { type: 'COUNT', value: 1 } },
    };
    const own = deployment({ rolloutState: 'COMPLETED', running: 2, updatedAtMs: ecsMs });
    const last = service({ deployments: [own], members: { deploymentConfiguration } });
    const first = prove(watching(early, { last }), settings, doneMs);
    const after = later(first, [...early, exited('b', ecsMs + 1)], { last });
    expect(prove(after, settings, doneMs + 10_000).verdict.kind).toBe('failed');
  });

  test('at its end a replaced task that is starting is no failure; none running is not served', () => {
    const first = prove(watching(early), settings, doneMs);
    const ends = (running: number) => {
      const own = deployment({ rolloutState: 'COMPLETED', running, updatedAtMs: ecsMs });
      const last = service({ deployments: [own] });
      return prove(later(first, early, { verdict: pending, last }), settings, doneMs + 61_000).verdict.kind;
    };
    expect([ends(1), ends(0)]).toEqual(['completed', 'pending']);
  });

  test('what another verdict says stands', () => {
    const first = prove(watching(early), settings, doneMs);
    const taken: Verdict = { kind: 'superseded', why: 'Another one.', by: 'ecs-svc/9' };
    expect(prove(later(first, early, { verdict: taken }), settings, doneMs + 9_000).verdict).toEqual(taken);
  });

  test('a deployment that had completed before this run proves nothing again', () => {
    const old = { handle: handle({ isNew: false }), history: emptyHistory };
    expect(prove(watching(early, old), settings, doneMs).verdict).toEqual(completed);
    const joined = { handle: handle({ isNew: false, inProgress: true }), history: emptyHistory };
    expect(prove(watching(early, joined), settings, doneMs).verdict.kind).toBe('pending');
  });

  test('without permission to see tasks ECS’s own count tells', () => {
    const denied = { stoppedTrouble: new Error('denied'), history: { ...emptyHistory, failedTasks: 2 } };
    const first = prove(watching([], denied), settings, doneMs);
    expect(first.verdict.kind).toBe('pending');
    const own = deployment({ rolloutState: 'COMPLETED', running: 1, failed: 2, updatedAtMs: ecsMs });
    const after = later(first, [], { ...denied, last: service({ deployments: [own] }) });
    expect(prove(after, settings, doneMs + 30_000).verdict.kind).toBe('failed');
  });
});

describe('the bake time', () => {
  const baking = { ...settings, bakeMs: 300_000 };

  test('fails at the first task, and is over without one', () => {
    const first = prove(watching([]), baking, doneMs);
    expect(first.verdict.kind).toBe('pending');
    const crashed = prove(later(first, [exited('b', ecsMs + 5_000)]), baking, doneMs + 10_000);
    expect(crashed.verdict).toMatchObject({ kind: 'failed' });
    expect(prove(later(first, []), baking, doneMs + 300_000).verdict).toEqual(completed);
    expect(provenUntilMs(first, baking)).toBe(doneMs + 360_000);
  });

  test('is for rolling deployments', () => {
    const last = service({ strategy: 'BLUE_GREEN', deployments: [deployment({ rolloutState: 'COMPLETED' })] });
    expect(prove(watching([], { last }), baking, doneMs).verdict).toEqual(completed);
  });
});
