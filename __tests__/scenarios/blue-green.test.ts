import { describe, expect, test } from '@jest/globals';
import { addWeb, callsOf, createWorld, pollAsUsers, type Run, runAction, type World } from '../support/scenario.ts';

pollAsUsers();

const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2';
const inputs = { cluster: 'prod', service: 'web', image };
const approval = 'arn:aws:lambda:eu-west-1:123456789012:function:smoke-test';

/** A world with a service that is deployed by stages. */
function staged(deploymentConfiguration: Record<string, unknown>, options = {}): World {
  const world = createWorld(options);
  addWeb(world.sim, { deploymentConfiguration });
  return world;
}

const blueGreen = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 10 };

/** The texts of the live log's lines, without their times. */
function linesOf(run: Run): string[] {
  return run.log.map((line) => line.replace(/^ *(\d+ (s|min|h) ?)+ +/, ''));
}

function records({ sim }: World) {
  return sim.world.clusters.get('prod')?.services.get('web')?.serviceDeployments ?? [];
}

function servedRevision({ sim }: World): number | undefined {
  return sim.world.clusters.get('prod')?.services.get('web')?.deployments[0]?.revision.number;
}

describe('blue/green', () => {
  test('is green at its very end, with its stages and its traffic told as they come', async () => {
    const world = staged(blueGreen);
    const run = await runAction(world, inputs);
    expect(run.outputs).toMatchObject({ outcome: 'deployed', 'service-deployment-arn': records(world)[0]?.arn });
    expect(run.failed).toBe(false);
    const lines = linesOf(run);
    const stages = lines.filter((line) => line.startsWith('stage '));
    expect(stages).toEqual(
      expect.arrayContaining(['stage SCALE_UP', 'stage PRODUCTION_TRAFFIC_SHIFT', 'stage BAKE_TIME', 'stage CLEAN_UP']),
    );
    expect(new Set(stages).size).toBe(stages.length);
    expect(lines).toContain('production traffic: 100 % to web:2');
    expect(lines.indexOf('stage PRODUCTION_TRAFFIC_SHIFT')).toBeLessThan(lines.indexOf('stage BAKE_TIME'));
    expect(run.tookMs).toBeGreaterThan(10 * 60_000);
  });

  test('with wait-until: baking is done once the bake time has begun, and ECS goes on', async () => {
    const world = staged({ strategy: 'BLUE_GREEN', bakeTimeInMinutes: 1380 });
    const run = await runAction(world, { ...inputs, 'wait-until': 'baking' });
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.tookMs).toBeLessThan(5 * 60_000);
    expect(run.log.join('\n')).toMatch(/stage BAKE_TIME/);
    expect(records(world)[0]?.status).toBe('IN_PROGRESS');
  });

  describe('a rollback by hand while it is in progress', () => {
    /** A world in which web:2 bakes for a day, beside web:1. */
    async function baking(): Promise<World> {
      const world = staged({ strategy: 'BLUE_GREEN', bakeTimeInMinutes: 1380 });
      await runAction(world, { ...inputs, 'wait-until': 'baking' });
      return world;
    }
    const rolledBack = { cluster: 'prod', service: 'web', mode: 'rollback' };

    test('has ECS stop it and roll back, and starts no deployment where that is the target revision', async () => {
      const world = await baking();
      const run = await runAction(world, { ...rolledBack, 'rollback-to': '1' });
      expect(run.outputs).toMatchObject({ outcome: 'rolled-back', 'task-definition-revision': 'web:1' });
      expect(run.failed).toBe(false);
      expect(linesOf(run).join('\n')).toMatch(/web: stops the deployment of web:2 that is in progress/);
      expect(callsOf(world.sim, 'ecs:StopServiceDeployment')).toHaveLength(1);
      expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
      expect(servedRevision(world)).toBe(1);
      expect(records(world)[0]?.status).toBe('ROLLBACK_SUCCESSFUL');
    });

    test('without ecs:DescribeServiceDeployments the service shows when ECS has rolled back', async () => {
      const world = await baking();
      world.sim.fault({ operation: 'ecs:DescribeServiceDeployments', kind: 'denied' });
      const run = await runAction(world, { ...rolledBack, 'rollback-to': '1' });
      expect(run.outputs.outcome).toBe('rolled-back');
      expect(run.failed).toBe(false);
      expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
    });

    test('a stop that is denied: red, and nothing is started', async () => {
      const world = await baking();
      world.sim.fault({ operation: 'ecs:StopServiceDeployment', kind: 'denied' });
      const run = await runAction(world, { ...rolledBack, 'rollback-to': '1' });
      expect([run.failed, run.outputs.outcome]).toEqual([true, 'failed']);
      expect(run.errors[0]?.text).toContain('ecs:StopServiceDeployment');
      expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
    });

    test.each(['expired', 'denied'] as const)('the track is lost while ECS rolls back (%s): unknown', async (kind) => {
      const world = await baking();
      world.sim.whenCalled('ecs:StopServiceDeployment', () => {
        for (const operation of ['ecs:DescribeServiceDeployments', 'ecs:DescribeServices'])
          world.sim.fault({ operation, kind });
      });
      const run = await runAction(world, { ...rolledBack, 'rollback-to': '1' });
      expect([run.failed, run.outputs.outcome]).toEqual([true, 'unknown']);
      expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
    });

    test('time runs out while ECS rolls back: the step fails, and nothing is started', async () => {
      const world = await baking();
      const run = await runAction(world, { ...rolledBack, 'rollback-to': '1', 'wait-for-minutes': '0.1' });
      expect([run.failed, run.outputs.outcome]).toEqual([true, 'failed']);
      expect(run.errors[0]?.text).toContain('ECS rolled back to web:1, which is serving again.');
      expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
    });

    test('cancelled while ECS rolls back: the step ends, and nothing is started', async () => {
      const world = await baking();
      const before = world.clock.now();
      const run = await runAction(world, { ...rolledBack, 'rollback-to': '1' }, { cancelAfterMs: 3_000 });
      expect([run.failed, run.outputs.outcome]).toEqual([true, 'cancelled']);
      expect(world.clock.now() - before).toBeLessThan(8_000);
      expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
    });

    test('continues to another revision once ECS has rolled back', async () => {
      const world = await baking();
      const third = await runAction(world, {
        ...inputs,
        'task-definition': 'web',
        image: image.replace(':2', ':3'),
        service: '',
      });
      expect(third.outputs['task-definition-revision']).toBe('web:3');
      const run = await runAction(world, { ...rolledBack, 'rollback-to': '3', 'wait-until': 'baking' });
      expect(run.outputs).toMatchObject({ outcome: 'rolled-back', 'task-definition-revision': 'web:3' });
      expect(callsOf(world.sim, 'ecs:StopServiceDeployment')).toHaveLength(1);
      expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(2);
    });
  });

  test('the bake time of the service comes on top of wait-for-minutes', async () => {
    const run = await runAction(staged({ ...blueGreen, bakeTimeInMinutes: 20 }), {
      ...inputs,
      'wait-for-minutes': '5',
    });
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.tookMs).toBeGreaterThan(20 * 60_000);
  });

  test('an alarm during the bake time: rolled back by ECS, with the alarm named', async () => {
    const alarms = { alarmNames: ['errors'], enable: true, rollback: true };
    const world = staged({ ...blueGreen, alarms });
    world.sim.schedule(5 * 60_000, () => world.sim.setAlarm('errors', 'ALARM'));
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(run.errors[0]?.text).toMatch(/alarm/i);
    expect(run.errors[0]?.text).toContain('In alarm: errors.');
    expect(linesOf(run)).toEqual(
      expect.arrayContaining(['alarm errors is in ALARM', 'production traffic: 0 % to web:2']),
    );
    expect(records(world)[0]?.status).toBe('ROLLBACK_SUCCESSFUL');
    expect(callsOf(world.sim, 'ecs:StopServiceDeployment')).toHaveLength(0);
    expect(servedRevision(world)).toBe(1);
  });

  test('the circuit breaker rolls back within the same deployment', async () => {
    const world = staged({ ...blueGreen, deploymentCircuitBreaker: { enable: true, rollback: true } });
    world.sim.addImage(image, { kind: 'crash-at-start', exitCode: 1, log: [] });
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(run.errors[0]?.text).toMatch(/circuit breaker/);
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
  });

  test('without a breaker the action fails the deployment and has ECS roll back', async () => {
    const world = staged(blueGreen);
    world.sim.addImage(image, { kind: 'crash-at-start', exitCode: 1, log: [] });
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(callsOf(world.sim, 'ecs:StopServiceDeployment')).toHaveLength(1);
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
    expect(records(world)[0]?.status).toBe('ROLLBACK_SUCCESSFUL');
    expect(servedRevision(world)).toBe(1);
  });

  test('a hook that fails: rolled back, naming the hook', async () => {
    const lifecycleHooks = [
      { targetType: 'AWS_LAMBDA', hookTargetArn: approval, roleArn: 'r', lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT'] },
    ];
    const world = staged({ ...blueGreen, lifecycleHooks });
    world.sim.setHook(approval, 'FAILED');
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(run.errors[0]?.text).toContain('POST_TEST_TRAFFIC_SHIFT lifecycle hook(s) failed');
    expect(run.errors[0]?.text).toContain('function:smoke-test');
    expect(linesOf(run)).toContain('hook smoke-test: FAILED');
  });
});

