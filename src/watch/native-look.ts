import { AwsError } from '../lib/errors.ts';
import { textOf } from '../lib/json.ts';
import type { Started } from '../rollout/started.ts';
import type { Service } from '../service/service.ts';
import { isNative, judgeNative, type NativeRecord, type Until } from './native.ts';
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

/**
 * Looks at ECS's own record of a blue/green, linear or canary deployment and judges by it. Where there is no record to
 * be had (denied, not listed yet, no answer) the verdict from the service's `deployments` stands.
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
  if (!isNative(service) || service.status !== 'ACTIVE' || native.denied || arn === null) return { watch, news: [] };
  const asked = await ask(arn, ports);
  if (asked.record === null) return { watch: { ...watch, native: { ...native, denied: asked.denied } }, news: [] };
  const { record } = asked;
  if (!isOurs(record, watch)) return { watch, news: [] };
  return {
    watch: {
      ...watch,
      native: asked,
      serviceDeploymentArn: record.arn,
      verdict: judgeNative(started, record, service, look.until),
    },
    news: nativeNews(native.record, record, started, look.nowMs),
  };
}

async function ask(arn: string, ports: { ecs: NativeReader; signal: AbortSignal }): Promise<NativeSight> {
  try {
    return { record: await ports.ecs.describeServiceDeployment(arn, ports.signal), denied: false };
  } catch (error) {
    return { record: null, denied: error instanceof AwsError && error.details.kind === 'denied' };
  }
}

/** The service names its current service deployment, which may be another one's: the digits of `ecs-svc/N` tell ours. */
function isOurs(record: NativeRecord, { started, serviceDeploymentArn }: NativeWatch): boolean {
  const digits = started.deploymentId.split('/').pop() ?? '';
  return record.arn === serviceDeploymentArn || record.target?.serviceRevision.endsWith(`/${digits}`) === true;
}
