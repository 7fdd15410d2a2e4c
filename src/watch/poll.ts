import { until } from '../lib/abort.ts';
import { AwsError, messageOf } from '../lib/errors.ts';
import type { Started } from '../rollout/started.ts';
import type { Service } from '../service/service.ts';
import { pauseMs } from './cadence.ts';
import { begin, isOpen, see, type Watch, type WatchPorts, type WatchSettings } from './look.ts';
import { configuredPauseMs } from './native.ts';
import { provenUntilMs } from './proof.ts';
import type { News } from './timeline.ts';

/** What watching one service ended with. */
export type Watched = Omit<Watch, 'sighting' | 'settlingLooks' | 'missingLooks' | 'recordAsks'>;

/** What all looks have in common. */
type Pulse = {
  startedAtMs: number;
  changedAtMs: number;
  lastLookAtMs: number;
  blindLooks: number;
  trouble: string | null;
};

/** Who listens while services are watched. */
export type Listener = {
  /** What a look showed anew. */
  tell(news: readonly News[]): void;
  /** One service has its verdict; the others are watched on. */
  ended(watched: Watched): void;
};

/**
 * Watches what was started until each of it has a verdict; one look is one DescribeServices for ten services.
 * Never throws: sight lost, a time-out and a cancelled run are verdicts.
 */
export async function watch(
  started: readonly Started[],
  settings: WatchSettings,
  ports: WatchPorts,
  listener: Listener,
): Promise<Watched[]> {
  const beganAtMs = ports.clock.now();
  const begun = { startedAtMs: beganAtMs, changedAtMs: beganAtMs, lastLookAtMs: beganAtMs };
  let watches: Watch[] = started.map(begin);
  let pulse: Pulse = { ...begun, blindLooks: 0, trouble: null };
  while (watches.some(isOpen)) {
    const before = watches;
    if (ports.signal.aborted) {
      watches = close(watches, ports, 'cancelled', 'The run was cancelled.');
    } else {
      const untilMs = latestOf(watches, settings) + answerGraceMs;
      const looked = await until(untilMs, ports, (signal) =>
        look(watches, pulse, settings, { ports, signal }, listener),
      );
      pulse = looked.pulse;
      watches = outOfTime(looked.watches, pulse, settings, ports);
    }
    for (const [index, watch] of watches.entries()) {
      const was = before[index];
      if (was && isOpen(was) && !isOpen(watch)) listener.ended(watch);
    }
    if (watches.some(isOpen)) await pause(watches, pulse, settings, ports);
  }
  return watches;
}

async function look(
  watches: readonly Watch[],
  pulse: Pulse,
  settings: WatchSettings,
  { ports, signal }: { ports: WatchPorts; signal: AbortSignal },
  listener: Listener,
): Promise<{ watches: Watch[]; pulse: Pulse }> {
  const timed = { ...ports, signal };
  const open = watches.filter(isOpen);
  let services: Map<string, Service>;
  try {
    services = await describe(open, timed);
  } catch (error) {
    return blind(watches, pulse, ports, error);
  }
  const nowMs = ports.clock.now();
  const fresh: News[] = [];
  const next = await Promise.all(
    watches.map(async (watch) => {
      if (!isOpen(watch)) return watch;
      const seen = await see(watch, services.get(watch.started.serviceArn), nowMs, settings, timed);
      fresh.push(...seen.timeline.news.slice(watch.timeline.news.length));
      return seen;
    }),
  );
  if (fresh.length > 0) listener.tell(fresh);
  const changedAtMs = fresh.length > 0 ? nowMs : pulse.changedAtMs;
  return { watches: next, pulse: { ...pulse, changedAtMs, lastLookAtMs: nowMs, blindLooks: 0, trouble: null } };
}

async function describe(open: readonly Watch[], ports: WatchPorts): Promise<Map<string, Service>> {
  const chunks: Promise<Service[]>[] = [];
  for (const [cluster, started] of byCluster(open)) {
    for (let index = 0; index < started.length; index += 10) {
      const names = started.slice(index, index + 10).map((item) => item.serviceArn);
      chunks.push(ports.ecs.describeServices(cluster, names, ports.signal));
    }
  }
  const services = (await Promise.all(chunks)).flat();
  return new Map(services.map((service) => [service.arn, service]));
}

function byCluster(open: readonly Watch[]): Map<string, Started[]> {
  const groups = new Map<string, Started[]>();
  for (const { started } of open) groups.set(started.cluster, [...(groups.get(started.cluster) ?? []), started]);
  return groups;
}

