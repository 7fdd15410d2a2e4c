import { describe, expect, test } from '@jest/globals';
import { hooksOf, pauseHook, pausingWorld, recordsOf, revisionOf } from '../support/pausing.ts';
import { addWeb, callsOf, createWorld, operationsOf, type Run, runAction, type World } from '../support/scenario.ts';

/** `verify` in the modes `rollback`, `continue` and `plan`, and with `dry-run`. */

const service = { cluster: 'prod', service: 'web' };
const inputs = { ...service, image: 'web:2' };
const origin = 'https://shop.example.com';
const verify = `- url: ${origin}/health\n  within: 20`;

type Checked = { check: string; when: string; state: string; reason: string };

const checksOf = (run: Run): Checked[] => JSON.parse(run.outputs.verification ?? '[]') as Checked[];
const statesOf = (run: Run): string[] => checksOf(run).map(({ state }) => state);
const requestsOf = ({ sim }: World) => sim.world.sites[0]?.requests ?? [];
const writesOf = ({ sim }: World, from: number) =>
  operationsOf(sim, from).filter((name) => /Update|Register|Create|Stop|Continue|Delete|Tag/.test(name));

/** A service whose site answers with a status for each revision. */
function withSite(world: World, status: (revision: string) => number): World {
  world.sim.addSite({
    origin,
    cluster: 'prod',
    service: 'web',
    answer: ({ revision }) => ({ status: status(revision) }),
  });
  return world;
}

function twice(configuration: Record<string, unknown>): World {
  const world = createWorld();
  addWeb(world.sim, { deploymentConfiguration: configuration });
  return world;
}

const canary = { strategy: 'CANARY', canaryConfiguration: { canaryPercent: 10 }, bakeTimeInMinutes: 1 };

describe.each([
  ['rolling', {}],
  ['canary', canary],
])('mode: rollback of a %s service', (_, configuration) => {
  test('checks the earlier revision', async () => {
    const world = withSite(twice(configuration), () => 200);
    await runAction(world, inputs);
    const run = await runAction(world, { ...service, mode: 'rollback', verify });
    expect([run.failed, run.outputs.outcome, statesOf(run)]).toEqual([false, 'rolled-back', ['passed']]);
    expect(new Set(requestsOf(world).map(({ revision }) => revision))).toEqual(new Set(['web:1']));
    expect(run.summary).toContain('✅&nbsp;passed');
  });

  test('a check that fails is told, and nothing is rolled back a second time', async () => {
    const world = withSite(twice(configuration), (revision) => (revision === 'web:1' ? 500 : 200));
    await runAction(world, inputs);
    const before = world.sim.calls.length;
    const run = await runAction(world, { ...service, mode: 'rollback', verify });
    expect([run.failed, run.outputs.outcome, statesOf(run)]).toEqual([true, 'failed', ['failed']]);
    expect(writesOf(world, before)).toEqual(['ecs:UpdateService']);
    expect(revisionOf(world)).toBe(1);
    expect(run.errors[0]?.text).toMatch(/^Check url \S+ failed: It did not answer as asked within 20 s/);
    expect(run.errors[0]?.text).toMatch(
      /Not rolled back: this was a rollback to web:1 itself, and a failed check does not undo it\./,
    );
  });
});

test('mode: rollback of a paused deployment checks the revision that it returns to', async () => {
  const world = withSite(pausingWorld({ ...canary }, [pauseHook('POST_TEST_TRAFFIC_SHIFT')]), () => 200);
  await runAction(world, { ...inputs, 'wait-until': 'paused' });
  const run = await runAction(world, { ...service, mode: 'rollback', verify });
  expect([run.failed, run.outputs.outcome]).toEqual([false, 'rolled-back']);
  expect(callsOf(world.sim, 'ecs:ContinueServiceDeployment').map(({ input }) => input.action)).toEqual(['ROLLBACK']);
  expect(new Set(requestsOf(world).map(({ revision }) => revision))).not.toContain('web:2');
});

