import { describe, expect, test } from '@jest/globals';
import { createSimulator, createVirtualClock } from '../../simulator/index.ts';
import {
  addWeb,
  callsOf,
  createWorld,
  type Run,
  type RunOptions,
  runAction,
  type World,
  webDefinition,
} from '../support/scenario.ts';

/**
 * A run that is killed (the runner is lost, the step's time is up) and run again: GitHub keeps the run's id and counts
 * the attempts. What the first attempt has done is used and not done a second time.
 */

const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2';
const job = { job: 'deploy', step: 'ship' };
const first: RunOptions = { provenance: provenanceOf(1) };
const again: RunOptions = { provenance: provenanceOf(2) };
const deployInputs = { cluster: 'prod', service: 'web', image };
const inputs = { ...deployInputs, 'run-task': 'true', 'run-task-command': 'migrate up' };

function provenanceOf(attempt: number, parts: Record<string, string> = {}) {
  const github = { repository: 'acme/shop', sha: '5f3c1e0d', ref: 'refs/heads/main', runId: '42', actor: 'octocat' };
  return { ...github, ...job, ...parts, attempt };
}

function createShop(members: Record<string, unknown> = {}, migrationMs = 60_000, exitCode = 0): World {
  const world = createWorld();
  addWeb(world.sim, members);
  world.sim.addImage(image, { kind: 'healthy', oneOff: { afterMs: migrationMs, exitCode, log: ['migrating'] } });
  return world;
}

const oneOffTasks = ({ sim }: World) =>
  [...(sim.world.clusters.get('prod')?.tasks.values() ?? [])].filter((task) => task.service === null);
const revisionsOf = ({ sim }: World): number => sim.world.revisions.get('web')?.length ?? 0;
const serviceOf = ({ sim }: World) => sim.world.clusters.get('prod')?.services.get('web');
const newestOf = (world: World) => serviceOf(world)?.deployments[0];
const runs = (world: World): string => `web:${newestOf(world)?.revision.number}`;
const textOf = ({ log, notices, errors }: Run): string => [...log, ...notices, ...errors.map((e) => e.text)].join('\n');

/** The number of the first call of this operation in a run that nothing disturbs. */
async function callNumber(operation: string, build: () => World, given = inputs): Promise<number> {
  const world = build();
  await runAction(world, given, first);
  return world.sim.calls.findIndex((call) => call.operation === operation) + 1;
}

async function killedAt(operation: string, build: () => World, given = inputs): Promise<World> {
  const killAtCall = await callNumber(operation, build, given);
  const world = build();
  await runAction(world, given, { ...first, killAtCall });
  return world;
}

describe('a run that is killed at any of its calls, and run again', () => {
  test.each([
    ['soon', 15_000],
    ['when the task has ended', 5 * 60_000],
  ])(
    '%s: one revision, one task, one deployment, and the service runs it',
    async (_, pauseMs) => {
      const undisturbed = createShop();
      await runAction(undisturbed, inputs, first);
      const wrong: string[] = [];
      // Looks are alike: every write and what comes before and after it, and some of the others.
      const operations = undisturbed.sim.calls.map((call) => call.operation);
      const isWrite = (index: number) => /:(Register|Run|Update)/.test(operations[index] ?? '');
      const points = operations.flatMap((_, index) =>
        isWrite(index - 1) || isWrite(index) || isWrite(index + 1) || index % 6 === 0 ? [index + 1] : [],
      );
      for (const killAtCall of points) {
        const world = createShop();
        const startedRevisions: string[] = [];
        world.sim.whenCalled('ecs:UpdateService', ({ input }) => startedRevisions.push(String(input.taskDefinition)));
        await runAction(world, inputs, { ...first, killAtCall });
        await world.clock.sleep(pauseMs);
        const run = await runAction(world, inputs, again);
        const found = {
          revisions: revisionsOf(world),
          tasks: oneOffTasks(world).length,
          deployments: startedRevisions.length,
          runs: runs(world),
          state: newestOf(world)?.rolloutState,
          failed: run.failed,
        };
        const wanted = { revisions: 2, tasks: 1, deployments: 1, runs: 'web:2', state: 'COMPLETED', failed: false };
        const operation = operations[killAtCall - 1];
        if (JSON.stringify(found) !== JSON.stringify(wanted)) {
          wrong.push(`#${killAtCall} ${operation}: ${JSON.stringify(found)} ${run.errors[0]?.text ?? ''}`);
        }
        if (!['deployed', 'unchanged'].includes(run.outputs.outcome ?? '')) wrong.push(`${run.outputs.outcome}`);
      }
      expect(wrong).toEqual([]);
    },
    120_000,
  );
});

