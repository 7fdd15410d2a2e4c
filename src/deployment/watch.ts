import { until } from '../lib/abort.ts';
import { slept } from '../lib/clock.ts';
import { afterFailedPoll } from '../lib/poll-errors.ts';
import type { Service } from '../service/service.ts';
import type { DeploymentContext, DeploymentWatch, WatchChecks, WatchedHandle, WatchSettings } from './controller.ts';
import { isOpen } from './deployment-watch.ts';
import type { DeploymentEvent } from './events.ts';
import type { PauseJudge } from './pauses.ts';
import { pollIntervalMs } from './poll-interval.ts';
import { provenUntilMs } from './proof.ts';

/** Who follows the deployments while they are watched. */
export type WatchObserver = {
  /** What a poll showed that earlier ones had not. */
  onEvent(events: readonly DeploymentEvent[]): void;
  /** One deployment has its verdict; the others are watched on. */
  onEnd(watch: DeploymentWatch): void;
  /** What to do about a pause that holds a deployment; without it each is left to a person. */
  onPause?: PauseJudge;
  /** Called after each poll with all of them; returns them, some of them closed because of what became of others. */
  onPolled?(watches: readonly DeploymentWatch[]): readonly DeploymentWatch[];
};

/** When the watch began, and when a poll last showed something new, ms. */
type Timing = { startedAtMs: number; changedAtMs: number };

/** A job on GitHub's own runners ends after six hours. */
const maxWaitMs = 360 * 60_000;

/** The last poll comes so long before the deadline, to be answered in time. */
const lastPollMs = 500;

/** What is read at the deadline may be answered so long after it. */
const answerGraceMs = 3_000;

/** What is decided at its own limit is decided so long before the deadline. */
const checksGraceMs = 15_000;

/** A deployment that no poll succeeded for so long is unknown at its deadline, not timed out. */
const lostAfterMs = 60_000;

/**
 * Watches deployments until each of them has a verdict: the one loop for all controllers. One poll is one
 * DescribeServices for ten services, and what the controllers read besides. Never throws: a deployment that was lost
 * track of, a time-out and a cancelled run are verdicts.
 */
export async function watchDeployments(
  handles: readonly WatchedHandle[],
  settings: WatchSettings,
  run: DeploymentContext,
  observer: WatchObserver,
): Promise<DeploymentWatch[]> {
  const context = await sharing(handles, run);
  const startedAtMs = context.clock.now();
  let timing: Timing = { startedAtMs, changedAtMs: startedAtMs };
  let watches = await Promise.all(handles.map((handle) => handle.controller.watch(handle)));
  while (watches.some(isOpen)) {
    const before = watches;
    if (context.signal.aborted) {
      watches = closeAll(watches, context.clock.now());
      watches = publishEnds(before, watches, observer);
      continue;
    }
    const untilMs = latestDeadline(watches, settings) + answerGraceMs;
    const polled = await until(untilMs, context, (signal) => pollAll(before, settings, context, signal));
    const checked = settings.checks?.update(polled, true) ?? polled;
    const judged = await settlePauses(checked, settings, context, observer);
    const nowMs = context.clock.now();
    if (publishEvents(before, judged, observer)) timing = { ...timing, changedAtMs: nowMs };
    const closed = judged.map((watch) => closeLate(watch, settings, nowMs));
    watches = publishEnds(before, closed, observer);
    if (watches.some(isOpen)) watches = await waitForNextPoll(watches, timing, settings, context, observer);
  }
  settings.checks?.stop();
  return watches;
}

/** So many deployments share their reads. */
export const fewestOfFleet = 11;

/** Many deployments read together what each would read for itself. Loads the code only then. */
async function sharing(handles: readonly WatchedHandle[], context: DeploymentContext): Promise<DeploymentContext> {
  if (handles.length < fewestOfFleet) return context;
  const { createFleetReads } = await import('./fleet-reads.ts');
  return { ...context, fleet: createFleetReads(handles, { ecs: context.ecsForPolling, clock: context.clock }) };
}

/** Answers the pauses that are decided. Loads the code for pauses only where there is one. */
async function settlePauses(
  watches: DeploymentWatch[],
  { until: waitUntil }: WatchSettings,
  context: DeploymentContext,
  { onPause }: WatchObserver,
): Promise<DeploymentWatch[]> {
  if (watches.every(({ pause }) => pause === null)) return watches;
  const { leavePauses, settlePause } = await import('./pauses.ts');
  const judge = onPause ?? leavePauses;
  return Promise.all(watches.map((watch) => settlePause(watch, waitUntil, judge, context)));
}

