import { isObject, type JsonObject, objectsIn, textOf } from '../../../lib/json.ts';
import type { Service } from '../../../service/service.ts';
import type { Progress } from '../../../verification/progress.ts';
import type { DeploymentContext, TargetGroups } from '../../controller.ts';
import { deploysByStages } from './blue-green/stages.ts';
import type { EcsWatch } from './poll.ts';

/** Stages in which all production traffic is with the new revision (ECS API reference, "ServiceDeployment"). */
const afterShift = ['POST_PRODUCTION_TRAFFIC_SHIFT', 'BAKE_TIME', 'CLEAN_UP'];

const testTrafficKeptBy = 'a pause hook at POST_TEST_TRAFFIC_SHIFT';

const kinds: Readonly<Record<string, string>> = {
  BLUE_GREEN: 'a blue/green deployment',
  LINEAR: 'a linear deployment',
  CANARY: 'a canary deployment',
};

/** How far a deployment has come, from what the polls have shown. */
export function progressOf({ last, native, completion }: EcsWatch): Progress {
  const has = hasOf(last);
  const kind = kinds[last?.strategy ?? ''] ?? 'a rolling deployment';
  const { record } = native;
  if (last === null || record === null || !deploysByStages(last)) {
    const serves = completion !== null;
    return { serves, production: serves, testTraffic: false, step: null, has, kind, testTrafficKeptBy };
  }
  const stage = record.lifecycleStage ?? '';
  const isOver = afterShift.includes(stage) || record.status === 'SUCCESSFUL';
  const weight = record.target?.productionWeight ?? (isOver ? 100 : 0);
  const shifts = stage === 'PRODUCTION_TRAFFIC_SHIFT' || stage === 'PRE_PRODUCTION_TRAFFIC_SHIFT';
  const production = weight > 0 || isOver;
  const test = (record.target?.testWeight ?? 0) > 0 || stage === 'POST_TEST_TRAFFIC_SHIFT';
  return {
    serves: isOver || completion !== null || (weight >= 100 && !shifts),
    production,
    testTraffic: test && !production,
    step: has.steps && weight > 0 ? `${weight} %` : null,
    has,
    kind,
    testTrafficKeptBy,
  };
}

function hasOf(service: Service | null): Progress['has'] {
  if (service === null) return { testTraffic: true, steps: true };
  const steps = service.strategy === 'LINEAR' || service.strategy === 'CANARY';
  return { testTraffic: deploysByStages(service), steps };
}

/**
 * A rolling deployment has one target group for both revisions. Else the new revision's service revision tells which of
 * the two it is, and the other one is the old revision's (ECS API reference, "ServiceRevision", `resolvedConfiguration`).
 *
 * @throws AwsError
 */
export async function targetGroupsOf(
  { last, native }: EcsWatch,
  { ecsForPolling, signal }: DeploymentContext,
): Promise<TargetGroups> {
  if (last === null) return { why: 'The service has not been read yet.' };
  const balancers = objectsIn(last.members.loadBalancers);
  if (!deploysByStages(last))
    return { fresh: balancers.flatMap(({ targetGroupArn }) => textOf(targetGroupArn) ?? []), old: [] };
  const arn = native.record?.target?.serviceRevision ?? null;
  if (arn === null)
    return { why: "ECS's record of the deployment could not be read (ecs:DescribeServiceDeployments)." };
  const { own: fresh, managed } = await ecsForPolling.targetGroupsOfServiceRevision(arn, signal);
  const all = [...new Set([...balancers.flatMap(bothGroups), ...managed])];
  if (fresh.length === 0 && all.length > 0)
    return { why: 'ECS does not show the target group of the new revision yet.' };
  return { fresh, old: all.filter((group) => !fresh.includes(group)) };
}

function bothGroups({ targetGroupArn, advancedConfiguration }: JsonObject): string[] {
  const advanced = isObject(advancedConfiguration) ? advancedConfiguration : {};
  return [targetGroupArn, advanced.alternateTargetGroupArn].flatMap((arn) => textOf(arn) ?? []);
}
