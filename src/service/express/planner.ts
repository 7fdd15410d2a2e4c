import type { EcsApi } from '../../apis/ecs.ts';
import type { Inputs } from '../../contract/inputs.ts';
import { clusterName, serviceName } from '../../lib/arn.ts';
import { isRefusedAs, type Problem } from '../../lib/errors.ts';
import type { JsonObject } from '../../lib/json.ts';
import type { ServiceDefinition } from '../definition/definition.ts';
import { plannedService } from '../definition/planned-service.ts';
import type { ServicePlanner } from '../read.ts';
import type { Service } from '../service.ts';

type Reads = Pick<EcsApi, 'describeWithTags' | 'describeExpressService'>;

/** How the definition of an Express service takes part in the reading of the services: they are read as Express shows them, too. */
export function createExpressPlanner(definition: ServiceDefinition, inputs: Inputs, ecs: Reads): ServicePlanner {
  const { cluster } = inputs;
  return {
    describeServices: async (place, names, signal) => {
      const services = await describe(ecs, place, names, signal);
      return Promise.all(
        services.map(async (service) => {
          const isExpress = service.status === 'ACTIVE' && service.members.resourceManagementType === 'ECS';
          return isExpress ? { ...service, express: await ecs.describeExpressService(service.arn, signal) } : service;
        }),
      );
    },
    planMissing: (name, deleted) => plannedExpress(serviceName(name).name, cluster, definition, deleted),
    problemsOf: async (services) =>
      (await Promise.all(services.map((service) => problemsOf(service, definition, inputs)))).flat(),
  };
}

/** ECS makes the default cluster for an Express service where there is none (developer guide, "Express Mode services"). */
async function describe(
  ecs: Reads,
  cluster: string,
  names: readonly string[],
  signal: AbortSignal,
): Promise<Service[]> {
  try {
    return await ecs.describeWithTags(cluster, names, signal);
  } catch (error) {
    if (clusterName(cluster) === 'default' && isRefusedAs(error, ['ClusterNotFoundException'])) return [];
    throw error;
  }
}

/** An Express service that does not exist yet: on Fargate, and deployed as a canary. */
function plannedExpress(
  name: string,
  cluster: string,
  definition: ServiceDefinition,
  deleted: Service | null,
): Service {
  const planned = plannedService(name, cluster, { ...definition, members: {} }, deleted);
  return {
    ...planned,
    controller: 'EXPRESS',
    strategy: 'CANARY',
    desired: minimumOf(definition.members),
    members: { resourceManagementType: 'ECS', launchType: 'FARGATE' },
    express: {},
  };
}

function minimumOf({ scalingTarget }: JsonObject): number {
  const count =
    typeof scalingTarget === 'object' && scalingTarget !== null && 'minTaskCount' in scalingTarget
      ? scalingTarget.minTaskCount
      : 1;
  return typeof count === 'number' ? count : 1;
}

async function problemsOf(service: Service, definition: ServiceDefinition, inputs: Inputs): Promise<Problem[]> {
  if (service.isPlanned !== undefined) return missingProblems(service, definition, inputs);
  const problem = (message: string): Problem => ({ input: 'service-definition', message, example: null });
  if (service.express === undefined) {
    const message = `${await definition.at([])}Service "${service.name}" is not an Express service, and ECS cannot make it one. Describe it with members of CreateService, or create an Express service of another name.`;
    return [problem(message)];
  }
  const { infrastructureRoleArn: wanted } = definition.members;
  const { infrastructureRoleArn: present } = service.express;
  if (wanted === undefined || present === undefined || wanted === present) return [];
  const message = `${await definition.at(['infrastructureRoleArn'])}\`infrastructureRoleArn\` of service "${service.name}" is \`${String(present).slice(0, 200)}\`, and ECS cannot change it to \`${String(wanted).slice(0, 200)}\` in place. Leave \`infrastructureRoleArn\` out, or create a service of another name.`;
  return [problem(message)];
}

/** What CreateExpressGatewayService needs and neither the file nor an input gives. */
function missingProblems({ name }: Service, { members, origin }: ServiceDefinition, inputs: Inputs): Problem[] {
  const creating = `Service "${name}" does not exist yet. To create it as an Express service, `;
  const needed: Problem[] = [];
  const add = (input: string, message: string, example: string) =>
    needed.push({ input, message: creating + message, example });
  if (members.infrastructureRoleArn === undefined)
    add(
      'service-definition',
      `ECS needs the role that manages its load balancer and scaling: write \`infrastructureRoleArn\` in ${origin}.`,
      'infrastructureRoleArn: arn:aws:iam::123456789012:role/ecsInfrastructureRoleForExpressServices',
    );
  const container = members.primaryContainer;
  if (container === undefined) return needed;
  if (members.executionRoleArn === undefined && inputs.executionRoleArn === null)
    add(
      'service-definition',
      `ECS needs the task execution role: write \`executionRoleArn\` in ${origin}.`,
      'executionRoleArn: arn:aws:iam::123456789012:role/ecsTaskExecutionRole',
    );
  const hasImage = typeof container === 'object' && container !== null && 'image' in container;
  if (!hasImage && inputs.image === null && inputs.images.length === 0 && inputs.imageFrom.length === 0)
    add(
      'image',
      `ECS needs an image: give \`image\`, or write \`primaryContainer.image\` in ${origin}.`,
      'image: shop:1.4.2',
    );
  return needed;
}
