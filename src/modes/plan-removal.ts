import type { Inputs } from '../contract/inputs.ts';
import { controllerFor } from '../deployment/controllers/index.ts';
import { tasksOf } from '../deployment/removal/watch.ts';
import { clusterName } from '../lib/arn.ts';
import { AwsError, messageOf } from '../lib/errors.ts';
import { plural, withFullStop } from '../lib/text.ts';
import { familiesOf, planFamily, revisionsText } from '../post-deploy/family-uses.ts';
import { plannedRemovalReport } from '../report/build-removal.ts';
import type { Report } from '../report/report.ts';
import { findDeployments, retiredText } from '../report/retire-deployments.ts';
import { resourceIdOf } from '../service/scaling/resource-id.ts';
import { isSameService, type Service } from '../service/service.ts';
import type { RunContext } from './context.ts';
import { goneText, type PreparedRemoval, prepareRemoval } from './prepare-removal.ts';

type Found = { steps: string[]; warnings: string[]; notices: string[] };

/**
 * `mode: remove` with `dry-run`: everything that would be removed, shown. Loads nothing that writes.
 *
 * @throws InputError, AwsError when the run could not begin
 */
export async function run(inputs: Inputs, _services: Promise<Service[]>, context: RunContext): Promise<Report> {
  const prepared = await prepareRemoval(inputs, context);
  const { selection, near, startedAtMs } = prepared;
  const { cluster, mode } = inputs;
  const { steps, warnings, notices } = await findAll(inputs, prepared, context);
  const { log, clock, region } = context;
  log.startGroup('What would be done');
  for (const step of steps) log.line(step);
  log.endGroup();
  for (const warning of warnings) log.warning(warning);
  const about = { mode, dryRun: true, cluster, region, startedAtMs, endedAtMs: clock.now() };
  return plannedRemovalReport(about, {
    remove: selection.remove,
    kept: selection.kept,
    gone: selection.gone.map((one) => ({ ...one, reason: goneText(one, near, cluster) })),
    steps,
    warnings,
    notices,
    repositoryUrl: context.gitHubRun.repositoryUrl,
    runUrl: context.gitHubRun.runUrl,
  });
}

async function findAll(inputs: Inputs, { selection, warnings }: PreparedRemoval, context: RunContext): Promise<Found> {
  const { remove } = selection;
  const parts: Found[] = [{ steps: [], warnings: [...warnings], notices: [] }];
  for (const service of remove) parts.push(await findScaling(service, context), deletionOf(service));
  for (const family of new Set(remove.flatMap(familiesOf)))
    parts.push(await findRevisions(family, inputs, remove, context));
  parts.push(await findOnGitHub(inputs, remove, context));
  const steps = parts.flatMap((part) => part.steps);
  return {
    steps: steps.length === 0 ? ['Nothing: there is nothing to remove.'] : steps,
    warnings: parts.flatMap((part) => part.warnings),
    notices: parts.flatMap((part) => part.notices),
  };
}

const step = (text: string): Found => ({ steps: [text], warnings: [], notices: [] });
const nothing: Found = { steps: [], warnings: [], notices: [] };
const warning = (text: string): Found => ({ ...nothing, warnings: [text] });

async function findScaling(service: Service, { autoScaling, signal }: RunContext): Promise<Found> {
  if (service.scheduling === 'DAEMON' || controllerFor(service).removesScaling) return nothing;
  try {
    const targets = await autoScaling.describeScalableTargets([resourceIdOf(service)], signal);
    return targets.length > 0
      ? step(`Deregister the scalable target of ${service.name}, with its scaling policies.`)
      : nothing;
  } catch (error) {
    return warning(`Whether ${service.name} has a scalable target is not known. ${reasonOf(error)}`);
  }
}

function deletionOf(service: Service): Found {
  const tasks = plural(tasksOf(service), 'task');
  if (service.status === 'INACTIVE') return nothing;
  if (service.status === 'DRAINING') return step(`Wait until ${service.name}, which is being deleted, has no tasks.`);
  return step(`Delete ${service.name} with its ${tasks}, and wait until they are gone.`);
}

/** Its own tasks run still, and cannot be told from others here. */
async function findRevisions(
  family: string,
  inputs: Inputs,
  remove: readonly Service[],
  context: RunContext,
): Promise<Found> {
  const { cluster, schedules } = inputs;
  const revisionsOfTasks = async (place: string, of: string, signal: AbortSignal) =>
    place === cluster ? [] : context.ecs.revisionsOfTasks(place, of, signal);
  const isDeleted = (service: Service) => remove.some((one) => isSameService(one, service));
  try {
    const request = { cluster, isDeleted, schedules };
    const found = await planFamily(family, request, { ...context, ecs: { ...context.ecs, revisionsOfTasks } });
    if (found.left.length === 0) return nothing;
    if (found.usedBy !== null) return step(`Leave the revisions of ${family} registered: ${found.usedBy}.`);
    return step(`Deregister ${revisionsText(found.left)}, unless a task outside the service uses the family.`);
  } catch (error) {
    return warning(`Whether the revisions of ${family} would be deregistered is not known. ${reasonOf(error)}`);
  }
}

async function findOnGitHub(inputs: Inputs, remove: readonly Service[], context: RunContext): Promise<Found> {
  const { gitHubRun, github, signal } = context;
  if (remove.length === 0 || !gitHubRun.hasToken) return nothing;
  const request = {
    environment: inputs.environment,
    cluster: clusterName(inputs.cluster),
    services: remove.map(({ name }) => name),
    logUrl: gitHubRun.runUrl,
  };
  const found = await findDeployments(request, { github, signal });
  const steps = found.deployments.length === 0 ? [] : [`Set ${retiredText(found)} inactive.`];
  const names = remove.map(({ name }) => name).join(', ');
  const records = inputs.deploymentRecord ? [`Mark the deployment records of ${names} as decommissioned.`] : [];
  return { steps: [...steps, ...records], warnings: [], notices: found.notices };
}

/** @throws whatever is no AwsError */
function reasonOf(error: unknown): string {
  if (!(error instanceof AwsError)) throw error;
  return withFullStop(messageOf(error));
}
