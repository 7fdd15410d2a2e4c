import { DescribeServicesCommand, type ECSClient, ListServicesCommand } from '@aws-sdk/client-ecs';
import type { EcsApi } from '../apis/ecs.ts';
import { doorOf } from '../lib/outside.ts';
import { type CallSettings, callsOf } from './call.ts';
import { toService } from './to-service.ts';

/** What every run begins with, and all of ECS that is loaded for it: the rest is in ecs.ts. Rejects with an AwsError. */
export function createServices(
  client: ECSClient,
  settings: CallSettings,
): Pick<EcsApi, 'describeServices' | 'listServices'> {
  const { read } = callsOf('ecs', settings);
  const redact = doorOf(settings.redactor.redact);
  return {
    /** Services that ECS does not know are left out. At most ten names. */
    async describeServices(cluster, services, signal) {
      const command = new DescribeServicesCommand({ cluster, services: [...services] });
      const answer = await read('DescribeServices', services.join(', '), signal, (options) =>
        client.send(command, options),
      );
      return (answer.services ?? []).map((service) => toService(service, redact));
    },

    /** Names of the cluster's services, at most the first hundred. */
    async listServices(cluster, signal) {
      const command = new ListServicesCommand({ cluster, maxResults: 100 });
      const answer = await read('ListServices', cluster, signal, (options) => client.send(command, options));
      return answer.serviceArns ?? [];
    },
  };
}
