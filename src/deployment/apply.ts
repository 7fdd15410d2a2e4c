import { AwsError } from '../lib/errors.ts';
import type { JsonObject } from '../lib/json.ts';
import type { TaskResult } from '../run-task/run.ts';
import type { Plan, RevisionPlan } from '../service/plan.ts';
import type { ServicePlan } from '../service/service-plan.ts';
import type { Provenance } from '../taskdef/provenance.ts';
import { type Registry, registerRevision } from '../taskdef/register.ts';
import type { DeploymentContext, ServiceDeployPlan, StartOptions, WatchedHandle } from './controller.ts';
import { controllerFor } from './controllers/index.ts';

/** What became of one service's part of the plan. */
export type UpdateResult = {
  plan: ServicePlan;
  /** ARN of the revision that it should run; null when that was never registered. */
  revision: string | null;
  /** Of that revision. */
  definition: JsonObject;
  /** Containers whose image the update changes. */
  changedContainers: readonly string[];
  state:
    | { kind: 'started'; handle: WatchedHandle }
    /** A deployment of the same revision was in progress. `isOwn`: an earlier attempt or step of this run has started it. */
    | { kind: 'joined'; handle: WatchedHandle; isOwn: boolean }
    | { kind: 'nothing-to-do' }
    | { kind: 'refused'; error: AwsError }
    /** The one-off task failed, so nothing was updated. */
    | { kind: 'held-back'; task: TaskResult }
    | { kind: 'cancelled' };
};

/** What became of one revision. */
export type RegisterResult = {
  plan: RevisionPlan;
  arn: string | null;
  registered: boolean;
  /** By an earlier attempt of this run. */
  reused?: boolean;
  error: AwsError | null;
  warnings: string[];
};

/** What applying a plan takes: no call is begun once `signal` is aborted. */
export type ApplyContext = DeploymentContext & { ecs: Registry };

/**
 * Registers the revisions of the plan, one after the other: their rate is one a second for an account and region (ECS
 * developer guide, "Request throttling"). Never throws an AwsError: what AWS refuses is part of the result.
 */
export async function registerRevisions(
  plan: Plan,
  provenance: Provenance,
  context: ApplyContext,
): Promise<RegisterResult[]> {
  const done: RegisterResult[] = [];
  for (const revision of plan.revisions) done.push(await registerOne(revision, provenance, context));
  return done;
}

async function registerOne(plan: RevisionPlan, provenance: Provenance, context: ApplyContext): Promise<RegisterResult> {
  if (plan.existing !== null) return { plan, arn: plan.existing, registered: false, error: null, warnings: [] };
  if (context.signal.aborted) return { plan, arn: null, registered: false, error: null, warnings: [] };
  const { definition, tags, base } = plan.desired;
  // Tags from a revision in ECS may be dropped where tagging is denied; tags from an input may not.
  const carried = base.arn === null ? [] : base.tags;
  try {
    const made = await registerRevision({ definition, tags, provenance, carried, base: base.arn }, context.ecs, {
      clock: context.clock,
      signal: context.writeSignal,
    });
    return { plan, arn: made.arn, registered: true, reused: made.reused === true, error: null, warnings: made.notes };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return { plan, arn: null, registered: false, error, warnings: [] };
  }
}

/** What is left of the plan when the one-off task has failed: nothing is updated. */
export function skipUpdates(registered: readonly RegisterResult[], task: TaskResult): UpdateResult[] {
  return registered.flatMap(({ arn, plan: { services, desired } }) =>
    services.map((plan) => ({
      plan,
      revision: arn,
      definition: desired.definition,
      changedContainers: [],
      state: { kind: 'held-back', task },
    })),
  );
}

/** How the services of a plan are updated. */
export type UpdateOptions = StartOptions & {
  cluster: string;
  /** How the user names each service, by its ARN: the calls name it the same way. */
  names: ReadonlyMap<string, string>;
  /** Whether a deployment in progress of this revision (ARN) was started by this run. */
  isOwn(revision: string): boolean;
  /** How its controller is going to deploy each service, by its ARN. */
  plans: ReadonlyMap<string, ServiceDeployPlan>;
  /** The services that must not be updated, by ARN, and why. */
  refused: ReadonlyMap<string, AwsError>;
};

/** Updates the services side by side. Never throws an AwsError. */
export async function updateServices(
  registered: readonly RegisterResult[],
  options: UpdateOptions,
  context: DeploymentContext,
): Promise<UpdateResult[]> {
  const jobs = registered.flatMap((revision) =>
    revision.plan.services.map((service) => updateService(service, revision, options, context)),
  );
  return Promise.all(jobs);
}

async function updateService(
  plan: ServicePlan,
  revision: RegisterResult,
  options: UpdateOptions,
  context: DeploymentContext,
): Promise<UpdateResult> {
  const { arn } = revision;
  const { service } = plan;
  const result = (state: UpdateResult['state']): UpdateResult => ({
    plan,
    revision: state.kind === 'refused' && revision.error !== null ? null : arn,
    definition: revision.plan.desired.definition,
    changedContainers: changedIn(revision.plan),
    state,
  });
  if (plan.action === 'none') return result({ kind: 'nothing-to-do' });
  if (revision.error) return result({ kind: 'refused', error: revision.error });
  if (arn === null || context.signal.aborted) return result({ kind: 'cancelled' });
  const refusal = options.refused.get(service.arn);
  if (refusal !== undefined) return result({ kind: 'refused', error: refusal });
  const name = options.names.get(service.arn) ?? service.name;
  const update = { service, cluster: options.cluster, name, revision: arn, members: plan.members };
  if (plan.action === 'join') {
    const { joinDeployment } = await import('./controllers/ecs/start.ts');
    const handle = joinDeployment(controllerFor(service), update, context.clock.now());
    return result({ kind: 'joined', handle, isOwn: options.isOwn(arn) });
  }
  const deployPlan = options.plans.get(service.arn);
  if (deployPlan === undefined) throw new Error(`${service.name} has no deployment plan.`);
  try {
    return result({ kind: 'started', handle: await deployPlan.start(update, options, context) });
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return result({ kind: 'refused', error });
  }
}

function changedIn({ images }: RevisionPlan): string[] {
  return images.filter(({ from, to }) => from !== to).map(({ container }) => container);
}
