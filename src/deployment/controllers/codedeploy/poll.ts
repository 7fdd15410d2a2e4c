import { until } from '../../../lib/abort.ts';
import type { Clock } from '../../../lib/clock.ts';
import { AwsError, messageOf } from '../../../lib/errors.ts';
import { plural } from '../../../lib/text.ts';
import { ecsRule, failureRuleOf } from '../../../service/deployment-configuration.ts';
import type { Service } from '../../../service/service.ts';
import { failedTasks, newlyFailed } from '../../check-threshold.ts';
import { type DeploymentEvent, extendTimeline, serviceEvents } from '../../events.ts';
import { thresholdOf } from '../../failure-threshold.ts';
import { pollIntervalMs } from '../../poll-interval.ts';
import { prove, provenUntilMs } from '../../proof.ts';
import { collect, type TaskReader } from '../../stopped-tasks.ts';
import type { WatchResult } from '../../watch.ts';
import { type DeploymentWatch, isOpen, startWatch, type WatchSettings } from '../ecs/poll.ts';
import { codeDeployEvents } from './events.ts';
import type { CodeDeployHandle } from './handle.ts';
import { type CodeDeployState, countsIn, greenOf, judgeCodeDeploy } from './judge.ts';
import { type CodeDeployRecord, type CodeDeployTarget, hasEnded } from './record.ts';

export type CodeDeployReader = {
  /** Null when there is none of that id. */
  getDeployment(id: string, signal: AbortSignal): Promise<CodeDeployRecord | null>;
  /** Null while CodeDeploy has none to show. */
  getDeploymentTarget(id: string, target: string, signal: AbortSignal): Promise<CodeDeployTarget | null>;
  listDeployments(
    of: { application: string; group: string; sinceMs: number; active: boolean },
    signal: AbortSignal,
  ): Promise<string[]>;
};

export type CodeDeployWatchPorts = {
  codeDeploy: CodeDeployReader;
  ecs: TaskReader & {
    describeServices(cluster: string, services: readonly string[], signal: AbortSignal): Promise<Service[]>;
  };
  clock: Clock;
  signal: AbortSignal;
};

/** One deployment under watch, and what the last look showed of it. */
type WatchState = {
  watch: DeploymentWatch;
  look: CodeDeployState | null;
  failedPolls: number;
  failingSinceMs: number | null;
  changedAtMs: number;
};

/** What is asked at the deadline may be answered so long after it. */
const answerGraceMs = 3_000;

type Tell = (events: readonly DeploymentEvent[]) => void;

/** A job on GitHub's own runners ends after six hours. */
const mostWaitMs = 360 * 60_000;

/**
 * Watches a CodeDeploy deployment until it has a verdict. Never throws: sight lost, a time-out and a cancelled run are
 * verdicts. The waits that the deployment group is configured with come on top of `settings.deadlineMs`.
 */
export async function watchCodeDeploy(
  handle: CodeDeployHandle,
  settings: WatchSettings,
  ports: CodeDeployWatchPorts,
  onEvent: Tell,
): Promise<WatchResult> {
  const { clock, signal } = ports;
  const { waitsMs } = handle.codeDeploy.plan;
  const pausedMs = Math.min(settings.deadlineMs + waitsMs, handle.startedAtMs + mostWaitMs);
  const deadlineMs = Math.max(settings.deadlineMs, pausedMs);
  let following: WatchState = {
    watch: startWatch(handle),
    look: null,
    failedPolls: 0,
    failingSinceMs: null,
    changedAtMs: clock.now(),
  };
  for (;;) {
    if (signal.aborted) return close(following.watch, clock.now(), 'cancelled', 'The run was cancelled.');
    following = await until(deadlineMs + answerGraceMs, ports, (timed) =>
      poll(following, handle, settings, { ...ports, signal: timed }, onEvent),
    );
    if (!isOpen(following.watch)) return following.watch;
    const nowMs = clock.now();
    const untilMs = Math.max(deadlineMs, provenUntilMs(following.watch, { ...settings, bakeMs: 0 }));
    if (nowMs >= untilMs - 500) return outOfTime(following, nowMs);
    await pause(following, settings, untilMs, ports);
  }
}

