import type { Clock } from '../lib/clock.ts';
import { AwsError } from '../lib/errors.ts';
import type { Started } from '../rollout/started.ts';
import type { Service } from '../service/service.ts';
import { type Forgiven, nothingForgiven } from './failure-threshold.ts';
import { failedTasks, forgivenBy, giveUp, newlyFailed } from './give-up.ts';
import { lookNative, type NativeReader, type NativeSight, nothingNative, readsRecord } from './native-look.ts';
import { type Completion, type ProofSettings, prove } from './proof.ts';
import { noOldTasks, type OldTasks } from './protection.ts';
import { lookAtProtection, type ProtectionReader } from './protection-look.ts';
import { nothingSeen, remember, type Sighting } from './sighting.ts';
import { type Collected, collect, nothingCollected, type TaskReader } from './stopped-tasks.ts';
import { emptyTimeline, extend, type News, newsOf, type Timeline } from './timeline.ts';
import { type Fate, judge, type Verdict } from './verdict.ts';

/** The looks that watching takes. All errors are AwsErrors. */
export type ServiceReader = TaskReader &
  NativeReader &
  ProtectionReader & {
    /** One DescribeServices for up to ten services of a cluster. Services that ECS does not know are left out. */
    describeServices(cluster: string, services: readonly string[], signal: AbortSignal): Promise<Service[]>;
    /** ECS's own record of one deployment; null while it is not listed. */
    findServiceDeployment(started: Started, signal: AbortSignal): Promise<ServiceDeployment | null>;
  };

export type ServiceDeployment = { arn: string; status: string; reason: string | null };

export type WatchSettings = ProofSettings & {
  deadlineMs: number;
  maxDelayMs: number;
  /** `baking`: a native blue/green, linear or canary deployment is done once its bake time has begun. */
  until: 'completed' | 'baking';
};

export type WatchPorts = { ecs: ServiceReader; clock: Clock; signal: AbortSignal };

/** One service under watch: its verdict so far, and what has been seen. */
export type Watch = {
  started: Started;
  verdict: Verdict;
  timeline: Timeline;
  /** The service at the last look; null when there was none. */
  last: Service | null;
  endedAtMs: number;
  serviceDeploymentArn: string | null;
  /** ECS's record of a blue/green, linear or canary deployment, and of a rolling one with lifecycle hooks. */
  native: NativeSight;
  /** Stopped tasks of our deployment: ECS forgets them within the hour. */
  stopped: Collected;
  /** What kept us from collecting them; null for nothing. */
  stoppedTrouble: unknown;
  /** How our deployment stood when it was first seen to be completed; null before. */
  completion: Completion | null;
  /** When its failed tasks reached the threshold, ms; null before. */
  tooManyAtMs: number | null;
  /** Failed tasks that the service's circuit breaker does not count any more. */
  forgiven: Forgiven;
  sighting: Sighting;
  /** The tasks of older deployments. */
  oldTasks: OldTasks;
  /** Time ran out while ECS's own rollback was still on its way. */
  closed: boolean;
  settlingLooks: number;
  missingLooks: number;
  recordAsks: number;
  /** When the stopped tasks were last asked for, ms. */
  collectedAtMs: number;
};

export function begin(started: Started): Watch {
  return {
    started,
    verdict: { kind: 'pending', why: 'Not looked yet.', settling: false },
    timeline: emptyTimeline(started),
    last: null,
    endedAtMs: started.startedAtMs,
    serviceDeploymentArn: null,
    native: nothingNative,
    stopped: nothingCollected,
    stoppedTrouble: null,
    completion: null,
    tooManyAtMs: null,
    forgiven: nothingForgiven,
    sighting: nothingSeen,
    oldTasks: noOldTasks(started.startedAtMs),
    closed: false,
    settlingLooks: 0,
    missingLooks: 0,
    recordAsks: 0,
    collectedAtMs: started.startedAtMs,
  };
}

/** Without a verdict, or failed while ECS's own rollback is still on its way. */
export function isOpen(watch: Watch): boolean {
  const { verdict } = watch;
  if (watch.closed) return false;
  if (verdict.kind === 'failed') return verdict.rollback.state === 'running';
  return verdict.kind === 'pending' || verdict.kind === 'unclear';
}

