import { AwsError } from '../lib/errors.ts';
import { findSent, type SearchResult, sendUntilAnswered } from '../lib/lost-response.ts';
import { withFullStop } from '../lib/text.ts';
import { neverServedTag } from '../service/never-served.ts';
import { primaryOf } from '../service/service.ts';
import type { DeploymentContext, DeploymentWatch, ScaledToZero } from './controller.ts';
import { stayText } from './obstacles.ts';

/** Pauses before a request whose answer was lost is sent again, ms. */
const again = [1_000, 4_000];

/**
 * Scales a service to 0 whose first deployment failed, so that its tasks do not fail on and on. Reads first, because
 * another deployment may have started since the last poll. Its tags record that no deployment has completed yet. Never
 * throws an AwsError.
 */
export async function scaleToZero(watch: DeploymentWatch, context: DeploymentContext): Promise<ScaledToZero> {
  const { service: name, serviceArn, cluster, deploymentId } = watch.handle;
  const { ecs, log } = context;
  // A cancelled run still scales the service, in the time that a write has.
  const signal = context.signal.aborted ? context.writeSignal : context.signal;
  let pause = noPause;
  try {
    const [service] = await ecs.describeServices(cluster, [serviceArn], signal);
    if (service?.status !== 'ACTIVE') return result(false, 'The service no longer exists.');
    if (primaryOf(service)?.id !== deploymentId) {
      return result(false, 'The service was not scaled to 0: another deployment has started since.');
    }
    if (service.scheduling === 'DAEMON') {
      const { left } = await endPaused(watch, context);
      return result(false, `${daemon(cluster, name)} ${left}`.trim());
    }
    const refused = await scale(watch, signal, context);
    if (refused === null && watch.pause !== null) await awaitStops(watch, signal, context);
    pause = await endPaused(watch, context);
    // ECS may take no change of the service while a deployment is held, and takes it once that has ended.
    const error = refused !== null && pause.isOver ? await scale(watch, signal, context) : refused;
    if (error !== null) throw error;
    log.line(`${name}: scaled to 0, because no deployment of it has completed yet`);
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const command = `aws ecs update-service --cluster ${cluster} --service ${name} --desired-count 0`;
    const why = `The service could not be scaled to 0: ${error.message} To do so: ${command}`;
    return result(false, `${why} ${pause.left}`.trim());
  }
  const done = await scaledToZero(serviceArn, deploymentId, signal, context);
  return { ...done, why: `${done.why} ${pause.left}`.trim() };
}

/** Returns what AWS refused; null for nothing. */
async function scale(
  { handle: { service, cluster } }: DeploymentWatch,
  signal: AbortSignal,
  { clock, ecs }: DeploymentContext,
): Promise<AwsError | null> {
  const request = { cluster, service, desiredCount: 0 };
  try {
    await sendUntilAnswered(() => ecs.updateService(request, signal), { delays: again, clock, signal });
    return null;
  } catch (error) {
    if (error instanceof AwsError) return error;
    throw error;
  }
}

/**
 * Waits until the tasks of a paused deployment are gone, for a minute, or in a cancelled run for two seconds: ECS stops
 * them while the deployment goes on, and no page says that it does so once the deployment has failed.
 */
async function awaitStops(
  { handle: { cluster, serviceArn } }: DeploymentWatch,
  signal: AbortSignal,
  context: DeploymentContext,
): Promise<void> {
  const { clock, ecs } = context;
  const delays = context.signal.aborted ? [1_000, 1_000] : [1_000, 2_000, 4_000, ...Array<number>(10).fill(5_000)];
  const find = async (): Promise<SearchResult<true>> => {
    const [service] = await ecs.describeServices(cluster, [serviceArn], signal);
    return service?.running === 0 && primaryOf(service)?.pending === 0
      ? { kind: 'found', value: true }
      : { kind: 'unknown' };
  };
  try {
    await findSent(find, { delays, clock, signal });
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
  }
}

/** What became of the pause of a first deployment. `left`: what is left to do, in whole sentences; empty for nothing. */
type EndedPause = { isOver: boolean; left: string };
const noPause: EndedPause = { isOver: false, left: '' };

/**
 * Has ECS end a first deployment that a pause holds, by the answer ROLLBACK: it has nothing to roll back to, and fails the
 * deployment (ECS developer guide, "How the Amazon ECS deployment circuit breaker detects failures"). Only once the
 * service is to have no tasks, so that none is started whatever ECS does. Never throws an AwsError.
 */
export async function endPaused(watch: DeploymentWatch, context: DeploymentContext): Promise<EndedPause> {
  const { pause, handle } = watch;
  if (pause === null) return noPause;
  const answer = await handle.controller.answerPause(watch, 'ROLLBACK', context);
  if (answer.kind === 'refused') {
    const why = `Hook ${pause.hookId} could not be answered with ROLLBACK: ${withFullStop(answer.why)}`;
    return { isOver: false, left: `${why} ${stayText(pause)}` };
  }
  const said = answer.kind === 'over' ? `: ${answer.why}` : ', so that ECS ends the deployment';
  const not = answer.kind === 'over' ? 'was not' : 'was';
  context.log.line(`${handle.service}: hook ${pause.hookId} ${not} answered with ROLLBACK${said}`);
  return { isOver: true, left: '' };
}

const scaled =
  'No earlier revision of the service has served, so there is nothing to roll back to: the service was scaled to 0, and was not deleted.';

/** What is reported of a service that was scaled to 0, once its tags record that. Never throws an AwsError. */
export async function scaledToZero(
  serviceArn: string,
  deploymentId: string,
  signal: AbortSignal,
  { ecs }: Pick<DeploymentContext, 'ecs'>,
): Promise<ScaledToZero> {
  return result(true, `${scaled} ${await record(serviceArn, deploymentId, signal, ecs)}`);
}

/** @param why whole sentences */
export function result(isDone: boolean, why: string): ScaledToZero {
  return { kind: 'scaled-to-zero', isDone, why };
}

/** A DAEMON service has no desired count. */
function daemon(cluster: string, name: string): string {
  const command = `aws ecs delete-service --cluster ${cluster} --service ${name} --force`;
  return `No earlier revision of the service has served, and a DAEMON service cannot be scaled to 0: its tasks are started again and again. To delete it: ${command}`;
}

/** Without the record the next run takes the service's 0 tasks for what is wanted. Says what the next run does. */
async function record(
  serviceArn: string,
  deploymentId: string,
  signal: AbortSignal,
  ecs: Pick<DeploymentContext['ecs'], 'tagService'>,
): Promise<string> {
  try {
    await ecs.tagService(serviceArn, [{ key: neverServedTag, value: deploymentId }], signal);
    return 'The next run with this service definition starts its tasks again.';
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return 'This could not be recorded in its tags, so give `desired-count` in the next run.';
  }
}
