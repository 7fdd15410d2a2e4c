import type { EcsApi, ListedDeployment } from '../apis/ecs.ts';
import { AwsError } from '../lib/errors.ts';
import type { Service } from './service.ts';

/** How many deployments are compared: so many service revisions are read at once. */
const compared = 20;

/**
 * Whether the newest deployment of a service has rolled it back, or is doing so: ECS returned to an earlier revision
 * within it, or it deploys a revision that had completed a deployment before another one was deployed.
 *
 * @throws AwsError
 */
export async function isRolledBack(
  service: Service,
  cluster: string,
  { ecs, signal }: { ecs: Pick<EcsApi, 'listDeployments' | 'taskDefinitionsOf'>; signal: AbortSignal },
): Promise<boolean> {
  try {
    const deployments = (await ecs.listDeployments(cluster, service.arn, null, signal)).slice(0, compared);
    const [newest, ...earlier] = deployments;
    if (newest === undefined) return false;
    const arns = deployments.map(({ revision }) => revision);
    const revisions = await ecs.taskDefinitionsOf(arns, signal);
    const deploysPresent = ({ revision }: ListedDeployment) => revisions.get(revision) === service.taskDefinition;
    if (!deploysPresent(newest)) return newest.status.startsWith('ROLLBACK_');
    const other = earlier.findIndex((deployment) => !deploysPresent(deployment));
    const before = other < 0 ? [] : earlier.slice(other);
    return before.some((deployment) => deploysPresent(deployment) && deployment.status === 'SUCCESSFUL');
  } catch (error) {
    // An ECS without this API keeps no such records.
    if (error instanceof AwsError && error.details.kind === 'refused') return false;
    throw error;
  }
}
