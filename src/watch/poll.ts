import type { Clock } from '../lib/clock.ts';
import { AwsError, messageOf } from '../lib/errors.ts';
import type { Started } from '../rollout/started.ts';
import type { Service } from '../service/service.ts';
import { pauseMs } from './cadence.ts';
import { nothingSeen, remember, type Sighting } from './sighting.ts';
import { emptyTimeline, extend, type News, newsOf, type Timeline } from './timeline.ts';
import { type Fate, judge, type Verdict } from './verdict.ts';

/** The looks that watching takes. */
export type ServiceReader = {
  /** One DescribeServices for up to ten services of a cluster. Services that ECS does not know are left out. */
  describeServices(cluster: string, services: readonly string[], signal: AbortSignal): Promise<Service[]>;
  /** ECS's own record of one deployment; null while it is not listed. Errors are AwsErrors. */
  findServiceDeployment(started: Started, signal: AbortSignal): Promise<ServiceDeployment | null>;
};

export type ServiceDeployment = { arn: string; status: string; reason: string | null };

export type WatchSettings = { deadlineMs: number; maxDelayMs: number };

export type WatchPorts = { ecs: ServiceReader; clock: Clock; signal: AbortSignal };

/** What watching one service ended with. */
export type Watched = {
  started: Started;
  verdict: Verdict;
  timeline: Timeline;
  /** The service at the last look; null when there was none. */
  last: Service | null;
  endedAtMs: number;
  serviceDeploymentArn: string | null;
};

type Watch = Watched & { sighting: Sighting; settlingLooks: number; missingLooks: number };

/** What all looks have in common. */
type Pulse = {
  startedAtMs: number;
  changedAtMs: number;
  lastLookAtMs: number;
  blindLooks: number;
  trouble: string | null;
};

/**
 * Watches what was started until each of it has a verdict; one look is one DescribeServices for ten services.
 * Never throws: sight lost, a time-out and a cancelled run are verdicts. `tell` gets what each look showed anew.
 */
export async function watch(
  started: readonly Started[],
  settings: WatchSettings,
  ports: WatchPorts,
  tell: (news: readonly News[]) => void,
): Promise<Watched[]> {
  const beganAtMs = ports.clock.now();
  let watches = started.map(begin);
  let pulse: Pulse = {
    startedAtMs: beganAtMs,
    changedAtMs: beganAtMs,
    lastLookAtMs: beganAtMs,
    blindLooks: 0,
    trouble: null,
  };
  while (watches.some(isOpen)) {
    if (ports.signal.aborted) return close(watches, ports, 'cancelled', 'The run was cancelled.');
    const looked = await look(watches, pulse, ports, tell);
    watches = looked.watches;
    pulse = looked.pulse;
    if (!watches.some(isOpen)) break;
    if (ports.clock.now() >= settings.deadlineMs - 500) return outOfTime(watches, pulse, ports);
    await pause(watches, pulse, settings, ports);
  }
  return watches;
}

function begin(started: Started): Watch {
  const verdict: Verdict = { kind: 'pending', why: 'Not looked yet.', settling: false };
  const timeline = emptyTimeline(started);
  const endedAtMs = started.startedAtMs;
  return {
    started,
    verdict,
    timeline,
    last: null,
    endedAtMs,
    serviceDeploymentArn: null,
    sighting: nothingSeen,
    settlingLooks: 0,
    missingLooks: 0,
  };
}

/** Without a verdict, or failed while ECS's own rollback is still on its way. */
function isOpen(watch: Watch): boolean {
  const { verdict } = watch;
  if (verdict.kind === 'failed') return verdict.rollback.state === 'running';
  return verdict.kind === 'pending' || verdict.kind === 'unclear';
}

