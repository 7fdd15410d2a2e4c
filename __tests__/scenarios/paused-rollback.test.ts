import { describe, expect, test } from '@jest/globals';
import { hooksOf, inputs, pauseHook, pausingWorld, recordsOf, revisionOf, strategies } from '../support/pausing.ts';
import { callsOf, runAction, sentencesOf, type World } from '../support/scenario.ts';

/** A paused deployment that is rolled back although the step changed more than the revision. */

const subnets = (name: string) => ({
  awsvpcConfiguration: { subnets: [name], securityGroups: ['sg-1'], assignPublicIp: 'ENABLED' },
});
const before = { networkConfiguration: subnets('subnet-1'), healthCheckGracePeriodSeconds: 10 };
const overrides = JSON.stringify({
  networkConfiguration: subnets('subnet-2'),
  healthCheckGracePeriodSeconds: 60,
  enableECSManagedTags: true,
});
const changed = { ...inputs, 'service-overrides': overrides, 'wait-for-minutes': '60' };

const settingsOf = ({ sim }: World) => sim.world.clusters.get('prod')?.services.get('web')?.settings ?? {};
const answersOf = ({ sim }: World) => callsOf(sim, 'ecs:ContinueServiceDeployment').map(({ input }) => input.action);
const updatesOf = ({ sim }: World) => callsOf(sim, 'ecs:UpdateService').map(({ input }) => input);

/** Of the service's deployments, the newest first: the first one is that of the service's creation. */
const statusesOf = (world: World) => recordsOf(world).map(({ status }) => status);

/** The members are as they were, those of the service revision and the others, and no deployment was started. */
function expectAsBefore(world: World): void {
  expect(settingsOf(world)).toMatchObject(before);
  expect(settingsOf(world).enableECSManagedTags ?? false).toBe(false);
  expect(revisionOf(world)).toBe(1);
  expect(statusesOf(world)).toEqual(['ROLLBACK_SUCCESSFUL', 'SUCCESSFUL']);
  expect(answersOf(world)).toEqual(['ROLLBACK']);
}

describe.each(strategies)('members of the service were changed, too: %s', (_, stage, configuration) => {
  const paused = () => pausingWorld(configuration, [pauseHook(stage)], {}, before);

  test('a failed check is answered with ROLLBACK; what is not part of a service revision follows', async () => {
    const world = paused();
    world.sim.setAlarm('web-5xx', 'OK');
    world.clock.at(world.clock.now() + 400_000, () => world.sim.setAlarm('web-5xx', 'ALARM'));
    const run = await runAction(world, { ...changed, verify: '- alarms: [web-5xx]' });
    expect([run.failed, run.outputs.outcome]).toEqual([true, 'rolled-back']);
    expectAsBefore(world);
    const [, second, ...more] = updatesOf(world);
    expect(more).toEqual([]);
    expect(second).toEqual({
      cluster: 'prod',
      service: 'web',
      healthCheckGracePeriodSeconds: 10,
      enableECSManagedTags: false,
    });
    expect(run.log).toContain(
      "web: rolled back healthCheckGracePeriodSeconds, enableECSManagedTags, which ECS's own rollback leaves",
    );
  });

  test('so is a time-out with rollback-on: timeout', async () => {
    const world = paused();
    const run = await runAction(world, { ...changed, 'wait-for-minutes': '10', 'rollback-on': 'timeout' });
    expect(run.outputs.outcome).toBe('rolled-back');
    expectAsBefore(world);
  });

  test('mode: rollback answers the hook, and starts no deployment', async () => {
    const world = paused();
    await runAction(world, { ...changed, 'wait-until': 'paused' });
    const run = await runAction(world, { mode: 'rollback', cluster: 'prod', service: 'web' });
    expect([run.failed, run.outputs.outcome]).toEqual([false, 'rolled-back']);
    expect(settingsOf(world).networkConfiguration).toEqual(before.networkConfiguration);
    expect(answersOf(world)).toEqual(['ROLLBACK']);
    expect(updatesOf(world)).toHaveLength(1);
    expect(statusesOf(world)).toEqual(['ROLLBACK_SUCCESSFUL', 'SUCCESSFUL']);
  });
});

describe('the members that ECS leaves', () => {
  const alarmed = (world: World) => {
    world.sim.setAlarm('web-5xx', 'OK');
    world.clock.at(world.clock.now() + 400_000, () => world.sim.setAlarm('web-5xx', 'ALARM'));
    return { verify: '- alarms: [web-5xx]' };
  };
  const paused = () => pausingWorld({}, [pauseHook('POST_SCALE_UP')], {}, before);

  test('no update where the step changed only members of the service revision', async () => {
    const world = paused();
    const onlyNetwork = JSON.stringify({ networkConfiguration: subnets('subnet-2') });
    const run = await runAction(world, { ...changed, ...alarmed(world), 'service-overrides': onlyNetwork });
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(updatesOf(world)).toHaveLength(1);
    expectAsBefore(world);
  });

  test('hooks that the step has added are taken away again', async () => {
    const world = pausingWorld({}, [], {}, before);
    const hooks = JSON.stringify({ deploymentConfiguration: { lifecycleHooks: [pauseHook('POST_SCALE_UP')] } });
    const run = await runAction(world, { ...changed, ...alarmed(world), 'service-overrides': hooks });
    expect(run.outputs.outcome).toBe('rolled-back');
    expectAsBefore(world);
    expect(settingsOf(world).deploymentConfiguration).toMatchObject({ lifecycleHooks: [] });
  });

  test('a lost response is sent again', async () => {
    const world = paused();
    const given = alarmed(world);
    world.sim.fault({ operation: 'ecs:UpdateService', kind: 'reset', after: 1, times: 1 });
    const run = await runAction(world, { ...changed, ...given });
    expect(run.outputs.outcome).toBe('rolled-back');
    expectAsBefore(world);
  });

  test('where the update is denied the report has the command', async () => {
    const world = paused();
    const given = alarmed(world);
    world.sim.fault({ operation: 'ecs:UpdateService', kind: 'denied', after: 1 });
    const run = await runAction(world, { ...changed, ...given });
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(run.errors[0]?.text).toContain('healthCheckGracePeriodSeconds, enableECSManagedTags');
    expect(sentencesOf(run).join('\n')).toContain(
      `aws ecs update-service --region eu-west-1 --cluster prod --service web --cli-input-json '{"healthCheckGracePeriodSeconds":10,"enableECSManagedTags":false}'`,
    );
    expect(revisionOf(world)).toBe(1);
  });

  test('the log of the rollback does not tell again what was told', async () => {
    const world = paused();
    const run = await runAction(world, { ...changed, ...alarmed(world) });
    const events = run.log.filter((line) => line.includes('event: web has started'));
    expect(new Set(events.map((line) => line.trim().replace(/^.*?event/, ''))).size).toBe(events.length);
    expect(run.log.filter((line) => line.includes('stage POST_SCALE_UP') && !line.includes('paused'))).toHaveLength(1);
    expect(hooksOf(world).map(({ status }) => status)).toEqual(['FAILED']);
  });
});
