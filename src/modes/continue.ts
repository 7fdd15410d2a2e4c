import type { Inputs } from '../contract/inputs.ts';
import { type Continuation, choosePauses, type HeldService } from '../deployment/choose-pauses.ts';
import type { ServiceDeployPlan } from '../deployment/controller.ts';
import { controllerFor } from '../deployment/controllers/index.ts';
import { servedRevision } from '../deployment/handle.ts';
import { type Pause, pauseName } from '../deployment/obstacles.ts';
import { AwsError, InputError } from '../lib/errors.ts';
import type { Report } from '../report/report.ts';
import { readContinuedRevisions } from '../service/continued-revisions.ts';
import type { Plan } from '../service/plan.ts';
import type { Service } from '../service/service.ts';
import type { ServicePlan } from '../service/service-plan.ts';
import { isRerun } from '../taskdef/provenance.ts';
import type { RunContext } from './context.ts';
import { asPlanned, reportToGitHub } from './github.ts';
import { showPlanned } from './plan.ts';
import type { PreparedRun } from './prepare.ts';
import { readTargets, suspendedIn } from './prepare-scaling.ts';
import { refuseServices } from './refuse-services.ts';

/**
 * `mode: continue`: answers the pauses of the services with CONTINUE, then watches and reports as a deploy does. The
 * code that writes is loaded only after everything has been found.
 *
 * @throws InputError where another deployment is paused than the named one, or none; AwsError
 */
export async function run(inputs: Inputs, snapshot: Promise<Service[]>, context: RunContext): Promise<Report> {
  const prepared = await asPlanned(inputs, await prepareToContinue(inputs, await snapshot, context));
  return reportToGitHub(inputs, prepared, context, async () => {
    if (inputs.dryRun) return showPlanned(inputs, prepared, context);
    const { applyPlan } = await import('./apply-plan.ts');
    return applyPlan(inputs, prepared, context);
  });
}

async function prepareToContinue(
  inputs: Inputs,
  services: readonly Service[],
  context: RunContext,
): Promise<PreparedRun> {
  const startedAtMs = context.clock.now();
  refuseServices(services, inputs);
  const held = await Promise.all(
    services.map(async (service): Promise<HeldService> => {
      return { service, hold: await controllerFor(service).readHold(service, inputs.cluster, context) };
    }),
  );
  const { serviceDeploymentArn, hookId } = inputs;
  const { chosen, problems } = choosePauses(held, { serviceDeploymentArn, hookId }, isRerun(context.provenance));
  if (problems.length > 0) throw new InputError(problems);
  showPauses(chosen, context);
  const alarms = chosen.some(({ kind }) => kind === 'continue') ? await alarmWarnings(inputs, context) : [];
  const warnings = [...alarms, ...chosen.flatMap(leftWarnings)];
  const served = new Map(
    await Promise.all(held.map(async (item) => [item.service.arn, await servedBefore(item, context)] as const)),
  );
  const servedBy = ({ arn }: Service) => served.get(arn) ?? null;
  const { revisions, running } = await readContinuedRevisions(services, servedBy, context);
  const plan: Plan = {
    revisions: revisions.map((revision) => ({
      ...revision,
      services: chosen
        .filter(({ service }) => revision.target.services.includes(service))
        .map((item): ServicePlan => planOf(item)),
    })),
    warnings,
  };
  const deployPlans = new Map(chosen.map((item) => [item.service.arn, deployPlanOf(item, servedBy(item.service))]));
  const suspended = suspendedIn(plan, await readTargets(inputs, services, context), inputs);
  return { startedAtMs, plan, task: null, deployPlans, suspended, files: [], running, isNamed: false };
}

/** A re-run does not answer a pause that its earlier attempt may not have been about. */
function leftWarnings(item: Continuation): string[] {
  if (item.kind !== 'continue') return [];
  return (item.left ?? []).map(
    (pause) =>
      `${item.service.name} is paused by ${pauseName(pause)}, and another pause of its deployment was continued before. A re-run does not answer this one, because its earlier attempt may have continued the other. To continue it, give \`hook-id: ${pause.hookId}\`, or start another run.`,
  );
}

/** The alarms of `verify`, before anything is answered; a dry run shows what would stop it. */
async function alarmWarnings(inputs: Inputs, context: RunContext): Promise<string[]> {
  const alarms = context.checks.flatMap((check) => check.alarms);
  if (alarms.length === 0) return [];
  const { checkAlarms } = await import('../preflight/read-alarms.ts');
  const question = { alarms: [...new Set(alarms)], region: context.region };
  const { problems, warnings, notices } = await checkAlarms(question, inputs.preflight, context, context.signal);
  for (const notice of notices) context.log.notice(notice);
  if (problems.length > 0 && !inputs.dryRun) throw new InputError(problems);
  return [...warnings, ...problems.map(({ message }) => `This would stop it: ${message}`)];
}

/**
 * The revision that served before the paused deployment; null for none. Without older tasks the service does not show
 * it any more, and ECS's record of the deployment names it.
 */
async function servedBefore({ service, hold }: HeldService, { ecs, signal }: RunContext): Promise<string | null> {
  const known = servedRevision(service);
  if (known !== null && known !== service.taskDefinition) return known;
  if (hold.serviceDeploymentArn === null) return null;
  try {
    const sources = await ecs.sourceRevisions(hold.serviceDeploymentArn, signal);
    return sources.find((source) => source !== service.taskDefinition) ?? null;
  } catch (error) {
    if (error instanceof AwsError && error.details.kind !== 'aborted') return null;
    throw error;
  }
}

function pausesOf(item: Continuation): Pause[] {
  return item.kind === 'continue' ? item.pauses : [];
}

function planOf(item: Continuation): ServicePlan {
  const { service } = item;
  const common = { service, members: {}, changes: [] };
  if (item.kind === 'done') return { ...common, action: 'none', reasons: [item.why.replace(/\.$/, '')] };
  const answered = 'an earlier attempt of this run has continued its deployment, which is in progress';
  const reasons = item.pauses.length === 0 ? [answered] : item.pauses.map((pause) => `continues ${pauseName(pause)}`);
  return { ...common, action: 'continue', reasons };
}

function deployPlanOf(item: Continuation, served: string | null): ServiceDeployPlan {
  return {
    warnings: [],
    loadBalancers: null,
    start: async (update, _, context) =>
      (await import('../deployment/continue.ts')).continueDeployment(
        update,
        { pauses: pausesOf(item), served },
        context,
      ),
  };
}

/** What is paused, before anything is answered. */
function showPauses(chosen: readonly Continuation[], { log }: RunContext): void {
  log.startGroup('What is paused');
  for (const item of chosen) {
    const { name } = item.service;
    if (item.kind === 'done') log.line(`${name}: ${item.why}`);
    else if (item.pauses.length === 0) log.line(`${name}: continued by an earlier attempt of this run`);
    else for (const pause of item.pauses) log.line(`${name}: ${pauseName(pause)}`);
  }
  log.endGroup();
}
