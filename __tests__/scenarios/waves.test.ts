import { describe, expect, test } from '@jest/globals';
import {
  addImages,
  callsOf,
  createWorld,
  type Run,
  runAction,
  type World,
  webDefinition,
} from '../support/scenario.ts';

const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2';
const byLine = { cluster: 'prod', image, 'service-order': 'by-line' };
const allOrNothing = { cluster: 'prod', image, 'rollback-scope': 'all' };

type Result = { service: string; outcome: string; reason: string; previousTaskDefinitionArn: string; seconds: number };

function resultsOf(run: Run): Result[] {
  return JSON.parse(run.outputs.results ?? '[]') as Result[];
}

const outcomesOf = (run: Run) => Object.fromEntries(resultsOf(run).map(({ service, outcome }) => [service, outcome]));

/** The revision that a service is set to, as `family:revision`. */
function runs({ sim }: World, service: string): string {
  const revision = sim.world.clusters.get('prod')?.services.get(service)?.deployments[0]?.revision;
  return `${revision?.family}:${revision?.number}`;
}

/** Services of a revision of their own each, deployed by rolling, natively or by CodeDeploy. */
function worldOf(services: Record<string, Record<string, unknown>>): World {
  const world = createWorld();
  world.sim.addCluster('prod');
  addImages(world.sim, 'web');
  for (const [name, members] of Object.entries(services)) {
    world.sim.addService({
      cluster: 'prod',
      name,
      desiredCount: 2,
      launchType: 'FARGATE',
      taskDefinition: webDefinition({}, { family: name }),
      ...members,
    });
    if ('deploymentController' in members) world.sim.addDeploymentGroup({ cluster: 'prod', service: name });
  }
  return world;
}

const balanced = [{ containerName: 'app', containerPort: 8080, targetGroup: { intervalSeconds: 10 } }];
const rolling = {};
const blueGreen = { deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0 } };
const codeDeploy = { deploymentController: { type: 'CODE_DEPLOY' }, loadBalancers: balanced };

/** Every task of a new revision of the service ends soon after its start. */
function crash({ sim }: World, service: string, fromMs = 0): void {
  const end = () => {
    for (const task of sim.tasks('prod', service)) {
      const isNew = !String(task.taskDefinitionArn).endsWith(':1');
      if (isNew && task.lastStatus === 'RUNNING')
        sim.stopTask('prod', String(task.taskArn), 'Essential container in task exited', 'EssentialContainerExited');
    }
  };
  for (let ms = fromMs; ms < fromMs + 1_200_000; ms += 10_000) sim.schedule(ms, end);
}

/** When each service was updated first, in order. */
function updatesOf({ sim }: World): string[] {
  const updated = sim.calls.flatMap(({ operation, input }) => {
    if (operation === 'ecs:UpdateService') return [String((input as { service: string }).service)];
    return operation === 'codedeploy:CreateDeployment' ? ['by CodeDeploy'] : [];
  });
  return [...new Set(updated)];
}

