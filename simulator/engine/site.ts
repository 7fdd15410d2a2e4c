import { objectsIn } from '../../src/lib/json.ts';
import type { Deployment } from '../world/model.ts';
import type { Site, SiteAnswer } from '../world/sites.ts';
import { later, type World } from '../world/world.ts';
import { sharesOf } from './target-groups.ts';

/** A request to a site: answered by one of the revisions that serve it, in turn by their shares. */
export function answerSite(
  world: World,
  site: Site,
  request: { path: string; headers: Record<string, string> },
): SiteAnswer {
  const service = world.clusters.get(site.cluster)?.services.get(site.service);
  const shares = service === undefined ? [] : sharesOf(world, service, site.traffic);
  const deployment = pick(shares, site.requests.length);
  const revision = deployment === null ? null : nameOf(deployment);
  site.requests.push({ ...request, revision, atMs: world.now });
  if (deployment === null || revision === null)
    return { status: 503, body: '<html><h1>503 Service Temporarily Unavailable</h1></html>' };
  return site.answer({ ...request, image: imageOf(deployment), revision });
}

/** Spread evenly, so that a share of 10 % gets the 1st, 11th, 21st request and so on. */
function pick(shares: readonly { deployment: Deployment; percent: number }[], turn: number): Deployment | null {
  let at = (turn * 61.8034) % 100;
  for (const { deployment, percent } of shares) {
    if (at < percent) return deployment;
    at -= percent;
  }
  return shares.at(-1)?.deployment ?? null;
}

function nameOf({ revision }: Deployment): string {
  return `${revision.family}:${revision.number}`;
}

function imageOf({ revision }: Deployment): string {
  return String(objectsIn(revision.body.containerDefinitions)[0]?.image ?? '');
}

export type TrafficSpec = {
  cluster: string;
  service: string;
  requestsPerMinute: number;
  /** The share of 5xx answers, 0 to 1, by the image of the revision that answers. */
  errorShare(image: string): number;
};

const tickMs = 10_000;

type Counted = { requests: number; errors: number };

/**
 * Sends a service requests from now on, and counts them as Elastic Load Balancing does for its target groups: whole
 * requests, what is left of one counts with the next ones.
 *
 * @param sent what was sent so far, by the ARN of the target group
 */
export function addTraffic(world: World, spec: TrafficSpec, sent: Map<string, Counted> = new Map()): void {
  const service = world.clusters.get(spec.cluster)?.services.get(spec.service);
  if (service !== undefined) {
    const count = (spec.requestsPerMinute * tickMs) / 60_000;
    for (const { deployment, percent } of sharesOf(world, service, 'production')) {
      const requests = (count * percent) / 100;
      const errors = requests * spec.errorShare(imageOf(deployment));
      const group = groupOf(world, deployment);
      if (group === null) continue;
      const before = sent.get(group) ?? { requests: 0, errors: 0 };
      const after = { requests: before.requests + requests, errors: before.errors + errors };
      sent.set(group, after);
      const since = (name: keyof Counted) => Math.round(after[name]) - Math.round(before[name]);
      record(world, group, { requests: since('requests'), errors: since('errors') });
    }
  }
  later(world, tickMs, () => addTraffic(world, spec, sent));
}

/** The group in which the deployment's tasks are. */
function groupOf(world: World, deployment: Deployment): string | null {
  const cluster = [...world.clusters.values()].find(({ tasks }) =>
    [...tasks.values()].some((task) => task.deployment === deployment),
  );
  const task = [...(cluster?.tasks.values() ?? [])].find(
    (each) => each.deployment === deployment && each.targets.length > 0,
  );
  return task?.targets[0]?.targetGroup.arn ?? null;
}

/** No datapoint stands for no error. */
function record(world: World, arn: string, { requests, errors }: Counted): void {
  const group = world.targetGroups.get(arn);
  if (group === undefined) return;
  const dimensions = {
    TargetGroup: arn.slice(arn.indexOf('targetgroup/')),
    LoadBalancer: group.loadBalancerArn.slice(group.loadBalancerArn.indexOf('app/')),
  };
  const add = (name: string, value: number) =>
    world.metrics.add({ namespace: 'AWS/ApplicationELB', name, dimensions }, { atMs: world.now, value });
  if (requests > 0) add('RequestCount', requests);
  if (errors > 0) add('HTTPCode_Target_5XX_Count', errors);
}
