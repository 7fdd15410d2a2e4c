import { AwsError, messageOf } from '../../../lib/errors.ts';
import type { DeploymentContext, DeploymentController, RollbackStart, WatchedHandle } from '../../controller.ts';
import type { RollbackTarget } from '../../handle.ts';
import type { CodeDeployHandle } from './handle.ts';
import { hasEnded } from './record.ts';
import { startCodeDeploy } from './start.ts';

/**
 * Starts the rollback of a service that CodeDeploy deploys: a deployment in progress is stopped and rolled back by
 * CodeDeploy, one that has ended is followed by a deployment of the earlier revision. Never throws an AwsError.
 */
export async function startCodeDeployRollback(
  target: RollbackTarget,
  failed: CodeDeployHandle,
  controller: DeploymentController,
  context: DeploymentContext,
): Promise<RollbackStart> {
  const { codeDeploy, ecsForPolling, signal } = context;
  try {
    const record = await codeDeploy.getDeployment(failed.deploymentId, signal);
    if (record !== null && !hasEnded(record)) {
      await codeDeploy.stopDeployment(failed.deploymentId, signal);
      return { kind: 'stopping' };
    }
    const [service] = await ecsForPolling.describeServices(failed.cluster, [failed.serviceArn], signal);
    if (service === undefined) return { kind: 'refused', why: 'The service no longer exists.', inDoubt: false };
    return { kind: 'started', handle: await redeploy(target, failed, service, controller, context) };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const inDoubt = error.details.kind === 'lost' || error.details.kind === 'aborted';
    return { kind: 'refused', why: messageOf(error), inDoubt, error };
  }
}

function redeploy(
  { revision, members }: RollbackTarget,
  failed: CodeDeployHandle,
  service: Parameters<typeof startCodeDeploy>[0]['service'],
  controller: DeploymentController,
  context: DeploymentContext,
): Promise<WatchedHandle> {
  const { cluster, service: name, codeDeploy, deploymentId } = failed;
  // The description was the failed deployment's.
  const plan = { ...codeDeploy.plan, description: `Roll back from ${deploymentId}`, members };
  return startCodeDeploy(
    { service, cluster, name, revision, members },
    plan,
    controller,
    { stopRunning: false },
    context,
  );
}
