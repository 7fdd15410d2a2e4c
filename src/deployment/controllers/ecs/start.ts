import { revisionName } from '../../../lib/arn.ts';
import { AwsError } from '../../../lib/errors.ts';
import { isFor, primaryOf, type Service } from '../../../service/service.ts';
import type { DeploymentContext, DeploymentController, ServiceUpdate, StartOptions } from '../../controller.ts';
import { type DeploymentHandle, rollbackPointOf } from '../../handle.ts';
import type { EcsServiceWriter } from './api.ts';
import { ongoingDeployment, stopDeployment } from './blue-green/stop.ts';

/** What starting takes of a run; `signal` ends a write in progress. */
export type UpdatePorts = Pick<DeploymentContext, 'clock' | 'signal'> & {
  ecs: Pick<EcsServiceWriter, 'updateService' | 'describeServices'>;
};

/** Pauses between the reads that settle a lost response: reads lag behind writes by seconds. */
const settleAfterMs = [1_000, 2_000, 4_000];

/** How often an update whose answer was lost, and that was looked for in vain, is sent altogether. */
const maxSends = 3;

/**
 * Starts what a plan asks for. A rollback first stops a blue/green, linear or canary deployment that is in progress,
 * and waits until ECS has rolled it back: ECS replaces only rolling deployments.
 *
 * @throws AwsError
 */
export async function startPlanned(
  controller: DeploymentController,
  update: ServiceUpdate,
  { isRollback, untilMs }: StartOptions,
  context: DeploymentContext,
): Promise<DeploymentHandle> {
  const { clock, ecs, ecsForPolling, log, signal, writeSignal } = context;
  const starting = { ecs, clock, signal: writeSignal };
  const ongoing = isRollback ? ongoingDeployment(update.service) : null;
  if (ongoing === null) return startDeployment(controller, update, starting);
  const left = revisionName(update.service.taskDefinition ?? 'another revision');
  log.line(
    `${update.service.name}: stops the deployment of ${left} that is in progress, and waits until ECS has rolled it back`,
  );
  const service = await stopDeployment(ongoing, update, untilMs, { ecs, ecsForPolling, clock, signal, writeSignal });
  // Nothing is started beside a deployment whose end was not seen: what becomes of it is watched and reported.
  if (service === null || signal.aborted) return joinDeployment(controller, update, clock.now());
  const onward = { ...update, service };
  const isDone = service.taskDefinition === update.revision && Object.keys(update.members).length === 0;
  return isDone ? joinDeployment(controller, onward, clock.now()) : startDeployment(controller, onward, starting);
}

/**
 * Updates one service and says what to watch. An answer that is lost is settled by looking at the service before
 * anything is sent again, so that one call never becomes two deployments.
 *
 * @throws AwsError; the kind `lost` means that even looking did not tell whether ECS took the update
 */
export async function startDeployment(
  controller: DeploymentController,
  update: ServiceUpdate,
  ports: UpdatePorts,
): Promise<DeploymentHandle> {
  const startedAtMs = ports.clock.now();
  const answer = await send(update, ports);
  // An answer that does not show the deployment yet is from the past: watching what it shows would judge the wrong one.
  const after = shows(update, answer) ? answer : await foundOr(answer, update, ports);
  const primary = primaryOf(after);
  const isNew = primary !== null && !update.service.deployments.some((before) => before.id === primary.id);
  return handleOf(controller, update, after, startedAtMs, isNew);
}

/** Watches a rollout of this very revision that was already in progress. */
export function joinDeployment(
  controller: DeploymentController,
  update: ServiceUpdate,
  nowMs: number,
): DeploymentHandle {
  const handle = handleOf(controller, update, update.service, nowMs, true);
  const since = primaryOf(update.service)?.createdAtMs ?? 0;
  const earlier = update.service.events.filter((event) => event.atMs < since);
  const rolls = primaryOf(update.service)?.rolloutState === 'IN_PROGRESS';
  const knownEvents = new Set(earlier.map((event) => event.id));
  return { ...handle, knownEvents, ...(rolls && { inProgress: true as const }) };
}

