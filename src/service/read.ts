import type { ClusterPlace, EcsApi } from '../apis/ecs.ts';
import type { Inputs } from '../contract/inputs.ts';
import { clusterName, parseArn, serviceName } from '../lib/arn.ts';
import { AwsError, InputError, type Problem } from '../lib/errors.ts';
import { similarNames } from '../lib/similar.ts';
import type { Service } from './service.ts';
import { changeProblems, serviceChangesFrom } from './service-changes.ts';

type EcsReads = Pick<EcsApi, 'describeServices' | 'listServices' | 'clusterPlace'>;

/** How a service definition takes part in the reading. */
export type ServicePlanner = Pick<EcsApi, 'describeServices'> & {
  /** The service that is to be created, by its name or ARN; `deleted` is one of its name that ECS still shows. */
  planMissing(name: string, deleted: Service | null): Service;
  /** What the definition asks for and the services cannot become. */
  problemsOf(services: readonly Service[]): Promise<Problem[]>;
};

/**
 * The services that the inputs name as they are now, fit for what is asked of them; none when none is named.
 *
 * @param planner makes the services that do not exist; null where a missing service is an error
 * @throws InputError, AwsError
 */
export async function readSnapshot(
  inputs: Inputs,
  ecs: EcsReads,
  signal: AbortSignal,
  planner: ServicePlanner | null = null,
): Promise<Service[]> {
  if (inputs.service.length === 0) return [];
  const services = await readServices(ecs, inputs.cluster, inputs.service, signal, planner);
  const problems = [
    ...changeProblems(serviceChangesFrom(inputs), services, inputs),
    ...((await planner?.problemsOf(services)) ?? []),
  ];
  if (problems.length > 0) throw new InputError(problems);
  return services;
}

/**
 * The services as they are now, in the order asked for: one call for ten of them.
 *
 * @throws InputError naming every service that is not there or cannot be deployed to, and what is there instead
 * @throws AwsError
 */
export async function readServices(
  ecs: EcsReads,
  cluster: string,
  names: readonly string[],
  signal: AbortSignal,
  planner: ServicePlanner | null = null,
): Promise<Service[]> {
  const { describeServices } = planner ?? ecs;
  const chunks = inTens(names).map((ten) => describeServices(cluster, ten, signal));
  const found = (
    await Promise.all(chunks).catch((error: unknown) => noCluster(error, ecs, { cluster, names }, signal))
  ).flat();
  const services = names.map((name) => {
    const service = found.find((each) => each.arn === name || each.name === serviceName(name).name);
    if (planner === null || service?.status === 'ACTIVE') return service;
    return planner.planMissing(name, service ?? null);
  });
  const isInactive = (index: number) => services[index]?.status === 'INACTIVE';
  const missing = names
    .map((name, index) => ({ name: serviceName(name).name, isInactive: isInactive(index), index }))
    .filter((one) => one.isInactive || services[one.index] === undefined);
  const problems = [
    ...(missing.length > 0 ? await missingProblems(ecs, cluster, missing, signal) : []),
    ...services.flatMap((service) => (service && service.status !== 'INACTIVE' ? cannotDeploy(service) : [])),
  ];
  if (problems.length > 0) throw new InputError(problems);
  return services.filter((service) => service !== undefined);
}

/** What DescribeServices takes in one call. */
export function inTens<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / 10) }, (_, index) => items.slice(index * 10, index * 10 + 10));
}

/**
 * Rethrows an error.
 *
 * @throws InputError naming the clusters that are there, where it says that the cluster is not
 */
export async function noCluster(
  error: unknown,
  ecs: Pick<EcsApi, 'clusterPlace'>,
  { cluster, names }: { cluster: string; names: readonly string[] },
  signal: AbortSignal,
): Promise<never> {
  if (!(error instanceof AwsError) || error.details.code !== 'ClusterNotFoundException') throw error;
  const place = await ecs.clusterPlace(cluster, signal);
  const there = place.clusters?.map(clusterName).sort() ?? null;
  const close = similarNames(clusterName(cluster), there ?? []);
  const message =
    `Cluster "${clusterName(cluster)}" was not found${placeText(place)}.${defaulted(cluster)}${didYouMean(close)}` +
    `${listing(there, 'cluster')} Check \`aws-region\` and the account of the credentials too.`;
  // An ARN of a service names its cluster, so that `cluster` may have been left out.
  const isOfArn = names.some((name) => serviceName(name).cluster === clusterName(cluster));
  const input = isOfArn ? 'service' : 'cluster';
  throw new InputError([{ input, message, example: isOfArn ? null : `cluster: ${close[0] ?? 'prod'}` }]);
}

function placeText({ account, region }: Pick<ClusterPlace, 'account' | 'region'>): string {
  if (account !== null && region !== null) return ` in account ${account}, region ${region}`;
  if (account !== null) return ` in account ${account}`;
  return ' in the account and region of the credentials and `aws-region`';
}

/** The runner fills the default in: given as `default`, it cannot be told from one that was left out. */
function defaulted(cluster: string): string {
  return cluster === 'default' ? ' `cluster` was not set, so `default` was used.' : '';
}

function didYouMean(close: readonly string[]): string {
  return close.length > 0 ? ` Did you mean ${close.map((item) => `"${item}"`).join(' or ')}?` : '';
}

async function missingProblems(
  ecs: EcsReads,
  cluster: string,
  missing: readonly { name: string; isInactive: boolean }[],
  signal: AbortSignal,
): Promise<Problem[]> {
  // Only to help: a role that may not list still gets the plain message.
  const arns = await ecs.listServices(cluster, signal).catch(() => null);
  const [arn] = (arns ?? []).flatMap((each) => parseArn(each) ?? []);
  const known: ClusterPlace | null = arn === undefined ? null : { ...arn, clusters: null };
  const place = known !== null && cluster !== 'default' ? known : await ecs.clusterPlace(cluster, signal);
  const there = arns?.map((each) => serviceName(each).name).sort() ?? null;
  const others = cluster === 'default' ? listing(place.clusters?.map(clusterName).sort() ?? null, 'cluster') : '';
  return missing.map(({ name, isInactive }) => {
    const close = there === null ? [] : similarNames(name, there);
    const where = `cluster "${clusterName(cluster)}"`;
    // "When a service is deleted … it moves to INACTIVE and may be cleaned up" (API_DeleteService).
    const state = isInactive
      ? `Service "${name}" in ${where} is INACTIVE: it was deleted and accepts no deployments until it is created again.`
      : `Service "${name}" was not found in ${where}${placeText(place)}.${defaulted(cluster)}`;
    const message = `${state}${didYouMean(close)}${listing(there, 'service')}${isInactive ? '' : others}`;
    return { input: 'service', message, example: close[0] ? `service: ${close[0]}` : null };
  });
}

function listing(there: readonly string[] | null, kind: 'cluster' | 'service'): string {
  if (there === null) return '';
  if (there.length === 0) return kind === 'cluster' ? ' There are no clusters.' : ' The cluster has no services.';
  const shown = there.slice(0, 20);
  const more = there.length > shown.length ? ` and ${there.length - shown.length} more` : '';
  const title = kind === 'cluster' ? 'clusters' : 'services';
  return ` Available ${title}: ${shown.join(', ')}${more}.`;
}

function cannotDeploy(service: Service): Problem[] {
  if (service.status !== 'ACTIVE' && service.isPlanned === undefined) {
    const message = `Service "${service.name}" is ${service.status}: it is being deleted and accepts no deployments.`;
    return [{ input: 'service', message, example: null }];
  }
  return [];
}
