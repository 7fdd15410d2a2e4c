import type { Service } from '../apis/ecs.ts';
import type { FailOn } from '../contract/status.ts';
import { type ServiceStatus, STATES, type State } from './board.ts';

/** A failure that is older says nothing of tasks that are being started now, ms. */
const recentMs = 3_600_000;

/** What was read of a service, before it is judged. */
export type Observed = Omit<ServiceStatus, 'state' | 'states'>;

/** What a service is in, the worst first. Pure. */
export function statesOf(service: Service, observed: Observed, nowMs: number): State[] {
  const { deployment, drift } = observed;
  const { progress } = deployment;
  const isStarting = areTasksStarting(service, observed, nowMs);
  const found: Record<State, boolean> = {
    failed: progress === 'failed',
    paused: deployment.pause !== null,
    unhealthy: isUnhealthy(service, observed) && !isStarting,
    'rolled-back': progress === 'rolled-back' || progress === 'rolling-back',
    // What a pause holds is in progress anyway.
    'in-progress': deployment.pause === null && (progress === 'in-progress' || progress === 'deleting' || isStarting),
    drift: drift !== null && drift.changes.length + drift.members.length > 0,
    ok: false,
  };
  const states = STATES.filter((state) => found[state]);
  return states.length === 0 ? ['ok'] : states;
}

function isUnhealthy(service: Service, observed: Observed): boolean {
  if ((observed.targets?.unhealthy.length ?? 0) > 0) return true;
  return hasTooFewTasks(service, observed);
}

/** Fewer tasks run than are desired, and no deployment explains it. */
function hasTooFewTasks(service: Service, { deployment }: Pick<Observed, 'deployment'>): boolean {
  const isMoving = ['in-progress', 'rolling-back', 'deleting'].includes(deployment.progress);
  return !isMoving && service.running < service.desired;
}

/** Tasks that are missing are being started, as after scaling out: no failure tells of another reason. */
function areTasksStarting(service: Service, observed: Observed, nowMs: number): boolean {
  const { running, pending, desired } = service;
  const hasUnhealthy = (observed.targets?.unhealthy.length ?? 0) > 0;
  if (hasUnhealthy || !hasTooFewTasks(service, observed) || observed.deployment.progress === 'failed') return false;
  const hasFailed = observed.lastFailure !== null && nowMs - observed.lastFailure.atMs < recentMs;
  return running > 0 && running + pending >= desired && !hasFailed;
}

/** What of `fail-on` a service shows. A failed deployment is unhealthy, too. */
export function findingsOf(states: readonly State[], failOn: readonly FailOn[]): FailOn[] {
  const shows: Record<FailOn, boolean> = {
    drift: states.includes('drift'),
    unhealthy: states.includes('unhealthy') || states.includes('failed'),
  };
  return failOn.filter((finding) => shows[finding]);
}
