import { slept } from '../lib/clock.ts';
import { AwsError } from '../lib/errors.ts';
import type { JsonObject } from '../lib/json.ts';
import { sendAfterMs } from '../lib/pace.ts';
import type { TaskResult } from '../run-task/run.ts';
import type { Plan, RevisionPlan } from '../service/plan.ts';
import type { ServicePlan } from '../service/service-plan.ts';
import type { Provenance } from '../taskdef/provenance.ts';
import { type Registry, registerRevision } from '../taskdef/register.ts';
import type { DeploymentContext, ServiceDeployPlan, ServiceUpdate, StartOptions, WatchedHandle } from './controller.ts';
import { controllerFor } from './controllers/index.ts';
import { joinDeployment } from './join.ts';
import type { ScalingResult } from './scaling-result.ts';

/** What became of one service's part of the plan. */
export type UpdateResult = {
  plan: ServicePlan;
  /** ARN of the revision that it should run; null when that was never registered. */
  revision: string | null;
  /** ECS makes the revision of the members of the request. */
  isInline?: true;
  /** Of that revision. */
  definition: JsonObject;
  /** Containers whose image the update changes. */
  changedContainers: readonly string[];
  /** The service did not exist before, and was created. */
  created?: true;
  /** What became of the change of its auto scaling; absent where none was to be made. */
  scaling?: ScalingResult;
  /** What did not work and fails nothing, whole sentences. */
  warnings?: readonly string[];
  state:
    | { kind: 'started'; handle: WatchedHandle }
    /** A deployment of the same revision was in progress. `isOwn`: an earlier attempt or step of this run has started it. */
    | { kind: 'joined'; handle: WatchedHandle; isOwn: boolean }
    | { kind: 'nothing-to-do' }
    /** Nothing but the service's tags changed. */
    | { kind: 'tagged' }
    | { kind: 'refused'; error: AwsError }
    /** The one-off task failed, so nothing was updated. */
    | { kind: 'held-back'; task: TaskResult }
    /** A service of an earlier wave did not end well; `why` names it. */
    | { kind: 'not-started'; why: string }
    /** Another deployment has changed the service since the plan was made: `now` is the ARN of its revision. */
    | { kind: 'moved'; now: string | null }
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

/** What ECS grants an account and region, but for two of the burst (ECS developer guide, "Request throttling"). */
const registerQuota = { burst: 18, perSecond: 1 };
const serviceQuota = { burst: 48, perSecond: 5 };

/**
 * Registers the revisions of the plan, one after the other and no faster than ECS takes them. Never throws an AwsError:
 * what AWS refuses is part of the result.
 */
export async function registerRevisions(
  plan: Plan,
  provenance: Provenance,
  context: ApplyContext,
): Promise<RegisterResult[]> {
  const { clock, signal } = context;
  const startedAtMs = clock.now();
  const done: RegisterResult[] = [];
  for (const revision of plan.revisions) {
    const writes = done.filter(({ registered }) => registered).length;
    const aheadMs = startedAtMs + sendAfterMs(writes, registerQuota) - clock.now();
    if (aheadMs > 0) await slept(aheadMs, clock, signal);
    done.push(await registerOne(revision, provenance, context));
  }
  return done;
}

async function registerOne(plan: RevisionPlan, provenance: Provenance, context: ApplyContext): Promise<RegisterResult> {
  if (plan.existing !== null) return { plan, arn: plan.existing, registered: false, error: null, warnings: [] };
  // ECS makes it when the service is updated.
  if (plan.target.isInline || context.signal.aborted)
    return { plan, arn: null, registered: false, error: null, warnings: [] };
  const { definition, tags, base } = plan.target;
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
  return registered.flatMap(({ arn, plan: { services, target } }) =>
    services.map((plan) => ({
      plan,
      revision: arn,
      definition: target.definition,
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
  /** Who runs this, for the tags of services that are created. */
  provenance: Provenance;
};

/**
 * Updates the services side by side, no faster than ECS takes it: what it refuses for its rate would have to be sent
 * again. Never throws an AwsError.
 */
export async function updateServices(
  registered: readonly RegisterResult[],
  options: UpdateOptions,
  context: DeploymentContext,
): Promise<UpdateResult[]> {
  let writes = 0;
  const jobs = registered.flatMap((revision) =>
    revision.plan.services.map(async (service) => {
      const afterMs = service.action === 'none' ? 0 : sendAfterMs(writes++, serviceQuota);
      if (afterMs > 0) await slept(afterMs, context.clock, context.signal);
      return updateService(service, revision, options, context);
    }),
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
  const { isInline, definition } = revision.plan.target;
  const result = (state: UpdateResult['state']): UpdateResult => ({
    plan,
    revision:
      state.kind === 'refused' && revision.error !== null ? null : 'handle' in state ? state.handle.revision : arn,
    ...(isInline && { isInline }),
    definition,
    changedContainers: changedIn(revision.plan),
    state,
  });
  if (plan.action === 'none') return result({ kind: 'nothing-to-do' });
  if (revision.error) return result({ kind: 'refused', error: revision.error });
  if ((arn === null && !isInline) || context.signal.aborted) return result({ kind: 'cancelled' });
  const refusal = options.refused.get(service.arn);
  if (refusal !== undefined) return result({ kind: 'refused', error: refusal });
  const name = options.names.get(service.arn) ?? service.name;
  const update = {
    service,
    cluster: options.cluster,
    name,
    revision: arn ?? '',
    ...(isInline && { inline: definition }),
    members: plan.members,
    ...(plan.neverServed && { neverServed: plan.neverServed }),
  };
  if (plan.action === 'create') return create(update, result, plan, options, context);
  if (plan.action === 'tag') return tagOnly(plan, result, context);
  if (plan.action === 'join') {
    const nowMs = context.clock.now();
    const unfinished = options.plans.get(service.arn)?.unfinished;
    const handle =
      unfinished === undefined
        ? joinDeployment(controllerFor(service), update, nowMs)
        : await unfinished.join(update, nowMs);
    // One that has completed is past: the run that started it has reported it.
    const isOwn = handle.inProgress === true && options.isOwn(handle.revision);
    const joined = result({ kind: 'joined', handle, isOwn });
    return { ...joined, warnings: await tagBeside(plan, context) };
  }
  const deployPlan = options.plans.get(service.arn);
  if (deployPlan === undefined) throw new Error(`${service.name} has no deployment plan.`);
  try {
    const started = result({ kind: 'started', handle: await deployPlan.start(update, options, context) });
    return { ...started, warnings: await tagBeside(plan, context) };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return result({ kind: 'refused', error });
  }
}

type ResultOf = (state: UpdateResult['state']) => UpdateResult;

/** Creates a service that does not exist. Loads the code that does so. */
async function create(
  update: ServiceUpdate,
  result: ResultOf,
  { tags = [] }: ServicePlan,
  { provenance, untilMs }: UpdateOptions,
  context: DeploymentContext,
): Promise<UpdateResult> {
  const { createService } = await import('./create-service.ts');
  try {
    const created = await createService(update, { provenance, tags, untilMs }, context);
    if (created === null) return result({ kind: 'cancelled' });
    return { ...result({ kind: 'started', handle: created.handle }), created: true, warnings: created.warnings };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return result({ kind: 'refused', error });
  }
}

/** Tags a service of which nothing else changes. */
async function tagOnly(
  { service, tags = [] }: ServicePlan,
  result: ResultOf,
  { ecs, writeSignal }: DeploymentContext,
): Promise<UpdateResult> {
  try {
    await ecs.tagService(service.arn, tags, writeSignal);
    return result({ kind: 'tagged' });
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return result({ kind: 'refused', error });
  }
}

/** Tags a service whose deployment was started: what fails of it is a warning. */
async function tagBeside(
  { service, tags = [] }: ServicePlan,
  { ecs, writeSignal }: DeploymentContext,
): Promise<string[]> {
  if (tags.length === 0) return [];
  try {
    await ecs.tagService(service.arn, tags, writeSignal);
    return [];
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const names = tags.map(({ key }) => `\`${key}\``).join(', ');
    return [`${service.name}: the tags ${names} could not be added. ${error.message}`];
  }
}

function changedIn({ images }: RevisionPlan): string[] {
  return images.filter(({ from, to }) => from !== to).map(({ container }) => container);
}

/** Revisions that ECS made itself are known once their services are updated. */
export function withMadeRevisions(
  registered: readonly RegisterResult[],
  updates: readonly UpdateResult[],
): RegisterResult[] {
  return registered.map((each) => {
    if (each.arn !== null || !each.plan.target.isInline) return each;
    const made = updates.find(({ plan }) => each.plan.services.some(({ service }) => service.arn === plan.service.arn));
    return { ...each, arn: made?.revision ?? null };
  });
}
