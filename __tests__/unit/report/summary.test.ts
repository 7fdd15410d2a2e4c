import { describe, expect, test } from '@jest/globals';
import { ecsController } from '../../../src/deployment/controllers/ecs/index.ts';
import { outputsOf } from '../../../src/report/channels/outputs.ts';
import { summaryOf } from '../../../src/report/channels/summary.ts';
import type { ServiceReport } from '../../../src/report/report.ts';
import { diagramsIn, diagramTypes } from '../../support/mermaid.ts';
import { counts, diagnosis, logTail, report, serviceReport } from '../../support/reports.ts';
import { handle, otherId, ownId, t0 } from '../../support/services.ts';

describe('the summary', () => {
  test('tells outcome, revisions, images, counts, duration and changes', async () => {
    const text = await summaryOf(report());
    expect(text).toContain('## ✅ web in prod: deployed, web:11 → web:12 (1 min 30 s)');
    expect(text).toContain('<code>web:11</code></a> → ');
    expect(text).toContain('| 2/2 | 1 min 30 s |');
    expect(text).toContain('<details><summary>2 changes</summary>');
    expect(text).toContain('<i>hidden</i>');
  });

  test('a failure comes first, with its reason and the last events as data', async () => {
    const events = [{ atMs: t0, message: '(service web) </pre><script>alert(1)</script> | **x** ```' }];
    const text = await summaryOf(
      report({
        outcome: 'failed',
        services: [serviceReport({ outcome: 'failed', reason: 'tasks <b>failed</b>', events })],
      }),
    );
    expect(text.startsWith('## ❌')).toBe(true);
    expect(text.indexOf('failed&lt;/b&gt;')).toBeLessThan(text.indexOf('| Service |'));
    expect(text).not.toContain('<script>');
    expect(text).not.toContain('**x**');
  });

  test.each([
    [{ scaledToZero: true as const, desired: 0 }, 'scaled to 0'],
    [{ outcome: 'timed-out' as const, unfinished: { running: 0, old: 2 } }, '0/2, 2 old'],
    [{ outcome: 'superseded' as const, unfinished: { running: 2, old: 2 } }, '2/2, 2 other'],
    [{ outcome: 'cancelled' as const, unfinished: { running: 1, old: 0 } }, '1/2'],
  ])('the tasks of a deployment that is left as it is: %j', async (facts, cell) => {
    const text = await summaryOf(report({ services: [serviceReport({ outcome: 'failed', ...facts })] }));
    expect(text).toContain(`| ${cell} | 1 min 30 s |`);
  });

  test('a service that was not updated still runs what it ran', async () => {
    const facts = { outcome: 'failed' as const, changed: false, deploymentId: null, timeline: null };
    const text = await summaryOf(report({ outcome: 'failed', services: [serviceReport(facts)] }));
    expect(text).toContain('## ❌ web in prod: failed, web:11 (web:12 not deployed) (');
  });

  test('a run that was refused names its services, and says that nothing was changed', async () => {
    const refused = {
      subject: 'web in prod',
      isUnchanged: true,
      checks: ['room'],
      inputs: ['image', 'cpu'],
      rule: null,
    };
    const refusal = 'Two inputs are wrong.';
    const parts = { outcome: 'failed' as const, succeeded: false, services: [], revisions: [], refusal, refused };
    const text = await summaryOf(report({ ...parts, docs: 'https://docs.example.com' }));
    expect(text).toContain('## ❌ web in prod: failed, nothing was changed (');
    expect(text).toContain('More about this check: [room](https://docs.example.com/preflight.md#room)');
    expect(text).toContain(
      'More about these inputs: [image](https://docs.example.com/inputs.md#image), [cpu](https://docs.example.com/inputs.md#cpu)',
    );
  });

  test('a failed one-off task is told once, with what it wrote last', async () => {
    const task = {
      kind: 'failed' as const,
      ok: false,
      taskArns: [],
      container: 'app',
      exitCode: 1,
      reason: 'Container app failed: exit code 1.',
      lastLines: ['relation "orders" does not exist'],
      startedAtMs: t0,
      endedAtMs: t0 + 9_000,
    };
    const held = serviceReport({
      outcome: 'failed',
      reason: `The one-off task failed. ${task.reason}`,
      timeline: null,
    });
    const text = await summaryOf(report({ outcome: 'failed', task, services: [held, held] }));
    expect(text.match(/Container app failed/g)).toHaveLength(1);
    expect(text).toContain('**The one-off task failed.** Container app failed: exit code 1. No service was changed.');
    expect(text).toContain('<pre>relation "orders" does not exist</pre>');
    const refused = await summaryOf(
      report({ outcome: 'failed', task, services: [], refusal: 'The one-off task failed.' }),
    );
    expect(refused.match(/The one-off task failed/g)).toHaveLength(1);
  });

  test('many that failed are folded, the cause on each fold', async () => {
    const failed = Array.from({ length: 4 }, (_, index) =>
      serviceReport({
        service: `svc-${index}`,
        outcome: 'failed',
        reason: `Container c${index}: database login failed. Too many tasks failed.`,
        diagnosis: diagnosis({ headline: `Container c${index}: database login failed.` }),
      }),
    );
    const text = await summaryOf(report({ outcome: 'failed', services: [serviceReport(), ...failed] }));
    expect(text.match(/<details><summary>svc-\d: Container c\d: .*login failed\.<\/summary>/g)).toHaveLength(4);
    expect(
      text.indexOf('| <a href="https://eu-west-1.console.aws.amazon.com/ecs/v2/clusters/prod/services/web/'),
    ).toBeGreaterThan(text.indexOf('services/svc-3/'));
  });

  test('a family of several revisions is named once', async () => {
    const [revision] = report().revisions;
    if (revision === undefined) throw new Error('no revision');
    const text = await summaryOf(report({ revisions: [revision, revision] }));
    expect(text).toMatch(/^\| web \| /m);
    expect(text).toContain('**web**');
    expect(text).not.toContain('web, web');
  });

  test('of many revisions, those that change the same images share a row', async () => {
    const [base] = report().revisions;
    const revisions = ['web', 'worker'].flatMap((family) => (base ? [{ ...base, family }] : []));
    expect(await summaryOf(report({ revisions }))).toContain(
      '| web, worker | app | <code>web:1</code> | <code>web:2</code> |',
    );
  });
});

