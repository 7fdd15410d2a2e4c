import { AwsError } from '../../../lib/errors.ts';
import { plural } from '../../../lib/text.ts';
import { ecsRule, failureRuleOf } from '../../../service/deployment-configuration.ts';
import type { Service } from '../../../service/service.ts';
import { failedTasks, newlyFailed } from '../../check-threshold.ts';
import type { DeploymentContext, DeploymentWatch, WatchSettings } from '../../controller.ts';
import { startWatch } from '../../deployment-watch.ts';
import { extendTimeline, serviceEvents } from '../../events.ts';
import { thresholdOf } from '../../failure-threshold.ts';
import { prove } from '../../proof.ts';
import { collect, type TaskReads } from '../../stopped-tasks.ts';
import { codeDeployEvents } from './events.ts';
import type { CodeDeployHandle } from './handle.ts';
import { type CodeDeployState, countsIn, judgeCodeDeploy } from './judge.ts';
import { hasEnded } from './record.ts';
import { greenOf } from './task-sets.ts';

/** What the CodeDeploy controller remembers of a deployment besides: the last state that was read. */
export type CodeDeployWatch = DeploymentWatch & { handle: CodeDeployHandle; state: CodeDeployState | null };

type PollContext = Pick<DeploymentContext, 'clock' | 'codeDeploy' | 'signal'> & { ecs: TaskReads };

export function startCodeDeployWatch(handle: CodeDeployHandle): CodeDeployWatch {
  return { ...startWatch(handle), handle, state: null };
}

/**
 * Polls one deployment. `service` is read for its events and counts only: null where it could not be.
 *
 * @throws AwsError where CodeDeploy's own record could not be read
 */
export async function pollCodeDeploy(
  watch: CodeDeployWatch,
  service: Service | null,
  settings: WatchSettings,
  context: PollContext,
): Promise<CodeDeployWatch> {
  const state = await read(watch.state, watch.handle, context);
  return { ...(await judged(watch, service, state, settings, context)), state };
}

/** One poll of the deployment, of how far the service is within it, and of what rolls it back. */
async function read(
  before: CodeDeployState | null,
  handle: CodeDeployHandle,
  { codeDeploy, clock, signal }: PollContext,
): Promise<CodeDeployState> {
  const { targetId, plan } = handle.codeDeploy;
  const id = handle.deploymentId;
  const [record, shown] = await Promise.all([
    codeDeploy.getDeployment(id, signal),
    // It is there a moment after the deployment; without the permission the deployment itself has to do.
    codeDeploy.getDeploymentTarget(id, targetId, signal).catch(() => null),
  ]);
  if (record === null) throw new Error(`CodeDeploy knows no deployment ${id}.`);
  const { application, group } = plan;
  const undoingId = record.rollback?.deploymentId ?? null;
  const alone = record.status === 'Stopped' && undoingId === null;
  const [undoing, others] = await Promise.all([
    undoingId === null ? null : codeDeploy.getDeployment(undoingId, signal),
    alone ? codeDeploy.listDeployments({ application, group, sinceMs: record.createdAtMs, active: true }, signal) : [],
  ]);
  const other = others.find((each) => each !== id) ?? null;
  const taking = other === null ? null : await codeDeploy.getDeployment(other, signal);
  // What undoes a stopped deployment may be there before the stopped one names it.
  const undoes = taking?.creator === 'codeDeployRollback';
  return {
    record,
    target: shown ?? before?.target ?? null,
    undoing: undoing ?? (undoes ? taking : null),
    successor: undoes ? null : other,
    nowMs: clock.now(),
  };
}

async function judged(
  watch: CodeDeployWatch,
  service: Service | null,
  state: CodeDeployState,
  settings: WatchSettings,
  context: PollContext,
): Promise<CodeDeployWatch> {
  const { handle } = watch;
  const collected = await withStopped({ ...watch, last: service ?? watch.last }, state, context);
  const seen = { timeline: watch.timeline, desired: service?.desired ?? 0, failed: failedTasks(collected).length };
  const events = [
    ...codeDeployEvents(watch.state, state, handle, seen),
    ...(service === null ? [] : serviceEvents(watch.timeline, handle, service, state.nowMs)),
    ...newlyFailed(watch, collected, state.nowMs),
  ];
  const verdict = judgeCodeDeploy(handle, state, settings.until);
  const timeline = extendTimeline(watch.timeline, events);
  const last = collected.last === null ? null : withServing(collected.last, state, verdict.kind === 'failed');
  const ended = checkThreshold({ ...collected, last, verdict, timeline, endedAtMs: state.nowMs }, state, settings);
  // The bake time is for rolling deployments.
  return prove(ended, { ...settings, bakeMs: 0 }, state.nowMs);
}

/** ECS counts the tasks of both task sets as the service's: those of the one that is to serve are what is asked about. */
function withServing(service: Service, { target }: CodeDeployState, failed: boolean): Service {
  if (target === null) return service;
  const counts = countsIn(target, service.desired, 0);
  return { ...service, running: failed ? counts.old : counts.running };
}

/** Keeps the stopped tasks of the new task set: ECS forgets them within the hour. */
async function withStopped(
  watch: CodeDeployWatch,
  state: CodeDeployState,
  context: PollContext,
): Promise<CodeDeployWatch> {
  const green = greenOf(state.target);
  if (green === null || green.id === '' || watch.stoppedTrouble !== null) return watch;
  const { cluster, serviceArn } = watch.handle;
  const of = { cluster, service: serviceArn, deploymentId: green.id };
  try {
    return { ...watch, stopped: await collect(watch.stopped, context.ecs, of, context.signal) };
  } catch (error) {
    const denied = error instanceof AwsError && error.details.kind === 'denied';
    return { ...watch, stoppedTrouble: denied ? error : null };
  }
}

/** CodeDeploy waits an hour for a task set whose tasks crash; failed tasks are counted to end that sooner. */
function checkThreshold(
  watch: CodeDeployWatch,
  { record }: CodeDeployState,
  { failureThreshold }: WatchSettings,
): CodeDeployWatch {
  if (watch.verdict.kind !== 'pending' || hasEnded(record) || record.terminationWait) return watch;
  const count = failedTasks(watch).length;
  const desired = watch.last?.desired ?? watch.handle.rollbackPoint.desired;
  const limit = thresholdOf(failureThreshold, watch.last === null ? ecsRule : failureRuleOf(watch.last), desired);
  if (count < limit) return watch;
  const why = `${plural(count, 'task')} of the new revision failed (threshold ${limit}); CodeDeploy itself had not failed the deployment.`;
  return { ...watch, verdict: { kind: 'failed', why, rollback: { state: 'none' } } };
}
