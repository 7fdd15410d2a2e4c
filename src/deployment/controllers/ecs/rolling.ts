import { revisionName } from '../../../lib/arn.ts';
import { plural } from '../../../lib/text.ts';
import { type EarlySuccess, earlySuccessOf } from '../../../service/deployment-configuration.ts';
import { type Deployment, isFor, primaryOf, type Service } from '../../../service/service.ts';
import type { DeploymentHandle } from '../../handle.ts';
import { ownDeployment, type PollHistory, rollsOut } from '../../history.ts';
import type { Verdict } from '../../verdict.ts';
import { completionText } from './completion.ts';

/** How ECS's record of service deployments tells the end of ours; `unknown` when it could not be read. */
export type RecordState = 'running' | 'successful' | 'rolled-back' | 'stopped' | 'unknown';

/** How long a known deployment may be missing from answers before that is taken for more than a stale read. */
const staleReadMs = 8_000;

/** Judges one poll. `recordState` is given once an earlier judgement was `unclear`. Pure: the same poll, the same verdict. */
export function judge(
  handle: DeploymentHandle,
  history: PollHistory,
  service: Service,
  nowMs: number,
  recordState?: RecordState,
): Verdict {
  if (service.status !== 'ACTIVE') {
    const why = `The service is ${service.status}: it was deleted while the deployment ran.`;
    return { kind: 'failed', why, rollback: { state: 'none' }, gone: true };
  }
  const primary = primaryOf(service);
  if (!primary) return { kind: 'pending', why: 'ECS shows no deployment of the service.', settling: false };
  if (primary.id === handle.deploymentId) return judgeOwn(handle, history, service, primary);
  return judgeOther(handle, history, service, primary, nowMs, recordState);
}

/** Our deployment is the newest one. */
function judgeOwn(handle: DeploymentHandle, history: PollHistory, service: Service, own: Deployment): Verdict {
  if (own.rolloutState === 'FAILED') {
    const why = own.rolloutReason ?? 'ECS marked the deployment as FAILED.';
    // A breaker that rolls back makes the old revision newest in the same instant; one more poll rules out a stale read.
    const mayRollBack = service.circuitBreaker.rollback || rollsBackOnAlarm(service);
    if (mayRollBack && history.failedStatePolls < 2) return { kind: 'pending', why, settling: true };
    return { kind: 'failed', why, rollback: { state: 'none' } };
  }
  if (!isFor(handle.revision, own, service)) {
    const why = `ECS still shows ${revisionName(own.taskDefinition)}.`;
    return { kind: 'pending', why, settling: false };
  }
  const others = service.deployments.filter((deployment) => deployment !== own);
  const oldTasks = others.reduce((sum, deployment) => sum + deployment.running + deployment.pending, 0);
  const wanted = service.scheduling === 'DAEMON' ? own.desired : Math.max(own.desired, service.desired);
  const runs = handle.isNew ? own.running >= wanted : own.running === wanted;
  const done = own.rolloutState === 'COMPLETED' || (own.rolloutState === null && own.pending === 0);
  if (runs && oldTasks === 0 && done) return completed(handle, own, wanted);
  const early = earlySuccessOf(service);
  if (early !== null && completesEarly(handle, history, own, wanted)) {
    return wanted === 0 ? completed(handle, own, wanted) : completedEarly(handle, own, { wanted, oldTasks, early });
  }
  const settling = runs && oldTasks === 0;
  return { kind: 'pending', why: missing(handle, own, wanted, oldTasks, settling), settling };
}

function completed(handle: DeploymentHandle, { running }: Deployment, wanted: number): Verdict {
  const why = completionText(revisionName(handle.revision), { running, wanted }, handle);
  return { kind: 'completed', why, warning: wanted === 0 ? why : null };
}

/**
 * ECS completed this very deployment, and a task of it runs: with `earlySuccessCriteria` that is its end. A deployment
 * that had completed before this run shows COMPLETED too, while it takes a new count.
 */
function completesEarly(handle: DeploymentHandle, history: PollHistory, own: Deployment, wanted: number): boolean {
  return own.rolloutState === 'COMPLETED' && rollsOut(handle, history) && (own.running > 0 || wanted === 0);
}

/** ECS starts the rest and removes what is old in the background, and watches neither. */
function completedEarly(
  handle: DeploymentHandle,
  own: Deployment,
  { wanted, oldTasks, early }: { wanted: number; oldTasks: number; early: EarlySuccess },
): Verdict {
  const criteria = [
    ...(early.healthyPercent === null ? [] : [`healthyPercent ${early.healthyPercent}`]),
    ...(early.cleanup === null ? [] : [`sourceServiceRevisionCleanup ${early.cleanup}`]),
  ];
  const by = criteria.length === 0 ? '' : ` (${criteria.join(', ')})`;
  const old = `${plural(oldTasks, 'old task')} ${oldTasks === 1 ? 'is' : 'are'} still draining`;
  const why = `${revisionName(handle.revision)} runs ${own.running} of ${plural(wanted, 'task')} and ${old}: ECS completed the deployment early, by the service's earlySuccessCriteria${by}.`;
  const warning = `${why} ECS does the rest in the background and no longer stops or rolls back this deployment.`;
  return { kind: 'completed', why, warning };
}

