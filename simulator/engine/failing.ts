import type { Deployment, Service, Task } from '../world/model.ts';
import { later, servicesOf, type World, wake } from '../world/world.ts';
import { say, sayOnce, UNABLE_TO_START_CONSISTENTLY } from './events.ts';
import { addServiceRevision, alarmsOf, breakerOf, endServiceDeployment, REVISION_MEMBERS } from './rollout.ts';

/** How deployments fail: failed tasks are counted, the circuit breaker or an alarm fails the deployment, and ECS rolls back. */

/** Counts a failed task for its deployment and slows the scheduler down. */
export function countFailure(world: World, task: Task): void {
  const { service, deployment } = task;
  if (service === null || deployment === null || task.failure === null) return;
  if (task.failure === 'launch' || task.failure === 'start') backOff(world, service, deployment, task.failure);
  if (task.failure === 'crash' && !countsCrash(world, task)) return;
  countOne(world, service, deployment);
}

/** A launch that did not even get a task. */
export function countOne(world: World, service: Service, deployment: Deployment): void {
  deployment.failedTasks++;
  deployment.updatedAt = world.now;
  if (deployment.serviceDeployment !== null) deployment.serviceDeployment.failureCount = deployment.failedTasks;
  if (deployment.launchFailures >= 5) sayOnce(world, service, UNABLE_TO_START_CONSISTENTLY);
  if (!isOverThreshold(service, deployment)) return;
  later(world, world.timeline.breakerMs, () => {
    if (isOverThreshold(service, deployment)) trip(world, service, deployment);
  });
}

/** Tasks that ran and then exited: ECS does not count each of them (aws/containers-roadmap#1206). */
function countsCrash(world: World, task: Task): boolean {
  if (world.countsCrashes === 'before-healthy') return !task.healthy;
  return world.countsCrashes === 'always';
}

function backOff(world: World, service: Service, deployment: Deployment, failure: 'launch' | 'start'): void {
  deployment.launchFailures++;
  const pauses = world.timeline.launchBackoffMs;
  const index = Math.min(deployment.launchFailures, pauses.length) - 1;
  // Containers that exit at once are retried at a steady pace at first; pulls that fail are not.
  const doublings = Math.max(0, deployment.launchFailures - 8);
  const startPauseMs = doublings === 0 ? 0 : Math.min(900_000, 30_000 * 2 ** (doublings - 1));
  const pauseMs = failure === 'start' ? startPauseMs : (pauses[index] ?? 0);
  service.launchNotBefore = Math.max(service.launchNotBefore, world.now + pauseMs);
}

function isOverThreshold(service: Service, deployment: Deployment): boolean {
  const breaker = breakerOf(service.settings, service.desiredCount);
  return (
    breaker.enabled &&
    deployment.status === 'PRIMARY' &&
    deployment.rolloutState === 'IN_PROGRESS' &&
    deployment.failedTasks >= breaker.threshold
  );
}

function trip(world: World, service: Service, deployment: Deployment): void {
  if (deployment.serviceDeployment !== null) deployment.serviceDeployment.breaker.status = 'TRIGGERED';
  failDeployment(world, service, deployment, {
    state: 'ECS deployment circuit breaker: tasks failed to start.',
    event: `(deployment ${deployment.id}) deployment failed: tasks failed to start.`,
    reason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
    rollback: breakerOf(service.settings, service.desiredCount).rollback,
  });
}

/** An alarm goes off: deployments in progress that watch it fail. */
export function ringAlarm(world: World, name: string): void {
  for (const service of servicesOf(world)) {
    const [primary] = service.deployments;
    if (primary === undefined || primary.rolloutState !== 'IN_PROGRESS' || !primary.alarmNames.includes(name)) continue;
    later(world, 20_000, () => {
      if (service.deployments[0] !== primary || primary.rolloutState !== 'IN_PROGRESS') return;
      primary.serviceDeployment?.triggeredAlarms.push(name);
      failDeployment(world, service, primary, {
        state: 'ECS deployment failed: alarm detected.',
        event: `deployment ${primary.id} deployment failed: alarm detected.`,
        reason: 'Service deployment rolled back because CloudWatch alarm(s) went into ALARM state.',
        rollback: alarmsOf(service.settings).rollback,
      });
    });
  }
}

export type Failure = {
  /** The deployment's rolloutStateReason. */
  state: string;
  event: string | null;
  /** The service deployment's statusReason, if it is rolled back. */
  reason: string;
  rollback: boolean;
};

/** The verdict and the rollback fall in one instant. Without an earlier revision the deployment stays FAILED. */
export function failDeployment(world: World, service: Service, failed: Deployment, failure: Failure): void {
  failed.rolloutState = 'FAILED';
  failed.rolloutStateReason = failure.state;
  failed.updatedAt = world.now;
  if (failure.event !== null) say(world, service, failure.event);
  const target = service.lastCompleted;
  if (failure.rollback && target !== null && target !== failed && !failed.rollingBack) {
    rollBack(world, service, failed, target, failure.reason);
    return;
  }
  if (failed.serviceDeployment !== null) {
    const status = failed.rollingBack ? 'ROLLBACK_FAILED' : 'STOPPED';
    endServiceDeployment(world, failed.serviceDeployment, status, null);
  }
  failed.rollingBack = false;
}

function rollBack(world: World, service: Service, failed: Deployment, target: Deployment, reason: string): void {
  if (!world.revivedRollbackId) renew(world, service, target);
  failed.status = 'ACTIVE';
  target.status = 'PRIMARY';
  target.rolloutState = 'IN_PROGRESS';
  target.rolloutStateReason = `ECS deployment circuit breaker: rolling back to deploymentId ${target.id}.`;
  target.rollingBack = true;
  target.failedTasks = 0;
  target.launchFailures = 0;
  target.updatedAt = world.now;
  target.serviceDeployment = failed.serviceDeployment;
  service.deployments = [target, ...service.deployments.filter((each) => each !== target)];
  service.settings = restoredSettings(service, target);
  service.launchNotBefore = 0;
  say(world, service, `rolling back to deployment ${target.id}.`);
  if (failed.serviceDeployment !== null) {
    const { serviceDeployment } = failed;
    serviceDeployment.status = 'ROLLBACK_IN_PROGRESS';
    serviceDeployment.statusReason = reason;
    serviceDeployment.updatedAt = world.now;
    serviceDeployment.startedAt ??= world.now;
    if (serviceDeployment.native !== null) {
      serviceDeployment.native.productionWeight = 0;
      serviceDeployment.native.testWeight = 0;
    }
    serviceDeployment.rollback = { reason, startedAt: world.now, serviceRevisionArn: target.serviceRevision.arn };
  }
  wake(world, service, world.timeline.schedulerMs);
}

/** What belongs to the revision is rolled back with it; counts, percentages and the like stay as they are. */
function restoredSettings(service: Service, target: Deployment): Service['settings'] {
  const kept = Object.entries(service.settings).filter(([name]) => !REVISION_MEMBERS.includes(name));
  const restored = Object.entries(structuredClone(target.settings)).filter(([name]) => REVISION_MEMBERS.includes(name));
  return Object.fromEntries([...kept, ...restored]);
}

/** The other reading of the documentation: the old revision comes back under an id of its own. */
function renew(world: World, service: Service, target: Deployment): void {
  const number = world.ids.digits(19);
  target.id = `ecs-svc/${number}`;
  target.createdAt = world.now;
  target.serviceRevision = addServiceRevision(world, service, target.revision, number);
}
