import { describe, expect, test } from '@jest/globals';
import {
  addWeb,
  callsOf,
  createWorld,
  pollAsUsers,
  type Run,
  runAction,
  type World,
  webDefinition,
} from '../support/scenario.ts';

pollAsUsers();

const repository = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web';

/** A world with ECS's real quotas, and so many services that all run one revision. */
function withServices(count: number, members: Record<string, unknown> = {}): { world: World; names: string[] } {
  const world = createWorld();
  addWeb(world.sim);
  world.sim.tokenBuckets(true);
  const names = Array.from({ length: count }, (_, index) => `svc-${index}`);
  const common = { cluster: 'prod', desiredCount: 2, launchType: 'FARGATE', taskDefinition: 'web:1', ...members };
  for (const name of names) world.sim.addService({ ...common, name });
  return { world, names };
}

/** The same with a task definition family for each service. */
function withFamilies(count: number): { world: World; names: string[] } {
  const { world } = withServices(0);
  const names = Array.from({ length: count }, (_, index) => `svc-${index}`);
  for (const name of names) {
    const taskDefinition = webDefinition({}, { family: name });
    world.sim.addService({ cluster: 'prod', name, desiredCount: 2, launchType: 'FARGATE', taskDefinition });
  }
  return { world, names };
}

/** Stops the tasks of the new revision of these services whenever they run, in the way that a crash does. */
function crash({ sim }: World, names: readonly string[], untilSeconds = 900): void {
  const stop = () => {
    for (const name of names) {
      for (const { taskDefinitionArn, lastStatus, taskArn } of sim.tasks('prod', name)) {
        if (String(taskDefinitionArn).endsWith('web:2') && lastStatus === 'RUNNING')
          sim.stopTask('prod', String(taskArn), 'Essential container in task exited', 'EssentialContainerExited');
      }
    }
  };
  for (let seconds = 5; seconds < untilSeconds; seconds += 5) sim.schedule(seconds * 1_000, stop);
}

function outcomesOf(run: Run): Map<string, string> {
  const results = JSON.parse(run.outputs.results ?? '[]') as { service: string; outcome: string }[];
  return new Map(results.map(({ service, outcome }) => [service, outcome]));
}

const refused = (world: World, operation: string) =>
  callsOf(world.sim, operation).filter(({ error }) => error !== null).length;

describe('what a fleet costs', () => {
  test('200 services: hardly longer than one, few calls, nothing refused for its rate', async () => {
    const inputs = { cluster: 'prod', image: `${repository}:2` };
    const single = await runAction(withServices(1).world, { ...inputs, service: 'svc-0' });
    const { world, names } = withServices(200);
    const heapBefore = process.memoryUsage().heapUsed;
    const run = await runAction(world, { ...inputs, service: names.join('\n') });
    expect(run.outputs.outcome).toBe('deployed');
    expect(new Set(outcomesOf(run).values())).toEqual(new Set(['deployed']));
    expect(run.tookMs).toBeLessThanOrEqual(single.tookMs * 1.5);
    expect(world.sim.calls.length).toBeLessThanOrEqual(200 * 3.5);
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(200);
    expect(refused(world, 'ecs:UpdateService')).toBe(0);
    // The world and its record of all calls are in it, too.
    expect(process.memoryUsage().heapUsed - heapBefore).toBeLessThan(400e6);
    expect(Buffer.byteLength(run.summary)).toBeLessThan(1024 * 1024);
    expect(run.outputs['service-deployment-arn']).toContain('/prod/svc-0/');
  }, 240_000);

  test('200 services of 200 families: as long as ECS takes to grant the requests, and few calls', async () => {
    const single = await runAction(withFamilies(1).world, {
      cluster: 'prod',
      service: 'svc-0',
      image: `${repository}:2`,
    });
    const { world, names } = withFamilies(200);
    const run = await runAction(world, { cluster: 'prod', service: names.join(), image: `${repository}:2` });
    expect(run.outputs.outcome).toBe('deployed');
    expect(callsOf(world.sim, 'ecs:RegisterTaskDefinition')).toHaveLength(200);
    expect(world.sim.calls.length).toBeLessThanOrEqual(200 * 5);
    for (const operation of ['ecs:RegisterTaskDefinition', 'ecs:UpdateService'])
      expect(refused(world, operation)).toBe(0);
    // Ten are read at a time: those are refused once, and from then on the reads are spaced.
    expect(refused(world, 'ecs:DescribeTaskDefinition')).toBeLessThanOrEqual(10);
    // Requests for each service that are left when the burst is used up, at the rate at which ECS grants more.
    const grantedMs = ((200 - 50) / 20 + (200 - 20) / 1 + (200 - 50) / 5) * 1_000;
    expect(run.tookMs - grantedMs).toBeLessThanOrEqual(single.tookMs * 1.5);
  }, 240_000);

  test('the status of 300 services with a revision each is read completely', async () => {
    const { world } = withFamilies(300);
    const run = await runAction(world, { cluster: 'prod', mode: 'status' });
    expect(run.notices).toEqual([]);
    expect(refused(world, 'ecs:DescribeTaskDefinition')).toBeLessThanOrEqual(10);
    expect(run.tookMs).toBeLessThan(20_000);
  }, 240_000);

  test('a step that is cancelled while it waits to send an update sends no more', async () => {
    const { world, names } = withServices(200);
    const inputs = { cluster: 'prod', service: names.join(), image: `${repository}:2` };
    const run = await runAction(world, inputs, { cancelAfterMs: 10_000 });
    expect(run.outputs.outcome).toBe('cancelled');
    expect(run.tookMs).toBeLessThan(15_000);
    const sent = callsOf(world.sim, 'ecs:UpdateService').length;
    expect(sent).toBeGreaterThan(48);
    expect(sent).toBeLessThan(110);
  }, 240_000);
});

