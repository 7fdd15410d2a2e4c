import { objectsIn } from '../../src/lib/json.ts';
import type { Deployment, Service, Task } from '../world/model.ts';
import { later, type World, wake } from '../world/world.ts';
import { sayOnce, sayStarted, saySteady, sayStopped, UNABLE_TO_START_OR_STOP, unableToScaleIn } from './events.ts';
import { countOne } from './failing.ts';
import { live } from './life.ts';
import { isOverHooks, keepsBoth, mayStart, scaledUp } from './native.ts';
import { place } from './placement.ts';
import { completeDeployment, earlySuccessIn, hasDeployments, percentsOf } from './rollout.ts';
import { isProtected, stopTask } from './stopping.ts';
import { createTask, isFargate, nameOfImage } from './tasks.ts';

/** How many tasks one check starts. */
const BATCH = 10;
const NEXT_BATCH_MS = 2_000;
const PLACEMENT_RETRY_MS = 60_000;

/**
 * The scheduler's look at a service. Starts of the PRIMARY's tasks are bounded by the maximum percent of RUNNING and
 * PENDING tasks, stops of the others' by the minimum percent of healthy ones.
 */
export function reconcile(world: World, service: Service): void {
  if (!hasDeployments(service)) {
    reconcileTaskSets(world, service);
    return;
  }
  dropEmptyDeployments(world, service);
  const [primary] = service.deployments;
  if (primary === undefined || service.status !== 'ACTIVE') return;
  const stalled = primary.rolloutState === 'FAILED';
  const wanted = wantedCount(service);
  if (!stalled) {
    primary.desiredCount = wanted;
    const slots = mayStart(primary) ? startMissing(world, service, primary, wanted) : 0;
    if (!keepsBoth(primary)) stopOthers(world, service, primary, wanted, slots);
    stopSurplus(world, service, primary, wanted);
  }
  for (const other of service.deployments.slice(1)) other.desiredCount = liveTasks(service, other).length;
  dropEmptyDeployments(world, service);
  if (!stalled && !keepsBoth(primary)) settleDown(world, service, primary, wanted);
  if (!stalled && isFull(service, primary, wanted)) scaledUp(primary);
}

/** Each task set keeps its own tasks; who made it decides how many, and when it goes. */
function reconcileTaskSets(world: World, service: Service): void {
  if (service.status !== 'ACTIVE') return;
  for (const taskSet of service.deployments) {
    if (taskSet.status !== 'DRAINING') taskSet.desiredCount = service.desiredCount;
    const missing = taskSet.desiredCount - liveTasks(service, taskSet).length;
    if (missing > 0 && world.now < service.launchNotBefore) wake(world, service, service.launchNotBefore - world.now);
    else if (missing > 0) launch(world, service, taskSet, missing);
    stopSurplus(world, service, taskSet, taskSet.desiredCount);
  }
  const gone = (taskSet: Deployment): boolean =>
    taskSet.status === 'DRAINING' && !tasksOf(service).some((task) => task.deployment === taskSet && occupies(task));
  service.deployments = service.deployments.filter((taskSet) => !gone(taskSet));
}

/** Tasks that are meant to run. */
export const liveTasks = (service: Service, deployment: Deployment): Task[] =>
  tasksOf(service).filter((task) => task.deployment === deployment && task.desiredStatus === 'RUNNING');

export const tasksOf = (service: Service): Task[] =>
  [...service.cluster.tasks.values()].filter((task) => task.service === service);

/** Tasks that take up room: those being drained still run. */
const occupies = (task: Task): boolean => task.desiredStatus === 'RUNNING' || task.lastStatus === 'DEACTIVATING';

const isStopping = (task: Task): boolean => task.desiredStatus === 'STOPPED' && task.lastStatus !== 'STOPPED';

export function wantedCount(service: Service): number {
  if (service.settings.schedulingStrategy !== 'DAEMON') return service.desiredCount;
  return service.cluster.instances.filter((instance) => instance.status === 'ACTIVE').length;
}

/** Starts what the PRIMARY lacks, as far as there is room; returns how many more it would need room for. */
function startMissing(world: World, service: Service, primary: Deployment, wanted: number): number {
  const missing = Math.max(0, wanted - liveTasks(service, primary).length);
  if (missing === 0) return 0;
  const upper = keepsBoth(primary) ? Infinity : Math.floor((wanted * percentsOf(service).maximum) / 100);
  const slots = Math.max(0, upper - tasksOf(service).filter(occupies).length);
  if (world.now < service.launchNotBefore) {
    wake(world, service, service.launchNotBefore - world.now);
    return 0;
  }
  const count = Math.min(missing, slots, BATCH);
  const started = launch(world, service, primary, count);
  if (started > 0) service.steady = false;
  if (started === BATCH && missing > BATCH) wake(world, service, NEXT_BATCH_MS);
  return missing - Math.min(missing, slots);
}

