import type { EcsApi } from '../../../../apis/ecs.ts';
import { AwsError } from '../../../../lib/errors.ts';
import { textOf } from '../../../../lib/json.ts';
import { withFullStop } from '../../../../lib/text.ts';
import { hasLifecycleHooks } from '../../../../service/deployment-configuration.ts';
import { primaryOf, type Service } from '../../../../service/service.ts';
import type { DeploymentContext } from '../../../controller.ts';
import { type AnswerContext, answerHook } from './answer-pause.ts';
import { presentPause } from './hooks.ts';
import { deploysByStages } from './stages.ts';

/** What stopping takes of a run: `signal` ends the waiting, `writeSignal` the stop. */
export type StopContext = Pick<DeploymentContext, 'clock' | 'signal' | 'writeSignal' | 'log'> &
  AnswerContext & {
    ecs: Pick<EcsApi, 'stopServiceDeployment' | 'continueServiceDeployment'>;
    ecsForPolling: Pick<EcsApi, 'describeServices' | 'describeServiceDeployment'>;
  };

/** What a service deployment is in before its end (ECS API reference, "ServiceDeployment"). */
const running = ['PENDING', 'IN_PROGRESS', 'STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS'];

/** Between two polls: ECS takes a minute and more to shift traffic back and to stop the new tasks. */
const pauseMs = 5_000;

/** The deployment that a service is in the middle of; null for none. */
export function ongoingDeployment(service: Service): string | null {
  const inProgress = primaryOf(service)?.rolloutState === 'IN_PROGRESS';
  return inProgress ? textOf(service.members.currentServiceDeployment) : null;
}

/**
 * Has ECS roll back a deployment that is in progress: answers the pause that holds it, or stops a blue/green, linear or
 * canary one. A rolling deployment without a pause is left, since the next one takes its place.
 *
 * @returns what was done, for the log; null for nothing
 * @throws AwsError where ECS does not take the stop
 */
export async function stopDeployment(arn: string, service: Service, context: StopContext): Promise<string | null> {
  if (await answersPause(arn, service, context)) return 'answers the pause hook with ROLLBACK in';
  if (!deploysByStages(service)) return null;
  return (await stopInProgress(arn, context)) ? 'stops' : null;
}

/**
 * Has ECS stop a deployment and roll it back.
 *
 * @returns false where it had completed by then, so that nothing is left to stop
 * @throws AwsError
 */
export async function stopInProgress(
  arn: string,
  context: Pick<StopContext, 'writeSignal'> & {
    ecs: Pick<EcsApi, 'stopServiceDeployment'>;
    ecsForPolling: Pick<EcsApi, 'describeServiceDeployment'>;
  },
): Promise<boolean> {
  const { ecs, ecsForPolling, writeSignal: signal } = context;
  try {
    await ecs.stopServiceDeployment(arn, signal);
    return true;
  } catch (error) {
    if (!(error instanceof AwsError) || error.details.kind !== 'refused') throw error;
    const record = await readRecord(arn, { ecsForPolling, signal });
    if (record?.status === 'SUCCESSFUL') return false;
    throw error;
  }
}

/** That a pause could not be ended, in one sentence. */
export function refusedText(hookId: string, why: string): string {
  return `hook ${hookId} could not be answered with ROLLBACK: ${withFullStop(why)}`;
}

/** Answers the pause that holds a deployment with ROLLBACK; false where there is none, or AWS did not take the answer. */
async function answersPause(arn: string, service: Service, context: StopContext): Promise<boolean> {
  if (!hasLifecycleHooks(service)) return false;
  const record = await readRecord(arn, context);
  const pause = record === null ? null : presentPause(record, new Map(), context.clock.now());
  if (pause === null || pause.ofRollback) return false;
  const answer = await answerHook(pause, 'ROLLBACK', context);
  if (answer.kind === 'refused') context.log.line(`${service.name}: ${refusedText(pause.hookId, answer.why)}`);
  return answer.kind === 'answered';
}

async function readRecord(
  arn: string,
  { ecsForPolling, signal }: { ecsForPolling: Pick<EcsApi, 'describeServiceDeployment'>; signal: AbortSignal },
) {
  try {
    return await ecsForPolling.describeServiceDeployment(arn, signal);
  } catch (error) {
    if (error instanceof AwsError) return null;
    throw error;
  }
}

/**
 * Waits until ECS has rolled back a deployment.
 *
 * @returns the service afterwards; null where the end was not seen, in time or at all: then it is still to be watched
 */
export async function waitForRollback(
  arn: string,
  change: { service: Service; cluster: string },
  untilMs: number,
  context: StopContext,
): Promise<Service | null> {
  const { ecsForPolling, clock, signal } = context;
  try {
    while (clock.now() < untilMs) {
      await clock.sleep(pauseMs, signal);
      if (await runsByRecord(arn, context)) continue;
      const [service] = await ecsForPolling.describeServices(change.cluster, [change.service.arn], signal);
      if (service && ongoingDeployment(service) !== arn) return service;
    }
  } catch (error) {
    if (!(error instanceof AwsError) && !signal.aborted) throw error;
  }
  return null;
}

/** Whether ECS's record says that it is not over; false where there is none to be had, and the service has to tell. */
async function runsByRecord(arn: string, { ecsForPolling, signal }: StopContext): Promise<boolean> {
  try {
    const record = await ecsForPolling.describeServiceDeployment(arn, signal);
    return record !== null && running.includes(record.status);
  } catch (error) {
    if (error instanceof AwsError && error.details.kind === 'denied') return false;
    throw error;
  }
}
