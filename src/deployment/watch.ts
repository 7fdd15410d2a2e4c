import { until } from '../lib/abort.ts';
import { AwsError, messageOf } from '../lib/errors.ts';
import type { Service } from '../service/service.ts';
import { configuredPauseMs } from './controllers/ecs/blue-green/judge.ts';
import {
  type DeploymentWatch,
  isOpen,
  pollService,
  startWatch,
  type WatchPorts,
  type WatchSettings,
} from './controllers/ecs/poll.ts';
import type { DeploymentEvent } from './events.ts';
import type { DeploymentHandle } from './handle.ts';
import { pollIntervalMs } from './poll-interval.ts';
import { provenUntilMs } from './proof.ts';

/** What watching one service ended with. */
export type WatchResult = Omit<DeploymentWatch, 'sighting' | 'settlingLooks' | 'missingLooks' | 'recordAsks'>;

/** What all looks have in common. */
type PollState = {
  startedAtMs: number;
  changedAtMs: number;
  lastPollAtMs: number;
  failedPolls: number;
  trouble: string | null;
};

/** Who listens while services are watched. */
export type WatchObserver = {
  /** What a look showed anew. */
  onEvent(events: readonly DeploymentEvent[]): void;
  /** One service has its verdict; the others are watched on. */
  ended(watched: WatchResult): void;
};

/**
 * Watches what was started until each of it has a verdict; one look is one DescribeServices for ten services.
 * Never throws: sight lost, a time-out and a cancelled run are verdicts.
 */
export async function watch(
  handle: readonly DeploymentHandle[],
  settings: WatchSettings,
  ports: WatchPorts,
  listener: WatchObserver,
): Promise<WatchResult[]> {
  const beganAtMs = ports.clock.now();
  const begun = { startedAtMs: beganAtMs, changedAtMs: beganAtMs, lastPollAtMs: beganAtMs };
  let watches: DeploymentWatch[] = handle.map(startWatch);
  let pollState: PollState = { ...begun, failedPolls: 0, trouble: null };
  while (watches.some(isOpen)) {
    const before = watches;
    if (ports.signal.aborted) {
      watches = close(watches, ports, 'cancelled', 'The run was cancelled.');
    } else {
      const untilMs = latestOf(watches, settings) + answerGraceMs;
      const looked = await until(untilMs, ports, (signal) =>
        pollAll(watches, pollState, settings, { ports, signal }, listener),
      );
      pollState = looked.pollState;
      watches = outOfTime(looked.watches, pollState, settings, ports);
    }
    for (const [index, watch] of watches.entries()) {
      const was = before[index];
      if (was && isOpen(was) && !isOpen(watch)) listener.ended(watch);
    }
    if (watches.some(isOpen)) await waitForNextPoll(watches, pollState, settings, ports);
  }
  return watches;
}

async function pollAll(
  watches: readonly DeploymentWatch[],
  pollState: PollState,
  settings: WatchSettings,
  { ports, signal }: { ports: WatchPorts; signal: AbortSignal },
  listener: WatchObserver,
): Promise<{ watches: DeploymentWatch[]; pollState: PollState }> {
  const timed = { ...ports, signal };
  const open = watches.filter(isOpen);
  let services: Map<string, Service>;
  try {
    services = await describe(open, timed);
  } catch (error) {
    return onPollError(watches, pollState, ports, error);
  }
  const nowMs = ports.clock.now();
  const fresh: DeploymentEvent[] = [];
  const next = await Promise.all(
    watches.map(async (watch) => {
      if (!isOpen(watch)) return watch;
      const seen = await pollService(watch, services.get(watch.handle.serviceArn), nowMs, settings, timed);
      fresh.push(...seen.timeline.events.slice(watch.timeline.events.length));
      return seen;
    }),
  );
  if (fresh.length > 0) listener.onEvent(fresh);
  const changedAtMs = fresh.length > 0 ? nowMs : pollState.changedAtMs;
  return {
    watches: next,
    pollState: { ...pollState, changedAtMs, lastPollAtMs: nowMs, failedPolls: 0, trouble: null },
  };
}

async function describe(open: readonly DeploymentWatch[], ports: WatchPorts): Promise<Map<string, Service>> {
  const chunks: Promise<Service[]>[] = [];
  for (const [cluster, handle] of byCluster(open)) {
    for (let index = 0; index < handle.length; index += 10) {
      const names = handle.slice(index, index + 10).map((item) => item.serviceArn);
      chunks.push(ports.ecs.describeServices(cluster, names, ports.signal));
    }
  }
  const services = (await Promise.all(chunks)).flat();
  return new Map(services.map((service) => [service.arn, service]));
}

function byCluster(open: readonly DeploymentWatch[]): Map<string, DeploymentHandle[]> {
  const groups = new Map<string, DeploymentHandle[]>();
  for (const { handle } of open) groups.set(handle.cluster, [...(groups.get(handle.cluster) ?? []), handle]);
  return groups;
}