/** Whether there was anything to tell. */
function publishEvents(
  before: readonly DeploymentWatch[],
  after: readonly DeploymentWatch[],
  observer: WatchObserver,
): boolean {
  const events = after.flatMap((watch, index) => newEvents(before[index], watch));
  if (events.length > 0) observer.onEvent(events);
  return events.length > 0;
}

/** Tells which deployments have ended, with those that end here because of others; returns all of them. */
function publishEnds(
  before: readonly DeploymentWatch[],
  polled: readonly DeploymentWatch[],
  observer: WatchObserver,
): DeploymentWatch[] {
  const after = [...(observer.onPolled?.(polled) ?? polled)];
  for (const [index, watch] of after.entries()) {
    const earlier = before[index];
    if (earlier !== undefined && isOpen(earlier) && !isOpen(watch)) observer.onEnd(watch);
  }
  return after;
}

function newEvents(before: DeploymentWatch | undefined, after: DeploymentWatch): readonly DeploymentEvent[] {
  return after.timeline.events.slice(before?.timeline.events.length ?? 0);
}

/** Polls every deployment that has no verdict yet. A poll that fails concerns its own deployment only. */
async function pollAll(
  watches: readonly DeploymentWatch[],
  settings: WatchSettings,
  context: DeploymentContext,
  signal: AbortSignal,
): Promise<DeploymentWatch[]> {
  const timed = { ...context, signal };
  const services = await describeAll(watches.filter(isOpen), timed);
  return Promise.all(
    watches.map(async (watch) => {
      if (!isOpen(watch)) return watch;
      const { controller, serviceArn } = watch.handle;
      try {
        const polled = await controller.poll(watch, services.get(serviceArn), settings, timed);
        return { ...polled, failedPolls: 0, pollError: null, unverified: null };
      } catch (error) {
        return onPollError(watch, error, context);
      }
    }),
  );
}

/** By the ARNs of the services: each as it is now, or why it could not be read; one that ECS left out has no entry. */
async function describeAll(
  open: readonly DeploymentWatch[],
  { ecsForPolling, signal }: DeploymentContext,
): Promise<Map<string, Service | Error>> {
  const chunks = [...arnsByCluster(open)].flatMap(([cluster, arns]) =>
    Array.from({ length: Math.ceil(arns.length / 10) }, (_, index) => ({
      cluster,
      arns: arns.slice(index * 10, index * 10 + 10),
    })),
  );
  const answers = await Promise.all(
    chunks.map(async ({ cluster, arns }): Promise<[string, Service | Error][]> => {
      try {
        const services = await ecsForPolling.describeServices(cluster, arns, signal);
        return services.map((service) => [service.arn, service]);
      } catch (error) {
        return arns.map((arn) => [arn, error instanceof Error ? error : new Error(String(error))]);
      }
    }),
  );
  return new Map(answers.flat());
}

function arnsByCluster(open: readonly DeploymentWatch[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { handle } of open) {
    groups.set(handle.cluster, [...(groups.get(handle.cluster) ?? []), handle.serviceArn]);
  }
  return groups;
}

/** The error policy of polling: see `afterFailedPoll`. */
function onPollError(watch: DeploymentWatch, error: unknown, { clock, signal }: DeploymentContext): DeploymentWatch {
  if (signal.aborted) return watch;
  const { failedPolls, pollError, isLost } = afterFailedPoll(error, watch.failedPolls);
  const failing = { ...watch, failedPolls, pollError };
  if (!isLost) return failing;
  return close(failing, clock.now(), 'unknown', `Lost track of the deployment: ${pollError}`);
}

/** Closes a deployment that has no time left. */
function closeLate(watch: DeploymentWatch, settings: WatchSettings, nowMs: number): DeploymentWatch {
  if (!isOpen(watch) || nowMs < deadlineOf(watch, settings) - lastPollMs) return watch;
  // What was never seen at all cannot be said to have taken too long, and is not rolled back blindly.
  const failingForMs = nowMs - watch.endedAtMs;
  const lost = watch.failedPolls > 0 && (failingForMs > lostAfterMs || watch.last === null);
  if (!lost) return close(watch, nowMs, 'timed-out', null);
  return close(watch, nowMs, 'unknown', `Lost track of the deployment, and time ran out: ${watch.pollError}`);
}

