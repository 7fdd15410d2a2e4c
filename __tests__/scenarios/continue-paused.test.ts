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
import { callsOf, pollAsUsers, type Run, runAction, sentencesOf, type World } from '../support/scenario.ts';

pollAsUsers();

const origin = 'https://test.shop.example.com';
const verified = { ...inputs, 'continue-paused': 'verified', 'wait-for-minutes': '30' };
const testTraffic = (more = '') => `- url: ${origin}/info\n  when: test-traffic\n  within: 30\n${more}`;
const blueGreen = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0 };
const linear = { strategy: 'LINEAR', linearConfiguration: { stepPercent: 50, stepBakeTimeInMinutes: 1 } };

type Status = (world: World, revision: string) => number;

/** A service whose site of test traffic answers with a status. */
function withTestSite(configuration: Record<string, unknown>, stage: string, status: Status, timeout = {}): World {
  const world = pausingWorld(configuration, [pauseHook(stage, timeout)]);
  world.sim.addSite({
    ...{ origin, cluster: 'prod', service: 'web', traffic: 'test' },
    answer: ({ revision }) => ({ status: status(world, revision) }),
  });
  return world;
}

const answersOf = ({ sim }: World) => callsOf(sim, 'ecs:ContinueServiceDeployment').map(({ input }) => input.action);
const statesOf = (run: Run): string[] =>
  (JSON.parse(run.outputs.verification ?? '[]') as { state: string }[]).map(({ state }) => state);

