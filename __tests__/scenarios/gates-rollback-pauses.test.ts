import { describe, expect, jest, test } from '@jest/globals';
import { image, inputs, pauseHook, pausingWorld, revisionOf, strategies } from '../support/pausing.ts';
import { addBareWeb, callsOf, runAction, sentencesOf, type World, webDefinition } from '../support/scenario.ts';

/** A rollback that the step itself deploys is paused by the hooks of the service, too: the step continues it. */

jest.setTimeout(30_000);

const back = { mode: 'rollback', cluster: 'prod', service: 'web', 'wait-for-minutes': '60' };
const answersOf = ({ sim }: World) => callsOf(sim, 'ecs:ContinueServiceDeployment').map(({ input }) => input);
const chosen = strategies.filter(([name]) => name !== 'LINEAR');

/** Revision 2 has been deployed, and its pause was continued by ECS itself. */
async function deployed(stage: string, configuration: Record<string, unknown>, services = ['web']): Promise<World> {
  const hook = pauseHook(stage, { timeoutInMinutes: 1, action: 'CONTINUE' });
  const world = pausingWorld(configuration, [hook]);
  for (const name of services.slice(1)) {
    const deploymentConfiguration = { ...configuration, lifecycleHooks: [hook] };
    addBareWeb(world.sim, { name, deploymentConfiguration, taskDefinition: webDefinition({}, { family: name }) });
  }
  const run = await runAction(world, { ...inputs, service: services.join(), 'wait-for-minutes': '60' });
  expect(run.outputs.outcome).toBe('deployed');
  expect(answersOf(world)).toEqual([]);
  return world;
}

describe.each(chosen)('%s', (_, stage, configuration) => {
  test('the pause of `mode: rollback` is continued once, and logged', async () => {
    const world = await deployed(stage, configuration);
    const run = await runAction(world, back);
    expect([run.failed, run.outputs.outcome]).toEqual([false, 'rolled-back']);
    expect(answersOf(world).map(({ action }) => action)).toEqual(['CONTINUE']);
    const lines = sentencesOf(run).join('\n');
    expect(lines).toContain('The step continues it, because it rolls back.');
    expect(lines).toMatch(/hook ecs-pause-\w+ was answered with CONTINUE/);
    expect(lines).not.toContain('`mode: continue`');
    expect(revisionOf(world)).toBe(1);
  });

  test('several services at once: each pause is continued', async () => {
    const world = await deployed(stage, configuration, ['web', 'shop', 'blog']);
    const run = await runAction(world, { ...back, service: 'web, shop, blog' });
    expect([run.failed, run.outputs.outcome]).toEqual([false, 'rolled-back']);
    expect(new Set(answersOf(world).map(({ hookId }) => hookId)).size).toBe(3);
    expect(answersOf(world)).toHaveLength(3);
    for (const name of ['web', 'shop', 'blog']) expect(revisionOf(world, name)).toBe(1);
  });

  test.each(['lost', 'lost-500'] as const)(
    'an answer that is lost (%s) is looked for, and not sent again',
    async (kind) => {
      const world = await deployed(stage, configuration);
      world.sim.fault({ operation: 'ecs:ContinueServiceDeployment', kind, times: 1 });
      const run = await runAction(world, back);
      expect([run.failed, run.outputs.outcome]).toEqual([false, 'rolled-back']);
      expect(answersOf(world)).toHaveLength(1);
    },
  );

  test('an answer that never reached ECS is sent again', async () => {
    const world = await deployed(stage, configuration);
    world.sim.fault({ operation: 'ecs:ContinueServiceDeployment', kind: 'reset', times: 1 });
    expect((await runAction(world, back)).outputs.outcome).toBe('rolled-back');
    expect(revisionOf(world)).toBe(1);
  });

  test('an answer that is denied leaves the rollback paused, and the step says how to continue', async () => {
    const world = await deployed(stage, configuration);
    world.sim.fault({ operation: 'ecs:ContinueServiceDeployment', kind: 'denied' });
    // By ECS's own timeout it goes on after a minute.
    const run = await runAction(world, back);
    const lines = sentencesOf(run).join('\n');
    expect(lines).toMatch(/could not be answered with CONTINUE: .*ecs:ContinueServiceDeployment/);
    expect(lines).toContain('Continue with `mode: continue`');
    expect(run.outputs.outcome).toBe('rolled-back');
  });

  test('with `wait-until: paused` the pause is left to a person', async () => {
    const world = await deployed(stage, configuration);
    const run = await runAction(world, { ...back, 'wait-until': 'paused' });
    expect([run.failed, run.outputs.outcome]).toEqual([false, 'paused']);
    expect(answersOf(world)).toEqual([]);
  });
});

test('the rolling rollback of a deployment that failed is continued, too', async () => {
  const hook = pauseHook('PRE_SCALE_UP', { timeoutInMinutes: 1, action: 'CONTINUE' });
  const breaker = { deploymentCircuitBreaker: { enable: false, rollback: false } };
  const world = pausingWorld(breaker, [hook]);
  world.sim.addImage(image, { kind: 'crash-at-start', exitCode: 1, log: [] });
  const run = await runAction(world, { ...inputs, 'wait-for-minutes': '60' });
  expect([run.failed, run.outputs.outcome]).toEqual([true, 'rolled-back']);
  expect(answersOf(world).map(({ action }) => action)).toEqual(['CONTINUE']);
  expect(revisionOf(world)).toBe(1);
});
