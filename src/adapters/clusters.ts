import {
  DescribeClustersCommand,
  type DescribeClustersResponse,
  type ECSClient,
  ListClustersCommand,
} from '@aws-sdk/client-ecs';
import type { EcsApi } from '../apis/ecs.ts';
import { parseArn } from '../lib/arn.ts';
import { messageOf } from '../lib/errors.ts';
import { type CallSettings, callsOf } from './call.ts';

/** Where a cluster was looked for, for the message that it, or its service, is not there. */
export function createClusters(client: ECSClient, settings: CallSettings): Pick<EcsApi, 'clusterPlace'> {
  const { read } = callsOf('ecs', settings);

  return {
    /**
     * Account and region in which ECS looked for the cluster, and the clusters that are there, as far as the role may
     * know. DescribeClusters names a missing cluster by its ARN, account included (ECS API reference, "Failure").
     * Never rejects.
     */
    async clusterPlace(cluster, signal) {
      const describe = new DescribeClustersCommand({ clusters: [cluster] });
      const list = new ListClustersCommand({ maxResults: 100 });
      const [described, listed] = await Promise.allSettled([
        read('DescribeClusters', cluster, signal, (options) => client.send(describe, options)),
        read('ListClusters', cluster, signal, (options) => client.send(list, options)),
      ]);
      const answer: Partial<DescribeClustersResponse> = described.status === 'fulfilled' ? described.value : {};
      const there = listed.status === 'fulfilled' ? (listed.value.clusterArns ?? []) : null;
      const found = (answer.clusters ?? []).map(({ clusterArn }) => clusterArn);
      const missing = (answer.failures ?? []).map(({ arn }) => arn);
      const arns = [...found, ...missing, ...(there ?? [])].flatMap((arn) => parseArn(arn ?? '') ?? []);
      const denied = [described, listed].flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
      const [arn] = arns;
      return {
        account: arn?.account ?? denied.flatMap((error) => accountIn(messageOf(error)) ?? [])[0] ?? null,
        region: arn?.region ?? null,
        clusters: there,
      };
    },
  };
}

/** A refusal names the caller: `User: arn:aws:sts::123456789012:assumed-role/deploy/x is not authorized …`. */
function accountIn(text: string): string | null {
  return /arn:[a-z-]{3,20}:(?:sts|iam)::(\d{12}):/.exec(text.slice(0, 4_000))?.[1] ?? null;
}
