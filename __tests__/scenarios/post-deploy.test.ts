import { ECSClient, type ECSClientConfig } from '@aws-sdk/client-ecs';
import { describe, expect, test } from '@jest/globals';
import { inProcessHandler } from '../../simulator/index.ts';
import { createRevisions } from '../../src/adapters/revisions.ts';
import { createSchedules } from '../../src/adapters/schedules.ts';
import { createServices } from '../../src/adapters/services.ts';
import { revisionName } from '../../src/lib/arn.ts';
import type { JsonObject } from '../../src/lib/json.ts';
import { createRedactor } from '../../src/lib/redact.ts';
import type { Served } from '../../src/post-deploy/choose-revisions.ts';
import { type FollowUp, type FollowUpRequest, followUp } from '../../src/post-deploy/follow-up.ts';
import { addWeb, callsOf, createWorld, operationsOf, type World, webDefinition } from '../support/scenario.ts';

const arn = (name: string) => `arn:aws:ecs:eu-west-1:123456789012:task-definition/${name}`;
const cluster = 'arn:aws:ecs:eu-west-1:123456789012:cluster/prod';
const RoleArn = 'arn:aws:iam::123456789012:role/events';

type Run = FollowUp & { log: string[]; tookMs: number };

/** What comes after a deploy, with the real SDK clients against the simulator on a virtual clock. */
async function runAfterwards(
  { sim, clock }: World,
  served: readonly Served[],
  request: Partial<FollowUpRequest>,
  cancelAfterMs?: number,
): Promise<Run> {
  const cancel = new AbortController();
  const write = new AbortController();
  if (cancelAfterMs !== undefined) {
    clock.at(clock.now() + cancelAfterMs, () => cancel.abort(new Error('The run was cancelled.')));
    clock.at(clock.now() + cancelAfterMs + 2_500, () => write.abort(new Error('The run was cancelled.')));
  }
  const configuration: ECSClientConfig = {
    region: sim.region,
    maxAttempts: 1,
    requestHandler: inProcessHandler(sim) as unknown as NonNullable<ECSClientConfig['requestHandler']>,
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
  };
  const settings = { clock, random: () => 0.5, attempts: 5, readOnly: false, redactor: createRedactor() };
  const client = new ECSClient(configuration);
  const schedules = createSchedules(configuration, settings);
  const log: string[] = [];
  const startedAtMs = clock.now();
  const done = await followUp(
    { keepRevisions: null, schedules: [], cluster: 'prod', services: ['web'], rollbackPoints: [], ...request },
    served,
    {
      ecs: createRevisions(client, settings),
      ecsForPolling: createServices(client, settings),
      schedules,
      clock,
      signal: cancel.signal,
      writeSignal: write.signal,
      log: { startGroup: () => undefined, endGroup: () => undefined, line: (text) => void log.push(text) },
    },
  );
  client.destroy();
  return { ...done, log, tookMs: clock.now() - startedAtMs };
}

/** A service that runs the newest of so many revisions of the family `web`. */
function worldWith(revisions: number): World {
  const world = createWorld();
  for (let number = 1; number < revisions; number += 1) world.sim.registerTaskDefinition(webDefinition());
  addWeb(world.sim);
  return world;
}

function activeIn({ sim }: World, family = 'web'): number[] {
  return (sim.world.revisions.get(family) ?? []).flatMap(({ status, number }) => (status === 'ACTIVE' ? number : []));
}

const served = (revision: string, previous: string | null): Served[] => [
  { revision: arn(revision), previous: previous === null ? null : arn(previous) },
];

