import type { StoppedTask } from '../apis/ecs.ts';
import { revisionName } from '../lib/arn.ts';
import { plural } from '../lib/text.ts';
import { failureRuleOf } from '../service/deployment-configuration.ts';
import type { Service } from '../service/service.ts';
import { failedTasks } from './check-threshold.ts';
import { extendTimeline, type Progress, type Timeline } from './events.ts';
import { desiredOf, type FailureThreshold, thresholdOf } from './failure-threshold.ts';
import type { DeploymentHandle } from './handle.ts';
import { ownDeployment, type PollHistory, rollsOut } from './history.ts';
import type { Collected } from './stopped-tasks.ts';
import type { Verdict } from './verdict.ts';

/** How our deployment stood when it was first seen to be completed. */
export type Completion = {
  /** By our clock, ms. */
  atMs: number;
  /** By ECS's clock, which the times of tasks are of; 0 where nothing tells it. */
  inEcsMs: number;
  /** ARNs of the tasks that had failed by then. */
  failed: ReadonlySet<string>;
  /** ECS's own count of failed tasks: the highest before, and that of the moment. */
  ecsHighest: number;
  ecsCount: number;
  /** The bake time has passed without a failed task. */
  baked: boolean;
};

export type ProofSettings = {
  failureThreshold: FailureThreshold;
  /** How long to watch on after any rolling deployment has completed; 0 for not at all. */
  bakeMs: number;
  /** How long to watch on after a deployment has completed whose tasks failed on the way; 0 for not at all. */
  proofMs: number;
};

/** The parts of a watch that the decision needs. */
type Proving = {
  handle: DeploymentHandle;
  verdict: Verdict;
  last: Service | null;
  stopped: Collected;
  stoppedTrouble: unknown;
  history: PollHistory;
  completion: Completion | null;
  timeline: Timeline;
};

/** Failed tasks after its completion that fail a deployment, unless `failure-threshold` is smaller. */
const tooManyAfterwards = 2;

/** Beyond the time that is watched on, for the last poll. */
const lastPollMs = 60_000;

/**
 * Holds a completed verdict back: for the bake time, in which a failed task fails the deployment, and for a minute
 * where tasks failed while it rolled out. There a failed task makes it another minute, and a second one fails it.
 */
export function prove<W extends Proving>(watch: W, settings: ProofSettings, nowMs: number): W {
  const { verdict, last } = watch;
  if (last === null || (watch.completion === null && verdict.kind !== 'completed')) return watch;
  const proven = { ...watch, completion: watch.completion ?? completionOf(watch, last, nowMs) };
  if (verdict.kind !== 'completed' && verdict.kind !== 'pending') return proven;
  const baked = bake(proven, last, settings, nowMs);
  return baked.completion.baked && baked.verdict.kind !== 'failed' ? confirm(baked, last, settings, nowMs) : baked;
}

/** Until when a deployment that has completed may be watched, ms; 0 for one that has not. It is beside `wait-for-minutes`. */
export function provenUntilMs(watch: Proving, settings: ProofSettings): number {
  const { completion } = watch;
  if (completion === null) return 0;
  return completion.atMs + Math.max(settings.bakeMs, confirmationMs(watch, completion, settings)) + lastPollMs;
}

/** Whether tasks failed while the deployment rolled out, so that its completion alone proves nothing. */
function isDoubted({ handle, history, stoppedTrouble }: Proving, completion: Completion): boolean {
  if (!rollsOut(handle, history)) return false;
  return stoppedTrouble === null ? completion.failed.size > 0 : completion.ecsHighest > 0;
}

type Completed<W> = W & { completion: Completion };

function completionOf(watch: Proving, last: Service, nowMs: number): Completion {
  const own = ownDeployment(watch.handle, last);
  return {
    atMs: nowMs,
    inEcsMs: own?.updatedAtMs ?? 0,
    failed: new Set(failedTasks(watch).map(({ arn }) => arn)),
    ecsHighest: watch.history.failedTasks,
    ecsCount: own?.failed ?? 0,
    baked: false,
  };
}

/** Failed tasks since the completion; without permission to see tasks by ECS's own count. */
function failedSince(watch: Proving, { failed, inEcsMs, ecsCount }: Completion): number {
  if (watch.stoppedTrouble !== null) {
    const own = watch.last === null ? null : ownDeployment(watch.handle, watch.last);
    return Math.max(0, (own?.failed ?? 0) - ecsCount);
  }
  return failedTasks(watch).filter((task) => !failed.has(task.arn) && endOf(task) > inEcsMs).length;
}

