import type { EcsApi } from '../../../apis/ecs.ts';
import { revisionName } from '../../../lib/arn.ts';
import { findSent, type SearchResult, sendOnce } from '../../../lib/lost-response.ts';
import { isFor, primaryOf, type Service } from '../../../service/service.ts';
import type {
  DeploymentContext,
  DeploymentController,
  ServiceUpdate,
  StartOptions,
  WatchedHandle,
} from '../../controller.ts';
import { handleOf, joinDeployment, ownDeployment } from '../../join.ts';

/** What starting takes of a run; `signal` ends a write in progress. */
export type UpdateContext = Pick<DeploymentContext, 'clock' | 'signal'> & {
  ecs: Pick<EcsApi, 'updateService' | 'describeServices'>;
};

/**
 * Starts what a plan asks for. A rollback first stops a blue/green, linear or canary deployment that is in progress, or
 * answers the pause that holds a deployment, and waits until ECS has rolled it back: ECS replaces only rolling ones.
 *
 * @throws AwsError
 */
export async function startPlanned(
  controller: DeploymentController,
  update: ServiceUpdate,
  { isRollback, untilMs }: StartOptions,
  context: DeploymentContext,
): Promise<WatchedHandle> {
  const { clock, ecs, ecsForPolling, log, signal, writeSignal } = context;
  const starting = { ecs, clock, signal: writeSignal };
  if (!isRollback) return startDeployment(controller, update, starting);
  const { ongoingDeployment, stopDeployment, waitForRollback } = await import('./blue-green/stop.ts');
  const ongoing = ongoingDeployment(update.service);
  if (ongoing === null) return startDeployment(controller, update, starting);
  const stopping = { ecs, ecsForPolling, clock, signal, writeSignal, log };
  const done = await stopDeployment(ongoing, update.service, stopping);
  if (done === null) return startDeployment(controller, update, starting);
  const left = revisionName(update.service.taskDefinition ?? 'another revision');
  log.line(
    `${update.service.name}: ${done} the deployment of ${left} that is in progress, and waits until ECS has rolled it back`,
  );
  const service = await waitForRollback(ongoing, update, untilMs, stopping);
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
  context: UpdateContext,
): Promise<WatchedHandle> {
  const startedAtMs = context.clock.now();
  const answer = await send(update, context);
  // An answer that does not show the deployment yet is from the past: watching what it shows would judge the wrong one.
  const after = shows(update, answer) ? answer : await foundOr(answer, update, context);
  const primary = primaryOf(after);
  const isNew = primary !== null && !update.service.deployments.some((before) => before.id === primary.id);
  return handleOf(controller, update, after, startedAtMs, isNew);
}

async function foundOr(answer: Service, update: ServiceUpdate, context: UpdateContext): Promise<Service> {
  const { clock, signal } = context;
  const found = await findSent(() => findUpdate(update, context), { clock, signal });
  return found.kind === 'found' ? found.value : answer;
}

async function send(update: ServiceUpdate, context: UpdateContext): Promise<Service> {
  const { ecs, clock, signal } = context;
  const request = { cluster: update.cluster, service: update.name, taskDefinition: update.revision, ...update.members };
  return sendOnce({
    send: () => ecs.updateService(request, signal),
    find: () => findUpdate(update, context),
    clock,
    signal,
  });
}

/**
 * Looks for an update once. It may be sent again only where nothing has happened at all: else ECS may have taken it, and
 * rolled it back by now, or another deployment may have started, and sending it again would undo that.
 */
async function findUpdate(update: ServiceUpdate, { ecs, signal }: UpdateContext): Promise<SearchResult<Service>> {
  const answer = ecs.describeServices(update.cluster, [update.service.arn], signal);
  const [service] = await answer.catch((): Service[] => []);
  if (service === undefined) return { kind: 'unknown' };
  if (ownDeployment(update, service)) return { kind: 'found', value: service };
  return { kind: isUntouched(update, service) ? 'not-sent' : 'unknown' };
}

/** Whether the newest deployment is the one that was there before the update, and nothing became of it meanwhile. */
function isUntouched(update: ServiceUpdate, after: Service): boolean {
  const [was, is] = [primaryOf(update.service), primaryOf(after)];
  if (was?.id !== is?.id) return false;
  // A deployment that ECS came back to in a rollback has its old id, and is completed again, but has been changed.
  return !startsDeployment(update) || was?.rolloutState !== 'COMPLETED' || was.updatedAtMs === is?.updatedAtMs;
}

/** Whether the answer shows what the update must have led to. */
function shows(update: ServiceUpdate, after: Service): boolean {
  const changes = update.service.taskDefinition !== update.revision;
  const primary = primaryOf(after);
  const inPlace = changes && primary !== null && isFor(update.revision, primary, after);
  return !startsDeployment(update) || inPlace || ownDeployment(update, after) !== undefined;
}

/** Whether ECS is sure to start a deployment for it. */
function startsDeployment(update: ServiceUpdate): boolean {
  return update.service.taskDefinition !== update.revision || update.members.forceNewDeployment === true;
}
