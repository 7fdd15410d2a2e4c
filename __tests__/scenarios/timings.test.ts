import { describe, expect, jest, test } from '@jest/globals';
import { createVirtualClock } from '../../simulator/index.ts';
import { findScenario } from '../../simulator/scenarios/index.ts';
import type { Scenario } from '../../simulator/scenarios/scenario.ts';
import { SLOW_SETTINGS } from '../../simulator/scenarios/slow.ts';
import { INPUTS, OLD_SHA, springBootWith, type WebOptions, withWeb } from '../../simulator/scenarios/spring-boot.ts';
import { ADVICE_RULES } from '../../src/deployment/timings/advice/index.ts';
import { play } from '../support/demo-scenario.ts';
import { addWeb, callsOf, createWorld, type Run, runAction, webDefinition } from '../support/scenario.ts';
import { lineOf, timingsOf as sentencesIn, type Timings } from '../support/timings.ts';

jest.setTimeout(120_000);

const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2';
const inputs = { cluster: 'prod', service: 'web', image };

function timingsOf(run: Run): Timings {
  const timings = sentencesIn(run);
  if (timings === null) throw new Error('The run told no timings.');
  return timings;
}

/** The duration that advice promises, seconds. */
function promised(sentence: string): number {
  const [, hours, minutes, seconds] = /takes about (?:(\d+) h ?)?(?:(\d+) min ?)?(?:(\d+) s)?\.$/.exec(sentence) ?? [];
  return Number(hours ?? 0) * 3_600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
}

function scenarioOf(id: string): Scenario {
  const scenario = findScenario(id);
  if (scenario === null) throw new Error(`There is no scenario ${id}.`);
  return scenario;
}

async function deployWeb(options: WebOptions): Promise<Run> {
  const clock = createVirtualClock();
  return runAction({ sim: withWeb(clock, options), clock }, { ...INPUTS, 'wait-for-minutes': '60' });
}

/** A container that ECS checks so often, in a service that has no load balancer. */
const checked = (interval: number, retries = 3, startPeriod = 0): NonNullable<WebOptions['service']> => ({
  taskDefinition: springBootWith(OLD_SHA, {
    healthCheck: { command: ['CMD-SHELL', 'curl -f localhost:8080'], interval, retries, startPeriod },
  }),
  loadBalancers: [],
});

/** The first two tasks take a little longer than the others. */
const slowAtFirst = (firstMs: number, thenMs: number): NonNullable<WebOptions['image']> => ({
  kind: 'flaky',
  failures: 2,
  as: { kind: 'healthy', readyMs: firstMs },
  afterwards: { kind: 'healthy', readyMs: thenMs },
});

/** A cluster in which the second instance is there after so long. */
async function deployOnInstances(secondAfterMs: number): Promise<Run> {
  const world = createWorld();
  const { sim, clock } = world;
  sim.addCluster('prod');
  sim.addContainerInstance('prod', { cpu: 2048 });
  addWeb(sim, {
    launchType: 'EC2',
    deploymentConfiguration: { minimumHealthyPercent: 100, maximumPercent: 200 },
    taskDefinition: webDefinition({ cpu: 1024, memory: 1024 }, { requiresCompatibilities: ['EC2'], cpu: '1024' }),
  });
  clock.at(clock.now() + secondAfterMs, () => sim.addContainerInstance('prod'));
  return runAction(world, { ...inputs, preflight: 'off' });
}

/** An instance that has room for the two tasks of the service alone; they end so long after SIGTERM. */
async function deployInPlace(endsMs: number): Promise<Run> {
  const world = createWorld();
  const { sim } = world;
  sim.addImage('web:1', { kind: 'healthy', endsMs });
  sim.addCluster('prod');
  sim.addContainerInstance('prod', { cpu: 2048 });
  const container = { cpu: 1024, memory: 1024, stopTimeout: 90 };
  addWeb(sim, {
    launchType: 'EC2',
    deploymentConfiguration: { minimumHealthyPercent: 50, maximumPercent: 100 },
    taskDefinition: webDefinition(container, { requiresCompatibilities: ['EC2'], cpu: '1024' }),
  });
  return runAction(world, { ...inputs, preflight: 'off' });
}

type Comparison = { slow(): Promise<Run>; advised(): Promise<Run>; sentence: RegExp };

