import type { EcrApi } from '../../apis/ecr.ts';
import type { EcsApi, TaskTimes } from '../../apis/ecs.ts';
import type { ElbApi, TargetCheck } from '../../apis/elb.ts';
import { isImage, parseImage } from '../../lib/image.ts';
import { isObject, objectsIn, textOf } from '../../lib/json.ts';
import { ecrImageOf } from '../../service/ecr-image.ts';
import type { EndedDeployment } from '../finish.ts';
import { rollsOut } from '../history.ts';
import { essentialContainers, failureOf, type TaskFailure } from '../stopped-tasks.ts';
import { adviceFor, evidenceFor } from './advice/index.ts';
import type { AdviceFacts } from './advice/rule.ts';
import { type Moments, momentsOf } from './moments.ts';
import { criticalPath, tasksOfEvents } from './path.ts';
import { type Profile, type Timings, totalOf } from './profile.ts';

/** What reading takes of a run: with few attempts, since nothing depends on it. */
export type TimingsContext = {
  ecsForPolling: Pick<EcsApi, 'taskTimes'>;
  elb: Pick<ElbApi, 'describeTargetGroups' | 'deregistrationDelay'>;
  ecr: Pick<EcrApi, 'imageSize'>;
  signal: AbortSignal;
};

/** What one DescribeTasks takes. */
const mostTasks = 100;

type Rollout = { ended: EndedDeployment; moments: Moments; tasks: readonly TaskTimes[]; profile: Profile };

/** Of one service. */
export type ReadTimings = {
  timings: Timings;
  /** Digests of the images that its new tasks run, by the names of the containers. */
  digests: ReadonlyMap<string, string>;
};

/**
 * Where the time of deployments went that completed while they were watched, by the ARNs of their services. One
 * DescribeTasks for all of them, and for the slowest at most three calls more, if a phase dominates it. Each is
 * optional. Never throws an AwsError.
 */
export async function readTimings(
  results: readonly EndedDeployment[],
  context: TimingsContext,
): Promise<Map<string, ReadTimings>> {
  const watchedServices = results.filter(isWatched).map((ended) => ({ ended, moments: momentsOf(ended.watch) }));
  if (watchedServices.length === 0) return new Map();
  const tasks = await readTasks(watchedServices, context);
  const rollouts = watchedServices.map((one) => rolloutOf(one.ended, one.moments, tasks));
  const read = new Map(
    rollouts.map((rollout): [string, ReadTimings] => [
      rollout.ended.watch.handle.serviceArn,
      { timings: { ...rollout.profile, advice: [] }, digests: digestsIn(rollout) },
    ]),
  );
  const slowest = slowestOf(rollouts, ({ profile }) => totalOf(profile));
  if (slowest !== null) {
    const advice = adviceFor(await readFacts(slowest, context));
    const { serviceArn } = slowest.ended.watch.handle;
    read.set(serviceArn, { timings: { ...slowest.profile, advice }, digests: digestsIn(slowest) });
  }
  return read;
}

/** What the tasks of the new revision run: the tasks that were stopped are of older ones. */
function digestsIn({ tasks, moments }: Rollout): Map<string, string> {
  const fresh = tasks.filter(({ id }) => !moments.stopped.has(id));
  return new Map(
    fresh.flatMap(({ images }) =>
      images.flatMap(({ container, digest }) => (digest === null ? [] : [[container, digest] as const])),
    ),
  );
}

/** The slowest of several rollouts, which the whole step waited for; null of none. */
function slowestOf<T>(items: readonly T[], lengthOf: (item: T) => number): T | null {
  return items.reduce<T | null>(
    (found, item) => (found !== null && lengthOf(found) >= lengthOf(item) ? found : item),
    null,
  );
}

/** A rollout that this run saw to its end. */
function isWatched({ watch }: EndedDeployment): boolean {
  return watch.verdict.kind === 'completed' && watch.last !== null && rollsOut(watch.handle, watch.history);
}

/** The times of the tasks of all rollouts in one call: those that started and those that were stopped last. */
async function readTasks(
  watchedServices: readonly { ended: EndedDeployment; moments: Moments }[],
  { ecsForPolling, signal }: TimingsContext,
): Promise<TaskTimes[]> {
  const [first] = watchedServices;
  if (first === undefined || signal.aborted) return [];
  const share = Math.max(2, Math.floor(mostTasks / watchedServices.length));
  const ids = watchedServices.flatMap(({ ended, moments }) => chosenTasks(ended, moments, share)).slice(0, mostTasks);
  const { cluster, service } = first.ended.watch.handle;
  // Without an event that names a task the list has to.
  if (ids.length === 0 && watchedServices.length > 1) return [];
  return ecsForPolling.taskTimes({ cluster, service, ids }, signal).catch(() => []);
}

