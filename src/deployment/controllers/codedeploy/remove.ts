import { AwsError } from '../../../lib/errors.ts';
import type { Service } from '../../../service/service.ts';
import { taskSetsOf } from '../../../service/task-sets.ts';
import { beginDeletion, type RemovalContext, type ServiceRemoval } from '../../removal/removal.ts';

/**
 * Deletes a service that CodeDeploy deploys, with its task sets. A deployment in progress is stopped first, so that
 * CodeDeploy does not work on a service that is being deleted; where that is refused the service is deleted all the same.
 *
 * @throws AwsError
 */
export async function removeCodeDeployService(removal: ServiceRemoval, context: RemovalContext): Promise<void> {
  const id = deploymentInProgress(removal.service);
  if (id !== null) {
    try {
      await context.codeDeploy.abandonDeployment(id, context.writeSignal);
      context.log.line(`${removal.service.name}: stopped deployment ${id} of CodeDeploy, which was in progress`);
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      context.log.line(
        `${removal.service.name}: deployment ${id} of CodeDeploy could not be stopped: ${error.message}`,
      );
    }
  }
  await beginDeletion(removal, context);
}

/** The deployment of CodeDeploy that made the newest of several task sets; null while there is one alone. */
function deploymentInProgress(service: Service): string | null {
  const [newest, ...others] = taskSetsOf(service);
  return others.length > 0 ? (newest?.externalId ?? null) : null;
}
