import { describe, expect, test } from '@jest/globals';
import { outputsOf } from '../../../src/report/outputs.ts';
import type { Report, ServiceReport } from '../../../src/report/report.ts';
import { summaryOf } from '../../../src/report/summary.ts';
import type { News } from '../../../src/watch/timeline.ts';
import { diagramsIn, diagramTypes } from '../../support/mermaid.ts';
import { newRevision, oldRevision, otherId, ownId, t0 } from '../../support/services.ts';

const counts = (seconds: number, running: number, old: number, failed = 0): News => ({
  kind: 'counts',
  atMs: t0 + seconds * 1_000,
  service: 'web',
  counts: { desired: 2, running, pending: 0, failed, old },
});

function serviceReport(members: Partial<ServiceReport> = {}): ServiceReport {
  return {
    service: 'web',
    serviceArn: 'arn:aws:ecs:eu-west-1:123456789012:service/prod/web',
    cluster: 'prod',
    outcome: 'deployed',
    reason: 'web:12 runs 2 of 2 tasks and serves alone.',
    changed: true,
    revision: newRevision,
    previous: oldRevision,
    deploymentId: ownId,
    serviceDeploymentArn: null,
    desired: 2,
    running: 2,
    seconds: 90,
    timeline: {
      service: 'web',
      startedAtMs: t0,
      news: [
        counts(0, 0, 2),
        counts(30, 2, 2),
        counts(80, 2, 0),
        { kind: 'state', atMs: t0 + 90_000, service: 'web', deploymentId: ownId, state: 'COMPLETED', reason: null },
      ],
    },
    events: [],
    diagnosis: null,
    ...members,
  };
}

function report(members: Partial<Report> = {}): Report {
  return {
    mode: 'deploy',
    outcome: 'deployed',
    cluster: 'prod',
    region: 'eu-west-1',
    startedAtMs: t0,
    endedAtMs: t0 + 92_000,
    revisions: [
      {
        family: 'web',
        arn: newRevision,
        registered: true,
        file: '/tmp/runner/task-definition-web.json',
        changes: [
          { path: 'app.image', kind: 'changed', from: 'web:1', to: 'web:2', hidden: false },
          { path: 'app.environment.PASSWORD', kind: 'changed', from: null, to: null, hidden: true },
        ],
        members: [],
        images: [{ container: 'app', from: 'web:1', to: 'web:2' }],
      },
    ],
    services: [serviceReport()],
    task: null,
    steps: [],
    warnings: [],
    refusal: null,
    github: null,
    ...members,
  };
}

describe('the summary', () => {
  test('tells outcome, revisions, images, counts, duration and changes', () => {
    const text = summaryOf(report());
    expect(text).toContain('## ✅ web in prod: deployed (1 min 32 s)');
    expect(text).toContain('<code>web:11</code></a> → ');
    expect(text).toContain('| 2/2 | 1 min 30 s |');
    expect(text).toContain('<details><summary>2 changes</summary>');
    expect(text).toContain('<i>hidden</i>');
  });

  test('a failure comes first, with its reason and the last events as data', () => {
    const events = [{ atMs: t0, message: '(service web) </pre><script>alert(1)</script> | **x** ```' }];
    const text = summaryOf(
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

  test('stays below GitHub’s limit by leaving out, in steps', () => {
    const changes = Array.from({ length: 20_000 }, (_, index) => ({
      path: `app.dockerLabels.${index}`,
      kind: 'added' as const,
      from: null,
      to: 'v'.repeat(50),
      hidden: false,
    }));
    const base = report().revisions[0];
    const text = summaryOf(report({ revisions: base ? [{ ...base, changes }] : [] }));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_048_576);
    expect(text).toContain('| Service |');
  });
});

describe('the picture', () => {
  const many = Array.from({ length: 200 }, (_, index) => counts(index * 5, index % 3, 2, index));
  const hostile = 'a: b; c # d %% "e" <f>';
  const rollouts: [string, ServiceReport[]][] = [
    ['an ordinary rollout', [serviceReport()]],
    [
      'a rollout with two hundred changes',
      [serviceReport({ seconds: 1_000, timeline: { service: 'web', startedAtMs: t0, news: many } })],
    ],
    [
      'a rollback',
      [
        serviceReport({
          outcome: 'rolled-back',
          timeline: {
            service: 'web',
            startedAtMs: t0,
            news: [
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
    ['fifty services', Array.from({ length: 50 }, (_, index) => serviceReport({ service: `svc-${index}` }))],
    ['names that Mermaid would read', [serviceReport({ service: hostile, revision: hostile })]],
  ];

  test('is a diagram that Mermaid takes, and stays readable', () => {
    const diagrams = rollouts.map(([, services]) => diagramsIn(summaryOf(report({ services })))[0] ?? '');
    expect(diagramTypes(diagrams)).toEqual(rollouts.map(() => 'gantt'));
    for (const diagram of diagrams) expect(diagram.split('\n').length).toBeLessThan(120);
  });

  test('is left out where nothing was watched', () => {
    expect(diagramsIn(summaryOf(report({ services: [serviceReport({ timeline: null })] })))).toEqual([]);
  });
});

describe('the outputs', () => {
  test('are those of the first service, and all of them in results', () => {
    const outputs = outputsOf(
      report({ services: [serviceReport(), serviceReport({ service: 'worker', outcome: 'failed' })] }),
    );
    expect(outputs['task-definition-revision']).toBe('web:12');
    expect(outputs['previous-task-definition-revision']).toBe('web:11');
    expect(JSON.parse(outputs.results)).toHaveLength(2);
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
    expect(outputsOf(report({ services: [serviceReport({ serviceArn })] }))['console-url']).toBe(url);
  });
});