describe('keep-revisions', () => {
  test('deregisters what is beyond the newest N, and nothing else', async () => {
    const world = worldWith(7);
    world.sim.registerTaskDefinition(webDefinition({}, { family: 'web-worker' }));
    const run = await runAfterwards(world, served('web:7', 'web:6'), { keepRevisions: 3 });
    expect(activeIn(world)).toEqual([5, 6, 7]);
    expect(activeIn(world, 'web-worker')).toEqual([1]);
    expect(run.deregistered.map(revisionName)).toEqual(['web:1', 'web:2', 'web:3', 'web:4']);
    expect(run.warnings).toEqual([]);
    expect(run.log).toEqual(['Deregistered 4 old revisions of web beyond the newest 3: web:1, web:2, web:3, web:4']);
  });

  test('with nothing to remove it is one call', async () => {
    const world = worldWith(3);
    await runAfterwards(world, served('web:3', 'web:2'), { keepRevisions: 3 });
    expect(operationsOf(world.sim)).toEqual(['ecs:ListTaskDefinitions']);
  });

  test('a family of several pages', async () => {
    const world = worldWith(230);
    const run = await runAfterwards(world, served('web:230', 'web:229'), { keepRevisions: 200 });
    expect(callsOf(world.sim, 'ecs:ListTaskDefinitions')).toHaveLength(3);
    expect(run.deregistered).toHaveLength(30);
    expect(activeIn(world)[0]).toBe(31);
  });

  test('spares what runs: old deployments of the service, other services’ tasks, one-off tasks that are starting', async () => {
    const world = worldWith(9);
    const { sim } = world;
    // Another service's tasks run web:2; no input names it.
    sim.addService({ cluster: 'prod', name: 'other', desiredCount: 1, launchType: 'FARGATE', taskDefinition: 'web:2' });
    // The named service is being rolled out from web:9 to web:4: web:9 is an ACTIVE deployment.
    sim.updateService('prod', 'web', { taskDefinition: arn('web:4') });
    const run = await runAfterwards(world, served('web:9', 'web:8'), { keepRevisions: 1 });
    expect(activeIn(world)).toEqual([2, 4, 8, 9]);
    expect(run.log).toContain('web:2 is kept: it is used by a running task');
    expect(run.log.some((line) => line.startsWith('web:4 is kept: it is used by deployment ecs-svc/'))).toBe(true);
    expect(run.log).toContain('web:8 is kept: it is used by a rollback of this deployment');
  });

  test('spares the rollback point of a service of the run whose deployment failed', async () => {
    const world = worldWith(6);
    const request = { keepRevisions: 1, rollbackPoints: [arn('web:2'), arn('other:1')] };
    await runAfterwards(world, served('web:6', 'web:5'), request);
    expect(activeIn(world)).toEqual([2, 5, 6]);
  });

  test('usage is read again on the way: a task that starts an old revision meanwhile keeps it', async () => {
    const world = worldWith(30);
    world.sim.schedule(5_000, () => {
      world.sim.addService({
        cluster: 'prod',
        name: 'late',
        desiredCount: 1,
        launchType: 'FARGATE',
        taskDefinition: 'web:15',
      });
    });
    await runAfterwards(world, served('web:30', 'web:29'), { keepRevisions: 2 });
    expect(activeIn(world)).toEqual([15, 29, 30]);
  });

  test('is polite: one a second, at most 50 a run, the rest is said', async () => {
    const world = worldWith(70);
    world.sim.tokenBuckets(true);
    const run = await runAfterwards(world, served('web:70', 'web:69'), { keepRevisions: 10 });
    expect(run.deregistered).toHaveLength(50);
    expect(run.tookMs).toBe(49_000);
    expect(run.warnings).toEqual([]);
    expect(run.log.at(-1)).toBe('10 more old revisions of web left for the next run');
    expect(callsOf(world.sim, 'ecs:DeregisterTaskDefinition').every((call) => call.error === null)).toBe(true);
  });

  test('throttling is waited out; where it does not end the rest is left without a warning', async () => {
    const world = worldWith(6);
    world.sim.fault({ operation: 'ecs:DeregisterTaskDefinition', kind: 'throttle', times: 3 });
    const first = await runAfterwards(world, served('web:6', 'web:5'), { keepRevisions: 4 });
    expect(activeIn(world)).toEqual([3, 4, 5, 6]);
    expect(first.warnings).toEqual([]);
    world.sim.fault({ operation: 'ecs:DeregisterTaskDefinition', kind: 'throttle' });
    const second = await runAfterwards(world, served('web:6', 'web:5'), { keepRevisions: 2 });
    expect(second.warnings).toEqual([]);
    expect(second.deregistered).toEqual([]);
    expect(second.log[0]).toBe('2 more old revisions of web left for the next run');
    expect(second.tookMs).toBeLessThan(60_000);
  });

  test.each(['lost', 'lost-500', 'reset', 'server-error'] as const)('an answer that is %s', async (kind) => {
    const world = worldWith(4);
    world.sim.fault({ operation: 'ecs:DeregisterTaskDefinition', kind, times: 1 });
    const run = await runAfterwards(world, served('web:4', 'web:3'), { keepRevisions: 2 });
    expect(run.deregistered.map(revisionName)).toEqual(['web:1', 'web:2']);
    expect(run.warnings).toEqual([]);
  });

  test.each([
    'ecs:ListTaskDefinitions',
    'ecs:DescribeServices',
    'ecs:ListTasks',
    'ecs:DescribeTasks',
    'ecs:DeregisterTaskDefinition',
  ])('%s denied: a warning that names it, and nothing is removed', async (operation) => {
    const world = worldWith(5);
    world.sim.fault({ operation, kind: 'denied' });
    const run = await runAfterwards(world, served('web:5', 'web:4'), { keepRevisions: 2 });
    expect(activeIn(world)).toEqual([1, 2, 3, 4, 5]);
    expect(run.warnings).toEqual([expect.stringContaining(`Allow ${operation} for the role that this job uses.`)]);
    expect(run.warnings[0]).toMatch(/^Old revisions of web stay registered \(keep-revisions\): /);
  });

  test('stops at a cancel', async () => {
    const world = worldWith(40);
    const run = await runAfterwards(world, served('web:40', 'web:39'), { keepRevisions: 2 }, 3_500);
    expect(run.tookMs).toBe(3_500);
    expect(run.deregistered).toHaveLength(4);
    expect(run.warnings).toEqual([]);
    expect(run.log).toEqual([
      'Deregistered 4 old revisions of web beyond the newest 2: web:1, web:2, web:3, web:4',
      '34 more old revisions of web left for the next run',
      'The run was cancelled: no more are deregistered.',
    ]);
  });

  test('without a service, and even without a cluster', async () => {
    const world = createWorld();
    for (let number = 0; number < 4; number += 1) world.sim.registerTaskDefinition(webDefinition());
    const request = { keepRevisions: 1, services: [], cluster: 'default' };
    const run = await runAfterwards(world, served('web:4', null), request);
    expect(run.warnings).toEqual([]);
    expect(activeIn(world)).toEqual([3, 4]);
  });
});

