import { describe, expect, test } from '@jest/globals';
import {
  hooksOf,
  image,
  inputs,
  pauseHook,
  pausesIn,
  pausingWorld,
  recordsOf,
  revisionOf,
  strategies,
} from '../support/pausing.ts';
import { addWeb, callsOf, createWorld, runAction, sentencesOf, type World } from '../support/scenario.ts';

const untilPaused = { ...inputs, 'wait-until': 'paused' };

describe.each(strategies)('wait-until: paused, %s', (_, stage, configuration) => {
  test('is green with what the next job needs, and ECS holds the deployment', async () => {
    const world = pausingWorld(configuration, [pauseHook(stage, { timeoutInMinutes: 60 })]);
    const run = await runAction(world, untilPaused);
    const [record] = recordsOf(world);
    const [hook] = hooksOf(world);
    expect(run.failed).toBe(false);
    expect(run.outputs).toMatchObject({
      outcome: 'paused',
      changed: 'true',
      'paused-stage': stage,
      'paused-until': new Date(hook?.expiresAt ?? 0).toISOString(),
      'hook-id': hook?.id,
      'service-deployment-arn': record?.arn,
      'task-definition-revision': 'web:2',
    });
    expect(record?.status).toBe('IN_PROGRESS');
    // The tasks of the new revision, without those of the old one, which still serve.
    expect(JSON.parse(run.outputs.results ?? '')[0]).toMatchObject({ desiredCount: 2, runningCount: 2 });
    // The live log names the hook, and the end of the step says once what it waits for and how to continue.
    expect(pausesIn(run)).toEqual([
      expect.stringMatching(/^paused: web: It is paused in the stage .*`mode: continue`/),
    ]);
    expect(sentencesOf(run).filter((line) => line.includes('the step ends at this pause'))).toHaveLength(1);
  });

  test('a deployment that nothing pauses is waited for to its end', async () => {
    const world = pausingWorld(configuration, []);
    const run = await runAction(world, { ...untilPaused, 'wait-for-minutes': '60' });
    expect(run.outputs).toMatchObject({ outcome: 'deployed', 'hook-id': '', 'paused-stage': '', 'paused-until': '' });
    expect(callsOf(world.sim, 'ecs:ContinueServiceDeployment')).toHaveLength(0);
  });

  test('a re-run of the deploy joins the paused deployment, and ends there again', async () => {
    const world = pausingWorld(configuration, [pauseHook(stage)]);
    const first = await runAction(world, untilPaused);
    const again = await runAction(world, untilPaused, { provenance: { attempt: 2, runId: '1234567890' } });
    expect([again.failed, again.outputs.outcome]).toEqual([false, 'paused']);
    expect(again.outputs['hook-id']).toBe(first.outputs['hook-id']);
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
  });

  test('mode: rollback answers the hook with ROLLBACK, and does not stop the deployment', async () => {
    const world = pausingWorld(configuration, [pauseHook(stage)]);
    await runAction(world, untilPaused);
    const run = await runAction(world, { mode: 'rollback', cluster: 'prod', service: 'web' });
    expect([run.failed, run.outputs.outcome]).toEqual([false, 'rolled-back']);
    const answers = callsOf(world.sim, 'ecs:ContinueServiceDeployment');
    expect(answers.map(({ input }) => input.action)).toEqual(['ROLLBACK']);
    expect(callsOf(world.sim, 'ecs:StopServiceDeployment')).toHaveLength(0);
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
    expect(revisionOf(world)).toBe(1);
  });

  test('a deployment that failed while it is paused is rolled back by the answer to its hook', async () => {
    const world = pausingWorld(configuration, [pauseHook(stage)]);
    const run = await runAction(world, { ...inputs, 'wait-for-minutes': '10', 'rollback-on': 'timeout' });
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(callsOf(world.sim, 'ecs:ContinueServiceDeployment').map(({ input }) => input.action)).toEqual(['ROLLBACK']);
    expect(revisionOf(world)).toBe(1);
  });
});

