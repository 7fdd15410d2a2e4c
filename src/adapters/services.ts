import { DescribeServicesCommand, type ECSClient, ListServicesCommand } from '@aws-sdk/client-ecs';
import { doorOf } from '../lib/outside.ts';
import type { Service } from '../service/service.ts';
import { toService } from '../service/snapshot.ts';
import { type CallSettings, call } from './call.ts';

export type Services = ReturnType<typeof createServices>;

/** What every run begins with, and all of ECS that is loaded for it: the rest is in ecs.ts. Rejects with an AwsError. */
export function createServices(client: ECSClient, settings: CallSettings) {
  const redact = doorOf(settings.redactor.redact);
  return {
    /** Services that ECS does not know are left out. At most ten names. */
    async describeServices(cluster: string, services: readonly string[], signal: AbortSignal): Promise<Service[]> {
      const command = new DescribeServicesCommand({ cluster, services: [...services] });
      const subject = { operation: 'ecs:DescribeServices', resource: services.join(', '), write: false };
      const answer = await call(settings, subject, (abortSignal) => client.send(command, { abortSignal }), signal);
      return (answer.services ?? []).map((service) => toService(service, redact));
    },

    /** Names of the cluster's services, at most the first hundred. */
    async listServices(cluster: string, signal: AbortSignal): Promise<string[]> {
      const command = new ListServicesCommand({ cluster, maxResults: 100 });
      const subject = { operation: 'ecs:ListServices', resource: cluster, write: false };
      const answer = await call(settings, subject, (abortSignal) => client.send(command, { abortSignal }), signal);
      return answer.serviceArns ?? [];
    },
  };
}