async function poll(
  following: WatchState,
  handle: CodeDeployHandle,
  settings: WatchSettings,
  ports: CodeDeployWatchPorts,
  onEvent: Tell,
): Promise<WatchState> {
  try {
    const look = await read(following.look, handle, ports);
    const watch = await judged(following, look, handle, settings, ports);
    const fresh = watch.timeline.events.slice(following.watch.timeline.events.length);
    if (fresh.length > 0) onEvent(fresh);
    const changedAtMs = fresh.length > 0 ? look.nowMs : following.changedAtMs;
    return { watch, look, failedPolls: 0, failingSinceMs: null, changedAtMs };
  } catch (error) {
    return onPollError(following, error, ports);
  }
}

/** One look at the deployment, at how far the service is within it, and at what undoes it. */
async function read(
  before: CodeDeployState | null,
  handle: CodeDeployHandle,
  { codeDeploy, clock, signal }: CodeDeployWatchPorts,
): Promise<CodeDeployState> {
  const { targetId, plan } = handle.codeDeploy;
  const id = handle.deploymentId;
  const [record, shown] = await Promise.all([
    codeDeploy.getDeployment(id, signal),
    // It is there a moment after the deployment; without the permission the deployment itself has to do.
    codeDeploy.getDeploymentTarget(id, targetId, signal).catch(() => null),
  ]);
  if (record === null) throw new Error(`CodeDeploy knows no deployment ${id}.`);
  const { application, group } = plan;
  const undoingId = record.rollback?.deploymentId ?? null;
  const alone = record.status === 'Stopped' && undoingId === null;
  const [undoing, others] = await Promise.all([
    undoingId === null ? null : codeDeploy.getDeployment(undoingId, signal),
    alone ? codeDeploy.listDeployments({ application, group, sinceMs: record.createdAtMs, active: true }, signal) : [],
  ]);
  const other = others.find((each) => each !== id) ?? null;
  const taking = other === null ? null : await codeDeploy.getDeployment(other, signal);
  // What undoes a stopped deployment may be there before the stopped one names it.
  const undoes = taking?.creator === 'codeDeployRollback';
  return {
    record,
    target: shown ?? before?.target ?? null,
    undoing: undoing ?? (undoes ? taking : null),
    successor: undoes ? null : other,
    nowMs: clock.now(),
  };
}

async function judged(
  { watch, look: before }: WatchState,
  look: CodeDeployState,
  handle: CodeDeployHandle,
  settings: WatchSettings,
  ports: CodeDeployWatchPorts,
): Promise<DeploymentWatch> {
  const service = await serviceNow(watch, ports);
  const collected = await withStopped({ ...watch, last: service ?? watch.last }, look, ports);
  const seen = { timeline: watch.timeline, desired: service?.desired ?? 0, failed: failedTasks(collected).length };
  const events = [
    ...codeDeployEvents(before, look, handle, seen),
    ...(service === null ? [] : serviceEvents(watch.timeline, handle, service, look.nowMs)),
    ...newlyFailed(watch, collected, look.nowMs),
  ];
  const verdict = judgeCodeDeploy(handle, look, settings.until);
  const timeline = extendTimeline(watch.timeline, events);
  const last = collected.last === null ? null : withServing(collected.last, look, verdict.kind === 'failed');
  const ended = giveUp({ ...collected, last, verdict, timeline, endedAtMs: look.nowMs }, look, settings);
  // The bake time is for rolling deployments.
  return prove(ended, { ...settings, bakeMs: 0 }, look.nowMs);
}

/** ECS counts the tasks of both task sets as the service's: those of the one that is to serve are what is asked about. */
function withServing(service: Service, { target }: CodeDeployState, failed: boolean): Service {
  if (target === null) return service;
  const counts = countsIn(target, service.desired, 0);
  return { ...service, running: failed ? counts.old : counts.running };
}

/** For its events and counts only: that they cannot be read does not matter. */
async function serviceNow({ handle }: DeploymentWatch, { ecs, signal }: CodeDeployWatchPorts): Promise<Service | null> {
  const services = await ecs.describeServices(handle.cluster, [handle.serviceArn], signal).catch(() => []);
  return services[0] ?? null;
}

