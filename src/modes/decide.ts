import type { Inputs } from '../contract/inputs.ts';
import type { ServiceDeployPlan } from '../deployment/controller.ts';
import { InputError, type Problem } from '../lib/errors.ts';
import type { JsonObject } from '../lib/json.ts';
import { checkPlan } from '../preflight/check-plan.ts';
import { makePlan, type Plan, type ServiceRequest, type TagDriftByService, withScaling } from '../service/plan.ts';
import type { ScalingPlan } from '../service/scaling/plan.ts';
import type { ScalingRead } from '../service/scaling/read.ts';
import type { Service } from '../service/service.ts';
import { serviceChangesFrom } from '../service/service-changes.ts';
import type { TargetRevision, TargetRevisions } from '../service/target-revisions.ts';
import type { RunContext } from './context.ts';
import type { EndedDeployments } from './end-first-deployments.ts';
import { type PausedServices, readPausedServices } from './paused-services.ts';
import { withPlannedLimits } from './prepare-scaling.ts';

/** `ended`: the services whose first deployment a rollback ends; absent for none. */
export type Target = TargetRevisions & { ended?: EndedDeployments };

export type RequestOf = (service: Service) => ServiceRequest;

/** What is read before the decision is made. */
type Gathered = {
  /** How its controller is going to deploy each service, by the service's ARN. */
  deployPlans: ReadonlyMap<string, ServiceDeployPlan>;
  drift: TagDriftByService;
  scaling: ScalingRead | null;
  requestOf: RequestOf;
  /** By the services' ARNs. */
  scalings: ReadonlyMap<string, ScalingPlan>;
};

/** Whether an earlier revision is asked for. */
export function isRollback(inputs: Inputs): boolean {
  return inputs.mode === 'rollback';
}

/**
 * Decides, and checks what is to change before anything does. Findings stop the run, all at once; a dry run shows them.
 * Pinned images make other revisions, so the decision is made again with them.
 */
export async function decide(
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
async function unfinishedFor(deployPlans: Gathered['deployPlans']): Promise<(plan: Plan) => Plan> {
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