/** Starts `count` tasks, fewer if they cannot be placed. */
function launch(world: World, service: Service, primary: Deployment, count: number): number {
  const started: Task[] = [];
  for (let each = 0; each < count; each++) {
    const task = launchOne(world, service, primary);
    if (task === null) break;
    started.push(task);
  }
  sayStarted(world, service, started);
  for (const task of started) live(world, task);
  return started.length;
}

function launchOne(world: World, service: Service, primary: Deployment): Task | null {
  const images = objectsIn(primary.revision.body.containerDefinitions).map((each) =>
    world.images.behaviourOf(nameOfImage(world, String(each.image))),
  );
  const full = images.find((image) => image.kind === 'no-capacity');
  if (full?.kind === 'no-capacity') return refuseLaunch(world, service, primary, full.event);
  let instance: Task['instance'] = null;
  if (!isFargate(primary.settings)) {
    const daemon = service.settings.schedulingStrategy === 'DAEMON';
    const taken = new Set(
      tasksOf(service)
        .filter(occupies)
        .map((task) => task.instance),
    );
    const placement = place(service.cluster, primary.revision, (each) => !daemon || !taken.has(each));
    if ('reason' in placement) {
      // What its own old tasks hold is about to be free: their end is the next check.
      if (tasksOf(service).some(isStopping)) return null;
      return refuseLaunch(world, service, primary, `was unable to place a task because ${placement.reason}`);
    }
    instance = placement.instance;
  }
  return createTask(world, {
    cluster: service.cluster,
    revision: primary.revision,
    service,
    deployment: primary,
    group: `service:${service.name}`,
    startedBy: primary.id,
    settings: primary.settings,
    instance,
    overrides: {},
    tags: tagsFor(service, primary),
  });
}

function tagsFor(service: Service, primary: Deployment): Task['tags'] {
  if (service.settings.propagateTags === 'SERVICE') return [...service.tags];
  return service.settings.propagateTags === 'TASK_DEFINITION' ? [...primary.revision.tags] : [];
}

function refuseLaunch(world: World, service: Service, primary: Deployment, event: string): null {
  sayOnce(world, service, event);
  countOne(world, service, primary);
  service.launchNotBefore = world.now + PLACEMENT_RETRY_MS;
  wake(world, service, PLACEMENT_RETRY_MS);
  return null;
}

/** Stops tasks of older deployments: those in the way, then those that are no longer needed. */
function stopOthers(world: World, service: Service, primary: Deployment, wanted: number, needed: number): void {
  const all = tasksOf(service).filter((task) => task.desiredStatus === 'RUNNING');
  const old = all.filter((task) => task.deployment !== primary);
  const others = old.filter((task) => !isProtected(world, task));
  const lower = Math.ceil((wanted * percentsOf(service).minimum) / 100);
  const stoppable = Math.max(0, all.filter((task) => task.healthy).length - lower);
  const limit = surplusOf(world, service, primary, { wanted, all: all.length, others: others.length }) + needed;
  const idle = others.filter((task) => !task.healthy);
  const serving = others.filter((task) => task.healthy).slice(0, stoppable);
  const chosen = [...idle, ...serving].slice(0, limit);
  stopAll(world, service, primary, chosen);
  if (chosen.length > 0) wake(world, service, world.timeline.schedulerMs);
  if (limit > 0 && old.length > 0 && others.length === 0) {
    sayOnce(world, service, unableToScaleIn(old[0]?.deployment?.id ?? ''));
  }
  const draining = tasksOf(service).some(isStopping);
  const pending = all.some((task) => !task.healthy);
  if (needed > 0 && chosen.length === 0 && !draining && !pending) sayOnce(world, service, UNABLE_TO_START_OR_STOP);
}

/** How many tasks of older deployments are too many; early success decides differently. */
function surplusOf(
  world: World,
  service: Service,
  primary: Deployment,
  count: { wanted: number; all: number; others: number },
): number {
  const early = earlySuccessIn(service);
  const surplus = Math.max(0, count.all - count.wanted);
  if (early === null) return surplus;
  if (!early.deferred) return succeedsEarly(service, primary, count.wanted) ? count.others : surplus;
  const completed = primary.rolloutState === 'COMPLETED';
  return completed && world.now >= (primary.cleansUpAt ?? 0) ? surplus : 0;
}

