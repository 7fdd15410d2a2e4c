import type { JsonObject } from '../../src/lib/json.ts';
import { isObject, objectsIn } from '../../src/lib/json.ts';
import type { Deployment, Service, ServiceRevision, Task } from '../world/model.ts';
import type { World } from '../world/world.ts';

/**
 * The target group of a load balancer's entry for one service revision: with an alternate one the revisions take turns
 * (ECS developer guide, "Blue/green deployments": each deployment uses the group that the one before does not).
 */
export function targetGroupOf(world: World, service: Service, revision: ServiceRevision, balancer: JsonObject): string {
  const own = String(balancer.targetGroupArn);
  const advanced = isObject(balancer.advancedConfiguration) ? balancer.advancedConfiguration : {};
  const alternate = String(advanced.alternateTargetGroupArn ?? '');
  if (!world.targetGroups.has(alternate)) return own;
  const age = service.serviceRevisions.length - 1 - service.serviceRevisions.indexOf(revision);
  return age % 2 === 0 ? own : alternate;
}

/** `resolvedConfiguration` of DescribeServiceRevisions. */
export function resolvedBalancers(world: World, service: Service, revision: ServiceRevision): JsonObject[] {
  return objectsIn(revision.settings.loadBalancers).map((balancer) => {
    const advanced = isObject(balancer.advancedConfiguration) ? balancer.advancedConfiguration : {};
    return {
      targetGroupArn: targetGroupOf(world, service, revision, balancer),
      ...(advanced.productionListenerRule !== undefined && { productionListenerRule: advanced.productionListenerRule }),
    };
  });
}

/** Which share of the requests each deployment of a service gets, in percent; nothing without a task that could answer. */
export function sharesOf(
  service: Service,
  traffic: 'production' | 'test',
): { deployment: Deployment; percent: number }[] {
  const serving = service.deployments
    .map((deployment) => ({ deployment, tasks: tasksOf(service, deployment).length }))
    .filter(({ tasks }) => tasks > 0);
  const [newest] = serving;
  const run = service.deployments[0]?.serviceDeployment?.native ?? null;
  const isWeighted =
    run !== null && !run.rolling && newest?.deployment === service.deployments[0] && serving.length > 1;
  if (isWeighted && newest !== undefined) {
    const weight = traffic === 'test' ? run.testWeight : run.productionWeight;
    const old = serving[1];
    return [
      { deployment: newest.deployment, percent: weight },
      ...(old === undefined ? [] : [{ deployment: old.deployment, percent: 100 - weight }]),
    ].filter(({ percent }) => percent > 0);
  }
  const all = serving.reduce((sum, { tasks }) => sum + tasks, 0);
  return serving.map(({ deployment, tasks }) => ({ deployment, percent: (100 * tasks) / all }));
}

/** Tasks that answer: running, healthy where a load balancer asks, and not on their way out. */
function tasksOf(service: Service, deployment: Deployment): Task[] {
  return [...service.cluster.tasks.values()].filter(
    (task) =>
      task.deployment === deployment &&
      task.lastStatus === 'RUNNING' &&
      task.desiredStatus === 'RUNNING' &&
      task.targets.every(({ state }) => state === 'healthy'),
  );
}