/** Of many tasks the old and the new ones in equal parts, spread evenly, the last ones among them. */
function chosenTasks({ watch }: EndedDeployment, { started, stopped }: Moments, share: number): string[] {
  const lost = [...watch.stopped.tasks.values()].map(({ id }) => id).filter((id) => !started.has(id));
  const newTasks = [...started.keys(), ...lost];
  const oldTasks = [...stopped.keys()];
  const half = Math.floor(share / 2);
  const mostNew = Math.max(half, share - oldTasks.length);
  return [...spread(newTasks, mostNew), ...spread(oldTasks, Math.max(half, share - newTasks.length))];
}

function spread<T>(items: readonly T[], most: number): T[] {
  if (items.length <= most) return [...items];
  const chosen = Array.from(
    { length: most },
    (_, index) => items[items.length - 1 - Math.floor((index * items.length) / most)],
  );
  return chosen.filter((item) => item !== undefined);
}

function rolloutOf(ended: EndedDeployment, moments: Moments, all: readonly TaskTimes[]): Rollout {
  const lost = [...ended.watch.stopped.tasks.values()].map(({ id }) => id);
  const own = new Set([...moments.started.keys(), ...moments.stopped.keys(), ...lost]);
  // Without any name of a task they were listed: all of them are the service's.
  const logged = own.size === 0 ? all : all.filter(({ id }) => own.has(id));
  const byTasks = logged.length > 0 || own.size === 0;
  const tasks = logged.length > 0 ? logged : tasksOfEvents(moments);
  const { handle } = ended.watch;
  const spans = criticalPath(moments, tasks, isChecked(ended));
  return { ended, moments, tasks, profile: { service: handle.service, spans, stages: moments.stages, byTasks } };
}

/** Whether a load balancer or a container's health check decides when a task is healthy. */
function isChecked({ watch, definition }: EndedDeployment): boolean {
  const checks = objectsIn(definition.containerDefinitions).some(({ healthCheck }) => isObject(healthCheck));
  return checks || (watch.last?.loadBalancers.length ?? 0) > 0 || watch.handle.viaGateway === true;
}

/** What advice about the slowest rollout needs, each read only where a phase that needs it dominates. */
async function readFacts({ ended, moments, tasks, profile }: Rollout, context: TimingsContext): Promise<AdviceFacts> {
  const { last, stopped } = ended.watch;
  if (last === null) throw new Error(`${profile.service} was never read.`);
  const needed = context.signal.aborted ? new Set<string>() : evidenceFor(profile);
  const arns = last.loadBalancers.flatMap(({ targetGroupArn }) => targetGroupArn ?? []);
  const [targetGroups, deregistration, image] = await Promise.all([
    needed.has('target-groups') ? readGroups(arns, context) : [],
    needed.has('deregistration') ? readDelay(arns, context) : null,
    needed.has('image') ? readImage(ended, context) : null,
  ]);
  const essential = essentialContainers(ended.definition);
  const failures = [...stopped.tasks.values()].map((task) => failureOf(task, essential));
  const countOf = (kind: TaskFailure['kind']) => failures.filter((failure) => failure?.kind === kind).length;
  const replaced = { 'load-balancer': countOf('load-balancer'), 'container-check': countOf('container-check') };
  const { definition } = ended;
  return { profile, moments, service: last, definition, tasks, replaced, targetGroups, deregistration, image };
}

async function readGroups(arns: readonly string[], { elb, signal }: TimingsContext): Promise<TargetCheck[]> {
  return arns.length === 0 ? [] : elb.describeTargetGroups(arns, signal).catch(() => []);
}

/** Of the first target group: with several they are set alike for the most part, and each takes a call. */
async function readDelay(
  arns: readonly string[],
  { elb, signal }: TimingsContext,
): Promise<AdviceFacts['deregistration']> {
  const [arn] = arns;
  if (arn === undefined) return null;
  const seconds = await elb.deregistrationDelay(arn, signal).catch(() => null);
  return seconds === null ? null : { targetGroup: arn.split('/')[1] ?? arn, seconds };
}

/** Of the image that the deployment changed. */
async function readImage(
  { definition, changedContainers }: EndedDeployment,
  { ecr, signal }: TimingsContext,
): Promise<AdviceFacts['image']> {
  const containers = objectsIn(definition.containerDefinitions);
  const changed = containers.find(({ name }) => changedContainers.includes(textOf(name) ?? '')) ?? containers[0];
  const parsed = parseImage(textOf(changed?.image) ?? '');
  const place = isImage(parsed) ? ecrImageOf(parsed) : null;
  if (place === null) return null;
  const bytes = await ecr.imageSize(place, place.reference, signal).catch(() => null);
  const name = 'tag' in place.reference ? `${place.repository}:${shortTag(place.reference.tag)}` : place.repository;
  return bytes === null ? null : { name, bytes };
}

/** A commit as a tag is known by its beginning. */
function shortTag(tag: string): string {
  return /^[0-9a-f]{40}$/.test(tag) ? tag.slice(0, 7) : tag;
}
