import type { Inputs } from '../contract/inputs.ts';
import {
  type RegisterResult,
  registerRevisions,
  skipUpdates,
  type UpdateResult,
  updateServices,
  withMadeRevisions,
} from '../deployment/apply.ts';
import type { DeploymentResult } from '../deployment/finish.ts';
import { fewestOfFleet } from '../deployment/watch.ts';
import type { Diagnosis } from '../diagnose/diagnose.ts';
import { revisionName } from '../lib/arn.ts';
import type { AwsError } from '../lib/errors.ts';
import { buildReport } from '../report/build.ts';
import { explainRefusals } from '../report/refusals.ts';
import type { Report } from '../report/report.ts';
import { servedRevisions, serves } from '../report/served-revisions.ts';
import type { TaskResult } from '../run-task/run.ts';
import type { Plan } from '../service/plan.ts';
import type { Service } from '../service/service.ts';
import type { ServicePlan } from '../service/service-plan.ts';
import { expiryTags } from '../service/service-tags.ts';
import { waveNumbers } from '../service/waves.ts';
import { isRerun, type Provenance, runIdIn } from '../taskdef/provenance.ts';
import type { RunContext } from './context.ts';
import { isRollback } from './decide.ts';
import type { Deployed, WaveSteps } from './deploy-waves.ts';
import { finishOne } from './finish-one.ts';
import type { PreparedRun } from './prepare.ts';
import { withScaling } from './scaling.ts';
import { handlesIn, waitForServices } from './wait-for-services.ts';

/**
 * Applies the plan, waits, explains and rolls back what failed, and reports. Nothing is thrown that AWS caused: after
 * the first write everything that goes wrong is an entry in the report.
 */
export async function applyPlan(inputs: Inputs, prepared: PreparedRun, context: RunContext): Promise<Report> {
  const { plan, files, startedAtMs } = prepared;
  const registered = await registerAll(plan, context);
  const task = await runTask(prepared, registered, inputs, context);
  const { updates, results, notes } = await updateAndWatch(prepared, registered, task, inputs, context);
  noticeUnchecked(updates, context);
  const services = plan.revisions.flatMap((revision) => revision.services.map(({ service }) => service));
  const run = {
    mode: inputs.mode,
    dryRun: false,
    cluster: inputs.cluster,
    region: context.region,
    startedAtMs,
    endedAtMs: context.clock.now(),
  };
  const findings = await explainRefusals({ registered, updates }, run);
  const built = buildReport(run, {
    ...{ plan, files, registered: withMadeRevisions(registered, updates), task, updates, results, findings },
    waves: waveNumbers(services, inputs),
  });
  const timed = await addTimings(built, results, context);
  const report = await addServiceUrls(timed, updates, results, inputs, context);
  const warnings = [...report.warnings, ...notes, ...(await followUp(report, inputs, context))];
  for (const warning of warnings) context.log.warning(warning);
  await recordDeployments(report, prepared, inputs, context);
  return { ...report, warnings };
}

/** Says of which services nothing was checked: the checks of `verify` are of a deployment. */
function noticeUnchecked(updates: readonly UpdateResult[], { checks, log }: RunContext): void {
  const idle = updates.filter(({ state }) => state.kind === 'nothing-to-do' || state.kind === 'tagged');
  if (checks.length === 0 || idle.length === 0) return;
  const names = idle.map(({ plan }) => plan.service.name).join(', ');
  log.notice(
    `${names}: nothing was deployed, so the checks of \`verify\` were not run. \`force-new-deployment: true\` deploys, and checks, in any case.`,
  );
}

/** Tells GitHub which images run where now. */
async function recordDeployments(
  { services }: Report,
  { plan }: PreparedRun,
  inputs: Inputs,
  context: RunContext,
): Promise<void> {
  if (!inputs.deploymentRecord) return;
  const serving = services.filter((service) => serves(service, inputs.waitForServiceStability));
  if (serving.length === 0) return;
  const { recordDeployed } = await import('./deployment-records.ts');
  await recordDeployed(serving, plan.digests ?? new Map(), inputs, context);
}

/** Tags what was updated, where that is needed; returns what did not work. */
async function setTags(updates: readonly UpdateResult[], inputs: Inputs, context: RunContext): Promise<string[]> {
  const expiry = await setExpiry(updates, inputs, context);
  // ECS completes a deployment of a service with the desired count 0, which proves nothing.
  if (!updates.some(({ state, plan }) => state.kind === 'started' && plan.service.desired === 0)) return expiry;
  const { keepNeverServed, startsNoTasks } = await import('../deployment/keep-never-served.ts');
  const idle = updates.filter(startsNoTasks);
  return idle.length === 0 ? expiry : [...expiry, ...(await keepNeverServed(idle, inputs.cluster, context))];
}

