import {
  DeleteExpressGatewayServiceCommand,
  type ECSClient,
  UpdateExpressGatewayServiceCommand,
  type UpdateExpressGatewayServiceCommandInput,
} from '@aws-sdk/client-ecs';
import type { EcsApi } from '../apis/ecs.ts';
import { type CallSettings, callsOf } from './call.ts';

/** Express services. A lost answer rejects with an AwsError of the kind `lost`. */
export function createExpress(
  client: ECSClient,
  settings: CallSettings,
): Pick<EcsApi, 'updateExpressService' | 'deleteExpressService'> {
  const { write } = callsOf('ecs', settings);

  return {
    async updateExpressService(request, signal) {
      const command = new UpdateExpressGatewayServiceCommand(
        request as unknown as UpdateExpressGatewayServiceCommandInput,
      );
      const service = String(request.serviceArn ?? '');
      await write('UpdateExpressGatewayService', service, signal, (options) => client.send(command, options));
    },

    async deleteExpressService(serviceArn, signal) {
      const command = new DeleteExpressGatewayServiceCommand({ serviceArn });
      await write('DeleteExpressGatewayService', serviceArn, signal, (options) => client.send(command, options));
    },
  };
}