describe('mode: continue', () => {
  const hook = pauseHook('POST_TEST_TRAFFIC_SHIFT');

  test('checks what goes on until the end of the bake time', async () => {
    const world = withSite(pausingWorld(canary, [hook]), () => 200);
    await runAction(world, { ...inputs, 'wait-until': 'paused' });
    const run = await runAction(world, { ...service, mode: 'continue', verify });
    expect([run.failed, run.outputs.outcome, statesOf(run)]).toEqual([false, 'deployed', ['passed']]);
    expect(new Set(requestsOf(world).map(({ revision }) => revision))).toEqual(new Set(['web:2']));
  });

  test('a check that fails afterwards rolls the deployment back', async () => {
    const world = withSite(pausingWorld(canary, [hook]), (revision) => (revision === 'web:2' ? 500 : 200));
    await runAction(world, { ...inputs, 'wait-until': 'paused' });
    const run = await runAction(world, { ...service, mode: 'continue', verify });
    expect([run.failed, run.outputs.outcome]).toEqual([true, 'rolled-back']);
    expect(recordsOf(world)[0]?.status).toBe('ROLLBACK_SUCCESSFUL');
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
    expect(revisionOf(world)).toBe(1);
    expect(run.errors[0]?.text).toContain('Check url');
  });

  test('an alarm that is in ALARM already stops it before the pause is answered', async () => {
    const world = pausingWorld(canary, [hook]);
    world.sim.setAlarm('web-5xx', 'OK');
    await runAction(world, { ...inputs, 'wait-until': 'paused' });
    world.sim.setAlarm('web-5xx', 'ALARM');
    const run = await runAction(world, { ...service, mode: 'continue', verify: '- alarms: [web-5xx]' });
    expect(run.failed).toBe(true);
    expect(run.errors[0]?.text).toContain('The alarm web-5xx of `verify` is in ALARM already');
    expect(hooksOf(world)[0]?.status).toBe('AWAITING_ACTION');
  });
});

test('an alarm that went to ALARM while a killed run was away fails the deployment that the next attempt joins', async () => {
  const world = twice({});
  world.sim.setAlarm('web-5xx', 'OK');
  const alarms = '- alarms: [web-5xx]';
  const updates = callsOf(world.sim, 'ecs:UpdateService').length;
  expect(updates).toBe(0);
  await runAction(world, { ...inputs, 'wait-for-service-stability': 'false' });
  await world.clock.sleep(20_000);
  world.sim.setAlarm('web-5xx', 'ALARM');
  const run = await runAction(
    world,
    { ...inputs, verify: alarms },
    { provenance: { runId: '1234567890', attempt: 2 } as never },
  );
  expect(run.failed).toBe(true);
  expect(run.outputs.outcome).toBe('rolled-back');
  expect(checksOf(run)[0]?.reason).toContain('Alarm web-5xx is in ALARM');
});

describe.each([
  ['dry-run', { 'dry-run': 'true' }],
  ['mode: plan', { mode: 'plan' }],
])('%s', (_, how) => {
  test('says what would be checked, and asks nothing but the states of the alarms', async () => {
    const world = withSite(createWorld(), () => 200);
    addWeb(world.sim);
    world.sim.setAlarm('web-5xx', 'OK');
    const all = `${verify}\n- alarms: [web-5xx]\n- target-errors: 1 %\n  when: each-step`;
    const run = await runAction(world, { ...inputs, ...how, verify: all });
    expect(run.outputs).toMatchObject({ outcome: 'planned', verification: '' });
    expect(requestsOf(world)).toEqual([]);
    expect(callsOf(world.sim, 'cloudwatch:DescribeAlarms')).toHaveLength(1);
    expect(callsOf(world.sim, 'cloudwatch:GetMetricData')).toEqual([]);
    const log = run.log.join('\n');
    expect(log).toContain(`url ${origin}/health`);
    expect(log).toContain('alarms web-5xx');
    expect(log).toContain('target-errors 1 %');
    expect(run.summary).toContain('target-errors 1 %');
  });

  test('says that an alarm is missing, and that a placeholder is empty', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const missing = await runAction(world, { ...inputs, ...how, verify: '- alarms: [gone]' });
    expect(missing.warnings.join('\n')).toContain('The alarm gone of `verify` does not exist');
    const empty = await runAction(world, { ...inputs, ...how, verify: ['- url: ', '{service-url}/x'].join('$') });
    expect(empty.warnings.join('\n')).toContain('service-url}`, which is empty for the service web');
  });
});

test('a service that is unchanged has nothing to check, and a notice says so', async () => {
  const world = withSite(createWorld(), () => 200);
  addWeb(world.sim);
  const run = await runAction(world, {
    ...service,
    image: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:1',
    verify,
  });
  expect(run.outputs).toMatchObject({ outcome: 'unchanged', verification: '' });
  expect(requestsOf(world)).toEqual([]);
  expect(run.notices.join('\n')).toContain('web: nothing was deployed, so the checks of `verify` were not run.');
});
