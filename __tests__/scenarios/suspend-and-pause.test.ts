import { describe, expect, test } from '@jest/globals';
import { inputs, pauseHook, pausingWorld } from '../support/pausing.ts';
import { callsOf, operationsOf, runAction, type World } from '../support/scenario.ts';

const suspend = { 'suspend-auto-scaling': 'true' };
const untilPaused = { ...inputs, ...suspend, 'wait-until': 'paused', 'wait-for-minutes': '60' };
const onward = { mode: 'continue', cluster: 'prod', service: 'web', 'wait-for-minutes': '60' };
const service = 'application-autoscaling:';
const own = {
  DynamicScalingInSuspended: false,
  DynamicScalingOutSuspended: false,
  ScheduledScalingSuspended: true,
};
const everything = {
  DynamicScalingInSuspended: true,
  DynamicScalingOutSuspended: true,
  ScheduledScalingSuspended: true,
};

const suspendedIn = ({ sim }: World) => sim.world.scaling.get('service/prod/web')?.suspended;
const tagsIn = ({ sim }: World) => [...(sim.world.scaling.get('service/prod/web')?.tags ?? [])];

async function paused() {
  const world = pausingWorld({ strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0 }, [
    pauseHook('POST_TEST_TRAFFIC_SHIFT', { timeoutInMinutes: 120 }),
  ]);
  world.sim.addScalableTarget('prod', 'web', { min: 1, max: 10, suspended: own });
  const deploy = await runAction(world, untilPaused);
  return { world, deploy };
}

describe('a deployment that is paused', () => {
  test('auto scaling is restored where the step ends at the pause', async () => {
    const { world, deploy } = await paused();
    expect(deploy.outputs.outcome).toBe('paused');
    expect([suspendedIn(world), tagsIn(world)]).toEqual([own, []]);
    expect(deploy.log).toContain('web: auto scaling is as it was before: scheduled scaling suspended');
    expect(deploy.warnings).toEqual([]);
  });

  test('`mode: continue` suspends it before the answer, and restores it at its end', async () => {
    const { world } = await paused();
    const states: unknown[] = [];
    world.sim.whenCalled('ecs:ContinueServiceDeployment', () => states.push(suspendedIn(world)));
    const run = await runAction(world, { ...onward, ...suspend });
    expect(run.outputs.outcome).toBe('deployed');
    expect(states).toEqual([everything]);
    expect([suspendedIn(world), tagsIn(world)]).toEqual([own, []]);
    expect(run.warnings).toEqual([]);
  });

  test('`mode: continue` does not continue where suspending is denied', async () => {
    const { world } = await paused();
    world.sim.fault({ kind: 'denied', operation: `${service}RegisterScalableTarget` });
    const run = await runAction(world, { ...onward, ...suspend });
    expect(run.failed).toBe(true);
    expect(callsOf(world.sim, 'ecs:ContinueServiceDeployment')).toEqual([]);
    expect(suspendedIn(world)).toEqual(own);
  });

  test('a dry run of `mode: continue` shows that it would be suspended, and writes nothing', async () => {
    const { world } = await paused();
    const from = world.sim.calls.length;
    const run = await runAction(world, { ...onward, ...suspend, 'dry-run': 'true' });
    expect(run.outputs.outcome).toBe('planned');
    expect(run.log).toContain('Suspend the auto scaling of web (1 to 10 tasks) until the end of the step.');
    expect(operationsOf(world.sim, from).filter((name) => name.startsWith(service))).toEqual([
      `${service}DescribeScalableTargets`,
    ]);
  });

  test('`mode: continue` without it asks nothing of Application Auto Scaling', async () => {
    const { world } = await paused();
    const from = world.sim.calls.length;
    await runAction(world, onward);
    expect(operationsOf(world.sim, from).filter((name) => name.startsWith(service))).toEqual([]);
  });
});
