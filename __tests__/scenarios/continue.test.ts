import { describe, expect, test } from '@jest/globals';
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
import {
  addImages,
  addWeb,
  callsOf,
  createWorld,
  type Run,
  runAction,
  type World,
  webDefinition,
} from '../support/scenario.ts';

const onward = { mode: 'continue', cluster: 'prod', service: 'web' };
const untilPaused = { ...inputs, 'wait-until': 'paused', 'wait-for-minutes': '60' };
const shift = 'POST_TEST_TRAFFIC_SHIFT';
const blueGreen = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0 };

/** What the next job approves: the outputs of the step that ended paused. */
function approved({ outputs }: Run): Record<string, string> {
  return {
    'service-deployment-arn': outputs['service-deployment-arn'] ?? '',
    'hook-id': outputs['hook-id'] ?? '',
  };
}

const actionsOf = ({ sim }: World) => callsOf(sim, 'ecs:ContinueServiceDeployment').map(({ input }) => input.action);

/** A world in which `web` is paused with its new revision. */
async function paused(configuration: Record<string, unknown> = blueGreen, stage = shift) {
  const world = pausingWorld(configuration, [pauseHook(stage, { timeoutInMinutes: 120 })]);
  const deploy = await runAction(world, untilPaused);
  return { world, deploy };
}

describe.each(strategies)('mode: continue, %s', (_, stage, configuration) => {
  test('lets the approved deployment go on, and is green when it completed', async () => {
    const { world, deploy } = await paused(configuration, stage);
    const run = await runAction(world, { ...onward, ...approved(deploy), 'wait-for-minutes': '60' });
    expect([run.failed, run.outputs.outcome]).toEqual([false, 'deployed']);
    expect(run.outputs).toMatchObject({
      changed: 'true',
      'task-definition-revision': 'web:2',
      'previous-task-definition-revision': 'web:1',
      'service-deployment-arn': deploy.outputs['service-deployment-arn'],
      'hook-id': '',
      'paused-stage': '',
    });
    expect(actionsOf(world)).toEqual(['CONTINUE']);
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
    expect(callsOf(world.sim, 'ecs:RegisterTaskDefinition')).toHaveLength(1);
    expect(recordsOf(world)[0]?.status).toBe('SUCCESSFUL');
    expect(pausesIn(run)).toEqual([]);
  });
});

describe('what is approved', () => {
  test('without the guards the deployment that is paused is continued', async () => {
    const { world } = await paused();
    expect((await runAction(world, onward)).outputs.outcome).toBe('deployed');
  });

  test.each([
    ['service-deployment-arn', 'arn:aws:ecs:eu-west-1:123456789012:service-deployment/prod/web/other'],
    ['hook-id', 'ecs-pause-other'],
  ])('another %s than the paused one: nothing is continued, and the error says what is paused', async (name, value) => {
    const { world, deploy } = await paused();
    const run = await runAction(world, { ...onward, ...approved(deploy), [name]: value });
    expect(run.failed).toBe(true);
    expect(run.errors[0]?.text).toContain(value);
    expect(run.errors[0]?.text).toContain(deploy.outputs['hook-id']);
    expect(run.errors[0]?.text).toContain(deploy.outputs['service-deployment-arn']);
    expect(actionsOf(world)).toEqual([]);
  });

  test('a later deployment that is paused by now is not the one that was tested', async () => {
    const { world, deploy } = await paused();
    await runAction(world, { mode: 'rollback', cluster: 'prod', service: 'web' });
    const second = await runAction(world, { ...untilPaused, image: inputs.image.replace(':2', ':3') });
    expect(second.outputs.outcome).toBe('paused');
    const run = await runAction(world, { ...onward, ...approved(deploy) });
    expect(run.failed).toBe(true);
    expect(run.errors[0]?.text).toContain(second.outputs['service-deployment-arn']);
    expect(actionsOf(world)).toEqual(['ROLLBACK']);
  });

  test('nothing paused: the error says what the service does', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const run = await runAction(world, onward);
    expect(run.failed).toBe(true);
    expect(run.errors[0]?.text).toMatch(/No pause hook holds a deployment of service "web".*2 of 2 tasks run/);
  });

  test('in progress, but not paused: the error says where it is', async () => {
    const world = pausingWorld({ strategy: 'BLUE_GREEN', bakeTimeInMinutes: 600 }, []);
    await runAction(world, { ...inputs, 'wait-until': 'baking' });
    const run = await runAction(world, onward);
    expect(run.errors[0]?.text).toContain('in progress, in the stage BAKE_TIME');
  });

  test.each([
    [{ mode: 'continue', cluster: 'prod' }, /`mode: continue` needs the `service`/],
    [{ ...inputs, 'hook-id': 'ecs-pause-1' }, /`hook-id` is only for `mode: continue`/],
    [{ ...onward, service: 'web, api', 'hook-id': 'ecs-pause-1' }, /continue each in a step of its own/],
    [{ ...onward, 'service-deployment-arn': 'prod/web' }, /`service-deployment-arn` is "prod\/web"/],
  ])('%j is an input error before any call', async (given, text) => {
    const world = createWorld();
    const run = await runAction(world, given);
    expect(run.errors[0]?.text).toMatch(text);
    expect(world.sim.calls).toEqual([]);
  });

  test('dry-run shows what it would continue, and writes nothing', async () => {
    const { world, deploy } = await paused();
    const run = await runAction(world, { ...onward, ...approved(deploy), 'dry-run': 'true' });
    expect(run.outputs.outcome).toBe('planned');
    expect(run.log.join('\n')).toContain(`continues hook ${deploy.outputs['hook-id']}`);
    expect(actionsOf(world)).toEqual([]);
  });
});

