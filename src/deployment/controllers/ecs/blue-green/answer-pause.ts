import type { EcsApi } from '../../../../apis/ecs.ts';
import { AwsError } from '../../../../lib/errors.ts';
import { type SearchResult, sendOnce } from '../../../../lib/lost-response.ts';
import type { DeploymentContext, DeploymentWatch } from '../../../controller.ts';
import type { Pause, PauseAction, PauseAnswer } from '../../../obstacles.ts';
import { waitingHooks } from './hooks.ts';

/** What answering takes of a run. */
export type AnswerContext = Pick<DeploymentContext, 'clock' | 'writeSignal'> & {
  ecs: Pick<EcsApi, 'continueServiceDeployment'>;
  ecsForPolling: Pick<EcsApi, 'describeServiceDeployment'>;
};

/** Answers the pause that holds a deployment under watch. Never throws an AwsError. */
export async function answerPause(
  { pause }: DeploymentWatch,
  action: PauseAction,
  context: DeploymentContext,
): Promise<PauseAnswer> {
  return pause === null
    ? { kind: 'over', why: 'No pause hook holds the deployment.' }
    : answerHook(pause, action, context);
}

/**
 * Answers a hook that waits (ContinueServiceDeployment). Where the response is lost, or ECS says that the hook does not
 * wait, the record of the deployment tells what became of the hook. Never throws an AwsError.
 */
export async function answerHook(
  pause: Pick<Pause, 'hookId' | 'serviceDeploymentArn'>,
  action: PauseAction,
  context: AnswerContext,
): Promise<PauseAnswer> {
  const { ecs, clock, writeSignal: signal } = context;
  const { hookId, serviceDeploymentArn } = pause;
  // Once a response was lost, a refusal may mean that the first answer was taken.
  let wasLost = false;
  const taken: PauseAnswer = { kind: 'answered' };
  const send = async () => {
    await ecs.continueServiceDeployment({ serviceDeploymentArn, hookId, action }, signal);
    return taken;
  };
  const find = async (): Promise<SearchResult<PauseAnswer>> => {
    wasLost = true;
    const seen = await readPause(pause, context);
    if (seen === null) return { kind: 'unknown' };
    return seen.waits ? { kind: 'not-sent' } : { kind: 'found', value: settled(seen, action) };
  };
  try {
    return await sendOnce({ send, find, clock, signal });
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const { kind } = error.details;
    const inDoubt = kind === 'lost' || kind === 'aborted';
    if (!saysOver(error)) return { kind: 'refused', why: error.message, inDoubt, error };
    const seen = await readPause(pause, context);
    if (wasLost && seen !== null && !seen.waits) return settled(seen, action);
    const why = seen === null || seen.waits ? error.message : endText(seen);
    return { kind: 'over', why };
  }
}

/** ECS's words for a hook that does not wait, or not any more (ECS API reference, "ContinueServiceDeployment"). */
function saysOver({ details, message }: AwsError): boolean {
  if (details.code === 'ServiceDeploymentNotFoundException') return true;
  return details.kind === 'refused' && /hookId is either completed|in terminal states/i.test(message);
}

/** A hook as ECS's record shows it. `status` is null where the record shows the hook no more. */
type Seen = { waits: boolean; status: string | null; hookId: string; deployment: string };

/** Null where the record may not be read, or is not there. */
async function readPause(
  { hookId, serviceDeploymentArn }: Pick<Pause, 'hookId' | 'serviceDeploymentArn'>,
  { ecsForPolling, writeSignal }: AnswerContext,
): Promise<Seen | null> {
  try {
    const record = await ecsForPolling.describeServiceDeployment(serviceDeploymentArn, writeSignal);
    if (record === null) return null;
    const status = record.hooks.find((hook) => hook.id === hookId)?.status ?? null;
    const waits = waitingHooks(record).some((hook) => hook.id === hookId);
    return { waits, status, hookId, deployment: record.status };
  } catch (error) {
    if (error instanceof AwsError) return null;
    throw error;
  }
}

/** After a lost response: an end that this answer leads to is taken for its own. */
function settled(seen: Seen, action: PauseAction): PauseAnswer {
  const isRollingBack = seen.status === 'FAILED' || seen.deployment.startsWith('ROLLBACK_');
  const isOwn = seen.status !== 'TIMED_OUT' && isRollingBack === (action === 'ROLLBACK');
  return isOwn ? { kind: 'answered' } : { kind: 'over', why: endText(seen) };
}

function endText({ hookId, status, deployment }: Seen): string {
  if (status === 'TIMED_OUT') return `Hook ${hookId} had expired before it was answered.`;
  if (status === 'SUCCEEDED') return `Hook ${hookId} had been continued before.`;
  if (status === 'FAILED') return `Hook ${hookId} had been answered with ROLLBACK before.`;
  return `Hook ${hookId} does not wait any more; the service deployment is ${deployment}.`;
}
