import { clustersIn } from '../contract/clusters.ts';
import type { Inputs } from '../contract/inputs.ts';
import { buildStatus } from '../report/build-status.ts';
import { gitHubNotice } from '../report/github-notice.ts';
import type { Report } from '../report/report.ts';
import { closingLine, troubleLines } from '../report/status-lines.ts';
import type { BoardRow, Drift } from '../status/board.ts';
import { lastFailureOf, newestDeployment } from '../status/deployment-state.ts';
import { isCompared, readWanted, revisionDrift } from '../status/drift.ts';
import { type FoundService, findServices } from '../status/find-services.ts';
import { type Observed, statesOf } from '../status/judge.ts';
import { commitIn, readCommits } from '../status/read-commits.ts';
import { readPauses } from '../status/read-pauses.ts';
import { type DigestsByService, imagesOf, readDefinitions, readDigests } from '../status/read-revisions.ts';
import { readTargets, targetsOf } from '../status/read-targets.ts';
import { readServiceDrift } from '../status/service-drift.ts';
import type { RunContext } from './context.ts';

/**
 * `mode: status`: reads the services of the clusters and reports what runs there. Writes nothing. A part that cannot be
 * read is told and left empty.
 *
 * @throws InputError where nothing that is named is there, or a file has problems; AwsError where nothing could be read
 */
export async function run(inputs: Inputs, _services: unknown, context: RunContext): Promise<Report> {
  const startedAtMs = context.clock.now();
  const { log } = context;
  const { ecs, signal, serviceDefinition } = context;
  // A definition is compared with all members that ECS sends, and with the tags.
  const describe = serviceDefinition === null ? ecs.describeServices : ecs.describeWithTags;
  const found = await findServices(clustersIn(inputs.cluster), inputs.service, { ecs, describe, signal });
  const read = await readParts(inputs, found.found, context);
  const nowMs = context.clock.now();
  const rows = found.found.map((one): BoardRow => rowOf(one, read, nowMs));
  const warnings = [...found.warnings, ...read.warnings, ...comparisonWarnings(inputs, read, rows)];
  for (const warning of warnings) log.warning(warning);
  for (const notice of read.notices) log.notice(notice);
  const report = buildStatus(
    { inputs, clusters: found.clusters, region: context.region, startedAtMs, endedAtMs: nowMs },
    { rows, warnings, repositoryUrl: context.gitHubRun.repositoryUrl, runUrl: context.gitHubRun.runUrl },
  );
  for (const line of troubleLines(report)) log.line(line);
  log.line(closingLine(report));
  return report;
}

type Parts = Awaited<ReturnType<typeof readParts>>;

/** Everything beside the services themselves: side by side where one does not need the other. */
async function readParts(inputs: Inputs, found: readonly FoundService[], context: RunContext) {
  const services = found.map(({ service }) => service);
  const [revisions, targets, pauses, members] = await Promise.all([
    readRevisions(inputs, found, context),
    readTargets(services, context),
    readPauses(found, context),
    readServiceDrift(services, context),
  ]);
  const { definitions, digests, commits, wanted } = revisions;
  const parts = [definitions, digests, targets, pauses, members];
  return {
    definitions: definitions.value,
    digests: digests.value,
    commits: commits.found,
    home: context.gitHubRun,
    targets: targets.value,
    pauses: pauses.value,
    members: members.value,
    wanted,
    warnings: parts.flatMap((part) => part.warnings),
    notices: [...parts.flatMap((part) => part.notices), ...commits.notices, ...refusalNotices(commits.refusal)],
  };
}

async function readRevisions(inputs: Inputs, found: readonly FoundService[], context: RunContext) {
  const services = found.map(({ service }) => service);
  const definitions = await readDefinitions(services, context);
  const tagged = [...definitions.value.values()].flatMap(({ tags }) => commitIn(tags, context.gitHubRun) ?? []);
  const [digests, commits, wanted] = await Promise.all([
    readDigests(services, definitions.value, context),
    readCommits(tagged, context.gitHubRun, context),
    readWanted(inputs, services, context),
  ]);
  return { definitions, digests, commits, wanted };
}

function refusalNotices(refusal: Error | null): string[] {
  return refusal === null
    ? []
    : [gitHubNotice('The authors of the commits could not be read', 'contents: read', refusal)];
}

/** One service with everything that was read of it, judged. */
function rowOf({ service, cluster }: FoundService, read: Parts, nowMs: number): BoardRow {
  const running = read.definitions.get(service.taskDefinition ?? '') ?? null;
  const digests: DigestsByService = read.digests;
  const images = imagesOf(running?.definition ?? null, digests.get(service.arn) ?? new Map());
  const tagged = running === null ? null : commitIn(running.tags, read.home);
  const known = tagged === null ? undefined : read.commits.get(tagged.sha);
  const pause = read.pauses.get(service.arn) ?? null;
  const observed: Observed = {
    images,
    commit: tagged && { ...tagged, author: known?.author ?? null, message: known?.message ?? null },
    deployment: { ...newestDeployment(service), pause },
    targets: targetsOf(service, read.targets),
    lastFailure: lastFailureOf(service),
    drift: driftOf(service, read, { images, commit: tagged }),
    pending: service.pending,
  };
  const states = statesOf(service, observed, nowMs);
  return { service, cluster, status: { ...observed, state: states[0] ?? 'ok', states } };
}

function driftOf(
  service: FoundService['service'],
  read: Parts,
  known: Pick<Observed, 'images' | 'commit'>,
): Drift | null {
  const running = read.definitions.get(service.taskDefinition ?? '');
  const { wanted } = read;
  const members = read.members.get(service.arn) ?? null;
  const changes =
    wanted === null || running === undefined || !isCompared(wanted, running)
      ? null
      : revisionDrift(wanted, running, known);
  return changes === null && members === null ? null : { changes: changes ?? [], members: members ?? [] };
}

/** What of the comparison with the revision of the files could not be made. */
function comparisonWarnings({ failOn }: Inputs, { wanted, definitions }: Parts, rows: readonly BoardRow[]): string[] {
  if (wanted === null) return [];
  const compared = rows.filter(({ service }) => {
    const running = definitions.get(service.taskDefinition ?? '');
    return running !== undefined && isCompared(wanted, running);
  }).length;
  if (compared === 0 && wanted.onlyFamily !== null) {
    return [
      `None of the services runs the family "${wanted.onlyFamily}" of ${wanted.origin}, so nothing was compared with it. Name the services in \`service\` to compare them all the same.`,
    ];
  }
  if (wanted.onlyFamily !== null || compared === rows.length || !failOn.includes('drift')) return [];
  return [`${rows.length - compared} of ${rows.length} services could not be compared with ${wanted.origin}.`];
}
