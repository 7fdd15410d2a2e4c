import { describe, expect, test } from '@jest/globals';
import {
  aliveIn,
  answersOf,
  emptyWorld,
  expectEnded,
  filesFor,
  given,
  pauses,
  serviceOf,
} from '../support/first-deployment.ts';
import { hooksOf, recordsOf } from '../support/pausing.ts';
import { callsOf, type RunOptions, runAction, sentencesOf, type World } from '../support/scenario.ts';

/** A pause hook holds the first deployment of a service, before which nothing ran. */

const onward = { mode: 'continue', cluster: 'prod', service: 'web', 'wait-for-minutes': '60' };
const alarm = { verify: '- alarms: [web-5xx]' };

describe.each(pauses)('%s, paused at %s', (_, stage, configuration) => {
  const files = filesFor(stage, configuration);
  const run = (world: World, inputs: Record<string, string> = {}, options: RunOptions = {}) =>
    runAction(world, { ...given, ...inputs }, { files, ...options });

  test('ends paused, and mode: continue sees it deployed', async () => {
    const world = emptyWorld();
    const first = await run(world, { 'wait-until': 'paused' });
    expect([first.failed, first.outputs.outcome]).toEqual([false, 'paused']);
    expect(JSON.parse(first.outputs.results ?? '')[0]).toMatchObject({ outcome: 'paused', created: true });
    expect(first.outputs['hook-id']).toBe(hooksOf(world)[0]?.id);
    const hook = { 'hook-id': first.outputs['hook-id'] ?? '' };
    const next = await runAction(world, { ...onward, ...hook });
    expect([next.failed, next.outputs.outcome]).toEqual([false, 'deployed']);
    expect(next.outputs['previous-task-definition-arn']).toBe('');
    expect(answersOf(world)).toEqual(['CONTINUE']);
    expect(callsOf(world.sim, 'ecs:CreateService')).toHaveLength(1);
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(0);
    expect(aliveIn(world)).toBe(2);
  });

  test('a check that fails meanwhile: scaled to 0, then the hook is answered with ROLLBACK', async () => {
    const world = emptyWorld();
    world.clock.at(world.clock.now() + 400_000, () => world.sim.setAlarm('web-5xx', 'ALARM'));
    const ran = await run(world, alarm);
    expect([ran.failed, ran.outputs.outcome]).toEqual([true, 'failed']);
    expect(ran.errors[0]?.text).toMatch(/nothing to roll back to: the service was scaled to 0, and was not deleted/);
    expect(ran.log.join('\n')).toMatch(
      /web: hook ecs-pause-\w+ was answered with ROLLBACK, so that ECS ends the deployment\n.*web: scaled to 0/,
    );
    await expectEnded(world);
  });

  test('so does a time-out with rollback-on: timeout', async () => {
    const world = emptyWorld();
    const ran = await run(world, { 'wait-for-minutes': '10', 'rollback-on': 'timeout' });
    expect(ran.outputs.outcome).toBe('timed-out');
    await expectEnded(world);
  });

  test('and a cancel with rollback-on: cancel', async () => {
    const world = emptyWorld();
    const ran = await run(world, { 'rollback-on': 'cancel' }, { cancelAfterMs: 400_000 });
    expect(ran.outputs.outcome).toBe('cancelled');
    await expectEnded(world);
  });
});

describe('a first deployment that was paused and has failed', () => {
  const files = filesFor('POST_SCALE_UP', {});
  const run = (world: World, inputs: Record<string, string> = {}) =>
    runAction(world, { ...given, ...inputs }, { files });

  function failing(): World {
    const world = emptyWorld();
    world.clock.at(world.clock.now() + 400_000, () => world.sim.setAlarm('web-5xx', 'ALARM'));
    return world;
  }

  test('with rollback-on: none it stays paused with its tasks, and the step says so', async () => {
    const world = failing();
    const ran = await run(world, { ...alarm, 'rollback-on': 'none' });
    expect(ran.outputs.outcome).toBe('failed');
    expect(answersOf(world)).toEqual([]);
    expect(aliveIn(world)).toBe(2);
    expect(sentencesOf(ran).join('\n')).toContain('The deployment stays paused in the stage POST_SCALE_UP');
  });

  test('an answer that AWS denies: it has no tasks all the same, and the step says what holds it', async () => {
    const world = failing();
    world.sim.fault({ operation: 'ecs:ContinueServiceDeployment', kind: 'denied' });
    const ran = await run(world, alarm);
    expect(ran.outputs.outcome).toBe('failed');
    expect(serviceOf(world)?.desiredCount).toBe(0);
    const text = sentencesOf(ran).join('\n');
    expect(text).toMatch(/Hook ecs-pause-\w+ could not be answered with ROLLBACK: .*ecs:ContinueServiceDeployment/);
    expect(text).toContain('The deployment stays paused in the stage POST_SCALE_UP');
  });

  test.each(['lost', 'reset'] as const)('an answer whose response is lost (%s) counts once', async (kind) => {
    const world = failing();
    world.sim.fault({ operation: 'ecs:ContinueServiceDeployment', kind, times: 1 });
    const ran = await run(world, alarm);
    expect(ran.outputs.outcome).toBe('failed');
    expect(serviceOf(world)?.desiredCount).toBe(0);
    expect(hooksOf(world).map(({ status }) => status)).toEqual(['FAILED']);
    expect(recordsOf(world).map(({ status }) => status)).toEqual(['STOPPED']);
  });

  test('where ECS takes no change while it is held: it is scaled to 0 once the deployment has ended', async () => {
    const world = failing();
    world.sim.fault({ operation: 'ecs:UpdateService', kind: 'denied', times: 1 });
    const ran = await run(world, alarm);
    expect(ran.outputs.outcome).toBe('failed');
    expect(answersOf(world)).toEqual(['ROLLBACK']);
    expect(ran.errors[0]?.text).toContain('the service was scaled to 0, and was not deleted');
    expect(serviceOf(world)?.desiredCount).toBe(0);
  });

  test('the next run deploys it with its count', async () => {
    const world = failing();
    await run(world, alarm);
    world.sim.setAlarm('web-5xx', 'OK');
    const next = await run(world, { 'wait-until': 'paused' });
    expect([next.failed, next.outputs.outcome]).toEqual([false, 'paused']);
    expect((await runAction(world, onward)).outputs.outcome).toBe('deployed');
    expect(aliveIn(world)).toBe(2);
  });

  test('one that fails after it was continued is scaled to 0, too', async () => {
    const world = emptyWorld();
    await run(world, { 'wait-until': 'paused' });
    world.clock.at(world.clock.now() + 20_000, () => world.sim.setAlarm('web-5xx', 'ALARM'));
    const next = await runAction(world, { ...onward, ...alarm, 'bake-time-minutes': '5' });
    expect([next.failed, next.outputs.outcome]).toEqual([true, 'failed']);
    expect(next.errors[0]?.text).toContain('the service was scaled to 0, and was not deleted');
    expect(serviceOf(world)?.desiredCount).toBe(0);
    expect(answersOf(world)).toEqual(['CONTINUE']);
  });
});
