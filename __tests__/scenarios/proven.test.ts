import { describe, expect, test } from '@jest/globals';
import type { SimulatorOptions } from '../../simulator/index.ts';
import { addWeb, callsOf, createWorld, type Run, runAction, type World } from '../support/scenario.ts';

const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2';
const inputs = { cluster: 'prod', service: 'web', image };

type Setting = {
  /** Tasks of web:2 that fail while it rolls out. */
  failing?: number;
  /** How long after ECS completed the deployment a task of it exits, ms, one for each. */
  exitsAfterMs?: readonly number[];
  members?: Record<string, unknown>;
  options?: Partial<SimulatorOptions>;
};

const serviceIn = ({ sim }: World) => sim.world.clusters.get('prod')?.services.get('web');

/** A service whose new tasks fail as they are told, before and after ECS completes the deployment. */
function world({ failing = 2, exitsAfterMs = [], members = {}, options = {} }: Setting = {}): World {
  const made = createWorld(options);
  addWeb(made.sim, members);
  if (failing > 0) made.sim.addImage(image, { kind: 'flaky', failures: failing });
  afterCompletion(made, () => {
    for (const afterMs of exitsAfterMs) made.sim.schedule(afterMs, () => exit(made));
  });
  return made;
}

/** Runs something once the deployment of web:2 is COMPLETED, to the second. */
function afterCompletion(made: World, run: () => void): void {
  const poll = (): void => {
    const [primary] = serviceIn(made)?.deployments ?? [];
    const isDone = primary?.revision.number === 2 && primary.rolloutState === 'COMPLETED';
    if (isDone) run();
    else made.sim.schedule(1_000, poll);
  };
  made.sim.schedule(1_000, poll);
}

/** The oldest running task of web:2 exits. */
function exit({ sim }: World, code: 'EssentialContainerExited' | 'UserInitiated' = 'EssentialContainerExited'): void {
  const running = sim
    .tasks('prod', 'web')
    .find((task) => String(task.taskDefinitionArn).endsWith('web:2') && task.lastStatus === 'RUNNING');
  const reason = code === 'UserInitiated' ? 'Task stopped by user' : 'Essential container in task exited';
  sim.stopTask('prod', String(running?.taskArn), reason, code);
}

/** How long the step went on after ECS completed the deployment, s. */
function watchedOnSeconds(made: World, startedAtMs: number, run: Run): number {
  const record = serviceIn(made)?.serviceDeployments.find(({ status }) => status === 'SUCCESSFUL');
  return (startedAtMs + run.tookMs - (record?.finishedAt ?? 0)) / 1_000;
}

async function deploy(made: World, more: Record<string, string> = {}) {
  const startedAtMs = made.clock.now();
  const run = await runAction(made, { ...inputs, ...more });
  return { run, seconds: watchedOnSeconds(made, startedAtMs, run) };
}

describe('a rolling deployment whose tasks failed while it rolled out', () => {
  test('and no more after it completed: green a minute later, and said why', async () => {
    const { run, seconds } = await deploy(world());
    expect([run.failed, run.outputs.outcome]).toEqual([false, 'deployed']);
    expect(seconds).toBeGreaterThanOrEqual(60);
    expect(seconds).toBeLessThan(80);
    expect(run.log.filter((line) => line.includes('watches it for another minute'))).toHaveLength(1);
  });

  test('and one more fails after it completed: another minute, then green', async () => {
    const { run, seconds } = await deploy(world({ exitsAfterMs: [20_000] }));
    expect(run.outputs.outcome).toBe('deployed');
    expect(seconds).toBeGreaterThanOrEqual(120);
    expect(seconds).toBeLessThan(140);
  });

  test('and two more: failed, explained, rolled back once', async () => {
    const made = world({ exitsAfterMs: [20_000, 70_000] });
    const { run } = await deploy(made);
    expect([run.failed, run.outputs.outcome]).toEqual([true, 'rolled-back']);
    expect(run.errors[0]?.text).toMatch(/The deployment had completed, but 2 more tasks of web:2 failed/);
    expect(run.errors[0]?.text).toMatch(/Rolled back: the service runs web:1 again/);
    expect(callsOf(made.sim, 'ecs:UpdateService')).toHaveLength(2);
    expect(serviceIn(made)?.deployments[0]?.revision.number).toBe(1);
  });

  test('tasks that a person or the scheduler stopped do not count', async () => {
    const made = world();
    afterCompletion(made, () => {
      for (const ms of [10_000, 40_000]) made.sim.schedule(ms, () => exit(made, 'UserInitiated'));
    });
    const { run, seconds } = await deploy(made);
    expect(run.outputs.outcome).toBe('deployed');
    expect(seconds).toBeLessThan(80);
  });

  test('the minutes come on top of wait-for-minutes', async () => {
    const made = world({ exitsAfterMs: [20_000] });
    const probe = await deploy(world());
    const minutes = String(Math.ceil(probe.run.tookMs / 6_000 - 10 + 0.5) / 10);
    const { run } = await deploy(made, { 'wait-for-minutes': minutes });
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.tookMs).toBeGreaterThan(Number(minutes) * 60_000 + 60_000);
  });

  test('without permission to see tasks ECS’s own count decides', async () => {
    const made = world();
    made.sim.fault({ operation: 'ecs:ListTasks', kind: 'denied' });
    const { run, seconds } = await deploy(made);
    expect(run.outputs.outcome).toBe('deployed');
    expect(seconds).toBeGreaterThanOrEqual(60);
  });
});