/** Keeps the stopped tasks of the new task set: ECS forgets them within the hour. */
async function withStopped(
  watch: DeploymentWatch,
  look: CodeDeployState,
  ports: CodeDeployWatchPorts,
): Promise<DeploymentWatch> {
  const green = greenOf(look.target);
  if (green === null || green.id === '' || watch.stoppedTrouble !== null) return watch;
  const { cluster, serviceArn } = watch.handle;
  const of = { cluster, service: serviceArn, deploymentId: green.id };
  try {
    return { ...watch, stopped: await collect(watch.stopped, ports.ecs, of, ports.signal) };
  } catch (error) {
    const denied = error instanceof AwsError && error.details.kind === 'denied';
    return { ...watch, stoppedTrouble: denied ? error : null };
  }
}

/** CodeDeploy waits an hour for a task set whose tasks crash; failed tasks are counted to end that sooner. */
function giveUp(
  watch: DeploymentWatch,
  { record }: CodeDeployState,
  { failureThreshold }: WatchSettings,
): DeploymentWatch {
  if (watch.verdict.kind !== 'pending' || hasEnded(record) || record.terminationWait) return watch;
  const count = failedTasks(watch).length;
  const desired = watch.last?.desired ?? watch.handle.rollbackPoint.desired;
  const limit = thresholdOf(failureThreshold, watch.last === null ? ecsRule : failureRuleOf(watch.last), desired);
  if (count < limit) return watch;
  const why = `${plural(count, 'task')} of the new revision failed (given up at ${limit}; CodeDeploy itself had not failed the deployment).`;
  return { ...watch, verdict: { kind: 'failed', why, rollback: { state: 'none' } } };
}

/** A look that failed. Credentials gone or access denied end the watch in seconds; trouble on the way passes. */
function onPollError(following: WatchState, error: unknown, { clock, signal }: CodeDeployWatchPorts): WatchState {
  if (signal.aborted) return following;
  const failedPolls = following.failedPolls + 1;
  const failingSinceMs = following.failingSinceMs ?? clock.now();
  const kind = error instanceof AwsError ? error.details.kind : 'refused';
  // Expired credentials stay expired; a denial may be an IAM change still spreading, so it is met twice.
  const lost = kind === 'credentials' || ((kind === 'denied' || kind === 'refused') && failedPolls >= 2);
  const why = `Sight of the deployment was lost: ${messageOf(error)}`;
  const watch = lost ? close(following.watch, clock.now(), 'unknown', why) : following.watch;
  return { ...following, watch, failedPolls, failingSinceMs };
}

function outOfTime({ watch, failingSinceMs }: WatchState, nowMs: number): DeploymentWatch {
  const lost = failingSinceMs !== null && nowMs - failingSinceMs > 60_000;
  return lost
    ? close(watch, nowMs, 'unknown', 'Sight of the deployment was lost and time ran out.')
    : close(watch, nowMs, 'timed-out', null);
}

/** Ends the watch; its sentence says what was still missing, after `why`. */
function close(
  watch: DeploymentWatch,
  endedAtMs: number,
  kind: 'timed-out' | 'cancelled' | 'unknown',
  why: string | null,
): DeploymentWatch {
  // Known to have failed: that the rollback was not seen to end is part of the report, not another outcome.
  if (watch.verdict.kind === 'failed' && kind === 'timed-out') return { ...watch, endedAtMs, closed: true };
  const missing = watch.last === null ? null : watch.verdict.why;
  return {
    ...watch,
    endedAtMs,
    closed: true,
    verdict: { kind, why: [why, missing].filter((part) => part !== null).join(' ') },
  };
}

async function pause(
  { watch, failedPolls, changedAtMs }: WatchState,
  settings: WatchSettings,
  deadlineMs: number,
  { clock, signal }: CodeDeployWatchPorts,
): Promise<void> {
  const nowMs = clock.now();
  const failures = watch.timeline.events.filter((item) => item.kind === 'failure').map((item) => item.atMs);
  const ms = pollIntervalMs({
    sinceStartMs: nowMs - watch.handle.startedAtMs,
    sinceChangeMs: nowMs - changedAtMs,
    failedPolls,
    sinceFailureMs: failures.length === 0 ? null : nowMs - Math.max(...failures),
    settlingPolls: 0,
    maxMs: settings.maxDelayMs,
    remainingMs: deadlineMs - nowMs,
  });
  try {
    await clock.sleep(ms, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
