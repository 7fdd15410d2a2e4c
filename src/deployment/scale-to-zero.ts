import { AwsError } from '../lib/errors.ts';
import { sendUntilAnswered } from '../lib/lost-response.ts';
import { neverServedTag } from '../service/never-served.ts';
import { primaryOf } from '../service/service.ts';
import type { DeploymentContext, DeploymentWatch, ScaledToZero } from './controller.ts';

/** Pauses before a request whose answer was lost is sent again, ms. */
const again = [1_000, 4_000];

/**
 * Scales a service to 0 whose first deployment failed, so that its tasks do not fail on and on. Reads first, because
 * another deployment may have started since the last poll. Its tags record that no deployment has completed yet. Never
 * throws an AwsError.
 */
export async function scaleToZero(watch: DeploymentWatch, context: DeploymentContext): Promise<ScaledToZero> {
  const { service: name, serviceArn, cluster, deploymentId } = watch.handle;
  const { clock, ecs, log } = context;
  // A cancelled run still scales the service, in the time that a write has.
  const signal = context.signal.aborted ? context.writeSignal : context.signal;
  const request = { cluster, service: name, desiredCount: 0 };
  try {
    const [service] = await ecs.describeServices(cluster, [serviceArn], signal);
    if (service?.status !== 'ACTIVE') return result(false, 'The service no longer exists.');
    if (primaryOf(service)?.id !== deploymentId) {
      return result(false, 'The service was not scaled to 0: another deployment has started since.');
    }
    if (service.scheduling === 'DAEMON') return result(false, daemon(cluster, name));
    await sendUntilAnswered(() => ecs.updateService(request, signal), { delays: again, clock, signal });
    log.line(`${name}: scaled to 0, because no deployment of it has completed yet`);
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const command = `aws ecs update-service --cluster ${cluster} --service ${name} --desired-count 0`;
    return result(false, `The service could not be scaled to 0: ${error.message} To do so: ${command}`);
  }
  return scaledToZero(watch.handle.serviceArn, deploymentId, signal, context);
}

const scaled =
  'No deployment of the service has completed yet, so there is nothing to roll back to: the service was scaled to 0, and stays.';

/** What is reported of a service that was scaled to 0, once its tags record that. Never throws an AwsError. */
export async function scaledToZero(
  serviceArn: string,
  deploymentId: string,
  signal: AbortSignal,
  { ecs }: Pick<DeploymentContext, 'ecs'>,
): Promise<ScaledToZero> {
  return result(true, `${scaled} ${await record(serviceArn, deploymentId, signal, ecs)}`.trim());
}

/** @param why whole sentences */
export function result(isDone: boolean, why: string): ScaledToZero {
  return { kind: 'scaled-to-zero', isDone, why };
}

/** A DAEMON service has no desired count. */
function daemon(cluster: string, name: string): string {
  const command = `aws ecs delete-service --cluster ${cluster} --service ${name} --force`;
  return `No deployment of the service has completed yet, and a DAEMON service cannot be scaled to 0: its tasks are started again and again. To delete it: ${command}`;
}

/** Without the record the next run takes the service's 0 tasks for what is wanted. */
async function record(
  serviceArn: string,
  deploymentId: string,
  signal: AbortSignal,
  ecs: Pick<DeploymentContext['ecs'], 'tagService'>,
): Promise<string> {
  try {
    await ecs.tagService(serviceArn, [{ key: neverServedTag, value: deploymentId }], signal);
    return '';
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return 'This could not be recorded in its tags, so give `desired-count` in the next run.';
  }
}
