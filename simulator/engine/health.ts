import { isObject, objectsIn } from '../../src/lib/json.ts';
import type { Container, Deployment, Target, TargetGroup, Task } from '../world/model.ts';
import { later, type World, wake } from '../world/world.ts';
import { say, sayRegistered, sayStopped, sayUnhealthyTarget } from './events.ts';
import { stopTask } from './stopping.ts';
import { targetGroupOf } from './target-groups.ts';

/**
 * When a RUNNING task counts as healthy: by its targets, by its containers' health checks, by both where there are
 * both, and after forty seconds where there are none. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html
 */
export function beginChecks(world: World, task: Task, already: boolean): void {
  const targets = registerTargets(world, task, already);
  const checked = task.containers.filter(hasHealthCheck);
  if (already) {
    for (const target of targets) setHealthy(target);
    for (const container of checked) container.healthStatus = 'HEALTHY';
    task.healthy = true;
    return;
  }
  let pending = targets.length + checked.length;
  const passed = (): void => {
    pending--;
    if (pending <= 0) becomeHealthy(world, task);
  };
  for (const target of targets) checkTarget(world, task, target, passed);
  for (const container of checked) checkContainer(world, task, container, passed);
  if (pending === 0) {
    unlessStopping(world, task, world.timeline.healthyWithoutCheckMs, () => becomeHealthy(world, task));
  }
}

function unlessStopping(world: World, task: Task, delayMs: number, action: () => void): void {
  later(world, delayMs, () => {
    if (task.desiredStatus === 'RUNNING') action();
  });
}

function becomeHealthy(world: World, task: Task): void {
  task.healthy = true;
  const { deployment, service } = task;
  if (service === null || deployment === null) return;
  deployment.launchFailures = 0;
  if (resetsOnHealthyTask(deployment)) deployment.failedTasks = 0;
  wake(world, service, world.timeline.schedulerMs);
}

function resetsOnHealthyTask(deployment: Deployment): boolean {
  const configuration = deployment.settings.deploymentConfiguration;
  const breaker = isObject(configuration) ? configuration.deploymentCircuitBreaker : null;
  return !isObject(breaker) || breaker.resetOnHealthyTask !== false;
}

function registerTargets(world: World, task: Task, already: boolean): Target[] {
  if (task.service === null) return [];
  for (const balancer of objectsIn(task.deployment?.settings.loadBalancers)) {
    const revision = task.deployment?.serviceRevision;
    const arn = revision === undefined ? '' : targetGroupOf(world, task.service, revision, balancer);
    const targetGroup = world.targetGroups.get(arn);
    if (targetGroup === undefined) continue;
    const target: Target = {
      targetGroup,
      id: targetGroup.targetType === 'ip' ? task.privateIp : (task.instance?.ec2InstanceId ?? 'i-0000000000000000'),
      port: Number(balancer.containerPort ?? targetGroup.port),
      state: 'initial',
      reason: 'Elb.InitialHealthChecking',
      description: 'Initial health checks in progress',
    };
    task.targets.push(target);
    targetGroup.targets.push(target);
    if (!already) sayRegistered(world, task.service, targetGroup);
  }
  return task.targets;
}

function setHealthy(target: Target): void {
  target.state = 'healthy';
  target.reason = null;
  target.description = null;
}

function checkTarget(world: World, task: Task, target: Target, passed: () => void): void {
  const group = target.targetGroup;
  const failure = task.containers
    .map((container) => container.behaviour)
    .find((each) => each.kind === 'unhealthy' && each.via === 'elb');
  const readyMs = Math.max(0, ...task.containers.map(readyMsOf));
  const unhealthyMs = group.unhealthyThreshold * group.intervalSeconds * 1000;
  const graceMs = Number(task.service?.settings.healthCheckGracePeriodSeconds ?? 0) * 1000;
  const reason = failure?.kind === 'unhealthy' ? (failure.reason ?? 'Request timed out') : 'Health checks failed';
  if (failure !== undefined || readyMs > unhealthyMs) {
    unlessStopping(world, task, unhealthyMs, () => setUnhealthy(target, reason));
  }
  if (failure !== undefined || readyMs > Math.max(unhealthyMs, graceMs)) {
    unlessStopping(world, task, Math.max(unhealthyMs, graceMs), () => replaceForTarget(world, task, group, reason));
    return;
  }
  unlessStopping(world, task, readyMs + group.healthyThreshold * group.intervalSeconds * 1000, () => {
    setHealthy(target);
    passed();
  });
}

const readyMsOf = (container: Container): number =>
  container.behaviour.kind === 'healthy' ? (container.behaviour.readyMs ?? 0) : 0;

function setUnhealthy(target: Target, reason: string): void {
  target.state = 'unhealthy';
  target.description = reason;
  if (reason.includes('codes')) target.reason = 'Target.ResponseCodeMismatch';
  else target.reason = reason.includes('timed out') ? 'Target.Timeout' : 'Target.FailedHealthChecks';
}

function replaceForTarget(world: World, task: Task, group: TargetGroup, reason: string): void {
  if (task.service === null) return;
  sayUnhealthyTarget(world, task.service, task, group, reason);
  replace(world, task, `Task failed ELB health checks in (target-group ${group.arn})`);
}

const hasHealthCheck = (container: Container): boolean => {
  const check = container.definition.healthCheck;
  return isObject(check) && Array.isArray(check.command) && check.command[0] !== 'NONE';
};

function checkContainer(world: World, task: Task, container: Container, passed: () => void): void {
  const check = isObject(container.definition.healthCheck) ? container.definition.healthCheck : {};
  const intervalMs = Number(check.interval ?? 30) * 1000;
  const { behaviour } = container;
  // The first check comes after one interval. Those that fail in the start period do not count.
  const delayMs = Number(check.startPeriod ?? 0) * 1000 + Number(check.retries ?? 3) * intervalMs;
  const passesAfterMs = Math.max(1, Math.ceil(readyMsOf(container) / intervalMs)) * intervalMs;
  if ((behaviour.kind === 'unhealthy' && behaviour.via === 'container') || passesAfterMs > delayMs) {
    unlessStopping(world, task, delayMs, () => {
      container.healthStatus = 'UNHEALTHY';
      if (task.service === null || !container.essential) return;
      say(world, task.service, `(task ${task.id}) failed container health checks.`);
      replace(world, task, 'Task failed container health checks');
    });
    return;
  }
  unlessStopping(world, task, passesAfterMs, () => {
    container.healthStatus = 'HEALTHY';
    passed();
  });
}

/** The scheduler replaces a task whose checks fail: that is what the circuit breaker counts. */
function replace(world: World, task: Task, reason: string): void {
  const { service } = task;
  if (service === null) return;
  sayStopped(world, service, [task]);
  task.failure = 'health';
  task.healthy = false;
  stopTask(world, task, 'ServiceSchedulerInitiated', reason, true);
  world.engine.failed(task);
  wake(world, service, world.timeline.schedulerMs);
}
