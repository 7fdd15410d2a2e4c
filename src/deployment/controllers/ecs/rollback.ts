import { AwsError } from '../../../lib/errors.ts';
import { primaryOf } from '../../../service/service.ts';
import type { DeploymentContext, RollbackStart } from '../../controller.ts';
import type { RollbackTarget } from '../../handle.ts';
import { isStoppedInPlace } from './commands.ts';
import type { EcsWatch } from './poll.ts';
import { startDeployment } from './start.ts';

/**
 * Starts the rollback if the deployment that failed is still the newest one. Reads first, because ECS or another
 * deployment may have acted since the last poll. Never throws an AwsError.
 */
export async function startRollback(
  target: RollbackTarget,
  failed: EcsWatch,
  context: DeploymentContext,
): Promise<RollbackStart> {
  const { ecs, clock, signal } = context;
  const { cluster, service: name, serviceArn, deploymentId, controller } = failed.handle;
  const stops = isStoppedInPlace(failed);
  if (stops && failed.serviceDeploymentArn === null) return { kind: 'impossible', why: unknownArn };
  try {
    const [service] = await ecs.describeServices(cluster, [serviceArn], signal);
    if (!service) return { kind: 'refused', why: 'The service no longer exists.', inDoubt: false };
    if (primaryOf(service)?.id !== deploymentId) return { kind: 'overtaken' };
    if (await answersPause(failed, target, stops, context)) return { kind: 'stopping' };
    if (stops && failed.serviceDeploymentArn !== null) {
      await ecs.stopServiceDeployment(failed.serviceDeploymentArn, signal);
      return { kind: 'stopping' };
    }
    const handle = await startDeployment(controller, { service, cluster, name, ...target }, { ecs, clock, signal });
    return { kind: 'started', handle };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const { kind, operation } = error.details;
    const inDoubt = operation !== 'ecs:DescribeServices' && (kind === 'lost' || kind === 'aborted');
    return { kind: 'refused', why: error.message, inDoubt, error };
  }
}

/**
 * Whether a pause that holds the deployment was answered with ROLLBACK: then ECS rolls back by itself. It returns to the
 * service revision, not to the other members of the service, which are set by a deployment of the earlier revision.
 */
async function answersPause(
  { pause }: EcsWatch,
  { members }: RollbackTarget,
  stops: boolean,
  context: DeploymentContext,
): Promise<boolean> {
  const applies = pause !== null && !pause.ofRollback && (stops || Object.keys(members).length === 0);
  if (!applies) return false;
  const { answerHook } = await import('./blue-green/answer-pause.ts');
  const answer = await answerHook(pause, 'ROLLBACK', { ...context, writeSignal: context.signal });
  // What is refused, or over by now, is stopped or replaced like a deployment without a pause.
  if (answer.kind !== 'answered') return false;
  context.log.line(`hook ${pause.hookId} was answered with ROLLBACK`);
  return true;
}

const unknownArn =
  'The deployment could not be stopped, because ECS did not return its ARN (ecs:ListServiceDeployments).';