describe('the revision of an earlier attempt', () => {
  test('is used, and the log says so', async () => {
    const world = await killedAt('ecs:RegisterTaskDefinition', createShop, deployInputs as typeof inputs);
    const from = world.sim.calls.length;
    const run = await runAction(world, deployInputs, again);
    expect(run.outputs).toMatchObject({ outcome: 'deployed', changed: 'true', 'task-definition-revision': 'web:2' });
    expect(textOf(run)).toContain('An earlier attempt of this run has registered web:2');
    expect(callsOf(world.sim, 'ecs:RegisterTaskDefinition')).toHaveLength(1);
    // One more read than in a first attempt.
    const reads = world.sim.calls.slice(from).filter(({ operation }) => operation === 'ecs:DescribeTaskDefinition');
    expect(reads.map(({ input }) => input.taskDefinition)).toEqual([expect.stringContaining('web:1'), 'web']);
  });

  test('is found behind revisions of others, also with a file as the base', async () => {
    const given = { ...deployInputs, 'task-definition': 'web.json' };
    const files = { 'web.json': JSON.stringify(webDefinition({ command: ['serve'] })) };
    const world = createShop();
    await runAction(world, given, { ...first, files, killAtCall: 4 });
    expect(callsOf(world.sim, 'ecs:RegisterTaskDefinition')).toHaveLength(0);
    const killAtCall = await (async () => {
      const plain = createShop();
      await runAction(plain, given, { ...first, files });
      return plain.sim.calls.findIndex(({ operation }) => operation === 'ecs:RegisterTaskDefinition') + 1;
    })();
    await runAction(world, given, { ...first, files, killAtCall });
    world.sim.registerTaskDefinition(webDefinition({ command: ['other'] }));
    const run = await runAction(world, given, { ...again, files });
    expect(run.outputs['task-definition-revision']).toBe('web:2');
    expect(revisionsOf(world)).toBe(3);
  });

  test.each([
    ['of another run', { provenance: provenanceOf(2, { runId: '43' }) }],
    ['in a first attempt', { provenance: provenanceOf(1, { runId: '43' }) }],
  ])('is not looked for or used %s', async (_, options) => {
    const world = await killedAt('ecs:RegisterTaskDefinition', createShop, deployInputs as typeof inputs);
    await runAction(world, deployInputs, options);
    expect(runs(world)).toBe('web:3');
  });

  test('is registered again where the inputs are others, and where the search fails', async () => {
    const build = () => createShop();
    const other = await killedAt('ecs:RegisterTaskDefinition', build, deployInputs as typeof inputs);
    await runAction(other, { ...deployInputs, cpu: '1024', memory: '2048' }, again);
    expect(runs(other)).toBe('web:3');
    const denied = await killedAt('ecs:RegisterTaskDefinition', build, deployInputs as typeof inputs);
    denied.sim.fault({ operation: 'ecs:DescribeTaskDefinition', kind: 'denied', after: 1 });
    const run = await runAction(denied, deployInputs, again);
    expect(run.outputs.outcome).toBe('deployed');
    expect(runs(denied)).toBe('web:3');
  });
});