describe('continue-paused: verified', () => {
  test('continues once the checks of the moment have passed, which see the new revision alone', async () => {
    const seen: string[] = [];
    const world = withTestSite(blueGreen, 'POST_TEST_TRAFFIC_SHIFT', (_, revision) => {
      seen.push(revision);
      return seen.length < 3 ? 503 : 200;
    });
    const run = await runAction(world, { ...verified, verify: testTraffic() });
    expect([run.failed, run.outputs.outcome]).toEqual([false, 'deployed']);
    expect(answersOf(world)).toEqual(['CONTINUE']);
    expect(statesOf(run)).toEqual(['passed']);
    expect(new Set(seen)).toEqual(new Set(['web:2']));
    expect(pausesIn(run)).toEqual([
      expect.stringMatching(/then ECS rolls back\. The checks of this step answer it\.$/),
    ]);
    expect(sentencesOf(run).join('\n')).not.toContain('`mode: continue`');
    expect(run.log.join('\n')).toMatch(
      /check url [^\n]*: passed: [\s\S]*hook ecs-pause-\w+ was answered with CONTINUE/,
    );
  });

  test('continues within 2 s of the check that passed', async () => {
    let passedAtMs = Number.NaN;
    const world = withTestSite(blueGreen, 'POST_TEST_TRAFFIC_SHIFT', ({ clock }) => {
      passedAtMs = clock.now();
      return 200;
    });
    await runAction(world, { ...verified, verify: testTraffic('  every: 20\n  consecutive: 2') });
    const [answer] = callsOf(world.sim, 'ecs:ContinueServiceDeployment');
    expect((answer?.at ?? Number.NaN) - passedAtMs).toBeLessThanOrEqual(2_000);
  });

  test.each(strategies)(
    'an alarm in ALARM while it is paused is answered with ROLLBACK: %s',
    async (_, stage, configuration) => {
      const world = pausingWorld(configuration, [pauseHook(stage)]);
      world.sim.setAlarm('web-5xx', 'OK');
      world.clock.at(world.clock.now() + 400_000, () => world.sim.setAlarm('web-5xx', 'ALARM'));
      const run = await runAction(world, {
        ...verified,
        'continue-paused': 'never',
        verify: '- alarms: [web-5xx]',
      });
      expect(run.outputs.outcome).toBe('rolled-back');
      expect(run.errors[0]?.text).toContain('Alarm web-5xx is in ALARM');
      expect(revisionOf(world)).toBe(1);
      expect(answersOf(world)).toEqual(['ROLLBACK']);
      expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
    },
  );

  test.each(['verified', 'never'])('%s: a failed check of test traffic is answered with ROLLBACK', async (value) => {
    const world = withTestSite(blueGreen, 'POST_TEST_TRAFFIC_SHIFT', () => 500);
    const run = await runAction(world, { ...verified, 'continue-paused': value, verify: testTraffic() });
    expect([run.failed, run.outputs.outcome]).toEqual([true, 'rolled-back']);
    expect(answersOf(world)).toEqual(['ROLLBACK']);
    expect(callsOf(world.sim, 'ecs:StopServiceDeployment')).toHaveLength(0);
    expect(revisionOf(world)).toBe(1);
  });

  test.each(['verified', 'never'])(
    '%s with rollback-on: none: it stays paused, and the step says so',
    async (value) => {
      const world = withTestSite(blueGreen, 'POST_TEST_TRAFFIC_SHIFT', () => 500);
      const run = await runAction(world, {
        ...verified,
        'continue-paused': value,
        'rollback-on': 'none',
        verify: testTraffic(),
      });
      expect([run.failed, run.outputs.outcome]).toEqual([true, 'failed']);
      expect(answersOf(world)).toEqual([]);
      expect(recordsOf(world)[0]?.status).toBe('IN_PROGRESS');
      expect(sentencesOf(run).join('\n')).toContain('The deployment stays paused in the stage POST_TEST_TRAFFIC_SHIFT');
      expect(run.summary).toContain('stays paused');
    },
  );

  test('a pause before anything can be checked is continued', async () => {
    const world = withTestSite(blueGreen, 'PRE_SCALE_UP', () => 200);
    const run = await runAction(world, { ...verified, verify: '- url: https://test.shop.example.com' });
    expect(run.outputs.outcome).not.toBe('timed-out');
    expect(answersOf(world)).toEqual(['CONTINUE']);
  });

  test('every pause of a linear deployment is answered, each by the checks of its step', async () => {
    const world = withTestSite(linear, 'PRE_PRODUCTION_TRAFFIC_SHIFT', () => 200);
    const verify = `- url: ${origin}/info\n  when: each-step\n`;
    const run = await runAction(world, { ...verified, verify });
    expect(run.outputs.outcome).toBe('deployed');
    expect(answersOf(world)).toEqual(['CONTINUE', 'CONTINUE']);
    const hooks = callsOf(world.sim, 'ecs:ContinueServiceDeployment').map(({ input }) => input.hookId);
    expect(new Set(hooks).size).toBe(2);
  });

  test('a step that fails rolls back at its pause', async () => {
    const world = withTestSite(linear, 'PRE_PRODUCTION_TRAFFIC_SHIFT', () => 500);
    const verify = `- url: ${origin}/info\n  when: each-step\n  within: 90`;
    const run = await runAction(world, { ...verified, verify });
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(answersOf(world)).toEqual(['CONTINUE', 'ROLLBACK']);
    expect(run.errors[0]?.text).toContain('At 50 %');
  });

  describe('on-inconclusive', () => {
    const metric = (more: string) =>
      `- metric: {namespace: Shop, name: Orders, statistic: Sum}\n  fail-below: 1\n  when: test-traffic\n${more}`;
    const paused = () => withTestSite(blueGreen, 'POST_TEST_TRAFFIC_SHIFT', () => 200);

    test('pass: continues, with a warning', async () => {
      const world = paused();
      const run = await runAction(world, { ...verified, verify: metric('') });
      expect(run.outputs.outcome).toBe('deployed');
      expect(answersOf(world)).toEqual(['CONTINUE']);
      expect(run.warnings.join('\n')).toContain('inconclusive');
    });

    test('fail: rolls back', async () => {
      const world = paused();
      const run = await runAction(world, { ...verified, verify: metric('  on-inconclusive: fail') });
      expect(run.outputs.outcome).toBe('rolled-back');
      expect(answersOf(world)).toEqual(['ROLLBACK']);
    });

    test('pause: leaves it to a person, and times out', async () => {
      const world = paused();
      const run = await runAction(world, { ...verified, verify: metric('  on-inconclusive: pause') });
      expect(run.outputs.outcome).toBe('timed-out');
      expect(answersOf(world)).toEqual([]);
      expect(recordsOf(world)[0]?.status).toBe('IN_PROGRESS');
      // First the checks were to answer it; then it is for a person. The explanation says it again.
      expect(pausesIn(run).slice(0, 2)).toEqual([
        expect.stringContaining('The checks of this step answer it'),
        expect.stringContaining('Continue with `mode: continue`'),
      ]);
    });

    test('pause with wait-until: paused ends paused', async () => {
      const world = paused();
      const verify = metric('  on-inconclusive: pause');
      const run = await runAction(world, { ...verified, 'wait-until': 'paused', verify });
      expect([run.failed, run.outputs.outcome]).toEqual([false, 'paused']);
      expect(run.outputs['hook-id']).toBe(hooksOf(world)[0]?.id);
    });
  });

  test('without verify is an input error before any call', async () => {
    const world = withTestSite(blueGreen, 'POST_TEST_TRAFFIC_SHIFT', () => 200);
    const run = await runAction(world, verified);
    expect(run.errors[0]?.text).toMatch(/continue-paused: `continue-paused: verified` needs the checks of `verify`/);
    expect(world.sim.calls).toEqual([]);
  });

  test('a lost answer is looked for, and not sent twice', async () => {
    const world = withTestSite(blueGreen, 'POST_TEST_TRAFFIC_SHIFT', () => 200);
    world.sim.fault({ kind: 'lost', operation: 'ecs:ContinueServiceDeployment', times: 1 });
    const run = await runAction(world, { ...verified, verify: testTraffic() });
    expect(run.outputs.outcome).toBe('deployed');
    expect(answersOf(world)).toHaveLength(1);
  });

  test('a denied answer is told, and the pause is left to a person', async () => {
    const world = withTestSite(blueGreen, 'POST_TEST_TRAFFIC_SHIFT', () => 200);
    world.sim.fault({ kind: 'denied', operation: 'ecs:ContinueServiceDeployment' });
    const run = await runAction(world, { ...verified, 'wait-for-minutes': '10', verify: testTraffic() });
    expect(run.outputs.outcome).toBe('timed-out');
    expect(run.log.join('\n')).toMatch(/could not be answered with CONTINUE: .*ecs:ContinueServiceDeployment/);
  });

  test('a later attempt of the run goes on judging', async () => {
    const world = withTestSite(blueGreen, 'POST_TEST_TRAFFIC_SHIFT', () => 200);
    await runAction(world, { ...inputs, 'wait-until': 'paused' });
    const again = { provenance: { attempt: 2, runId: '1234567890' } };
    const run = await runAction(world, { ...verified, verify: testTraffic() }, again);
    expect(run.outputs.outcome).toBe('deployed');
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
    expect(answersOf(world)).toEqual(['CONTINUE']);
  });

  test('mode: continue judges the pauses that come', async () => {
    const world = withTestSite(linear, 'PRE_PRODUCTION_TRAFFIC_SHIFT', () => 200);
    await runAction(world, { ...inputs, 'wait-until': 'paused' });
    const run = await runAction(world, {
      ...{ mode: 'continue', cluster: 'prod', service: 'web', 'continue-paused': 'verified' },
      verify: `- url: ${origin}/info\n  when: each-step`,
    });
    expect(run.outputs.outcome).toBe('deployed');
    expect(answersOf(world)).toEqual(['CONTINUE', 'CONTINUE']);
  });
});

