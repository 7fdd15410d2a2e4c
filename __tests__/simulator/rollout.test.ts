import { expect, test } from '@jest/globals';
import {
  BALANCED,
  definition,
  deploy,
  describe,
  eventsSince,
  isDone,
  primaryOf,
  register,
  stage,
  until,
  update,
} from './support.ts';

test('a rolling deployment goes through its states in ECS’s order and time', async () => {
  const at = stage({ loadBalancers: BALANCED });
  const began = at.clock.now();
  const started = await update(at.ecs, { taskDefinition: await register(at.ecs, definition('web:2')) });
  expect(started.deployments).toMatchObject([
    { status: 'PRIMARY', desiredCount: 0, pendingCount: 0, runningCount: 0, rolloutState: 'IN_PROGRESS' },
    { status: 'ACTIVE', desiredCount: 2, runningCount: 2, rolloutState: 'COMPLETED' },
  ]);
  const [primary] = started.deployments ?? [];
  expect(primary?.rolloutStateReason).toBe(`ECS deployment ${primary?.id} in progress.`);

  const seen: string[] = [];
  const seconds = await until(at, (service) => {
    const line = (service.deployments ?? [])
      .map(
        (each) => `${each.status} ${each.desiredCount}/${each.pendingCount}/${each.runningCount} ${each.rolloutState}`,
      )
      .join(', ');
    if (seen.at(-1) !== line) seen.push(line);
    return isDone(service);
  });
  expect(seen).toEqual([
    'PRIMARY 0/0/0 IN_PROGRESS, ACTIVE 2/0/2 COMPLETED',
    'PRIMARY 2/2/0 IN_PROGRESS, ACTIVE 2/0/2 COMPLETED',
    'PRIMARY 2/0/2 IN_PROGRESS, ACTIVE 2/0/2 COMPLETED',
    'PRIMARY 2/0/2 IN_PROGRESS, ACTIVE 0/0/2 COMPLETED',
    'PRIMARY 2/0/2 IN_PROGRESS, ACTIVE 0/0/0 COMPLETED',
    'PRIMARY 2/0/2 IN_PROGRESS',
    'PRIMARY 2/0/2 COMPLETED',
  ]);
  // First look, start of a Fargate task, two health checks, draining, completion.
  expect(seconds).toBeGreaterThan(14 + 27 + 30 + 30);
  expect(seconds).toBeLessThan(150);

  const done = await describe(at.ecs);
  expect(done.deployments?.[0]?.rolloutStateReason).toBe(`ECS deployment ${primary?.id} completed.`);
  expect(
    eventsSince(done, began).map((text) => text.replace(/[0-9a-f]{32}/g, 'ID').replace(/arn:[^)]*/, 'ARN')),
  ).toEqual([
    '(service web) has started 2 tasks: (task ID) (task ID).',
    '(service web) registered 2 targets in (target-group ARN)',
    '(service web) has begun draining connections on 2 tasks.',
    '(service web) has stopped 2 running tasks: (task ID) (task ID).',
    '(service web) deregistered 2 targets in (target-group ARN)',
    `(service web) (deployment ${primary?.id}) deployment completed.`,
    '(service web) has reached a steady state.',
  ]);
});

test('an update that changes nothing of the revision starts no deployment, but applies', async () => {
  const at = stage();
  const before = await primaryOf(at.ecs);
  const same = await update(at.ecs, { taskDefinition: 'web:1', desiredCount: 3, healthCheckGracePeriodSeconds: 9 });
  expect(same.deployments?.[0]?.id).toBe(before.id);
  expect(same).toMatchObject({ desiredCount: 3, healthCheckGracePeriodSeconds: 9 });
  await until(at, (service) => service.runningCount === 3);
  const forced = await update(at.ecs, { forceNewDeployment: true });
  expect(forced.deployments?.[0]?.id).not.toBe(before.id);
  expect(forced.deployments).toHaveLength(2);
});

