import { describe, expect, test } from '@jest/globals';
import type { Hook, ServiceDeploymentState, Side } from '../../../src/apis/ecs.ts';
import { recordEvents } from '../../../src/deployment/controllers/ecs/blue-green/events.ts';
import { presentPause } from '../../../src/deployment/controllers/ecs/blue-green/hooks.ts';
import { judgeByStages } from '../../../src/deployment/controllers/ecs/blue-green/judge.ts';
import { configuredPauseMs } from '../../../src/deployment/controllers/ecs/blue-green/stages.ts';
import type { Service } from '../../../src/service/service.ts';
import { deployment, handle, newRevision, oldDeployment, otherId, service, t0 } from '../../support/services.ts';

const arn = 'arn:aws:ecs:eu-west-1:123456789012:service-deployment/prod/web/abcdefghijklmnopqrstu';

function side(members: Partial<Side> = {}): Side {
  const serviceRevision = 'arn:aws:ecs:eu-west-1:123456789012:service-revision/prod/web/2222222222222222222';
  return { serviceRevision, requested: 2, running: 2, pending: 0, testWeight: 0, productionWeight: 0, ...members };
}

function record(members: Partial<ServiceDeploymentState> = {}): ServiceDeploymentState {
  return {
    arn,
    status: 'IN_PROGRESS',
    reason: null,
    lifecycleStage: 'SCALE_UP',
    target: side(),
    hooks: [],
    breaker: null,
    alarms: null,
    ...members,
  };
}

const pause: Hook = {
  id: 'ecs-pause-1',
  type: 'PAUSE',
  target: null,
  status: 'AWAITING_ACTION',
  expiresAtMs: Date.UTC(2026, 0, 15, 9, 30),
  timeoutAction: 'ROLLBACK',
};

const blueGreen = service({ strategy: 'BLUE_GREEN' });
const judge = (
  members: Partial<ServiceDeploymentState>,
  until: 'completed' | 'baking' = 'completed',
  seen: Service = blueGreen,
) => {
  const read = record(members);
  return judgeByStages(handle(), read, seen, { until, pause: presentPause(read, new Map(), 0) });
};

describe('the verdict', () => {
  test.each([
    ['PENDING', 'pending'],
    ['IN_PROGRESS', 'pending'],
    ['STOP_REQUESTED', 'pending'],
    ['SUCCESSFUL', 'completed'],
    ['ROLLBACK_REQUESTED', 'failed'],
    ['ROLLBACK_SUCCESSFUL', 'failed'],
    ['STOPPED', 'failed'],
    ['SOMETHING_NEW', 'pending'],
  ])('of %s is %s', (status, kind) => {
    expect(judge({ status }).kind).toBe(kind);
  });

  test.each([
    ['ROLLBACK_REQUESTED', 'running'],
    ['ROLLBACK_IN_PROGRESS', 'running'],
    ['ROLLBACK_SUCCESSFUL', 'done'],
    ['ROLLBACK_FAILED', 'failed'],
  ])('%s: the rollback is %s', (status, state) => {
    const verdict = judge({ status, reason: 'Service deployment rolled back because of an alarm' });
    expect(verdict).toMatchObject({
      kind: 'failed',
      why: 'Service deployment rolled back because of an alarm.',
      rollback: { state, to: handle().rollbackPoint.revision },
    });
  });

  test('the alarms in ALARM and the breaker’s count are reported', () => {
    const { why } = judge({
      status: 'ROLLBACK_SUCCESSFUL',
      alarms: { status: 'TRIGGERED', names: ['a', 'b'], triggered: ['b'] },
      breaker: { status: 'TRIGGERED', failures: 3, threshold: 3 },
    });
    expect(why).toContain('In alarm: b.');
    expect(why).toContain('(3 failed, threshold 3)');
  });

  test('with no tasks wanted it is green and warns that the new revision is untested', () => {
    const empty = service({ strategy: 'BLUE_GREEN', desired: 0 });
    expect(judge({ status: 'SUCCESSFUL' }, 'completed', empty)).toMatchObject({
      warning: expect.stringContaining('desired count is 0'),
    });
  });

  test('STOPPED with another newest deployment is superseded', () => {
    const other = deployment({ id: otherId, createdAtMs: t0 + 1 });
    const taken = service({ strategy: 'BLUE_GREEN', deployments: [other, oldDeployment()] });
    expect(judge({ status: 'STOPPED' }, 'completed', taken)).toMatchObject({ kind: 'superseded', by: otherId });
  });
});

