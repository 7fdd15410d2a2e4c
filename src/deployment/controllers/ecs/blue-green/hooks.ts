import { parseArn } from '../../../../lib/arn.ts';
import { type Pause, pauseText } from '../../../obstacles.ts';
import type { Verdict } from '../../../verdict.ts';
import type { Hook, ServiceDeploymentState } from './record.ts';

/** The hook that waits for a person; null where none does. */
export function waitingHook(record: ServiceDeploymentState): Hook | null {
  return record.hooks.find((hook) => hook.status === 'AWAITING_ACTION') ?? null;
}

/** The pause that a PAUSE hook makes. */
export function pauseOf(record: ServiceDeploymentState, hook: Hook): Pause {
  return {
    stage: record.lifecycleStage ?? hook.stage ?? null,
    untilMs: hook.expiresAtMs,
    timeoutAction: hook.timeoutAction,
    command: continueCommand(record, hook, 'CONTINUE'),
  };
}

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-lifecycle-hooks.html */
export function continueCommand(record: ServiceDeploymentState, hook: Hook, action: 'CONTINUE' | 'ROLLBACK'): string {
  const region = parseArn(record.arn)?.region;
  const where = region ? ` --region ${region}` : '';
  return `aws ecs continue-service-deployment${where} --service-deployment-arn ${record.arn} --hook-id ${hook.id} --action ${action}`;
}

/**
 * What the hooks of a rolling deployment add to a verdict from the service's `deployments`, which show none of them: a
 * pause is why nothing moves, and a hook that failed is why ECS rolled back.
 */
export function judgeHooks(verdict: Verdict, record: ServiceDeploymentState): Verdict {
  const hook = waitingHook(record);
  if (verdict.kind === 'pending' && hook !== null)
    return { ...verdict, why: pauseText(pauseOf(record, hook)), settling: false };
  const { reason } = record;
  if (verdict.kind !== 'failed' || reason === null || verdict.why.includes(reason)) return verdict;
  return { ...verdict, why: `${verdict.why} ${reason}` };
}