describe('a page that would be too long', () => {
  const limit = 1_048_576;
  const changes = Array.from({ length: 20_000 }, (_, index) => ({
    path: `app.dockerLabels.${index}`,
    kind: 'added' as const,
    from: null,
    to: '→'.repeat(50),
    hidden: false,
  }));
  // Lines as long as CloudWatch Logs takes them, of characters that take four bytes and of those that are escaped.
  const lines = Array.from({ length: 30 }, (_, index) => (index % 2 === 0 ? '😀' : '<&|').repeat(64_000));
  const broken = Array.from({ length: 50 }, (_, index) =>
    serviceReport({
      service: `svc-${index}`,
      outcome: 'rolled-back',
      seconds: 60 + index,
      // Each of its own cause: equal ones stand on the page once.
      reason: `Container c${index}: database login failed. Rolled back.`,
      events: lines.slice(0, 10).map((message) => ({ atMs: t0, message })),
      diagnosis: diagnosis({ headline: `Container c${index}: database login failed.`, tail: logTail(lines) }),
    }),
  );
  const [revision] = report().revisions;
  const revisions = revision ? [{ ...revision, changes }] : [];
  const endless = Array.from({ length: 60 }, () => '😀'.repeat(10_000));

  test.each([
    ['twenty thousand changes', limit, report({ revisions })],
    ['fifty failed services with endless logs', limit, report({ outcome: 'rolled-back', services: broken })],
    [
      'endless warnings, and a refusal',
      60_000,
      report({ warnings: endless, refusal: endless.join('\n'), services: [] }),
    ],
    ['five hundred services', 60_000, report({ services: Array.from({ length: 500 }, () => serviceReport()) })],
    [
      'whatever there is, in next to no space',
      2_000,
      report({ outcome: 'rolled-back', services: broken.slice(0, 10) }),
    ],
  ])('%s: fits, says what is left out, and is whole', async (_, most, huge) => {
    const text = await summaryOf(huge, most);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(most);
    expect(text.startsWith('## ')).toBe(true);
    expect(huge.revisions[0]?.changes.length !== 20_000 || /20000 changes, the first \d+ shown/.test(text)).toBe(true);
    expect(text.includes('Left out here, see the log of the step: ')).toBe(true);
    expect(/\p{Surrogate}/u.test(text)).toBe(false);
    expect(text.match(/<pre>/g)?.length).toBe(text.match(/<\/pre>/g)?.length);
    expect(text.match(/<details/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    expect(huge.services.length < 500 || text.startsWith('## ✅ 500 services in prod: 500 of 500 deployed')).toBe(true);
    expect((text.match(/^```/gm)?.length ?? 0) % 2).toBe(0);
  });

  test('loses the least that suffices: first the logs, the diagram late, the table last', async () => {
    const huge = report({ outcome: 'rolled-back', services: broken.slice(0, 40) });
    const shortened = (most: number) => summaryOf(huge, most);
    expect(await shortened(limit)).toContain('```mermaid');
    expect(await shortened(limit)).toContain('**What to do:**');
    expect(await shortened(60_000)).toContain('| Service | Outcome |');
    expect(await shortened(60_000)).not.toContain('```mermaid');
    expect(await summaryOf(report())).not.toContain('Left out');
  });
});

describe('the picture', () => {
  const many = Array.from({ length: 200 }, (_, index) => counts(index * 5, index % 3, 2, index));
  const hostile = 'a: b; c # d %% "e" <f>';
  const rollouts: [string, ServiceReport[]][] = [
    ['an ordinary rollout', [serviceReport()]],
    [
      'a rollout with two hundred changes',
      [serviceReport({ seconds: 1_000, timeline: { service: 'web', startedAtMs: t0, events: many } })],
    ],
    [
      'a rollback',
      [
        serviceReport({
          outcome: 'rolled-back',
          timeline: {
            service: 'web',
            startedAtMs: t0,
            events: [
              counts(0, 0, 2, 3),
              {
                kind: 'state',
                atMs: t0 + 9_000,
                service: 'web',
                deploymentId: ownId,
                state: 'FAILED',
                reason: hostile,
              },
              {
                kind: 'state',
                atMs: t0 + 9_000,
                service: 'web',
                deploymentId: otherId,
                state: 'COMPLETED',
                reason: null,
              },
            ],
          },
        }),
      ],
    ],
    [
      'fifty services',
      Array.from({ length: 50 }, (_, index) => serviceReport({ service: `svc-${index}`, seconds: 60 + index })),
    ],
    ['names that Mermaid would read', [serviceReport({ service: hostile, revision: hostile })]],
  ];

  test('is a diagram that Mermaid takes, and stays readable', async () => {
    const pages = await Promise.all(rollouts.map(([, services]) => summaryOf(report({ services }))));
    const diagrams = pages.map((page) => diagramsIn(page)[0] ?? '');
    expect(diagramTypes(diagrams)).toEqual(rollouts.map(() => 'gantt'));
    for (const diagram of diagrams) expect(diagram.split('\n').length).toBeLessThan(120);
  });

  test.each<['rolled-back' | 'superseded', string, string]>([
    ['rolled-back', 'rollback completed', 'another one'],
    ['superseded', 'another one completed', 'rollback'],
  ])('%s: the deployment that completed instead is a %s', async (outcome, is, isNot) => {
    // ECS failed ours and rolled back between two polls: only the end of the rollback was seen.
    const state = {
      kind: 'state',
      atMs: t0 + 9_000,
      service: 'web',
      deploymentId: otherId,
      state: 'COMPLETED',
      reason: null,
    } as const;
    const timeline = { service: 'web', startedAtMs: t0, events: [counts(0, 0, 2, 3), state] };
    const [diagram] = diagramsIn(
      await summaryOf(report({ outcome, services: [serviceReport({ outcome, timeline })] })),
    );
    expect(diagram).toContain(`${is} :milestone`);
    expect(diagram).not.toContain(isNot);
  });

  test('of many tasks is lines, which Mermaid takes, too', async () => {
    const events = Array.from({ length: 300 }, (_, index) => counts(index * 3, index, 300 - index));
    const timeline = { service: 'web', startedAtMs: t0, events };
    const diagrams = diagramsIn(await summaryOf(report({ services: [serviceReport({ seconds: 900, timeline })] })));
    expect(diagramTypes(diagrams)).toEqual(['xychart']);
    // Mermaid 10 and 11 know no other name.
    expect(diagrams[0]).toMatch(/^xychart-beta$/m);
    expect(diagrams[0]?.length).toBeLessThan(2_000);
  });

  test('tells how many old tasks drain while others run', async () => {
    const event = (seconds: number, message: string) => ({
      kind: 'event' as const,
      atMs: t0 + seconds * 1_000,
      service: 'web',
      id: String(seconds),
      message: `(service web) ${message}`,
    });
    const events = [
      counts(0, 0, 4),
      event(10, 'has started 1 tasks: (task 0a).'),
      // A new task that failed its health check.
      event(20, 'has begun draining connections on 1 tasks.'),
      event(21, 'has stopped 1 running tasks: (task 0a).'),
      event(30, 'has begun draining connections on 1 tasks.'),
      event(31, 'has stopped 1 running tasks: (task 0f).'),
      counts(50, 1, 3),
      counts(60, 4, 3),
    ];
    const timeline = { service: 'web', startedAtMs: t0, events };
    const [diagram] = diagramsIn(await summaryOf(report({ services: [serviceReport({ timeline })] })));
    expect(diagram).toContain('4 running :2000-01-01 00:00:00, 2000-01-01 00:00:30');
    expect(diagram).toContain('3 running, 1 draining :done, 2000-01-01 00:00:30, 2000-01-01 00:00:50');
    expect(diagram).toContain('3 running :2000-01-01 00:00:50, 2000-01-01 00:01:30');
  });

  test('shows old tasks that a rollback starts again as running', async () => {
    const stop = { kind: 'event' as const, atMs: t0 + 30_000, service: 'web', id: '1' };
    const events = [
      counts(0, 0, 2),
      { ...stop, message: '(service web) has stopped 2 running tasks: (task 0e) (task 0f).' },
      counts(50, 2, 0),
      counts(70, 2, 2),
      counts(80, 0, 2),
    ];
    const timeline = { service: 'web', startedAtMs: t0, events };
    const [diagram] = diagramsIn(await summaryOf(report({ services: [serviceReport({ timeline })] })));
    expect(diagram).toContain('2 draining :done, 2000-01-01 00:00:30, 2000-01-01 00:00:50');
    expect(diagram).toContain('2 running :2000-01-01 00:01:10, 2000-01-01 00:01:30');
  });

  test('is left out where all of its bars would be nearly the same', async () => {
    const services = Array.from({ length: 5 }, (_, index) =>
      serviceReport({ service: `svc-${index}`, seconds: 90 + index }),
    );
    expect(diagramsIn(await summaryOf(report({ services })))).toEqual([]);
  });

  test('is left out where all of its bars would be the same', async () => {
    const services = Array.from({ length: 5 }, (_, index) => serviceReport({ service: `svc-${index}` }));
    expect(diagramsIn(await summaryOf(report({ services })))).toEqual([]);
  });

  test('is left out where nothing was watched', async () => {
    expect(diagramsIn(await summaryOf(report({ services: [serviceReport({ timeline: null })] })))).toEqual([]);
  });
});

describe('the outputs', () => {
  test('are those of the first service, and all of them in results', () => {
    const outputs = outputsOf(
      report({ services: [serviceReport(), serviceReport({ service: 'worker', outcome: 'failed' })] }),
    );
    expect(outputs['task-definition-revision']).toBe('web:12');
    expect(outputs['previous-task-definition-revision']).toBe('web:11');
    const results = JSON.parse(outputs.results);
    expect(results).toHaveLength(2);
    // Workflows read these: the report may know more of a service.
    expect(Object.keys(results[0])).toEqual([
      'service',
      'cluster',
      'outcome',
      'reason',
      'cause',
      'created',
      'taskDefinitionArn',
      'previousTaskDefinitionArn',
      'deploymentId',
      'desiredCount',
      'runningCount',
      'url',
      'seconds',
    ]);
    expect(outputs.diff).toContain('app.image');
    expect(outputs.diff).not.toContain('PASSWORD</code> | <code>');
  });

  test.each([
    [
      'aws',
      'eu-west-1',
      'https://eu-west-1.console.aws.amazon.com/ecs/v2/clusters/prod/services/web/deployments?region=eu-west-1',
    ],
    [
      'aws-cn',
      'cn-north-1',
      'https://cn-north-1.console.amazonaws.cn/ecs/v2/clusters/prod/services/web/deployments?region=cn-north-1',
    ],
    [
      'aws-us-gov',
      'us-gov-west-1',
      'https://us-gov-west-1.console.amazonaws-us-gov.com/ecs/v2/clusters/prod/services/web/deployments?region=us-gov-west-1',
    ],
    ['aws-iso', 'us-iso-east-1', ''],
  ])('the console link is right in %s', (partition, region, url) => {
    const serviceArn = `arn:${partition}:ecs:${region}:123456789012:service/prod/web`;
    const consoleUrl = ecsController.consoleUrl(handle({ serviceArn }));
    expect(outputsOf(report({ services: [serviceReport({ serviceArn, consoleUrl })] }))['console-url']).toBe(url);
  });
});