/** A look that failed. Credentials gone or access denied end the watch in seconds; trouble on the way passes. */
function onPollError(
  watches: readonly DeploymentWatch[],
  pollState: PollState,
  ports: WatchPorts,
  error: unknown,
): { watches: DeploymentWatch[]; pollState: PollState } {
  const failedPolls = pollState.failedPolls + 1;
  const kind = error instanceof AwsError ? error.details.kind : 'refused';
  const trouble = kind === 'aborted' ? 'AWS did not answer in time' : messageOf(error);
  if (ports.signal.aborted) return { watches: [...watches], pollState };
  // Expired credentials stay expired; a denial may be an IAM change still spreading, so it is met twice.
  const lost = kind === 'credentials' || ((kind === 'denied' || kind === 'refused') && failedPolls >= 2);
  const next = { ...pollState, failedPolls, trouble };
  return {
    watches: lost ? close(watches, ports, 'unknown', `Sight of the deployment was lost: ${trouble}`) : [...watches],
    pollState: next,
  };
}

/** Closes what has no time left: the last look comes half a second before the deadline. */
function outOfTime(
  watches: readonly DeploymentWatch[],
  pollState: PollState,
  settings: WatchSettings,
  ports: WatchPorts,
): DeploymentWatch[] {
  const nowMs = ports.clock.now();
  const late = (watch: DeploymentWatch) => isOpen(watch) && nowMs >= deadlineOf(watch, settings) - 500;
  const failingForMs = nowMs - pollState.lastPollAtMs;
  const why = `Sight of the deployment was lost and time ran out: ${pollState.trouble ?? 'no answer'}`;
  return watches.map((watch) => {
    if (!late(watch)) return watch;
    // What was never seen at all cannot be said to have taken too long, and is not rolled back blindly.
    const lost = pollState.failedPolls > 0 && (failingForMs > 60_000 || watch.last === null);
    return closeOne(watch, nowMs, lost ? 'unknown' : 'timed-out', lost ? why : null);
  });
}

/**
 * What is watched after the completion comes on top of the time for the rollout, with a minute for the last look; so do
 * the pauses that the service itself is configured with, as far as a job can wait at all.
 */
function deadlineOf(watch: DeploymentWatch, settings: WatchSettings): number {
  const pollIntervalMs = watch.last === null ? 0 : configuredPauseMs(watch.last, settings.until);
  const pausedMs = Math.min(settings.deadlineMs + pollIntervalMs, watch.handle.startedAtMs + mostWaitMs);
  return Math.max(settings.deadlineMs, provenUntilMs(watch, settings), pausedMs);
}

/** A job on GitHub's own runners ends after six hours. */
const mostWaitMs = 360 * 60_000;

/** What is asked at the deadline may be answered so long after it. */
const answerGraceMs = 3_000;

function latestOf(watches: readonly DeploymentWatch[], settings: WatchSettings): number {
  return Math.max(...watches.filter(isOpen).map((watch) => deadlineOf(watch, settings)));
}

type Closing = 'timed-out' | 'cancelled' | 'unknown';

/** Ends every open watch with the same verdict. */
function close(
  watches: readonly DeploymentWatch[],
  ports: WatchPorts,
  kind: Closing,
  why: string | null,
): DeploymentWatch[] {
  const endedAtMs = ports.clock.now();
  return watches.map((watch) => (isOpen(watch) ? closeOne(watch, endedAtMs, kind, why) : watch));
}

/** Ends one watch; its sentence says what was still missing, after `why`. */
function closeOne(watch: DeploymentWatch, endedAtMs: number, kind: Closing, why: string | null): DeploymentWatch {
  // Known to have failed: that ECS's rollback was not seen to end is part of the report, not another outcome.
  if (watch.verdict.kind === 'failed' && kind === 'timed-out') return { ...watch, endedAtMs, closed: true };
  const missing = watch.last === null ? null : watch.verdict.why;
  const sentence = [why, missing].filter((part) => part !== null).join(' ') || 'Nothing was seen of it.';
  return { ...watch, endedAtMs, verdict: { kind, why: sentence } };
}

/** Sleeps until the next look is due; a cancelled run wakes at once and is seen by the loop. */
async function waitForNextPoll(
  watches: readonly DeploymentWatch[],
  pollState: PollState,
  settings: WatchSettings,
  ports: WatchPorts,
): Promise<void> {
  const nowMs = ports.clock.now();
  const open = watches.filter(isOpen);
  const ms = pollIntervalMs({
    sinceStartMs: nowMs - pollState.startedAtMs,
    sinceChangeMs: nowMs - pollState.changedAtMs,
    failedPolls: pollState.failedPolls,
    settlingPolls: Math.max(0, ...open.map((watch) => watch.settlingPolls)),
    maxMs: settings.maxDelayMs,
    sinceFailureMs: sinceFailure(open, nowMs),
    remainingMs: Math.min(...open.map((watch) => deadlineOf(watch, settings))) - nowMs,
  });
  try {
    await ports.clock.sleep(ms, ports.signal);
  } catch (error) {
    if (!ports.signal.aborted) throw error;
  }
}

function sinceFailure(open: readonly DeploymentWatch[], nowMs: number): number | null {
  const failures = open.flatMap((watch) => watch.timeline.events.filter((item) => item.kind === 'failure'));
  return failures.length === 0 ? null : nowMs - Math.max(...failures.map((item) => item.atMs));
}
