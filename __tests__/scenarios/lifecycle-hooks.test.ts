import { describe, expect, test } from '@jest/globals';
import type { SimulatorOptions } from '../../simulator/index.ts';
import { addWeb, callsOf, createWorld, type Run, runAction, sentencesOf, type World } from '../support/scenario.ts';

const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2';
const inputs = { cluster: 'prod', service: 'web', image };
const smokeTest = 'arn:aws:lambda:eu-west-1:123456789012:function:smoke-test';

type Stage = 'PRE_SCALE_UP' | 'POST_SCALE_UP';

/** A rolling service that pauses at a stage, in the variants that AWS's documentation leaves open. */
function pausing(stage: Stage, timeout: Record<string, unknown> = {}, options: Partial<SimulatorOptions> = {}): World {
  const world = createWorld(options);
  const lifecycleHooks = [{ targetType: 'PAUSE', lifecycleStages: [stage], timeoutConfiguration: timeout }];
  addWeb(world.sim, { deploymentConfiguration: { lifecycleHooks } });
  return world;
}

const recordOf = ({ sim }: World) => sim.world.clusters.get('prod')?.services.get('web')?.serviceDeployments[0];

/** Answers the pause, as a colleague would. */
function answer(world: World, afterMs: number, action: 'CONTINUE' | 'ROLLBACK'): void {
  world.sim.schedule(afterMs, () => recordOf(world)?.native?.hooks[0]?.continue(action));
}

const pauses = (run: Run) => sentencesOf(run).filter((line) => line.includes('continue-service-deployment'));

const variants: [name: string, options: Partial<SimulatorOptions>][] = [
  ['as the API reference has it', {}],
  ['the record names no stage', { rollingStageShown: false }],
  ['DescribeServices shows only the stages of the hook', { bareHooks: true }],
  ['both', { rollingStageShown: false, bareHooks: true }],
];

describe.each(variants)('a PAUSE hook of a rolling service: %s', (_, options) => {
  test.each(['PRE_SCALE_UP', 'POST_SCALE_UP'] as const)('%s: told once, and green when continued', async (stage) => {
    const world = pausing(stage, {}, options);
    answer(world, 10 * 60_000, 'CONTINUE');
    const run = await runAction(world, inputs);
    expect([run.failed, run.outputs.outcome]).toEqual([false, 'deployed']);
    const [line, ...more] = pauses(run);
    expect(more).toEqual([]);
    expect(line).toContain(`in the stage ${stage}`);
    expect(line).toContain(`--service-deployment-arn ${recordOf(world)?.arn}`);
    expect(line).toMatch(
      /aws ecs continue-service-deployment --region eu-west-1 .* --hook-id ecs-pause-\w+ --action CONTINUE/,
    );
    expect(line).toMatch(/until 2026-01-16 \d\d:\d\d UTC at the latest: then ECS rolls back/);
    expect(run.tookMs).toBeGreaterThan(10 * 60_000);
  });

  test('that is not answered: timed-out within the time, with the command', async () => {
    const world = pausing('PRE_SCALE_UP', { timeoutInMinutes: 600, action: 'CONTINUE' }, options);
    const run = await runAction(world, { ...inputs, 'wait-for-minutes': '15' });
    expect(run.outputs.outcome).toBe('timed-out');
    expect(run.errors[0]?.text).toContain('continue-service-deployment');
    expect(run.errors[0]?.text).toContain('then ECS continues on its own');
    expect(run.tookMs).toBeLessThan(16 * 60_000);
  });

  test('that times out and rolls back: the reason names the pause', async () => {
    const run = await runAction(pausing('POST_SCALE_UP', { timeoutInMinutes: 5, action: 'ROLLBACK' }, options), inputs);
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(run.errors[0]?.text).toContain('POST_SCALE_UP pause hook timed out');
  });

  test('that a colleague answers with ROLLBACK is rolled back, once', async () => {
    const world = pausing('POST_SCALE_UP', {}, options);
    answer(world, 6 * 60_000, 'ROLLBACK');
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
  });
});

describe('hooks of a rolling service', () => {
  test('a function that fails: rolled back, naming it', async () => {
    const world = createWorld();
    const lifecycleHooks = [
      { targetType: 'AWS_LAMBDA', hookTargetArn: smokeTest, roleArn: 'r', lifecycleStages: ['POST_SCALE_UP'] },
    ];
    addWeb(world.sim, { deploymentConfiguration: { lifecycleHooks } });
    world.sim.setHook(smokeTest, 'FAILED');
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(run.errors[0]?.text).toContain('function:smoke-test');
  });

  test('a stage that the deployment does not honour holds nothing up', async () => {
    const world = pausing('POST_SCALE_UP', {}, { rollingHookStages: ['PRE_SCALE_UP'] });
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('deployed');
    expect(pauses(run)).toEqual([]);
  });

  test('without ecs:DescribeServiceDeployments it is watched all the same, and says what it cannot see', async () => {
    const world = pausing('PRE_SCALE_UP');
    world.sim.fault({ operation: 'ecs:DescribeServiceDeployments', kind: 'denied' });
    const run = await runAction(world, { ...inputs, 'wait-for-minutes': '10' });
    expect(run.outputs.outcome).toBe('timed-out');
    expect(run.errors[0]?.text).toContain('ecs:DescribeServiceDeployments');
    expect(callsOf(world.sim, 'ecs:DescribeServiceDeployments').length).toBeLessThan(5);
  });

  test('a service without hooks costs no call more', async () => {
    const world = createWorld();
    addWeb(world.sim);
    await runAction(world, inputs);
    expect(callsOf(world.sim, 'ecs:DescribeServiceDeployments')).toHaveLength(0);
  });
});