describe('service-order: by-line', () => {
  test('starts a line when the line before serves, and deploys one line side by side', async () => {
    const world = worldOf({ api: rolling, web: blueGreen, worker: codeDeploy, mail: rolling });
    const run = await runAction(world, { ...byLine, service: 'api\nweb, worker\nmail' });
    expect(run.errors).toEqual([]);
    expect(run.outputs.outcome).toBe('deployed');
    expect(outcomesOf(run)).toEqual({ api: 'deployed', web: 'deployed', worker: 'deployed', mail: 'deployed' });
    expect(updatesOf(world)).toEqual(['api', 'web', 'by CodeDeploy', 'mail']);
    expect(run.log).toEqual(
      expect.arrayContaining(['Wave 1 of 3: api', 'Wave 2 of 3: web, worker', 'Wave 3 of 3: mail']),
    );
    expect(run.log.at(-1)).toBe('4 of 4 deployed');
    expect(run.summary).toContain('| Wave | Service | Outcome |');
    expect(run.summary).toMatch(/^\| 2 \| <a href=[^>]*>web</m);
  });

  test('starts no line after a failure, and says so of each service', async () => {
    const world = worldOf({ api: rolling, web: rolling, mail: rolling });
    crash(world, 'web');
    const run = await runAction(world, { ...byLine, service: 'api\nweb\nmail' });
    expect(run.failed).toBe(true);
    expect(outcomesOf(run)).toEqual({ api: 'deployed', web: 'rolled-back', mail: 'unchanged' });
    expect(resultsOf(run)[2]?.reason).toBe(
      'Its deployment was not started, because web failed in wave 2. The service was not changed and runs mail:1.',
    );
    expect(updatesOf(world)).toEqual(['api', 'web']);
    expect(run.summary).toContain('1 of 3 rolled back, 1 deployed, 1 unchanged');
  });

  test('a refused update and a time-out stop the later lines too', async () => {
    const denied = worldOf({ api: rolling, web: rolling });
    denied.sim.fault({ operation: 'ecs:UpdateService', times: 1, kind: 'denied' });
    expect(outcomesOf(await runAction(denied, { ...byLine, service: 'api\nweb' }))).toEqual({
      api: 'failed',
      web: 'unchanged',
    });
    const slow = worldOf({ api: blueGreen, web: rolling });
    const run = await runAction(slow, { ...byLine, service: 'api\nweb', 'wait-for-minutes': '0.2' });
    expect(outcomesOf(run)).toEqual({ api: 'timed-out', web: 'unchanged' });
    expect(updatesOf(slow)).toEqual(['api']);
  });

  test('a cancel between the lines leaves the rest alone', async () => {
    const world = worldOf({ api: rolling, web: rolling, mail: rolling });
    const run = await runAction(world, { ...byLine, service: 'api\nweb\nmail' }, { cancelAfterMs: 20_000 });
    expect(outcomesOf(run)).toEqual({ api: 'cancelled', web: 'unchanged', mail: 'unchanged' });
    expect(run.outputs.outcome).toBe('cancelled');
    expect(run.tookMs).toBeLessThan(25_000);
  });

  test('what another run deployed to a service of a later line meanwhile is left alone', async () => {
    const world = worldOf({ api: rolling, web: rolling });
    world.sim.schedule(15_000, () => {
      const other = world.sim.registerTaskDefinition(webDefinition({ cpu: 8 }, { family: 'web' }));
      world.sim.updateService('prod', 'web', { taskDefinition: other });
    });
    const run = await runAction(world, { ...byLine, service: 'api\nweb' });
    expect(outcomesOf(run)).toEqual({ api: 'deployed', web: 'superseded' });
    expect(resultsOf(run)[1]?.reason).toContain('changed the service from web:1 to web:3');
    expect(run.failed).toBe(true);
    expect(updatesOf(world)).toEqual(['api']);
  });

  test('a plan shows the lines and starts nothing', async () => {
    const world = worldOf({ api: rolling, web: rolling });
    const run = await runAction(world, { ...byLine, mode: 'plan', service: 'web\napi' });
    const steps = run.log.filter((line) => line.startsWith('Wave '));
    expect(steps.map((line) => line.slice(0, 20))).toEqual(['Wave 1: Update web t', 'Wave 2: Update api t']);
    expect(run.summary).toContain('| Wave | Service | Revision | Why |');
    expect(updatesOf(world)).toEqual([]);
  });
});