/** From this deployment on, the services stay for the time of `expires-in`; returns what did not work. */
async function setExpiry(updates: readonly UpdateResult[], inputs: Inputs, context: RunContext): Promise<string[]> {
  if (inputs.expiresIn === null || inputs.mode !== 'deploy') return [];
  const { tagExpiry } = await import('../deployment/tag-expiry.ts');
  // A service is created with the tag.
  const deployed = updates.filter(
    ({ state, created }) =>
      !created && ('handle' in state || state.kind === 'nothing-to-do' || state.kind === 'tagged'),
  );
  const services = deployed.map(({ plan }) => plan.service);
  return tagExpiry(services, expiryTags(inputs, context.clock.now()), context);
}

/** Where the time went of what completed. */
async function addTimings(
  report: Report,
  results: readonly DeploymentResult<Diagnosis>[],
  context: RunContext,
): Promise<Report> {
  if (!results.some(({ watch }) => watch.verdict.kind === 'completed')) return report;
  return (await import('./timings.ts')).withTimings(report, results, context);
}

/** Where the services are reached, where something asks for it. */
async function addServiceUrls(
  report: Report,
  updates: readonly UpdateResult[],
  results: readonly DeploymentResult<Diagnosis>[],
  inputs: Inputs,
  context: RunContext,
): Promise<Report> {
  if (!asksForServiceUrls(inputs)) return report;
  const { withServiceUrls } = await import('./service-urls.ts');
  const seen = new Map(updates.map(({ plan: { service } }) => [service.arn, service]));
  for (const { watch } of results) if (watch.last !== null) seen.set(watch.last.arn, watch.last);
  return withServiceUrls(report, (arn) => seen.get(arn), context);
}

/** Whether something asks for the addresses of the services: reading them takes calls of its own. */
function asksForServiceUrls({ comment, githubDeployment, environmentUrl, serviceDefinition }: Inputs): boolean {
  return comment || serviceDefinition !== null || (githubDeployment && environmentUrl === null);
}

/** What is to be done once the revisions serve; returns what did not work. */
async function followUp(report: Report, inputs: Inputs, context: RunContext): Promise<string[]> {
  const { keepRevisions, schedules, cluster, service: services } = inputs;
  const { served, rollbackPoints } = servedRevisions(report, inputs.waitForServiceStability);
  if (served.length === 0 || (keepRevisions === null && schedules.length === 0)) return [];
  const postDeploy = await import('../post-deploy/follow-up.ts');
  const request = { keepRevisions, schedules, cluster, services, rollbackPoints };
  const done = await postDeploy.followUp(request, served, context);
  return done.warnings;
}

async function registerAll(plan: Plan, context: RunContext): Promise<RegisterResult[]> {
  const needed = plan.revisions.some(({ existing, target }) => existing === null && !target.isInline);
  if (!needed) return registerRevisions(plan, context.provenance, context);
  context.log.startGroup('Register the revision');
  const registered = await registerRevisions(plan, context.provenance, context);
  for (const { arn, registered: isNew, reused } of registered) {
    if (!isNew || !arn) continue;
    const name = `${revisionName(arn)} (${arn})`;
    context.log.line(reused ? `An earlier attempt of this run has registered ${name}` : `Registered ${name}`);
  }
  context.log.endGroup();
  return registered;
}

/** Runs the one-off task of the new revision; null where none is asked for, or there is no revision to run. */
async function runTask(
  { task, startedAtMs }: PreparedRun,
  [revision]: readonly RegisterResult[],
  inputs: Inputs,
  context: RunContext,
): Promise<TaskResult | null> {
  if (task === null || revision === undefined || revision.arn === null) return null;
  const { runPlannedTask } = await import('./one-off-task.ts');
  return runPlannedTask(task, { arn: revision.arn, isReused: revision.reused === true, startedAtMs }, inputs, context);
}

/** Updates the services and watches them to their ends, under suspended auto scaling where that is asked for. */
async function updateAndWatch(
  prepared: PreparedRun,
  registered: readonly RegisterResult[],
  task: TaskResult | null,
  inputs: Inputs,
  run: RunContext,
): Promise<Deployed> {
  if (task !== null && !task.ok) return { updates: skipUpdates(registered, task), results: [], notes: [] };
  const context = await sharing(registered, run);
  return withScaling(registered, inputs, context, async (refused) => {
    // From the first update on: later waves and rollbacks count from there too.
    let startedAtMs = Number.POSITIVE_INFINITY;
    const since = (updates: readonly UpdateResult[]) => {
      startedAtMs = Math.min(startedAtMs, ...handlesIn(updates).map((handle) => handle.startedAtMs));
      return startedAtMs;
    };
    const steps: WaveSteps = {
      update: (part) => updateAll(prepared, part, refused, inputs, context),
      tag: (updates) => setTags(updates, inputs, context),
      wait: (updates, fleet) =>
        waitForServices(updates, { plan: prepared.plan, startedAtMs: since(updates), fleet }, inputs, context),
      finish: (watch, updates) =>
        finishOne(watch, updates, inputs, { services: inputs.service.length, startedAtMs: since(updates) }, context),
    };
    if (inputs.serviceOrder === 'by-line' || inputs.rollbackScope === 'all') {
      const { deployWaves } = await import('./deploy-waves.ts');
      return deployWaves(registered, inputs, steps, context);
    }
    const updates = await steps.update(registered);
    const notes = await steps.tag(updates);
    return { updates, results: await steps.wait(updates, null), notes };
  });
}

