import type { ServiceDeploymentState } from '../../../../apis/ecs.ts';
import { LIFECYCLE_STAGES, type LifecycleStage, lifecycleStageIn } from '../../../../contract/lifecycle-stages.ts';
import { revisionName } from '../../../../lib/arn.ts';
import { plural } from '../../../../lib/text.ts';
import { primaryOf, type Service } from '../../../../service/service.ts';
import type { DeploymentHandle } from '../../../handle.ts';
import { type Pause, pauseText } from '../../../obstacles.ts';
import type { Verdict, WaitUntil } from '../../../verdict.ts';
import { completionText } from '../completion.ts';

/** Judges one read of ECS's record. Pure. `service` is the service at the same poll: it tells who took over. */
export function judgeByStages(
  handle: DeploymentHandle,
  record: ServiceDeploymentState,
  service: Service,
  { until, pause }: { until: WaitUntil; pause: Pause | null },
): Verdict {
  const { status } = record;
  if (status.startsWith('ROLLBACK_')) return rolledBack(handle, record);
  if (status === 'SUCCESSFUL') return successful(handle, record, service);
  if (status === 'STOPPED') return stopped(handle, record, service);
  const why = pause === null ? missing(handle, record) : pauseText(pause);
  const stage = lifecycleStageIn(until);
  if (!isStopping(record)) {
    if (until === 'baking' && bakes(record)) return baking(handle, record);
    if (stage !== null && hasReached(stage, record, pause)) return reached(stage, handle, record);
  }
  return { kind: 'pending', why, settling: false };
}

function isStopping({ status }: ServiceDeploymentState): boolean {
  return status === 'STOP_REQUESTED';
}

/** Production traffic has shifted; a poll may come after a short bake time. */
function bakes({ lifecycleStage, target }: ServiceDeploymentState): boolean {
  const shifted = target?.productionWeight === null || target === null || target.productionWeight >= 100;
  return (lifecycleStage === 'BAKE_TIME' || lifecycleStage === 'CLEAN_UP') && shifted;
}

/** A stage that comes again with each step of a linear or canary deployment is reached with the first one. */
function hasReached(stage: LifecycleStage, record: ServiceDeploymentState, pause: Pause | null): boolean {
  const { lifecycleStage, target } = record;
  // ECS may show the shift of the traffic while a hook still holds the deployment before it.
  const isBeforeShift = pause?.stage === 'PRE_PRODUCTION_TRAFFIC_SHIFT' && (target?.productionWeight ?? 0) === 0;
  const names = isBeforeShift ? [pause.stage] : [lifecycleStage, pause?.stage];
  const seen = names.map((name) => lifecycleStageIn(name ?? ''));
  const indices = seen.map((each) => (each === null ? -1 : LIFECYCLE_STAGES.indexOf(each)));
  return Math.max(...indices) >= LIFECYCLE_STAGES.indexOf(stage);
}

function reached(stage: LifecycleStage, handle: DeploymentHandle, { lifecycleStage }: ServiceDeploymentState): Verdict {
  const now = lifecycleStage === null || lifecycleStage === stage ? '' : ` (it is in ${lifecycleStage} now)`;
  const why = `The deployment of ${revisionName(handle.revision)} has reached the stage ${stage}${now}; ECS goes on with it.`;
  return { kind: 'completed', why, warning: null, stage };
}

function baking(handle: DeploymentHandle, { target }: ServiceDeploymentState): Verdict {
  const tasks = target === null ? '' : ` by ${plural(target.running, 'task')}`;
  const why = `${revisionName(handle.revision)} serves all production traffic${tasks}, and the bake time has begun; ECS keeps the old revision until it ends.`;
  return { kind: 'completed', why, warning: null };
}

function successful(handle: DeploymentHandle, { target }: ServiceDeploymentState, service: Service): Verdict {
  if (service.desired > 0 && service.running === 0) {
    const why = `ECS completed the deployment of ${revisionName(handle.revision)}, but none of its ${plural(service.desired, 'task')} runs.`;
    return { kind: 'pending', why, settling: false };
  }
  const tasks = { running: target?.running ?? service.running, wanted: service.desired };
  const why = completionText(revisionName(handle.revision), tasks, handle);
  return { kind: 'completed', why, warning: tasks.wanted === 0 ? why : null };
}

/** STOPPED is the end of a deployment that another one took the place of, and of one that failed without a rollback. */
function stopped(handle: DeploymentHandle, record: ServiceDeploymentState, service: Service): Verdict {
  const primary = primaryOf(service);
  const other = primary !== null && primary.id !== handle.deploymentId;
  if (other && !handle.rollbackPoint.deployments.has(primary.id)) {
    const why = `Another deployment (${primary.id}, ${revisionName(primary.taskDefinition)}) replaced this one (${handle.deploymentId}) while it was running.`;
    return { kind: 'superseded', why, by: primary.id };
  }
  return { kind: 'failed', why: reasonOf(record, 'ECS stopped the deployment.'), rollback: { state: 'none' } };
}

/** ECS rolls back within the same deployment: its status tells how far it has come. */
function rolledBack(handle: DeploymentHandle, record: ServiceDeploymentState): Verdict {
  const to = handle.rollbackPoint.revision ?? handle.revision;
  const name = revisionName(to);
  const why = reasonOf(record, 'ECS failed the deployment.');
  if (record.status === 'ROLLBACK_SUCCESSFUL') {
    const done = `ECS rolled back to ${name}, which is serving again.`;
    return { kind: 'failed', why, rollback: { state: 'done', to, why: done } };
  }
  if (record.status === 'ROLLBACK_FAILED') {
    return { kind: 'failed', why, rollback: { state: 'failed', to, why: `ECS's rollback to ${name} failed too.` } };
  }
  return { kind: 'failed', why, rollback: { state: 'running', to, why: `ECS is rolling back to ${name}.` } };
}

/** ECS's words, and the alarms and failures that they leave out. */
function reasonOf(record: ServiceDeploymentState, otherwise: string): string {
  const said = record.reason ?? otherwise;
  const triggered = record.alarms?.triggered ?? [];
  const parts = [said.endsWith('.') ? said : `${said}.`];
  if (triggered.length > 0) parts.push(`In alarm: ${triggered.join(', ')}.`);
  const { breaker } = record;
  if (breaker?.status === 'TRIGGERED') {
    parts.push(`The circuit breaker was triggered (${breaker.failures} failed, threshold ${breaker.threshold}).`);
  }
  return parts.join(' ');
}

/** What the deployment waits for: tasks, traffic or time. */
function missing(handle: DeploymentHandle, record: ServiceDeploymentState): string {
  const { lifecycleStage: stage, target } = record;
  const name = revisionName(handle.revision);
  const at = stage === null ? 'ECS has not started the first stage yet.' : `It is in the stage ${stage}.`;
  const tasks = target === null ? '' : ` ${target.running} of ${target.requested} tasks of ${name} run.`;
  const weight = target?.productionWeight ?? null;
  return `${at}${tasks}${weight === null ? '' : ` ${name} gets ${weight} % of the production traffic.`}`;
}
