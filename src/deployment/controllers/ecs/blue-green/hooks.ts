import { parseArn } from '../../../../lib/arn.ts';
import type { Verdict } from '../../../verdict.ts';
import { moment } from '../protection.ts';
import type { Hook, ServiceDeploymentState } from './judge.ts';

/** The hook that waits for a person; null where none does. */
export function waitingHook(record: ServiceDeploymentState): Hook | null {
  return record.hooks.find((hook) => hook.status === 'AWAITING_ACTION') ?? null;
}

/** What a PAUSE hook waits for, until when, and how to go on: the whole of it in one line, to be copied. */
export function hookWaits(record: ServiceDeploymentState, hook: Hook): string {
  const at = record.lifecycleStage ?? hook.stage ?? null;
  const stage = at === null ? '' : ` in the stage ${at}`;
  return `It is paused${stage} and waits for manual approval${deadline(hook)}. Continue: ${continueCommand(record, hook, 'CONTINUE')} (or --action ROLLBACK to roll back).`;
}

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-lifecycle-hooks.html */
export function continueCommand(record: ServiceDeploymentState, hook: Hook, action: 'CONTINUE' | 'ROLLBACK'): string {
  const region = parseArn(record.arn)?.region;
  const where = region ? ` --region ${region}` : '';
  return `aws ecs continue-service-deployment${where} --service-deployment-arn ${record.arn} --hook-id ${hook.id} --action ${action}`;
}

function deadline({ expiresAtMs, timeoutAction }: Hook): string {
  if (expiresAtMs === null) return '';
  const then = timeoutAction === 'CONTINUE' ? 'then ECS continues on its own' : 'then ECS rolls back';
  return `, until ${moment(expiresAtMs)} at the latest: ${then}`;
}

/**
 * What the hooks of a rolling deployment add to a verdict from the service's `deployments`, which show none of them: a
 * pause is why nothing moves, and a hook that failed is why ECS rolled back.
 */
export function judgeHooks(verdict: Verdict, record: ServiceDeploymentState): Verdict {
  const hook = waitingHook(record);
  if (verdict.kind === 'pending' && hook !== null) return { ...verdict, why: hookWaits(record, hook), settling: false };
  const { reason } = record;
  if (verdict.kind !== 'failed' || reason === null || verdict.why.includes(reason)) return verdict;
  return { ...verdict, why: `${verdict.why} ${reason}` };
}
