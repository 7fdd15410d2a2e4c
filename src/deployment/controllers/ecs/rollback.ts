import { AwsError } from '../../../lib/errors.ts';
import { primaryOf, type Service } from '../../../service/service.ts';
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
    const settle = settling(target, failed, context);
    if (await answersPause(failed, context)) return { kind: 'stopping', settle };
    if (stops && failed.serviceDeploymentArn !== null) {
      const { stopInProgress } = await import('./blue-green/stop.ts');
      // It may have completed since the last poll, long ago where the step did not wait for its end.
      if (await stopInProgress(failed.serviceDeploymentArn, { ...context, writeSignal: signal }))
        return { kind: 'stopping', settle };
    }
    const update = { service, cluster, name, ...target, members: forcedWhereNeeded(target.members) };
    const handle = await startDeployment(controller, update, { ecs, clock, signal });
    return { kind: 'started', handle };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const { kind, operation } = error.details;
    const inDoubt = operation !== 'ecs:DescribeServices' && (kind === 'lost' || kind === 'aborted');
    return { kind: 'refused', why: error.message, inDoubt, error };
  }
}

/** ECS changes the capacity providers of a service only where a new deployment is forced. */
function forcedWhereNeeded(members: RollbackTarget['members']): RollbackTarget['members'] {
  return 'capacityProviderStrategy' in members ? { ...members, forceNewDeployment: true } : members;
}

function settling({ members }: RollbackTarget, { handle }: EcsWatch, context: DeploymentContext) {
  return async (service: Service, isOver: boolean): Promise<string | null> => {
    if (Object.keys(members).length === 0) return null;
    const { rollBackMembers } = await import('./roll-back-members.ts');
    return rollBackMembers(members, handle, service, isOver, context);
  };
}

/** Whether a pause that holds the deployment was answered with ROLLBACK: then ECS rolls back by itself. */
async function answersPause({ pause }: EcsWatch, context: DeploymentContext): Promise<boolean> {
  if (pause === null || pause.ofRollback) return false;
  const { answerHook } = await import('./blue-green/answer-pause.ts');
  const answer = await answerHook(pause, 'ROLLBACK', { ...context, writeSignal: context.signal });
  if (answer.kind === 'refused') {
    const { refusedText } = await import('./blue-green/stop.ts');
    context.log.line(refusedText(pause.hookId, answer.why));
  }
  // What is refused, or over by now, is stopped or replaced like a deployment without a pause.
  if (answer.kind !== 'answered') return false;
  context.log.line(`hook ${pause.hookId} was answered with ROLLBACK`);
  return true;
}

const unknownArn =
  'The deployment could not be stopped, because ECS did not return its ARN (ecs:ListServiceDeployments).';