/** One service at one look. */
export async function see(
  watch: Watch,
  service: Service | undefined,
  nowMs: number,
  settings: WatchSettings,
  ports: WatchPorts,
): Promise<Watch> {
  if (!service) return unseen(watch, nowMs);
  const { started } = watch;
  const sighting = remember(watch.sighting, started, service, nowMs);
  const news = newsOf(watch.timeline, started, service, nowMs);
  const looked = await askRecord(
    { ...watch, sighting, last: service, endedAtMs: nowMs, missingLooks: 0 },
    service,
    nowMs,
    ports,
  );
  const staged = await lookNative(looked, service, { nowMs, until: settings.until }, ports);
  const collected = await collectStopped(staged.watch, news, nowMs, ports);
  const failures: News[] = newlyFailed(watch, collected, nowMs);
  const timeline = extend(watch.timeline, [...staged.news, ...news, ...failures]);
  const forgiven = forgivenBy(collected, watch.last, service, nowMs);
  const judged = giveUp({ ...collected, timeline, forgiven }, service, settings.failureThreshold, nowMs);
  const explained = await lookAtProtection(judged, service, { nowMs, deadlineMs: settings.deadlineMs }, ports);
  const ended = prove(explained, settings, nowMs);
  const settling = ended.verdict.kind === 'pending' && ended.verdict.settling;
  return { ...ended, settlingLooks: settling ? watch.settlingLooks + 1 : 0 };
}

/** ECS left the service out of its answer: once may be a stale read, three times it is gone. */
function unseen(watch: Watch, nowMs: number): Watch {
  const missingLooks = watch.missingLooks + 1;
  if (missingLooks < 3) return { ...watch, missingLooks, endedAtMs: nowMs };
  const why = 'The service does not exist any more: it was deleted while the deployment ran.';
  return {
    ...watch,
    missingLooks,
    endedAtMs: nowMs,
    verdict: { kind: 'failed', why, rollback: { state: 'none' }, gone: true },
  };
}

/** How often ECS's record of the deployment is asked for merely to have its ARN: it may be listed seconds late. */
const recordAsksForArn = 3;
const recordAsksForStages = 30;

/** Judges the look, and asks for ECS's own record where the look needs it. */
async function askRecord(watch: Watch, service: Service, nowMs: number, ports: WatchPorts): Promise<Watch> {
  const verdict = judge(watch.started, watch.sighting, service, nowMs);
  // A deployment by stages is judged by its record, and a pause shows only there, so that is asked for until it is listed.
  const asks = readsRecord(service) ? recordAsksForStages : recordAsksForArn;
  const forArn = watch.serviceDeploymentArn === null && watch.sighting.seen && watch.recordAsks < asks;
  if (verdict.kind !== 'unclear' && !forArn) return { ...watch, verdict };
  const record = await recordOf(watch.started, ports);
  return {
    ...watch,
    verdict: verdict.kind === 'unclear' ? judge(watch.started, watch.sighting, service, nowMs, record.fate) : verdict,
    serviceDeploymentArn: record.arn ?? watch.serviceDeploymentArn,
    // Without the permission there is nothing to wait for.
    recordAsks: record.denied ? recordAsksForStages : watch.recordAsks + 1,
  };
}

type OwnRecord = { arn: string | null; fate: Fate; denied: boolean };

async function recordOf(started: Started, ports: WatchPorts): Promise<OwnRecord> {
  try {
    const record = await ports.ecs.findServiceDeployment(started, ports.signal);
    return { arn: record?.arn ?? null, fate: record ? fateOf(record.status) : 'unknown', denied: false };
  } catch {
    // Optional: without this permission the looks themselves decide.
    return { arn: null, fate: 'unknown', denied: true };
  }
}

/** Statuses of a service deployment: ECS API reference, "ServiceDeployment". */
function fateOf(status: string): Fate {
  if (status.startsWith('ROLLBACK_')) return 'rolled-back';
  if (status === 'SUCCESSFUL') return 'successful';
  if (status === 'STOPPED' || status === 'STOP_REQUESTED') return 'stopped';
  return status === 'PENDING' || status === 'IN_PROGRESS' ? 'running' : 'unknown';
}

/** Between two looks at the stopped tasks when nothing points to any. */
const quietCollectMs = 30_000;

/** The same while a task is still ending, whose exit codes come late. */
const openCollectMs = 10_000;

/**
 * Keeps the stopped tasks of our deployment. Asked for when something moved (a crash shows in the counts or the
 * events), and now and then otherwise: a quiet rollout costs next to no calls for it.
 */
async function collectStopped(watch: Watch, news: readonly News[], nowMs: number, ports: WatchPorts): Promise<Watch> {
  const open = [...watch.stopped.tasks.values()].some((task) => task.lastStatus !== 'STOPPED');
  const quietForMs = nowMs - watch.collectedAtMs;
  // Once ECS completed the deployment the failed tasks decide: those before it and those after it.
  const decides = watch.completion === null ? watch.verdict.kind === 'completed' : failedTasks(watch).length > 0;
  const often = (open || decides) && quietForMs >= openCollectMs;
  const due = news.length > 0 || often || quietForMs >= quietCollectMs;
  if (!due || watch.stoppedTrouble !== null || !watch.sighting.seen) return watch;
  // ListTasks takes a service's name, where most calls take its ARN too (ECS API reference).
  const { cluster, service, deploymentId } = watch.started;
  try {
    const stopped = await collect(watch.stopped, ports.ecs, { cluster, service, deploymentId }, ports.signal);
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
