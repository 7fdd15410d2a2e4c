import type { JsonObject } from '../../../src/lib/json.ts';
import { objectsIn } from '../../../src/lib/json.ts';
import { deleteService } from '../../engine/deleting.ts';
import { clientError, invalidParameter, Refusal } from '../../kernel/refusal.ts';
import type { Revision, Service } from '../../world/model.ts';
import { seconds, servicesOf, type World } from '../../world/world.ts';
import type { Operation } from '../operation.ts';
import { present, textIn } from '../text.ts';
import { findRunnable } from './find.ts';
import { applyUpdate } from './services.ts';

/** Express services (API reference, "UpdateExpressGatewayService"). */

export const isExpress = (service: Service): boolean => service.settings.resourceManagementType === 'ECS';

/** What a task definition that ECS did not make itself excludes. */
const EXCLUDED = ['primaryContainer', 'executionRoleArn', 'taskRoleArn', 'cpu', 'memory', 'cpuArchitecture'];

export const updateExpressGatewayService: Operation = (world, input) => {
  const service = findExpress(world, input);
  if (service.status !== 'ACTIVE') throw new Refusal('ServiceNotActiveException', 'Service was not ACTIVE.');
  const reference = textIn(input, 'taskDefinitionArn');
  if (reference === null) throw invalidParameter('Only updates by taskDefinitionArn are simulated.');
  const both = EXCLUDED.find((member) => input[member] !== undefined);
  if (both !== undefined) throw invalidParameter(`taskDefinitionArn cannot be specified together with ${both}.`);
  const revision = findRunnable(world, reference, clientError);
  refuseUnfit(revision);
  applyUpdate(world, service, { input: {}, settings: service.settings, revision });
  return {
    service: present({
      serviceArn: service.arn,
      cluster: service.cluster.name,
      serviceName: service.name,
      status: { statusCode: service.status },
      targetConfiguration: configurationOf(world, service),
      createdAt: seconds(service.createdAt),
      updatedAt: seconds(world.now),
    }),
  };
};

export const deleteExpressGatewayService: Operation = (world, input) => {
  const service = findExpress(world, input);
  if (service.status === 'INACTIVE') throw new Refusal('ServiceNotActiveException', 'Service was not ACTIVE.');
  if (service.status === 'ACTIVE') deleteService(world, service);
  return {
    service: {
      serviceArn: service.arn,
      cluster: service.cluster.name,
      serviceName: service.name,
      status: { statusCode: service.status },
    },
  };
};

export const describeExpressGatewayService: Operation = (world, input) => {
  const service = findExpress(world, input);
  const running = service.serviceDeployments.find((each) => each.finishedAt === null);
  return {
    service: present({
      serviceArn: service.arn,
      cluster: service.cluster.name,
      serviceName: service.name,
      status: { statusCode: service.status },
      currentDeployment: running?.arn,
      activeConfigurations: [configurationOf(world, service)],
      createdAt: seconds(service.createdAt),
    }),
  };
};

/** Where the service is reached: one public path. */
export function ingressPathsOf(world: World, service: Service): JsonObject[] {
  return [{ accessType: 'PUBLIC', endpoint: `${service.name}-1a2b3c4d5e6f.ecs.${world.region}.on.aws` }];
}

function configurationOf(world: World, service: Service): JsonObject {
  const [primary] = service.deployments;
  return present({
    serviceRevisionArn: primary?.serviceRevision.arn,
    taskDefinitionArn: primary?.revision.arn,
    ingressPaths: ingressPathsOf(world, service),
  });
}

function findExpress(world: World, input: JsonObject): Service {
  const arn = textIn(input, 'serviceArn');
  const service = [...servicesOf(world)].find((each) => each.arn === arn);
  if (service === undefined) throw new Refusal('ServiceNotFoundException', 'Service not found.');
  if (!isExpress(service)) throw invalidParameter('The service is not an Express service.');
  return service;
}

/** The words are ours: no page shows them. */
function refuseUnfit({ body }: Revision): void {
  const main = objectsIn(body.containerDefinitions).find(({ name }) => name === 'Main');
  if (main === undefined) throw invalidParameter('The task definition must have a container named Main.');
  const ports = objectsIn(main.portMappings);
  if (ports.length !== 1 || ports[0]?.name === undefined) {
    throw invalidParameter('The container Main must have one named TCP port mapping.');
  }
}