describe('without failed tasks', () => {
  test('nothing is waited for', async () => {
    const { run, seconds } = await deploy(world({ failing: 0, exitsAfterMs: [10_000, 20_000] }));
    expect(run.outputs.outcome).toBe('deployed');
    expect(seconds).toBeLessThan(16);
  });

  test('in this run: those of an earlier hour are none of a new count', async () => {
    const made = world({ failing: 2 });
    await deploy(made);
    const startedAtMs = made.clock.now();
    const run = await runAction(made, {
      cluster: 'prod',
      service: 'web',
      'desired-count': '3',
      'failure-threshold': '9',
    });
    expect(run.outputs.outcome).toBe('deployed');
    expect(made.clock.now() - startedAtMs).toBeLessThan(120_000);
  });
});

describe('with a bake time', () => {
  test('of several minutes the minute is part of it', async () => {
    const { run, seconds } = await deploy(world(), { 'bake-time-minutes': '3' });
    expect(run.outputs.outcome).toBe('deployed');
    expect(seconds).toBeGreaterThanOrEqual(180);
    expect(seconds).toBeLessThan(200);
    const lines = run.log.filter((line) => line.includes('watches it for the bake time (3 min)'));
    expect(lines).toHaveLength(1);
  });

  test('of seconds one failed task after it makes it another minute', async () => {
    const { run, seconds } = await deploy(world({ exitsAfterMs: [40_000] }), { 'bake-time-minutes': '0.2' });
    expect(run.outputs.outcome).toBe('deployed');
    expect(seconds).toBeGreaterThanOrEqual(120);
  });
});

describe('an early success and a deployment by stages', () => {
  const early = { enable: true, healthyPercent: 100, sourceServiceRevisionCleanup: 'DEFERRED' };

  test('early success: the same, and the warning stays', async () => {
    const members = { deploymentConfiguration: { earlySuccessCriteria: early } };
    const quiet = await deploy(world({ members }));
    expect(quiet.run.outputs.outcome).toBe('deployed');
    expect(quiet.seconds).toBeGreaterThanOrEqual(60);
    expect(quiet.run.warnings.join('\n')).toContain('earlySuccessCriteria');
    const failed = await deploy(world({ members, exitsAfterMs: [10_000, 30_000] }));
    expect(failed.run.outputs.outcome).toBe('rolled-back');
  });

  const staged = { deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 1 } };

  test('blue/green: a minute more', async () => {
    const { run, seconds } = await deploy(world({ members: staged }));
    expect(run.outputs.outcome).toBe('deployed');
    expect(seconds).toBeGreaterThanOrEqual(60);
  });

  test('blue/green: two more failed tasks, and the earlier revision is deployed again', async () => {
    const made = world({ members: staged, exitsAfterMs: [10_000, 30_000] });
    const { run } = await deploy(made);
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(callsOf(made.sim, 'ecs:StopServiceDeployment')).toHaveLength(0);
    expect(callsOf(made.sim, 'ecs:UpdateService')).toHaveLength(2);
    expect(serviceIn(made)?.deployments[0]?.revision.number).toBe(1);
  });
});

/** A service whose circuit breaker has a rule of its own. */
function breaker(members: Record<string, unknown>, type: string, value: number) {
  const deploymentCircuitBreaker = {
    enable: true,
    rollback: false,
    ...members,
    thresholdConfiguration: { type, value },
  };
  return { deploymentConfiguration: { deploymentCircuitBreaker } };
}

