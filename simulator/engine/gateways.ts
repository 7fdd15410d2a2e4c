import { objectsIn } from '../../src/lib/json.ts';
import type { Gateway } from '../world/gateways.ts';
import type { Service } from '../world/model.ts';
import { arnOf, later, type World } from '../world/world.ts';

/** How long ECS takes to remove a route. */
const removalMs = 60_000;

/** The gateway of a service's cluster; null for none. */
export function gatewayOf(world: World, cluster: string): Gateway | null {
  return world.gateways.gateways.find(({ clusters }) => clusters.includes(cluster)) ?? null;
}

/** Makes the routes of a service those that its connectors ask for: new ones are created, others are removed. */
export function syncRoutes(world: World, service: Service): void {
  const ports = objectsIn(service.settings.gatewayConnectors).map(({ portName }) => String(portName));
  const { gateways } = world;
  const own = gateways.routes.filter((route) => route.service === service.arn && route.status !== 'DELETE_IN_PROGRESS');
  for (const route of own.filter(({ portName }) => !ports.includes(portName))) {
    route.status = 'DELETE_IN_PROGRESS';
    later(world, removalMs, () => {
      gateways.routes = gateways.routes.filter((each) => each !== route);
    });
  }
  const gateway = gatewayOf(world, service.cluster.arn);
  if (gateway === null) return;
  for (const portName of ports.filter((port) => !own.some((route) => route.portName === port))) {
    const route = {
      arn: arnOf(world, 'ecs', `gateway-route/${gateway.name}/${world.ids.hex(32)}/${world.ids.hex(32)}`),
      gateway,
      cluster: service.cluster.arn,
      service: service.arn,
      portName,
      status: 'CREATE_IN_PROGRESS' as const,
      url: `https://${service.name}-${world.ids.hex(12)}.ecs-gateway.${world.region}.on.aws`,
    };
    gateways.routes.push(route);
    later(world, gateway.routes.afterMs, () => Object.assign(route, { status: gateway.routes.end }));
  }
}