describe('rollback-scope: all', () => {
  test('rolls back what was changed with the one that fails, and leaves what was unchanged', async () => {
    const world = worldOf({ api: rolling, web: blueGreen, worker: codeDeploy, mail: rolling });
    // `mail` runs the image already.
    world.sim.addService({
      cluster: 'prod',
      name: 'same',
      desiredCount: 1,
      launchType: 'FARGATE',
      taskDefinition: webDefinition({ image }, { family: 'same' }),
    });
    crash(world, 'mail');
    const run = await runAction(world, { ...allOrNothing, service: 'api, web, worker, mail, same' });
    expect(outcomesOf(run)).toEqual({
      api: 'rolled-back',
      web: 'rolled-back',
      worker: 'rolled-back',
      mail: 'rolled-back',
      same: 'unchanged',
    });
    expect(['api', 'web', 'mail', 'same'].map((service) => runs(world, service))).toEqual([
      'api:1',
      'web:1',
      'mail:1',
      'same:1',
    ]);
    const api = resultsOf(run).find(({ service }) => service === 'api');
    expect(api?.reason).toContain('It is rolled back too, because mail failed and `rollback-scope` is `all`.');
    expect(api?.reason).toContain('Rolled back: the service runs api:1 again.');
    expect(run.summary).toMatch(/^## ❌ .*4 of 5 rolled back, 1 unchanged/);
    expect(run.errors[0]?.text).toMatch(/^mail: /);
    // A rollback ends for each service when it ends, and not with the step.
    const last = run.log.findLastIndex((line) => line.includes('Rolled back api: it runs api:1 again'));
    expect(run.log.slice(last).some((line) => line.includes('Rolled back'))).toBe(true);
    expect(new Set(resultsOf(run).map(({ seconds }) => seconds)).size).toBeGreaterThan(2);
    // Only the revision of `mail` failed, and no title has an item of a list beside it.
    expect(run.summary.match(/ failed ↩ /g)).toHaveLength(1);
    expect(run.summary).not.toMatch(/\*\*: - /);
    // Times count from the first update, also those of rollbacks.
    const seconds = run.log.flatMap((line) => {
      const [, minutes = '0', rest = ''] = /^ +(?:(\d+) min )?(\d+) s {2}/.exec(line) ?? [];
      return rest === '' ? [] : [Number(minutes) * 60 + Number(rest)];
    });
    expect(seconds.length).toBeGreaterThan(20);
    expect(seconds).toEqual([...seconds].sort((one, other) => one - other));
  });

  test('rolls back what completed in an earlier wave, as a new deployment that is waited for', async () => {
    const world = worldOf({ api: rolling, web: blueGreen, worker: codeDeploy, mail: rolling, last: rolling });
    crash(world, 'mail');
    const run = await runAction(world, {
      ...byLine,
      ...allOrNothing,
      service: 'api, web\nworker\nmail\nlast',
    });
    expect(outcomesOf(run)).toEqual({
      api: 'rolled-back',
      web: 'rolled-back',
      worker: 'rolled-back',
      mail: 'rolled-back',
      last: 'unchanged',
    });
    const reasons = resultsOf(run).map(({ reason }) => reason);
    expect(reasons[0]).toMatch(/^Its deployment had completed\. It is rolled back too, because mail failed/);
    expect(reasons[4]).toContain('was not started, because mail failed in wave 3.');
    expect(callsOf(world.sim, 'codedeploy:CreateDeployment')).toHaveLength(2);
    for (const service of ['api', 'web', 'mail', 'last']) expect(runs(world, service)).toBe(`${service}:1`);
    expect(run.outputs.outcome).toBe('rolled-back');
  });

  test('rolls back what an earlier wave left in its bake time, whether or not that is over by now', async () => {
    const bakes = (bakeTimeInMinutes: number) => ({
      deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes },
    });
    const world = worldOf({ api: bakes(1), web: bakes(600), mail: rolling });
    crash(world, 'mail');
    const run = await runAction(world, {
      ...byLine,
      ...allOrNothing,
      service: 'api, web\nmail',
      'wait-until': 'baking',
    });
    expect(outcomesOf(run)).toEqual({ api: 'rolled-back', web: 'rolled-back', mail: 'rolled-back' });
    for (const service of ['api', 'web', 'mail']) expect(runs(world, service)).toBe(`${service}:1`);
    expect(callsOf(world.sim, 'ecs:StopServiceDeployment')).toHaveLength(2);
    // The three deployments, and a new one of each revision that served when its rollback began.
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(5);
  });

  test('with a service definition a wave may create a service, and a later one changes one that is there', async () => {
    const definition = {
      launchType: 'FARGATE',
      desiredCount: 1,
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d4e5f60001'] } },
    };
    const world = worldOf({ mail: rolling });
    const waves = { ...byLine, service: 'web\nmail', 'task-definition': 'mail' };
    const run = await runAction(world, { ...waves, 'service-definition': JSON.stringify(definition) });
    expect(outcomesOf(run)).toEqual({ web: 'deployed', mail: 'deployed' });
    expect([runs(world, 'web'), runs(world, 'mail')]).toEqual(['mail:2', 'mail:2']);
    const failing = worldOf({ mail: rolling });
    crash(failing, 'mail');
    const back = await runAction(failing, {
      ...waves,
      ...allOrNothing,
      'service-definition': JSON.stringify(definition),
    });
    expect(outcomesOf(back)).toEqual({ web: 'failed', mail: 'rolled-back' });
    expect(resultsOf(back)[0]?.reason).toContain('No earlier revision of the service has served, so there is nothing');
    expect(failing.sim.world.clusters.get('prod')?.services.get('web')?.desiredCount).toBe(0);
  });

  test('one rollback that is refused does not stop the others', async () => {
    const world = worldOf({ api: rolling, web: rolling, mail: rolling });
    crash(world, 'mail');
    world.sim.fault({
      operation: 'ecs:UpdateService',
      times: 5,
      when: (input: unknown) => JSON.stringify(input).includes('"api:1"') || JSON.stringify(input).includes('/api:1"'),
      kind: 'denied',
    });
    const run = await runAction(world, { ...allOrNothing, service: 'api, web, mail' });
    expect(outcomesOf(run)).toEqual({ api: 'failed', web: 'rolled-back', mail: 'rolled-back' });
    expect(resultsOf(run)[0]?.reason).toContain('aws ecs update-service');
  });

  test('rollback-on decides which ends count', async () => {
    const slow = () => {
      const world = worldOf({ api: rolling, web: rolling });
      crash(world, 'web');
      return world;
    };
    const times = { ...allOrNothing, service: 'api, web', 'wait-for-minutes': '4', 'failure-threshold': '5000' };
    const left = await runAction(slow(), times);
    const rolledBack = await runAction(slow(), { ...times, 'rollback-on': 'timeout' });
    expect([outcomesOf(left), outcomesOf(rolledBack)]).toEqual([
      { api: 'deployed', web: 'timed-out' },
      { api: 'rolled-back', web: 'rolled-back' },
    ]);
  });

  test('after a cancel the rollbacks are started, and the step ends at once', async () => {
    const world = worldOf({ api: rolling, web: blueGreen });
    const run = await runAction(
      world,
      { ...byLine, ...allOrNothing, service: 'api\nweb', 'rollback-on': 'cancel' },
      { cancelAfterMs: 150_000 },
    );
    expect(outcomesOf(run)).toEqual({ api: 'cancelled', web: 'cancelled' });
    expect(resultsOf(run)[0]?.reason).toContain('The rollback to api:1 was started and continues in ECS.');
    expect(run.tookMs).toBeLessThan(155_000);
    expect(runs(world, 'api')).toBe('api:1');
  });

  test('one that was lost track of does not roll the others back blindly', async () => {
    const world = worldOf({ api: rolling, web: rolling });
    const isUpdated = () => updatesOf(world).includes('web');
    world.sim.fault({ operation: 'ecs:DescribeServices', times: 20, when: isUpdated, kind: 'denied' });
    const run = await runAction(world, { ...byLine, ...allOrNothing, service: 'api\nweb' });
    expect(outcomesOf(run)).toEqual({ api: 'deployed', web: 'unknown' });
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(2);
  });

  test('a plain run asks for no wave and loads none', async () => {
    const world = worldOf({ api: rolling, web: rolling });
    const run = await runAction(world, { cluster: 'prod', image, service: 'api\nweb' });
    expect(run.summary).not.toContain('Wave');
    expect(outcomesOf(run)).toEqual({ api: 'deployed', web: 'deployed' });
  });
});