describe('linear and canary', () => {
  const linear = { strategy: 'LINEAR', linearConfiguration: { stepPercent: 50, stepBakeTimeInMinutes: 1 } };

  test('each step is approved by itself, with a hook of its own', async () => {
    const { world, deploy } = await paused(linear, 'PRE_PRODUCTION_TRAFFIC_SHIFT');
    expect(deploy.outputs).toMatchObject({ outcome: 'paused', 'paused-stage': 'PRE_PRODUCTION_TRAFFIC_SHIFT' });
    const second = await runAction(world, { ...onward, ...approved(deploy), 'wait-until': 'paused' });
    expect(second.outputs).toMatchObject({ outcome: 'paused', 'paused-stage': 'PRE_PRODUCTION_TRAFFIC_SHIFT' });
    expect(second.outputs['hook-id']).not.toBe(deploy.outputs['hook-id']);
    const stale = await runAction(world, { ...onward, ...approved(deploy), 'wait-until': 'paused' });
    expect([stale.failed, actionsOf(world).length]).toEqual([true, 1]);
    const last = await runAction(world, { ...onward, ...approved(second), 'wait-until': 'paused' });
    expect(last.outputs).toMatchObject({ outcome: 'deployed', 'hook-id': '' });
    expect(actionsOf(world)).toEqual(['CONTINUE', 'CONTINUE']);
  });
});

describe('several services', () => {
  function several(): World {
    const world = createWorld();
    world.sim.addCluster('prod');
    addImages(world.sim, 'web');
    for (const name of ['web', 'api']) {
      const definition = { ...(webDefinition() as object), family: name } as never;
      const deploymentConfiguration = { ...blueGreen, lifecycleHooks: [pauseHook(shift)] };
      world.sim.addService({
        cluster: 'prod',
        name,
        desiredCount: 1,
        launchType: 'FARGATE',
        taskDefinition: definition,
        deploymentConfiguration,
      });
    }
    return world;
  }

  test('each has its own pause, in one table of the summary; then all go on', async () => {
    const world = several();
    const run = await runAction(world, { ...untilPaused, service: 'web, api' });
    expect(run.outputs).toMatchObject({ outcome: 'paused', 'hook-id': hooksOf(world, 'web')[0]?.id });
    expect(run.summary).toContain('| Service | Paused at | Until | Then | Hook |');
    for (const name of ['web', 'api']) expect(run.summary).toContain(hooksOf(world, name)[0]?.id);
    const next = await runAction(world, { ...onward, service: 'web, api' });
    expect(JSON.parse(next.outputs.results ?? '').map((each: { outcome: string }) => each.outcome)).toEqual([
      'deployed',
      'deployed',
    ]);
    expect(actionsOf(world)).toEqual(['CONTINUE', 'CONTINUE']);
  });

  test('one that is not paused stops the step before any is continued', async () => {
    const world = several();
    await runAction(world, { ...untilPaused, service: 'web' });
    const run = await runAction(world, { ...onward, service: 'web, api' });
    expect(run.errors[0]?.text).toContain('No pause hook holds a deployment of service "api"');
    expect(actionsOf(world)).toEqual([]);
  });
});

