import { parseArn } from '../../../lib/arn.ts';
import { AwsError } from '../../../lib/errors.ts';
import { isObject } from '../../../lib/json.ts';
import { findSent, sendUntilAnswered } from '../../../lib/lost-response.ts';
import { plural } from '../../../lib/text.ts';
import { primaryOf, type Service } from '../../../service/service.ts';
import type { DeploymentContext, DeploymentWatch, ScaledToZero } from '../../controller.ts';
import { endPaused, result, scaledToZero } from '../../scale-to-zero.ts';

/** Pauses before a request whose answer was lost is sent again, ms. */
const again = [1_000, 4_000];

/** Pauses before the reads that show whether the service has 0 tasks to keep running, ms. */
const readAfterMs = [1_000, 4_000, 10_000, 15_000];

/**
 * Scales an Express service to 0 whose first deployment failed. It has no desired count of its own, so the limits of its
 * scaling become 0: Application Auto Scaling "adjusts the capacity of the scalable target to place it within these
 * bounds" (API reference, "RegisterScalableTarget"). No page says whether ECS takes 0, so the count is read afterwards,
 * and where it is not 0 the report has the command that deletes the service. Never throws an AwsError.
 */
export async function scaleExpressToZero(watch: DeploymentWatch, context: DeploymentContext): Promise<ScaledToZero> {
  const { service: name, serviceArn, cluster, deploymentId } = watch.handle;
  const { clock, ecs, log } = context;
  // A cancelled run still scales the service, in the time that a write has.
  const signal = context.signal.aborted ? context.writeSignal : context.signal;
  try {
    const [service] = await ecs.describeServices(cluster, [serviceArn], signal);
    if (service?.status !== 'ACTIVE') return result(false, 'The service no longer exists.');
    if (primaryOf(service)?.id !== deploymentId) {
      return result(false, 'The service was not scaled to 0: another deployment has started since.');
    }
    const { scalingTarget } = await ecs.describeExpressService(serviceArn, signal);
    const limits = { ...(isObject(scalingTarget) ? scalingTarget : {}), minTaskCount: 0, maxTaskCount: 0 };
    const send = () => ecs.updateExpressService({ serviceArn, scalingTarget: limits }, signal);
    await sendUntilAnswered(send, { delays: again, clock, signal });
    const { left } = await endPaused(watch, context);
    const last = await readScaled(watch, signal, context);
    if (last.desired > 0) {
      const why = `ECS took 0 as the limits of its scaling, but keeps ${plural(last.desired, 'task')} running.`;
      return result(false, `${noRollback} ${why} ${deletion(serviceArn)} ${left}`.trim());
    }
    log.line(`${name}: scaled to 0, because no deployment of it has completed yet`);
    const done = await scaledToZero(serviceArn, primaryOf(last)?.id ?? deploymentId, signal, context);
    return { ...done, why: `${done.why} ${left}`.trim() };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return result(
      false,
      `${noRollback} The service could not be scaled to 0: ${error.message} ${deletion(serviceArn)}`,
    );
  }
}

const noRollback = 'No earlier revision of the service has served, so there is nothing to roll back to.';

function deletion(serviceArn: string): string {
  const region = parseArn(serviceArn)?.region ?? '';
  return `Its tasks are started again and again. To delete it: aws ecs delete-express-gateway-service --region ${region} --service-arn ${serviceArn}`;
}

/** The service once it has 0 tasks to keep running, or as the last read shows it. */
async function readScaled(
  { handle }: DeploymentWatch,
  signal: AbortSignal,
  { clock, ecs }: DeploymentContext,
): Promise<Service> {
  let last: Service | undefined;
  const find = async () => {
    [last = last] = await ecs.describeServices(handle.cluster, [handle.serviceArn], signal);
    return last?.desired === 0 ? ({ kind: 'found', value: last } as const) : ({ kind: 'unknown' } as const);
  };
  await findSent<Service>(find, { delays: readAfterMs, clock, signal });
  return last ?? ((await ecs.describeServices(handle.cluster, [handle.serviceArn], signal))[0] as Service);
}