/** When a task began to end; one that shows no time yet does so at this moment. */
function endOf(task: StoppedTask): number {
  return task.stoppingAtMs ?? task.stoppedAtMs ?? Number.POSITIVE_INFINITY;
}

function bake<W extends Proving>(
  watch: Completed<W>,
  last: Service,
  settings: ProofSettings,
  nowMs: number,
): Completed<W> {
  const { completion } = watch;
  if (completion.baked) return watch;
  const bakeMs = last.strategy === 'ROLLING' ? settings.bakeMs : 0;
  if (bakeMs === 0) return { ...watch, completion: { ...completion, baked: true } };
  const crashed = failedSince(watch, completion);
  if (crashed > 0) {
    const tasks = crashed === 1 ? 'a task' : `${crashed} tasks`;
    return failed(watch, `The deployment had completed, but ${tasks} of the new revision failed during the bake time.`);
  }
  const leftMs = completion.atMs + bakeMs - nowMs;
  if (leftMs > 0) {
    const why = `Completed; watched for another ${seconds(leftMs)} of the bake time.`;
    return waits(nowMs === completion.atMs ? announced(watch, { kind: 'bake', forMs: bakeMs }, nowMs) : watch, why);
  }
  const verdict = serves(watch, last, 'The bake time is over and no task of the new revision failed.');
  return { ...watch, verdict, completion: { ...completion, baked: true } };
}

function confirm<W extends Proving>(
  watch: Completed<W>,
  last: Service,
  settings: ProofSettings,
  nowMs: number,
): Completed<W> {
  const { completion, handle } = watch;
  const lengthMs = confirmationMs(watch, completion, settings);
  if (lengthMs === 0) return watch;
  const name = revisionName(handle.revision);
  const since = failedSince(watch, completion);
  const own = ownDeployment(handle, last);
  const limit = thresholdOf(settings.failureThreshold, failureRuleOf(last), desiredOf(last, own));
  if (since >= Math.min(tooManyAfterwards, limit)) {
    const text = `The deployment had completed, but ${plural(since, 'more task')} of ${name} failed within ${seconds(nowMs - completion.atMs)}: its tasks had already failed during the rollout.`;
    return failed(watch, text);
  }
  const leftMs = completion.atMs + lengthMs - nowMs;
  if (leftMs > 0) {
    const why = `Completed; watched for another ${seconds(leftMs)}, because tasks of ${name} failed during the rollout.`;
    const event = { kind: 'confirmation', revision: handle.revision } as const;
    return waits(nowMs === completion.atMs ? announced(watch, event, nowMs) : watch, why);
  }
  return {
    ...watch,
    verdict: serves(watch, last, `Tasks of ${name} failed during the rollout; the service is stable now.`),
  };
}

/** A minute, and another one where a task failed meanwhile. */
function confirmationMs(watch: Proving, completion: Completion, { proofMs }: ProofSettings): number {
  if (proofMs === 0 || !isDoubted(watch, completion)) return 0;
  return proofMs * (1 + Math.min(failedSince(watch, completion), tooManyAfterwards - 1));
}

/** Says once why the step is not done yet. */
function announced<W extends Proving>(watch: W, event: Progress, atMs: number): W {
  const { service } = watch.handle;
  return { ...watch, timeline: extendTimeline(watch.timeline, [{ ...event, atMs, service, stage: null }]) };
}

function waits<W extends Proving>(watch: W, why: string): W {
  return { ...watch, verdict: { kind: 'pending', why, settling: false } };
}

function failed<W extends Proving>(watch: W, why: string): W {
  return { ...watch, verdict: { kind: 'failed', why, rollback: { state: 'none' } } };
}

/** Counts that are short of the desired one at the end (a replaced task, a scale-out) are no failure; no task at all is. */
function serves({ handle, verdict }: Proving, last: Service, otherwise: string): Verdict {
  const own = ownDeployment(handle, last);
  if (verdict.kind !== 'pending' || own?.running === 0) return verdict;
  return { kind: 'completed', why: otherwise, warning: null };
}

function seconds(ms: number): string {
  return `${Math.ceil(ms / 1000)} s`;
}
