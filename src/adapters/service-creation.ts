import { CreateServiceCommand, DescribeServicesCommand, type ECSClient } from '@aws-sdk/client-ecs';
import type { EcsApi } from '../apis/ecs.ts';
import { isObject, type JsonObject, objectsIn, textOf } from '../lib/json.ts';
import { doorOf } from '../lib/outside.ts';
import { type CallSettings, callsOf } from './call.ts';
import { receiveRaw, sendRaw } from './raw-json.ts';
import { toService } from './to-service.ts';

/** What service definitions take of ECS. Members that the SDK does not know pass untouched. Rejects with an AwsError. */
export function createServiceCreation(
  client: ECSClient,
  settings: CallSettings,
): Pick<EcsApi, 'describeWithTags' | 'createService'> {
  const { read, write } = callsOf('ecs', settings);
  const redact = doorOf(settings.redactor.redact);
  return {
    async describeWithTags(cluster, services, signal) {
      let raw: JsonObject[] = [];
      const answer = await read('DescribeServices', services.join(', '), signal, (options) => {
        const command = new DescribeServicesCommand({ cluster, services: [...services], include: ['TAGS'] });
        receiveRaw(command.middlewareStack as unknown as ECSClient['middlewareStack'], (body) => {
          raw = objectsIn(body.services);
        });
        return client.send(command, options);
      });
      return (answer.services ?? []).map((service) => {
        const known = toService(service, redact);
        const sent = raw.find(({ serviceArn }) => textOf(serviceArn) === known.arn);
        return isObject(sent) ? { ...known, members: { ...known.members, ...comparable(sent) } } : known;
      });
    },

    async createService(request, signal) {
      const serviceName = String(request.serviceName ?? '');
      const answer = await write('CreateService', serviceName, signal, (options) => {
        // What the SDK is given here only satisfies its types: the wire carries `request`.
        const command = new CreateServiceCommand({ serviceName });
        sendRaw(command.middlewareStack as unknown as ECSClient['middlewareStack'], request);
        return client.send(command, options);
      });
      return toService(answer.service ?? {}, redact);
    },
  };
}

/** The members of a raw answer that are compared: without its lists of events and deployments. */
function comparable(sent: JsonObject): JsonObject {
  const { events: _events, deployments: _deployments, taskSets: _taskSets, ...members } = sent;
  return members;
}
