import { parseArn } from '../lib/arn.ts';
import type { Hook, NativeRecord } from './native.ts';

/** The hook that waits for a person; null where none does. */
export function waitingHook(record: NativeRecord): Hook | null {
  return record.hooks.find((hook) => hook.status === 'AWAITING_ACTION') ?? null;
}

/** What a PAUSE hook waits for, until when, and how to go on: the whole of it in one line, to be copied. */
export function hookWaits(record: NativeRecord, hook: Hook): string {
  const stage = record.lifecycleStage === null ? '' : ` in the stage ${record.lifecycleStage}`;
  return `It is paused${stage} until somebody continues it${deadline(hook)}. Continue: ${continueCommand(record, hook, 'CONTINUE')} (or --action ROLLBACK to go back).`;
}

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-lifecycle-hooks.html */
export function continueCommand(record: NativeRecord, hook: Hook, action: 'CONTINUE' | 'ROLLBACK'): string {
  const region = parseArn(record.arn)?.region;
  const where = region ? ` --region ${region}` : '';
  return `aws ecs continue-service-deployment${where} --service-deployment-arn ${record.arn} --hook-id ${hook.id} --action ${action}`;
}

function deadline({ expiresAtMs, timeoutAction }: Hook): string {
  if (expiresAtMs === null) return '';
  const then = timeoutAction === 'CONTINUE' ? 'ECS goes on by itself then' : 'ECS rolls back then';
  return `, at the latest at ${moment(expiresAtMs)}: ${then}`;
}

/** `2026-01-15 09:30 UTC`: the log's readers sit in other time zones than the runner. */
function moment(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
