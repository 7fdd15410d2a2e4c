import type { EcsApi, Service } from '../apis/ecs.ts';
import { AwsError } from '../lib/errors.ts';
import { isObject, objectsIn } from '../lib/json.ts';
import { similarNames } from '../lib/similar.ts';
import { hasWildcard, matchesWildcard } from '../lib/wildcard.ts';
import { inTens, noCluster } from './read.ts';
import type { FoundServices } from './removal.ts';
import { ownerTag, tagOf } from './service-tags.ts';

export type RemovalReads = {
  ecs: Pick<EcsApi, 'describeTagged' | 'allServices' | 'clusterPlace' | 'describeTaskDefinition'>;
  signal: AbortSignal;
};

/**
 * The services that are named, and those that the wildcards match, with their tags.
 *
 * @throws InputError where the cluster is not there, AwsError
 */
export async function findServices(
  request: { names: readonly string[]; cluster: string; repository: string | null },
  { ecs, signal }: RemovalReads,
): Promise<FoundServices> {
  const { names, cluster, repository } = request;
  const wildcards = names.filter(hasWildcard);
  const exact = names.filter((name) => !hasWildcard(name));
  try {
    const all = wildcards.length === 0 ? [] : await ecs.allServices(cluster, signal);
    const matched = all.filter((name) => wildcards.some((each) => matchesWildcard(each, name)));
    const wanted = [...new Set([...exact, ...matched])];
    const tens = inTens(wanted).map((ten) => ecs.describeTagged(cluster, ten, signal));
    const services = distinct((await Promise.all(tens)).flat());
    return { services, proven: await provenOf(services, repository, { ecs, signal }) };
  } catch (error) {
    return noCluster(error, ecs, { cluster, names: exact }, signal);
  }
}

function distinct(services: readonly Service[]): Service[] {
  return [...new Map(services.map((service) => [service.arn, service])).values()];
}

/**
 * ARNs of the deleted services whose revision this repository registered. The tags of a service are deleted with it
 * (ECS developer guide, "Tagging"), so a run that continues the work of an earlier one finds no owner any more.
 */
async function provenOf(
  services: readonly Service[],
  repository: string | null,
  { ecs, signal }: RemovalReads,
): Promise<ReadonlySet<string>> {
  const doubtful = services.filter((service) => service.status !== 'ACTIVE' && tagOf(service, ownerTag) === null);
  const proven = await Promise.all(
    doubtful.map(async ({ arn, taskDefinition }) => {
      if (taskDefinition === null || repository === null) return [];
      const answer = await ecs.describeTaskDefinition(taskDefinition, signal).catch(unreadable);
      const tag = objectsIn(isObject(answer) ? answer.tags : undefined).find(({ key }) => key === 'github:repository');
      return String(tag?.value ?? '').toLowerCase() === repository.toLowerCase() ? [arn] : [];
    }),
  );
  return new Set(proven.flat());
}

function unreadable(error: unknown): null {
  if (error instanceof AwsError) return null;
  throw error;
}

/** Names of the cluster's services that are near the given ones, by these; nothing where they may not be listed. */
export async function nearNames(
  names: readonly string[],
  cluster: string,
  { ecs, signal }: RemovalReads,
): Promise<ReadonlyMap<string, string[]>> {
  if (names.length === 0) return new Map();
  const there = await ecs.allServices(cluster, signal).catch(() => []);
  return new Map(names.map((name) => [name, similarNames(name, there)]));
}