/** A target with every member that ECS targets can have, and one that is not known yet. */
function target(id: string, definition: string): JsonObject {
  return {
    Id: id,
    Arn: cluster,
    RoleArn,
    Input: '{"containerOverrides":[{"name":"app","command":["rake","ünïcode \\u2028"]}]}',
    EcsParameters: {
      TaskDefinitionArn: definition,
      TaskCount: 3,
      LaunchType: 'FARGATE',
      PlatformVersion: '1.4.0',
      NetworkConfiguration: { awsvpcConfiguration: { Subnets: ['subnet-1'], AssignPublicIp: 'DISABLED' } },
      EnableECSManagedTags: true,
      PropagateTags: 'TASK_DEFINITION',
      Tags: [{ Key: 'team', Value: '' }],
      YoungerThanTheSdk: { Nested: [1, 'two', false] },
    },
    DeadLetterConfig: { Arn: 'arn:aws:sqs:eu-west-1:123456789012:dead' },
    RetryPolicy: { MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 60 },
    AlsoYounger: 'kept',
  };
}

function schedule(definition: string): JsonObject {
  const { Id: _id, ...rest } = target('x', definition);
  return {
    ScheduleExpression: 'cron(0 3 * * ? *)',
    ScheduleExpressionTimezone: 'Europe/Berlin',
    StartDate: 1_700_000_000.5,
    EndDate: 1_900_000_000,
    State: 'DISABLED',
    Description: 'Nightly, "quoted"',
    KmsKeyArn: 'arn:aws:kms:eu-west-1:123456789012:key/k',
    ActionAfterCompletion: 'DELETE',
    FlexibleTimeWindow: { Mode: 'FLEXIBLE', MaximumWindowInMinutes: 15 },
    Target: rest,
    YoungerThanTheSdk: ['kept'],
  };
}

const targetsOf = ({ sim }: World, name: string, bus = 'default') => sim.world.schedules.findRule(name, bus)?.targets;
const bodyOf = ({ sim }: World, name: string, group = 'default') => sim.world.schedules.findSchedule(name, group)?.body;