describe('a PAUSE hook', () => {
  const pausing = (timeout: Record<string, unknown> = {}) =>
    staged({
      ...blueGreen,
      bakeTimeInMinutes: 0,
      lifecycleHooks: [
        { targetType: 'PAUSE', lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT'], timeoutConfiguration: timeout },
      ],
    });

  /** Continues the first pause that it meets, as a colleague would. */
  function answer({ sim }: World, afterMs: number, action: 'CONTINUE' | 'ROLLBACK'): void {
    sim.schedule(afterMs, () => {
      const record = sim.world.clusters.get('prod')?.services.get('web')?.serviceDeployments[0];
      record?.native?.hooks[0]?.continue(action);
    });
  }

  test('is shown with the command that continues it and when ECS stops waiting; then the rollout goes on', async () => {
    const world = pausing();
    answer(world, 10 * 60_000, 'CONTINUE');
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('deployed');
    const [record] = records(world);
    const [line] = linesOf(run).filter((text) => text.includes('continue-service-deployment'));
    expect(line).toContain(`aws ecs continue-service-deployment --region eu-west-1`);
    expect(line).toContain(`--service-deployment-arn ${record?.arn}`);
    expect(line).toMatch(/--hook-id ecs-pause-\w+ --action CONTINUE/);
    expect(linesOf(run).join('\n')).toMatch(/until 2026-01-16 \d\d:\d\d UTC at the latest: then ECS rolls back/);
    expect(run.tookMs).toBeGreaterThan(10 * 60_000);
  });

  test('that is not continued: timed-out, and the explanation has the command', async () => {
    const run = await runAction(pausing(), { ...inputs, 'wait-for-minutes': '15' });
    expect(run.outputs.outcome).toBe('timed-out');
    expect(run.errors[0]?.text).toContain('continue-service-deployment');
    expect(run.tookMs).toBeLessThan(16 * 60_000);
  });

  test('that times out rolls back', async () => {
    const run = await runAction(pausing({ timeoutInMinutes: 5, action: 'ROLLBACK' }), inputs);
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(run.errors[0]?.text).toContain('pause hook timed out');
  });

  test('that a colleague answers with ROLLBACK is rolled back', async () => {
    const world = pausing();
    answer(world, 5 * 60_000, 'ROLLBACK');
    expect((await runAction(world, inputs)).outputs.outcome).toBe('rolled-back');
    expect(servedRevision(world)).toBe(1);
  });
});

describe('canary and linear', () => {
  test('canary: its two shares are told, and its pause comes on top of the time', async () => {
    const world = staged({
      strategy: 'CANARY',
      bakeTimeInMinutes: 0,
      canaryConfiguration: { canaryPercent: 5, canaryBakeTimeInMinutes: 20 },
    });
    const run = await runAction(world, { ...inputs, 'wait-for-minutes': '5' });
    expect(run.outputs.outcome).toBe('deployed');
    expect(linesOf(run).filter((line) => line.startsWith('production traffic'))).toEqual([
      'production traffic: 5 % to web:2',
      'production traffic: 100 % to web:2',
    ]);
  });

  test('linear: every step is told', async () => {
    const world = staged({
      strategy: 'LINEAR',
      bakeTimeInMinutes: 0,
      linearConfiguration: { stepPercent: 25, stepBakeTimeInMinutes: 1 },
    });
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('deployed');
    expect(linesOf(run).filter((line) => line.startsWith('production traffic'))).toHaveLength(4);
  });

  test('baking is not reached by the canary’s own pause', async () => {
    const world = staged({
      strategy: 'CANARY',
      bakeTimeInMinutes: 60,
      canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 5 },
    });
    const run = await runAction(world, { ...inputs, 'wait-until': 'baking' });
    expect(run.outputs.outcome).toBe('deployed');
    expect(linesOf(run)).toContain('production traffic: 100 % to web:2');
    expect(run.tookMs).toBeGreaterThan(5 * 60_000);
    expect(run.tookMs).toBeLessThan(30 * 60_000);
  });
});