describe('the worst days', () => {
  test.each(['lost', 'lost-500'] as const)(
    'the response is lost (%s): the hook tells that it was taken',
    async (kind) => {
      const { world, deploy } = await paused();
      world.sim.fault({ operation: 'ecs:ContinueServiceDeployment', kind, times: 1 });
      const run = await runAction(world, { ...onward, ...approved(deploy) });
      expect([run.failed, run.outputs.outcome]).toEqual([false, 'deployed']);
      expect(actionsOf(world)).toHaveLength(1);
    },
  );

  test('the request is lost before ECS took it: it is sent again', async () => {
    const { world, deploy } = await paused();
    world.sim.fault({ operation: 'ecs:ContinueServiceDeployment', kind: 'reset', times: 1 });
    const run = await runAction(world, { ...onward, ...approved(deploy) });
    expect(run.outputs.outcome).toBe('deployed');
    expect(recordsOf(world)[0]?.status).toBe('SUCCESSFUL');
  });

  test('denied: nothing is continued, and the error names the action', async () => {
    const { world, deploy } = await paused();
    world.sim.fault({ operation: 'ecs:ContinueServiceDeployment', kind: 'denied' });
    const run = await runAction(world, { ...onward, ...approved(deploy) });
    expect([run.failed, run.outputs.outcome]).toEqual([true, 'failed']);
    expect(run.errors[0]?.text).toContain('ecs:ContinueServiceDeployment');
    expect(recordsOf(world)[0]?.status).toBe('IN_PROGRESS');
  });

  test('throttled: it is sent again', async () => {
    const { world, deploy } = await paused();
    world.sim.fault({ operation: 'ecs:ContinueServiceDeployment', kind: 'throttle', times: 2 });
    expect((await runAction(world, { ...onward, ...approved(deploy) })).outputs.outcome).toBe('deployed');
  });

  test('killed after the answer and run again: the same run watches on, without a second answer', async () => {
    const { world, deploy } = await paused({ ...blueGreen, bakeTimeInMinutes: 5 });
    const given = { ...onward, ...approved(deploy) };
    const before = world.sim.calls.length;
    const probe = await paused();
    const calls = probe.world.sim.calls.length;
    await runAction(probe.world, { ...onward, ...approved(probe.deploy) });
    const answer = probe.world.sim.calls.findIndex(({ operation }) => operation === 'ecs:ContinueServiceDeployment');
    await runAction(world, given, { killAtCall: answer - calls + 1 });
    expect(world.sim.calls.length).toBeGreaterThan(before);
    expect(actionsOf(world)).toEqual(['CONTINUE']);
    const again = await runAction(world, given, { provenance: { runId: '1234567890', attempt: 2 } });
    expect([again.failed, again.outputs.outcome]).toEqual([false, 'deployed']);
    const third = await runAction(world, given, { provenance: { runId: '1234567890', attempt: 3 } });
    expect([third.failed, third.outputs.outcome]).toEqual([false, 'unchanged']);
    expect(actionsOf(world)).toEqual(['CONTINUE']);
  });

  test('a deployment that fails after it was continued is explained and rolled back', async () => {
    const { world, deploy } = await paused({}, 'PRE_SCALE_UP');
    world.sim.addImage(inputs.image, { kind: 'crash', afterMs: 5_000, exitCode: 1, log: [] } as never);
    const run = await runAction(world, { ...onward, ...approved(deploy) });
    expect([run.failed, run.outputs.outcome]).toEqual([true, 'rolled-back']);
    expect(run.errors[0]?.text).toContain('exit');
    expect(revisionOf(world)).toBe(1);
  });
});