/** The reads of many services share their calls. Loads the code only then. */
async function sharing(registered: readonly RegisterResult[], context: RunContext): Promise<RunContext> {
  if (registered.flatMap(({ plan }) => plan.services).length < fewestOfFleet) return context;
  const { gatheredReads } = await import('../deployment/gathered-reads.ts');
  return { ...context, ecsForPolling: gatheredReads(context.ecsForPolling, context.clock) };
}

function titleOf(services: readonly ServicePlan[], { mode }: Inputs): string {
  if (mode === 'continue') return 'Continue the deployment';
  const [action, ...others] = new Set(services.map((plan) => plan.action));
  if (action === 'end' && others.length === 0) return 'End the first deployment';
  return action === 'create' && others.length === 0 ? 'Create the service' : 'Update the service';
}

async function updateAll(
  prepared: PreparedRun,
  registered: readonly RegisterResult[],
  refused: ReadonlyMap<string, AwsError>,
  inputs: Inputs,
  context: RunContext,
): Promise<UpdateResult[]> {
  const services = registered.flatMap((item) => item.plan.services);
  const updating = services.some((plan) => plan.action !== 'none');
  if (updating) context.log.startGroup(titleOf(services, inputs));
  const options = {
    cluster: inputs.cluster,
    names: namesOf(
      services.map((plan) => plan.service),
      inputs,
    ),
    plans: prepared.deployPlans,
    refused,
    isOwn: (revision: string) => isOwn(revision, prepared, context.provenance),
    isRollback: isRollback(inputs),
    provenance: context.provenance,
    untilMs: context.clock.now() + inputs.waitForMinutes * 60_000,
  };
  const results = await updateServices(registered, options, context);
  for (const line of results.flatMap(updateLines)) context.log.line(line);
  if (!inputs.waitForServiceStability) for (const line of results.flatMap(linkLines)) context.log.line(line);
  if (updating) context.log.endGroup();
  return results;
}

function updateLines({ plan, state, created }: UpdateResult): string[] {
  const name = plan.service.name;
  if (state.kind === 'tagged') return [`${name}: tags were added`];
  if (state.kind === 'started' && created) return [`${name}: created; deployment ${state.handle.deploymentId} started`];
  if (state.kind === 'joined') {
    const { deploymentId, inProgress } = state.handle;
    return [inProgress ? progressText(name, deploymentId, state.isOwn) : `${name}: ${plan.reasons.join('; ')}`];
  }
  if (state.kind !== 'started') return [];
  // What was answered is told as it is answered.
  if (plan.action === 'continue' || plan.action === 'end') return [];
  const { isNew, inProgress, deploymentId } = state.handle;
  if (inProgress) return [progressText(name, deploymentId, true)];
  return [
    isNew ? `${name}: deployment ${deploymentId} started` : `${name}: updated; ECS needs no new deployment for this`,
  ];
}

function progressText(name: string, deploymentId: string, isOwn: boolean): string {
  const by = isOwn ? ', started by this run' : '';
  return `${name}: deployment ${deploymentId} of this revision is in progress already${by}`;
}

/** Where to follow a deployment that is not waited for. */
function linkLines({ state }: UpdateResult): string[] {
  if (!('handle' in state) || !state.handle.isNew) return [];
  const { controller, service } = state.handle;
  const url = controller.consoleUrl(state.handle);
  return url === null ? [] : [`${service}: not waiting for it; follow it at ${url}`];
}

/**
 * Whether a deployment in progress is this run's: of a revision that the run has made. A re-run also counts one of a
 * revision that the user named, and of one without a record of the run that made it.
 */
function isOwn(revision: string, { running, isNamed }: PreparedRun, provenance: Provenance): boolean {
  const madeBy = runIdIn(running.get(revision)?.tags ?? []);
  if (madeBy !== null && madeBy === provenance.runId) return true;
  return isRerun(provenance) && (madeBy === null || isNamed);
}

/** How the user names each service, by its ARN: the calls name it the same way. */
function namesOf(services: readonly Service[], inputs: Inputs): Map<string, string> {
  return new Map(
    services.map((service) => [service.arn, inputs.service.find((name) => name === service.arn) ?? service.name]),
  );
}
