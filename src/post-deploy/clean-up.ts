import type { EcsApi } from '../apis/ecs.ts';
import { parseRevision, revisionName } from '../lib/arn.ts';
import type { Clock } from '../lib/clock.ts';
import { AwsError } from '../lib/errors.ts';
import { plural } from '../lib/text.ts';
import { choose, type Served, type Use } from './choose-revisions.ts';

/** What cleaning up takes of a run. */
export type CleanUpContext = {
  ecs: Pick<EcsApi, 'activeRevisionsOf' | 'revisionsOfTasks' | 'deregisterTaskDefinition'>;
  ecsForPolling: Pick<EcsApi, 'describeServices'>;
  clock: Clock;
  /** Aborted when the run is cancelled: nothing new is begun. */
  signal: AbortSignal;
  /** Aborted a little later: a write in progress may finish. */
  writeSignal: AbortSignal;
};

export type CleanUpRequest = {
  family: string;
  /** How many of the newest revisions stay. */
  keep: number;
  cluster: string;
  /** The services that the user named, as the calls name them. */
  services: readonly string[];
  served: readonly Served[];
  /** Uses that were found out already: those of schedules. */
  uses: readonly Use[];
  /** How many may still go in this run, and until when (ms since the epoch). */
  most: number;
  untilMs: number;
};

export type CleanedUp = {
  /** ARNs. */
  deregistered: string[];
  notes: string[];
  warnings: string[];
};

/** Between two calls: ECS refills one a second for RegisterTaskDefinition and DeregisterTaskDefinition of a whole region (ECS API reference, "Request throttling"), and others deploy, too. */
const pauseMs = 1_000;

/** After so many, usage is read again. */
const batchSize = 10;

/**
 * Deregisters old revisions of one family, oldest first, politely. What is in use is read right before and again every
 * ten, since a deregistered revision can never be made active again. Never throws an AwsError: whatever is in the way is
 * a warning, and what is left waits for the next run.
 */
export async function cleanUp(request: CleanUpRequest, context: CleanUpContext): Promise<CleanedUp> {
  const done: string[] = [];
  const progress: Progress = { left: 0, spared: [] };
  try {
    await removeAll(request, context, done, progress);
    return { deregistered: done, notes: notesOf(request, done, progress), warnings: [] };
  } catch (error) {
    const notes = notesOf(request, done, progress);
    if (context.signal.aborted) {
      return {
        deregistered: done,
        notes: [...notes, 'The run was cancelled: no more are deregistered.'],
        warnings: [],
      };
    }
    if (!(error instanceof AwsError)) throw error;
    // Many jobs share one call a second: the next run continues, and nothing has to be done about it.
    if (error.details.kind === 'throttled')
      return { deregistered: done, notes: [...notes, error.message], warnings: [] };
    const what = done.length === 0 ? 'Old revisions' : 'The rest of the old revisions';
    const warning = `${what} of ${request.family} stay registered (keep-revisions): ${error.message}`;
    return { deregistered: done, notes, warnings: [warning] };
  }
}

type Progress = { left: number; spared: readonly Use[] };

async function removeAll(
  request: CleanUpRequest,
  context: CleanUpContext,
  done: string[],
  progress: Progress,
): Promise<void> {
  const { family, keep, served, most, untilMs } = request;
  const active = await context.ecs.activeRevisionsOf(family, context.signal);
  if (active.length <= keep) return;
  for (;;) {
    const uses = [...request.uses, ...(await readUses(request, context))];
    const here = active.filter((arn) => !done.includes(arn));
    const { remove, spared } = choose(here, keep, served, uses);
    Object.assign(progress, { left: remove.length, spared });
    const batch = remove.slice(0, Math.min(batchSize, most - done.length));
    if (batch.length === 0) return;
    for (const arn of batch) {
      if (done.length > 0) await context.clock.sleep(pauseMs, context.signal);
      if (context.clock.now() >= untilMs) return;
      context.signal.throwIfAborted();
      await context.ecs.deregisterTaskDefinition(arn, context.writeSignal);
      done.push(arn);
      progress.left -= 1;
    }
  }
}

/** What services, their deployments and tasks use at this moment. */
async function readUses(request: CleanUpRequest, context: CleanUpContext): Promise<Use[]> {
  const { cluster, services, family } = request;
  const tens = Array.from({ length: Math.ceil(services.length / 10) }, (_, index) =>
    services.slice(index * 10, index * 10 + 10),
  );
  const [described, tasks] = await Promise.all([
    Promise.all(tens.map((names) => context.ecsForPolling.describeServices(cluster, names, context.signal))),
    tasksIn(request, context),
  ]);
  const byServices = described.flat().flatMap((service) => {
    const deployed = service.deployments.map((deployment) => ({
      revision: deployment.taskDefinition,
      by: `deployment ${deployment.id} of service ${service.name}`,
    }));
    return service.taskDefinition === null
      ? deployed
      : [...deployed, { revision: service.taskDefinition, by: `service ${service.name}` }];
  });
  const byTasks = tasks.map((revision) => ({ revision, by: 'a running task' }));
  return [...byServices, ...byTasks].filter((use) => parseRevision(use.revision)?.family === family);
}

async function tasksIn({ cluster, family, services }: CleanUpRequest, context: CleanUpContext): Promise<string[]> {
  try {
    return await context.ecs.revisionsOfTasks(cluster, family, context.signal);
  } catch (error) {
    // Who only registers need not have a cluster, and a cluster that is not there has no tasks.
    const isGone = error instanceof AwsError && error.details.code === 'ClusterNotFoundException';
    if (isGone && services.length === 0) return [];
    throw error;
  }
}

function notesOf({ family, keep }: CleanUpRequest, done: readonly string[], { left, spared }: Progress): string[] {
  const notes: string[] = [];
  if (done.length > 0) {
    const names = done.map(revisionName).join(', ');
    notes.push(`Deregistered ${plural(done.length, 'old revision')} of ${family} beyond the newest ${keep}: ${names}`);
  }
  for (const { revision, by } of spared) notes.push(`${revisionName(revision)} is kept: it is used by ${by}`);
  if (left > 0) notes.push(`${plural(left, 'more old revision')} of ${family} left for the next run`);
  return notes;
}
