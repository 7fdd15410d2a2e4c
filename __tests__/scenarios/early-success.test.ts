import { describe, expect, test } from '@jest/globals';
import type { SimulatorOptions } from '../../simulator/index.ts';
import {
  addWeb,
  callsOf,
  createWorld,
  runAction,
  sentencesOf,
  type World,
  webDefinition,
} from '../support/scenario.ts';

const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2';
const inputs = { cluster: 'prod', service: 'web', image };

type Criteria = { healthyPercent: number; cleanup: 'BLOCKING' | 'DEFERRED' };

function configuration({ healthyPercent, cleanup }: Criteria, members: Record<string, unknown> = {}) {
  return {
    minimumHealthyPercent: 50,
    maximumPercent: 200,
    ...members,
    earlySuccessCriteria: { enable: true, healthyPercent, sourceServiceRevisionCleanup: cleanup },
  };
}

/** A service of four tasks with early success. */
function early(
  criteria: Criteria,
  members: Record<string, unknown> = {},
  options: Partial<SimulatorOptions> = {},
): World {
  const world = createWorld(options);
  addWeb(world.sim, { desiredCount: 4, deploymentConfiguration: configuration(criteria), ...members });
  return world;
}

/** The first tasks of web:2 are healthy, the others take an hour: 3 of 4 for the first three. */
function slowRest({ sim }: World, healthy: number): void {
  sim.addImage(image, { kind: 'flaky', failures: 0 });
  let started = 0;
  sim.world.images.next = (ref) => {
    const isNew = ref.endsWith('web:2');
    if (isNew) started++;
    return { kind: 'healthy', readyMs: isNew && started > healthy ? 3_600_000 : 0 };
  };
}

const balanced = {
  loadBalancers: [{ containerName: 'app', containerPort: 8080 }],
  healthCheckGracePeriodSeconds: 7_200,
};

const stateOf = ({ sim }: World) => sim.world.clusters.get('prod')?.services.get('web');

describe('early success', () => {
  test('DEFERRED: deployed at ECS’s word, with what runs and what drains still', async () => {
    const world = early({ healthyPercent: 100, cleanup: 'DEFERRED' });
    const run = await runAction(world, { ...inputs, 'wait-for-minutes': '5' });
    expect([run.failed, run.outputs.outcome]).toEqual([false, 'deployed']);
    const [warning] = run.warnings.filter((text) => text.includes('earlySuccessCriteria'));
    expect(warning).toMatch(/^web: web:2 runs 4 of 4 tasks and 4 old tasks are still draining/);
    expect(warning).toMatch(/healthyPercent 100, sourceServiceRevisionCleanup DEFERRED/);
    expect(warning).toMatch(/no longer stops or rolls back this deployment/);
    expect(stateOf(world)?.serviceDeployments[0]?.status).toBe('SUCCESSFUL');
    expect(callsOf(world.sim, 'ecs:GetTaskProtection')).toHaveLength(0);
    expect(JSON.parse(run.outputs.results ?? '[]')).toMatchObject([{ desiredCount: 4, runningCount: 4 }]);
  });

  test('a percentage below 100: the rest is started in the background', async () => {
    const world = early({ healthyPercent: 75, cleanup: 'DEFERRED' }, balanced);
    slowRest(world, 3);
    const run = await runAction(world, { ...inputs, 'wait-for-minutes': '10' });
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.warnings.join('\n')).toMatch(/web:2 runs [34] of 4 tasks and 4 old tasks are still draining/);
    expect(run.summary).toContain('completed the deployment early');
  });

  test('BLOCKING: the older tasks are gone, the new ones are not all there', async () => {
    // Three tasks fit beside the four old ones: the fourth begins once an old one has gone.
    const members = {
      deploymentConfiguration: configuration({ healthyPercent: 50, cleanup: 'BLOCKING' }, { maximumPercent: 150 }),
    };
    const world = early({ healthyPercent: 50, cleanup: 'BLOCKING' }, members);
    const run = await runAction(world, { ...inputs, 'wait-for-minutes': '10' });
    expect(run.outputs.outcome).toBe('deployed');
    const [warning] = run.warnings.filter((text) => text.includes('earlySuccessCriteria'));
    if (warning !== undefined) expect(warning).toMatch(/runs [234] of 4 tasks and 0 old tasks are still draining/);
    expect(stateOf(world)?.deployments).toHaveLength(1);
  });

  test('all there and alone when it completes: no warning', async () => {
    const world = early({ healthyPercent: 100, cleanup: 'BLOCKING' });
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.warnings.join('\n')).not.toContain('earlySuccessCriteria');
  });

  test('older tasks that are protected stay, and do not keep DEFERRED from ending', async () => {
    const world = early({ healthyPercent: 100, cleanup: 'DEFERRED' }, {}, { timeline: { deferredCleanupMs: 0 } });
    for (const task of world.sim.tasks('prod', 'web').slice(0, 2))
      world.sim.protectTask('prod', String(task.taskArn), 120);
    const run = await runAction(world, { ...inputs, 'wait-for-minutes': '10' });
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.warnings.join('\n')).toMatch(/[24] old tasks are still draining/);
  });

  test('protected older tasks keep BLOCKING from ending: timed-out, and the reason says who holds it up', async () => {
    const world = early({ healthyPercent: 75, cleanup: 'BLOCKING' });
    const [task] = world.sim.tasks('prod', 'web');
    world.sim.protectTask('prod', String(task?.taskArn), 120);
    const run = await runAction(world, { ...inputs, 'wait-for-minutes': '10' });
    expect(run.outputs.outcome).toBe('timed-out');
    expect(run.errors[0]?.text).toMatch(/1 old task is under scale-in protection/);
  });

  test('several services in one step: each by its own rule', async () => {
    const world = early({ healthyPercent: 100, cleanup: 'DEFERRED' });
    world.sim.addService({
      cluster: 'prod',
      name: 'api',
      desiredCount: 2,
      launchType: 'FARGATE',
      taskDefinition: 'web:1',
    });
    const run = await runAction(world, { ...inputs, service: 'web, api' });
    expect([run.failed, run.outputs.outcome]).toEqual([false, 'deployed']);
    const texts = run.warnings.filter((text) => text.includes('earlySuccessCriteria'));
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatch(/^web: /);
  });

  test('bake-time-minutes goes on after it: quiet is green, a failed task is not', async () => {
    const baking = { ...inputs, 'bake-time-minutes': '5' };
    const quiet = await runAction(early({ healthyPercent: 100, cleanup: 'DEFERRED' }), baking);
    expect(quiet.outputs.outcome).toBe('deployed');
    expect(quiet.tookMs).toBeGreaterThan(5 * 60_000);
    expect(quiet.warnings.join('\n')).toContain('earlySuccessCriteria');
    const world = early({ healthyPercent: 100, cleanup: 'DEFERRED' });
    world.sim.addImage(image, { kind: 'crash', afterMs: 180_000, exitCode: 1 });
    const failed = await runAction(world, baking);
    expect(failed.outputs.outcome).toBe('rolled-back');
    expect(failed.errors[0]?.text).toContain('during the bake time');
  });

  test('a rollback by ECS’s breaker is ended by ECS’s word, too', async () => {
    const deploymentConfiguration = configuration(
      { healthyPercent: 100, cleanup: 'DEFERRED' },
      { deploymentCircuitBreaker: { enable: true, rollback: true } },
    );
    const world = early({ healthyPercent: 100, cleanup: 'DEFERRED' }, { desiredCount: 2, deploymentConfiguration });
    world.sim.addImage(image, { kind: 'crash-at-start', exitCode: 1 });
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
  });

  test('a new count without a new deployment is waited for: its COMPLETED is an old one', async () => {
    const world = early({ healthyPercent: 50, cleanup: 'DEFERRED' }, { taskDefinition: webDefinition() });
    const run = await runAction(world, { cluster: 'prod', service: 'web', 'desired-count': '6' });
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.warnings.join('\n')).not.toContain('earlySuccessCriteria');
    expect(world.sim.tasks('prod', 'web').filter(({ lastStatus }) => lastStatus === 'RUNNING')).toHaveLength(6);
  });
});

