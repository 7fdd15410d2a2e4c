import { AwsError } from '../lib/errors.ts';
import type { DeploymentWatch, WatchedHandle } from './controller.ts';
import type { ServiceDeployment } from './controllers/ecs/api.ts';

export type SourceReader = {
  /** ARNs of the task definition revisions that a service deployment replaces, those with most tasks first. Two calls. */
  sourceRevisions(serviceDeployment: string, signal: AbortSignal): Promise<string[]>;
};

export type RollbackPointContext = {
  ecs: SourceReader;
  ecsForPolling: {
    findServiceDeployment(handle: WatchedHandle, signal: AbortSignal): Promise<ServiceDeployment | null>;
  };
  signal: AbortSignal;
};

/**
 * Completes what is known of the time before a rollout that was met in progress. The service's own list of deployments
 * shows the older one only as long as it has tasks; ECS's record of the deployment names what it replaces ("source
 * service revisions"). Where that may not be read the rollback point stays unknown, and the report says so.
 */
export async function withRollbackPoint(watch: DeploymentWatch, ports: RollbackPointContext): Promise<DeploymentWatch> {
  const { handle, verdict, serviceDeploymentArn } = watch;
  const { rollbackPoint, revision } = handle;
  if (verdict.kind === 'completed' || (rollbackPoint.revision !== null && rollbackPoint.revision !== revision))
    return watch;
  try {
    const arn =
      serviceDeploymentArn ?? (await ports.ecsForPolling.findServiceDeployment(handle, ports.signal))?.arn ?? null;
    const sources = arn === null ? [] : await ports.ecs.sourceRevisions(arn, ports.signal);
    const earlier = sources.find((source) => source !== revision);
    return earlier === undefined
      ? watch
      : { ...watch, handle: { ...handle, rollbackPoint: { ...rollbackPoint, revision: earlier } } };
  } catch (error) {
    if (error instanceof AwsError) return watch;
    throw error;
  }
}
