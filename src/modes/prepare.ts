import type { Inputs } from '../contract/inputs.ts';
import { lifecycleStageIn } from '../contract/lifecycle-stages.ts';
import type { ServiceDeployPlan } from '../deployment/controller.ts';
import { controllerFor } from '../deployment/controllers/index.ts';
import { parseArn } from '../lib/arn.ts';
import { InputError, messageOf, type Problem } from '../lib/errors.ts';
import type { JsonObject } from '../lib/json.ts';
import { plural } from '../lib/text.ts';
import { checkPlan } from '../preflight/check-plan.ts';
import type { SuspendedService } from '../report/build-plan.ts';
import { countChanges } from '../report/changes.ts';
import { planLines } from '../report/plan-lines.ts';
import { membersOf } from '../report/unchanged-service.ts';
import type { TaskPlan } from '../run-task/request.ts';
import {
  makePlan,
  type Plan,
  runsAlready,
  type ServiceRequest,
  type TagDriftByService,
  withScaling,
} from '../service/plan.ts';
import type { ScalingPlan } from '../service/scaling/plan.ts';
import type { ScalingRead } from '../service/scaling/read.ts';
import { primaryOf, type Service } from '../service/service.ts';
import { serviceChangesFrom } from '../service/service-changes.ts';
import { expiryTags } from '../service/service-tags.ts';
import type { TagDrift } from '../service/tag-drift.ts';
import { resolveRevisions, type TargetRevision, type TargetRevisions } from '../service/target-revisions.ts';
import type { Log, RunContext } from './context.ts';
import type { EndedDeployments } from './end-first-deployments.ts';
import { type PausedServices, readPausedServices } from './paused-services.ts';
import { readTargets, scalingPlans, suspendedIn, withPlannedLimits } from './prepare-scaling.ts';

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

