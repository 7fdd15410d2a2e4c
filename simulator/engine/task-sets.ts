import type { JsonObject } from '../../src/lib/json.ts';
import type { Deployment, Revision, Service } from '../world/model.ts';
import { type World, wake } from '../world/world.ts';
import { addServiceRevision, createDeployment } from './rollout.ts';

/** Task sets of services whose controller is CODE_DEPLOY or EXTERNAL; the PRIMARY is the first of `deployments`. */

/** @param settings members that it has in place of the service's own, as an AppSpec gives them */
export function addTaskSet(world: World, service: Service, revision: Revision, settings: JsonObject): Deployment {
  const number = world.ids.digits(19);
  const serviceRevision = addServiceRevision(world, service, revision, number);
  const id = `ecs-svc/${number}`;
  const taskSet = createDeployment(world, service, { id, revision, serviceRevision, serviceDeployment: null });
  taskSet.status = 'ACTIVE';
  taskSet.settings = { ...taskSet.settings, ...settings };
  taskSet.desiredCount = service.desiredCount;
  service.deployments.push(taskSet);
  service.launchNotBefore = 0;
  wake(world, service, world.timeline.schedulerMs);
  return taskSet;
}

/** All of its tasks run and are healthy. */
export function isSteady(service: Service, taskSet: Deployment): boolean {
  const live = [...service.cluster.tasks.values()].filter(
    (task) => task.deployment === taskSet && task.desiredStatus === 'RUNNING',
  );
  return live.length >= taskSet.desiredCount && live.every((task) => task.healthy);
}

export function makePrimary(world: World, service: Service, taskSet: Deployment): void {
  for (const other of service.deployments) if (other.status === 'PRIMARY') other.status = 'ACTIVE';
  taskSet.status = 'PRIMARY';
  taskSet.updatedAt = world.now;
  service.deployments = [taskSet, ...service.deployments.filter((other) => other !== taskSet)];
  service.lastCompleted = taskSet;
  wake(world, service, world.timeline.schedulerMs);
}

/** Its tasks are stopped, and it leaves the list with the last of them. */
export function drainTaskSet(world: World, service: Service, taskSet: Deployment): void {
  taskSet.status = 'DRAINING';
  taskSet.desiredCount = 0;
  taskSet.updatedAt = world.now;
  wake(world, service, world.timeline.schedulerMs);
}
