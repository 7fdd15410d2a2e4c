import type { Inputs } from '../contract/inputs.ts';
import { clusterName } from '../lib/arn.ts';
import { AwsError } from '../lib/errors.ts';
import { plural } from '../lib/text.ts';
import { type RecordRequest, storeRecords } from '../report/deployment-records.ts';
import type { ServiceReport } from '../report/report.ts';
import type { Service } from '../service/service.ts';
import type { RunningImage } from '../status/board.ts';
import { imagesOf, readDefinitions, readDigests } from '../status/read-revisions.ts';
import type { RunContext } from './context.ts';

type Recorded = RecordRequest['services'];

/**
 * `deployment-record` after a deployment: one record for each image of the services. Never throws: what could not be read
 * or stored is a notice.
 *
 * @param known digests that are known already, by the image as the revision names it
 */
export async function recordDeployed(
  reports: readonly ServiceReport[],
  known: ReadonlyMap<string, string>,
  inputs: Inputs,
  context: RunContext,
): Promise<void> {
  if (!hasToken(context)) return;
  const { ecsForPolling, signal, log } = context;
  try {
    const names = reports.map(({ serviceArn }) => serviceArn);
    const services = await ecsForPolling.describeServices(inputs.cluster, names, signal);
    const running = services.map((service) => {
      const revision = reports.find(({ serviceArn }) => serviceArn === service.arn)?.revision ?? null;
      return { ...service, taskDefinition: revision ?? service.taskDefinition };
    });
    const recorded = await readImages(running, context);
    const complete = recorded.map(({ service, images }) => ({
      service,
      images: images.map((each) => ({ ...each, digest: each.digest ?? known.get(each.image) ?? null })),
    }));
    await store('deployed', complete, inputs, context);
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    log.notice(`No deployment record was stored, because the services could not be read. ${error.message}`);
  }
}

/** The images of services that are going to be removed: they are not known afterwards. */
export async function readImages(services: readonly Service[], context: RunContext): Promise<Recorded> {
  const { ecsForPolling: ecs, hide, signal, log } = context;
  const definitions = await readDefinitions(services, { ecs, hide, signal });
  const digests = await readDigests(services, definitions.value, { ecs, hide, signal });
  for (const notice of [...definitions.notices, ...digests.notices]) log.notice(notice);
  return services.map((service) => ({ service: service.name, images: imagesIn(service, definitions, digests) }));
}

function imagesIn(
  { arn, taskDefinition }: Service,
  definitions: Awaited<ReturnType<typeof readDefinitions>>,
  digests: Awaited<ReturnType<typeof readDigests>>,
): RunningImage[] {
  const definition = definitions.value.get(taskDefinition ?? '')?.definition ?? null;
  return imagesOf(definition, digests.value.get(arn) ?? new Map());
}

/** `deployment-record` after `mode: remove`. Never throws. */
export async function recordRemoved(recorded: Recorded, inputs: Inputs, context: RunContext): Promise<void> {
  if (recorded.length > 0 && hasToken(context)) await store('decommissioned', recorded, inputs, context);
}

async function store(
  status: RecordRequest['status'],
  services: Recorded,
  { environment, cluster }: Inputs,
  context: RunContext,
): Promise<void> {
  const { region, log } = context;
  const request = { status, environment, cluster: clusterName(cluster), region, services };
  const { stored, notices } = await storeRecords(request, context);
  for (const notice of notices) log.notice(notice);
  if (stored.length === 0) return;
  log.startGroup('Deployment records');
  log.line(`${plural(stored.length, 'record')} of environment ${stored[0]?.logicalEnvironment} stored at GitHub:`);
  for (const { deploymentName, digest } of stored) log.line(`  ${deploymentName}: ${status}, ${digest}`);
  log.endGroup();
}

function hasToken({ gitHubRun, log }: RunContext): boolean {
  if (!gitHubRun.hasToken) log.notice('No deployment record was stored: there is no `github-token`.');
  return gitHubRun.hasToken;
}