const settings = (slow: WebOptions, advised: WebOptions, sentence: RegExp): Comparison => ({
  slow: () => deployWeb(slow),
  advised: () => deployWeb(advised),
  sentence,
});

const slowSettings = (id: keyof typeof SLOW_SETTINGS, sentence: RegExp): Comparison =>
  settings(SLOW_SETTINGS[id].slow, SLOW_SETTINGS[id].advised, sentence);

/** One rollout for each rule, as it is and as its advice would have it. */
const COMPARISONS: Readonly<Record<string, Comparison>> = {
  'deregistration-delay': slowSettings(
    'slow-drain',
    /^Of 6 min 27 s, 5 min 02 s went by while old tasks drained: target group web-8080 waits 300 s \(deregistration_delay\)\. With 30 s this rollout takes about 1 min 55 s\.$/,
  ),
  'stop-timeout': {
    slow: () => deployInPlace(600_000),
    advised: () => deployInPlace(4_000),
    sentence:
      /: the containers did not end on SIGTERM, and ECS waited 1 min 30 s until it killed them \(stopTimeout 90 s\), 2 times one after the other\. With an application that ends within 5 s of SIGTERM this/,
  },
  'target-health-check': slowSettings(
    'slow-health',
    /: target group web-8080 needs 5 checks, 30 s apart\. With 2 checks, 5 s apart, this rollout/,
  ),
  'container-health-check': settings(
    { service: checked(120) },
    { service: checked(5) },
    /: the health check of container web runs every 120 s \(interval, startPeriod 0 s\)\. With an interval of 5 s this/,
  ),
  'image-size': slowSettings(
    'slow-image',
    /: image web:9c1e7a2 has 7\.2 GB and was pulled at 48 MB\/s\. With 1\.8 GB, or a SOCI index/,
  ),
  'missing-capacity': {
    slow: () => deployOnInstances(200_000),
    advised: () => deployOnInstances(0),
    sentence:
      /: ECS found no place for a task for \d.* \("was unable to place a task because .*"\)\. With free capacity this/,
  },
  'grace-period': settings(
    { image: slowAtFirst(64_000, 59_000), service: { healthCheckGracePeriodSeconds: 60 } },
    { image: slowAtFirst(64_000, 59_000), service: { healthCheckGracePeriodSeconds: 80 } },
    /: ECS replaced 2 new tasks after failed health checks of the load balancer \(healthCheckGracePeriodSeconds 60\), and the one that lasted was healthy after \d+ s\. With a grace period of \d+ s this/,
  ),
  'start-period': settings(
    { image: slowAtFirst(62_000, 57_000), service: checked(10, 6) },
    { image: slowAtFirst(62_000, 57_000), service: checked(10, 6, 60) },
    /: the health check of container web ended 2 new tasks \(startPeriod 0 s, then 6 checks, 10 s apart\), and the one that lasted was healthy after 6\d s\. With a startPeriod of 6\d s this/,
  ),
  'maximum-percent': slowSettings(
    'waves-slow',
    /: maximumPercent 125 allows 10 tasks at a time of a service with 8, so that they were replaced in 4 waves\. With 200, which needs room for 6 more tasks, this/,
  ),
};

describe('advice', () => {
  test('every rule has a rollout here', () => {
    expect(Object.keys(COMPARISONS).sort()).toEqual(ADVICE_RULES.map(({ id }) => id).sort());
  });

  test.each(Object.entries(COMPARISONS))(
    '%s: what it promises is what the advised setting takes',
    async (_, { slow, advised, sentence }) => {
      const before = timingsOf(await slow());
      const after = timingsOf(await advised());
      expect(before.advice).toContainEqual(expect.stringMatching(sentence));
      const texts = before.advice.find((text) => sentence.test(text)) ?? '';
      const saved = before.total - after.total;
      expect(saved).toBeGreaterThan(30);
      const difference = Math.abs(before.total - promised(texts) - saved);
      expect({ saved, difference, isClose: difference <= saved * 0.2 }).toMatchObject({ isClose: true });
    },
  );

  test('a fast rollout gets none', async () => {
    const world = createWorld();
    addWeb(world.sim);
    expect(timingsOf(await runAction(world, inputs)).advice).toEqual([]);
  });
});

