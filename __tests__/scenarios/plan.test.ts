import { describe, expect, test } from '@jest/globals';
import { addImages, addWeb, createWorld, operationsOf, runAction, webDefinition } from '../support/scenario.ts';

const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2';
const plan = { mode: 'plan', cluster: 'prod', service: 'web', image };

/** Operations of AWS that change anything. */
const writes = /:(Register|Update|Create|Delete|Deregister|Put|Run|Start|Stop|Tag|Untag|Continue)/;

describe('mode: plan', () => {
  test('shows what a deploy would do, and calls nothing that writes', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const run = await runAction(world, {
      ...plan,
      'desired-count': '4',
      'environment-variables': 'PASSWORD=s3cr3t-passw0rd\nLOG_LEVEL=debug',
    });
    expect(run.red).toBe(false);
    expect(run.outputs).toMatchObject({
      outcome: 'planned',
      changed: 'false',
      'previous-task-definition-revision': 'web:1',
      'task-definition-revision': '',
    });
    expect(operationsOf(world.sim).filter((operation) => writes.test(operation))).toEqual([]);
    expect(run.log).toContain('Register a new revision of web.');
    expect(run.log.join('\n')).toMatch(
      /Update web to the new revision, and set desiredCount\. The rollout runs up to 2 extra tasks beside the 2 wanted/,
    );
    expect(run.log.join('\n')).toContain('service.desiredCount: 2 → 4');
    expect(run.log.join('\n')).toContain('+ app.environment.PASSWORD (value hidden)');
    expect(run.outputs.diff).toContain('app.environment.LOG&#95;LEVEL');
    expect(run.outputs.diff).toContain(
      '| changed | service <code>web.desiredCount</code> | <code>2</code> | <code>4</code> |',
    );
    expect(run.summary).toContain('## 📋 web in prod: planned');
    expect(run.summary).toContain('<details open>');
    expect(run.summary).toContain('1. Register a new revision of web.');
    // The rendered file has it: that is what is registered.
    expect(JSON.stringify({ ...run, rendered: {} })).not.toContain('s3cr3t-passw0rd');
  });

  test('nothing to do is said', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const run = await runAction(world, { mode: 'plan', cluster: 'prod', service: 'web' });
    expect(run.outputs).toMatchObject({ outcome: 'planned', diff: '' });
    expect(run.summary).toContain('Nothing: everything runs as it is asked for.');
  });

  test('of a rollback', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.registerTaskDefinition(webDefinition({ image }));
    world.sim.updateService('prod', 'web', { taskDefinition: 'web:2' });
    await world.clock.sleep(600_000);
    const run = await runAction(world, { mode: 'plan', cluster: 'prod', service: 'web', 'rollback-to': 'previous' });
    expect(run.outputs).toMatchObject({
      outcome: 'planned',
      'task-definition-revision': 'web:1',
      'previous-task-definition-revision': 'web:2',
    });
    expect(run.summary).toContain('Update web to web:1.');
    expect(operationsOf(world.sim).filter((operation) => writes.test(operation))).toEqual([]);
  });

  test('comment: one comment, found again by its marker', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const run = await runAction(world, { ...plan, comment: 'true' });
    expect(Object.keys(run.comments)).toEqual(['<!-- ecs-deploy-action plan prod/web -->']);
    expect(Object.values(run.comments)[0]).toContain('app.image');
    const silent = await runAction(world, plan);
    expect(silent.comments).toEqual({});
  });

  test('findings are shown, and nothing is stopped', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const run = await runAction(world, { ...plan, image: `${image}-typo` });
    expect(run.red).toBe(false);
    expect(run.outputs.outcome).toBe('planned');
    expect(run.warnings.join()).toMatch(/This would stop a deploy: .*web:2-typo/);
    expect(run.summary).toContain('This would stop a deploy');
  });

  test('a register-only plan', async () => {
    const world = createWorld();
    addImages(world.sim, 'web');
    const files = { 'web.json': JSON.stringify(webDefinition()) };
    const run = await runAction(world, { mode: 'plan', 'task-definition': 'web.json' }, { files });
    expect(run.outputs.outcome).toBe('planned');
    expect(run.summary).toContain('Register a new revision of web.');
    expect(operationsOf(world.sim).filter((operation) => writes.test(operation))).toEqual([]);
  });
});
