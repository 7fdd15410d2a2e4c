import type { AutoScalingApi } from '../apis/auto-scaling.ts';
import type { Service } from '../apis/ecs.ts';
import { AwsError } from '../lib/errors.ts';
import { inTurns } from '../lib/in-turns.ts';
import { withFullStop } from '../lib/text.ts';
import { readScaling } from '../service/scaling/read.ts';
import { type ScalingReads, scalingPlanOf } from '../service/scaling/read-plans.ts';
import type { ScalingSettings } from '../service/scaling/settings.ts';
import type { MemberChange } from '../service/service-plan.ts';

export type ScalingDriftReads = ScalingReads & {
  autoScaling: Pick<AutoScalingApi, 'describeScalableTargets' | 'describeScalingPolicies'>;
};

export type ScalingDrift = { changes: ReadonlyMap<string, readonly MemberChange[]>; notices: string[] };

/**
 * How the auto scaling of services differs from `autoScaling` of the service definition, by the ARN of the service. One
 * call reads the limits of fifty services; one more a service its policies, where the file names a metric. What cannot
 * be read or compared is a notice.
 */
export async function readScalingDrift(
  services: readonly Service[],
  settings: ScalingSettings,
  reads: ScalingDriftReads,
): Promise<ScalingDrift> {
  const scaling = await readScaling(services, reads.autoScaling, reads.signal);
  if (scaling.kind === 'unread') return { changes: new Map(), notices: [notCompared(scaling.error.message)] };
  const notices = new Set<string>();
  const changes = await inTurns(services, async (service): Promise<[string, readonly MemberChange[]]> => {
    try {
      const planned = await scalingPlanOf(service, settings, { scaling, changes: {} }, reads);
      if ('plan' in planned) return [service.arn, planned.plan.changes];
      for (const { problem } of planned.problems) notices.add(notCompared(problem));
    } catch (error) {
      if (!(error instanceof AwsError) || reads.signal.aborted) throw error;
      notices.add(notCompared(error.message));
    }
    return [service.arn, []];
  });
  return { changes: new Map(changes), notices: [...notices] };
}

function notCompared(why: string): string {
  return `\`autoScaling\` of the service definition was not compared. ${withFullStop(why)}`;
}