/** Enough tasks are healthy: the percentage, and one at least. */
function succeedsEarly(service: Service, primary: Deployment, wanted: number): boolean {
  const early = earlySuccessIn(service);
  if (early === null) return false;
  const healthy = liveTasks(service, primary).filter((task) => task.healthy).length;
  return healthy >= Math.max(1, Math.ceil((wanted * early.healthyPercent) / 100));
}

/** The desired count was lowered: tasks that are not healthy yet go first. */
function stopSurplus(world: World, service: Service, primary: Deployment, wanted: number): void {
  const live = liveTasks(service, primary);
  const surplus = live.length - wanted;
  if (surplus <= 0) return;
  const stoppable = live.filter((task) => !isProtected(world, task));
  const chosen = stoppable.sort((one, other) => Number(one.healthy) - Number(other.healthy)).slice(0, surplus);
  stopAll(world, service, primary, chosen);
}

function stopAll(world: World, service: Service, primary: Deployment, tasks: readonly Task[]): void {
  if (tasks.length === 0) return;
  service.steady = false;
  sayStopped(world, service, tasks);
  const reason = `Scaling activity initiated by (deployment ${primary.id})`;
  for (const task of tasks) stopTask(world, task, 'ServiceSchedulerInitiated', reason, true);
}

/** A deployment leaves the list once none of its tasks runs any more. */
function dropEmptyDeployments(world: World, service: Service): void {
  const holds = (deployment: Deployment): boolean =>
    tasksOf(service).some((task) => task.deployment === deployment && occupies(task));
  const [primary, ...others] = service.deployments;
  if (primary === undefined) return;
  const kept = others.filter(holds);
  if (kept.length < others.length) wake(world, service, world.timeline.schedulerMs);
  service.deployments = [primary, ...kept];
}

function isSettled(service: Service, primary: Deployment, wanted: number): boolean {
  const alone = service.deployments[0] === primary && service.deployments.length === 1;
  return alone && isFull(service, primary, wanted);
}

function isFull(service: Service, primary: Deployment, wanted: number): boolean {
  const live = liveTasks(service, primary);
  return live.length === wanted && live.every((task) => task.healthy);
}

/** Whether ECS may complete the deployment, whole or early. */
function mayComplete(service: Service, primary: Deployment, wanted: number): 'whole' | 'early' | null {
  if (service.deployments[0] !== primary || !isOverHooks(primary)) return null;
  if (isSettled(service, primary, wanted)) return 'whole';
  const early = earlySuccessIn(service);
  const cleaned = early?.deferred === true || service.deployments.length === 1;
  return early !== null && cleaned && succeedsEarly(service, primary, wanted) ? 'early' : null;
}

/** COMPLETED comes a little after the last old task is gone; a service that had lost its balance says that it is back. */
function settleDown(world: World, service: Service, primary: Deployment, wanted: number): void {
  if (mayComplete(service, primary, wanted) === null) return;
  if (primary.rolloutState === 'COMPLETED') {
    if (!isSettled(service, primary, wanted)) return;
    if (!service.steady) saySteady(world, service);
    service.steady = true;
    return;
  }
  const rolls = primary.serviceDeployment?.native?.rolling ?? true;
  const bakeMs = rolls && primary.alarmNames.length > 0 ? world.timeline.alarmBakeMs : 0;
  const settledAt = primary.updatedAt;
  later(world, world.timeline.completionMs + bakeMs, () => {
    const still = primary.rolloutState === 'IN_PROGRESS' && primary.updatedAt === settledAt;
    const how = mayComplete(service, primary, wantedCount(service));
    if (!still || how === null) return;
    completeDeployment(world, service, primary, how);
    if (how === 'early') cleanUpLater(world, service, primary);
  });
}

/** What is left after an early success: tasks of the new revision at once, older ones as the cleanup says. */
function cleanUpLater(world: World, service: Service, primary: Deployment): void {
  if (earlySuccessIn(service)?.deferred === true) {
    primary.cleansUpAt = world.now + world.timeline.deferredCleanupMs;
    later(world, world.timeline.deferredCleanupMs, () => wake(world, service, world.timeline.schedulerMs));
  }
  wake(world, service, world.timeline.schedulerMs);
}
