import { describe, expect, test } from '@jest/globals';
import { addWeb, createWorld, operationsOf, runAction, webDefinition } from '../support/scenario.ts';

const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2';
const deploy = { cluster: 'prod', service: 'web', image };

/** Operations of AWS that change anything. */
const writes = /:(Register|Update|Create|Delete|Deregister|Put|Run|Start|Stop|Tag|Untag|Continue)/;

describe('dry-run', () => {
  test('of a deploy is mode: plan', async () => {
    const runs = [];
    for (const inputs of [{ 'dry-run': 'true' }, { 'dry-run': 'TRUE', mode: 'deploy' }, { mode: 'plan' }]) {
      const world = createWorld();
      addWeb(world.sim);
      runs.push({
        ...(await runAction(world, { ...deploy, comment: 'true', ...inputs })),
        calls: operationsOf(world.sim),
      });
    }
    const [first, ...others] = runs;
    expect(first).toMatchObject({ failed: false, outputs: { outcome: 'planned', changed: 'false' } });
    expect(first?.calls.filter((operation) => writes.test(operation))).toEqual([]);
    expect(Object.values(first?.comments ?? {}).join()).toContain('Register a new revision of web.');
    for (const other of others) expect(other).toEqual(first);
  });

  test.each<[string, Record<string, string>]>([
    ['mode: rollback with it', { mode: 'rollback', 'dry-run': 'true' }],
    ['with a revision', { mode: 'rollback', 'rollback-to': '1', 'dry-run': 'true' }],
    ['mode: plan with rollback-to', { mode: 'plan', 'rollback-to': 'previous' }],
  ])('of a rollback shows where it leads: %s', async (_, inputs) => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.registerTaskDefinition(webDefinition({ image }));
    world.sim.updateService('prod', 'web', { taskDefinition: 'web:2' });
    await world.clock.sleep(600_000);
    const run = await runAction(world, { cluster: 'prod', service: 'web', comment: 'true', ...inputs });
    expect(run).toMatchObject({
      failed: false,
      outputs: {
        outcome: 'planned',
        changed: 'false',
        'task-definition-revision': 'web:1',
        'previous-task-definition-revision': 'web:2',
      },
    });
    for (const text of [run.log.join('\n'), run.summary, Object.values(run.comments).join()]) {
      expect(text).toContain('Update web to web:1.');
    }
    expect(run.summary).toContain('## 📋 web in prod: planned');
    expect(operationsOf(world.sim).filter((operation) => writes.test(operation))).toEqual([]);
  });

  test('of a rollback without an earlier revision is the error that the rollback is', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const inputs = { cluster: 'prod', service: 'web', mode: 'rollback' };
    const [dry, real] = [await runAction(world, { ...inputs, 'dry-run': 'true' }), await runAction(world, inputs)];
    expect(dry.failed).toBe(true);
    expect(dry.errors).toEqual(real.errors);
  });

  test('a one-off task is shown, and not run', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const run = await runAction(world, { ...deploy, 'dry-run': 'true', 'run-task': 'true' });
    expect(run.summary).toContain('Run the one-off task');
    expect(operationsOf(world.sim)).not.toContain('ecs:RunTask');
  });

  test('is true or false', async () => {
    const run = await runAction(createWorld(), { ...deploy, 'dry-run': 'yes' });
    expect(run.failed).toBe(true);
    expect(run.errors[0]?.text).toContain('`dry-run` is "yes": it is neither true nor false');
  });
});