test('the columns of the waves add up to the time of the phase', async () => {
  const { run } = await play(scenarioOf('waves-slow'));
  const [row = ''] = run.summary.split('\n').filter((line) => line.includes('| placing |'));
  const seconds = [...row.matchAll(/(?:(\d+) min )?(\d+) s/g)].map(
    ([, min = '0', rest]) => Number(min) * 60 + Number(rest),
  );
  const [whole = 0, ...waves] = seconds;
  expect(waves).toHaveLength(4);
  expect(Math.abs(whole - waves.reduce((sum, one) => sum + one, 0))).toBeLessThanOrEqual(3);
});

describe('what it costs', () => {
  test.each([
    ['slow-drain', ['elasticloadbalancing:DescribeTargetGroupAttributes']],
    ['slow-image', ['ecr:DescribeImages']],
    ['slow-health', ['elasticloadbalancing:DescribeTargetGroups']],
    ['waves-slow', []],
    ['deploy', []],
  ])('%s: one DescribeTasks after the rollout, and for what dominates it %j', async (id, more) => {
    const { scene } = await play(scenarioOf(id));
    const operations = scene.sim.calls.map(({ operation }) => operation);
    const last = operations.lastIndexOf('ecs:DescribeServices');
    expect(operations.slice(last + 1)).toEqual([
      // Of the last poll.
      'ecs:ListTasks',
      'ecs:DescribeTasks',
      ...more,
    ]);
  });

  test('of fifty services one DescribeTasks, too, and they tell the slowest and the sum', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const names = Array.from({ length: 49 }, (_, index) => `svc-${index}`);
    for (const name of names) {
      const taskDefinition = webDefinition({}, { family: name });
      world.sim.addService({ cluster: 'prod', name, desiredCount: 1, launchType: 'FARGATE', taskDefinition });
    }
    const run = await runAction(world, { ...inputs, service: ['web', ...names].join() });
    const last = world.sim.calls.map(({ operation }) => operation).lastIndexOf('ecs:DescribeServices');
    const after = world.sim.calls.slice(last + 1).filter(({ operation }) => operation === 'ecs:DescribeTasks');
    expect(after.at(-1)?.input).toMatchObject({ cluster: 'prod' });
    expect(lineOf(run)).toMatch(/^Where the time went, slowest of 50 services \S+ \(.*\): .*; all 50 together 1 h/);
    expect(run.summary).toContain('| All 50 services |');
    expect(Buffer.byteLength(run.summary)).toBeLessThan(100_000);
  });

  test('nothing where the step does not wait, or the deployment failed', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const run = await runAction(world, { ...inputs, 'wait-for-service-stability': 'false' });
    expect(run.outputs.timings).toBe('');
    expect(callsOf(world.sim, 'ecs:DescribeTasks')).toHaveLength(0);
  });
});

describe('on a bad day', () => {
  test.each(['denied', 'throttle', 'server-error'] as const)('DescribeTasks is %s: events tell it', async (kind) => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.fault({ operation: 'ecs:DescribeTasks', kind });
    const run = await runAction(world, inputs);
    expect(run.failed).toBe(false);
    expect(run.warnings).toEqual([]);
    const timings = timingsOf(run);
    expect(timings.starting).toBeGreaterThan(20);
    expect(timings.healthy).toBeGreaterThan(30);
    expect(lineOf(run)).toContain('Gathered from service events: allow ecs:DescribeTasks');
  });

  test.each([
    ['slow-drain', 'elasticloadbalancing:DescribeTargetGroupAttributes', 'draining'],
    ['slow-health', 'elasticloadbalancing:DescribeTargetGroups', 'healthy'],
    ['slow-image', 'ecr:DescribeImages', 'pulling'],
  ] as const)('%s, and %s is denied: no advice, and no word of it', async (id, operation, part) => {
    const { run } = await play(scenarioOf(id), { disturb: ({ sim }) => sim.fault({ operation, kind: 'denied' }) });
    expect(run.failed).toBe(false);
    expect(timingsOf(run).advice).toEqual([]);
    expect(timingsOf(run)[part]).toBeGreaterThan(120);
    const last = run.log.findIndex((line) => line.startsWith('Where the time went'));
    expect(run.log.slice(last).join('\n')).not.toContain(operation);
  });

  test("AWS's clock is a minute ahead: the parts stay the same", async () => {
    const deploy = scenarioOf('deploy');
    const [same, ahead] = [await play(deploy), await play(deploy, { aheadMs: 60_000 })];
    expect(timingsOf(ahead.run)).toEqual(timingsOf(same.run));
  });
});
