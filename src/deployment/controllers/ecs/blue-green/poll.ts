import type { EcsApi, ServiceDeploymentState } from '../../../../apis/ecs.ts';
import { AwsError } from '../../../../lib/errors.ts';
import { textOf } from '../../../../lib/json.ts';
import { hasLifecycleHooks } from '../../../../service/deployment-configuration.ts';
import type { Service } from '../../../../service/service.ts';
import type { DeploymentEvent } from '../../../events.ts';
import type { DeploymentHandle } from '../../../handle.ts';
import type { Pause } from '../../../obstacles.ts';
import type { Verdict, WaitUntil } from '../../../verdict.ts';
import { recordEvents } from './events.ts';
import { judgeHooks, presentPause, withStage } from './hooks.ts';
import { judgeByStages } from './judge.ts';
import { deploysByStages, type RecordHistory, readsRecord } from './stages.ts';

type RecordContext = { ecs: Pick<EcsApi, 'describeServiceDeployment'>; signal: AbortSignal };

/** The parts of a watch that a read of the record needs, with the verdict of the polls of the service. */
export type RecordWatch = {
  handle: DeploymentHandle;
  verdict: Verdict;
  serviceDeploymentArn: string | null;
  pause: Pause | null;
  answeredHooks: ReadonlyMap<string, number>;
  native: RecordHistory;
};

/**
 * Reads ECS's own record of a blue/green, linear or canary deployment and judges by it; of a rolling one with
 * lifecycle hooks it only tells what a hook does. Where there is no record to be had (denied, not listed yet, no
 * answer) the verdict from the service's `deployments` stands.
 */
export async function pollRecord<W extends RecordWatch>(
  watch: W,
  service: Service,
  at: { nowMs: number; until: WaitUntil },
  context: RecordContext,
): Promise<{ watch: W; events: DeploymentEvent[] }> {
  const { handle, native } = watch;
  const arn = watch.serviceDeploymentArn ?? textOf(service.members.currentServiceDeployment);
  // A service that is being deleted is told by the service itself.
  if (!readsRecord(service) || service.status !== 'ACTIVE' || native.denied || arn === null) {
    return { watch: { ...watch, pause: null, verdict: withoutRecord(watch, service) }, events: [] };
  }
  const answer = await readHistory(arn, context);
  if (answer.record === null) {
    const unread = { ...watch, native: { ...native, denied: answer.denied } };
    return { watch: { ...unread, verdict: withoutRecord(unread, service) }, events: [] };
  }
  if (!isOurs(answer.record, watch)) return { watch: { ...watch, pause: null }, events: [] };
  const record = withStage(answer.record, service);
  const pause = presentPause(record, watch.answeredHooks, at.nowMs);
  const verdict = deploysByStages(service)
    ? judgeByStages(handle, record, service, { until: at.until, pause })
    : judgeHooks(watch.verdict, record, pause);
  return {
    watch: { ...watch, native: { record, denied: false }, serviceDeploymentArn: record.arn, pause, verdict },
    events: recordEvents(native.record, record, handle, at.nowMs),
  };
}

/** A pause is like a hang if the record may not be read. */
function withoutRecord({ verdict, native }: RecordWatch, service: Service): Verdict {
  if (verdict.kind !== 'pending' || !native.denied || !hasLifecycleHooks(service)) return verdict;
  const hint =
    'The service has lifecycle hooks; whether one of them is waiting could not be read (ecs:DescribeServiceDeployments).';
  return { ...verdict, why: `${verdict.why} ${hint}` };
}

async function readHistory(arn: string, context: RecordContext): Promise<RecordHistory> {
  try {
    return { record: await context.ecs.describeServiceDeployment(arn, context.signal), denied: false };
  } catch (error) {
    return { record: null, denied: error instanceof AwsError && error.details.kind === 'denied' };
  }
}

/** The service names its current service deployment, which may be another one's: the digits of `ecs-svc/N` tell ours. */
function isOurs(record: ServiceDeploymentState, { handle, serviceDeploymentArn }: RecordWatch): boolean {
  const digits = handle.deploymentId.split('/').pop() ?? '';
  return record.arn === serviceDeploymentArn || record.target?.serviceRevision.endsWith(`/${digits}`) === true;
}
