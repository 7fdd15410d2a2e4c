import type { EcsApi } from '../apis/ecs.ts';
import type { Clock } from '../lib/clock.ts';
import { gathered } from '../lib/gathered.ts';
import type { Service } from '../service/service.ts';

type Reads = Pick<EcsApi, 'describeServices' | 'describeServiceDeployment' | 'describeServiceDeployments'>;

/** What ECS answers in one call. */
const mostServices = 10;
const mostRecords = 20;

/**
 * The same reads for a step with many services: what is read of one service shares its calls with what is read of
 * others at that time. Each rollback is watched by itself, and a deployment by stages is watched by its own record.
 */
export function gatheredReads<Api extends Reads>(ecs: Api, clock: Clock): Api {
  const clusters = new Map<string, (arn: string, signal: AbortSignal) => Promise<Service | null>>();
  const serviceOf = (cluster: string) => {
    const known = clusters.get(cluster) ?? gathered({ most: mostServices, read: readServices(ecs, cluster) }, clock);
    clusters.set(cluster, known);
    return known;
  };
  const recordOf = gathered({ most: mostRecords, read: readRecords(ecs) }, clock);
  return {
    ...ecs,
    async describeServices(cluster, services, signal) {
      const [only, ...others] = services;
      // A service that is named by its ARN can be told in an answer about several.
      if (only === undefined || others.length > 0 || !only.startsWith('arn:'))
        return ecs.describeServices(cluster, services, signal);
      const service = await serviceOf(cluster)(only, signal);
      return service === null ? [] : [service];
    },
    describeServiceDeployment: recordOf,
  };
}

function readServices(ecs: Reads, cluster: string) {
  return async (arns: readonly string[], signal: AbortSignal) => {
    const found = await ecs.describeServices(cluster, arns, signal);
    return arns.map((arn) => found.find((service) => service.arn === arn) ?? null);
  };
}

function readRecords(ecs: Reads) {
  return async (arns: readonly string[], signal: AbortSignal) => {
    const found = await ecs.describeServiceDeployments(arns, signal);
    return arns.map((arn) => found.find((record) => record.arn === arn) ?? null);
  };
}