describe('what goes wrong around it', () => {
  test.each(['ecs:DescribeServiceDeployments', 'ecs:ListServiceDeployments'])(
    'without %s the deployment is watched all the same',
    async (operation) => {
      const world = staged({ ...blueGreen, bakeTimeInMinutes: 2 });
      world.sim.fault({ operation, kind: 'denied' });
      const run = await runAction(world, inputs);
      expect(run.outputs.outcome).toBe('deployed');
      expect(run.failed).toBe(false);
      expect(callsOf(world.sim, operation).length).toBeLessThan(5);
    },
  );

  test('and a failure is found all the same', async () => {
    const world = staged({ ...blueGreen, deploymentCircuitBreaker: { enable: true, rollback: true } });
    world.sim.fault({ operation: 'ecs:DescribeServiceDeployments', kind: 'denied' });
    world.sim.fault({ operation: 'ecs:ListServiceDeployments', kind: 'denied' });
    world.sim.addImage(image, { kind: 'crash-at-start', exitCode: 1, log: [] });
    expect((await runAction(world, inputs)).outputs.outcome).toBe('rolled-back');
  });

  test('another deployment takes over: superseded, left alone', async () => {
    const world = staged(blueGreen);
    world.sim.schedule(3 * 60_000, () => world.sim.updateService('prod', 'web', { forceNewDeployment: true }));
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('superseded');
    expect(callsOf(world.sim, 'ecs:StopServiceDeployment')).toHaveLength(0);
  });

  test('records that lag by seconds change nothing', async () => {
    const world = staged({ ...blueGreen, bakeTimeInMinutes: 2 });
    world.sim.staleReads(5);
    expect((await runAction(world, inputs)).outputs.outcome).toBe('deployed');
  });

  test('a cancel with rollback-on: cancel stops the deployment', async () => {
    const world = staged(blueGreen);
    const run = await runAction(world, { ...inputs, 'rollback-on': 'cancel' }, { cancelAfterMs: 3 * 60_000 });
    expect(run.failed).toBe(true);
    expect(callsOf(world.sim, 'ecs:StopServiceDeployment')).toHaveLength(1);
  });
});
