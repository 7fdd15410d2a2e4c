import { refusalText, whatToDo } from '../diagnose/refusal-text.ts';
import { revisionName } from '../lib/arn.ts';
import type { Clock } from '../lib/clock.ts';
import { AwsError } from '../lib/errors.ts';
import { isCodeDeploy, stopCommand } from '../rollout/codedeploy-started.ts';
import type { Started } from '../rollout/started.ts';
import { type ServiceUpdater, startUpdate } from '../rollout/update.ts';
import { primaryOf, type Service } from '../service/service.ts';
import type { Reversal } from './decide.ts';

export type ReversalPorts = {
  ecs: ServiceUpdater & {
    /** StopServiceDeployment, rolling back. */
    stopServiceDeployment(arn: string, signal: AbortSignal): Promise<void>;
  };
  clock: Clock;
  signal: AbortSignal;
};

/** What came of the attempt to put a service back. */
export type Begun =
  /** `started` is the deployment that goes back; it is still to be waited for. */
  | { kind: 'begun'; started: Started }
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
export async function beginReversal(
  reversal: Exclude<Reversal, { kind: 'none' }>,
  failed: Started,
  ports: ReversalPorts,
): Promise<Begun> {
  try {
    const [service] = await ports.ecs.describeServices(failed.cluster, [failed.serviceArn], ports.signal);
    if (!service) return { kind: 'refused', why: 'The service is gone.', inDoubt: false };
    const primary = primaryOf(service);
    if (primary?.id !== failed.deploymentId) return { kind: 'overtaken', by: primary?.id ?? 'nothing' };
    if (reversal.kind === 'stop') {
      await ports.ecs.stopServiceDeployment(reversal.serviceDeploymentArn, ports.signal);
      return { kind: 'stopping', to: reversal.revision };
    }
    return { kind: 'begun', started: await restore(reversal, failed, service, ports) };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const { kind, operation } = error.details;
    const inDoubt = operation !== 'ecs:DescribeServices' && (kind === 'lost' || kind === 'aborted');
    return { kind: 'refused', why: await whyRefused(error, reversal.revision, failed), inDoubt };
  }
}

async function whyRefused(error: AwsError, revision: string, { cluster }: Started): Promise<string> {
  const { explainRefusal, unknownCall } = await import('../diagnose/refused.ts');
  const finding = explainRefusal(error, { ...unknownCall, cluster, revision });
  return refusalText(error, finding) + (finding === null ? '' : ` ${whatToDo(finding)}`);
}

function restore(
  reversal: Extract<Reversal, { kind: 'restore' }>,
  failed: Started,
  service: Service,
  ports: ReversalPorts,
): Promise<Started> {
  const { cluster, service: name } = failed;
  return startUpdate({ service, cluster, name, revision: reversal.revision, members: reversal.members }, ports);
}

/** The command that does by hand what the action could not. */
export function rollbackCommand(started: Started, region: string): string {
  if (isCodeDeploy(started)) return stopCommand(started);
  const revision =
    started.wayBack.revision === null ? '' : ` --task-definition ${revisionName(started.wayBack.revision)}`;
  return `aws ecs update-service --region ${region} --cluster ${started.cluster} --service ${started.service}${revision} --force-new-deployment`;
}
