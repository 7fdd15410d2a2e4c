import { describe, expect, jest, test } from '@jest/globals';
import { aliveIn, emptyWorld, filesFor, given, serviceOf } from '../support/first-deployment.ts';
import {
  hooksOf,
  image,
  inputs,
  pauseHook,
  pausingWorld,
  recordsOf,
  revisionOf,
  strategies,
} from '../support/pausing.ts';
import { addBareWeb, callsOf, type RunOptions, runAction, type World } from '../support/scenario.ts';

/**
 * Runs that answer pauses, killed after each of their writes and run again: no pause is answered in the place of another
 * one, and no revision is rolled back more than was asked for.
 */

jest.setTimeout(30_000);

const back = { mode: 'rollback', cluster: 'prod', service: 'web' };
const onward = { mode: 'continue', cluster: 'prod', service: 'web', 'wait-for-minutes': '60' };
const again: RunOptions = { provenance: { runId: '1234567890', attempt: 2 } };
const later: RunOptions = { provenance: { runId: '1234567890', attempt: 3 } };
const isWrite = (operation: string) => /:(Update|Create|Register|Continue|Stop|Tag)/.test(operation);
const answersOf = ({ sim }: World) =>
  callsOf(sim, 'ecs:ContinueServiceDeployment').map(({ input }) => `${input.action} ${input.hookId}`);

/** The numbers of the writes of a run, counted from 1, in a world that nothing disturbs. */
async function writesOf(build: () => Promise<World>, run: Record<string, string>, options: RunOptions = {}) {
  const world = await build();
  const before = world.sim.calls.length;
  await runAction(world, run, options);
  return world.sim.calls.slice(before).flatMap(({ operation }, index) => (isWrite(operation) ? [index + 1] : []));
}

/** The worlds that a run leaves behind that is killed before its first write, and after each of its writes. */
async function killed(build: () => Promise<World>, run: Record<string, string>, options: RunOptions = {}) {
  const writes = await writesOf(build, run, options);
  expect(writes.length).toBeGreaterThan(0);
  const points = [(writes[0] ?? 1) - 1, ...writes].filter((number) => number > 0);
  return Promise.all(
    points.map(async (killAtCall) => {
      const world = await build();
      await runAction(world, run, { ...options, killAtCall });
      return { world, isBefore: !writes.includes(killAtCall) };
    }),
  );
}

const minutes = (count: number) => count * 60_000;

/** Revisions 1 and 2 have completed deployments; 3 is paused. */
async function thirdPaused(configuration: Record<string, unknown>, stage: string): Promise<World> {
  const world = pausingWorld(configuration, [pauseHook(stage)]);
  world.sim.setAlarm('web-5xx', 'OK');
  await runAction(world, {
    ...inputs,
    'continue-paused': 'verified',
    verify: '- alarms: [web-5xx]',
    'wait-for-minutes': '60',
  });
  await runAction(world, { ...inputs, image: image.replace(':2', ':3'), 'wait-until': 'paused' });
  expect(revisionOf(world)).toBe(3);
  expect(recordsOf(world).map(({ status }) => status)).toEqual(['IN_PROGRESS', 'SUCCESSFUL', 'SUCCESSFUL']);
  return world;
}

describe.each(strategies.filter(([name]) => name !== 'LINEAR'))(
  'mode: rollback is killed, and run again: %s',
  (_, stage, configuration) => {
    const build = () => thirdPaused(configuration, stage);

    test.each([
      ['at once', 0],
      ["when ECS's own rollback has ended", minutes(30)],
    ])('%s: it is rolled back once', async (_, pauseMs) => {
      for (const { world } of await killed(build, back)) {
        await world.clock.sleep(pauseMs);
        const run = await runAction(world, back, again);
        expect([run.failed, run.errors]).toEqual([false, []]);
        expect(['rolled-back', 'unchanged']).toContain(run.outputs.outcome);
        await world.clock.sleep(minutes(60));
        expect(revisionOf(world)).toBe(2);
        expect(answersOf(world).filter((answer) => answer.startsWith('ROLLBACK'))).toHaveLength(1);
        const third = await runAction(world, back, later);
        expect([third.failed, third.outputs.outcome]).toEqual([false, 'unchanged']);
        expect(third.warnings.join('\n')).toContain('web has been rolled back to web:2 already');
        expect(revisionOf(world)).toBe(2);
      }
    });
  },
);

describe('mode: rollback without a pause', () => {
  async function completed(): Promise<World> {
    const world = pausingWorld({}, []);
    await runAction(world, inputs);
    await runAction(world, { ...inputs, image: image.replace(':2', ':3') });
    return world;
  }

  test.each([
    ['at once', 0],
    ['later', minutes(30)],
  ])('run again %s: it is rolled back once', async (_, pauseMs) => {
    for (const { world } of await killed(completed, back)) {
      await world.clock.sleep(pauseMs);
      const run = await runAction(world, back, again);
      expect(run.failed).toBe(false);
      expect(revisionOf(world)).toBe(2);
    }
  });

  test('another run rolls back from there', async () => {
    const world = await completed();
    expect((await runAction(world, back)).outputs.outcome).toBe('rolled-back');
    expect(revisionOf(world)).toBe(2);
    expect((await runAction(world, back)).outputs.outcome).toBe('rolled-back');
    // The last other revision that completed a deployment.
    expect(revisionOf(world)).toBe(3);
  });
});

