import type { Clock } from '../lib/clock.ts';
import { AwsError } from '../lib/errors.ts';
import type { JsonObject } from '../lib/json.ts';
import type { TaskResult } from '../run-task/run.ts';
import type { Plan, RevisionPlan } from '../service/plan.ts';
import type { ServicePlan } from '../service/service-plan.ts';
import type { Provenance } from '../taskdef/provenance.ts';
import { registerRevision, type TaskDefinitionWriter } from '../taskdef/register.ts';
import { joinDeployment, type ServiceUpdate, type ServiceUpdater, startDeployment } from './controllers/ecs/start.ts';
import type { DeploymentHandle } from './handle.ts';

/** What became of one service's part of the plan. */
export type UpdateResult = {
  plan: ServicePlan;
  /** ARN of the revision that it should run; null when that was never registered. */
  revision: string | null;
  /** Of that revision. */
  definition: JsonObject;
  state:
    | { kind: 'started'; handle: DeploymentHandle }
    /** A rollout of the same revision was in progress. `isOwn`: an earlier attempt or step of this run has started it. */
    | { kind: 'joined'; handle: DeploymentHandle; isOwn: boolean }
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

export type ApplyPorts = {
  writer: TaskDefinitionWriter;
  updater: ServiceUpdater;
  /** Starts the deployment of a service that another controller than ECS's own deploys; null for ECS's own. */
  startOther(change: ServiceUpdate): Promise<DeploymentHandle> | null;
  /** Whether a rollout of this revision (ARN) that is in progress was started by this run. */
  isOwn(revision: string): boolean;
  clock: Clock;
  /** Aborted when the run is cancelled: nothing new is begun. */
  signal: AbortSignal;
  /** Aborted a little later: a write under way may finish. */
  writeSignal: AbortSignal;
};

/**
 * Registers the revisions of the plan, one after the other: their rate is one a second for an account and region (ECS
 * developer guide, "Request throttling"). Never throws an AwsError: what AWS refuses is part of the result.
 */
export async function registerRevisions(
  plan: Plan,
  provenance: Provenance,
  ports: ApplyPorts,
): Promise<RegisterResult[]> {
  const done: RegisterResult[] = [];
  for (const revision of plan.revisions) done.push(await registerOne(revision, provenance, ports));
  return done;
}

async function registerOne(plan: RevisionPlan, provenance: Provenance, ports: ApplyPorts): Promise<RegisterResult> {
  if (plan.existing !== null) return { plan, arn: plan.existing, registered: false, error: null, warnings: [] };
  if (ports.signal.aborted) return { plan, arn: null, registered: false, error: null, warnings: [] };
  const { definition, tags, base } = plan.desired;
  // What a revision in ECS brought along may be given up where tagging is denied; what somebody wrote down may not.
  const carried = base.arn === null ? [] : base.tags;
  try {
    const made = await registerRevision({ definition, tags, provenance, carried, base: base.arn }, ports.writer, {
      clock: ports.clock,
      signal: ports.writeSignal,
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
      state: { kind: 'held-back', task },
    })),
  );
}

/** Updates the services side by side. Never throws an AwsError. */
export async function updateServices(
  registered: readonly RegisterResult[],
  cluster: string,
  names: ReadonlyMap<string, string>,
  ports: ApplyPorts,
): Promise<UpdateResult[]> {
  const jobs = registered.flatMap((revision) =>
    revision.plan.services.map((service) => updateService(service, revision, cluster, names, ports)),
  );
  return Promise.all(jobs);
}

async function updateService(
  plan: ServicePlan,
  revision: RegisterResult,
  cluster: string,
  names: ReadonlyMap<string, string>,
  ports: ApplyPorts,
): Promise<UpdateResult> {
  const { arn } = revision;
  const { definition } = revision.plan.desired;
  if (plan.action === 'none') return { plan, revision: arn, definition, state: { kind: 'nothing-to-do' } };
  if (revision.error) return { plan, revision: null, definition, state: { kind: 'refused', error: revision.error } };
  if (arn === null || ports.signal.aborted) return { plan, revision: arn, definition, state: { kind: 'cancelled' } };
  const name = names.get(plan.service.arn) ?? plan.service.name;
  const change = { service: plan.service, cluster, name, revision: arn, members: plan.members };
  if (plan.action === 'join') {
    const handle = joinDeployment(change, ports.clock.now());
    return { plan, revision: arn, definition, state: { kind: 'joined', handle, isOwn: ports.isOwn(arn) } };
  }
  try {
    const other = ports.startOther(change);
    const handle = other
      ? await other
      : await startDeployment(change, { ecs: ports.updater, clock: ports.clock, signal: ports.writeSignal });
    return { plan, revision: arn, definition, state: { kind: 'started', handle } };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return { plan, revision: arn, definition, state: { kind: 'refused', error } };
  }
}