describe('failure-threshold: auto', () => {
  /** How many failed tasks the message says it was failed at; null where the deployment went well. */
  async function limitOf(members: Record<string, unknown>, desiredCount: number): Promise<number | null> {
    const made = createWorld({ countsCrashes: 'never' });
    addWeb(made.sim, { desiredCount, ...members });
    made.sim.addImage(image, { kind: 'crash', afterMs: 3_000, exitCode: 1 });
    const run = await runAction(made, { ...inputs, 'rollback-on': 'none' });
    expect(run.outputs.outcome).toBe('failed');
    return Number(/threshold (\d+)/.exec(run.errors[0]?.text ?? '')?.[1] ?? Number.NaN);
  }

  test.each([
    ['no rule: half of the desired count, at least 3', {}, 10, 5],
    ['COUNT', breaker({}, 'COUNT', 2), 10, 2],
    ['COUNT of a breaker that is off', breaker({ enable: false }, 'COUNT', 4), 4, 4],
    ['BOUNDED_PERCENT is at least 3', breaker({}, 'BOUNDED_PERCENT', 10), 10, 3],
    ['UNBOUNDED_PERCENT is not', breaker({}, 'UNBOUNDED_PERCENT', 10), 10, 1],
    ['UNBOUNDED_PERCENT above the desired count', breaker({}, 'UNBOUNDED_PERCENT', 150), 4, 6],
  ])('%s', async (_, members, desiredCount, limit) => {
    expect(await limitOf(members, desiredCount)).toBe(limit);
  });

  test('the percentage is of the latest desired count', async () => {
    const members = breaker({ enable: false }, 'UNBOUNDED_PERCENT', 50);
    const made = createWorld({ countsCrashes: 'never' });
    addWeb(made.sim, { desiredCount: 20, ...members });
    made.sim.addImage(image, { kind: 'crash', afterMs: 50_000, exitCode: 1 });
    made.sim.schedule(20_000, () => made.sim.updateService('prod', 'web', { desiredCount: 4 }));
    const run = await runAction(made, { ...inputs, 'rollback-on': 'none' });
    expect(run.errors[0]?.text).toContain('threshold 2)');
  });

  /** Tasks of web:2 fail at their start but for every third, one after the other. */
  function everyThirdIsHealthy(resetOnHealthyTask: boolean): World {
    const made = createWorld();
    addWeb(made.sim, {
      desiredCount: 4,
      deploymentConfiguration: {
        minimumHealthyPercent: 100,
        maximumPercent: 125,
        deploymentCircuitBreaker: { enable: false, rollback: false, resetOnHealthyTask },
      },
    });
    const next = made.sim.world.images.next;
    let started = 0;
    made.sim.world.images.next = (ref) => {
      if (!ref.endsWith('web:2')) return next(ref);
      started++;
      return started % 3 === 0 ? { kind: 'healthy' } : { kind: 'crash-at-start', exitCode: 1 };
    };
    return made;
  }

  test('resetOnHealthyTask: true forgets what failed before a healthy task', async () => {
    const run = await runAction(everyThirdIsHealthy(true), inputs);
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.log.filter((line) => / task \w+ failed: /.test(line)).length).toBeGreaterThan(5);
  });

  test('resetOnHealthyTask: false does not', async () => {
    const run = await runAction(everyThirdIsHealthy(false), inputs);
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(run.errors[0]?.text).toContain('3 tasks of web:2 failed (threshold 3');
  });

  test('a number counts every failed task', async () => {
    const run = await runAction(everyThirdIsHealthy(true), { ...inputs, 'failure-threshold': '4' });
    expect(run.outputs.outcome).toBe('rolled-back');
  });
});

describe('a service that is set to the revision already, and of which no task runs,', () => {
  const same = { ...inputs, image: image.replace(':2', ':1') };
  const waiting = 'the service is set to this revision, but none of its tasks runs';

  function stopped(members: Record<string, unknown> = {}): World {
    const made = world({ failing: 0, members });
    for (const { taskArn } of made.sim.tasks('prod', 'web'))
      made.sim.stopTask('prod', String(taskArn), 'Essential container in task exited', 'EssentialContainerExited');
    return made;
  }

  /** Every task that starts from now on fails. */
  function failing(made: World): World {
    made.sim.world.images.next = () => ({ kind: 'crash-at-start', exitCode: 1 });
    return made;
  }

  test('is unchanged once its tasks run', async () => {
    const made = stopped();
    const run = await runAction(made, same);
    expect(run.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' });
    expect(JSON.parse(run.outputs.results ?? '[]')).toMatchObject([{ runningCount: 2 }]);
    expect(run.log).toContain(`web: ${waiting}`);
    expect(callsOf(made.sim, 'ecs:UpdateService')).toHaveLength(0);
  });

  test.each([{}, { deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0 } }])(
    'fails while they fail, is explained, and is not rolled back',
    async (members) => {
      const made = failing(stopped(members));
      const run = await runAction(made, same, { provenance: { runId: '1234567890', attempt: 2 } });
      expect([run.failed, run.outputs.outcome, run.outputs.changed]).toEqual([true, 'failed', 'false']);
      expect(run.errors[0]?.text).toContain('exit code 1');
      expect(callsOf(made.sim, 'ecs:UpdateService')).toHaveLength(0);
    },
  );

  test('is not waited for when told so, and a dry run says that it would be', async () => {
    const run = await runAction(stopped(), { ...same, 'wait-for-service-stability': 'false' });
    expect(run.outputs.outcome).toBe('unchanged');
    expect(run.outputs.results).toContain(`Nothing to do: ${waiting}; the step does not wait for it.`);
    const dry = await runAction(stopped(), { ...same, 'dry-run': 'true' });
    expect(dry.log).toContain('Wait until tasks of web run.');
  });

  test('whose desired count is 0 is unchanged at once', async () => {
    const run = await runAction(world({ failing: 0, members: { desiredCount: 0 } }), same);
    expect(run.outputs.outcome).toBe('unchanged');
    expect(run.tookMs).toBeLessThan(1_000);
  });
});
