import type { Inputs } from '../contract/inputs.ts';
import { controllerFor } from '../deployment/controllers/index.ts';
import { scalingRemovalCommand } from '../deployment/removal/commands.ts';
import { removeScaling } from '../deployment/removal/scaling.ts';
import { type RemovalEnd, type RemovalWatch, tasksOf, watchRemovals } from '../deployment/removal/watch.ts';
import { clusterName } from '../lib/arn.ts';
import { formatDuration } from '../lib/duration.ts';
import { AwsError } from '../lib/errors.ts';
import { plural, withFullStop } from '../lib/text.ts';
import { deregistrationCommand, familiesOf, revisionsText } from '../post-deploy/family-uses.ts';
import { type RemovedFamily, removeRevisions } from '../post-deploy/remove-revisions.ts';
import { type RemovedService, removalReport } from '../report/build-removal.ts';
import type { Report } from '../report/report.ts';
import { type Retired, retireDeployments } from '../report/retire-deployments.ts';
import { isSameService, type Service } from '../service/service.ts';
import type { RunContext } from './context.ts';
import { goneText, type PreparedRemoval } from './prepare-removal.ts';

/** A service whose deletion was begun, or was refused. */
type DeletionResult = Pick<RemovedService, 'service' | 'scalingRemoved' | 'error' | 'command'> & {
  /** The run was cancelled before. */
  skipped: boolean;
  warnings: string[];
};

/**
 * Removes the selected services, waits until they are gone, removes what belongs to them, and reports. Nothing is thrown
 * that AWS caused: after the first write everything that goes wrong is an entry of the report.
 */
export async function applyRemoval(inputs: Inputs, prepared: PreparedRemoval, context: RunContext): Promise<Report> {
  const { selection, near, startedAtMs } = prepared;
  const { cluster } = inputs;
  const deadlineMs = context.clock.now() + inputs.waitForMinutes * 60_000;
  const recorded = await readRecorded(selection.remove, inputs, context);
  const deletions = await beginAll(selection.remove, cluster, context);
  const ends = await waitForAll(deletions, inputs, deadlineMs, context);
  const gone = deletions.filter(({ service }) => ends.get(service.arn)?.kind === 'gone').map(({ service }) => service);
  const families = await removeFamilies(gone, inputs, deadlineMs, context);
  const retired = await retire(gone, inputs, context);
  await recordRemoval(recorded, gone, inputs, context);
  const removed = deletions.map(
    (one): RemovedService => ({
      ...one,
      end: ends.get(one.service.arn) ?? null,
      families: families.filter(({ family }) => gone.includes(one.service) && familiesOf(one.service).includes(family)),
    }),
  );
  const warnings = [
    ...prepared.warnings,
    ...deletions.flatMap((one) => one.warnings),
    ...families.flatMap((family) => familyWarnings(family)),
  ];
  for (const warning of warnings) context.log.warning(warning);
  const { mode } = inputs;
  const run = { mode, dryRun: false, cluster, region: context.region, startedAtMs, endedAtMs: context.clock.now() };
  return removalReport(run, {
    removed,
    kept: selection.kept,
    gone: selection.gone.map((one) => ({ ...one, reason: goneText(one, near, cluster) })),
    retired,
    repositoryUrl: context.gitHubRun.repositoryUrl,
    runUrl: context.gitHubRun.runUrl,
    warnings,
  });
}

async function beginAll(services: readonly Service[], cluster: string, context: RunContext): Promise<DeletionResult[]> {
  if (services.length === 0) return [];
  context.log.startGroup('Delete the services');
  const deletions = await Promise.all(services.map((service) => begin(service, cluster, context)));
  context.log.endGroup();
  return deletions;
}

/** Auto scaling goes first, so that it starts no tasks meanwhile; not where ECS manages it together with the service. */
async function begin(service: Service, cluster: string, context: RunContext): Promise<DeletionResult> {
  const controller = controllerFor(service);
  const removal = { service, cluster };
  const command = controller.removalCommand(removal);
  const nothing: DeletionResult = { service, scalingRemoved: false, error: null, command, skipped: true, warnings: [] };
  if (context.signal.aborted) return nothing;
  const scaling = controller.removesScaling
    ? { removed: false, trouble: null }
    : await removeScaling(service, context.autoScaling, context);
  const { log } = context;
  if (scaling.removed) log.line(`${service.name}: scalable target and scaling policies deregistered`);
  const result = { ...nothing, scalingRemoved: scaling.removed, warnings: scalingWarnings(service, scaling.trouble) };
  if (service.status !== 'ACTIVE') return { ...result, skipped: false };
  if (context.signal.aborted) return result;
  try {
    await controller.remove(removal, context);
    log.line(`${service.name}: deletion started`);
    return { ...result, skipped: false };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return { ...result, skipped: false, error };
  }
}

