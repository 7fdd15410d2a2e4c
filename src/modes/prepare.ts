import type { Inputs } from '../contract/inputs.ts';
import type { ServiceDeployPlan } from '../deployment/controller.ts';
import { controllerFor } from '../deployment/controllers/index.ts';
import { parseArn } from '../lib/arn.ts';
import { InputError, messageOf } from '../lib/errors.ts';
import { plural } from '../lib/text.ts';
import type { SuspendedService } from '../report/build-plan.ts';
import { countChanges } from '../report/changes.ts';
import { planLines } from '../report/plan-lines.ts';
import { membersOf } from '../report/unchanged-service.ts';
import type { TaskPlan } from '../run-task/request.ts';
import { type Plan, runsAlready, type TagDriftByService } from '../service/plan.ts';
import { isRollingOut, primaryOf, type Service } from '../service/service.ts';
import { serviceChangesFrom } from '../service/service-changes.ts';
import { expiryTags } from '../service/service-tags.ts';
import type { TagDrift } from '../service/tag-drift.ts';
import { resolveRevisions, type TargetRevisions } from '../service/target-revisions.ts';
import type { Log, RunContext } from './context.ts';
import { decide, isRollback, type RequestOf, type Target } from './decide.ts';
import { readTargets, scalingPlans, suspendedIn } from './prepare-scaling.ts';
import { refuseServices } from './refuse-services.ts';

/** Everything that is known and decided before the first write. */
export type PreparedRun = {
  startedAtMs: number;
  plan: Plan;
  /** The one-off task that runs before the services are updated; null for none. */
  task: TaskPlan | null;
  /** How its controller is going to deploy each service, by the service's ARN. */
  deployPlans: ReadonlyMap<string, ServiceDeployPlan>;
  /** The services whose auto scaling is suspended while they are updated. */
  suspended: readonly SuspendedService[];
  /** Paths of the rendered revisions. */
  files: (string | null)[];
  /** What each service runs now, by the revision's ARN. */
  running: TargetRevisions['running'];
  /** The user named the revision, or asked for the previous one. */
  isNamed: boolean;
};

/**
 * The first half of a run, up to the plan: what is (`snapshot`, which is read while this code is loaded), what is
 * wanted, and the steps between the two. A dry run ends here.
 *
 * @throws InputError, AwsError when the run cannot begin
 */
export async function prepare(inputs: Inputs, snapshot: Promise<Service[]>, context: RunContext): Promise<PreparedRun> {
  const startedAtMs = context.clock.now();
  const services = await withAllMembers(await snapshot, inputs, context);
  const requestOf = await requestsFor(inputs, services, context);
  const isDeploy = inputs.mode === 'deploy';
  refuseServices(services, inputs, (service) => (isDeploy ? requestOf(service).changes : {}));
  const target = await targetRevisionsFor(inputs, services, context);
  const [drift, planned, scaling] = await Promise.all([
    tagDrift(inputs, target, context),
    planDeployments(inputs, services, requestOf, context),
    readTargets(inputs, services, context),
  ]);
  const deployPlans = new Map([...planned, ...(target.ended?.deployPlans ?? [])]);
  const changesOf = (service: Service) => requestOf(service).changes;
  const scalings = await scalingPlans(inputs, services, { scaling, changesOf }, context);
  const decided = await decide(inputs, target, { drift, deployPlans, scaling, requestOf, scalings }, context);
  const task = await taskFor(inputs, decided, services);
  const notes = [...(task?.notes ?? []), ...[...deployPlans.values()].flatMap((each) => each.warnings)];
  const plan = { ...decided, warnings: [...decided.warnings, ...notes] };
  const files = writeRendered(plan, context);
  showPlan(plan, context.log);
  return {
    startedAtMs,
    plan,
    task,
    deployPlans,
    suspended: suspendedIn(plan, scaling, inputs),
    files,
    running: target.running,
    isNamed: target.source === 'ecs',
  };
}

/** The services with the members that only their service revisions show, where the inputs ask for such a member. */
async function withAllMembers(services: Service[], inputs: Inputs, context: RunContext): Promise<Service[]> {
  const changes = { ...context.serviceDefinition?.members, ...serviceChangesFrom(inputs) };
  if (!('gatewayConnectors' in changes || 'monitoring' in changes)) return services;
  const { withRevisionMembers } = await import('../service/revision-members.ts');
  const read = await withRevisionMembers(services, changes, context.ecsForPolling, context.signal);
  if (read.trouble !== null) {
    context.log.notice(
      `What runs could not be compared with what is asked for, so the service is updated in any case. ${read.trouble}`,
    );
  }
  return read.services;
}