describe('schedules: EventBridge rules', () => {
  test('targets of the family move, every other byte of the rule stays', async () => {
    const world = worldWith(3);
    const others = [target('api', arn('api:7')), { Id: 'fn', Arn: 'arn:aws:lambda:eu-west-1:123456789012:function:f' }];
    world.sim.world.schedules.addRule('nightly', [target('job', arn('web:1')), ...others, target('new', arn('web:2'))]);
    const run = await runAfterwards(world, served('web:3', 'web:2'), { schedules: ['nightly'] });
    expect(JSON.stringify(targetsOf(world, 'nightly'))).toBe(
      JSON.stringify([target('job', arn('web:3')), ...others, target('new', arn('web:3'))]),
    );
    expect(run.moved).toEqual([
      { target: 'rule nightly, target job', from: arn('web:1'), to: arn('web:3') },
      { target: 'rule nightly, target new', from: arn('web:2'), to: arn('web:3') },
    ]);
    expect(run.warnings).toEqual([]);
    expect(run.log).toEqual([
      'rule nightly, target job: web:1 → web:3',
      'rule nightly, target new: web:2 → web:3',
      'rule nightly, target api is unchanged: it runs api:7, which this run did not deploy',
      'rule nightly, target fn is unchanged: it names no task definition',
    ]);
    // Only what moves is written.
    expect(callsOf(world.sim, 'events:PutTargets').map((call) => call.input.Targets)).toEqual([
      [target('job', arn('web:3')), target('new', arn('web:3'))],
    ]);
  });

  test('a bare family is left alone, and said; what is current is not written again', async () => {
    const world = worldWith(3);
    world.sim.world.schedules.addRule('nightly', [target('bare', arn('web')), target('job', arn('web:3'))]);
    const run = await runAfterwards(world, served('web:3', 'web:2'), { schedules: ['nightly'] });
    expect(callsOf(world.sim, 'events:PutTargets')).toEqual([]);
    expect(run.warnings).toEqual([]);
    expect(run.log).toEqual([
      'rule nightly, target bare is unchanged: it names the family web without a revision, and ECS runs the newest active one',
      'rule nightly, target job runs web:3 already',
    ]);
  });

  test('a rule on another bus, of several services’ families', async () => {
    const world = worldWith(3);
    world.sim.world.schedules.addRule('orders', [target('a', arn('web:1')), target('b', arn('worker:1'))], 'shop');
    const two = [...served('web:3', 'web:2'), ...served('worker:2', 'worker:1')];
    const run = await runAfterwards(world, two, { schedules: ['shop/orders'] });
    expect(targetsOf(world, 'orders', 'shop')).toEqual([target('a', arn('web:3')), target('b', arn('worker:2'))]);
    expect(run.moved.map((move) => move.target)).toEqual(['rule shop/orders, target a', 'rule shop/orders, target b']);
  });

  test.each(['lost', 'lost-500', 'reset', 'server-error', 'throttle'] as const)(
    'PutTargets whose answer is %s',
    async (kind) => {
      const world = worldWith(2);
      world.sim.world.schedules.addRule('nightly', [target('job', arn('web:1'))]);
      world.sim.fault({ operation: 'events:PutTargets', kind, times: 1 });
      const run = await runAfterwards(world, served('web:2', 'web:1'), { schedules: ['nightly'] });
      expect(targetsOf(world, 'nightly')).toEqual([target('job', arn('web:2'))]);
      expect(run.moved).toHaveLength(1);
      expect(run.warnings).toEqual([]);
      // What was done is not done again.
      const wasDone = kind === 'lost' || kind === 'lost-500';
      expect(callsOf(world.sim, 'events:PutTargets')).toHaveLength(wasDone ? 1 : 2);
    },
  );

  test('another writer at that moment: what it wrote is kept', async () => {
    const world = worldWith(2);
    world.sim.world.schedules.addRule('nightly', [target('job', arn('web:1'))]);
    const theirs = { ...target('job', arn('web:1')), Input: '{"theirs":true}' };
    const code = 'ConcurrentModificationException';
    world.sim.fault({ operation: 'events:PutTargets', kind: 'client', code, times: 1 });
    world.clock.at(world.clock.now() + 500, () => world.sim.world.schedules.addRule('nightly', [theirs]));
    const run = await runAfterwards(world, served('web:2', 'web:1'), { schedules: ['nightly'] });
    expect(run.warnings).toEqual([]);
    expect(targetsOf(world, 'nightly')).toEqual([
      { ...theirs, EcsParameters: target('job', arn('web:2')).EcsParameters },
    ]);
  });

  test('a member that AWS loses is said loudly', async () => {
    const world = worldWith(2);
    world.sim.world.schedules.addRule('nightly', [target('job', arn('web:1'))]);
    world.sim.whenCalled('events:PutTargets', () => {
      const { Input: _input, ...rest } = target('job', arn('web:2'));
      world.sim.world.schedules.addRule('nightly', [rest]);
    });
    const run = await runAfterwards(world, served('web:2', 'web:1'), { schedules: ['nightly'] });
    expect(run.warnings).toEqual([
      'schedules: rule nightly, target job runs web:2 now, but other settings of it are not what was written: Input. Compare it with what it should be.',
    ]);
  });
});