function scalingWarnings(service: Service, trouble: AwsError | null): string[] {
  if (trouble === null) return [];
  return [
    `The scalable target of ${service.name}, if it has one, was not deregistered. ${withFullStop(trouble.message)} To deregister it: ${scalingRemovalCommand(service)}`,
  ];
}

async function waitForAll(
  deletions: readonly DeletionResult[],
  inputs: Inputs,
  deadlineMs: number,
  context: RunContext,
): Promise<ReadonlyMap<string, RemovalEnd>> {
  const services = deletions.filter(({ error, skipped }) => error === null && !skipped).map(({ service }) => service);
  if (services.length === 0) return new Map();
  const { clock, log } = context;
  const startedAtMs = clock.now();
  const open = services.filter(({ status }) => status !== 'INACTIVE');
  if (open.length > 0) log.startGroup(`Waiting until all tasks are gone (at most ${inputs.waitForMinutes} min)`);
  const settings = {
    cluster: inputs.cluster,
    deadlineMs,
    maxDelayMs: inputs.waitMaxDelaySeconds * 1_000,
    onChange: (watch: RemovalWatch) =>
      log.line(`${formatDuration(clock.now() - startedAtMs).padStart(12)}  ${changeText(watch)}`),
  };
  const ends = await watchRemovals(services, settings, context);
  if (open.length > 0) log.endGroup();
  return ends;
}

function changeText({ service, end, last }: RemovalWatch): string {
  if (end?.kind === 'gone') return `${service.name}: gone`;
  return `${service.name}: ${plural(tasksOf(last), 'task')} left`;
}

async function removeFamilies(
  gone: readonly Service[],
  inputs: Inputs,
  deadlineMs: number,
  context: RunContext,
): Promise<RemovedFamily[]> {
  const families = [...new Set(gone.flatMap(familiesOf))];
  if (families.length === 0 || context.signal.aborted) return [];
  context.log.startGroup('Deregister the revisions');
  const request = {
    families,
    cluster: inputs.cluster,
    isDeleted: (service: Service) => gone.some((one) => isSameService(one, service)),
    schedules: inputs.schedules,
    untilMs: deadlineMs,
  };
  const results = await removeRevisions(request, context);
  for (const one of results) for (const line of familyLines(one)) context.log.line(line);
  context.log.endGroup();
  return results;
}

function familyLines({ family, deregistered, usedBy, left }: RemovedFamily): string[] {
  if (usedBy !== null) return [`The revisions of ${family} stay registered: ${usedBy}`];
  if (deregistered.length > 0) return [`Deregistered ${revisionsText(deregistered)}`];
  return left.length === 0 ? [`${family} has no active revision any more`] : [];
}

function familyWarnings({ left, trouble, family }: RemovedFamily): string[] {
  if (trouble === null) return [];
  const [first] = left;
  const what =
    first === undefined
      ? `Whether revisions of ${family} are left is not known`
      : `${revisionsText(left)} ${left.length === 1 ? 'stays' : 'stay'} registered`;
  const how =
    first === undefined
      ? ''
      : ` To deregister ${left.length === 1 ? 'it' : 'one of them'}: ${deregistrationCommand(first)}`;
  return [`${what}: ${withFullStop(trouble)} Run the step again to finish.${how}`];
}

/** The GitHub Deployments of the services. */
async function retire(gone: readonly Service[], inputs: Inputs, context: RunContext): Promise<Retired | null> {
  const { gitHubRun, github, signal } = context;
  if (gone.length === 0 || !gitHubRun.hasToken || signal.aborted) return null;
  const request = {
    environment: inputs.environment,
    cluster: clusterName(inputs.cluster),
    services: gone.map(({ name }) => name),
    logUrl: gitHubRun.runUrl,
  };
  return retireDeployments(request, { github, signal });
}

/** The images of what is going to be removed, for `deployment-record`; null, and nothing read, without it. */
async function readRecorded(services: readonly Service[], inputs: Inputs, context: RunContext) {
  if (!inputs.deploymentRecord || services.length === 0) return null;
  return (await import('./deployment-records.ts')).readImages(services, context);
}

/** Marks the records of the services that are gone as decommissioned. */
async function recordRemoval(
  recorded: Awaited<ReturnType<typeof readRecorded>>,
  gone: readonly Service[],
  inputs: Inputs,
  context: RunContext,
): Promise<void> {
  if (recorded === null || context.signal.aborted) return;
  const { recordRemoved } = await import('./deployment-records.ts');
  const names = gone.map(({ name }) => name);
  await recordRemoved(
    recorded.filter(({ service }) => names.includes(service)),
    inputs,
    context,
  );
}
