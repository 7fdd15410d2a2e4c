import { describe, expect, test } from '@jest/globals';
import type { DeploymentEvent, Progress } from '../../../src/deployment/events.ts';
import { rolloutDiagram } from '../../../src/report/diagrams/rollout.ts';
import { completedLine, eventLines } from '../../../src/report/event-lines.ts';
import { report, serviceReport } from '../../support/reports.ts';
import { newRevision, t0 } from '../../support/services.ts';

const untilMs = Date.UTC(2026, 0, 15, 9, 30);
const target = 'arn:aws:lambda:eu-west-1:123456789012:function:smoke';
const traffic = { kind: 'traffic', revision: newRevision } as const;

const pause = {
  hookId: 'ecs-pause-1',
  serviceDeploymentArn: 'arn:aws:ecs:eu-west-1:123456789012:service-deployment/prod/web/1',
  stage: 'SCALE_UP',
  expiresAtMs: untilMs,
  timeoutAction: 'CONTINUE',
  ofRollback: false,
  command: 'aws ecs go',
};

const answer = { kind: 'pause-answer', hookId: 'ecs-pause-1' } as const;

const entries: [Progress, string][] = [
  [{ kind: 'stage' }, 'stage BAKE_TIME'],
  [{ ...traffic, traffic: 'production', percent: 10 }, 'production traffic: 10 % to web:12'],
  [{ ...traffic, traffic: 'test', percent: 100 }, 'test traffic: 100 % to web:12'],
  [{ kind: 'hook', id: '2', type: 'AWS_LAMBDA', target, status: 'FAILED' }, 'hook smoke: FAILED'],
  [{ kind: 'hook', id: '2', type: 'PAUSE', target: null, status: 'TIMED_OUT' }, 'PAUSE hook 2: TIMED_OUT'],
  [
    { kind: 'pause', pause, by: 'person' },
    'It is paused in the stage SCALE_UP and waits for manual approval, until 2026-01-15 09:30 UTC at the latest: then ECS continues on its own. Continue with `mode: continue` of this action, or by: aws ecs go (or --action ROLLBACK to roll back).',
  ],
  [
    { kind: 'pause', pause, by: 'checks' },
    'It is paused in the stage SCALE_UP, until 2026-01-15 09:30 UTC at the latest: then ECS continues on its own. The checks of this step answer it.',
  ],
  [
    { kind: 'pause', pause: { ...pause, ofRollback: true }, by: 'rollback' },
    'It is paused in the stage SCALE_UP, until 2026-01-15 09:30 UTC at the latest: then ECS continues on its own. The step continues it, because it rolls back.',
  ],
  [
    { kind: 'pause', pause, by: 'later-step' },
    'hook ecs-pause-1 waits in the stage SCALE_UP; the step ends at this pause',
  ],
  [{ ...answer, action: 'CONTINUE', result: 'answered', why: null }, 'hook ecs-pause-1 was answered with CONTINUE'],
  [
    { ...answer, action: 'ROLLBACK', result: 'refused', why: 'Denied.' },
    'hook ecs-pause-1 could not be answered with ROLLBACK: Denied.',
  ],
  [{ kind: 'alarm', alarm: 'errors' }, 'alarm errors is in ALARM'],
  [{ kind: 'status', status: 'STOP_REQUESTED', reason: null }, 'STOP_REQUESTED'],
  [{ kind: 'status', status: 'ROLLBACK_FAILED', reason: 'No room.' }, 'ROLLBACK_FAILED: No room.'],
  [{ kind: 'lifecycle-event', name: 'Install', status: 'InProgress', diagnostics: null }, 'Install began'],
  [{ kind: 'lifecycle-event', name: 'Install', status: 'Failed', diagnostics: 'no room' }, 'Install FAILED: no room'],
  [{ kind: 'lifecycle-event', name: 'Install', status: 'Unknown', diagnostics: 'no' }, 'Install Unknown'],
  [{ kind: 'ready-wait', command: 'aws deploy go' }, 'waits for manual approval: aws deploy go'],
  [{ kind: 'termination-wait' }, 'the old task set is kept until its termination wait time ends'],
  [{ kind: 'controller-rollback', deploymentId: 'd-1', status: 'Succeeded' }, 'rollback d-1: Succeeded'],
  [
    { kind: 'protection', protection: { tasks: 2, untilMs: null, command: 'aws ecs end' } },
    '2 old tasks are under scale-in protection: ECS does not stop a protected task. End the protection in the application, or by: aws ecs end',
  ],
  [
    { kind: 'confirmation', revision: newRevision },
    'ECS completed the deployment; tasks of web:12 failed during the rollout, so the step watches it for another minute',
  ],
];

