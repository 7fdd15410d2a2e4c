import { describe, expect, jest, test } from '@jest/globals';
import {
  hooksOf,
  inputs,
  pauseHook,
  pausesIn,
  pausingWorld,
  recordsOf,
  revisionOf,
  strategies,
} from '../support/pausing.ts';
import { callsOf, runAction, sentencesOf } from '../support/scenario.ts';

/** Pause hooks that are not answered, and end by their own timeout: ECS goes on, or rolls back. */

jest.setTimeout(30_000);

const waiting = { ...inputs, 'wait-for-minutes': '60' };

describe.each(strategies)('%s', (_, stage, configuration) => {
  const worldWith = (action: string) =>
    pausingWorld(configuration, [pauseHook(stage, { timeoutInMinutes: 5, action })]);

  test('CONTINUE: ECS goes on, which the log tells before and after', async () => {
    const world = worldWith('CONTINUE');
    const run = await runAction(world, waiting);
    expect([run.failed, run.outputs.outcome]).toEqual([false, 'deployed']);
    expect(pausesIn(run)).toEqual([
      expect.stringMatching(new RegExp(`in the stage ${stage} .*then ECS continues on its own`)),
    ]);
    const expired = /PAUSE hook ecs-pause-\w+: TIMED_OUT: no answer came until 2026-01-15 09:0\d UTC; ECS continued/;
    expect(run.log.filter((line) => expired.test(line))).toHaveLength(1);
    expect(callsOf(world.sim, 'ecs:ContinueServiceDeployment')).toEqual([]);
    expect(revisionOf(world)).toBe(2);
  });

  test('ROLLBACK: the step is red, names the hook, and starts no rollback of its own', async () => {
    const world = worldWith('ROLLBACK');
    const run = await runAction(world, waiting);
    expect([run.failed, run.outputs.outcome]).toEqual([true, 'rolled-back']);
    expect(pausesIn(run)[0]).toMatch(/then ECS rolls back/);
    expect(run.errors).toHaveLength(1);
    const [{ text } = { text: '' }] = run.errors;
    expect(text).toMatch(/pause hook/i);
    expect(text).toMatch(/timed out|no answer|expired/i);
    expect(JSON.parse(run.outputs.results ?? '')[0].cause).not.toBe('');
    expect(run.summary).toContain('troubleshooting.md#hook-timeout');
    expect(sentencesOf(run).join('\n')).toContain(hooksOf(world)[0]?.id);
    expect(callsOf(world.sim, 'ecs:ContinueServiceDeployment')).toEqual([]);
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
    expect(recordsOf(world)[0]?.status).toBe('ROLLBACK_SUCCESSFUL');
    expect(revisionOf(world)).toBe(1);
  });

  test.each(['CONTINUE', 'ROLLBACK'])(
    '%s: `mode: continue` that comes too late says what the service does',
    async (action) => {
      const world = worldWith(action);
      const first = await runAction(world, { ...inputs, 'wait-until': 'paused' });
      await world.clock.sleep(30 * 60_000);
      const hook = { 'hook-id': first.outputs['hook-id'] ?? '' };
      const late = await runAction(world, { mode: 'continue', cluster: 'prod', service: 'web', ...hook });
      expect([late.failed, late.outputs.outcome]).toEqual([true, 'failed']);
      expect(late.errors[0]?.text).toContain('No pause hook holds a deployment of service "web"');
      expect(late.errors[0]?.text).toContain(`of web:${action === 'CONTINUE' ? 2 : 1}, has completed`);
      expect(callsOf(world.sim, 'ecs:ContinueServiceDeployment')).toEqual([]);
    },
  );
});
