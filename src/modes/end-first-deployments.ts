import type { Inputs } from '../contract/inputs.ts';
import type { ServiceDeployPlan } from '../deployment/controller.ts';
import { controllerFor } from '../deployment/controllers/index.ts';
import type { Pause } from '../deployment/obstacles.ts';
import { InputError, type Problem } from '../lib/errors.ts';
import { hasNeverServed } from '../service/never-served.ts';
import type { Plan } from '../service/plan.ts';
import { resolveRollbackRevisions } from '../service/rollback-revisions.ts';
import type { Service } from '../service/service.ts';
import type { ServicePlan } from '../service/service-plan.ts';
import type { TargetRevisions } from '../service/target-revisions.ts';
import { withoutDescription } from '../taskdef/revision.ts';
import { baseFromEcs } from '../taskdef/source.ts';
import type { RunContext } from './context.ts';
import { mayBePaused } from './paused-services.ts';

/** What becomes of the services whose first deployment a rollback ends. */
export type EndedDeployments = {
  /** How each of them is ended, by the service's ARN. */
  deployPlans: ReadonlyMap<string, ServiceDeployPlan>;
  /** The plan with these services as they are ended. Pure. */
  inPlan(plan: Plan): Plan;
};

/** A service whose first deployment a pause hook holds. */
type FirstPaused = { service: Service; pause: Pause };

/**
 * What `mode: rollback` deploys: an earlier revision of each service. A service whose first deployment is paused has
 * none, so that deployment is ended.
 *
 * @throws InputError naming every other service that has nothing to roll back to
 * @throws AwsError
 */
export async function rollbackTargets(
  inputs: Inputs,
  services: readonly Service[],
  context: RunContext,
): Promise<TargetRevisions & { ended?: EndedDeployments }> {
  if (!isPrevious(inputs)) return resolveRollbackRevisions(inputs, services, context);
  const ended = services.filter((service) => service.desired === 0 && !mayBePaused(service) && hasNeverServed(service));
  if (ended.length > 0) throw new InputError(ended.map(endedProblem));
  const paused = await firstPaused(inputs, services, context);
  if (paused.length === 0) return resolveRollbackRevisions(inputs, services, context);
  const others = services.filter((service) => paused.every((item) => item.service !== service));
  const [earlier, ...present] = await Promise.all([
    resolveRollbackRevisions(inputs, others, context),
    ...paused.map(async ({ service }) => {
      const base = baseFromEcs(await context.ecs.describeTaskDefinition(service.taskDefinition ?? '', context.signal));
      context.hide(base.definition);
      const definition = withoutDescription(base.definition);
      return { base, definition, tags: base.tags, notes: [], services: [service] };
    }),
  ]);
  const indexOf = ({ services: [service] }: { services: Service[] }) =>
    services.findIndex((each) => each.arn === service?.arn);
  return {
    ...earlier,
    revisions: [...earlier.revisions, ...present].sort((one, other) => indexOf(one) - indexOf(other)),
    running: new Map([...earlier.running, ...present.map(({ base }) => [base.arn ?? '', base] as const)]),
    ended: endedDeployments(paused),
  };
}

/** A revision that is named is deployed in any case. */
function isPrevious({ rollbackTo }: Inputs): boolean {
  return rollbackTo === null || rollbackTo.toLowerCase() === 'previous';
}

/** Of a service whose first deployment has been ended already: no revision of its family has ever served in it. */
function endedProblem({ name }: Service): Problem {
  const message = `There is nothing to roll back to: no deployment of "${name}" has completed yet, its first one has ended, and it is scaled to 0.`;
  return { input: 'service', message, example: null };
}

/** Only a service with lifecycle hooks and a first deployment in progress costs calls: one or two. */
async function firstPaused(
  { cluster }: Inputs,
  services: readonly Service[],
  context: RunContext,
): Promise<FirstPaused[]> {
  const read = services
    .filter((service) => mayBePaused(service) && hasNeverServed(service))
    .map(async (service): Promise<FirstPaused[]> => {
      const { pauses } = await controllerFor(service).readHold(service, cluster, context);
      const pause = pauses.find(({ ofRollback }) => !ofRollback);
      return pause === undefined ? [] : [{ service, pause }];
    });
  return (await Promise.all(read)).flat();
}

function endedDeployments(paused: readonly FirstPaused[]): EndedDeployments {
  const pauses = new Map(paused.map(({ service, pause }) => [service.arn, pause]));
  const ended = (plan: ServicePlan): ServicePlan => {
    const pause = pauses.get(plan.service.arn);
    if (pause === undefined) return plan;
    const { hookId, stage } = pause;
    const where = stage === null ? '' : ` at the stage ${stage}`;
    const why = `ends its first deployment, which hook ${hookId} holds${where}. No revision served before it, so there is nothing to roll back to: the service is scaled to 0, its tasks have up to a minute to stop, and the hook is answered with ROLLBACK`;
    return { service: plan.service, action: 'end', members: {}, changes: [], neverServed: true, reasons: [why] };
  };
  const deployPlans = [...pauses].map(([arn, pause]): [string, ServiceDeployPlan] => [
    arn,
    {
      warnings: [],
      loadBalancers: null,
      start: async (update, _, context) =>
        (await import('../deployment/end-first-deployment.ts')).endFirstDeployment(update, pause, context),
    },
  ]);
  return {
    deployPlans: new Map(deployPlans),
    inPlan: (plan) => ({
      ...plan,
      revisions: plan.revisions.map((revision) => ({ ...revision, services: revision.services.map(ended) })),
    }),
  };
}