async function look(
  watches: readonly Watch[],
  pulse: Pulse,
  ports: WatchPorts,
  tell: (news: readonly News[]) => void,
): Promise<{ watches: Watch[]; pulse: Pulse }> {
  const open = watches.filter(isOpen);
  let services: Map<string, Service>;
  try {
    services = await describe(open, ports);
  } catch (error) {
    return blind(watches, pulse, ports, error);
  }
  const nowMs = ports.clock.now();
  const fresh: News[] = [];
  const next = await Promise.all(
    watches.map(async (watch) => {
      if (!isOpen(watch)) return watch;
      const seen = await see(watch, services.get(watch.started.serviceArn), nowMs, ports);
      fresh.push(...seen.timeline.news.slice(watch.timeline.news.length));
      return seen;
    }),
  );
  if (fresh.length > 0) tell(fresh);
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

/** One service at one look. */
async function see(watch: Watch, service: Service | undefined, nowMs: number, ports: WatchPorts): Promise<Watch> {
  const { started } = watch;
  if (!service) return unseen(watch, nowMs);
  const sighting = remember(watch.sighting, started, service, nowMs);
  const timeline = extend(watch.timeline, newsOf(watch.timeline, started, service, nowMs));
  let verdict = judge(started, sighting, service, nowMs);
  let { serviceDeploymentArn } = watch;
  // ECS's record is asked for once when ours shows, for its ARN, and whenever the looks alone leave a doubt.
  if (verdict.kind === 'unclear' || (serviceDeploymentArn === null && !watch.sighting.seen && sighting.seen)) {
    const record = await recordOf(started, ports);
    serviceDeploymentArn = record.arn ?? serviceDeploymentArn;
    if (verdict.kind === 'unclear') verdict = judge(started, sighting, service, nowMs, record.fate);
  }
  const settlingLooks = verdict.kind === 'pending' && verdict.settling ? watch.settlingLooks + 1 : 0;
  return {
    ...watch,
    sighting,
    timeline,
    verdict,
    last: service,
    endedAtMs: nowMs,
    serviceDeploymentArn,
    settlingLooks,
    missingLooks: 0,
  };
}

/** ECS left the service out of its answer: once may be a stale read, three times it is gone. */
function unseen(watch: Watch, nowMs: number): Watch {
  const missingLooks = watch.missingLooks + 1;
  if (missingLooks < 3) return { ...watch, missingLooks, endedAtMs: nowMs };
  const why = 'The service does not exist any more: it was deleted while the deployment ran.';
  return { ...watch, missingLooks, endedAtMs: nowMs, verdict: { kind: 'failed', why, rollback: { state: 'none' } } };
}

async function recordOf(started: Started, ports: WatchPorts): Promise<{ arn: string | null; fate: Fate }> {
  try {
    const record = await ports.ecs.findServiceDeployment(started, ports.signal);
    return record ? { arn: record.arn, fate: fateOf(record.status) } : { arn: null, fate: 'unknown' };
  } catch {
    // Optional: without this permission the looks themselves decide.
    return { arn: null, fate: 'unknown' };
  }
}

/** Statuses of a service deployment: ECS API reference, "ServiceDeployment". */
function fateOf(status: string): Fate {
  if (status.startsWith('ROLLBACK_')) return 'rolled-back';
  if (status === 'SUCCESSFUL') return 'successful';
  if (status === 'STOPPED' || status === 'STOP_REQUESTED') return 'stopped';
  return status === 'PENDING' || status === 'IN_PROGRESS' ? 'running' : 'unknown';
}

/** A look that failed. Credentials gone or access denied end the watch in seconds; trouble on the way passes. */
function blind(
  watches: readonly Watch[],
  pulse: Pulse,
  ports: WatchPorts,
  error: unknown,
): { watches: Watch[]; pulse: Pulse } {
  const trouble = messageOf(error);
  const blindLooks = pulse.blindLooks + 1;
  const kind = error instanceof AwsError ? error.details.kind : 'refused';
  if (kind === 'aborted' || ports.signal.aborted) return { watches: [...watches], pulse };
  // Expired credentials stay expired; a denial may be an IAM change still spreading, so it is met twice.
  const lost = kind === 'credentials' || ((kind === 'denied' || kind === 'refused') && blindLooks >= 2);
  const next = { ...pulse, blindLooks, trouble };
  return {
    watches: lost ? close(watches, ports, 'unknown', `Sight of the deployment was lost: ${trouble}`) : [...watches],
    pulse: next,
  };
}

function outOfTime(watches: readonly Watch[], pulse: Pulse, ports: WatchPorts): Watch[] {
  if (pulse.blindLooks > 0 && ports.clock.now() - pulse.lastLookAtMs > 60_000) {
    return close(
      watches,
      ports,
      'unknown',
      `Sight of the deployment was lost and time ran out: ${pulse.trouble ?? 'no answer'}`,
    );
  }
  return close(watches, ports, 'timed-out', null);
}

/** Ends every open watch with the same verdict; a sentence of null keeps what was still missing. */
function close(
  watches: readonly Watch[],
  ports: WatchPorts,
  kind: 'timed-out' | 'cancelled' | 'unknown',
  why: string | null,
): Watch[] {
  const endedAtMs = ports.clock.now();
  return watches.map((watch) => {
    if (!isOpen(watch)) return watch;
    // Known to have failed: that ECS's rollback was not seen to end is part of the report, not another outcome.
    if (watch.verdict.kind === 'failed' && kind === 'timed-out') return { ...watch, endedAtMs };
    const missing = watch.last === null ? null : watch.verdict.why;
    const sentence = [why, missing].filter((part) => part !== null).join(' ') || 'Nothing was seen of it.';
    return { ...watch, endedAtMs, verdict: { kind, why: sentence } };
  });
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
    remainingMs: settings.deadlineMs - nowMs,
  });
  try {
    await ports.clock.sleep(ms, ports.signal);
  } catch (error) {
    if (!ports.signal.aborted) throw error;
  }
}
