import type { EcsApi, ManagedAddress } from '../apis/ecs.ts';
import type { ElbApi } from '../apis/elb.ts';
import { AwsError } from '../lib/errors.ts';
import { isObject, type JsonObject, textOf } from '../lib/json.ts';
import { webAddressOf } from '../lib/web-address.ts';
import { addressIn, type ForwardedTo, webListeners } from './listener-address.ts';
import type { Service } from './service.ts';
import { allLoadBalancersOf } from './task-sets.ts';

/** What reading addresses takes of a run. */
export type AddressContext = {
  ecsForPolling: Pick<EcsApi, 'managedAddresses'>;
  elb: Pick<ElbApi, 'loadBalancersOf' | 'dnsNames' | 'listenersOf' | 'rulesOf'>;
  signal: AbortSignal;
};

/** Where a service is reached. `trouble` says why that could not be read; null where nothing was in the way. */
export type ServiceUrl = { url: string | null; trouble: string | null };

/** A service has one load balancer or two; these bounds keep the calls of a large account few. */
const mostLoadBalancers = 3;
const mostListeners = 6;

/**
 * The address of a service: of the route of its ECS gateway, of Express, else of the listener rule that forwards to one
 * of its target groups. At most one call for the first two, and four to eight for the last. Read it only where
 * something asks for it. Never rejects: what AWS refuses is `trouble`.
 */
export async function readServiceUrl(service: Service, context: AddressContext): Promise<ServiceUrl> {
  const managed = await attempt(() => readManaged(service, context));
  if (managed.url !== null) return managed;
  const balanced = await attempt(() => readBalanced(service, context));
  return { url: balanced.url, trouble: balanced.url === null ? (managed.trouble ?? balanced.trouble) : null };
}

async function attempt(read: () => Promise<string | null>): Promise<ServiceUrl> {
  try {
    return { url: await read(), trouble: null };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return { url: null, trouble: error.message };
  }
}

async function readManaged(service: Service, { ecsForPolling, signal }: AddressContext): Promise<string | null> {
  const revisions = service.serviceRevisions.slice(0, 20);
  if (revisions.length === 0) return null;
  return preferred(await ecsForPolling.managedAddresses(revisions, signal));
}

/** A gateway's before Express's, and a public one before a private one. */
export function preferred(addresses: readonly ManagedAddress[]): string | null {
  const order = (['gateway', 'express'] as const).flatMap((kind) => {
    const own = addresses.filter((address) => address.kind === kind);
    return [...own.filter(({ access }) => access !== 'PRIVATE'), ...own];
  });
  for (const { url } of order) {
    const address = webAddressOf(url);
    if (address !== null) return address;
  }
  return null;
}

async function readBalanced(service: Service, { elb, signal }: AddressContext): Promise<string | null> {
  const to = forwardedTo(service);
  if (to.targetGroups.length === 0) return null;
  const balancers = (await elb.loadBalancersOf(to.targetGroups, signal)).slice(0, mostLoadBalancers);
  if (balancers.length === 0) return null;
  const names = await elb.dnsNames(balancers, signal);
  for (const balancer of balancers) {
    const web = webListeners(await elb.listenersOf(balancer, signal)).slice(0, mostListeners);
    const withRules = await Promise.all(
      web.map(async (listener) => ({ listener, rules: await elb.rulesOf(listener.arn, signal) })),
    );
    const url = addressIn(withRules, names.get(balancer) ?? '', to);
    if (url !== null) return url;
  }
  return null;
}

/** The target groups of a service: both of a blue/green deployment, and those of CodeDeploy's task sets. */
function forwardedTo(service: Service): ForwardedTo {
  const entries = allLoadBalancersOf(service);
  const advanced = entries.flatMap(({ advancedConfiguration: each }) => (isObject(each) ? [each] : []));
  const texts = (from: readonly JsonObject[], member: string) => from.flatMap((each) => textOf(each[member]) ?? []);
  return {
    targetGroups: [
      ...new Set([...texts(entries, 'targetGroupArn'), ...texts(advanced, 'alternateTargetGroupArn')]),
    ].slice(0, 20),
    productionRules: texts(advanced, 'productionListenerRule'),
    testRules: texts(advanced, 'testListenerRule'),
  };
}
