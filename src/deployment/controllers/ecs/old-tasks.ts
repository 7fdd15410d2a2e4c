import type { EcsApi } from '../../../apis/ecs.ts';
import { AwsError } from '../../../lib/errors.ts';
import type { Service } from '../../../service/service.ts';
import { extendTimeline, type Timeline } from '../../events.ts';
import type { DeploymentHandle } from '../../handle.ts';
import { protectionText } from '../../obstacles.ts';
import type { Verdict } from '../../verdict.ts';
import { deploysByStages, type RecordHistory } from './blue-green/stages.ts';
import { followOldTasks, type OldTasks, protectionOf, shouldReadProtection } from './protection.ts';

type ProtectionReads = Pick<EcsApi, 'protectedTasks'>;

type Held = {
  handle: DeploymentHandle;
  verdict: Verdict;
  oldTasks: OldTasks;
  native: RecordHistory;
  timeline: Timeline;
};

/**
 * Says why old tasks stay under scale-in protection: as an event once, and in the sentence of what is
 * missing. If the read is denied or fails, nothing is said.
 */
export async function readProtection<W extends Held>(
  watch: W,
  service: Service,
  at: { nowMs: number; deadlineMs: number },
  context: { ecs: ProtectionReads; signal: AbortSignal },
): Promise<W> {
  const followed = { ...watch, oldTasks: followOldTasks(watch.oldTasks, watch.handle, service, at.nowMs) };
  if (watch.verdict.kind !== 'pending' || keepsOldTasks(watch, service)) return followed;
  const isDue = shouldReadProtection(followed.oldTasks, watch.handle, service, at);
  return withSentence(isDue ? await readTasks(followed, at.nowMs, context) : followed);
}

/** A deployment by stages keeps its old tasks on purpose until it cleans up. */
function keepsOldTasks({ native }: Held, service: Service): boolean {
  return deploysByStages(service) && native.record?.lifecycleStage !== 'CLEAN_UP';
}

async function readTasks<W extends Held>(
  watch: W,
  nowMs: number,
  { ecs, signal }: { ecs: ProtectionReads; signal: AbortSignal },
): Promise<W> {
  const { cluster, service, deploymentId } = watch.handle;
  const lastRead = { atMs: nowMs, count: watch.oldTasks.count };
  try {
    const tasks = await ecs.protectedTasks({ cluster, service, deploymentId }, signal);
    const known = { ...watch, oldTasks: { ...watch.oldTasks, lastRead, protected: tasks } };
    const isNew = tasks.length > 0 && watch.oldTasks.protected.length === 0;
    return isNew ? withEvent(known, nowMs) : known;
  } catch (error) {
    const denied = error instanceof AwsError && error.details.kind === 'denied';
    return { ...watch, oldTasks: { ...watch.oldTasks, lastRead, denied } };
  }
}

function withEvent<W extends Held>(watch: W, atMs: number): W {
  const { service } = watch.handle;
  const protection = protectionOf(watch.oldTasks, watch.handle);
  if (protection === null) return watch;
  return {
    ...watch,
    timeline: extendTimeline(watch.timeline, [{ kind: 'protection', atMs, service, stage: null, protection }]),
  };
}

function withSentence<W extends Held>(watch: W): W {
  const protection = protectionOf(watch.oldTasks, watch.handle);
  if (watch.verdict.kind !== 'pending' || protection === null) return watch;
  return { ...watch, verdict: { ...watch.verdict, why: `${watch.verdict.why} ${protectionText(protection)}` } };
}