test('without a load balancer a task counts after forty seconds', async () => {
  const at = stage();
  await deploy(at);
  await until(at, (service) => service.deployments?.[0]?.runningCount === 2);
  const seconds = await until(at, (service) => service.deployments?.length === 1);
  expect(seconds).toBeGreaterThanOrEqual(40);
  expect(seconds).toBeLessThan(46);
});

test('minimum and maximum percent bound what runs', async () => {
  const at = stage({ desiredCount: 4, deploymentConfiguration: { minimumHealthyPercent: 50, maximumPercent: 100 } });
  await deploy(at);
  let most = 0;
  let least = 4;
  await until(at, (service) => {
    most = Math.max(most, (service.runningCount ?? 0) + (service.pendingCount ?? 0));
    least = Math.min(least, service.runningCount ?? 0);
    return isDone(service);
  });
  expect([least, most]).toEqual([2, 4]);
});

test('percents that allow neither a start nor a stop hang, and an event says so', async () => {
  const at = stage({ deploymentConfiguration: { minimumHealthyPercent: 100, maximumPercent: 100 } });
  const began = at.clock.now();
  await deploy(at);
  await at.clock.sleep(1_800_000);
  const service = await describe(at.ecs);
  expect(service.deployments).toMatchObject([{ status: 'PRIMARY', rolloutState: 'IN_PROGRESS' }, { runningCount: 2 }]);
  expect(eventsSince(service, began)).toEqual([
    expect.stringContaining('was unable to stop or start tasks during a deployment'),
  ]);
  await update(at.ecs, { deploymentConfiguration: { maximumPercent: 200 } });
  await until(at, isDone);
});

test('a desired count of 0 completes without a task', async () => {
  const at = stage({ desiredCount: 0 });
  await deploy(at);
  expect(await until(at, isDone)).toBeLessThan(40);
  expect(at.sim.tasks('prod', 'web')).toEqual([]);
});

test('a daemon service has one task an instance and takes no desired count', async () => {
  const at = stage({
    schedulingStrategy: 'DAEMON',
    taskDefinition: {
      family: 'agent',
      networkMode: 'host',
      containerDefinitions: [{ name: 'agent', image: 'agent:1', memory: 128, portMappings: [{ containerPort: 9000 }] }],
    },
  });
  expect((await describe(at.ecs)).desiredCount).toBe(3);
  await expect(update(at.ecs, { desiredCount: 5 })).rejects.toThrow(
    'The daemon scheduling strategy does not support a desired count',
  );
  const began = at.clock.now();
  await update(at.ecs, { forceNewDeployment: true });
  await until(at, isDone);
  const service = await describe(at.ecs);
  expect(service).toMatchObject({ desiredCount: 3, runningCount: 3 });
  expect(eventsSince(service, began).filter((text) => text.includes('unable'))).toEqual([]);
  at.sim.addContainerInstance('prod');
  await until(at, (each) => each.runningCount === 4);
});

test('instances have room for so much, and placement says what is lacking', async () => {
  const at = stage();
  at.sim.addContainerInstance('small', { cpu: 1024, memory: 1024 });
  at.sim.addService({
    cluster: 'small',
    name: 'web',
    taskDefinition: { family: 'fat', containerDefinitions: [{ name: 'app', image: 'fat:1', cpu: 256, memory: 700 }] },
  });
  at.sim.updateService('small', 'web', { forceNewDeployment: true });
  await at.clock.sleep(120_000);
  const began = at.sim.world.clusters.get('small')?.services.get('web');
  expect(at.sim.tasks('small', 'web')).toHaveLength(1);
  expect(began?.events[0]?.message).toMatch(
    /^\(service web\) was unable to place a task because no container instance met all of its requirements\. The closest matching \(container-instance [0-9a-f]{32}\) has insufficient memory available\.$/,
  );
});

test('the same scenario twice gives the same ids', async () => {
  const answerText = async (): Promise<string> => {
    const at = stage();
    await deploy(at);
    await until(at, isDone);
    return JSON.stringify(await describe(at.ecs));
  };
  expect((await answerText()).replace(/"\$metadata".*/, '')).toBe((await answerText()).replace(/"\$metadata".*/, ''));
});
