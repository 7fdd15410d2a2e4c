import { AwsError, messageOf } from '../lib/errors.ts';
import type { TargetDimensions, Targets } from '../verification/check.ts';
import type { DeploymentContext, DeploymentWatch } from './controller.ts';

/** The target groups of both revisions, and CloudWatch's dimensions of them. Never throws. */
export async function findTargetGroups(
  watch: DeploymentWatch,
  context: DeploymentContext,
  signal: AbortSignal,
): Promise<Targets> {
  try {
    const groups = await watch.handle.controller.targetGroups(watch, { ...context, signal });
    if ('why' in groups) return { kind: 'unknown', why: groups.why };
    const { fresh, old } = groups;
    const arns = [...new Set([...fresh, ...old])];
    if (arns.length === 0)
      return { kind: 'unknown', why: 'The service has no target group, so nothing counts its answers.' };
    const balancers = new Map(
      await Promise.all(arns.map(async (arn) => [arn, await context.elb.loadBalancersOf([arn], signal)] as const)),
    );
    const dimensionsOf = (list: readonly string[]) =>
      list.flatMap((arn) => (balancers.get(arn) ?? []).flatMap((balancer) => dimensions(arn, balancer)));
    const known = dimensionsOf(fresh);
    if (known.length === 0) return { kind: 'unknown', why: noApplicationLoadBalancer };
    return { kind: 'known', fresh: known, old: dimensionsOf(old) };
  } catch (error) {
    if (!(error instanceof AwsError) && !signal.aborted) throw error;
    return { kind: 'unknown', why: messageOf(error) };
  }
}

const noApplicationLoadBalancer =
  'No Application Load Balancer sends requests to the target group of the new revision, so nothing counts its answers.';

/**
 * `targetgroup/web/0123` and `app/shop/4567` (Elastic Load Balancing, "CloudWatch metrics for your Application Load
 * Balancer"). Network Load Balancers count no answers.
 */
function dimensions(targetGroup: string, loadBalancer: string): TargetDimensions[] {
  const [group] = /targetgroup\/[^/]{1,64}\/[0-9a-f]{1,32}$/.exec(targetGroup.slice(-200)) ?? [];
  const [balancer] = /app\/[^/]{1,64}\/[0-9a-f]{1,32}$/.exec(loadBalancer.slice(-200)) ?? [];
  return group === undefined || balancer === undefined ? [] : [{ TargetGroup: group, LoadBalancer: balancer }];
}
