import { DescribeServicesCommand, type ECSClient, ListServicesCommand } from '@aws-sdk/client-ecs';
import type { EcsApi } from '../apis/ecs.ts';
import { doorOf } from '../lib/outside.ts';
import { type CallSettings, call } from './call.ts';
import { toService } from './to-service.ts';

/** What every run begins with, and all of ECS that is loaded for it: the rest is in ecs.ts. Rejects with an AwsError. */
export function createServices(
  client: ECSClient,
  settings: CallSettings,
): Pick<EcsApi, 'describeServices' | 'listServices'> {
  const redact = doorOf(settings.redactor.redact);
  return {
    /** Services that ECS does not know are left out. At most ten names. */
    async describeServices(cluster, services, signal) {
      const command = new DescribeServicesCommand({ cluster, services: [...services] });
      const subject = {
        operation: 'ecs:DescribeServices',
        resource: services.join(', '),
        mutates: false,
        idempotent: true,
      };
      const answer = await call(settings, subject, (abortSignal) => client.send(command, { abortSignal }), signal);
      return (answer.services ?? []).map((service) => toService(service, redact));
    },

    /** Names of the cluster's services, at most the first hundred. */
    async listServices(cluster, signal) {
      const command = new ListServicesCommand({ cluster, maxResults: 100 });
      const subject = { operation: 'ecs:ListServices', resource: cluster, mutates: false, idempotent: true };
      const answer = await call(settings, subject, (abortSignal) => client.send(command, { abortSignal }), signal);
      return answer.serviceArns ?? [];
    },
  };
}
