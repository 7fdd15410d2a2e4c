import { refusalText, whatToDo } from '../../../diagnose/refusal-text.ts';
import { revisionName } from '../../../lib/arn.ts';
import type { Clock } from '../../../lib/clock.ts';
import { AwsError } from '../../../lib/errors.ts';
import { primaryOf, type Service } from '../../../service/service.ts';
import type { DeploymentHandle } from '../../handle.ts';
import type { RollbackPlan } from '../../rollback-plan.ts';
import { isCodeDeploy, stopCommand } from '../codedeploy/handle.ts';
import { type ServiceUpdater, startDeployment } from './start.ts';

export type RollbackPorts = {
  ecs: ServiceUpdater & {
    /** StopServiceDeployment, rolling back. */
    stopServiceDeployment(arn: string, signal: AbortSignal): Promise<void>;
  };
  clock: Clock;
  signal: AbortSignal;
};

/** What came of the attempt to put a service back. */
export type RollbackStart =
  /** `started` is the deployment that goes back; it is still to be waited for. */
  | { kind: 'begun'; handle: DeploymentHandle }
  /** ECS goes back by itself within the deployment that failed. */
  | { kind: 'stopping'; to: string }
  /** Somebody else's deployment, or ECS's own rollback, is the newest one by now. */
  | { kind: 'overtaken'; by: string }
  /** `inDoubt`: the answer was lost, so ECS may have begun it all the same. */
  | { kind: 'refused'; why: string; inDoubt: boolean };

/**
 * Begins the way back, if the deployment that failed is still the newest one. Looks first, because the seconds since
 * the last look are enough for ECS or a colleague to have acted. Never throws an AwsError.
 */
export async function startRollback(
  rollbackPlan: Exclude<RollbackPlan, { kind: 'none' }>,
  failed: DeploymentHandle,
  ports: RollbackPorts,
): Promise<RollbackStart> {
  try {
    const [service] = await ports.ecs.describeServices(failed.cluster, [failed.serviceArn], ports.signal);
    if (!service) return { kind: 'refused', why: 'The service is gone.', inDoubt: false };
    const primary = primaryOf(service);
    if (primary?.id !== failed.deploymentId) return { kind: 'overtaken', by: primary?.id ?? 'nothing' };
    if (rollbackPlan.kind === 'stop') {
      await ports.ecs.stopServiceDeployment(rollbackPlan.serviceDeploymentArn, ports.signal);
      return { kind: 'stopping', to: rollbackPlan.revision };
    }
    return { kind: 'begun', handle: await redeploy(rollbackPlan, failed, service, ports) };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const { kind, operation } = error.details;
    const inDoubt = operation !== 'ecs:DescribeServices' && (kind === 'lost' || kind === 'aborted');
    return { kind: 'refused', why: await whyRefused(error, rollbackPlan.revision, failed), inDoubt };
  }
}

async function whyRefused(error: AwsError, revision: string, { cluster }: DeploymentHandle): Promise<string> {
  const { explainRefusal, unknownCall } = await import('../../../diagnose/refused.ts');
  const finding = explainRefusal(error, { ...unknownCall, cluster, revision });
  return refusalText(error, finding) + (finding === null ? '' : ` ${whatToDo(finding)}`);
}

function redeploy(
  rollbackPlan: Extract<RollbackPlan, { kind: 'restore' }>,
  failed: DeploymentHandle,
  service: Service,
  ports: RollbackPorts,
): Promise<DeploymentHandle> {
  const { cluster, service: name } = failed;
  return startDeployment(
    { service, cluster, name, revision: rollbackPlan.revision, members: rollbackPlan.members },
    ports,
  );
}

/** The command that does by hand what the action could not. */
export function rollbackCommand(handle: DeploymentHandle, region: string): string {
  if (isCodeDeploy(handle)) return stopCommand(handle);
  const revision =
    handle.rollbackPoint.revision === null ? '' : ` --task-definition ${revisionName(handle.rollbackPoint.revision)}`;
  return `aws ecs update-service --region ${region} --cluster ${handle.cluster} --service ${handle.service}${revision} --force-new-deployment`;
}
