import type { AutoScalingApi } from '../../apis/auto-scaling.ts';
import type { ElbApi } from '../../apis/elb.ts';
import { clusterName } from '../../lib/arn.ts';
import { AwsError, InputError, type Problem } from '../../lib/errors.ts';
import type { JsonObject } from '../../lib/json.ts';
import { withFullStop } from '../../lib/text.ts';
import type { ServiceDefinition } from '../definition/definition.ts';
import type { Service } from '../service.ts';
import { planScaling, type ScalingPlan } from './plan.ts';
import { type ScalingRead, targetOf } from './read.ts';
import { resourceIdOf } from './resource-id.ts';
import { daemonProblem, policySettings, type ScalingSettings } from './settings.ts';
import { requestLabel } from './target-group.ts';

export type ScalingReads = {
  autoScaling: Pick<AutoScalingApi, 'describeScalingPolicies'>;
  elb: Pick<ElbApi, 'loadBalancersOf'>;
  signal: AbortSignal;
};

/**
 * What `autoScaling` of the definition changes, by the ARNs of the services of which something differs. Reads the policies only where the
 * file names a metric and the service has a scalable target: without one it has none.
 *
 * @param scaling the services' targets
 * @param changesOf members of a service that the run sets
 * @throws InputError with every problem of all services; AwsError where something cannot be read
 */
export async function readScalingPlans(
  services: readonly Service[],
  definition: ServiceDefinition & { autoScaling: ScalingSettings },
  { scaling, changesOf }: { scaling: ScalingRead; changesOf(service: Service): JsonObject },
  reads: ScalingReads,
): Promise<ReadonlyMap<string, ScalingPlan>> {
  const read = await Promise.all(
    services.map(async (service) => ({
      service,
      result: await scalingPlanOf(service, definition.autoScaling, { scaling, changes: changesOf(service) }, reads),
    })),
  );
  const problems = await Promise.all(
    read
      .flatMap(({ result }) => ('problems' in result ? result.problems : []))
      .map((each) => toProblems(each, definition)),
  );
  if (problems.length > 0) throw new InputError(problems);
  return new Map(
    read.flatMap(({ service, result }) =>
      'plan' in result && result.plan.changes.length > 0 ? [[service.arn, result.plan] as const] : [],
    ),
  );
}

/** `member`: what of `autoScaling` it is about; `problem` is whole sentences. */
export type ScalingFound = { member: keyof ScalingSettings | null; problem: string };

/**
 * The same for one service.
 *
 * @throws AwsError where something cannot be read
 */
export async function scalingPlanOf(
  service: Service,
  settings: ScalingSettings,
  { scaling, changes }: { scaling: ScalingRead; changes: JsonObject },
  reads: ScalingReads,
): Promise<{ plan: ScalingPlan } | { problems: ScalingFound[] }> {
  if (service.scheduling === 'DAEMON') {
    return { problems: [{ member: null, problem: `Service "${service.name}": ${daemonProblem}.` }] };
  }
  const target = targetOf(service, scaling);
  const asksForRequests = settings.requestsPerTarget !== null;
  const [policies, label] = await Promise.all([
    target !== null && policySettings.some((name) => settings[name] !== null)
      ? readPolicies(target.resourceId, reads)
      : [],
    asksForRequests ? requestLabel(service, changes, reads.elb, reads.signal) : null,
  ]);
  const place = {
    resourceId: resourceIdOf(service),
    cluster: clusterName(service.clusterArn),
    service: service.name,
  };
  const unlabelled: ScalingFound[] =
    label !== null && 'problem' in label ? [{ member: 'requestsPerTarget', problem: label.problem }] : [];
  const planned = planScaling(settings, { target, policies }, label && 'label' in label ? label.label : null, place);
  const problems = [...('problems' in planned ? planned.problems : []), ...unlabelled];
  return 'plan' in planned && problems.length === 0 ? planned : { problems };
}

async function readPolicies(resourceId: string, { autoScaling, signal }: ScalingReads) {
  try {
    return await autoScaling.describeScalingPolicies(resourceId, signal);
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const why = '`autoScaling` of the service definition is compared with the policies that the service has.';
    throw new AwsError(`${withFullStop(error.message)} ${why}`, error.details, error);
  }
}

async function toProblems({ member, problem }: ScalingFound, { at, autoScaling }: ServiceDefinition): Promise<Problem> {
  const isNamed = member !== null && autoScaling !== null && autoScaling[member] !== null;
  const place = await at(isNamed ? ['autoScaling', member] : ['autoScaling']);
  return {
    input: 'service-definition',
    message: `${place}${problem}`,
    example: 'autoScaling: {min: 2, max: 10, cpu: 60}',
  };
}
