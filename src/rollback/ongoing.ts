import type { Clock } from '../lib/clock.ts';
import { textOf } from '../lib/json.ts';
import { primaryOf, type Service } from '../service/service.ts';
import { isNative, type NativeRecord } from '../watch/native.ts';

export type OngoingPorts = {
  ecs: {
    /** StopServiceDeployment, rolling back. */
    stopServiceDeployment(arn: string, signal: AbortSignal): Promise<void>;
    describeServiceDeployment(arn: string, signal: AbortSignal): Promise<Pick<NativeRecord, 'status'> | null>;
    describeServices(cluster: string, services: readonly string[], signal: AbortSignal): Promise<Service[]>;
  };
  clock: Clock;
  signal: AbortSignal;
};

/** What a service deployment is in before its end (ECS API reference, "ServiceDeployment"). */
const running = ['PENDING', 'IN_PROGRESS', 'STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS'];

/** Between two looks: to shift traffic back and to stop the new tasks takes ECS a minute and more. */
const pauseMs = 5_000;

/**
 * The blue/green, linear or canary deployment that a service is in the middle of, null for none: a new deployment has
 * to wait for its end, while one of the rolling kind takes the place of the one before.
 */
export function ongoingIn(service: Service): string | null {
  const inProgress = primaryOf(service)?.rolloutState === 'IN_PROGRESS';
  return isNative(service) && inProgress ? textOf(service.members.currentServiceDeployment) : null;
}

/**
 * Has ECS go back from a deployment that is in progress, and waits until it has.
 *
 * @returns the service afterwards
 * @throws AwsError
 */
export async function stopOngoing(
  arn: string,
  { service, cluster }: { service: Service; cluster: string },
  untilMs: number,
  { ecs, clock, signal }: OngoingPorts,
): Promise<Service> {
  await ecs.stopServiceDeployment(arn, signal);
  while (clock.now() < untilMs) {
    await clock.sleep(pauseMs, signal);
    const record = await ecs.describeServiceDeployment(arn, signal);
    if (record === null || !running.includes(record.status)) break;
  }
  const [after] = await ecs.describeServices(cluster, [service.arn], signal);
  return after ?? service;
}
