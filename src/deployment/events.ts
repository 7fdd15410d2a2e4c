import type { Service } from '../service/service.ts';
import type { CheckState } from '../verification/check.ts';
import type { DeploymentHandle } from './handle.ts';
import { ownDeployment } from './history.ts';
import type { Pause, PauseAction, PauseAnswer, PauseAnswerer, Protection } from './obstacles.ts';

/** The tasks of a service at one moment. */
export type Counts = {
  /** Tasks that the service wants. */
  desired: number;
  /** Of the new revision. */
  running: number;
  pending: number;
  failed: number;
  /** Running tasks of older revisions. */
  old: number;
};

/** Where every event was seen, and when. */
type Seen = { atMs: number; service: string };

/** Something new that a poll showed, as facts: only the report makes sentences of them. */
export type DeploymentEvent =
  | { kind: 'counts'; atMs: number; service: string; counts: Counts }
  | { kind: 'event'; atMs: number; service: string; id: string; message: string }
  /** A task of the new revision failed. */
  | { kind: 'failure'; atMs: number; service: string; task: string; reason: string }
  | ProgressEvent
  /** A check of `verify` has another state. `reason` holds text from outside. */
  | { kind: 'check'; atMs: number; service: string; check: string; state: CheckState; reason: string }
  | { kind: 'state'; atMs: number; service: string; deploymentId: string; state: string; reason: string | null }
  /** The action started a rollback, and how that ended. */
  | { kind: 'rollback'; atMs: number; service: string; end: 'done' | 'started' | 'failed' };

/**
 * How far a deployment by stages has come: ECS's blue/green, linear and canary, and CodeDeploy's. `stage` is where it is:
 * ECS's lifecycle stage, CodeDeploy's lifecycle event; null where there is none.
 */
export type ProgressEvent = Seen & { stage: string | null } & Progress;

export type Progress =
  /** The deployment reached its `stage`. */
  | { kind: 'stage' }
  /** How much of the traffic the new revision gets. */
  | { kind: 'traffic'; traffic: 'production' | 'test'; percent: number; revision: string }
  /** A lifecycle hook that ended. `target` is the ARN of its function; null where it has none. */
  | {
      kind: 'hook';
      id: string;
      type: string;
      target: string | null;
      status: string;
      /** Of a pause without an answer, after which ECS continued: when it expired, ms. */
      continuedAtMs?: number;
    }
  | { kind: 'pause'; pause: Pause; by: PauseAnswerer }
  /** The step answered a pause itself. `why`: what AWS said where it did not take the answer. */
  | {
      kind: 'pause-answer';
      hookId: string;
      action: PauseAction;
      result: PauseAnswer['kind'];
      why: string | null;
    }
  | { kind: 'alarm'; alarm: string }
  /** ECS stops the deployment or rolls it back. */
  | { kind: 'status'; status: string; reason: string | null }
  /** CodeDeploy's lifecycle event, and what CodeDeploy says where it failed. */
  | { kind: 'lifecycle-event'; name: string; status: string; diagnostics: string | null }
  /** CodeDeploy waits for a person, who continues by the command. */
  | { kind: 'ready-wait'; command: string }
  /** CodeDeploy keeps the old task set for its time. */
  | { kind: 'termination-wait' }
  /** The deployment by which the controller itself rolls back. */
  | { kind: 'controller-rollback'; deploymentId: string; status: string }
  | { kind: 'protection'; protection: Protection }
  /** The route by which an ECS gateway reaches the service. */
  | { kind: 'route'; status: string }
  /** ECS completed the deployment, and `bake-time-minutes` begins. */
  | { kind: 'bake'; forMs: number }
  /** ECS completed the deployment, but tasks had failed: it is watched for a little longer. */
  | { kind: 'confirmation'; revision: string };

/** Whether an event tells how far a deployment by stages has come. */
export function isProgress(event: DeploymentEvent): event is ProgressEvent {
  return 'stage' in event;
}

/** What was seen of one service's rollout, in order; the picture in the summary is drawn from it. */
export type Timeline = {
  service: string;
  startedAtMs: number;
  events: readonly DeploymentEvent[];
};

export function emptyTimeline(handle: DeploymentHandle): Timeline {
  return { service: handle.service, startedAtMs: handle.startedAtMs, events: [] };
}

/** What this poll shows that the timeline does not have yet. `atMs` is the time of the poll. */
export function eventsOf(
  timeline: Timeline,
  handle: DeploymentHandle,
  service: Service,
  atMs: number,
): DeploymentEvent[] {
  return [
    ...serviceEvents(timeline, handle, service, atMs),
    ...countEvents(timeline, handle, service, atMs),
    ...stateEvents(timeline, service, atMs),
  ];
}

export function extendTimeline(timeline: Timeline, events: readonly DeploymentEvent[]): Timeline {
  return events.length === 0 ? timeline : { ...timeline, events: [...timeline.events, ...events] };
}

/** The service's events since the deployment began, each once, oldest first. */
export function serviceEvents(
  timeline: Timeline,
  handle: DeploymentHandle,
  service: Service,
  atMs: number,
): DeploymentEvent[] {
  const known = new Set(timeline.events.flatMap((item) => (item.kind === 'event' ? [item.id] : [])));
  return service.events
    .filter((event) => !handle.knownEvents.has(event.id) && !known.has(event.id))
    .reverse()
    .map((event) => ({ kind: 'event', atMs, service: handle.service, id: event.id, message: event.message }));
}

function countEvents(timeline: Timeline, handle: DeploymentHandle, service: Service, atMs: number): DeploymentEvent[] {
  const counts = countsOf(handle, service);
  const last = timeline.events.findLast((item) => item.kind === 'counts');
  if (last?.kind === 'counts' && JSON.stringify(last.counts) === JSON.stringify(counts)) return [];
  return [{ kind: 'counts', atMs, service: handle.service, counts }];
}

export function countsOf(handle: DeploymentHandle, service: Service): Counts {
  const own = ownDeployment(handle, service);
  const running = own?.running ?? 0;
  const all = service.deployments.reduce((sum, deployment) => sum + deployment.running, 0);
  return {
    desired: service.scheduling === 'DAEMON' ? (own?.desired ?? service.desired) : service.desired,
    running,
    pending: own?.pending ?? 0,
    failed: own?.failed ?? 0,
    old: all - running,
  };
}

/** A deployment that reached another rollout state; the ones that were there before and did not change are no event. */
function stateEvents(timeline: Timeline, service: Service, atMs: number): DeploymentEvent[] {
  return service.deployments.flatMap((deployment): DeploymentEvent[] => {
    const state = deployment.rolloutState;
    if (state === null) return [];
    const last = timeline.events.findLast((item) => item.kind === 'state' && item.deploymentId === deployment.id);
    if (last?.kind === 'state' ? last.state === state : deployment.status !== 'PRIMARY') return [];
    return [
      {
        kind: 'state',
        atMs,
        service: timeline.service,
        deploymentId: deployment.id,
        state,
        reason: deployment.rolloutReason,
      },
    ];
  });
}
