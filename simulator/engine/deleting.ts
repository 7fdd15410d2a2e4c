import type { Service } from '../world/model.ts';
import { later, type World } from '../world/world.ts';
import { tasksOf } from './scheduler.ts';
import { stopTask } from './stopping.ts';

/** How services go: ACTIVE, then DRAINING while tasks still run, then INACTIVE (ECS API reference, "DeleteService"). */

/** How often a service that drains is looked at. */
const READ_MS = 2_000;

/** Ends the service: nothing is started any more, and all of its tasks are stopped. */
export function deleteService(world: World, service: Service): void {
  service.status = 'DRAINING';
  service.desiredCount = 0;
  service.steady = false;
  for (const record of service.serviceDeployments.filter((each) => each.finishedAt === null)) {
    record.status = 'STOPPED';
    record.stoppedAt = world.now;
    record.finishedAt = world.now;
    record.updatedAt = world.now;
  }
  for (const task of tasksOf(service)) {
    stopTask(world, task, 'ServiceSchedulerInitiated', `Task stopped by (service ${service.name}) being deleted`, true);
  }
  drain(world, service);
}

/** INACTIVE once all tasks are STOPPING or STOPPED. */
function drain(world: World, service: Service): void {
  const left = ['PROVISIONING', 'PENDING', 'ACTIVATING', 'RUNNING', 'DEACTIVATING'];
  for (const deployment of service.deployments) deployment.desiredCount = 0;
  if (tasksOf(service).some((task) => left.includes(task.lastStatus))) {
    later(world, READ_MS, () => drain(world, service));
    return;
  }
  service.status = 'INACTIVE';
}