/**
 * What is watched after the completion comes on top of the time for the rollout; so do the pauses that the service
 * itself is configured with, as far as a job can wait at all.
 */
function deadlineOf(watch: DeploymentWatch, settings: WatchSettings): number {
  const waitMs = watch.handle.controller.configuredWaitMs(watch, settings.until);
  const pausedMs = Math.min(settings.deadlineMs + waitMs, watch.handle.startedAtMs + maxWaitMs);
  const checksMs = watch.checksUntilMs === 0 ? 0 : watch.checksUntilMs + checksGraceMs;
  return Math.max(settings.deadlineMs, provenUntilMs(watch, settings), pausedMs, checksMs);
}

function latestDeadline(watches: readonly DeploymentWatch[], settings: WatchSettings): number {
  return Math.max(...watches.filter(isOpen).map((watch) => deadlineOf(watch, settings)));
}

function closeAll(watches: readonly DeploymentWatch[], nowMs: number): DeploymentWatch[] {
  return watches.map((watch) => (isOpen(watch) ? close(watch, nowMs, 'cancelled', 'The run was cancelled.') : watch));
}

/** Ends one watch; its sentence says what was still missing, after `why`. */
function close(
  watch: DeploymentWatch,
  endedAtMs: number,
  kind: 'timed-out' | 'cancelled' | 'unknown',
  why: string | null,
): DeploymentWatch {
  // Known to have failed: that the controller's rollback was not seen to end is part of the report, not another outcome.
  if (watch.verdict.kind === 'failed' && kind === 'timed-out') return { ...watch, endedAtMs, closed: true };
  const missing = watch.last === null ? null : watch.verdict.why;
  const sentence = [why, missing].filter((part) => part !== null).join(' ') || 'No poll succeeded.';
  return { ...watch, endedAtMs, closed: true, verdict: { kind, why: sentence } };
}

/** Waits until the next poll is due, and runs the checks meanwhile; a cancelled run wakes at once and is seen by the loop. */
async function waitForNextPoll(
  watches: DeploymentWatch[],
  timing: Timing,
  settings: WatchSettings,
  context: DeploymentContext,
  observer: WatchObserver,
): Promise<DeploymentWatch[]> {
  const { clock, signal } = context;
  const { checks } = settings;
  const untilMs = clock.now() + nextPollMs(watches, timing, settings, clock.now());
  let current = watches;
  while (checks !== undefined && clock.now() < untilMs && current.some(isOpen) && !signal.aborted) {
    await sleepOrAnswered(Math.min(untilMs, checks.nextDueMs() ?? untilMs), checks, context);
    const before = current;
    current = await settlePauses(checks.update(current, false), settings, context, observer);
    publishEvents(before, current, observer);
    current = publishEnds(before, current, observer);
  }
  if (checks === undefined) await slept(untilMs - clock.now(), clock, signal);
  return current;
}

/** Sleeps until a time, or until a check has been answered. */
async function sleepOrAnswered(
  untilMs: number,
  checks: WatchChecks,
  { clock, signal }: DeploymentContext,
): Promise<void> {
  const woken = new AbortController();
  const either = AbortSignal.any([signal, woken.signal]);
  const sleep = slept(Math.max(0, untilMs - clock.now()), clock, either);
  await Promise.race([sleep, checks.answered()]);
  woken.abort(new Error('a check was answered'));
  await sleep;
}

/** How long to wait before the next poll, ms. */
function nextPollMs(
  watches: readonly DeploymentWatch[],
  timing: Timing,
  settings: WatchSettings,
  nowMs: number,
): number {
  const open = watches.filter(isOpen);
  return pollIntervalMs({
    sinceStartMs: nowMs - timing.startedAtMs,
    sinceChangeMs: nowMs - timing.changedAtMs,
    failedPolls: Math.max(...open.map((watch) => watch.failedPolls)),
    settlingPolls: Math.max(...open.map((watch) => watch.settlingPolls)),
    calls: Math.ceil(open.length / 10),
    maxMs: settings.maxDelayMs,
    sinceFailureMs: sinceFailure(open, nowMs),
    remainingMs: Math.min(...open.map((watch) => deadlineOf(watch, settings))) - nowMs,
  });
}

function sinceFailure(open: readonly DeploymentWatch[], nowMs: number): number | null {
  const failures = open.flatMap((watch) => watch.timeline.events.filter((item) => item.kind === 'failure'));
  return failures.length === 0 ? null : nowMs - Math.max(...failures.map((item) => item.atMs));
}
