import { AwsError } from '../../../lib/errors.ts';
import { primaryOf } from '../../../service/service.ts';
import type { DeploymentContext, RollbackStart } from '../../controller.ts';
import type { RollbackTarget } from '../../handle.ts';
import { isStoppedInPlace } from './commands.ts';
import type { EcsWatch } from './poll.ts';
import { startDeployment } from './start.ts';

/**
 * Starts the rollback if the deployment that failed is still the newest one. Reads first, because ECS or another
 * deployment may have acted since the last poll. Never throws an AwsError.
 */
export async function startRollback(
  target: RollbackTarget,
  failed: EcsWatch,
  { ecs, clock, signal }: DeploymentContext,
): Promise<RollbackStart> {
  const { cluster, service: name, serviceArn, deploymentId, controller } = failed.handle;
  const stops = isStoppedInPlace(failed);
  if (stops && failed.serviceDeploymentArn === null) return { kind: 'impossible', why: unknownArn };
  try {
    const [service] = await ecs.describeServices(cluster, [serviceArn], signal);
    if (!service) return { kind: 'refused', why: 'The service no longer exists.', inDoubt: false };
    if (primaryOf(service)?.id !== deploymentId) return { kind: 'overtaken' };
    if (stops && failed.serviceDeploymentArn !== null) {
      await ecs.stopServiceDeployment(failed.serviceDeploymentArn, signal);
      return { kind: 'stopping' };
    }
    const handle = await startDeployment(controller, { service, cluster, name, ...target }, { ecs, clock, signal });
    return { kind: 'started', handle };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const { kind, operation } = error.details;
    const inDoubt = operation !== 'ecs:DescribeServices' && (kind === 'lost' || kind === 'aborted');
    return { kind: 'refused', why: error.message, inDoubt, error };
  }
}

const unknownArn =
  'The deployment could not be stopped, because ECS did not return its ARN (ecs:ListServiceDeployments).';
