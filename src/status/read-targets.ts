import type { Service } from '../apis/ecs.ts';
import type { ElbApi, Target } from '../apis/elb.ts';
import { parseArn } from '../lib/arn.ts';
import { messageOf } from '../lib/errors.ts';
import { isObject, textOf } from '../lib/json.ts';
import { plural, withFullStop } from '../lib/text.ts';
import { allLoadBalancersOf } from '../service/task-sets.ts';
import type { Reading, TargetSummary } from './board.ts';
import { readEach } from './read-each.ts';

/** The targets of the services, by the ARN of the target group: one call for each group, however many services use it. */
export async function readTargets(
  services: readonly Service[],
  { elb, signal }: { elb: Pick<ElbApi, 'describeTargetHealth'>; signal: AbortSignal },
): Promise<Reading<Map<string, Target[]>>> {
  const groups = services.flatMap(targetGroupsOf);
  const { found, unread, error } = await readEach(groups, (arn) => elb.describeTargetHealth(arn, signal));
  if (error === null) return { value: found, warnings: [], notices: [] };
  const notice = `The health of ${plural(unread.length, 'target group')} could not be read, so unhealthy targets of them are not shown: ${withFullStop(messageOf(error))}`;
  return { value: found, warnings: [], notices: [notice] };
}

/** The target groups of a service: both of a blue/green deployment, and those of task sets. */
export function targetGroupsOf(service: Service): string[] {
  const arns = allLoadBalancersOf(service).flatMap(({ targetGroupArn, advancedConfiguration }) => [
    targetGroupArn,
    isObject(advancedConfiguration) ? advancedConfiguration.alternateTargetGroupArn : undefined,
  ]);
  return [...new Set(arns.flatMap((arn) => textOf(arn) ?? []))];
}

/** The targets of one service; null where it has none, or none of its groups was read. Pure. */
export function targetsOf(service: Service, byGroup: ReadonlyMap<string, readonly Target[]>): TargetSummary | null {
  const groups = targetGroupsOf(service).filter((arn) => byGroup.has(arn));
  if (groups.length === 0) return null;
  const all = groups.flatMap((arn) => (byGroup.get(arn) ?? []).map((target) => ({ group: groupName(arn), target })));
  return {
    total: all.length,
    healthy: all.filter(({ target }) => target.state === 'healthy').length,
    unhealthy: all
      .filter(({ target }) => target.state === 'unhealthy')
      .map(({ group, target: { id, port, reason, description } }) => ({
        group,
        target: port === null ? id : `${id}:${port}`,
        reason,
        description,
      })),
  };
}

/** `web-8080` of `…:targetgroup/web-8080/6d0ecf831eec9f09`. */
function groupName(arn: string): string {
  return parseArn(arn)?.resource.split('/')[1] ?? arn;
}
