import type { Started } from '../rollout/started.ts';
import { type Deployment, primaryOf, type Service } from '../service/service.ts';

/** What earlier looks at one service have shown: the memory that a verdict needs beside the present look. */
export type Sighting = {
  /** Our deployment was in an answer at least once. */
  seen: boolean;
  /** Looks in a row without our deployment although it had been seen, or was to be expected. */
  absentLooks: number;
  /** When the present run of such looks began, ms; null while our deployment shows. */
  absentSinceMs: number | null;
  /** Looks in a row at which our deployment was the newest one and FAILED. */
  failedLooks: number;
  /** ECS's own words when it failed our deployment; kept, because the deployment and its events vanish. */
  failure: string | null;
  /** ECS said that it rolls back. */
  rollingBack: boolean;
  /** The most failed tasks that ECS counted for our deployment. */
  failedTasks: number;
  /** ECS showed our deployment in progress. */
  inProgress: boolean;
};

export const nothingSeen: Sighting = {
  seen: false,
  absentLooks: 0,
  absentSinceMs: null,
  failedLooks: 0,
  failure: null,
  rollingBack: false,
  failedTasks: 0,
  inProgress: false,
};

export function ownDeployment(started: Started, service: Service): Deployment | null {
  return service.deployments.find((deployment) => deployment.id === started.deploymentId) ?? null;
}

/** Whether this run saw the deployment roll out: one that only took a new count had completed long before. */
export function rollsOut(started: Started, sighting: Sighting): boolean {
  return started.isNew || started.inProgress === true || sighting.inProgress;
}

/** Adds one look to the memory. */
export function remember(before: Sighting, started: Started, service: Service, nowMs: number): Sighting {
  const own = ownDeployment(started, service);
  const primary = primaryOf(service);
  const failed = own?.rolloutState === 'FAILED';
  return {
    seen: before.seen || own !== null,
    absentLooks: own ? 0 : before.absentLooks + 1,
    absentSinceMs: own ? null : (before.absentSinceMs ?? nowMs),
    failedLooks: failed && own === primary ? before.failedLooks + 1 : 0,
    failure: (failed ? own.rolloutReason : null) ?? before.failure ?? failureEvent(started, service),
    rollingBack: before.rollingBack || saysRollback(started, service, primary),
    failedTasks: Math.max(before.failedTasks, own?.failed ?? 0),
    inProgress: before.inProgress || own?.rolloutState === 'IN_PROGRESS',
  };
}

/** The event by which ECS gave our deployment up: its text names the deployment (troubleshooting guide, "Service event messages"). */
function failureEvent(started: Started, service: Service): string | null {
  const told = service.events.find(
    (event) => event.message.includes(started.deploymentId) && /deployment failed/i.test(event.message),
  );
  return told?.message.replace(/^\(service [^)]*\)\s*/, '') ?? null;
}

/** ECS's words for a rollback stand in the newest deployment's reason while it runs, and in an event for good. */
function saysRollback(started: Started, service: Service, primary: Deployment | null): boolean {
  if (
    primary &&
    primary.id !== started.deploymentId &&
    /rolling back to deployment/i.test(primary.rolloutReason ?? '')
  ) {
    return true;
  }
  return service.events.some(
    (event) => !started.knownEvents.has(event.id) && /rolling back to deployment/i.test(event.message),
  );
}
