import { describe, expect, jest, test } from '@jest/globals';
import { createVirtualClock } from '../../simulator/index.ts';
import { findScenario, SCENARIOS } from '../../simulator/scenarios/index.ts';
import { SLOW_SETTINGS } from '../../simulator/scenarios/slow.ts';
import { INPUTS, type WebOptions, withWeb } from '../../simulator/scenarios/spring-boot.ts';
import { play } from '../support/demo-scenario.ts';
import { addWeb, callsOf, createWorld, type Run, runAction, webDefinition } from '../support/scenario.ts';

jest.setTimeout(120_000);

const PARTS = ['placing', 'network', 'pulling', 'starting', 'healthy', 'draining', 'completing'] as const;
type Timings = Record<(typeof PARTS)[number], number> & { total: number; advice: string[] };

const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2';
const inputs = { cluster: 'prod', service: 'web', image };

function timingsOf(run: Run): Timings {
  return JSON.parse(run.outputs.timings || 'null') as Timings;
}

const sumOf = (timings: Timings) => PARTS.reduce((sum, part) => sum + timings[part], 0);

const lineOf = (run: Run) => run.log.find((line) => line.startsWith('Where the time went')) ?? '';

/** The duration that advice promises, seconds. */
function promised(sentence: string): number {
  const [, hours, minutes, seconds] = /takes about (?:(\d+) h ?)?(?:(\d+) min ?)?(?:(\d+) s)?\.$/.exec(sentence) ?? [];
  return Number(hours ?? 0) * 3_600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
}

async function deployWeb(options: WebOptions): Promise<Run> {
  const clock = createVirtualClock();
  return runAction({ sim: withWeb(clock, options), clock }, { ...INPUTS, 'wait-for-minutes': '60' });
}

describe('in every scenario', () => {
  test.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))(
    '%s: the parts add up to the total, or there are none',
    async (_, scenario) => {
      const { run } = await play(scenario);
      const watched = JSON.parse(run.outputs.results || '[]').some(
        ({ outcome, taskDefinitionArn, previousTaskDefinitionArn }: Record<string, string>) =>
          // A change of members alone starts no deployment.
          outcome === 'deployed' && taskDefinitionArn !== previousTaskDefinitionArn,
      );
      if (run.outputs.timings === '') {
        expect(watched).toBe(false);
        expect(run.summary).not.toContain('Where the time went');
        return;
      }
      const timings = timingsOf(run);
      expect(Object.keys(timings)).toEqual(['total', ...PARTS, 'advice']);
      expect(Math.abs(sumOf(timings) - timings.total)).toBeLessThanOrEqual(2);
      for (const part of PARTS) expect(timings[part]).toBeGreaterThanOrEqual(0);
      expect(timings.total).toBeGreaterThan(0);
      expect(timings.total).toBeLessThanOrEqual(run.tookMs / 1_000 + 1);
      expect(run.summary).toContain('**Where the time went**');
      expect(lineOf(run)).not.toContain('allow ecs:DescribeTasks');
      for (const sentence of timings.advice) {
        expect(run.log).toContain(sentence);
        expect(sentence).toMatch(/^Of .*\d.*, .* went by while .*: .*\d.* this rollout takes about \d/);
      }
    },
  );
});

