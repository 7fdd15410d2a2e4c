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
    expect(run.failed).toBe(false);
    expect(run.outputs).toMatchObject({
      outcome: 'planned',
      changed: 'false',
      'previous-task-definition-revision': 'web:1',
      'task-definition-revision': '',
    });
    expect(operationsOf(world.sim).filter((operation) => writes.test(operation))).toEqual([]);
    expect(run.log).toContain('Register a new revision of web.');
    expect(run.log.join('\n')).toMatch(
      /Update web to the new revision, and set desiredCount\. Up to 8 tasks run at the same time \(200 % of 4\), 6 extra tasks/,
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

  test.each([
    [
      'a higher desired count',
      { 'desired-count': '10' },
      {},
      'Up to 15 tasks run at the same time (150 % of 10), 13 extra tasks compared with the 2 now; a task is stopped only while at least 5 healthy ones remain.',
    ],
    [
      'a lower one',
      { 'desired-count': '1' },
      {},
      'Up to 2 tasks run at the same time, no more than now; a task is stopped only while at least 1 healthy one remains.',
    ],
    [
      'percentages of this update',
      {
        'desired-count': '10',
        'service-overrides': '{"deploymentConfiguration": {"maximumPercent": 125, "minimumHealthyPercent": 75}}',
      },
      {},
      'Up to 12 tasks run at the same time (125 % of 10), 10 extra tasks compared with the 2 now; a task is stopped only while at least 8 healthy ones remain.',
    ],
    [
      'one percentage of this update',
      { 'service-overrides': '{"deploymentConfiguration": {"maximumPercent": 100}}' },
      {},
      'Up to 2 tasks run at the same time (100 % of 2), no more than now; a task is stopped only while at least 1 healthy one remains.',
    ],
    [
      'a native blue/green deployment',
      { 'desired-count': '5' },
      { strategy: 'BLUE_GREEN' },
      'Both revisions run at the same time: up to 5 new tasks in addition to the 2 that run now.',
    ],
  ])('the tasks at the peak are those of this update: %s', async (_, wanted, configuration, expected) => {
    const world = createWorld();
    const deploymentConfiguration = { maximumPercent: 150, minimumHealthyPercent: 50, ...configuration };
    addWeb(world.sim, { deploymentConfiguration });
    const run = await runAction(world, { ...plan, ...wanted } as Record<string, string>);
    expect(run.log.join('\n')).toContain(expected);
  });

  test('every channel shows the same number of changes', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const run = await runAction(world, {
      ...plan,
      comment: 'true',
      'desired-count': '4',
      'environment-variables': 'A=1\nLOG_LEVEL=debug',
    });
    expect(run.outputs.diff?.match(/^\| (added|removed|changed) \|/gm)).toHaveLength(4);
    const counted = /\b(\d+) changes?\b/g;
    const numbersIn = (text: string) => [...new Set([...text.matchAll(counted)].map(([, count]) => count))];
    for (const text of [run.log.join('\n'), run.summary, Object.values(run.comments).join()]) {
      expect(numbersIn(text)).toEqual(['4']);
    }
  });

  test('nothing to do is said', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const run = await runAction(world, { mode: 'plan', cluster: 'prod', service: 'web' });
    expect(run.outputs).toMatchObject({ outcome: 'planned', diff: '' });
    expect(run.summary).toContain('Nothing: everything already runs as requested.');
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
    expect(Object.keys(run.comments)).toEqual(['<!-- ecs-deploy-action eu-west-1/prod/web -->']);
    expect(Object.values(run.comments)[0]).toContain('app.image');
    const silent = await runAction(world, plan);
    expect(silent.comments).toEqual({});
  });

  test('findings are shown, and nothing is stopped', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const run = await runAction(world, { ...plan, image: `${image}-typo` });
    expect(run.failed).toBe(false);
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
