import { type ECSClient, ListGatewayRoutesCommand } from '@aws-sdk/client-ecs';
import type { EcsApi } from '../apis/ecs.ts';
import { type CallSettings, callsOf } from './call.ts';

/** ECS gateways and their routes. Rejects with an AwsError. */
export function createGateways(client: ECSClient, settings: CallSettings): Pick<EcsApi, 'gatewayRoutes'> {
  const { read } = callsOf('ecs', settings);

  return {
    async gatewayRoutes(cluster, service, signal) {
      const command = new ListGatewayRoutesCommand({ cluster, service, maxResults: 100 });
      const answer = await read('ListGatewayRoutes', service, signal, (options) => client.send(command, options));
      return (answer.gatewayRoutes ?? []).map((route) => ({
        arn: route.gatewayRouteArn ?? '',
        status: route.status ?? '',
        portName: route.serviceContainerPortName ?? null,
      }));
    },
  };
}