describe('advice', () => {
  const expected = {
    'slow-drain':
      /^Of 6 min 27 s, 5 min 02 s went by while old tasks drained: target group web-8080 waits 300 s \(deregistration_delay\)\. With 30 s this rollout takes about 1 min 55 s\.$/,
    'slow-image': /: image web:9c1e7a2 has 7\.2 GB and was pulled at 48 MB\/s\. With 1\.8 GB, or a SOCI index/,
    'slow-health': /: target group web-8080 needs 5 checks, 30 s apart\. With 2 checks, 5 s apart, this rollout/,
    'waves-slow':
      /: maximumPercent 125 allows 10 tasks at a time of a service with 8, so that they were replaced in 4 waves\. With 200, which needs room for 6 more tasks, this/,
  };

  test.each(Object.entries(SLOW_SETTINGS))(
    '%s: what it promises is what the advised setting takes',
    async (id, { slow, advised }) => {
      const before = timingsOf(await deployWeb(slow));
      const after = timingsOf(await deployWeb(advised));
      expect(before.advice).toHaveLength(1);
      const [sentence = ''] = before.advice;
      expect(sentence).toMatch(expected[id as keyof typeof expected]);
      const saved = before.total - after.total;
      expect(saved).toBeGreaterThan(60);
      expect(Math.abs(before.total - promised(sentence) - saved)).toBeLessThanOrEqual(saved * 0.2);
    },
  );

  test('a fast rollout gets none', async () => {
    const world = createWorld();
    addWeb(world.sim);
    expect(timingsOf(await runAction(world, inputs)).advice).toEqual([]);
  });

  test('a task that found no place says for how long, and why', async () => {
    const world = createWorld();
    world.sim.addCluster('prod');
    world.sim.addContainerInstance('prod', { cpu: 2048 });
    addWeb(world.sim, {
      launchType: 'EC2',
      deploymentConfiguration: { minimumHealthyPercent: 100, maximumPercent: 200 },
      taskDefinition: webDefinition({ cpu: 1024, memory: 1024 }, { requiresCompatibilities: ['EC2'], cpu: '1024' }),
    });
    const { sim, clock } = world;
    clock.at(clock.now() + 200_000, () => sim.addContainerInstance('prod'));
    const run = await runAction(world, { ...inputs, preflight: 'off' });
    const timings = timingsOf(run);
    expect(timings.placing).toBeGreaterThan(150);
    expect(timings.advice).toEqual([
      expect.stringMatching(
        /went by while tasks waited to be placed: ECS found no place for a task for \d.* \("was unable to place a task because .*"\)\. With free capacity this rollout takes about/,
      ),
    ]);
  });
});

describe('what it costs', () => {
  test('one DescribeTasks after the rollout, and for what dominates it one call more', async () => {
    const { scene } = await play(findScenario('slow-drain') ?? (SCENARIOS[0] as never));
    const operations = scene.sim.calls.map(({ operation }) => operation);
    const last = operations.lastIndexOf('ecs:DescribeServices');
    expect(operations.slice(last + 1)).toEqual([
      // Of the last poll.
      'ecs:ListTasks',
      'ecs:DescribeTasks',
      'elasticloadbalancing:DescribeTargetGroupAttributes',
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
    expect(Math.abs(sumOf(timingsOf(run)) - timingsOf(run).total)).toBeLessThanOrEqual(2);
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
    expect(run.red).toBe(false);
    expect(run.warnings).toEqual([]);
    const timings = timingsOf(run);
    expect(Math.abs(sumOf(timings) - timings.total)).toBeLessThanOrEqual(2);
    expect(timings.starting).toBeGreaterThan(20);
    expect(timings.healthy).toBeGreaterThan(30);
    expect(lineOf(run)).toContain('Gathered from service events: allow ecs:DescribeTasks');
  });

  test('the load balancer may not be asked: no advice, and no word of it', async () => {
    const clock = createVirtualClock();
    const sim = withWeb(clock, SLOW_SETTINGS['slow-drain'].slow);
    sim.fault({ operation: 'elasticloadbalancing:DescribeTargetGroupAttributes', kind: 'denied' });
    const run = await runAction({ sim, clock }, { ...INPUTS, 'wait-for-minutes': '60' });
    expect(run.red).toBe(false);
    expect(timingsOf(run).advice).toEqual([]);
    expect(timingsOf(run).draining).toBeGreaterThan(295);
    expect([...run.warnings, ...run.notices].join()).not.toContain('TargetGroupAttributes');
  });

  test("AWS's clock is a minute ahead: the parts stay the same", async () => {
    const [scenario] = SCENARIOS;
    if (scenario === undefined) throw new Error('There is no scenario.');
    const [same, ahead] = [await play(scenario), await play(scenario, { aheadMs: 60_000 })];
    expect(timingsOf(ahead.run)).toEqual(timingsOf(same.run));
  });
});