describe('mode: rollback of a first deployment is killed, and run again', () => {
  async function firstPaused(): Promise<World> {
    const world = emptyWorld();
    // A lower revision of the family, which never served here.
    addBareWeb(world.sim, { name: 'other' });
    await runAction(world, { ...given, 'wait-until': 'paused' }, { files: filesFor('POST_SCALE_UP', {}) });
    return world;
  }

  test.each([
    ['at once', 0],
    ['later', minutes(30)],
  ])('%s: it is ended once, and no other revision is deployed', async (_, pauseMs) => {
    for (const { world } of await killed(firstPaused, back)) {
      await world.clock.sleep(pauseMs);
      const run = await runAction(world, back, again);
      expect([run.failed, run.outputs.outcome]).toEqual([true, 'failed']);
      expect(run.errors[0]?.text).toContain('nothing to roll back to');
      await world.clock.sleep(minutes(60));
      expect(revisionOf(world)).toBe(2);
      expect([serviceOf(world)?.desiredCount, aliveIn(world)]).toEqual([0, 0]);
      expect(answersOf(world)).toEqual([`ROLLBACK ${hooksOf(world)[0]?.id}`]);
    }
  });
});

const linear = { strategy: 'LINEAR', linearConfiguration: { stepPercent: 50, stepBakeTimeInMinutes: 1 } };

/** Paused before its first step. */
async function stepPaused(): Promise<World> {
  const world = pausingWorld(linear, [pauseHook('PRE_PRODUCTION_TRAFFIC_SHIFT')]);
  await runAction(world, { ...inputs, 'wait-until': 'paused' });
  return world;
}

describe('mode: continue is killed, and run again', () => {
  const untilPaused = { ...onward, 'wait-until': 'paused' };

  test.each([
    ['at once', 0],
    ['when the next step is paused', minutes(10)],
  ])('%s: the next pause is not answered in the place of the first', async (_, pauseMs) => {
    for (const { world, isBefore } of await killed(stepPaused, untilPaused)) {
      const [first] = hooksOf(world);
      await world.clock.sleep(pauseMs);
      const run = await runAction(world, untilPaused, again);
      expect([run.failed, run.outputs.outcome]).toEqual([false, 'paused']);
      expect(run.outputs['hook-id']).not.toBe(first?.id);
      expect(answersOf(world)).toEqual([`CONTINUE ${first?.id}`]);
      expect(run.warnings.join('\n').includes('A re-run does not answer this one')).toBe(!isBefore && pauseMs > 0);
    }
  });

  test('the next pause that `hook-id` names is answered by a re-run', async () => {
    const world = await stepPaused();
    const next = await runAction(world, untilPaused);
    const named = { ...onward, 'hook-id': next.outputs['hook-id'] ?? '' };
    const run = await runAction(world, named, again);
    expect(run.outputs.outcome).toBe('deployed');
    expect(answersOf(world)).toHaveLength(2);
  });

  test('so does another run without `hook-id`', async () => {
    const world = await stepPaused();
    await runAction(world, untilPaused);
    expect((await runAction(world, onward)).outputs.outcome).toBe('deployed');
  });

  test.each(strategies)('%s: the one pause is answered once, and the re-run sees it deployed', async (...strategy) => {
    const [, stage, configuration] = strategy;
    const build = async () => {
      const world = pausingWorld(configuration, [pauseHook(stage)]);
      await runAction(world, { ...inputs, 'wait-until': 'paused' });
      return world;
    };
    for (const { world } of await killed(build, onward)) {
      const run = await runAction(world, onward, again);
      expect([run.failed, run.outputs.outcome]).toEqual([false, 'deployed']);
      expect(answersOf(world)).toEqual([`CONTINUE ${hooksOf(world)[0]?.id}`]);
    }
  });
});

describe('a deploy with `continue-paused: verified` is killed, and run again', () => {
  const verified = {
    ...inputs,
    'continue-paused': 'verified',
    verify: '- alarms: [web-5xx]',
    'wait-for-minutes': '60',
  };
  const build = async () => {
    const world = pausingWorld(linear, [pauseHook('PRE_PRODUCTION_TRAFFIC_SHIFT')]);
    world.sim.setAlarm('web-5xx', 'OK');
    return world;
  };
  const first: RunOptions = { provenance: { runId: '1234567890', attempt: 1 } };

  test('each pause is answered once, and one deployment is started', async () => {
    for (const { world } of await killed(build, verified, first)) {
      const run = await runAction(world, verified, again);
      expect([run.failed, run.outputs.outcome]).toEqual([false, 'deployed']);
      const answers = answersOf(world);
      expect(answers).toHaveLength(2);
      expect(new Set(answers).size).toBe(2);
      expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
      expect(callsOf(world.sim, 'ecs:RegisterTaskDefinition')).toHaveLength(1);
    }
  });

  test('a check that failed meanwhile is answered with ROLLBACK once', async () => {
    for (const { world } of (await killed(build, verified, first)).filter(
      ({ world: { sim } }) => sim.world.revisions.get('web')?.length === 2,
    )) {
      if (recordsOf(world)[0]?.status !== 'IN_PROGRESS') continue;
      world.clock.at(world.clock.now() + 1_000, () => world.sim.setAlarm('web-5xx', 'ALARM'));
      const run = await runAction(world, verified, again);
      expect(run.failed).toBe(true);
      expect(answersOf(world).filter((answer) => answer.startsWith('ROLLBACK')).length).toBeLessThanOrEqual(1);
    }
  });
});