describe('the one-off task of an earlier attempt', () => {
  test('is followed while it runs, with its whole log, and only then is the service updated', async () => {
    const world = await killedAt('ecs:RunTask', createShop);
    await world.clock.sleep(20_000);
    const run = await runAction(world, inputs, again);
    const [task] = oneOffTasks(world);
    expect(oneOffTasks(world).length).toBe(1);
    expect(textOf(run)).toContain(`Task ${task?.id} of an earlier attempt of this run still runs: it is followed`);
    expect(run.outputs).toMatchObject({ outcome: 'deployed', 'run-task-exit-code': '0' });
    expect(JSON.parse(run.outputs['run-task-arn'] ?? '')).toEqual([task?.arn]);
    // It is looked for before anything is asked to start.
    expect(callsOf(world.sim, 'ecs:RunTask')).toHaveLength(1);
    expect(serviceOf(world)?.deployments[0]?.createdAt).toBeGreaterThanOrEqual(task?.stoppingAt ?? Infinity);
  });

  test('is found by its client token where tasks may not be listed, and where the attempt is not counted', async () => {
    const denied = await killedAt('ecs:RunTask', createShop);
    denied.sim.fault({ operation: 'ecs:ListTasks', kind: 'denied' });
    const run = await runAction(denied, inputs, again);
    expect(run.outputs.outcome).toBe('deployed');
    expect(textOf(run)).toContain('ecs:ListTasks');
    expect(oneOffTasks(denied).length).toBe(1);
    const uncounted = await killedAt('ecs:RunTask', createShop);
    await uncounted.clock.sleep(20_000);
    await runAction(uncounted, { ...inputs, 'task-definition': 'web:2' }, first);
    expect(oneOffTasks(uncounted).length).toBe(1);
  });

  test('of another revision of this run is followed, too', async () => {
    const world = await killedAt('ecs:RunTask', createShop);
    await world.clock.sleep(20_000);
    world.sim.fault({ operation: 'ecs:DescribeTaskDefinition', kind: 'denied', after: 1, times: 1 });
    const run = await runAction(world, inputs, again);
    expect(run.outputs).toMatchObject({ outcome: 'deployed', 'task-definition-revision': 'web:3' });
    expect(textOf(run)).toMatch(/Task \w+ \(web:2\) of an earlier attempt of this run still runs/);
    expect(oneOffTasks(world).length).toBe(1);
  });

  test('that has succeeded is not run a second time, and the log says how to', async () => {
    const world = await killedAt('ecs:RunTask', createShop);
    await world.clock.sleep(10 * 60_000);
    const run = await runAction(world, inputs, again);
    expect(oneOffTasks(world).length).toBe(1);
    expect(textOf(run)).toContain('did this for the same revision');
    expect(textOf(run)).toContain('a new workflow run runs it again');
    expect(run.outputs).toMatchObject({ outcome: 'deployed', 'run-task-exit-code': '0' });
  });

  test('that has failed is run again, in each attempt', async () => {
    const world = createShop({}, 5_000, 3);
    for (const attempt of [1, 2, 3]) {
      const run = await runAction(world, inputs, { provenance: provenanceOf(attempt) });
      expect(run.outputs).toMatchObject({ outcome: 'failed', 'run-task-exit-code': '3' });
      expect(oneOffTasks(world).length).toBe(attempt);
      await world.clock.sleep(60_000);
    }
    expect(revisionsOf(world)).toBe(2);
  });

  test('is known by what ECS shows of it where the clocks differ by minutes', async () => {
    // ECS's clock is ahead, so every task looks as if it had been made a moment ago.
    for (const exitCode of [0, 3]) {
      const clock = createVirtualClock();
      const ahead = { now: () => clock.now() + 20 * 60_000, sleep: clock.sleep };
      const world = { clock, sim: createSimulator({ clock: ahead }) };
      addWeb(world.sim);
      world.sim.addImage(image, { kind: 'healthy', oneOff: { afterMs: 5_000, exitCode, log: [] } });
      const killAtCall = await callNumber('ecs:RunTask', createShop);
      await runAction(world, inputs, { ...first, killAtCall });
      await clock.sleep(5 * 60_000);
      world.sim.addImage(image, { kind: 'healthy', oneOff: { afterMs: 5_000, exitCode: 0, log: [] } });
      const run = await runAction(world, inputs, again);
      expect(run.outputs).toMatchObject({ outcome: 'deployed', 'run-task-exit-code': '0' });
      expect(oneOffTasks(world).length).toBe(exitCode === 0 ? 1 : 2);
    }
  });

  test('that is being stopped is waited for, and run again when it is gone', async () => {
    const world = await killedAt('ecs:RunTask', () => createShop({}, 10 * 60_000));
    await world.clock.sleep(60_000);
    world.sim.stopTask('prod', oneOffTasks(world)[0]?.arn ?? '');
    const run = await runAction(world, inputs, again);
    const [old, next] = oneOffTasks(world);
    expect(textOf(run)).toContain('is being stopped. The next one starts when it is gone');
    expect(next?.createdAt).toBeGreaterThanOrEqual(old?.stoppedAt ?? Infinity);
    expect(run.outputs.outcome).toBe('deployed');
  });

  test('that ECS has forgotten is run again', async () => {
    const world = await killedAt('ecs:RunTask', createShop);
    await world.clock.sleep(3 * 60 * 60_000);
    await runAction(world, inputs, again);
    expect(callsOf(world.sim, 'ecs:RunTask').length).toBeGreaterThan(1);
    expect(newestOf(world)?.rolloutState).toBe('COMPLETED');
    expect(oneOffTasks(world).length).toBe(2);
  });

  test.each([
    ['step', { step: 'ship_2' }],
    ['job', { job: 'deploy-eu' }],
    ['run', { runId: '43' }],
  ])('of another %s is left alone: two tasks', async (_, other) => {
    const world = await killedAt('ecs:RunTask', createShop);
    await world.clock.sleep(20_000);
    await runAction(world, { ...inputs, 'task-definition': 'web:2' }, { provenance: provenanceOf(1, other) });
    expect(oneOffTasks(world).length).toBe(2);
  });

  test('with another command is left alone, and a task that is not waited for is a new one each time', async () => {
    const world = await killedAt('ecs:RunTask', createShop);
    await world.clock.sleep(20_000);
    await runAction(world, { ...inputs, 'run-task-command': 'seed' }, again);
    expect(oneOffTasks(world).length).toBe(2);
    const free = createShop();
    const unwatched = { ...inputs, 'wait-for-task-stopped': 'false' };
    await runAction(free, unwatched, first);
    await runAction(free, unwatched, again);
    expect(oneOffTasks(free).length).toBe(2);
  });

  test('costs no call in a first attempt', async () => {
    const world = createShop();
    await runAction(world, inputs, first);
    const lists = callsOf(world.sim, 'ecs:ListTasks').filter(({ input }) => 'startedBy' in input);
    expect(lists).toEqual([]);
    expect(callsOf(world.sim, 'ecs:RunTask')).toHaveLength(1);
  });
});