describe('wait-until: a lifecycle stage', () => {
  test.each(strategies.slice(1))('%s: %s is reached, and ECS goes on', async (_, __, configuration) => {
    const world = pausingWorld({ ...configuration, bakeTimeInMinutes: 30 }, []);
    const run = await runAction(world, { ...inputs, 'wait-until': 'POST_TEST_TRAFFIC_SHIFT' });
    expect(run.outputs.outcome).toBe('deployed');
    expect(JSON.parse(run.outputs.results ?? '')[0].reason).toContain('stage POST_TEST_TRAFFIC_SHIFT');
    expect(recordsOf(world)[0]?.status).toBe('IN_PROGRESS');
  });

  test('is an input error before the first write for a service that deploys by rolling', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const run = await runAction(world, { ...inputs, 'wait-until': 'BAKE_TIME' });
    expect(run.failed).toBe(true);
    expect(run.errors[0]?.text).toMatch(/wait-until: .*`BAKE_TIME`.*"web" deploys by rolling update/);
    expect(callsOf(world.sim, 'ecs:RegisterTaskDefinition')).toHaveLength(0);
  });

  test('a word that is no stage is an input error with the nearest one', async () => {
    const run = await runAction(createWorld(), { ...inputs, 'wait-until': 'POST_TEST_TRAFFIC' });
    expect(run.errors[0]?.text).toContain('did you mean `POST_TEST_TRAFFIC_SHIFT`');
  });
});

describe.each(['before', 'shift'] as const)(
  'PRE_PRODUCTION_TRAFFIC_SHIFT, shown as the stage %s',
  (preShiftShownAs) => {
    const linear = { strategy: 'LINEAR', linearConfiguration: { stepPercent: 50, stepBakeTimeInMinutes: 1 } };
    const pausing = (stages: string[]) =>
      pausingWorld(
        linear,
        stages.map((stage) => pauseHook(stage)),
        { preShiftShownAs },
      );
    const recordStage = (world: World) => recordsOf(world)[0]?.native?.stage;

    test('is where it is paused, before each step', async () => {
      const world = pausing(['PRE_PRODUCTION_TRAFFIC_SHIFT']);
      const first = await runAction(world, untilPaused);
      expect(first.outputs).toMatchObject({ outcome: 'paused', 'paused-stage': 'PRE_PRODUCTION_TRAFFIC_SHIFT' });
      expect(recordStage(world)).toBe(
        preShiftShownAs === 'before' ? 'POST_TEST_TRAFFIC_SHIFT' : 'PRODUCTION_TRAFFIC_SHIFT',
      );
      const onward = { mode: 'continue', cluster: 'prod', service: 'web', 'wait-until': 'paused' };
      const second = await runAction(world, onward);
      expect(second.outputs).toMatchObject({ outcome: 'paused', 'paused-stage': 'PRE_PRODUCTION_TRAFFIC_SHIFT' });
      expect(recordStage(world)).toBe('PRODUCTION_TRAFFIC_SHIFT');
      expect((await runAction(world, onward)).outputs.outcome).toBe('deployed');
    });

    test('the shift itself is not reached while a hook holds the deployment before it', async () => {
      const world = pausing(['PRE_PRODUCTION_TRAFFIC_SHIFT']);
      const given = { ...inputs, 'wait-until': 'PRODUCTION_TRAFFIC_SHIFT', 'wait-for-minutes': '10' };
      expect((await runAction(world, given)).outputs.outcome).toBe('timed-out');
    });

    test('the stage of the record counts where the service pauses there, too', async () => {
      const world = pausing(['POST_SCALE_UP', 'PRE_PRODUCTION_TRAFFIC_SHIFT']);
      expect((await runAction(world, untilPaused)).outputs['paused-stage']).toBe('POST_SCALE_UP');
      const onward = { mode: 'continue', cluster: 'prod', service: 'web', 'wait-until': 'paused' };
      expect((await runAction(world, onward)).outputs['paused-stage']).toBe('PRE_PRODUCTION_TRAFFIC_SHIFT');
    });
  },
);

