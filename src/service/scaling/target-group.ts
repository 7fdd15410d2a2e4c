import type { ElbApi } from '../../apis/elb.ts';
import { AwsError } from '../../lib/errors.ts';
import { isObject, type JsonObject, objectsIn, textOf } from '../../lib/json.ts';
import { withFullStop } from '../../lib/text.ts';
import type { Service } from '../service.ts';

/** The label of the target group whose requests count, or why there is none, in whole sentences. */
export type Label = { label: string } | { problem: string };

/**
 * Which target group the metric ALBRequestCountPerTarget is about: `app/<load balancer>/<id>/targetgroup/<name>/<id>`
 * (API_PredefinedMetricSpecification). It is the first one of the service, which it has after the update.
 *
 * @param changes members of the service that the run sets
 * @throws AwsError when the target group cannot be read
 */
export async function requestLabel(
  service: Service,
  changes: JsonObject,
  elb: Pick<ElbApi, 'loadBalancersOf'>,
  signal: AbortSignal,
): Promise<Label> {
  const found = targetGroupOf(service, changes);
  if ('problem' in found) return found;
  const { targetGroup } = found;
  const balancers = await balancersOf(targetGroup, elb, signal);
  const balancer = balancers.map(nameOf).find((name) => name?.startsWith('app/'));
  if (balancer !== undefined) return { label: `${balancer}/${targetGroupName(targetGroup)}` };
  const why =
    balancers.length === 0
      ? 'no load balancer forwards to it. Add it to a rule of an Application Load Balancer'
      : 'no Application Load Balancer forwards to it. Other load balancers do not count requests';
  return { problem: `\`requestsPerTarget\` counts the requests of target group ${targetGroup}, but ${why}.` };
}

/**
 * "The ALBRequestCountPerTarget metric for target tracking scaling policies isn't supported for the blue/green deployment
 * type" (ECS developer guide, "Use a target metric"): each deployment moves the traffic to the other target group, and
 * that of the policy gets no requests any more, so that the service is scaled in.
 */
function targetGroupOf(service: Service, changes: JsonObject): { targetGroup: string } | { problem: string } {
  const strategy = strategyOf(service, changes);
  if (strategy !== 'ROLLING') {
    return {
      problem:
        `\`requestsPerTarget\` is not possible with ${strategy} deployments: each of them moves the traffic of service "${service.name}" to its other target group, and the policy would count no requests any more. ` +
        'Use `cpu` or `memory`, or a rolling deployment.',
    };
  }
  const members = objectsIn(changes.loadBalancers ?? service.members.loadBalancers);
  const targetGroup = members.map(({ targetGroupArn }) => textOf(targetGroupArn)).find((arn) => arn !== null);
  if (targetGroup !== undefined && targetGroup !== null) return { targetGroup };
  return {
    problem: `\`requestsPerTarget\` needs a load balancer with a target group, and service "${service.name}" has none. Name one in \`loadBalancers\`, or use \`cpu\` or \`memory\`.`,
  };
}

function strategyOf(service: Service, { deploymentConfiguration }: JsonObject): string {
  if (service.usesTaskSets) return 'CodeDeploy';
  const wanted = isObject(deploymentConfiguration) ? textOf(deploymentConfiguration.strategy) : null;
  return wanted ?? service.strategy;
}

async function balancersOf(targetGroup: string, elb: Pick<ElbApi, 'loadBalancersOf'>, signal: AbortSignal) {
  try {
    return await elb.loadBalancersOf([targetGroup], signal);
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const why = '`autoScaling.requestsPerTarget` needs the load balancer of the target group.';
    throw new AwsError(`${withFullStop(error.message)} ${why}`, error.details, error);
  }
}

/** `app/web/0123456789abcdef` of a load balancer's ARN. */
function nameOf(arn: string): string | null {
  const marker = ':loadbalancer/';
  const at = arn.indexOf(marker);
  return at < 0 ? null : arn.slice(at + marker.length);
}

/** `targetgroup/web/0123456789abcdef` of a target group's ARN. */
function targetGroupName(arn: string): string {
  return arn.slice(arn.lastIndexOf(':') + 1);
}
