import { AwsError } from '../lib/errors.ts';
import { textOf } from '../lib/json.ts';
import type { Started } from '../rollout/started.ts';
import { hasLifecycleHooks, onlyPauseStage } from '../service/deployment-configuration.ts';
import type { Service } from '../service/service.ts';
import { isNative, judgeNative, type NativeRecord, type Until } from './native.ts';
import { judgeHooks } from './native-hooks.ts';
import { nativeNews } from './native-news.ts';
import type { News } from './timeline.ts';
import type { Verdict } from './verdict.ts';

export type NativeReader = {
  /** ECS's record of one service deployment; null when it does not know it. Rejects with an AwsError. */
  describeServiceDeployment(arn: string, signal: AbortSignal): Promise<NativeRecord | null>;
};

/** What earlier looks at the record have shown. */
export type NativeSight = { record: NativeRecord | null /** Asking again would be denied again. */; denied: boolean };

export const nothingNative: NativeSight = { record: null, denied: false };

/** The parts of a watch that a look at the record needs, with the verdict that the looks at the service came to. */
export type NativeWatch = {
  started: Started;
  verdict: Verdict;
  serviceDeploymentArn: string | null;
  native: NativeSight;
};

/** Whether ECS's record of the deployment is read at each look: it alone shows stages, and where a hook waits. */
export function readsRecord(service: Service): boolean {
  return isNative(service) || hasLifecycleHooks(service);
}

/**
 * Looks at ECS's own record of a blue/green, linear or canary deployment and judges by it; of a rolling one with
 * lifecycle hooks it only tells what a hook does. Where there is no record to be had (denied, not listed yet, no
 * answer) the verdict from the service's `deployments` stands.
 */
export async function lookNative<W extends NativeWatch>(
  watch: W,
  service: Service,
  look: { nowMs: number; until: Until },
  ports: { ecs: NativeReader; signal: AbortSignal },
): Promise<{ watch: W; news: News[] }> {
  const { started, native } = watch;
  const arn = watch.serviceDeploymentArn ?? textOf(service.members.currentServiceDeployment);
  // A service that is being deleted is told by the service itself.
  if (!readsRecord(service) || service.status !== 'ACTIVE' || native.denied || arn === null) {
    return { watch: { ...watch, verdict: withoutRecord(watch, service) }, news: [] };
  }
  const asked = await ask(arn, ports);
  if (asked.record === null) {
    const unseen = { ...watch, native: { ...native, denied: asked.denied } };
    return { watch: { ...unseen, verdict: withoutRecord(unseen, service) }, news: [] };
  }
  if (!isOurs(asked.record, watch)) return { watch, news: [] };
  const record = withStage(asked.record, service);
  const verdict = isNative(service)
    ? judgeNative(started, record, service, look.until)
    : judgeHooks(watch.verdict, record);
  return {
    watch: { ...watch, native: { record, denied: false }, serviceDeploymentArn: record.arn, verdict },
    news: nativeNews(native.record, record, started, look.nowMs),
  };
}

/** A pause looks like a hang where the record may not be read. */
function withoutRecord({ verdict, native }: NativeWatch, service: Service): Verdict {
  if (verdict.kind !== 'pending' || !native.denied || !hasLifecycleHooks(service)) return verdict;
  const hint =
    'The service has lifecycle hooks; whether one of them waits could not be read (ecs:DescribeServiceDeployments).';
  return { ...verdict, why: `${verdict.why} ${hint}` };
}

async function ask(arn: string, ports: { ecs: NativeReader; signal: AbortSignal }): Promise<NativeSight> {
  try {
    return { record: await ports.ecs.describeServiceDeployment(arn, ports.signal), denied: false };
  } catch (error) {
    return { record: null, denied: error instanceof AwsError && error.details.kind === 'denied' };
  }
}

/** A rolling deployment's record may name no stage: then the service tells where it pauses, if that is one stage alone. */
function withStage(record: NativeRecord, service: Service): NativeRecord {
  const stage = onlyPauseStage(service);
  if (record.lifecycleStage !== null || stage === null) return record;
  return { ...record, hooks: record.hooks.map((hook) => (hook.type === 'PAUSE' ? { ...hook, stage } : hook)) };
}

/** The service names its current service deployment, which may be another one's: the digits of `ecs-svc/N` tell ours. */
function isOurs(record: NativeRecord, { started, serviceDeploymentArn }: NativeWatch): boolean {
  const digits = started.deploymentId.split('/').pop() ?? '';
  return record.arn === serviceDeploymentArn || record.target?.serviceRevision.endsWith(`/${digits}`) === true;
}
