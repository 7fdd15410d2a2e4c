import type { EcsApi } from '../apis/ecs.ts';
import { AwsError } from '../lib/errors.ts';
import type { DeploymentWatch } from './controller.ts';

export type RollbackPointContext = {
  ecs: Pick<EcsApi, 'sourceRevisions'>;
  ecsForPolling: Pick<EcsApi, 'findServiceDeployment'>;
  signal: AbortSignal;
};

/**
 * Completes what is known of the time before a rollout that was met in progress. The service's own list of deployments
 * shows the older one only as long as it has tasks; ECS's record of the deployment names what it replaces ("source
 * service revisions"). Where that may not be read the rollback point stays unknown, and the report says so.
 */
export async function withRollbackPoint(
  watch: DeploymentWatch,
  context: RollbackPointContext,
): Promise<DeploymentWatch> {
  const { handle, verdict, serviceDeploymentArn } = watch;
  const { rollbackPoint, revision } = handle;
  if (verdict.kind === 'completed' || (rollbackPoint.revision !== null && rollbackPoint.revision !== revision))
    return watch;
  try {
    const arn =
      serviceDeploymentArn ?? (await context.ecsForPolling.findServiceDeployment(handle, context.signal))?.arn ?? null;
    const sources = arn === null ? [] : await context.ecs.sourceRevisions(arn, context.signal);
    const earlier = sources.find((source) => source !== revision);
    return earlier === undefined
      ? watch
      : { ...watch, handle: { ...handle, rollbackPoint: { ...rollbackPoint, revision: earlier } } };
  } catch (error) {
    if (error instanceof AwsError) return watch;
    throw error;
  }
}
