import type { EcsApi, StoppedContainer, StoppedTask } from '../apis/ecs.ts';
import { type JsonObject, objectsIn, textOf } from '../lib/json.ts';

/** How a task failed, and the container that is to blame where one is. */
export type TaskFailure = {
  kind: 'start' | 'exit' | 'load-balancer' | 'container-check';
  container: StoppedContainer | null;
};

/**
 * Reasons that say nothing against the revision: the scheduler moved or removed the task, a user stopped it, its
 * host or its Spot capacity went away (ECS developer guide, "Stopped task error codes").
 */
const outerReason = [
  /^Scaling activity initiated/i,
  /\brebalanc/i,
  /task stopped by user|stopped by user request/i,
  /\bHost EC2 (?:\(instance [^)]{0,100}\) )?(?:stopped|terminated)/i,
  /Spot (?:Task|instance) was interrupted|Spot interruption/i,
  /deregistration forced/i,
  /(?:maintenance on|issue with) the underlying (?:infrastructure|host)/i,
];

const outerCodes = ['UserInitiated', 'SpotInterruption', 'TerminationNotice', 'InfrastructureHealth'];

const startError = /^(?:Task failed to start|\w+Error: |TaskFailedToStart)/;

/** Names of the containers whose end is the task's end: `essential` is true unless it is said to be false. */
export function essentialContainers(definition: JsonObject): Set<string> {
  const essential = objectsIn(definition.containerDefinitions).filter((container) => container.essential !== false);
  return new Set(essential.flatMap((container) => textOf(container.name) ?? []));
}

/**
 * Whether a stopped task is a failure of its revision; null when it was replaced, removed or lost for reasons of the
 * outside. An essential container that ends with 0 is a failure too: a service's tasks are not meant to end.
 */
export function failureOf(task: StoppedTask, essential: ReadonlySet<string>): TaskFailure | null {
  const reason = task.stoppedReason ?? '';
  if (isOuter(task)) return null;
  if (/failed container health check/i.test(reason)) return { kind: 'container-check', container: unhealthyIn(task) };
  if (/health check|unhealthy/i.test(reason)) return { kind: 'load-balancer', container: null };
  if (task.stopCode === 'ServiceSchedulerInitiated') return null;
  // Tasks from before ECS had stop codes, and some of External instances, show the reason alone.
  const failedToStart = task.stopCode === 'TaskFailedToStart' || (task.stopCode === null && startError.test(reason));
  if (failedToStart) return { kind: 'start', container: culpritOf(task, essential) };
  if (task.stopCode !== 'EssentialContainerExited' && !/^Essential container in task exited/i.test(reason)) return null;
  return { kind: 'exit', container: culpritOf(task, essential) };
}

/** Stopped for reasons of the outside, and not by the scheduler's ordinary work: worth telling, but no failure. */
export function isLost(task: StoppedTask): boolean {
  return isOuter(task) && !/^Scaling activity|rebalanc/i.test(task.stoppedReason ?? '');
}

function isOuter(task: StoppedTask): boolean {
  const reason = task.stoppedReason ?? '';
  return outerCodes.includes(task.stopCode ?? '') || outerReason.some((pattern) => pattern.test(reason));
}

function unhealthyIn(task: StoppedTask): StoppedContainer | null {
  return task.containers.find((container) => container.healthStatus === 'UNHEALTHY') ?? null;
}

/** The container that ended the task: the others are then told to stop, and show 143 or 137 for that. */
function culpritOf(task: StoppedTask, essential: ReadonlySet<string>): StoppedContainer | null {
  const known = task.containers.filter((container) => essential.has(container.name));
  // Sidecars that the platform injects are in no definition: they come second, and only with something to show.
  return worstOf(known.filter((container) => blame(container) > 0)) ?? worstOf(task.containers) ?? known[0] ?? null;
}

function worstOf(containers: readonly StoppedContainer[]): StoppedContainer | null {
  const blamed = containers.filter((container) => blame(container) > 0);
  return blamed.sort((one, other) => blame(other) - blame(one))[0] ?? null;
}

/** How likely a container was the first to end. */
function blame({ exitCode, reason }: StoppedContainer): number {
  if (/^OutOfMemory/i.test(reason ?? '')) return 6;
  if (reason !== null && /Error\b/.test(reason)) return 5;
  if (exitCode === null) return reason === null ? 0 : 1;
  if (exitCode === 137) return 2;
  if (exitCode === 143) return 1;
  return exitCode === 0 ? 3 : 4;
}

export type TaskReads = Pick<EcsApi, 'listStoppedTasks' | 'describeTasks'>;

/** What was collected so far. Stopped tasks vanish from ECS after an hour, so they are kept here. */
export type Collected = {
  /** Tasks of the deployment that is watched, by ARN. */
  tasks: ReadonlyMap<string, StoppedTask>;
  /** ARNs of other deployments' tasks: asked for once. */
  foreign: ReadonlySet<string>;
};

export const nothingCollected: Collected = { tasks: new Map(), foreign: new Set() };

export type CollectedFor = { cluster: string; service: string; deploymentId: string };

/**
 * One read of the service's stopped tasks: one ListTasks a hundred, and DescribeTasks only for those that are not
 * yet known to be final. A task that is still ending is asked for again, because its exit codes come late.
 *
 * @throws AwsError
 */
export async function collect(
  known: Collected,
  ecs: TaskReads,
  { cluster, service, deploymentId }: CollectedFor,
  signal: AbortSignal,
): Promise<Collected> {
  const listed = await ecs.listStoppedTasks(cluster, service, signal);
  const open = listed.filter((arn) => !known.foreign.has(arn) && !isFinal(known.tasks.get(arn)));
  if (open.length === 0) return known;
  const described = await ecs.describeTasks(cluster, open, signal);
  const isOurs = (task: StoppedTask): boolean => task.startedBy === deploymentId;
  return {
    tasks: new Map([...known.tasks, ...described.filter(isOurs).map((task) => [task.arn, task] as const)]),
    foreign: new Set([...known.foreign, ...described.filter((task) => !isOurs(task)).map((task) => task.arn)]),
  };
}

/** The same with tasks that were read with those of other services. */
export function withTasks(known: Collected, tasks: ReadonlyMap<string, StoppedTask>): Collected {
  return tasks.size === 0 ? known : { ...known, tasks: new Map([...known.tasks, ...tasks]) };
}

/** Whether a task has told all that it will. */
export function isFinal(task: StoppedTask | undefined): boolean {
  return task !== undefined && (task.lastStatus === 'STOPPED' || task.lastStatus === 'DELETED');
}