describe('older tasks under scale-in protection', () => {
  function protecting(minutes: number, members: Record<string, unknown> = {}): World {
    const world = createWorld();
    addWeb(world.sim, members);
    const [task] = world.sim.tasks('prod', 'web');
    world.sim.protectTask('prod', String(task?.taskArn), minutes);
    return world;
  }

  test('that end in time: told once, and green', async () => {
    const world = protecting(12);
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('deployed');
    const texts = sentencesOf(run).filter((line) => line.includes('scale-in protection'));
    expect(texts).toHaveLength(1);
    const [task] = world.sim.tasks('prod', 'web');
    const id = String(task?.taskArn).split('/').at(-1);
    expect(texts[0]).toContain(`1 old task is under scale-in protection until`);
    expect(texts[0]).toContain(
      `aws ecs update-task-protection --region eu-west-1 --cluster prod --tasks ${id} --no-protection-enabled`,
    );
    expect(callsOf(world.sim, 'ecs:GetTaskProtection').length).toBeLessThanOrEqual(2);
  });

  test('that outlast the time: timed-out, with the reason', async () => {
    const run = await runAction(protecting(120), { ...inputs, 'wait-for-minutes': '4' });
    expect(run.outputs.outcome).toBe('timed-out');
    expect(run.errors[0]?.text).toMatch(
      /2 of 2 tasks of web:2 run; 1 old task is still running\. 1 old task is under scale-in protection/,
    );
  });

  test('that leave no room for new ones: explained, too', async () => {
    const world = createWorld();
    addWeb(world.sim, { deploymentConfiguration: { minimumHealthyPercent: 0, maximumPercent: 100 } });
    for (const task of world.sim.tasks('prod', 'web')) world.sim.protectTask('prod', String(task.taskArn), 120);
    const run = await runAction(world, { ...inputs, 'wait-for-minutes': '5' });
    expect(run.outputs.outcome).toBe('timed-out');
    expect(run.errors[0]?.text).toMatch(/2 old tasks are under scale-in protection/);
  });

  test('without permission nothing is said, and nothing is asked again', async () => {
    const world = protecting(120);
    world.sim.fault({ operation: 'ecs:GetTaskProtection', kind: 'denied' });
    const run = await runAction(world, { ...inputs, 'wait-for-minutes': '15' });
    expect(run.outputs.outcome).toBe('timed-out');
    expect(callsOf(world.sim, 'ecs:GetTaskProtection')).toHaveLength(1);
    expect([...run.warnings, ...run.notices, ...run.log].join('\n')).not.toContain('GetTaskProtection');
  });

  test('a plain deploy never asks', async () => {
    const world = createWorld();
    addWeb(world.sim, { loadBalancers: [{ containerName: 'app', containerPort: 8080 }] });
    expect((await runAction(world, inputs)).outputs.outcome).toBe('deployed');
    expect(callsOf(world.sim, 'ecs:GetTaskProtection')).toHaveLength(0);
    expect(callsOf(world.sim, 'ecs:DescribeServiceDeployments')).toHaveLength(0);
  });
});
