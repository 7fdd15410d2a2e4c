import type { EcsApi } from '../../../apis/ecs.ts';
import { AwsError } from '../../../lib/errors.ts';
import type { Service } from '../../../service/service.ts';
import { checkThreshold, excludedBy, failedTasks, newlyFailed } from '../../check-threshold.ts';
import type { DeploymentContext, DeploymentWatch, WatchedHandle, WatchSettings } from '../../controller.ts';
import { startWatch } from '../../deployment-watch.ts';
import { type DeploymentEvent, eventsOf, extendTimeline } from '../../events.ts';
import { updateHistory } from '../../history.ts';
import { prove } from '../../proof.ts';
import { collect, type TaskReads, withTasks } from '../../stopped-tasks.ts';
import type { WaitUntil } from '../../verdict.ts';
import { emptyRecord, type RecordHistory, readsRecord } from './blue-green/stages.ts';
import { readProtection } from './old-tasks.ts';
import { noOldTasks, type OldTasks } from './protection.ts';
import { judge, type RecordState } from './rolling.ts';

/** What the ECS controller remembers of a deployment besides. */
export type EcsWatch = DeploymentWatch & {
  /** ECS's record of a blue/green, linear or canary deployment, and of a rolling one with lifecycle hooks. */
  native: RecordHistory;
  /** The tasks of older deployments. */
  oldTasks: OldTasks;
  missingPolls: number;
  recordReads: number;
  /** The status of the route of an ECS gateway when it was last read; null before. */
  routeStatus: string | null;
  /** When the stopped tasks were last asked for, ms. */
  collectedAtMs: number;
};

type PollContext = {
  ecs: TaskReads &
    Pick<EcsApi, 'findServiceDeployment' | 'describeServiceDeployment' | 'protectedTasks' | 'gatewayRoutes'>;
  signal: AbortSignal;
} & Pick<DeploymentContext, 'fleet'>;

export function startEcsWatch(handle: WatchedHandle): EcsWatch {
  return {
    ...startWatch(handle),
    native: emptyRecord,
    oldTasks: noOldTasks(handle.startedAtMs),
    missingPolls: 0,
    recordReads: 0,
    routeStatus: null,
    collectedAtMs: handle.startedAtMs,
  };
}

/** One service at one poll. */
export async function pollService(
  watch: EcsWatch,
  service: Service | undefined,
  nowMs: number,
  settings: WatchSettings,
  context: PollContext,
): Promise<EcsWatch> {
  if (!service) return missingService(watch, nowMs);
  const { handle } = watch;
  const history = updateHistory(watch.history, handle, service, nowMs);
  const events = eventsOf(watch.timeline, handle, service, nowMs);
  const recorded = await readRecordArn(
    { ...watch, history, last: service, endedAtMs: nowMs, missingPolls: 0 },
    service,
    nowMs,
    context,
  );
  const staged = await byRecord(recorded, service, { nowMs, until: settings.until }, context);
  const collected = await collectStopped(staged.watch, events, nowMs, context);
  const failures: DeploymentEvent[] = newlyFailed(watch, collected, nowMs);
  const timeline = extendTimeline(watch.timeline, [...staged.events, ...events, ...failures]);
  const excluded = excludedBy(collected, watch.last, service, nowMs);
  const judged = checkThreshold({ ...collected, timeline, excluded }, service, settings.failureThreshold, nowMs);
  const explained = await readProtection(judged, service, { nowMs, deadlineMs: settings.deadlineMs }, context);
  const ended = prove(await reached(explained, nowMs, context), settings, nowMs);
  const settling = ended.verdict.kind === 'pending' && ended.verdict.settling;
  return { ...ended, settlingPolls: settling ? watch.settlingPolls + 1 : 0 };
}

/** Judges by ECS's record where the service's deployments do not tell all. Loaded only then. */
async function byRecord(
  watch: EcsWatch,
  service: Service,
  at: { nowMs: number; until: WaitUntil },
  context: PollContext,
): Promise<{ watch: EcsWatch; events: DeploymentEvent[] }> {
  if (!readsRecord(service)) return { watch: { ...watch, pause: null }, events: [] };
  const { pollRecord } = await import('./blue-green/poll.ts');
  return pollRecord(watch, service, at, context);
}

/** A service behind an ECS gateway serves only once its route is active. */
async function reached(watch: EcsWatch, nowMs: number, context: PollContext): Promise<EcsWatch> {
  if (watch.verdict.kind !== 'completed' || watch.handle.viaGateway !== true) return watch;
  const { awaitRoute, isRouteSettled } = await import('./gateway-route.ts');
  return isRouteSettled(watch) ? watch : awaitRoute(watch, nowMs, context);
}