describe('baking', () => {
  const shifted = side({ productionWeight: 100 });

  test('is done in the bake time, not before, and not while a share of the traffic is elsewhere', () => {
    expect(judge({ lifecycleStage: 'BAKE_TIME', target: shifted }, 'baking').kind).toBe('completed');
    expect(judge({ lifecycleStage: 'CLEAN_UP', target: shifted }, 'baking').kind).toBe('completed');
    expect(judge({ lifecycleStage: 'POST_PRODUCTION_TRAFFIC_SHIFT', target: shifted }, 'baking').kind).toBe('pending');
    expect(judge({ lifecycleStage: 'BAKE_TIME', target: side({ productionWeight: 50 }) }, 'baking').kind).toBe(
      'pending',
    );
    expect(judge({ lifecycleStage: 'BAKE_TIME', target: shifted }).kind).toBe('pending');
  });

  test('weights that ECS does not tell are not waited for', () => {
    const target = side({ productionWeight: null });
    expect(judge({ lifecycleStage: 'BAKE_TIME', target }, 'baking').kind).toBe('completed');
  });
});

describe('what is waited for', () => {
  test('stage, tasks and traffic', () => {
    expect(judge({ lifecycleStage: 'PRODUCTION_TRAFFIC_SHIFT', target: side({ productionWeight: 10 }) }).why).toBe(
      'It is in the stage PRODUCTION_TRAFFIC_SHIFT. 2 of 2 tasks of web:12 run. web:12 gets 10 % of the production traffic.',
    );
  });

  test('a pause, with the command and its end', () => {
    expect(judge({ lifecycleStage: 'POST_SCALE_UP', hooks: [pause] }).why).toBe(
      `It is paused in the stage POST_SCALE_UP and waits for manual approval, until 2026-01-15 09:30 UTC at the latest: then ECS rolls back. Continue with \`mode: continue\` of this action, or by: aws ecs continue-service-deployment --region eu-west-1 --service-deployment-arn ${arn} --hook-id ecs-pause-1 --action CONTINUE (or --action ROLLBACK to roll back).`,
    );
  });
});

describe('the events', () => {
  const events = (before: Partial<ServiceDeploymentState> | null, after: Partial<ServiceDeploymentState>) =>
    recordEvents(before === null ? null : record(before), record(after), handle(), t0);

  test('tells each change once', () => {
    expect(events(null, {})).toEqual([{ kind: 'stage', stage: 'SCALE_UP', atMs: t0, service: 'web' }]);
    expect(events({}, {})).toEqual([]);
    const shift = { lifecycleStage: 'PRODUCTION_TRAFFIC_SHIFT', target: side({ productionWeight: 10 }) };
    const traffic = {
      kind: 'traffic',
      traffic: 'production',
      stage: 'PRODUCTION_TRAFFIC_SHIFT',
      revision: newRevision,
    };
    expect(events({}, shift)).toMatchObject([
      { kind: 'stage', stage: 'PRODUCTION_TRAFFIC_SHIFT' },
      { ...traffic, percent: 10 },
    ]);
    expect(events(shift, { ...shift, target: side() })).toMatchObject([{ ...traffic, percent: 0 }]);
  });

  test('a hook is told when it has ended, not while its function runs', () => {
    const lambda: Hook = {
      ...pause,
      id: '2',
      type: 'AWS_LAMBDA',
      target: 'arn:aws:lambda:r:1:function:smoke',
      status: 'IN_PROGRESS',
    };
    expect(events({}, { hooks: [lambda] })).toEqual([]);
    expect(events({ hooks: [lambda] }, { hooks: [{ ...lambda, status: 'FAILED' }] })).toMatchObject([
      { kind: 'hook', target: lambda.target, status: 'FAILED' },
    ]);
    // The watch tells a pause, with who answers it.
    expect(events({}, { hooks: [pause] })).toEqual([]);
  });

  test('the rollback is reported with its reason', () => {
    expect(events({}, { status: 'ROLLBACK_IN_PROGRESS', reason: 'Because.' })).toMatchObject([
      { kind: 'status', status: 'ROLLBACK_IN_PROGRESS', reason: 'Because.' },
    ]);
  });
});

describe('pauses that the service is configured with', () => {
  const configured = (strategy: string, configuration: object) =>
    service({ strategy, members: { deploymentConfiguration: { strategy, ...configuration } } as Service['members'] });
  const minutes = (strategy: string, configuration: object, until: 'completed' | 'baking' = 'completed') =>
    configuredPauseMs(configured(strategy, configuration), until) / 60_000;

  test.each([
    ['ROLLING', { bakeTimeInMinutes: 5 }, 0, 0],
    ['BLUE_GREEN', { bakeTimeInMinutes: 30 }, 30, 0],
    ['CANARY', { bakeTimeInMinutes: 5, canaryConfiguration: { canaryBakeTimeInMinutes: 20 } }, 25, 20],
    ['CANARY', { bakeTimeInMinutes: 5 }, 15, 10],
    ['LINEAR', { bakeTimeInMinutes: 5, linearConfiguration: { stepPercent: 25, stepBakeTimeInMinutes: 2 } }, 11, 6],
    ['LINEAR', {}, 54, 54],
  ])('%s %j: %s min, of which %s before the bake time', (strategy, configuration, all, untilBaking) => {
    expect(minutes(strategy, configuration)).toBe(all);
    expect(minutes(strategy, configuration, 'baking')).toBe(untilBaking);
  });
});
