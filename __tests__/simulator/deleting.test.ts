import { DeleteServiceCommand, ListServicesCommand, UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { expect, test } from '@jest/globals';
import { BALANCED, deploy, describe as read, stage, until } from './support.ts';

const web = { cluster: 'prod', service: 'web' };

test('a service with tasks is deleted only by force: ACTIVE, DRAINING, INACTIVE', async () => {
  const at = stage({ loadBalancers: BALANCED });
  await expect(at.ecs.send(new DeleteServiceCommand(web))).rejects.toMatchObject({
    name: 'InvalidParameterException',
    message: 'The service cannot be stopped while it is scaled above 0.',
  });
  const { service } = await at.ecs.send(new DeleteServiceCommand({ ...web, force: true }));
  expect(service).toMatchObject({ status: 'DRAINING', desiredCount: 0, runningCount: 2 });
  expect((await at.ecs.send(new ListServicesCommand({ cluster: 'prod' }))).serviceArns).toEqual([]);
  await expect(at.ecs.send(new UpdateServiceCommand({ ...web, desiredCount: 1 }))).rejects.toMatchObject({
    name: 'ServiceNotActiveException',
  });
  // Tasks behind a load balancer are deregistered first: 30 s.
  const seconds = await until(at, ({ status }) => status === 'INACTIVE');
  expect(seconds).toBeGreaterThanOrEqual(30);
  expect(await read(at.ecs)).toMatchObject({ runningCount: 0, pendingCount: 0, deployments: [] });
  await expect(at.ecs.send(new DeleteServiceCommand({ ...web, force: true }))).rejects.toMatchObject({
    name: 'ServiceNotFoundException',
  });
});

test('a service scaled to 0 goes without force once its tasks have stopped', async () => {
  const at = stage();
  await at.ecs.send(new UpdateServiceCommand({ ...web, desiredCount: 0 }));
  await expect(at.ecs.send(new DeleteServiceCommand(web))).rejects.toMatchObject({
    message: 'The service cannot be stopped while deployments are active.',
  });
  await until(at, ({ runningCount }) => runningCount === 0);
  const { service } = await at.ecs.send(new DeleteServiceCommand(web));
  expect(service?.status).toBe('INACTIVE');
});

test('a deployment in progress ends with its service', async () => {
  const at = stage();
  await deploy(at);
  await at.clock.sleep(20_000);
  await at.ecs.send(new DeleteServiceCommand({ ...web, force: true }));
  await until(at, ({ status }) => status === 'INACTIVE');
  await at.clock.sleep(600_000);
  expect((await read(at.ecs)).runningCount).toBe(0);
  expect(at.sim.world.clusters.get('prod')?.services.get('web')?.serviceDeployments[0]?.status).toBe('STOPPED');
});
