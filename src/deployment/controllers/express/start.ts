import type { EcsApi } from '../../../apis/ecs.ts';
import { AwsError } from '../../../lib/errors.ts';
import type { Service } from '../../../service/service.ts';
import type { DeploymentContext } from '../../controller.ts';

/**
 * The context in which ECS's own ways of starting and rolling back update an Express service: UpdateService becomes
 * UpdateExpressGatewayService with the ARN of the revision. What they look for after a lost answer is the same, because
 * an Express service has the deployments of an ECS service.
 */
export function throughExpress(
  serviceArn: string,
  known: Service | null,
  context: DeploymentContext,
): DeploymentContext {
  const { ecs } = context;
  let seen = known;
  const describeServices: EcsApi['describeServices'] = async (cluster, services, signal) => {
    const found = await ecs.describeServices(cluster, services, signal);
    seen = found.find(({ arn }) => arn === serviceArn) ?? seen;
    return found;
  };
  const updateService: EcsApi['updateService'] = async ({ cluster, taskDefinition }, signal) => {
    await ecs.updateExpressService({ serviceArn, taskDefinitionArn: String(taskDefinition) }, signal);
    try {
      // The answer has no deployments. A read that does not show ours yet counts as a stale read, and is repeated.
      await describeServices(String(cluster), [serviceArn], signal);
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
    }
    if (seen === null) throw new Error(`${serviceArn} was updated before it was read.`);
    return seen;
  };
  return { ...context, ecs: { ...ecs, describeServices, updateService } };
}