/** ECS left the service out of its answer: once may be a stale read, three times it is gone. */
function missingService(watch: EcsWatch, nowMs: number): EcsWatch {
  const missingPolls = watch.missingPolls + 1;
  if (missingPolls < 3) return { ...watch, missingPolls, endedAtMs: nowMs };
  const why = 'The service does not exist any more: it was deleted while the deployment ran.';
  return {
    ...watch,
    missingPolls,
    endedAtMs: nowMs,
    verdict: { kind: 'failed', why, rollback: { state: 'none' }, gone: true },
  };
}

/** How often ECS's record of the deployment is asked for merely to have its ARN: it may be listed seconds late. */
const recordReadsForArn = 3;
const recordReadsForStages = 30;

/** Judges the poll, and reads ECS's own record where the poll needs it. */
async function readRecordArn(
  watch: EcsWatch,
  service: Service,
  nowMs: number,
  context: PollContext,
): Promise<EcsWatch> {
  const verdict = judge(watch.handle, watch.history, service, nowMs);
  // A deployment by stages is judged by its record, and a pause shows only there, so that is asked for until it is listed.
  const mostReads = readsRecord(service) ? recordReadsForStages : recordReadsForArn;
  const isWanted = readsRecord(service) || watch.history.failedTasks > 0 || watch.history.failure !== null;
  const forArn =
    watch.serviceDeploymentArn === null &&
    watch.history.seen &&
    watch.recordReads < mostReads &&
    (isWanted || context.fleet?.readsRecord(watch.handle) !== false);
  if (verdict.kind !== 'unclear' && !forArn) return { ...watch, verdict };
  const record = await recordOf(watch.handle, context);
  return {
    ...watch,
    verdict:
      verdict.kind === 'unclear' ? judge(watch.handle, watch.history, service, nowMs, record.recordState) : verdict,
    serviceDeploymentArn: record.arn ?? watch.serviceDeploymentArn,
    // Without the permission there is nothing to wait for.
    recordReads: record.denied ? recordReadsForStages : watch.recordReads + 1,
  };
}

type OwnRecord = { arn: string | null; recordState: RecordState; denied: boolean };

async function recordOf(handle: WatchedHandle, context: PollContext): Promise<OwnRecord> {
  try {
    const record = await context.ecs.findServiceDeployment(handle, context.signal);
    return { arn: record?.arn ?? null, recordState: record ? recordStateOf(record.status) : 'unknown', denied: false };
  } catch {
    // Optional: without this permission the polls of the service decide.
    return { arn: null, recordState: 'unknown', denied: true };
  }
}

/** Statuses of a service deployment: ECS API reference, "ServiceDeployment". */
function recordStateOf(status: string): RecordState {
  if (status.startsWith('ROLLBACK_')) return 'rolled-back';
  if (status === 'SUCCESSFUL') return 'successful';
  if (status === 'STOPPED' || status === 'STOP_REQUESTED') return 'stopped';
  return status === 'PENDING' || status === 'IN_PROGRESS' ? 'running' : 'unknown';
}

/** Between two reads of the stopped tasks when nothing points to any. */
const quietCollectMs = 30_000;

/** The same while a task is still ending, whose exit codes come late. */
const openCollectMs = 10_000;

/**
 * Keeps the stopped tasks of our deployment. Asked for when something moved (a crash shows in the counts or the
 * events), and now and then otherwise: a quiet rollout costs next to no calls for it.
 */
async function collectStopped(
  watch: EcsWatch,
  events: readonly DeploymentEvent[],
  nowMs: number,
  context: PollContext,
): Promise<EcsWatch> {
  const open = [...watch.stopped.tasks.values()].some((task) => task.lastStatus !== 'STOPPED');
  const quietForMs = nowMs - watch.collectedAtMs;
  // Once ECS completed the deployment the failed tasks decide: those before it and those after it.
  const decides = watch.completion === null ? watch.verdict.kind === 'completed' : failedTasks(watch).length > 0;
  const often = (open || decides) && quietForMs >= openCollectMs;
  const due = events.length > 0 || often || quietForMs >= quietCollectMs;
  if (watch.stoppedTrouble !== null || !watch.history.seen) return watch;
  // ListTasks takes a service's name, where most calls take its ARN too (ECS API reference).
  const { cluster, service, deploymentId } = watch.handle;
  const of = { cluster, service, deploymentId };
  const isUrgent = decides || events.some((event) => event.kind === 'counts' && event.counts.failed > 0);
  try {
    const shared = await context.fleet?.stoppedTasks(of, isUrgent ? nowMs : null, context.signal);
    if (shared) return { ...watch, stopped: withTasks(watch.stopped, shared) };
    if (!due) return watch;
    const stopped = await collect(watch.stopped, context.ecs, of, context.signal);
    return { ...watch, stopped, collectedAtMs: nowMs };
  } catch (error) {
    // Without these permissions ECS's own count of failed tasks has to do. Anything else may pass.
    const lasting = isDenied(error);
    return { ...watch, collectedAtMs: nowMs, stoppedTrouble: lasting ? error : null };
  }
}

function isDenied(error: unknown): boolean {
  return error instanceof AwsError && error.details.kind === 'denied';
}
