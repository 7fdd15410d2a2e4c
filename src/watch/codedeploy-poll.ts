import { until } from '../lib/abort.ts';
import type { Clock } from '../lib/clock.ts';
import { AwsError, messageOf } from '../lib/errors.ts';
import { plural } from '../lib/text.ts';
import { type CodeDeployRecord, type CodeDeployTarget, hasEnded } from '../rollout/codedeploy-record.ts';
import type { CodeDeployStarted } from '../rollout/codedeploy-started.ts';
import { ecsRule, failureRuleOf } from '../service/deployment-configuration.ts';
import type { Service } from '../service/service.ts';
import { pauseMs } from './cadence.ts';
import { type CodeDeployLook, countsIn, greenOf, judgeCodeDeploy } from './codedeploy.ts';
import { codeDeployNews } from './codedeploy-news.ts';
import { thresholdOf } from './failure-threshold.ts';
import { failedTasks, newlyFailed } from './give-up.ts';
import { begin, isOpen, type Watch, type WatchSettings } from './look.ts';
import type { Watched } from './poll.ts';
import { prove, provenUntilMs } from './proof.ts';
import { collect, type TaskReader } from './stopped-tasks.ts';
import { eventNews, extend, type News } from './timeline.ts';

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
type Following = {
  watch: Watch;
  look: CodeDeployLook | null;
  blindLooks: number;
  blindSinceMs: number | null;
  changedAtMs: number;
};

/** What is asked at the deadline may be answered so long after it. */
const answerGraceMs = 3_000;

type Tell = (news: readonly News[]) => void;

/** A job on GitHub's own runners ends after six hours. */
const mostWaitMs = 360 * 60_000;

/**
 * Watches a CodeDeploy deployment until it has a verdict. Never throws: sight lost, a time-out and a cancelled run are
 * verdicts. The waits that the deployment group is configured with come on top of `settings.deadlineMs`.
 */
export async function watchCodeDeploy(
  started: CodeDeployStarted,
  settings: WatchSettings,
  ports: CodeDeployWatchPorts,
  tell: Tell,
): Promise<Watched> {
  const { clock, signal } = ports;
  const { waitsMs } = started.codeDeploy.plan;
  const pausedMs = Math.min(settings.deadlineMs + waitsMs, started.startedAtMs + mostWaitMs);
  const deadlineMs = Math.max(settings.deadlineMs, pausedMs);
  let following: Following = {
    watch: begin(started),
    look: null,
    blindLooks: 0,
    blindSinceMs: null,
    changedAtMs: clock.now(),
  };
  for (;;) {
    if (signal.aborted) return close(following.watch, clock.now(), 'cancelled', 'The run was cancelled.');
    following = await until(deadlineMs + answerGraceMs, ports, (timed) =>
      lookAgain(following, started, settings, { ...ports, signal: timed }, tell),
    );
    if (!isOpen(following.watch)) return following.watch;
    const nowMs = clock.now();
    const untilMs = Math.max(deadlineMs, provenUntilMs(following.watch, { ...settings, bakeMs: 0 }));
    if (nowMs >= untilMs - 500) return outOfTime(following, nowMs);
    await pause(following, settings, untilMs, ports);
  }
}

async function lookAgain(
  following: Following,
  started: CodeDeployStarted,
  settings: WatchSettings,
  ports: CodeDeployWatchPorts,
  tell: Tell,
): Promise<Following> {
  try {
    const look = await lookAt(following.look, started, ports);
    const watch = await judged(following, look, started, settings, ports);
    const fresh = watch.timeline.news.slice(following.watch.timeline.news.length);
    if (fresh.length > 0) tell(fresh);
    const changedAtMs = fresh.length > 0 ? look.nowMs : following.changedAtMs;
    return { watch, look, blindLooks: 0, blindSinceMs: null, changedAtMs };
  } catch (error) {
    return blind(following, error, ports);
  }
}

/** One look at the deployment, at how far the service is within it, and at what undoes it. */
async function lookAt(
  before: CodeDeployLook | null,
  started: CodeDeployStarted,
  { codeDeploy, clock, signal }: CodeDeployWatchPorts,
): Promise<CodeDeployLook> {
  const { targetId, plan } = started.codeDeploy;
  const id = started.deploymentId;
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
  { watch, look: before }: Following,
  look: CodeDeployLook,
  started: CodeDeployStarted,
  settings: WatchSettings,
  ports: CodeDeployWatchPorts,
): Promise<Watch> {
  const service = await serviceNow(watch, ports);
  const collected = await withStopped({ ...watch, last: service ?? watch.last }, look, ports);
  const seen = { timeline: watch.timeline, desired: service?.desired ?? 0, failed: failedTasks(collected).length };
  const news = [
    ...codeDeployNews(before, look, started, seen),
    ...(service === null ? [] : eventNews(watch.timeline, started, service, look.nowMs)),
    ...newlyFailed(watch, collected, look.nowMs),
  ];
  const verdict = judgeCodeDeploy(started, look, settings.until);
  const timeline = extend(watch.timeline, news);
  const last = collected.last === null ? null : withServing(collected.last, look, verdict.kind === 'failed');
  const ended = giveUp({ ...collected, last, verdict, timeline, endedAtMs: look.nowMs }, look, settings);
  // The bake time is for rolling deployments.
  return prove(ended, { ...settings, bakeMs: 0 }, look.nowMs);
}

