import {
  CreateExpressGatewayServiceCommand,
  DeleteExpressGatewayServiceCommand,
  DescribeExpressGatewayServiceCommand,
  type ECSClient,
  UpdateExpressGatewayServiceCommand,
} from '@aws-sdk/client-ecs';
import type { EcsApi, ExpressTarget } from '../apis/ecs.ts';
import { isObject, type JsonObject, objectsIn, textOf } from '../lib/json.ts';
import { type CallSettings, callsOf } from './call.ts';
import { receiveRaw, sendRaw } from './raw-json.ts';

type ExpressCalls = Pick<
  EcsApi,
  'createExpressService' | 'describeExpressService' | 'updateExpressService' | 'deleteExpressService'
>;

/** Express services. Members that the SDK does not know pass untouched. A lost answer rejects with an AwsError of the kind `lost`. */
export function createExpress(client: ECSClient, settings: CallSettings): ExpressCalls {
  const { read, write } = callsOf('ecs', settings);

  return {
    async describeExpressService(serviceArn, signal) {
      let service: JsonObject = {};
      await read('DescribeExpressGatewayService', serviceArn, signal, (options) => {
        const command = new DescribeExpressGatewayServiceCommand({ serviceArn });
        receiveRaw(stackOf(command), (body) => {
          service = isObject(body.service) ? body.service : {};
        });
        return client.send(command, options);
      });
      const { infrastructureRoleArn } = service;
      return { ...newest(service), ...(infrastructureRoleArn !== undefined && { infrastructureRoleArn }) };
    },

    async createExpressService(request, signal) {
      // What the SDK is given here only satisfies its types: the wire carries `request`.
      const infrastructureRoleArn = String(request.infrastructureRoleArn ?? '');
      const name = String(request.serviceName ?? '');
      const { service } = await write('CreateExpressGatewayService', name, signal, (options) => {
        const command = new CreateExpressGatewayServiceCommand({ infrastructureRoleArn });
        sendRaw(stackOf(command), request);
        return client.send(command, options);
      });
      return targetOf(service?.serviceArn, service?.activeConfigurations?.[0]);
    },

    async updateExpressService(request, signal) {
      const serviceArn = String(request.serviceArn ?? '');
      const { service } = await write('UpdateExpressGatewayService', serviceArn, signal, (options) => {
        const command = new UpdateExpressGatewayServiceCommand({ serviceArn });
        sendRaw(stackOf(command), request);
        return client.send(command, options);
      });
      return targetOf(service?.serviceArn, service?.targetConfiguration);
    },

    async deleteExpressService(serviceArn, signal) {
      const command = new DeleteExpressGatewayServiceCommand({ serviceArn });
      await write('DeleteExpressGatewayService', serviceArn, signal, (options) => client.send(command, options));
    },
  };
}

function stackOf(command: { middlewareStack: unknown }): ECSClient['middlewareStack'] {
  return command.middlewareStack as ECSClient['middlewareStack'];
}

type Configuration = { serviceRevisionArn?: string | undefined; taskDefinitionArn?: string | undefined };

/** The last part of a service revision's ARN is that of its deployment's id. */
function targetOf(serviceArn: string | undefined, configuration: Configuration | undefined): ExpressTarget {
  const number = /\/(\d{1,40})$/.exec(configuration?.serviceRevisionArn?.slice(-60) ?? '')?.[1];
  return {
    serviceArn: serviceArn ?? null,
    revision: configuration?.taskDefinitionArn ?? null,
    deploymentId: number === undefined ? null : `ecs-svc/${number}`,
  };
}

/** During a deployment there are two configurations. Times on the wire are seconds. */
function newest({ activeConfigurations }: JsonObject): JsonObject {
  const atOf = ({ createdAt }: JsonObject) =>
    typeof createdAt === 'number' ? createdAt : Date.parse(textOf(createdAt) ?? '') || 0;
  const [first, ...others] = objectsIn(activeConfigurations);
  return others.reduce((latest, each) => (atOf(each) > atOf(latest) ? each : latest), first ?? {});
}