/** What is asked of each service: by the inputs, and by the definition. */
async function requestsFor(inputs: Inputs, services: readonly Service[], context: RunContext): Promise<RequestOf> {
  const given = serviceChangesFrom(inputs);
  const { serviceDefinition } = context;
  if (serviceDefinition === null || isRollback(inputs)) {
    const request = { changes: given, tags: [] };
    return () => request;
  }
  const requestFor =
    serviceDefinition.kind === 'express'
      ? (await import('../service/express/request.ts')).expressRequest
      : (await import('../service/definition/request.ts')).definitionRequest;
  const expiry = expiryTags(inputs, context.clock.now());
  const requests = new Map(services.map((each) => [each.arn, requestFor(each, serviceDefinition, { given, expiry })]));
  return ({ arn }) => requests.get(arn) ?? { changes: given, tags: [] };
}

/** How its controller is going to deploy each service, by the service's ARN. */
async function planDeployments(
  inputs: Inputs,
  services: readonly Service[],
  requestOf: RequestOf,
  context: RunContext,
): Promise<ReadonlyMap<string, ServiceDeployPlan>> {
  const changes = (service: Service) => requestOf(service).changes;
  const plans = await Promise.all(
    groupBy(services, controllerFor).map(([controller, group]) => controller.plan(group, changes, inputs, context)),
  );
  return new Map(plans.flatMap((each) => [...each]));
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
}

/** The one-off task of the (first) revision. A rollback makes no revision to run one of. */
async function taskFor(inputs: Inputs, plan: Plan, services: readonly Service[]): Promise<TaskPlan | null> {
  const definition = plan.revisions[0]?.target.definition;
  if (!inputs.runTask || isRollback(inputs) || definition === undefined) return null;
  const { planTask } = await import('../run-task/request.ts');
  const planned = planTask(inputs, definition, services[0] ?? null);
  if ('problems' in planned) throw new InputError(planned.problems);
  return planned;
}

/** What shall run: a new revision made from the inputs, or an earlier one. */
async function targetRevisionsFor(given: Inputs, services: readonly Service[], context: RunContext): Promise<Target> {
  if (isRollback(given)) {
    const { rollbackTargets } = await import('./end-first-deployments.ts');
    return rollbackTargets(given, services, context);
  }
  if (given.imageFrom.length === 0) return renderedRevisions(given, services, context);
  const { withPromotedImages } = await import('./promoted-images.ts');
  const promoted = await withPromotedImages(given, services, context);
  return renderedRevisions(promoted.inputs, services, promoted.context);
}

/** The revisions made from the inputs. */
async function renderedRevisions(
  inputs: Inputs,
  services: readonly Service[],
  context: RunContext,
): Promise<TargetRevisions> {
  // This account and region, as far as an ARN has told them.
  const home = { account: parseArn(services[0]?.arn ?? '')?.account ?? null, region: context.region };
  const { serviceDefinition } = context;
  if (serviceDefinition?.members.primaryContainer === undefined)
    return resolveRevisions(inputs, services, home, context);
  const { resolveExpressRevisions } = await import('../service/express/target-revisions.ts');
  return resolveExpressRevisions(inputs, serviceDefinition, services, home, context);
}

/** Whether the tags of unchanged services were pushed again. */
async function tagDrift(inputs: Inputs, target: TargetRevisions, context: RunContext): Promise<TagDriftByService> {
  const asksForTags = !isRollback(inputs) && !inputs.forceNewDeployment;
  // While a deployment is in progress, or after one that failed, tasks of several revisions run: they prove nothing.
  const settled = (service: Service) => !isRollingOut(service) && primaryOf(service)?.rolloutState !== 'FAILED';
  const unchanged = target.revisions.flatMap((revision) =>
    revision.services
      .filter(settled)
      .filter((service) => asksForTags && runsAlready(revision, target.running.get(service.taskDefinition ?? '')))
      .map((service) => ({ service, revision })),
  );
  if (unchanged.length === 0) return new Map();
  const { tagDriftOf } = await import('../service/tag-drift.ts');
  const checks = await Promise.all(
    unchanged.map(async ({ service, revision }): Promise<[string, TagDrift]> => {
      return [service.name, await tagDriftOf(revision, service, inputs.cluster, context)];
    }),
  );
  return new Map(checks);
}

/** Leaves each rendered revision in a file, as the render action does, for steps that come after. */
function writeRendered(plan: Plan, context: RunContext): (string | null)[] {
  return plan.revisions.map(({ target: { definition, tags } }) => {
    const text = JSON.stringify(tags.length > 0 ? { ...definition, tags } : definition, null, 2);
    try {
      return context.files.writeTemporary(`task-definition-${String(definition.family ?? 'revision')}`, `${text}\n`);
    } catch (error) {
      // A later step may want it; the deployment itself does not.
      context.log.warning(
        `The file with the rendered task definition could not be written: ${messageOf(error)}. The output task-definition is empty. Is RUNNER_TEMP a folder that can be written?`,
      );
      return null;
    }
  });
}

function showPlan(plan: Plan, log: Log): void {
  log.startGroup('What changes');
  const count = countChanges(plan.revisions.map((revision) => ({ ...revision, members: membersOf(revision) })));
  if (count > 0) log.line(plural(count, 'change'));
  for (const { text, tone } of planLines(plan)) log.line(text, tone);
  log.endGroup();
}
