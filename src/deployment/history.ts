import { type Deployment, primaryOf, type Service } from '../service/service.ts';
import type { DeploymentHandle } from './handle.ts';

/** What earlier polls of one service have shown: the history that a verdict needs beside the present poll. */
export type PollHistory = {
  /** Our deployment was in an answer at least once. */
  seen: boolean;
  /** Polls in a row without our deployment although it had been seen, or was to be expected. */
  absentPolls: number;
  /** When the present run of such polls began, ms; null while our deployment shows. */
  absentSinceMs: number | null;
  /** Polls in a row at which our deployment was the newest one and FAILED. */
  failedStatePolls: number;
  /** ECS's own words when it failed our deployment; kept, because the deployment and its events vanish. */
  failure: string | null;
  /** ECS said that it rolls back. */
  rollingBack: boolean;
  /** The most failed tasks that ECS counted for our deployment. */
  failedTasks: number;
  /** ECS showed our deployment in progress. */
  inProgress: boolean;
};

export const emptyHistory: PollHistory = {
  seen: false,
  absentPolls: 0,
  absentSinceMs: null,
  failedStatePolls: 0,
  failure: null,
  rollingBack: false,
  failedTasks: 0,
  inProgress: false,
};

export function ownDeployment(handle: DeploymentHandle, service: Service): Deployment | null {
  return service.deployments.find((deployment) => deployment.id === handle.deploymentId) ?? null;
}

/** Whether this run saw the deployment roll out: one that only took a new count had completed long before. */
export function rollsOut(handle: DeploymentHandle, history: PollHistory): boolean {
  return handle.isNew || handle.inProgress === true || history.inProgress;
}

/** Adds one poll to the history. */
export function updateHistory(
  before: PollHistory,
  handle: DeploymentHandle,
  service: Service,
  nowMs: number,
): PollHistory {
  const own = ownDeployment(handle, service);
  const primary = primaryOf(service);
  const failed = own?.rolloutState === 'FAILED';
  return {
    seen: before.seen || own !== null,
    absentPolls: own ? 0 : before.absentPolls + 1,
    absentSinceMs: own ? null : (before.absentSinceMs ?? nowMs),
    failedStatePolls: failed && own === primary ? before.failedStatePolls + 1 : 0,
    failure: (failed ? own.rolloutReason : null) ?? before.failure ?? failureEvent(handle, service),
    rollingBack: before.rollingBack || saysRollback(handle, service, primary),
    failedTasks: Math.max(before.failedTasks, own?.failed ?? 0),
    inProgress: before.inProgress || own?.rolloutState === 'IN_PROGRESS',
  };
}

/** The event by which ECS failed our deployment: its text names the deployment (troubleshooting guide, "Service event messages"). */
function failureEvent(handle: DeploymentHandle, service: Service): string | null {
  const known = service.events.find(
    (event) => event.message.includes(handle.deploymentId) && /deployment failed/i.test(event.message),
  );
  if (known === undefined) return null;
  const text = known.message.replace(/^\(service [^)]*\)\s*/, '');
  return text.replace(/^\(deployment [^)]*\)\s*deployment failed/i, 'ECS failed the deployment');
}

/** ECS's words for a rollback stand in the newest deployment's reason while it runs, and in an event for good. */
function saysRollback(handle: DeploymentHandle, service: Service, primary: Deployment | null): boolean {
  if (
    primary &&
    primary.id !== handle.deploymentId &&
    /rolling back to deployment/i.test(primary.rolloutReason ?? '')
  ) {
    return true;
  }
  return service.events.some(
    (event) => !handle.knownEvents.has(event.id) && /rolling back to deployment/i.test(event.message),
  );
}