/** ECS counts the tasks of both task sets as the service's: those of the one that is to serve are what is asked about. */
function withServing(service: Service, { target }: CodeDeployLook, failed: boolean): Service {
  if (target === null) return service;
  const counts = countsIn(target, service.desired, 0);
  return { ...service, running: failed ? counts.old : counts.running };
}

/** For its events and counts only: that they cannot be read does not matter. */
async function serviceNow({ started }: Watch, { ecs, signal }: CodeDeployWatchPorts): Promise<Service | null> {
  const services = await ecs.describeServices(started.cluster, [started.serviceArn], signal).catch(() => []);
  return services[0] ?? null;
}

/** Keeps the stopped tasks of the new task set: ECS forgets them within the hour. */
async function withStopped(watch: Watch, look: CodeDeployLook, ports: CodeDeployWatchPorts): Promise<Watch> {
  const green = greenOf(look.target);
  if (green === null || green.id === '' || watch.stoppedTrouble !== null) return watch;
  const { cluster, serviceArn } = watch.started;
  const of = { cluster, service: serviceArn, deploymentId: green.id };
  try {
    return { ...watch, stopped: await collect(watch.stopped, ports.ecs, of, ports.signal) };
  } catch (error) {
    const denied = error instanceof AwsError && error.details.kind === 'denied';
    return { ...watch, stoppedTrouble: denied ? error : null };
  }
}

/** CodeDeploy waits an hour for a task set whose tasks crash; failed tasks are counted to end that sooner. */
function giveUp(watch: Watch, { record }: CodeDeployLook, { failureThreshold }: WatchSettings): Watch {
  if (watch.verdict.kind !== 'pending' || hasEnded(record) || record.terminationWait) return watch;
  const count = failedTasks(watch).length;
  const desired = watch.last?.desired ?? watch.started.wayBack.desired;
  const limit = thresholdOf(failureThreshold, watch.last === null ? ecsRule : failureRuleOf(watch.last), desired);
  if (count < limit) return watch;
  const why = `${plural(count, 'task')} of the new revision failed (given up at ${limit}; CodeDeploy itself had not failed the deployment).`;
  return { ...watch, verdict: { kind: 'failed', why, rollback: { state: 'none' } } };
}

/** A look that failed. Credentials gone or access denied end the watch in seconds; trouble on the way passes. */
function blind(following: Following, error: unknown, { clock, signal }: CodeDeployWatchPorts): Following {
  if (signal.aborted) return following;
  const blindLooks = following.blindLooks + 1;
  const blindSinceMs = following.blindSinceMs ?? clock.now();
  const kind = error instanceof AwsError ? error.details.kind : 'refused';
  // Expired credentials stay expired; a denial may be an IAM change still spreading, so it is met twice.
  const lost = kind === 'credentials' || ((kind === 'denied' || kind === 'refused') && blindLooks >= 2);
  const why = `Sight of the deployment was lost: ${messageOf(error)}`;
  const watch = lost ? close(following.watch, clock.now(), 'unknown', why) : following.watch;
  return { ...following, watch, blindLooks, blindSinceMs };
}

function outOfTime({ watch, blindSinceMs }: Following, nowMs: number): Watch {
  const lost = blindSinceMs !== null && nowMs - blindSinceMs > 60_000;
  return lost
    ? close(watch, nowMs, 'unknown', 'Sight of the deployment was lost and time ran out.')
    : close(watch, nowMs, 'timed-out', null);
}

/** Ends the watch; its sentence says what was still missing, after `why`. */
function close(
  watch: Watch,
  endedAtMs: number,
  kind: 'timed-out' | 'cancelled' | 'unknown',
  why: string | null,
): Watch {
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
  { watch, blindLooks, changedAtMs }: Following,
  settings: WatchSettings,
  deadlineMs: number,
  { clock, signal }: CodeDeployWatchPorts,
): Promise<void> {
  const nowMs = clock.now();
  const failures = watch.timeline.news.filter((item) => item.kind === 'failure').map((item) => item.atMs);
  const ms = pauseMs({
    sinceStartMs: nowMs - watch.started.startedAtMs,
    sinceChangeMs: nowMs - changedAtMs,
    blindLooks,
    sinceFailureMs: failures.length === 0 ? null : nowMs - Math.max(...failures),
    settlingLooks: 0,
    maxMs: settings.maxDelayMs,
    remainingMs: deadlineMs - nowMs,
  });
  try {
    await clock.sleep(ms, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
