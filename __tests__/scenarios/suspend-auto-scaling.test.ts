import { describe, expect, test } from '@jest/globals';
import type { ScalableTargetSpec } from '../../simulator/world/seed-scaling.ts';
import {
  addWeb,
  callsOf,
  createWorld,
  operationsOf,
  type Run,
  runAction,
  sentencesOf,
  type World,
  webDefinition,
} from '../support/scenario.ts';

const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2';
const inputs = { cluster: 'prod', service: 'web', image, 'suspend-auto-scaling': 'true' };
const service = 'application-autoscaling:';
const nothing = {
  DynamicScalingInSuspended: false,
  DynamicScalingOutSuspended: false,
  ScheduledScalingSuspended: false,
};
const everything = {
  DynamicScalingInSuspended: true,
  DynamicScalingOutSuspended: true,
  ScheduledScalingSuspended: true,
};
/** A team that has suspended its scheduled scaling itself. */
const own = { ...nothing, ScheduledScalingSuspended: true };
const key = 'ecs-deploy:suspended-state';

function worldWith(spec: ScalableTargetSpec = { suspended: own }, members: Record<string, unknown> = {}): World {
  const world = createWorld();
  addWeb(world.sim, members);
  world.sim.addScalableTarget('prod', 'web', spec);
  return world;
}

const targetIn = ({ sim }: World, name = 'web') => sim.world.scaling.get(`service/prod/${name}`);
const tagsIn = (world: World) => Object.fromEntries(targetIn(world)?.tags ?? []);
const scalingCalls = ({ sim }: World) =>
  sim.calls
    .filter(({ operation }) => operation.startsWith(service))
    .map(({ operation }) => operation.slice(service.length));

function expectAsBefore(world: World, state = own): void {
  expect(targetIn(world)?.suspended).toEqual(state);
  expect(targetIn(world)).toMatchObject({ min: 1, max: 10 });
  expect(tagsIn(world)).toEqual({});
}

