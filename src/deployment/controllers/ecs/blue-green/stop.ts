import type { Clock } from '../../../../lib/clock.ts';
import { AwsError } from '../../../../lib/errors.ts';
import { textOf } from '../../../../lib/json.ts';
import { primaryOf, type Service } from '../../../../service/service.ts';
import { deploysByStages, type ServiceDeploymentState } from './judge.ts';

export type OngoingPorts = {
  ecs: {
    /** StopServiceDeployment, rolling back. */
    stopServiceDeployment(arn: string, signal: AbortSignal): Promise<void>;
    describeServiceDeployment(arn: string, signal: AbortSignal): Promise<Pick<ServiceDeploymentState, 'status'> | null>;
    describeServices(cluster: string, services: readonly string[], signal: AbortSignal): Promise<Service[]>;
  };
  clock: Clock;
  /** Ends the waiting; `writeSignal` ends the stop. */
  signal: AbortSignal;
  writeSignal: AbortSignal;
};

/** What a service deployment is in before its end (ECS API reference, "ServiceDeployment"). */
const running = ['PENDING', 'IN_PROGRESS', 'STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS'];

/** Between two looks: to shift traffic back and to stop the new tasks takes ECS a minute and more. */
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
 * Has ECS go back from a deployment that is in progress, and waits until it has.
 *
 * @returns the service afterwards; null where the end was not seen, in time or at all: then it is still to be watched
 * @throws AwsError where ECS does not take the stop
 */
export async function stopDeployment(
  arn: string,
  change: { service: Service; cluster: string },
  untilMs: number,
  ports: OngoingPorts,
): Promise<Service | null> {
  const { ecs, clock, signal } = ports;
  await ecs.stopServiceDeployment(arn, ports.writeSignal);
  try {
    while (clock.now() < untilMs) {
      await clock.sleep(pauseMs, signal);
      if (await runsByRecord(arn, ports)) continue;
      const [service] = await ecs.describeServices(change.cluster, [change.service.arn], signal);
      if (service && ongoingDeployment(service) !== arn) return service;
    }
  } catch (error) {
    if (!(error instanceof AwsError) && !signal.aborted) throw error;
  }
  return null;
}

/** Whether ECS's record says that it is not over; false where there is none to be had, and the service has to tell. */
async function runsByRecord(arn: string, { ecs, signal }: OngoingPorts): Promise<boolean> {
  try {
    const record = await ecs.describeServiceDeployment(arn, signal);
    return record !== null && running.includes(record.status);
  } catch (error) {
    if (error instanceof AwsError && error.details.kind === 'denied') return false;
    throw error;
  }
}
