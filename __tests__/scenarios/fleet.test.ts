import { describe, expect, test } from '@jest/globals';
import { addWeb, callsOf, createWorld, runAction, webDefinition } from '../support/scenario.ts';

const repository = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web';

type Result = { service: string; outcome: string; reason: string };

function resultsOf(run: { outputs: Record<string, string> }): Result[] {
  return JSON.parse(run.outputs.results ?? '[]') as Result[];
}

describe('several services in one step', () => {
  test('one that fails is rolled back alone and at once, the other may finish, the step fails', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.addService({
      cluster: 'prod',
      name: 'worker',
      desiredCount: 2,
      launchType: 'FARGATE',
      taskDefinition: 'web:1',
    });
    // The worker's tasks of the new revision end soon after they have started.
    const end = () => {
      for (const task of world.sim.tasks('prod', 'worker')) {
        const fresh = String(task.taskDefinitionArn).endsWith('web:2') && task.lastStatus === 'RUNNING';
        if (fresh)
          world.sim.stopTask(
            'prod',
            String(task.taskArn),
            'Essential container in task exited',
            'EssentialContainerExited',
          );
      }
    };
    for (let seconds = 10; seconds < 600; seconds += 10) world.sim.schedule(seconds * 1_000, end);
    const run = await runAction(world, { cluster: 'prod', service: 'web,worker', image: `${repository}:2` });
    expect(run.failed).toBe(true);
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(resultsOf(run)).toMatchObject([
      { service: 'web', outcome: 'deployed' },
      { service: 'worker', outcome: 'rolled-back', reason: expect.stringContaining('runs web:1 again') },
    ]);
    expect(callsOf(world.sim, 'ecs:RegisterTaskDefinition')).toHaveLength(1);
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(3);
    expect(run.log.filter((line) => line.startsWith('::group::Wait'))).toEqual([
      '::group::Waiting for web, worker to become stable (at most 30 min)',
    ]);
  });

  test('a failing one beside a healthy one', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.addService({
      cluster: 'prod',
      name: 'worker',
      desiredCount: 2,
      launchType: 'FARGATE',
      taskDefinition: webDefinition({}, { family: 'worker' }),
    });
    // One image for both, and no room for the worker's tasks alone: a fault that only this service meets.
    world.sim.fault({
      operation: 'ecs:UpdateService',
      times: 1,
      when: (input: unknown) => JSON.stringify(input).includes('worker'),
      kind: 'denied',
    });
    const run = await runAction(world, { cluster: 'prod', service: 'web,worker', image: `${repository}:2` });
    expect(run.failed).toBe(true);
    expect(run.outputs.outcome).toBe('failed');
    expect(resultsOf(run)).toMatchObject([
      { service: 'web', outcome: 'deployed' },
      { service: 'worker', outcome: 'failed', reason: expect.stringContaining('was not changed') },
    ]);
    expect(run.summary).toContain('| <a href=');
    expect(run.errors).toHaveLength(1);
  });

  test('fifty services of one revision cost one registration, fifty updates, five looks at a time', async () => {
    const world = createWorld();
    world.sim.tokenBuckets(true);
    addWeb(world.sim);
    const names = Array.from({ length: 50 }, (_, index) => `svc-${index}`);
    for (const name of names)
      world.sim.addService({ cluster: 'prod', name, desiredCount: 1, launchType: 'FARGATE', taskDefinition: 'web:1' });
    const one = createWorld();
    addWeb(one.sim);
    const single = await runAction(one, { cluster: 'prod', service: 'web', image: `${repository}:2` });
    const run = await runAction(world, { cluster: 'prod', service: names.join('\n'), image: `${repository}:2` });
    expect(run.outputs.outcome).toBe('deployed');
    expect(callsOf(world.sim, 'ecs:RegisterTaskDefinition')).toHaveLength(1);
    expect(callsOf(world.sim, 'ecs:UpdateService').filter((call) => call.error === null)).toHaveLength(50);
    const ecsForPolling = callsOf(world.sim, 'ecs:DescribeServices').map(
      (call) => (call.input as { services: string[] }).services.length,
    );
    expect(Math.max(...ecsForPolling)).toBe(10);
    expect(run.tookMs).toBeLessThanOrEqual(single.tookMs * 1.5);
    expect(run.summary.match(/^\| <a href=.*deployed/gm)?.length).toBe(50);
    expect(run.summary).toMatch(/^## ✅ 50 services in prod: 50 of 50 deployed/);
    expect(run.log.at(-1)).toBe('50 of 50 deployed');
  });

  test('a hundred jobs side by side, each of one service, under ECS’s real quotas: all green', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const names = Array.from({ length: 100 }, (_, index) => `svc-${index}`);
    for (const name of names) {
      const taskDefinition = webDefinition({}, { family: name });
      world.sim.addService({ cluster: 'prod', name, desiredCount: 1, launchType: 'FARGATE', taskDefinition });
    }
    world.sim.tokenBuckets(true);
    const runs = await Promise.all(
      names.map((service) => runAction(world, { cluster: 'prod', service, image: `${repository}:2` })),
    );
    expect(runs.filter((run) => run.outputs.outcome !== 'deployed').map((run) => run.errors[0]?.text)).toEqual([]);
    const done = (operation: string) => callsOf(world.sim, operation).filter((call) => call.error === null).length;
    expect([done('ecs:RegisterTaskDefinition'), done('ecs:UpdateService')]).toEqual([100, 100]);
    expect(callsOf(world.sim, 'ecs:RegisterTaskDefinition').some((call) => call.error !== null)).toBe(true);
    // In virtual time: at one registration a second the last job is through after minutes.
    expect(Math.max(...runs.map((run) => run.tookMs))).toBeLessThan(20 * 60_000);
    // What a hundred jobs take of a real, busy machine says nothing about them.
  }, 600_000);

  test('a cause that several have is told once; the heading and the end of the log count', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const image = `${repository}:bad`;
    world.sim.addImage(image, { kind: 'crash-at-start', exitCode: 1, log: [] });
    const names = ['web', 'worker', 'mail'];
    for (const name of names.slice(1)) {
      const taskDefinition = webDefinition({}, { family: name });
      world.sim.addService({ cluster: 'prod', name, desiredCount: 2, launchType: 'FARGATE', taskDefinition });
    }
    const run = await runAction(world, { cluster: 'prod', service: names.join(), image });
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(run.summary).toMatch(/^## ❌ web, worker, mail in prod: 3 of 3 rolled back/);
    expect(run.log.filter((line) => line.startsWith('Why '))).toEqual([
      expect.stringContaining('Why 3 services failed: '),
    ]);
    const [{ text = '' } = {}] = run.errors;
    expect(text).toMatch(/^web, worker, mail: /);
    expect(text.split('\n').at(-1)).toBe('3 of 3 rolled back');
    expect(text.match(/exit code 1/g)).toHaveLength(1);
  });

  test('a plan and a rollback of several', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.addService({
      cluster: 'prod',
      name: 'worker',
      desiredCount: 1,
      launchType: 'FARGATE',
      taskDefinition: webDefinition({}, { family: 'worker' }),
    });
    const plan = await runAction(world, {
      mode: 'plan',
      cluster: 'prod',
      service: 'web,worker',
      image: `${repository}:2`,
    });
    expect(resultsOf(plan).map(({ outcome }) => outcome)).toEqual(['planned', 'planned']);
    await runAction(world, { cluster: 'prod', service: 'web,worker', image: `${repository}:2` });
    const rolledBack = await runAction(world, { mode: 'rollback', cluster: 'prod', service: 'web,worker' });
    expect(rolledBack.failed).toBe(false);
    expect(resultsOf(rolledBack).map(({ outcome }) => outcome)).toEqual(['rolled-back', 'rolled-back']);
  });
});