describe('schedules: EventBridge Scheduler', () => {
  test('the schedule is written back whole', async () => {
    const world = worldWith(2);
    world.sim.world.schedules.addSchedule('nightly', schedule(arn('web:1')), world.clock.now(), 'jobs');
    const run = await runAfterwards(world, served('web:2', 'web:1'), { schedules: ['jobs/nightly'] });
    expect(bodyOf(world, 'nightly', 'jobs')).toEqual(schedule(arn('web:2')));
    expect(run.moved).toEqual([{ target: 'schedule jobs/nightly', from: arn('web:1'), to: arn('web:2') }]);
    expect(run.warnings).toEqual([]);
    expect(callsOf(world.sim, 'scheduler:UpdateSchedule').map((call) => call.input)).toEqual([
      { Name: 'nightly', GroupName: 'jobs', ...schedule(arn('web:2')) },
    ]);
  });

  test('what was never set stays unset', async () => {
    const world = worldWith(2);
    const plain = {
      ScheduleExpression: 'rate(1 hour)',
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: { Arn: cluster, RoleArn, EcsParameters: { TaskDefinitionArn: arn('web:1') }, SqsParameters: null },
    };
    world.sim.world.schedules.addSchedule('hourly', plain, world.clock.now());
    const run = await runAfterwards(world, served('web:2', 'web:1'), { schedules: ['hourly'] });
    expect(run.warnings).toEqual([]);
    expect(callsOf(world.sim, 'scheduler:UpdateSchedule')[0]?.input).toEqual({
      Name: 'hourly',
      GroupName: 'default',
      ActionAfterCompletion: 'NONE',
      ScheduleExpressionTimezone: 'UTC',
      State: 'ENABLED',
      ScheduleExpression: 'rate(1 hour)',
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: { Arn: cluster, RoleArn, EcsParameters: { TaskDefinitionArn: arn('web:2') } },
    });
  });

  test.each(['lost', 'lost-500', 'reset'] as const)('UpdateSchedule whose answer is %s', async (kind) => {
    const world = worldWith(2);
    world.sim.world.schedules.addSchedule('nightly', schedule(arn('web:1')), world.clock.now());
    world.sim.fault({ operation: 'scheduler:UpdateSchedule', kind, times: 1 });
    const run = await runAfterwards(world, served('web:2', 'web:1'), { schedules: ['nightly'] });
    expect(bodyOf(world, 'nightly')).toEqual(schedule(arn('web:2')));
    expect(run.warnings).toEqual([]);
    expect(callsOf(world.sim, 'scheduler:UpdateSchedule')).toHaveLength(kind === 'reset' ? 2 : 1);
  });

  test('a rule and a schedule of one name both move', async () => {
    const world = worldWith(2);
    world.sim.world.schedules.addRule('nightly', [target('job', arn('web:1'))]);
    world.sim.world.schedules.addSchedule('nightly', schedule(arn('web:1')), world.clock.now());
    const run = await runAfterwards(world, served('web:2', 'web:1'), { schedules: ['nightly'] });
    expect(run.moved.map((move) => move.target)).toEqual(['rule nightly, target job', 'schedule nightly']);
  });

  test('who uses Scheduler only need not be allowed to read rules', async () => {
    const world = worldWith(2);
    world.sim.world.schedules.addSchedule('nightly', schedule(arn('web:1')), world.clock.now());
    world.sim.fault({ operation: 'events:*', kind: 'denied' });
    const run = await runAfterwards(world, served('web:2', 'web:1'), { schedules: ['nightly'] });
    expect(run.warnings).toEqual([]);
    expect(run.moved).toHaveLength(1);
  });
});