function handleOf(
  controller: DeploymentController,
  update: ServiceUpdate,
  after: Service,
  startedAtMs: number,
  isNew: boolean,
): DeploymentHandle {
  return {
    controller,
    service: update.service.name,
    serviceArn: update.service.arn,
    cluster: update.cluster,
    revision: update.revision,
    deploymentId: ownIn(update, after)?.id ?? primaryOf(after)?.id ?? '',
    isNew,
    startedAtMs,
    knownEvents: new Set(update.service.events.map((event) => event.id)),
    rollbackPoint: rollbackPointOf(update.service, Object.keys(update.members)),
  };
}

async function foundOr(answer: Service, update: ServiceUpdate, ports: UpdatePorts): Promise<Service> {
  const settled = await findUpdate(update, ports);
  return settled.kind === 'done' ? settled.service : answer;
}

async function send(update: ServiceUpdate, ports: UpdatePorts): Promise<Service> {
  const request = { cluster: update.cluster, service: update.name, taskDefinition: update.revision, ...update.members };
  for (let sends = 1; ; sends += 1) {
    try {
      return await ports.ecs.updateService(request, ports.signal);
    } catch (error) {
      if (!(error instanceof AwsError) || error.details.kind !== 'lost') throw error;
      const settled = await findUpdate(update, ports);
      if (settled.kind === 'done') return settled.service;
      // Sent again only if a read proves that nothing has happened: else ECS may have taken it, and rolled it back
      // by now, or another deployment may have started, and sending it again would undo that.
      if (settled.kind === 'unknown' || sends >= maxSends || ports.signal.aborted) throw error;
    }
  }
}

/** What looking told about an update whose answer was lost. */
type Settled = { kind: 'done'; service: Service } | { kind: 'not-done' } | { kind: 'unknown' };

async function findUpdate(update: ServiceUpdate, ports: UpdatePorts): Promise<Settled> {
  let last: Service | undefined;
  for (const ms of settleAfterMs) {
    last = await describe(update, ms, ports).catch(() => undefined);
    if (last && ownIn(update, last)) return { kind: 'done', service: last };
    if (ports.signal.aborted) return { kind: 'unknown' };
  }
  return last && isUntouched(update, last) ? { kind: 'not-done' } : { kind: 'unknown' };
}

/** Whether the newest deployment is the one that was there before the update, and nothing became of it meanwhile. */
function isUntouched(update: ServiceUpdate, after: Service): boolean {
  const [was, is] = [primaryOf(update.service), primaryOf(after)];
  if (was?.id !== is?.id) return false;
  // A deployment that ECS came back to in a rollback has its old id, and is completed again, but has been changed.
  return !startsDeployment(update) || was?.rolloutState !== 'COMPLETED' || was.updatedAtMs === is?.updatedAtMs;
}

async function describe(update: ServiceUpdate, afterMs: number, ports: UpdatePorts): Promise<Service | undefined> {
  await ports.clock.sleep(afterMs, ports.signal);
  const [service] = await ports.ecs.describeServices(update.cluster, [update.service.arn], ports.signal);
  return service;
}

/** Whether the answer shows what the update must have led to. */
function shows(update: ServiceUpdate, after: Service): boolean {
  const changes = update.service.taskDefinition !== update.revision;
  const primary = primaryOf(after);
  const inPlace = changes && primary !== null && isFor(update.revision, primary, after);
  return !startsDeployment(update) || inPlace || ownIn(update, after) !== undefined;
}

/** Whether ECS is sure to start a deployment for it. */
function startsDeployment(update: ServiceUpdate): boolean {
  return update.service.taskDefinition !== update.revision || update.members.forceNewDeployment === true;
}

/** A deployment of our revision that was not there before: no other run deploys a revision that was registered a moment ago. */
function ownIn(update: ServiceUpdate, service: Service) {
  const before = new Set(update.service.deployments.map((deployment) => deployment.id));
  return service.deployments.find(
    (deployment) => !before.has(deployment.id) && isFor(update.revision, deployment, service),
  );
}