/** A look that failed. Credentials gone or access denied end the watch in seconds; trouble on the way passes. */
function blind(
  watches: readonly Watch[],
  pulse: Pulse,
  ports: WatchPorts,
  error: unknown,
): { watches: Watch[]; pulse: Pulse } {
  const blindLooks = pulse.blindLooks + 1;
  const kind = error instanceof AwsError ? error.details.kind : 'refused';
  const trouble = kind === 'aborted' ? 'AWS did not answer in time' : messageOf(error);
  if (ports.signal.aborted) return { watches: [...watches], pulse };
  // Expired credentials stay expired; a denial may be an IAM change still spreading, so it is met twice.
  const lost = kind === 'credentials' || ((kind === 'denied' || kind === 'refused') && blindLooks >= 2);
  const next = { ...pulse, blindLooks, trouble };
  return {
    watches: lost ? close(watches, ports, 'unknown', `Sight of the deployment was lost: ${trouble}`) : [...watches],
    pulse: next,
  };
}

/** Closes what has no time left: the last look comes half a second before the deadline. */
function outOfTime(watches: readonly Watch[], pulse: Pulse, settings: WatchSettings, ports: WatchPorts): Watch[] {
  const nowMs = ports.clock.now();
  const late = (watch: Watch) => isOpen(watch) && nowMs >= deadlineOf(watch, settings) - 500;
  const blindForMs = nowMs - pulse.lastLookAtMs;
  const why = `Sight of the deployment was lost and time ran out: ${pulse.trouble ?? 'no answer'}`;
  return watches.map((watch) => {
    if (!late(watch)) return watch;
    // What was never seen at all cannot be said to have taken too long, and is not rolled back blindly.
    const lost = pulse.blindLooks > 0 && (blindForMs > 60_000 || watch.last === null);
    return closeOne(watch, nowMs, lost ? 'unknown' : 'timed-out', lost ? why : null);
  });
}

/**
 * What is watched after the completion comes on top of the time for the rollout, with a minute for the last look; so do
 * the pauses that the service itself is configured with, as far as a job can wait at all.
 */
function deadlineOf(watch: Watch, settings: WatchSettings): number {
  const pauseMs = watch.last === null ? 0 : configuredPauseMs(watch.last, settings.until);
  const pausedMs = Math.min(settings.deadlineMs + pauseMs, watch.started.startedAtMs + mostWaitMs);
  return Math.max(settings.deadlineMs, provenUntilMs(watch, settings), pausedMs);
}

/** A job on GitHub's own runners ends after six hours. */
const mostWaitMs = 360 * 60_000;

/** What is asked at the deadline may be answered so long after it. */
const answerGraceMs = 3_000;

function latestOf(watches: readonly Watch[], settings: WatchSettings): number {
  return Math.max(...watches.filter(isOpen).map((watch) => deadlineOf(watch, settings)));
}

type Closing = 'timed-out' | 'cancelled' | 'unknown';

/** Ends every open watch with the same verdict. */
function close(watches: readonly Watch[], ports: WatchPorts, kind: Closing, why: string | null): Watch[] {
  const endedAtMs = ports.clock.now();
  return watches.map((watch) => (isOpen(watch) ? closeOne(watch, endedAtMs, kind, why) : watch));
}

/** Ends one watch; its sentence says what was still missing, after `why`. */
function closeOne(watch: Watch, endedAtMs: number, kind: Closing, why: string | null): Watch {
  // Known to have failed: that ECS's rollback was not seen to end is part of the report, not another outcome.
  if (watch.verdict.kind === 'failed' && kind === 'timed-out') return { ...watch, endedAtMs, closed: true };
  const missing = watch.last === null ? null : watch.verdict.why;
  const sentence = [why, missing].filter((part) => part !== null).join(' ') || 'Nothing was seen of it.';
  return { ...watch, endedAtMs, verdict: { kind, why: sentence } };
}

/** Sleeps until the next look is due; a cancelled run wakes at once and is seen by the loop. */
async function pause(
  watches: readonly Watch[],
  pulse: Pulse,
  settings: WatchSettings,
  ports: WatchPorts,
): Promise<void> {
  const nowMs = ports.clock.now();
  const open = watches.filter(isOpen);
  const ms = pauseMs({
    sinceStartMs: nowMs - pulse.startedAtMs,
    sinceChangeMs: nowMs - pulse.changedAtMs,
    blindLooks: pulse.blindLooks,
    settlingLooks: Math.max(0, ...open.map((watch) => watch.settlingLooks)),
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

function sinceFailure(open: readonly Watch[], nowMs: number): number | null {
  const failures = open.flatMap((watch) => watch.timeline.news.filter((item) => item.kind === 'failure'));
  return failures.length === 0 ? null : nowMs - Math.max(...failures.map((item) => item.atMs));
}
