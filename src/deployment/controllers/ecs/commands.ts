import { parseArn, revisionName } from '../../../lib/arn.ts';
import type { Service } from '../../../service/service.ts';
import { ownDeployment } from '../../history.ts';
import { deploysByStages } from './blue-green/stages.ts';
import type { EcsWatch } from './poll.ts';

/**
 * Blue/green, linear and canary deployments in progress are rolled back by ECS itself (StopServiceDeployment); what has
 * completed, and rolling deployments, are followed by a deployment of the earlier revision.
 */
export function isStoppedInPlace(watch: EcsWatch): boolean {
  const { last } = watch;
  return last !== null && deploysByStages(last) && !hasCompleted(watch, last);
}

function hasCompleted({ native, handle }: EcsWatch, last: Service): boolean {
  if (native.record !== null) return !['PENDING', 'IN_PROGRESS'].includes(native.record.status);
  return ownDeployment(handle, last)?.rolloutState === 'COMPLETED';
}

/** The command that rolls the service back from this deployment as it was last seen. */
export function rollbackCommand(watch: EcsWatch): string {
  const { cluster, service, serviceArn, rollbackPoint } = watch.handle;
  const region = parseArn(serviceArn)?.region ?? '';
  if (isStoppedInPlace(watch) && watch.serviceDeploymentArn !== null) {
    return `aws ecs stop-service-deployment --region ${region} --service-deployment-arn ${watch.serviceDeploymentArn} --stop-type ROLLBACK`;
  }
  const revision = rollbackPoint.revision === null ? '' : ` --task-definition ${revisionName(rollbackPoint.revision)}`;
  return `aws ecs update-service --region ${region} --cluster ${cluster} --service ${service}${revision} --force-new-deployment`;
}