/** What is read before the decision is made. */
type Gathered = Pick<PreparedRun, 'deployPlans'> & {
  drift: TagDriftByService;
  scaling: ScalingRead | null;
  requestOf: RequestOf;
  /** By the services' ARNs. */
  scalings: ReadonlyMap<string, ScalingPlan>;
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
  const decided = await check(inputs, target, { drift, deployPlans, scaling, requestOf, scalings }, context);
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

/** @throws InputError for services that this action cannot deploy, or cannot wait for as the inputs ask */
export function refuseServices(
  services: readonly Service[],
  inputs: Inputs,
  changesOf: (service: Service) => JsonObject = () => ({}),
): void {
  refuseOtherControllers(services);
  refuseStages(services, changesOf, inputs);
}

/** @throws InputError for services that this action cannot deploy */
function refuseOtherControllers(services: readonly Service[]): void {
  const problems = services.flatMap((service) => controllerFor(service).refusal(service) ?? []);
  if (problems.length > 0)
    throw new InputError(problems.map((message) => ({ input: 'service', message, example: null })));
}

/** @throws InputError for services whose deployments have no lifecycle stage that could be waited for */
function refuseStages(services: readonly Service[], changesOf: (service: Service) => JsonObject, inputs: Inputs): void {
  const stage = lifecycleStageIn(inputs.waitUntil);
  if (stage === null) return;
  const problems = services.flatMap(
    (service) => controllerFor(service).stageRefusal(service, changesOf(service)) ?? [],
  );
  if (problems.length === 0) return;
  throw new InputError(
    problems.map((why) => ({
      input: 'wait-until',
      message: `\`wait-until\` is \`${stage}\`. ${why} Allowed for it: \`completed\`, \`baking\`, \`paused\`.`,
      example: 'wait-until: completed',
    })),
  );
}

/** `ended`: the services whose first deployment a rollback ends; absent for none. */
type Target = TargetRevisions & { ended?: EndedDeployments };

type RequestOf = (service: Service) => ServiceRequest;

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

/** Whether an earlier revision is asked for. */
export function isRollback(inputs: Inputs): boolean {
  return inputs.mode === 'rollback';
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

/**
 * Decides, and checks what is to change before anything does. Findings stop the run, all at once; a dry run shows them.
 * Pinned images make other revisions, so the decision is made again with them.
 */
async function check(
  inputs: Inputs,
  target: Target,
  { drift, deployPlans, scaling, requestOf, scalings }: Gathered,
  context: RunContext,
): Promise<Plan> {
  const complete = await unfinishedFor(deployPlans);
  const planFor = (revisions: TargetRevisions) => {
    const planned = complete(withScaling(makePlan(revisions, drift, requestOf), scalings));
    return target.ended?.inPlan(planned) ?? planned;
  };
  const plan = planFor(target);
  // A rollback must not be blocked by a full cluster or a registry that does not respond.
  const level = isRollback(inputs) && inputs.preflight === 'error' ? 'warn' : inputs.preflight;
  const pinImageDigest = inputs.pinImageDigest && !isRollback(inputs);
  const settings = {
    level,
    failOnVulnerabilities: inputs.failOnImageVulnerabilities,
    pinImageDigest,
    isRollback: isRollback(inputs),
  };
  const changesOf = (service: Service | null) =>
    service === null ? serviceChangesFrom(inputs) : requestOf(service).changes;
  const balancersOf = (service: Service) => deployPlans.get(service.arn)?.loadBalancers ?? null;
  const { cluster } = inputs;
  const { pauses, missingEvidence } = await pausedServices(plan, inputs, context);
  const limits = withPlannedLimits(scaling, scalings);
  const gathered = { changesOf, balancersOf, scaling: limits, settings, alarms: alarmsIn(context) };
  const { running } = target;
  const request = { cluster, region: context.region, running, ...gathered, pauses, missingEvidence };
  const found = await checkPlan(plan, request, context, context.signal);
  for (const notice of found.notices) context.log.notice(notice);
  for (const advice of found.advice) context.log.notice(advice);
  const pinned = {
    ...target,
    revisions: target.revisions.map((revision, index) => withPins(revision, found.pinned[index])),
  };
  const attested = await verifyAttestations(pinned.revisions, inputs, context);
  const problems = [...found.problems, ...(await verificationProblems(plan, context)), ...attested.problems];
  if (problems.length > 0 && !inputs.dryRun) throw new InputError(problems);
  const stops = problems.map(({ message }) => `This would stop a deploy: ${message}`);
  for (const { definition } of attested.revisions) context.hide(definition);
  const decided =
    pinImageDigest || inputs.verifyAttestation !== null ? planFor({ ...pinned, revisions: attested.revisions }) : plan;
  const same = [...drift.values()].flatMap((each) => (each.kind === 'moved' ? [] : [...each.digests]));
  const digests = new Map([...same, ...found.digests]);
  return { ...decided, digests, warnings: [...decided.warnings, ...stops, ...found.warnings] };
}

/** How deployments that have not ended well change the plan. Loads the code only where there are such. */
async function unfinishedFor(deployPlans: PreparedRun['deployPlans']): Promise<(plan: Plan) => Plan> {
  if ([...deployPlans.values()].every(({ unfinished }) => unfinished === undefined)) return (plan) => plan;
  const { withUnfinished } = await import('./unfinished-deployments.ts');
  return (plan) => withUnfinished(plan, deployPlans);
}

/** The images that inputs set, proven and pinned where `verify-attestation` asks for it; else as they are. */
async function verifyAttestations(
  revisions: TargetRevision[],
  inputs: Inputs,
  context: RunContext,
): Promise<{ revisions: TargetRevision[]; problems: Problem[] }> {
  const { verifyAttestation: whose } = inputs;
  if (whose === null || isRollback(inputs)) return { revisions, problems: [] };
  return (await import('./attestations.ts')).verifyRevisions(revisions, whose, inputs, context);
}

/** What `verify` asks for and cannot have. */
async function verificationProblems(plan: Plan, context: RunContext): Promise<Problem[]> {
  if (context.checks.every(({ placeholders }) => placeholders.length === 0)) return [];
  return (await import('./verification.ts')).placeholderProblems(plan, context);
}

/** The alarms that `verify` names. */
function alarmsIn({ checks }: RunContext): string[] {
  return [...new Set(checks.flatMap(({ alarms }) => alarms))];
}

/** A rollback ends what is paused. */
function pausedServices(plan: Plan, inputs: Inputs, context: RunContext): Promise<PausedServices> {
  const isChecked = inputs.preflight !== 'off' && !isRollback(inputs);
  return readPausedServices(isChecked ? plan : { ...plan, revisions: [] }, inputs.cluster, context);
}

function withPins(
  revision: TargetRevision,
  pinned: { definition: JsonObject; notes: string[] } | undefined,
): TargetRevision {
  return pinned
    ? { ...revision, definition: pinned.definition, notes: [...revision.notes, ...pinned.notes] }
    : revision;
}

/** Whether the tags of unchanged services were pushed again. */
async function tagDrift(inputs: Inputs, target: TargetRevisions, context: RunContext): Promise<TagDriftByService> {
  const asksForTags = !isRollback(inputs) && !inputs.forceNewDeployment;
  // While a deployment is in progress, or after one that failed, tasks of several revisions run: they prove nothing.
  const settled = (service: Service) => !['IN_PROGRESS', 'FAILED'].includes(primaryOf(service)?.rolloutState ?? '');
  const unchanged = target.revisions.flatMap((revision) =>
    revision.services
      .filter(settled)
      .filter((service) => asksForTags && runsAlready(revision, target.running.get(service.taskDefinition ?? '')))
      .map((service) => ({ service, definition: revision.definition })),
  );
  if (unchanged.length === 0) return new Map();
  const { tagDriftOf } = await import('../service/tag-drift.ts');
  const checks = await Promise.all(
    unchanged.map(async ({ service, definition }): Promise<[string, TagDrift]> => {
      return [service.name, await tagDriftOf(definition, service, inputs.cluster, context)];
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