describe('a rollout of an earlier attempt', () => {
  const crash = (members: Record<string, unknown> = {}) => {
    const world = createWorld();
    addWeb(world.sim, members);
    world.sim.addImage(image, { kind: 'crash', afterMs: 2_000, exitCode: 1, log: ['no database'] });
    return world;
  };
  const given = deployInputs as typeof inputs;

  test('that goes well is deployed by the re-run', async () => {
    const world = await killedAt('ecs:UpdateService', createShop, given);
    const run = await runAction(world, given, again);
    expect(run.outputs).toMatchObject({
      outcome: 'deployed',
      changed: 'true',
      'previous-task-definition-revision': 'web:1',
    });
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
    expect(textOf(run)).toContain('is in progress already, started by this run');
  });

  test('behind a Classic Load Balancer, where ECS shows no rollout state, is watched too', async () => {
    const loadBalancers = [{ containerName: 'app', containerPort: 8080, loadBalancerName: 'web' }];
    const build = () => createShop({ launchType: 'EC2', loadBalancers });
    const world = await killedAt('ecs:UpdateService', build, given);
    const from = world.clock.now();
    const run = await runAction(world, given, again);
    expect(run.outputs).toMatchObject({
      outcome: 'deployed',
      changed: 'true',
      'previous-task-definition-revision': 'web:1',
    });
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
    expect(world.clock.now() - from).toBeGreaterThan(30_000);
    const settled = await runAction(world, given, again);
    expect(settled.outputs.outcome).toBe('unchanged');
  });

  test('behind a Classic Load Balancer that never served is no rollback point', async () => {
    const loadBalancers = [{ containerName: 'app', containerPort: 8080, loadBalancerName: 'web' }];
    const world = await killedAt('ecs:UpdateService', () => createShop({ launchType: 'EC2', loadBalancers }), given);
    const bad = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:bad';
    world.sim.addImage(bad, { kind: 'crash-at-start', exitCode: 1, log: [] });
    const run = await runAction(world, { ...given, image: bad }, again);
    expect(run.outputs).toMatchObject({ outcome: 'rolled-back', 'previous-task-definition-revision': 'web:1' });
    expect(runs(world)).toBe('web:1');
  });

  test('that fails is explained and rolled back by the re-run', async () => {
    const world = await killedAt('ecs:UpdateService', crash, given);
    await world.clock.sleep(15_000);
    const run = await runAction(world, given, again);
    expect(run.outputs).toMatchObject({ outcome: 'rolled-back', 'task-definition-revision': 'web:2' });
    expect(run.errors[0]?.text).toMatch(/exit code 1/);
    expect(runs(world)).toBe('web:1');
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(2);
  });

  test('that has replaced all old tasks is rolled back to what ECS records as its source', async () => {
    const build = () =>
      crash({
        deploymentConfiguration: {
          minimumHealthyPercent: 0,
          maximumPercent: 100,
          deploymentCircuitBreaker: { enable: false, rollback: false },
        },
      });
    const world = await killedAt('ecs:UpdateService', build, given);
    await world.clock.sleep(3 * 60_000);
    world.sim.tasks('prod', 'web');
    expect(serviceOf(world)?.deployments.length).toBe(1);
    const run = await runAction(world, { ...given, 'failure-threshold': '3' }, again);
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(runs(world)).toBe('web:1');
  });

  test('is left alone with rollback-on: none, and by another run that meets it', async () => {
    const kept = await killedAt('ecs:UpdateService', crash, given);
    const run = await runAction(kept, { ...given, 'rollback-on': 'none' }, again);
    expect(run.outputs.outcome).toBe('failed');
    expect(run.errors[0]?.text).toContain('`rollback-on` does not include `failure`');
    expect(runs(kept)).toBe('web:2');
    const met = await killedAt('ecs:UpdateService', crash, given);
    const other = await runAction(met, given, { provenance: provenanceOf(1, { runId: '43' }) });
    expect(other.errors[0]?.text).toContain('did not start the rollout');
    expect(runs(met)).toBe('web:2');
  });

  test('of another run that is not waited for is no change of this run', async () => {
    const world = await killedAt('ecs:UpdateService', createShop, given);
    const other = { provenance: provenanceOf(1, { runId: '43' }) };
    const run = await runAction(world, { ...given, 'wait-for-service-stability': 'false' }, other);
    expect(run.outputs).toMatchObject({ outcome: 'deployed', changed: 'false' });
    expect(run.outputs.results).toContain('Nothing was changed: this revision is already being rolled out');
  });

  test('of a revision that another run has registered is that run’s, unless the user named it', async () => {
    const world = await killedAt('ecs:UpdateService', crash, given);
    const other = { provenance: provenanceOf(2, { runId: '43' }) };
    const run = await runAction(world, given, other);
    expect(run.errors[0]?.text).toContain('did not start the rollout');
    expect(runs(world)).toBe('web:2');
    const met = await killedAt('ecs:UpdateService', crash, given);
    const named = await runAction(met, { ...given, image: '', 'task-definition': 'web:2' }, other);
    expect(named.outputs.outcome).toBe('rolled-back');
    expect(runs(met)).toBe('web:1');
  });
});
