import { cut } from '../../lib/text.ts';
import type { DeploymentWatch } from '../controller.ts';
import { type DeploymentEvent, isProgress } from '../events.ts';
import { ownDeployment } from '../history.ts';
import type { Stage } from './profile.ts';

/** What the polls of one rollout have shown, all on ECS's clock, ms since the epoch. */
export type Moments = {
  startedAtMs: number;
  endedAtMs: number;
  /** Tasks of the new revision by their ids, in the order in which ECS started them, with the moment of the event. */
  started: ReadonlyMap<string, number>;
  /** Older tasks by their ids, and when ECS told them to stop. */
  stopped: ReadonlyMap<string, number>;
  /** When ECS began to drain connections. */
  drains: readonly number[];
  /** When ECS first found no place for a task, and what it said; null for never. */
  unplaced: { atMs: number; why: string } | null;
  /** When all new tasks were healthy, as the stages of a deployment tell it; null for one without stages. */
  healthyAtMs: number | null;
  stages: readonly Stage[];
  counts: readonly { atMs: number; running: number; old: number }[];
};

/** An event of a batch names ten tasks at most, some 40 characters each. */
const longestEvent = 5_000;

/** Stages of ECS before all new tasks run. */
const beforeHealthy = ['RECONCILE_SERVICE', 'PRE_SCALE_UP', 'SCALE_UP'];

/** Lifecycle events of CodeDeploy until all new tasks run: `Install` starts them. */
const untilInstalled = ['BeforeInstall', 'Install'];

type Said = { atMs: number; message: string };

/** Puts what was seen of a completed deployment on ECS's clock. */
export function momentsOf(watch: DeploymentWatch): Moments {
  const aheadMs = clockLead(watch);
  const { handle, timeline, last } = watch;
  const own = last === null ? null : ownDeployment(handle, last);
  const said = eventsSaid(watch, aheadMs);
  const startedAtMs =
    own !== null && own.createdAtMs > 0 ? own.createdAtMs : (handle.createdAtMs ?? handle.startedAtMs - aheadMs);
  const counts = timeline.events.flatMap((item) =>
    item.kind === 'counts' ? [{ atMs: item.atMs - aheadMs, running: item.counts.running, old: item.counts.old }] : [],
  );
  const endedAtMs = Math.max(startedAtMs, endOf(watch, said, aheadMs));
  const started = tasksIn(said, /^has started \d+ tasks?:/);
  const stopped = new Map([...tasksIn(said, /^has stopped \d+ running tasks?:/)].filter(([id]) => !started.has(id)));
  const unplaced = said.find(({ message }) => /^was unable to place a task/.test(message));
  return {
    startedAtMs,
    endedAtMs,
    started,
    stopped,
    drains: said.flatMap(({ atMs, message }) => (message.startsWith('has begun draining') ? [atMs] : [])),
    unplaced: unplaced === undefined ? null : { atMs: unplaced.atMs, why: cut(unplaced.message, 160) },
    healthyAtMs: healthyAt(timeline.events, aheadMs),
    stages: stagesOf(timeline.events, endedAtMs + aheadMs),
    counts,
  };
}

/**
 * How far our clock is ahead of ECS's, ms: a deployment is created as the change is sent, and an event is seen no
 * earlier than it was said.
 */
function clockLead({ handle, last, timeline }: DeploymentWatch): number {
  const own = last === null ? null : ownDeployment(handle, last);
  if (handle.isNew && own !== null && own.createdAtMs > 0) return handle.startedAtMs - own.createdAtMs;
  const saidAt = new Map(last?.events.map(({ id, atMs }) => [id, atMs]));
  const leads = timeline.events.flatMap((item) => {
    const atMs = item.kind === 'event' ? (saidAt.get(item.id) ?? 0) : 0;
    return atMs > 0 ? [item.atMs - atMs] : [];
  });
  return leads.length === 0 ? 0 : Math.min(...leads);
}

/** The service's events of this deployment without the service's name, each with ECS's own time where that is left. */
function eventsSaid({ last, timeline }: DeploymentWatch, aheadMs: number): Said[] {
  const saidAt = new Map(last?.events.map(({ id, atMs }) => [id, atMs]));
  return timeline.events.flatMap((item) => {
    if (item.kind !== 'event') return [];
    const atMs = saidAt.get(item.id) ?? 0;
    const message = item.message.slice(0, longestEvent).replace(/^\(service [^)]{0,300}\)\s{0,3}/, '');
    return [{ atMs: atMs > 0 ? atMs : item.atMs - aheadMs, message }];
  });
}

/** ECS says when it completed a deployment in an event, and by the deployment's last change; else the poll tells. */
function endOf(
  { handle, last, completion, endedAtMs }: DeploymentWatch,
  said: readonly Said[],
  aheadMs: number,
): number {
  const logged = said.findLast(
    ({ message }) => message.includes(handle.deploymentId) && message.includes('deployment completed'),
  );
  if (logged !== undefined) return logged.atMs;
  const own = last === null ? null : ownDeployment(handle, last);
  const inEcsMs = completion?.inEcsMs ?? 0;
  if (own?.rolloutState === 'COMPLETED' && inEcsMs > own.createdAtMs) return inEcsMs;
  return (completion?.atMs ?? endedAtMs) - aheadMs;
}

function tasksIn(said: readonly Said[], what: RegExp): Map<string, number> {
  return new Map(
    said.flatMap(({ atMs, message }) =>
      what.test(message)
        ? [...message.matchAll(/\(task ([0-9a-f-]{1,64})\)/g)].map(([, id = '']) => [id, atMs] as const)
        : [],
    ),
  );
}

function healthyAt(events: readonly DeploymentEvent[], aheadMs: number): number | null {
  const beyond = events.find((item) => {
    if (item.kind === 'lifecycle-event') {
      const isLater = !untilInstalled.includes(item.name);
      return isLater || (item.name === 'Install' && item.status === 'Succeeded');
    }
    return item.kind === 'stage' && item.stage !== null && !beforeHealthy.includes(item.stage);
  });
  return beyond === undefined ? null : beyond.atMs - aheadMs;
}

/** How long the deployment was in each stage, as the polls saw it. */
function stagesOf(events: readonly DeploymentEvent[], endedAtMs: number): Stage[] {
  const steps = events.flatMap((item) =>
    // CodeDeploy waits between its last lifecycle event and the end of the old task set.
    isProgress(item) && (item.stage !== null || item.kind === 'termination-wait')
      ? [{ name: item.stage, atMs: item.atMs }]
      : [],
  );
  const changes = steps.filter(({ name }, index) => name !== steps[index - 1]?.name);
  const stages = new Map<string, number>();
  for (const [index, { name, atMs }] of changes.entries()) {
    if (name === null) continue;
    const ms = Math.max(0, (changes[index + 1]?.atMs ?? endedAtMs) - atMs);
    stages.set(name, (stages.get(name) ?? 0) + ms);
  }
  return [...stages].map(([name, ms]) => ({ name, ms }));
}
