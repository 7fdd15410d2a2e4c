import { AwsError } from '../../../../lib/errors.ts';
import { textOf } from '../../../../lib/json.ts';
import { primaryOf, type Service } from '../../../../service/service.ts';
import type { DeploymentContext } from '../../../controller.ts';
import type { EcsDeploymentReader, EcsServiceWriter } from '../api.ts';
import { deploysByStages } from './judge.ts';

/** What stopping takes of a run: `signal` ends the waiting, `writeSignal` the stop. */
export type StopContext = Pick<DeploymentContext, 'clock' | 'signal' | 'writeSignal'> & {
  ecs: Pick<EcsServiceWriter, 'stopServiceDeployment'>;
  ecsForPolling: Pick<EcsDeploymentReader, 'describeServices' | 'describeServiceDeployment'>;
};

/** What a service deployment is in before its end (ECS API reference, "ServiceDeployment"). */
const running = ['PENDING', 'IN_PROGRESS', 'STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS'];

/** Between two polls: ECS takes a minute and more to shift traffic back and to stop the new tasks. */
const pauseMs = 5_000;

/**
 * The blue/green, linear or canary deployment that a service is in the middle of, null for none: a new deployment has
 * to wait for its end, while one of the rolling kind takes the place of the one before.
 */
export function ongoingDeployment(service: Service): string | null {
  const inProgress = primaryOf(service)?.rolloutState === 'IN_PROGRESS';
  return deploysByStages(service) && inProgress ? textOf(service.members.currentServiceDeployment) : null;
}

/**
 * Has ECS roll back a deployment that is in progress, and waits until it has.
 *
 * @returns the service afterwards; null where the end was not seen, in time or at all: then it is still to be watched
 * @throws AwsError where ECS does not take the stop
 */
export async function stopDeployment(
  arn: string,
  change: { service: Service; cluster: string },
  untilMs: number,
  context: StopContext,
): Promise<Service | null> {
  const { ecs, ecsForPolling, clock, signal } = context;
  await ecs.stopServiceDeployment(arn, context.writeSignal);
  try {
    while (clock.now() < untilMs) {
      await clock.sleep(pauseMs, signal);
      if (await runsByRecord(arn, context)) continue;
      const [service] = await ecsForPolling.describeServices(change.cluster, [change.service.arn], signal);
      if (service && ongoingDeployment(service) !== arn) return service;
    }
  } catch (error) {
    if (!(error instanceof AwsError) && !signal.aborted) throw error;
  }
  return null;
}

/** Whether ECS's record says that it is not over; false where there is none to be had, and the service has to tell. */
async function runsByRecord(arn: string, { ecsForPolling, signal }: StopContext): Promise<boolean> {
  try {
    const record = await ecsForPolling.describeServiceDeployment(arn, signal);
    return record !== null && running.includes(record.status);
  } catch (error) {
    if (error instanceof AwsError && error.details.kind === 'denied') return false;
    throw error;
  }
}