describe('suspended before the update, and restored exactly as it was', () => {
  test('success: the log says both, and the calls come in this order', async () => {
    const world = worldWith();
    const states: unknown[] = [];
    world.sim.whenCalled('ecs:UpdateService', () => states.push(targetIn(world)?.suspended, tagsIn(world)));
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('deployed');
    expect(states).toEqual([
      everything,
      { [key]: expect.stringMatching(/^dynamic-in=false dynamic-out=false scheduled=true by=1234567890\/1\//) },
    ]);
    expectAsBefore(world);
    expect(run.log).toContain(
      'web: auto scaling (1 to 10 tasks) is suspended until the end of the step; before: scheduled scaling suspended',
    );
    expect(run.log).toContain('web: auto scaling is as it was before: scheduled scaling suspended');
    expect(run.warnings).toEqual([]);
    // Read once for the plan, and once more right before: a one-off task may take long.
    expect(operationsOf(world.sim).filter((name) => name.startsWith(service) || name === 'ecs:UpdateService')).toEqual([
      `${service}DescribeScalableTargets`,
      `${service}DescribeScalableTargets`,
      `${service}TagResource`,
      `${service}RegisterScalableTarget`,
      'ecs:UpdateService',
      `${service}ListTagsForResource`,
      `${service}RegisterScalableTarget`,
      `${service}UntagResource`,
    ]);
  });

  test('a policy that wants more tasks waits until the end, then gets them', async () => {
    const demanding = async (given: Record<string, string>) => {
      const world = worldWith({});
      const counts: number[] = [];
      world.sim.whenCalled('ecs:UpdateService', () =>
        world.sim.schedule(5_000, () => world.sim.demandTasks('prod', 'web', 6)),
      );
      world.sim.whenCalled('ecs:DescribeServices', () =>
        counts.push(world.sim.world.clusters.get('prod')?.services.get('web')?.desiredCount ?? 0),
      );
      const run = await runAction(world, { ...inputs, ...given });
      expect(run.outputs.outcome).toBe('deployed');
      await world.clock.sleep(120_000);
      world.sim.tasks('prod', 'web');
      return {
        most: Math.max(...counts),
        after: world.sim.world.clusters.get('prod')?.services.get('web')?.desiredCount,
      };
    };
    expect(await demanding({})).toEqual({ most: 2, after: 6 });
    expect(await demanding({ 'suspend-auto-scaling': 'false' })).toEqual({ most: 6, after: 6 });
  });

  test.each<[string, (world: World) => void, Record<string, string>, string]>([
    [
      'a failure that is rolled back',
      ({ sim }) => sim.addImage(image, { kind: 'crash-at-start', exitCode: 1, log: [] }),
      {},
      'rolled-back',
    ],
    [
      'a failure that is not rolled back',
      ({ sim }) => sim.addImage(image, { kind: 'crash-at-start', exitCode: 1, log: [] }),
      { 'rollback-on': 'none' },
      'failed',
    ],
    [
      'a time-out',
      ({ sim }) => sim.addImage(image, { kind: 'healthy', readyMs: 3_600_000 }),
      { 'wait-for-minutes': '0.2' },
      'timed-out',
    ],
    [
      'another deployment',
      ({ sim }) =>
        sim.whenCalled('ecs:UpdateService', () =>
          sim.schedule(20_000, () => sim.updateService('prod', 'web', { forceNewDeployment: true })),
        ),
      {},
      'superseded',
    ],
    [
      'lost track of the deployment',
      ({ sim }) => sim.fault({ operation: 'ecs:*', kind: 'denied', from: 30_000 }),
      {},
      'unknown',
    ],
    [
      'an update that ECS refuses',
      ({ sim }) => sim.fault({ operation: 'ecs:UpdateService', kind: 'client' }),
      {},
      'failed',
    ],
    ['a service that is not waited for', () => undefined, { 'wait-for-service-stability': 'false' }, 'deployed'],
  ])('%s', async (_, prepare, given, outcome) => {
    const world = worldWith();
    prepare(world);
    const run = await runAction(world, { ...inputs, ...given });
    expect(run.outputs.outcome).toBe(outcome);
    expectAsBefore(world);
    expect(run.log).toContain('web: auto scaling is as it was before: scheduled scaling suspended');
  });

  test('mode: rollback', async () => {
    const world = worldWith({ suspended: own }, { history: [webDefinition()] });
    const run = await runAction(world, {
      mode: 'rollback',
      cluster: 'prod',
      service: 'web',
      'suspend-auto-scaling': 'true',
    });
    expect(run.outputs.outcome).toBe('rolled-back');
    expectAsBefore(world);
    expect(callsOf(world.sim, `${service}RegisterScalableTarget`)).toHaveLength(2);
  });

  test('a service that CodeDeploy deploys', async () => {
    const world = worldWith(
      { suspended: own },
      {
        deploymentController: { type: 'CODE_DEPLOY' },
        loadBalancers: [{ containerName: 'app', containerPort: 8080, targetGroup: { intervalSeconds: 10 } }],
      },
    );
    world.sim.addDeploymentGroup({ cluster: 'prod', service: 'web' });
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('deployed');
    expectAsBefore(world);
  });

  test.each([100, 5_000, 30_000, 60_000])('a cancel after %d ms, within its budget of 5 s', async (cancelAfterMs) => {
    const world = worldWith();
    const run = await runAction(world, inputs, { cancelAfterMs });
    expect(run.outputs.outcome).toBe('cancelled');
    expect(run.tookMs).toBeLessThan(cancelAfterMs + 5_000);
    expectAsBefore(world);
  });
});

describe('a run that is killed leaves a marker, and the next one restores what was before it', () => {
  /** Kills a run at each of its calls in turn, then runs again. */
  async function killedAt(number: number, next: Record<string, string> = inputs): Promise<{ world: World; run: Run }> {
    const world = worldWith();
    await runAction(world, inputs, { killAtCall: number });
    await world.clock.sleep(60_000);
    return { world, run: await runAction(world, next, { provenance: { runId: '1234567890', attempt: 2 } }) };
  }

  test('at every call that matters, by a run again', async () => {
    const world = worldWith();
    await runAction(world, inputs);
    const matters = ({ operation }: { operation: string }) =>
      operation.startsWith(service) || operation === 'ecs:UpdateService';
    const numbers = world.sim.calls.flatMap((call, index) => (matters(call) ? [index + 1, index + 2] : []));
    for (const number of new Set(numbers)) {
      const { world: killed, run } = await killedAt(number);
      expect([number, targetIn(killed)?.suspended, run.failed]).toEqual([number, own, false]);
      expect(run.warnings).toEqual([]);
    }
  }, 90_000);

  test('the service was updated by then: nothing to do, but for the auto scaling', async () => {
    const world = worldWith();
    let calls = 0;
    world.sim.whenCalled('ecs:UpdateService', () => {
      calls = world.sim.calls.length;
    });
    await runAction(world, inputs);
    const { world: next, run } = await killedAt(calls + 2);
    expect(run.outputs.outcome).toMatch(/unchanged|deployed/);
    expect(run.log).toContain(
      'web: an earlier run has left auto scaling suspended; before it: scheduled scaling suspended',
    );
    expectAsBefore(next);
  });

  test('a later run of another commit, a rollback', async () => {
    for (const next of [
      { ...inputs, image: image.replace(':2', ':3') },
      { mode: 'rollback', cluster: 'prod', service: 'web', 'suspend-auto-scaling': 'true' },
    ]) {
      const world = worldWith();
      world.sim.registerTaskDefinition(webDefinition());
      await runAction(world, inputs, { killAtCall: 14 });
      expect(targetIn(world)?.suspended).toEqual(everything);
      await world.clock.sleep(300_000);
      const run = await runAction(world, next, { provenance: { runId: '999' } });
      expect(run.errors).toEqual([]);
      expectAsBefore(world);
    }
  });

  test('a team that has suspended everything itself keeps that, whatever its tags say', async () => {
    for (const tags of [{}, { [key]: 'none' }, { [key]: '<b>dynamic-in=true</b>'.repeat(10) }]) {
      const world = worldWith({ suspended: everything, tags });
      const run = await runAction(world, inputs);
      expect(run.outputs.outcome).toBe('deployed');
      expect(targetIn(world)?.suspended).toEqual(everything);
      expect(scalingCalls(world)).toEqual([
        'DescribeScalableTargets',
        'DescribeScalableTargets',
        'ListTagsForResource',
      ]);
      expect(run.log).toContain(
        'web: auto scaling is suspended already, and not by an earlier run of this action: it stays so',
      );
    }
  });

  test('a marker of the past does not count once the state was changed', async () => {
    const stale = { [key]: 'dynamic-in=true dynamic-out=true scheduled=false by=1/1/1' };
    const world = worldWith({ suspended: own, tags: stale });
    await runAction(world, inputs);
    expectAsBefore(world);
  });

  test('a run that another one has taken over from leaves the auto scaling to it', async () => {
    const world = worldWith();
    const target = targetIn(world);
    world.sim.whenCalled('ecs:UpdateService', () =>
      world.sim.schedule(20_000, () => {
        target?.tags.set(key, 'dynamic-in=false dynamic-out=false scheduled=true by=999/1/5');
        world.sim.updateService('prod', 'web', { forceNewDeployment: true });
      }),
    );
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('superseded');
    expect(target?.suspended).toEqual(everything);
    expect(tagsIn(world)[key]).toContain('by=999/1/5');
    expect(run.log).toContain(
      'web: another run deploys by now and keeps auto scaling suspended; it restores it at its end',
    );
  });
});

describe('what goes wrong', () => {
  test('no scalable target: a notice, and on', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.notices).toEqual([
      expect.stringMatching(/^web: `suspend-auto-scaling` has no effect.*no scalable target/),
    ]);
    expect(new Set(scalingCalls(world))).toEqual(new Set(['DescribeScalableTargets']));
  });

  test.each(['DescribeScalableTargets', 'RegisterScalableTarget'])('%s denied: not updated', async (name) => {
    const world = worldWith();
    world.sim.fault({ operation: service + name, kind: 'denied' });
    const run = await runAction(world, inputs);
    expect(run.failed).toBe(true);
    expect(run.outputs).toMatchObject({ outcome: 'failed', changed: 'false' });
    expect(callsOf(world.sim, 'ecs:UpdateService')).toEqual([]);
    expect(run.errors[0]?.text).toContain(`Allow ${service}${name}`);
    expect(run.errors[0]?.text).toContain('suspend-auto-scaling');
    expectAsBefore(world);
  });

  test('the marker is denied: a warning with the command, and on', async () => {
    const world = worldWith();
    world.sim.fault({ operation: `${service}TagResource`, kind: 'denied' });
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('deployed');
    expectAsBefore(world);
    expect(run.warnings).toEqual([expect.stringContaining('Allow application-autoscaling:TagResource')]);
    expect(run.warnings[0]).toContain(
      'aws application-autoscaling register-scalable-target --region eu-west-1 --service-namespace ecs --scalable-dimension ecs:service:DesiredCount --resource-id service/prod/web --suspended-state DynamicScalingInSuspended=false,DynamicScalingOutSuspended=false,ScheduledScalingSuspended=true',
    );
  });

  test('a marker that cannot be removed is made void', async () => {
    const world = worldWith();
    world.sim.fault({ operation: `${service}UntagResource`, kind: 'denied' });
    const run = await runAction(world, inputs);
    expect(run.warnings).toEqual([]);
    expect(tagsIn(world)).toEqual({ [key]: 'none' });
  });

  test('resuming is denied: a warning with the command, in the summary too', async () => {
    const world = worldWith();
    world.sim.fault({ operation: `${service}RegisterScalableTarget`, kind: 'denied', after: 1 });
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.warnings).toEqual([
      expect.stringMatching(
        /^web: auto scaling is still suspended.*Restore it with: aws application-autoscaling register-scalable-target .*ScheduledScalingSuspended=true$/,
      ),
    ]);
    expect(run.summary).toContain('register-scalable-target');
    // The marker stays: the next run restores it.
    world.sim.whenCalled('ecs:RegisterTaskDefinition', () => undefined);
    expect(tagsIn(world)[key]).toContain('scheduled=true');
  });

  test('throttled, broken and lost answers are repeated', async () => {
    const world = worldWith();
    for (const kind of ['throttle', 'lost', 'server-error', 'lost-500', 'reset'] as const) {
      world.sim.fault({ operation: `${service}*`, kind, times: 1, after: 1 });
    }
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.warnings).toEqual([]);
    expectAsBefore(world);
  });

  test('the scalable target is gone at the end', async () => {
    const world = worldWith();
    world.sim.whenCalled('ecs:UpdateService', () => void world.sim.world.scaling.clear());
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.warnings).toEqual([]);
    expect(run.log).toContain(
      'web: the scalable target was deregistered meanwhile, so there is no auto scaling to restore',
    );
  });

  test('expired credentials at the end', async () => {
    const world = worldWith();
    world.sim.fault({ kind: 'expired', from: 30_000 });
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('unknown');
    expect(run.warnings.join('\n')).toContain('aws application-autoscaling register-scalable-target');
  });

  test('a cancel while nothing answers', async () => {
    const world = worldWith();
    world.sim.fault({ operation: `${service}*`, kind: 'hang', after: 3 });
    const run = await runAction(world, inputs, { cancelAfterMs: 30_000 });
    expect(run.outputs.outcome).toBe('cancelled');
    expect(run.tookMs).toBeLessThan(35_000);
    expect(run.warnings.join('\n')).toContain('aws application-autoscaling register-scalable-target');
  });
});

