import type { Deployment, Service, TargetGroup, Task } from '../world/model.ts';
import { later, type World } from '../world/world.ts';

/** Service events in ECS's words. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html */

const KEPT_EVENTS = 100;
const REPEAT_AFTER_MS = 6 * 3_600_000;

/** Adds an event to the service's list, newest first. */
export function say(world: World, service: Service, text: string, atMs: number = world.now): void {
  service.events.unshift({ id: world.ids.uuid(), createdAt: atMs, message: `(service ${service.name}) ${text}` });
  service.events.length = Math.min(service.events.length, KEPT_EVENTS);
}

/** The same, unless it was said within the last six hours. */
export function sayOnce(world: World, service: Service, text: string): void {
  const last = service.saidAt.get(text);
  if (last !== undefined && world.now - last < REPEAT_AFTER_MS) return;
  service.saidAt.set(text, world.now);
  say(world, service, text);
}

/** Events of the same kind within a moment become one: `registered 2 targets in …`. */
const gathered = new WeakMap<Service, Map<string, number>>();
const GATHER_MS = 1_000;

function gather(world: World, service: Service, key: string, text: (count: number) => string): void {
  const counts = gathered.get(service) ?? new Map<string, number>();
  gathered.set(service, counts);
  const before = counts.get(key) ?? 0;
  counts.set(key, before + 1);
  if (before > 0) return;
  later(world, GATHER_MS, () => {
    const count = counts.get(key) ?? 0;
    counts.delete(key);
    say(world, service, text(count));
  });
}

export const sayRegistered = (world: World, service: Service, group: TargetGroup): void =>
  gather(world, service, `+${group.arn}`, (count) => `registered ${count} targets in (target-group ${group.arn})`);

export const sayDeregistered = (world: World, service: Service, group: TargetGroup): void =>
  gather(world, service, `-${group.arn}`, (count) => `deregistered ${count} targets in (target-group ${group.arn})`);

const tasksIn = (tasks: readonly Task[]): string => tasks.map((task) => `(task ${task.id})`).join(' ');

export function sayStarted(world: World, service: Service, tasks: readonly Task[]): void {
  if (tasks.length > 0) say(world, service, `has started ${tasks.length} tasks: ${tasksIn(tasks)}.`);
}

export function sayStopped(world: World, service: Service, tasks: readonly Task[]): void {
  if (tasks.length === 0) return;
  const draining = tasks.filter((task) => task.targets.length > 0);
  if (draining.length > 0) say(world, service, `has begun draining connections on ${draining.length} tasks.`);
  say(world, service, `has stopped ${tasks.length} running tasks: ${tasksIn(tasks)}.`);
}

export function saySteady(world: World, service: Service, atMs: number = world.now): void {
  say(world, service, 'has reached a steady state.', atMs);
}

export function sayCompleted(world: World, service: Service, deployment: Deployment): void {
  say(world, service, `(deployment ${deployment.id}) deployment completed.`);
  saySteady(world, service, world.now + 1);
}

export function sayUnhealthyTarget(
  world: World,
  service: Service,
  task: Task,
  group: TargetGroup,
  reason: string,
): void {
  const port = task.targets.find((target) => target.targetGroup === group)?.port ?? group.port;
  const where = task.instance === null ? '' : `(instance ${task.instance.ec2InstanceId}) `;
  say(
    world,
    service,
    `(task ${task.id}) ${where}(port ${port}) is unhealthy in (target-group ${group.arn}) due to (reason ${reason}).`,
  );
}

export const UNABLE_TO_START_OR_STOP =
  'was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.';

export const unableToScaleIn = (deploymentId: string): string =>
  `was unable to reach steady state because task set (${deploymentId}) was unable to scale in. Reason: The number of protected tasks are more than the desired count of tasks.`;

export const UNABLE_TO_START_CONSISTENTLY =
  'is unable to consistently start tasks successfully. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.';
