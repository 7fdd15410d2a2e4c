import type { Hook, ServiceDeploymentState } from '../../../../apis/ecs.ts';
import { parseArn } from '../../../../lib/arn.ts';
import { shellWord } from '../../../../lib/commands.ts';
import { onlyPauseStage, pauseStages } from '../../../../service/deployment-configuration.ts';
import type { Service } from '../../../../service/service.ts';
import { type Pause, pauseText } from '../../../obstacles.ts';
import type { Verdict } from '../../../verdict.ts';

/** In these a hook holds a deployment; in the others it shows as it was left (ECS API reference, "ServiceDeployment"). */
const held = ['PENDING', 'IN_PROGRESS', 'ROLLBACK_IN_PROGRESS'];

/** A read that lags behind may show a hook as waiting so long after it was answered. */
const staleReadMs = 15_000;

/** The hooks that wait for an answer. */
export function waitingHooks(record: ServiceDeploymentState): Hook[] {
  return held.includes(record.status) ? record.hooks.filter((hook) => hook.status === 'AWAITING_ACTION') : [];
}

/** The pause that a hook makes. */
export function pauseOf(record: ServiceDeploymentState, hook: Hook): Pause {
  return {
    hookId: hook.id,
    serviceDeploymentArn: record.arn,
    stage: hook.stage ?? record.lifecycleStage,
    expiresAtMs: hook.expiresAtMs,
    timeoutAction: hook.timeoutAction,
    ofRollback: record.status.startsWith('ROLLBACK_'),
    command: continueCommand(record, hook, 'CONTINUE'),
  };
}

/** The pause that holds the deployment at this read; null for none but those that were answered a moment ago. */
export function presentPause(
  record: ServiceDeploymentState,
  answered: ReadonlyMap<string, number>,
  nowMs: number,
): Pause | null {
  const isOpen = ({ id }: Hook) => nowMs - (answered.get(id) ?? Number.NEGATIVE_INFINITY) > staleReadMs;
  const hook = waitingHooks(record).find(isOpen);
  return hook === undefined ? null : pauseOf(record, hook);
}

/** Adds the stage of its pause hooks, where the record does not name it and the service does. */
export function withStage(record: ServiceDeploymentState, service: Service): ServiceDeploymentState {
  const stage = hookStage(record.lifecycleStage, service);
  if (stage === null) return record;
  return { ...record, hooks: record.hooks.map((hook) => (hook.type === 'PAUSE' ? { ...hook, stage } : hook)) };
}

/** The one stage of a service deployment that `lifecycleStage` has no value for (ECS API reference, "ServiceDeployment"). */
const unnamedStage = 'PRE_PRODUCTION_TRAFFIC_SHIFT';

/** Where the service pauses, if that is not the stage that the record names; a rolling one's record may name none. */
function hookStage(named: string | null, service: Service): string | null {
  const stages = pauseStages(service);
  if (named !== null && stages.has(named)) return null;
  return named !== null && stages.has(unnamedStage) ? unnamedStage : onlyPauseStage(service);
}

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-lifecycle-hooks.html */
export function continueCommand(record: ServiceDeploymentState, hook: Hook, action: 'CONTINUE' | 'ROLLBACK'): string {
  const region = parseArn(record.arn)?.region;
  const where = region ? ` --region ${region}` : '';
  return `aws ecs continue-service-deployment${where} --service-deployment-arn ${shellWord(record.arn)} --hook-id ${shellWord(hook.id)} --action ${action}`;
}

/**
 * What the hooks of a rolling deployment add to a verdict from the service's `deployments`, which show none of them: a
 * pause is why nothing moves, and a hook that failed is why ECS rolled back.
 */
export function judgeHooks(verdict: Verdict, record: ServiceDeploymentState, pause: Pause | null): Verdict {
  if (verdict.kind === 'pending' && pause !== null) return { ...verdict, why: pauseText(pause), settling: false };
  const { reason } = record;
  if (verdict.kind !== 'failed' || reason === null || verdict.why.includes(reason)) return verdict;
  return { ...verdict, why: `${verdict.why} ${reason}` };
}