describe('schedules: what cannot be moved is a warning', () => {
  test('a name that is neither', async () => {
    const world = worldWith(2);
    world.sim.world.schedules.addRule('nightly', [target('job', arn('web:1'))]);
    const run = await runAfterwards(world, served('web:2', 'web:1'), { schedules: ['nightlyy', 'nightly'] });
    expect(run.warnings).toEqual([
      'schedules: there is neither an EventBridge rule nor an EventBridge Scheduler schedule nightlyy on the default event bus or in the default schedule group (one elsewhere is named as group/name) of this account and region. Nothing was moved for it.',
    ]);
    expect(run.moved).toHaveLength(1);
  });

  test('one that runs nothing of this family', async () => {
    const world = worldWith(2);
    world.sim.world.schedules.addRule('nightly', [target('job', arn('api:1'))]);
    const run = await runAfterwards(world, served('web:2', 'web:1'), { schedules: ['nightly'] });
    expect(run.warnings).toEqual([
      'schedules: nothing in rule nightly runs a task of web, so nothing was moved for it.',
    ]);
    expect(targetsOf(world, 'nightly')).toEqual([target('job', arn('api:1'))]);
  });

  test.each([
    ['events:PutTargets', 'events:PutTargets'],
    ['iam:PassRole', 'iam:PassRole'],
  ])('%s denied, and the old revision is not deregistered then', async (operation, action) => {
    const world = worldWith(5);
    world.sim.world.schedules.addRule('nightly', [target('job', arn('web:1'))]);
    world.sim.fault({ operation, kind: 'denied' });
    const request = { schedules: ['nightly'], keepRevisions: 2 };
    const run = await runAfterwards(world, served('web:5', 'web:4'), request);
    expect(run.warnings).toEqual([expect.stringContaining(`Allow ${action} for the role that this job uses.`)]);
    expect(run.warnings[0]).toMatch(/^schedules: rule nightly, target job still runs web:1: /);
    expect(run.moved).toEqual([]);
    expect(activeIn(world)).toEqual([1, 4, 5]);
    expect(run.log).toContain('web:1 is kept: it is used by rule nightly, target job');
  });

  test('reading denied: nothing is deregistered, since it is not known what runs', async () => {
    const world = worldWith(5);
    world.sim.world.schedules.addRule('nightly', [target('job', arn('web:1'))]);
    world.sim.fault({ operation: 'events:ListTargetsByRule', kind: 'denied' });
    const request = { schedules: ['nightly'], keepRevisions: 2 };
    const run = await runAfterwards(world, served('web:5', 'web:4'), request);
    expect(run.warnings).toEqual([
      expect.stringContaining('Allow events:ListTargetsByRule for the role that this job uses.'),
      'No revision was deregistered (keep-revisions), because it is not known which revision nightly runs.',
    ]);
    expect(activeIn(world)).toEqual([1, 2, 3, 4, 5]);
  });

  test('moved first, cleaned up then: the revision that the schedule left may go', async () => {
    const world = worldWith(5);
    world.sim.world.schedules.addRule('nightly', [target('job', arn('web:1'))]);
    const request = { schedules: ['nightly'], keepRevisions: 2 };
    await runAfterwards(world, served('web:5', 'web:4'), request);
    expect(activeIn(world)).toEqual([4, 5]);
  });

  test('a cancel is heard', async () => {
    const world = worldWith(2);
    world.sim.world.schedules.addRule('nightly', [target('job', arn('web:1'))]);
    world.sim.fault({ operation: 'events:ListTargetsByRule', kind: 'hang' });
    const run = await runAfterwards(world, served('web:2', 'web:1'), { schedules: ['nightly', 'b'] }, 1_000);
    expect(run.tookMs).toBeLessThanOrEqual(3_500);
    expect(run.warnings).toEqual([
      expect.stringMatching(/^schedules: nightly could not be read.*the run was cancelled\.$/),
      expect.stringMatching(/^schedules: b could not be read.*the run was cancelled\.$/),
    ]);
  });

  test('without a success nothing is done at all', async () => {
    const world = worldWith(5);
    const run = await runAfterwards(world, [], { schedules: ['nightly'], keepRevisions: 1 });
    expect(world.sim.calls).toEqual([]);
    expect(run).toMatchObject({ moved: [], deregistered: [], warnings: [], log: [] });
  });
});