function missing(
  handle: DeploymentHandle,
  own: Deployment,
  wanted: number,
  oldTasks: number,
  settling: boolean,
): string {
  const name = revisionName(handle.revision);
  if (settling) return `All ${wanted} tasks of ${name} run; ECS has not completed the deployment yet.`;
  const failed = own.failed > 0 ? `, ${own.failed} failed` : '';
  const old = oldTasks > 0 ? `; ${plural(oldTasks, 'old task')} ${oldTasks === 1 ? 'is' : 'are'} still running` : '';
  return `${own.running} of ${wanted} tasks of ${name} run${failed}${old}.`;
}

/** Another deployment is the newest one: ECS rolled back, another run deployed, or it is a stale read. */
function judgeOther(
  handle: DeploymentHandle,
  history: PollHistory,
  service: Service,
  primary: Deployment,
  nowMs: number,
  recordState: RecordState | undefined,
): Verdict {
  if (history.failure !== null || history.rollingBack) return rolledBack(handle, history, service, primary);
  const existedBefore = handle.rollbackPoint.deployments.has(primary.id);
  if (existedBefore && isStale(handle, history, primary, nowMs)) {
    return { kind: 'pending', why: 'ECS does not show the new deployment yet.', settling: false };
  }
  if (recordState === undefined) return { kind: 'unclear', why: `Deployment ${primary.id} is now the newest one.` };
  if (recordState === 'rolled-back') return rolledBack(handle, history, service, primary);
  const toKnownRevision = existedBefore || handle.rollbackPoint.revisions.has(primary.taskDefinition);
  // Where the record may not be read: ECS rolls back only to a revision that it ran, and only by a breaker or an alarm.
  const looksLikeRollback =
    toKnownRevision &&
    (existedBefore || (history.failedTasks > 0 && service.circuitBreaker.rollback) || rollsBackOnAlarm(service));
  if (recordState === 'unknown' && looksLikeRollback) return rolledBack(handle, history, service, primary);
  if (recordState === 'running' && existedBefore) {
    return { kind: 'pending', why: 'ECS does not show the new deployment at the moment.', settling: false };
  }
  const name = revisionName(primary.taskDefinition);
  const why = `Another deployment (${primary.id}, ${name}) replaced this one (${handle.deploymentId}) while it was running.`;
  return { kind: 'superseded', why, by: primary.id };
}

/** An answer that shows the world as it was before the change, to the millisecond, is a read from the past. */
function isStale(handle: DeploymentHandle, history: PollHistory, primary: Deployment, nowMs: number): boolean {
  if (primary.updatedAtMs !== handle.rollbackPoint.deployments.get(primary.id)) return false;
  const absentForMs = nowMs - (history.absentSinceMs ?? nowMs);
  return history.absentPolls < 3 || absentForMs < staleReadMs;
}

function rolledBack(handle: DeploymentHandle, history: PollHistory, service: Service, primary: Deployment): Verdict {
  const why = history.failure ?? `ECS failed deployment ${handle.deploymentId}.`;
  const to = primary.taskDefinition;
  const name = revisionName(to);
  if (primary.rolloutState === 'FAILED') {
    const reason = primary.rolloutReason ?? 'ECS gives no reason.';
    return {
      kind: 'failed',
      why,
      rollback: { state: 'failed', to, why: `ECS's rollback to ${name} failed too: ${reason}` },
    };
  }
  const ownTasks = ownDeployment(handle, service);
  const alone = !ownTasks || ownTasks.running + ownTasks.pending === 0;
  const serves = primary.running >= Math.max(primary.desired, service.scheduling === 'DAEMON' ? 0 : service.desired);
  const early = earlySuccessOf(service) !== null && primary.rolloutState === 'COMPLETED' && primary.running > 0;
  const state = early || (primary.rolloutState !== 'IN_PROGRESS' && alone && serves) ? 'done' : 'running';
  const progress =
    state === 'done' ? `ECS rolled back to ${name}, which is serving again.` : `ECS is rolling back to ${name}.`;
  return { kind: 'failed', why, rollback: { state, to, why: progress } };
}

/** Whether the service's deployment alarms roll back: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-alarm-failure.html */
function rollsBackOnAlarm(service: Service): boolean {
  const configuration = service.members.deploymentConfiguration;
  const alarms =
    typeof configuration === 'object' && configuration && 'alarms' in configuration ? configuration.alarms : null;
  return typeof alarms === 'object' && alarms !== null && 'rollback' in alarms && alarms.rollback === true;
}