test('services that change in the same way: the change is told once, in log, summary and output', async () => {
  const world = createWorld();
  addWeb(world.sim);
  const names = ['web', 'worker', 'mail', 'cron'];
  for (const name of names.slice(1)) {
    const variable = { name: 'LOG_LEVEL', value: name === 'cron' ? 'debug' : 'info' };
    const taskDefinition = webDefinition({ environment: [variable] }, { family: name });
    world.sim.addService({ cluster: 'prod', name, desiredCount: 1, launchType: 'FARGATE', taskDefinition });
  }
  const inputs = { cluster: 'prod', service: names.join(), 'environment-variables': 'LOG_LEVEL=info' };
  const run = await runAction(world, { ...inputs, mode: 'plan', image: `${repository}:2` });
  expect(run.log.filter((line) => line.startsWith('Base: '))).toEqual([
    'Base: the revision that each service runs',
    'Base: the revision cron:1',
  ]);
  expect(run.log.filter((line) => line.startsWith('  image of app'))).toHaveLength(2);
  expect(run.outputs.diff?.match(/^\*\*.*/gm)).toEqual(['**web, worker, mail**', '**cron**']);
  expect(run.summary).toContain('**web, worker, mail**');
});

describe('what fails in a fleet', () => {
  test('7 of 50 crash: each is rolled back, explained by its tasks, and known as soon as one that is alone', async () => {
    const alone = withServices(1);
    crash(alone.world, ['svc-0']);
    const inputs = { cluster: 'prod', image: `${repository}:2` };
    await runAction(alone.world, { ...inputs, service: 'svc-0' });
    const rolledBackAtMs = ({ sim }: World) =>
      callsOf(sim, 'ecs:UpdateService').find(({ input }) => JSON.stringify(input).includes('web:1'))?.at ?? Number.NaN;
    const { world, names } = withServices(50);
    const failing = names.slice(10, 17);
    crash(world, failing);
    const run = await runAction(world, { ...inputs, service: names.join() });
    expect(run.failed).toBe(true);
    const outcomes = outcomesOf(run);
    expect(names.filter((name) => outcomes.get(name) === 'rolled-back')).toEqual(failing);
    expect(names.filter((name) => outcomes.get(name) === 'deployed')).toHaveLength(43);
    expect(run.summary).toMatch(/^## ❌ 50 services in prod: 7 of 50 rolled back, 43 deployed/);
    expect(run.log.filter((line) => line.startsWith('Why '))).toHaveLength(1);
    // One line for each change of a service, and one for its end.
    expect(
      run.log.filter((line) => line.includes('svc-40')).map((line) => line.trim().replace(/^.*? s {2}/, '')),
    ).toEqual([
      'svc-40: web:1 → a new revision (its task definition changes)',
      expect.stringMatching(/^svc-40: deployment ecs-svc\/\d+ started$/),
      'svc-40: 0/2 running · 2 old tasks still running',
      'svc-40: 0/2 running, 2 starting · 2 old tasks still running',
      'svc-40: 2/2 running · 2 old tasks still running',
      'svc-40: 2/2 running',
      expect.stringMatching(/^svc-40: completed \(\d+ of 50\)$/),
    ]);
    expect(run.log.filter((line) => line.startsWith('Rolled back '))).toHaveLength(7);
    expect(run.log).toContain('Rolled back svc-10: it runs web:1 again');
    expect(run.errors[0]?.title).toBe('ECS deploy rolled-back: svc-10, svc-11, svc-12, svc-13, svc-14 and 2 more');
    expect(rolledBackAtMs(world) - rolledBackAtMs(alone.world)).toBeLessThan(15_000);
    // The services that are rolled back are read together.
    const reads = callsOf(world.sim, 'ecs:DescribeServices').map(({ input }) => (input.services as string[]).length);
    expect(reads).toContain(7);
    expect(reads.filter((services) => services === 1).length).toBeLessThan(15);
  }, 240_000);

  test('a task that crashes at the very end of its rollout is seen, and the step watches on', async () => {
    const { world, names } = withServices(50);
    crash(world, ['svc-7'], 60);
    const run = await runAction(world, { cluster: 'prod', service: names.join(), image: `${repository}:2` });
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.log.some((line) => line.includes('svc-7: ECS completed the deployment; tasks of web:2 failed'))).toBe(
      true,
    );
  }, 240_000);

  test.each([
    ['the list of tasks is denied', 'denied'],
    ['ECS throttles it', 'throttle'],
  ] as const)(
    '%s: what ECS itself counts decides',
    async (_, kind) => {
      const deploymentConfiguration = { deploymentCircuitBreaker: { enable: true, rollback: true } };
      const { world, names } = withServices(15, { deploymentConfiguration });
      const healthCheck = {
        command: ['CMD-SHELL', 'curl -f localhost || exit 1'],
        interval: 10,
        timeout: 5,
        retries: 2,
      };
      const taskDefinition = webDefinition({ healthCheck }, { family: 'checked' });
      const checked = {
        cluster: 'prod',
        name: 'checked',
        launchType: 'FARGATE',
        taskDefinition,
        deploymentConfiguration,
      };
      world.sim.addService({ ...checked, desiredCount: 2 });
      world.sim.addImage(`${repository}:bad`, { kind: 'unhealthy', via: 'container' });
      world.sim.fault({ operation: 'ecs:ListTasks', kind });
      const service = [...names, 'checked'].join();
      const run = await runAction(world, { cluster: 'prod', service, image: `${repository}:bad` });
      const failed = [...outcomesOf(run)].filter(([, outcome]) => outcome !== 'deployed');
      expect(failed).toEqual([['checked', 'rolled-back']]);
    },
    240_000,
  );
});
