import { clusterName } from '../../lib/arn.ts';
import { isObject, type JsonObject, objectsIn, textOf } from '../../lib/json.ts';
import type { Service } from '../service.ts';
import type { ServiceDefinition } from './definition.ts';

/**
 * A service that does not exist yet, as its definition describes it: what is decided before the first write is decided
 * for it as for any other.
 *
 * @param deleted a deleted service of the same name that ECS still shows; it may have tasks that are being stopped
 */
export function plannedService(
  name: string,
  cluster: string,
  definition: ServiceDefinition,
  deleted: Service | null,
): Service {
  const { members, desiredCount } = definition;
  const configuration = objectOf(members.deploymentConfiguration);
  const breaker = objectOf(configuration.deploymentCircuitBreaker);
  const controller = textOf(objectOf(members.deploymentController).type) ?? 'ECS';
  const scheduling = members.schedulingStrategy === 'DAEMON' ? 'DAEMON' : 'REPLICA';
  return {
    // No ARN: the account is not known yet. It tells services apart all the same.
    arn: deleted?.arn ?? `service/${clusterName(cluster)}/${name}`,
    name,
    clusterArn: deleted?.clusterArn ?? cluster,
    status: 'PLANNED',
    isPlanned: { isDraining: deleted?.status === 'DRAINING' },
    taskDefinition: null,
    desired: scheduling === 'DAEMON' ? 0 : (desiredCount ?? 1),
    running: 0,
    pending: 0,
    scheduling,
    controller,
    usesTaskSets: controller !== 'ECS',
    strategy: textOf(configuration.strategy) ?? 'ROLLING',
    circuitBreaker: { enabled: breaker.enable === true, rollback: breaker.rollback === true },
    deployments: [],
    events: [],
    loadBalancers: objectsIn(members.loadBalancers).map(({ targetGroupArn, containerName, containerPort }) => ({
      targetGroupArn: textOf(targetGroupArn),
      container: textOf(containerName),
      containerPort: typeof containerPort === 'number' ? containerPort : null,
    })),
    serviceRevisions: [],
    members: { ...members },
  };
}

function objectOf(value: JsonObject[string] | undefined): JsonObject {
  return isObject(value) ? value : {};
}