describe('the lines of the live log', () => {
  const where = { atMs: t0 + 60_000, service: 'web', stage: 'BAKE_TIME' };

  test.each(entries)('%j', (progress, text) => {
    const lines = eventLines([{ ...progress, ...where }], t0, 1).map((line) => line.trim());
    // A command has a line of its own.
    expect(lines.join(' ').replace(/\s+/g, ' ')).toContain(text);
  });
});

test('the diagram takes stages and traffic from the facts of the events', async () => {
  const at = (seconds: number, stage: string | null) => ({ atMs: t0 + seconds * 1_000, service: 'web', stage });
  const events = [
    { ...at(0, 'PRODUCTION_TRAFFIC_SHIFT'), kind: 'stage' as const },
    { ...at(10, 'PRODUCTION_TRAFFIC_SHIFT'), ...traffic, traffic: 'production' as const, percent: 10 },
    { ...at(20, 'PRODUCTION_TRAFFIC_SHIFT'), ...traffic, traffic: 'test' as const, percent: 70 },
    { ...at(30, null), ...traffic, traffic: 'production' as const, percent: 100 },
  ];
  const timeline = { service: 'web', startedAtMs: t0, events };
  const diagram = await rolloutDiagram(report({ services: [serviceReport({ seconds: 60, timeline })] }));
  expect(diagram).toContain('PRODUCTION_TRAFFIC_SHIFT :2000-01-01 00:00:00, 2000-01-01 00:00:30');
  expect(diagram).toContain('10 % :2000-01-01 00:00:10, 2000-01-01 00:00:30');
  expect(diagram).toContain('100 % :2000-01-01 00:00:30, 2000-01-01 00:01:00');
  expect(diagram).not.toContain('70 %');
});

describe('the log of many services', () => {
  const event = (message: string): DeploymentEvent => ({
    kind: 'event',
    atMs: t0,
    service: 'web',
    id: message,
    message,
  });
  const routine = [
    '(service web) has started 2 tasks: (task 1) (task 2).',
    '(service web) has stopped 1 running tasks: (task 1).',
    '(service web) registered 2 targets in (target-group arn)',
    '(service web) deregistered 1 targets in (target-group arn)',
    '(service web) has begun draining connections on 2 tasks.',
    '(service web) (deployment ecs-svc/1) deployment completed.',
    '(service web) has reached a steady state.',
  ];
  const telling = [
    '(service web) was unable to place a task. Reason: Capacity is unavailable at this time.',
    '(service web) (deployment ecs-svc/1) deployment failed: tasks failed to start.',
    '(service web) (task 1) (port 8080) is unhealthy in (target-group arn) due to (reason Health checks failed).',
    '(service web) was unable to reach steady state. Reason: No Container Instances were found.',
  ];

  test.each([1, 3])('of %i every event has a line', (services) => {
    expect(eventLines([...routine, ...telling].map(event), t0, services)).toHaveLength(11);
  });

  test('of four the counts tell what every rollout does, and events tell what is wrong', () => {
    const counts = { desired: 2, running: 1, pending: 1, failed: 0, old: 2 };
    const change: DeploymentEvent = { kind: 'counts', atMs: t0, service: 'web', counts };
    const lines = eventLines([...routine.map(event), change, ...telling.map(event)], t0, 4);
    expect(lines).toHaveLength(5);
    expect(lines[0]?.trim()).toBe('0 s  web: 1/2 running, 1 starting · 2 old tasks still running');
    expect(lines[1]).toContain('web: event: web was unable to place a task');
  });

  test('each that completes is counted', () => {
    const applied = { service: 'web', atMs: t0 + 90_000 };
    const line = completedLine(applied, { startedAtMs: t0, completed: 3, services: 12 });
    expect(line.map((text) => text.trim())).toEqual(['1 min 30 s  web: completed (3 of 12)']);
    expect(completedLine(applied, { startedAtMs: t0, completed: 1, services: 3 })).toEqual([]);
  });
});
