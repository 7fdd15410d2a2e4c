import type { EcsApi, Service } from '../apis/ecs.ts';
import { clusterName, serviceName } from '../lib/arn.ts';
import { AwsError, InputError, messageOf } from '../lib/errors.ts';
import { similarNames } from '../lib/similar.ts';
import { plural, withFullStop } from '../lib/text.ts';
import { inTens, noCluster } from '../service/read.ts';
import { readEach, tryEach } from './read-each.ts';

type FindContext = {
  ecs: Pick<EcsApi, 'allServices' | 'clusterPlace'>;
  /** Reads up to ten services of a cluster. */
  describe: EcsApi['describeServices'];
  signal: AbortSignal;
};

export type FoundService = { service: Service; cluster: string };

export type FoundServices = {
  found: FoundService[];
  /** Clusters that are shown, by name or ARN as they were given. */
  clusters: string[];
  /** What is not there or could not be read, whole sentences. */
  warnings: string[];
};

/** What is asked for in one cluster: services by name, or all of them. */
type ClusterServices = { cluster: string; names: string[] | null };

/**
 * The services of the clusters: those that are named, or all of them. One DescribeServices for ten services. A cluster
 * that is not there, or a part that cannot be read, is told, and the others are shown.
 *
 * @throws InputError where none of the clusters or none of the named services is there
 * @throws AwsError where nothing at all could be read
 */
export async function findServices(
  clusters: readonly string[],
  names: readonly string[],
  context: FindContext,
): Promise<FoundServices> {
  const listed = await list(clusters, names, context);
  const tens = listed.wanted.flatMap(({ cluster, names: all }) => inTens(all ?? []).map((ten) => ({ cluster, ten })));
  const read = await tryEach(tens, ({ cluster, ten }) => context.describe(cluster, ten, context.signal));
  const failed = read.flatMap(({ item, result }) => (result instanceof AwsError ? [{ ...item, error: result }] : []));
  const troubles = [
    ...listed.troubles,
    ...(await Promise.all(distinctClusters(failed).map((one) => explain(one, context)))),
  ];
  const gone = new Set(troubles.flatMap(({ cluster, isWhole }) => (isWhole ? [cluster] : [])));
  const shown = clusters.filter((cluster) => !gone.has(cluster));
  const [first] = troubles;
  if (first !== undefined && (shown.length === 0 || read.every(({ result }) => result instanceof AwsError))) {
    if (troubles.every(({ error }) => error instanceof InputError)) throw new InputError(troubles.flatMap(problemsOf));
    throw troubles.find(({ error }) => error instanceof AwsError)?.error ?? first.error;
  }
  const found = read.flatMap(({ item, result }) =>
    result instanceof AwsError ? [] : result.map((service) => ({ service, cluster: item.cluster })),
  );
  const present = found.filter(({ service }) => service.status !== 'INACTIVE');
  const missing = missingNames(names, found, failed.length > 0 || troubles.length > 0);
  const texts = await missingTexts(missing, present.length > 0, { clusters: shown, context });
  return { found: present, clusters: shown, warnings: [...troubles.map(({ text }) => text), ...texts] };
}

type Trouble = { cluster: string; error: InputError | AwsError; text: string; isWhole: boolean };

/** What to describe in each cluster; where nothing is named, what ECS lists. */
async function list(
  clusters: readonly string[],
  names: readonly string[],
  context: FindContext,
): Promise<{ wanted: ClusterServices[]; troubles: Trouble[] }> {
  if (names.length > 0) {
    const wanted = clusters.map((cluster) => ({ cluster, names: namesIn(cluster, names) }));
    return { wanted: wanted.filter((each) => each.names.length > 0), troubles: [] };
  }
  const read = await tryEach(clusters, (cluster) => context.ecs.allServices(cluster, context.signal));
  const wanted = read.flatMap(({ item, result }) =>
    result instanceof AwsError ? [] : [{ cluster: item, names: result }],
  );
  const failed = read.flatMap(({ item, result }) =>
    result instanceof AwsError ? [{ cluster: item, ten: null, error: result, of: null }] : [],
  );
  return { wanted, troubles: await Promise.all(failed.map((one) => explain(one, context))) };
}

/** The services that are named without a cluster, and those whose ARN names this one. */
function namesIn(cluster: string, names: readonly string[]): string[] {
  const own = clusterName(cluster);
  const here = names.map(serviceName).filter((each) => each.cluster === null || each.cluster === own);
  return [...new Set(here.map(({ name }) => name))];
}

type Failed = { cluster: string; ten: readonly string[] | null; error: AwsError };

/** One failure for each cluster, with all services that it concerns. */
function distinctClusters(failed: readonly Failed[]): Failed[] {
  const byCluster = new Map<string, Failed>();
  for (const one of failed) {
    const before = byCluster.get(one.cluster);
    byCluster.set(one.cluster, before ? { ...before, ten: [...(before.ten ?? []), ...(one.ten ?? [])] } : one);
  }
  return [...byCluster.values()];
}

/** Why a cluster, or a part of it, is not shown. */
async function explain({ cluster, ten, error }: Failed, { ecs, signal }: FindContext): Promise<Trouble> {
  const explained = await noCluster(error, ecs, { cluster, names: [] }, signal).catch((thrown: unknown) => thrown);
  if (explained instanceof InputError) {
    const text = explained.problems.map(({ message }) => message).join(' ');
    return { cluster, error: explained, text: `${withFullStop(text)} It is not shown.`, isWhole: true };
  }
  const what =
    ten === null
      ? `The services of cluster "${clusterName(cluster)}"`
      : `${plural(ten.length, 'service')} of cluster "${clusterName(cluster)}"`;
  const text = `${what} could not be read: ${withFullStop(messageOf(error))}`;
  return { cluster, error, text, isWhole: ten === null };
}

function problemsOf({ error }: Trouble): InputError['problems'] {
  return error instanceof InputError ? error.problems : [];
}

/** The named services that no cluster has; none while a part could not be read. */
function missingNames(names: readonly string[], found: readonly FoundService[], isPartial: boolean): string[] {
  if (isPartial) return [];
  return names.filter((given) => {
    const { cluster, name } = serviceName(given);
    const isIt = (each: FoundService) =>
      each.service.name === name &&
      each.service.status !== 'INACTIVE' &&
      (cluster === null || clusterName(each.cluster) === cluster);
    return !found.some(isIt);
  });
}

type Missing = { clusters: readonly string[]; context: FindContext };

/** @throws InputError where no named service is there, so that nothing can be shown */
async function missingTexts(
  missing: readonly string[],
  hasOthers: boolean,
  { clusters, context }: Missing,
): Promise<string[]> {
  if (missing.length === 0) return [];
  const { ecs, signal } = context;
  // Only to help: a role that may not list gets the plain message.
  const { found } = await readEach(clusters, (cluster) => ecs.allServices(cluster, signal));
  const there = [...new Set([...found.values()].flat())].sort();
  const where = `${clusters.length === 1 ? 'cluster' : 'the clusters'} ${clusters.map((each) => `"${clusterName(each)}"`).join(', ')}`;
  const problems = missing.map((given) => {
    const { name } = serviceName(given);
    const near = similarNames(name, there);
    const hint = near.length === 0 ? '' : ` Did you mean ${near.map((each) => `"${each}"`).join(' or ')}?`;
    const message = `Service "${name}" was not found in ${where}.${hint}`;
    return { input: 'service', message, example: near[0] === undefined ? null : `service: ${near[0]}` };
  });
  if (!hasOthers) throw new InputError(problems);
  return problems.map(({ message }) => message);
}