describe('a deploy of another revision while a deployment is paused', () => {
  const [, stage, configuration] = strategies[1] ?? strategies[0] ?? ['', '', {}];
  const next = { ...untilPaused, image: image.replace(':2', ':3') };

  async function pausedWorld() {
    const world = pausingWorld(configuration, [pauseHook(stage)]);
    await runAction(world, untilPaused);
    return world;
  }

  test('is stopped before the first write, in words that name the pause and both ways out', async () => {
    const world = await pausedWorld();
    const [hook] = hooksOf(world);
    const run = await runAction(world, next);
    expect(run.failed).toBe(true);
    expect(run.errors[0]?.text).toContain(
      `The deployment of web:2 to service web is paused and waits for an answer: hook ${hook?.id}`,
    );
    expect(run.errors[0]?.text).toMatch(/`mode: continue`.*`mode: rollback`.*`preflight: warn`/);
    expect(callsOf(world.sim, 'ecs:RegisterTaskDefinition')).toHaveLength(1);
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
    expect(recordsOf(world)[0]?.status).toBe('IN_PROGRESS');
  });

  test('is shown by a dry run as what would stop it', async () => {
    const run = await runAction(await pausedWorld(), { ...next, 'dry-run': 'true' });
    expect(run.outputs.outcome).toBe('planned');
    expect(run.warnings.join('\n')).toContain(
      'This would stop a deploy: The deployment of web:2 to service web is paused',
    );
  });

  test('with `preflight: warn` replaces it, with a warning', async () => {
    const world = await pausedWorld();
    const run = await runAction(world, { ...next, preflight: 'warn' });
    expect(run.warnings.join('\n')).toContain('A new deployment would replace it.');
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(2);
  });

  test('is not stopped where the record may not be read: one notice names the permission', async () => {
    const world = await pausedWorld();
    world.sim.fault({ kind: 'denied', operation: 'ecs:ListServiceDeployments' });
    world.sim.fault({ kind: 'denied', operation: 'ecs:DescribeServiceDeployments' });
    const run = await runAction(world, { ...next, 'wait-for-service-stability': 'false' });
    expect(run.notices.filter((text) => text.includes('pause hook holds the deployment of web'))).toHaveLength(1);
    expect(run.notices.join('\n')).toMatch(/ecs:(List|Describe)ServiceDeployments/);
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(2);
  });

  test('a service with hooks whose last deployment is over costs no call', async () => {
    const world = pausingWorld(configuration, [pauseHook(stage)]);
    await runAction(world, { ...inputs, 'dry-run': 'true' });
    expect(callsOf(world.sim, 'ecs:ListServiceDeployments')).toHaveLength(0);
    expect(callsOf(world.sim, 'ecs:DescribeServiceDeployments')).toHaveLength(0);
  });
});

describe('a pause that is not answered', () => {
  const [, stage, configuration] = strategies[1] ?? ['', '', {}];

  test('and that ECS continues is told in words', async () => {
    const timeout = { timeoutInMinutes: 5, action: 'CONTINUE' };
    const run = await runAction(pausingWorld(configuration, [pauseHook(stage, timeout)]), inputs);
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.log.join('\n')).toMatch(
      /PAUSE hook ecs-pause-\w+: TIMED_OUT: no answer came until 2026-01-15 09:0\d UTC; ECS continued/,
    );
  });

  test('ends at `wait-for-minutes`: a bake time to come adds nothing', async () => {
    const world = pausingWorld({ ...configuration, bakeTimeInMinutes: 60 }, [pauseHook(stage)]);
    const run = await runAction(world, { ...inputs, 'wait-for-minutes': '10' });
    expect(run.outputs.outcome).toBe('timed-out');
    expect(run.tookMs).toBeLessThan(11 * 60_000);
  });

  test('ends there, too, after the time between two steps', async () => {
    const canary = { strategy: 'CANARY', bakeTimeInMinutes: 60, canaryConfiguration: { canaryBakeTimeInMinutes: 20 } };
    const world = pausingWorld(canary, [pauseHook('POST_PRODUCTION_TRAFFIC_SHIFT')]);
    const run = await runAction(world, { ...inputs, 'wait-for-minutes': '10' });
    expect(run.outputs.outcome).toBe('timed-out');
    expect(run.tookMs).toBeGreaterThan(29 * 60_000);
    expect(run.tookMs).toBeLessThan(31 * 60_000);
  });
});