test('several services, each with its own state', async () => {
  const world = worldWith();
  for (const name of ['api', 'worker']) {
    world.sim.addService({
      cluster: 'prod',
      name,
      desiredCount: 1,
      launchType: 'FARGATE',
      taskDefinition: webDefinition({}, { family: name }),
    });
  }
  world.sim.addScalableTarget('prod', 'api', { min: 2, max: 4 });
  const run = await runAction(world, { ...inputs, service: 'web, api, worker' });
  expect(run.outputs.outcome).toBe('deployed');
  expectAsBefore(world);
  expect(targetIn(world, 'api')).toMatchObject({ suspended: nothing, min: 2, max: 4 });
  expect(run.notices).toEqual([expect.stringContaining('worker: `suspend-auto-scaling` has no effect')]);
  expect(callsOf(world.sim, `${service}DescribeScalableTargets`)).toHaveLength(2);
});

test('without the input nothing is asked', async () => {
  const world = worldWith();
  await runAction(world, { ...inputs, 'suspend-auto-scaling': 'false' });
  expect(scalingCalls(world)).toEqual([]);
});

test('what is said in the log stands in sentences with their commands', async () => {
  const world = worldWith();
  world.sim.fault({ operation: `${service}RegisterScalableTarget`, kind: 'denied', after: 1 });
  const run = await runAction(world, inputs);
  expect(sentencesOf(run).join('\n')).not.toContain('undefined');
});