describe('wait-until: paused with verify', () => {
  test('waits for the checks of the moment first', async () => {
    let requests = 0;
    const world = withTestSite(blueGreen, 'POST_TEST_TRAFFIC_SHIFT', () => (++requests < 4 ? 503 : 200));
    const run = await runAction(world, { ...inputs, 'wait-until': 'paused', verify: testTraffic() });
    expect([run.failed, run.outputs.outcome]).toEqual([false, 'paused']);
    expect(statesOf(run)).toEqual(['passed']);
    expect(requests).toBe(4);
    expect(answersOf(world)).toEqual([]);
  });

  test('a check that fails meanwhile rolls back', async () => {
    const world = withTestSite(blueGreen, 'POST_TEST_TRAFFIC_SHIFT', () => 500);
    const run = await runAction(world, { ...inputs, image, 'wait-until': 'paused', verify: testTraffic() });
    expect([run.failed, run.outputs.outcome]).toEqual([true, 'rolled-back']);
    expect(answersOf(world)).toEqual(['ROLLBACK']);
  });

  test('a stage ends the step without an answer to the pause of that stage', async () => {
    const world = withTestSite(blueGreen, 'POST_TEST_TRAFFIC_SHIFT', () => 200);
    world.sim.setAlarm('web-5xx', 'OK');
    const verify = testTraffic('- alarms: [web-5xx]');
    const run = await runAction(world, { ...verified, 'wait-until': 'POST_TEST_TRAFFIC_SHIFT', verify });
    expect(run.outputs.outcome).toBe('deployed');
    expect(answersOf(world)).toEqual([]);
    expect(recordsOf(world)[0]?.status).toBe('IN_PROGRESS');
  });
});
