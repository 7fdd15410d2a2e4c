import type { EcsApi } from '../../apis/ecs.ts';
import type { Clock } from '../../lib/clock.ts';
import { isRefusedAs } from '../../lib/errors.ts';
import { type SearchResult, sendOnce } from '../../lib/lost-response.ts';
import { isSameService, type Service } from '../../service/service.ts';
import type { CodeDeployApi } from '../controllers/codedeploy/api.ts';

/** One service that is to be deleted. */
export type ServiceRemoval = {
  service: Service;
  /** The cluster as the calls name it. */
  cluster: string;
};

export type RemovalContext = {
  ecs: Pick<EcsApi, 'describeTagged' | 'deleteService' | 'deleteExpressService'>;
  codeDeploy: Pick<CodeDeployApi, 'abandonDeployment'>;
  clock: Clock;
  signal: AbortSignal;
  /** Aborted a little after `signal`: a write in progress may finish. */
  writeSignal: AbortSignal;
  log: { line(text: string): void };
};

/** ECS's answers for a service that is deleted already. */
const goneCodes = ['ServiceNotFoundException', 'ServiceNotActiveException'];

/**
 * Has ECS delete a service with all of its tasks, and returns when ECS has begun to. One that is deleted already is no
 * error. A lost answer is settled by reading the service.
 *
 * @throws AwsError; the kind `lost` means that even reading did not tell whether ECS deletes the service
 */
export async function beginDeletion({ service, cluster }: ServiceRemoval, context: RemovalContext): Promise<void> {
  const { ecs, clock, writeSignal: signal } = context;
  try {
    await sendOnce({
      send: () => ecs.deleteService(cluster, service.name, signal),
      find: () => findDeletion(service, cluster, ecs, signal),
      clock,
      signal,
    });
  } catch (error) {
    if (!isRefusedAs(error, goneCodes)) throw error;
  }
}

async function findDeletion(
  removed: Service,
  cluster: string,
  ecs: RemovalContext['ecs'],
  signal: AbortSignal,
): Promise<SearchResult<void>> {
  const services = await ecs.describeTagged(cluster, [removed.arn], signal).catch(() => null);
  if (services === null) return { kind: 'unknown' };
  const isDeleted = services.every((service) => service.status !== 'ACTIVE' || !isSameService(service, removed));
  return isDeleted ? { kind: 'found', value: undefined } : { kind: 'not-sent' };
}
