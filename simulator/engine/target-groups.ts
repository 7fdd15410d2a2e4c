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

/** Both target groups of each load balancer. */
export function balancedGroups(settings: JsonObject): string[] {
  return objectsIn(settings.loadBalancers).flatMap(({ targetGroupArn, advancedConfiguration }) => {
    const advanced = isObject(advancedConfiguration) ? advancedConfiguration : {};
    return [targetGroupArn, advanced.alternateTargetGroupArn].filter((arn) => typeof arn === 'string');
  });
}

type Share = { deployment: Deployment; percent: number };

/** Which share of the requests each deployment of a service gets, in percent; nothing without a task that could answer. */
export function sharesOf(world: World, service: Service, traffic: 'production' | 'test'): Share[] {
  const byCodeDeploy = sharesOfTaskSets(world, service, traffic);
  if (byCodeDeploy !== null) return byCodeDeploy;
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

/**
 * Both task sets of a CodeDeploy deployment: the green one has the weight of the production traffic, and the test traffic
 * from AllowTestTraffic on. Null where CodeDeploy shifts nothing.
 */
function sharesOfTaskSets(world: World, service: Service, traffic: 'production' | 'test'): Share[] | null {
  const shifting = world.codeDeploy.deployments.findLast((each) => each.service === service && each.green !== null);
  if (shifting === undefined) return null;
  const { blue, green, events, weight } = shifting;
  const tested = events.some(({ name, status }) => name === 'AllowTestTraffic' && status === 'Succeeded');
  const percent = traffic === 'test' && tested ? 100 : weight;
  return [
    { deployment: green, percent },
    { deployment: blue, percent: 100 - percent },
  ].filter((share): share is Share => share.deployment !== null && share.percent > 0);
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
