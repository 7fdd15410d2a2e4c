import type { Json, JsonObject } from '../../../src/lib/json.ts';
import { objectsIn } from '../../../src/lib/json.ts';
import { invalidParameter, Refusal } from '../../core/refusal.ts';
import { gatewayOf } from '../../engine/gateways.ts';
import type { Route } from '../../world/gateways.ts';
import type { Cluster, Revision, Service } from '../../world/model.ts';
import type { World } from '../../world/world.ts';
import type { Operation } from '../operation.ts';
import { pageOf, present, textIn, textsIn } from '../text.ts';
import { nameOf } from './find.ts';

/** The routes of ECS gateways (API reference, "ListGatewayRoutes"). */

export const listGatewayRoutes: Operation = (world, input) => {
  const [cluster, service, gateway] = ['cluster', 'service', 'gateway'].map((member) => textIn(input, member));
  const statuses = textsIn(input.status);
  const is = (arn: string, requested: string | null | undefined) => !requested || nameOf(arn) === nameOf(requested);
  const chosen = world.gateways.routes.filter(
    (route) =>
      is(route.cluster, cluster) &&
      is(route.service, service) &&
      is(route.gateway.arn, gateway) &&
      (statuses.length === 0 || statuses.includes(route.status)),
  );
  const { page, next } = pageOf(chosen, input, 100, 100);
  return present({
    gatewayRoutes: page.map((route) => ({
      gatewayRouteArn: route.arn,
      gatewayArn: route.gateway.arn,
      clusterArn: route.cluster,
      serviceArn: route.service,
      serviceContainerPortName: route.portName,
      status: route.status,
    })),
    nextToken: next,
  });
};

export const describeGatewayRoute: Operation = (world, input) => {
  const route = world.gateways.routes.find(({ arn }) => arn === textIn(input, 'gatewayRouteArn'));
  if (route === undefined) throw new Refusal('ResourceNotFoundException', 'The specified gateway route was not found.');
  return {
    gatewayRoute: {
      gatewayRouteArn: route.arn,
      serviceArn: route.service,
      serviceContainerPortName: route.portName,
      status: route.status,
      serviceUrl: route.url,
    },
  };
};

/** The connections of a service as its service revision shows them. */
export function connectionsOf(world: World, service: Service): JsonObject[] {
  const own = world.gateways.routes.filter((route) => route.service === service.arn);
  return own.map((route: Route) => ({
    gatewayArn: route.gateway.arn,
    gatewayRouteArn: route.arn,
    portName: route.portName,
    serviceUrl: route.url,
    accessType: 'PUBLIC',
    status: route.status,
  }));
}

/** What ECS asks of a service with gateway connectors. The words are ours: no page shows them. */
export function refuseUnfitConnectors(
  world: World,
  cluster: Cluster,
  connectors: Json | undefined,
  { body }: Revision,
): void {
  const requested = objectsIn(connectors);
  if (requested.length === 0) return;
  if (requested.length > 1) throw invalidParameter('A service supports no more than one gateway connector.');
  if (body.networkMode !== 'awsvpc') throw invalidParameter('Gateway connectors require the awsvpc network mode.');
  const names = objectsIn(body.containerDefinitions)
    .flatMap(({ portMappings }) => objectsIn(portMappings))
    .map(({ name }) => name);
  for (const { portName } of requested) {
    if (!names.includes(portName ?? null)) {
      throw invalidParameter(`The portName ${String(portName)} does not exist in the task definition.`);
    }
  }
  if (gatewayOf(world, cluster.arn) === null) {
    throw invalidParameter(`No gateway is associated with the cluster ${cluster.name}.`);
  }
}
