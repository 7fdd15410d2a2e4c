import {
  DeleteServiceCommand,
  DescribeServicesCommand,
  type ECSClient,
  ListClustersCommand,
  ListServicesCommand,
  TagResourceCommand,
} from '@aws-sdk/client-ecs';
import type { EcsApi } from '../apis/ecs.ts';
import { serviceName } from '../lib/arn.ts';
import { doorOf } from '../lib/outside.ts';
import { type CallSettings, callsOf } from './call.ts';
import { createPaging } from './paging.ts';
import { toService } from './to-service.ts';

type Lifecycle = Pick<EcsApi, 'describeTagged' | 'allServices' | 'allClusters' | 'deleteService' | 'tagService'>;

/** How long services stay: who owns them, when they expire, and their end. */
export function createServiceLifecycle(client: ECSClient, settings: CallSettings): Lifecycle {
  const { read, write, writeRepeatable } = callsOf('ecs', settings);
  const redact = doorOf(settings.redactor.redact);

  return {
    async describeTagged(cluster, services, signal) {
      const command = new DescribeServicesCommand({ cluster, services: [...services], include: ['TAGS'] });
      const answer = await read('DescribeServices', services.join(', '), signal, (options) =>
        client.send(command, options),
      );
      return (answer.services ?? []).map((service) => toService(service, redact));
    },

    async allServices(cluster, signal) {
      const names: string[] = [];
      const after = createPaging('ecs:ListServices', cluster);
      let nextToken: string | undefined;
      do {
        const query = { cluster, maxResults: 100, ...(nextToken === undefined ? {} : { nextToken }) };
        const command = new ListServicesCommand(query);
        const answer = await read('ListServices', cluster, signal, (options) => client.send(command, options));
        names.push(...(answer.serviceArns ?? []).map((arn) => serviceName(arn).name));
        nextToken = after(answer.nextToken);
      } while (nextToken !== undefined);
      return names;
    },

    async allClusters(signal) {
      const arns: string[] = [];
      const after = createPaging('ecs:ListClusters', null);
      let nextToken: string | undefined;
      do {
        const command = new ListClustersCommand({ maxResults: 100, ...(nextToken === undefined ? {} : { nextToken }) });
        const answer = await read('ListClusters', null, signal, (options) => client.send(command, options));
        arns.push(...(answer.clusterArns ?? []));
        nextToken = after(answer.nextToken);
      } while (nextToken !== undefined);
      return arns;
    },

    async deleteService(cluster, service, signal) {
      const command = new DeleteServiceCommand({ cluster, service, force: true });
      await write('DeleteService', service, signal, (options) => client.send(command, options));
    },

    async tagService(serviceArn, tags, signal) {
      const command = new TagResourceCommand({ resourceArn: serviceArn, tags: [...tags] });
      await writeRepeatable('TagResource', serviceArn, signal, (options) => client.send(command, options));
    },
  };
}
