import type { ServiceDeployPlan, UnfinishedDeployment } from '../deployment/controller.ts';
import { revisionName } from '../lib/arn.ts';
import type { Plan } from '../service/plan.ts';
import type { ServicePlan } from '../service/service-plan.ts';

/**
 * The plan with the services that are set to their revision already, but whose newest deployment has not ended well: one
 * of this revision is watched to its end, one that failed is repeated, and one of another revision is in the way. Pure.
 *
 * @param deployPlans by the services' ARNs
 */
export function withUnfinished(plan: Plan, deployPlans: ReadonlyMap<string, ServiceDeployPlan>): Plan {
  const decided = (service: ServicePlan, revision: string | null): ServicePlan => {
    const unfinished = deployPlans.get(service.service.arn)?.unfinished;
    const isSet = service.action === 'none' || service.action === 'tag';
    return unfinished === undefined || !isSet ? service : { ...service, ...instead(unfinished, revision) };
  };
  return {
    ...plan,
    revisions: plan.revisions.map((revision) => ({
      ...revision,
      services: revision.services.map((service) => decided(service, revision.existing)),
    })),
  };
}

function instead(
  { id, revision, state }: UnfinishedDeployment,
  target: string | null,
): Pick<ServicePlan, 'action' | 'reasons'> {
  if (state === 'failed') return { action: 'update', reasons: ['the last deployment of this revision failed'] };
  if (revision === target) return { action: 'join', reasons: ['this revision is already being rolled out'] };
  const of = revision === null ? '' : ` of ${revisionName(revision)}`;
  return { action: 'update', reasons: [`deployment ${id}${of} is in progress`] };
}
