import type { EcsApi } from '../apis/ecs.ts';
import type { SchedulesApi } from '../apis/schedules.ts';
import { clusterName, parseArn, parseRevision, revisionName } from '../lib/arn.ts';
import { plural } from '../lib/text.ts';
import { inTens } from '../service/read.ts';
import type { Service } from '../service/service.ts';
import type { Use } from './choose-revisions.ts';
import { definitionIn, entryTitle, scheduleTargetsOf } from './schedule-targets.ts';

/** What finding the uses of a family reads. */
export type FamilyContext = {
  ecs: Pick<EcsApi, 'activeRevisionsOf' | 'revisionsOfTasks' | 'allServices' | 'allClusters' | 'describeServices'>;
  schedules: Pick<SchedulesApi, 'readEntries'>;
  /** Aborted when the run is cancelled: nothing new is begun. */
  signal: AbortSignal;
};

export type FamilyRequest = {
  cluster: string;
  /** Whether a service is one of those that are removed: it uses nothing any more. */
  isDeleted(service: Service): boolean;
  /** Rules and schedules whose targets may run the family. */
  schedules: readonly string[];
};

export type FamilyPlan = {
  family: string;
  /** ARNs of its active revisions, oldest first. */
  left: string[];
  /** What else uses the family, as a sentence without its end; null for nothing. */
  usedBy: string | null;
};

/**
 * The active revisions of a family, oldest first, and what else uses it. Reads only.
 *
 * @throws AwsError
 */
export async function planFamily(family: string, request: FamilyRequest, ports: FamilyContext): Promise<FamilyPlan> {
  const left = (await ports.ecs.activeRevisionsOf(family, ports.signal)).sort(
    (one, other) => numberOf(one) - numberOf(other),
  );
  const use = left.length === 0 ? null : await useOf(family, request, ports);
  return { family, left, usedBy: use === null ? null : `${use.by} uses ${revisionName(use.revision)}` };
}

function numberOf(revision: string): number {
  return parseRevision(revision)?.revision ?? 0;
}

/** The first use of a family that is found, the most likely places first. */
async function useOf(family: string, request: FamilyRequest, ports: FamilyContext): Promise<Use | null> {
  const inCluster = (await useByTask(request.cluster, family, ports)) ?? (await useByService(family, request, ports));
  if (inCluster !== null) return inCluster;
  const bySchedule = await useBySchedule(family, request.schedules, ports);
  if (bySchedule !== null) return bySchedule;
  const own = clusterName(request.cluster);
  const others = (await ports.ecs.allClusters(ports.signal)).filter((arn) => clusterName(arn) !== own);
  for (const cluster of others) {
    const use = await useByTask(cluster, family, ports);
    if (use !== null) return { ...use, by: `${use.by} in cluster ${clusterName(cluster)}` };
  }
  return null;
}

async function useByTask(cluster: string, family: string, { ecs, signal }: FamilyContext): Promise<Use | null> {
  const [revision] = await ecs.revisionsOfTasks(cluster, family, signal);
  return revision === undefined ? null : { revision, by: 'a running task' };
}

async function useByService(
  family: string,
  { cluster, isDeleted }: FamilyRequest,
  { ecs, signal }: FamilyContext,
): Promise<Use | null> {
  const names = await ecs.allServices(cluster, signal);
  for (const ten of inTens(names)) {
    for (const service of await ecs.describeServices(cluster, ten, signal)) {
      if (isDeleted(service)) continue;
      const revision = revisionsOf(service).find((each) => parseRevision(each)?.family === family);
      if (revision !== undefined) return { revision, by: `service ${service.name}` };
    }
  }
  return null;
}

/** The families whose revisions a service runs. */
export function familiesOf(service: Service): string[] {
  return [...new Set(revisionsOf(service).flatMap((revision) => parseRevision(revision)?.family ?? []))];
}

/** The revisions that a service runs, or is about to run. */
function revisionsOf({ taskDefinition, deployments }: Service): string[] {
  return [
    ...new Set([
      ...(taskDefinition === null ? [] : [taskDefinition]),
      ...deployments.map((each) => each.taskDefinition),
    ]),
  ];
}

/** @throws AwsError where a named rule or schedule cannot be read */
async function useBySchedule(
  family: string,
  names: readonly string[],
  { schedules, signal }: FamilyContext,
): Promise<Use | null> {
  for (const name of names) {
    const places = scheduleTargetsOf(name);
    const read = await Promise.allSettled(places.map((place) => schedules.readEntries(place, signal)));
    const found = read.flatMap((one) => (one.status === 'fulfilled' && one.value !== null ? [one.value] : []));
    // A role that uses only one of the two services needs no permission for the other.
    const failed = read.find((one) => one.status === 'rejected');
    if (found.length === 0 && failed !== undefined) throw failed.reason;
    for (const [index, place] of places.entries()) {
      const one = read[index];
      const entries = one?.status === 'fulfilled' ? (one.value ?? []) : [];
      const entry = entries.find((each) => parseRevision(definitionIn(place.kind, each) ?? '')?.family === family);
      const revision = entry === undefined ? null : definitionIn(place.kind, entry);
      if (entry !== undefined && revision !== null) return { revision, by: entryTitle(place, entry) };
    }
  }
  return null;
}

/** The command with which a person deregisters a revision. */
export function deregistrationCommand(arn: string): string {
  const region = parseArn(arn)?.region;
  const where = region === undefined ? '' : ` --region ${region}`;
  return `aws ecs deregister-task-definition${where} --task-definition ${revisionName(arn)}`;
}

/** `web-pr-1:1`, or `3 revisions of web-pr-1`. */
export function revisionsText(arns: readonly string[]): string {
  const [first = ''] = arns;
  const family = parseRevision(first)?.family ?? '';
  return arns.length === 1 ? revisionName(first) : `${plural(arns.length, 'revision')} of ${family}`;
}
