import type { EcsApi, ExpressTarget } from '../../../apis/ecs.ts';
import { AwsError } from '../../../lib/errors.ts';
import { findSent } from '../../../lib/lost-response.ts';
import type { Service } from '../../../service/service.ts';
import type { DeploymentContext } from '../../controller.ts';

/** Pauses before the reads that show what was asked for, ms: reads lag behind writes by seconds. */
const readAfterMs = [0, 1_000, 2_000, 4_000];

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
  const updateService: EcsApi['updateService'] = async (request, signal) => {
    const { cluster, service: _, taskDefinition, forceNewDeployment, ...members } = request;
    // The same revision again would make a task definition that ECS manages one of the user's own.
    const isSame = taskDefinition === seen?.taskDefinition && forceNewDeployment !== true;
    const revision = isSame && Object.keys(members).length > 0 ? {} : { taskDefinitionArn: String(taskDefinition) };
    const target = await ecs.updateExpressService({ serviceArn, ...revision, ...members }, signal);
    // The answer has no deployments.
    const read = await readUpdated(serviceArn, String(cluster), target, {
      ...context,
      ecs: { ...ecs, describeServices },
    });
    if (read ?? seen) return (read ?? seen) as Service;
    throw new Error(`${serviceArn} was updated before it was read.`);
  };
  return { ...context, ecs: { ...ecs, describeServices, updateService } };
}

/**
 * The service once a read shows the deployment that the answer to a request names; as the last read shows it where none
 * does so in time, and null where it could not be read.
 */
export async function readUpdated(
  serviceArn: string,
  cluster: string,
  { deploymentId }: ExpressTarget,
  {
    ecs,
    clock,
    writeSignal,
  }: Pick<DeploymentContext, 'clock' | 'writeSignal'> & {
    ecs: Pick<EcsApi, 'describeServices'>;
  },
): Promise<Service | null> {
  let last: Service | null = null;
  const find = async () => {
    try {
      const [service] = await ecs.describeServices(cluster, [serviceArn], writeSignal);
      last = service ?? last;
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
    }
    const isThere = last !== null && (deploymentId === null || last.deployments.some(({ id }) => id === deploymentId));
    return isThere ? ({ kind: 'found', value: last } as const) : ({ kind: 'unknown' } as const);
  };
  await findSent<Service | null>(find, { delays: readAfterMs, clock, signal: writeSignal });
  return last;
}
