import { AwsError, messageOf } from '../../../lib/errors.ts';
import type { DeploymentEvent } from '../../events.ts';
import { type RollbackResult, resultOfRedeploy, resultOfStop } from '../../rollback.ts';
import type { RollbackPlan } from '../../rollback-plan.ts';
import type { WatchSettings } from '../ecs/poll.ts';
import type { CodeDeployHandle } from './handle.ts';
import { type CodeDeployWatchPorts, watchCodeDeploy } from './poll.ts';
import { hasEnded } from './record.ts';
import { type CodeDeployPorts, startCodeDeploy } from './start.ts';

export type CodeDeployRollbackPorts = {
  start: CodeDeployPorts;
  /** Its signal ends the wait, not the rollback. */
  watch: CodeDeployWatchPorts;
  onEvent(events: readonly DeploymentEvent[]): void;
};

/**
 * Puts a service back that CodeDeploy deploys, and waits for that: what still runs is stopped and undone by CodeDeploy,
 * what has ended is followed by a deployment of the earlier revision. Never throws an AwsError, and never tries twice.
 */
export async function rollBackCodeDeploy(
  rollbackPlan: Exclude<RollbackPlan, { kind: 'none' }>,
  failed: CodeDeployHandle,
  settings: WatchSettings,
  ports: CodeDeployRollbackPorts,
): Promise<RollbackResult> {
  const { codeDeploy, signal } = ports.start;
  const to = rollbackPlan.revision;
  // Its tasks have been counted: what counts now is what CodeDeploy does about it.
  const pollingCalls = { ...settings, failureThreshold: Number.POSITIVE_INFINITY, until: 'completed' as const };
  try {
    const record = await codeDeploy.getDeployment(failed.deploymentId, signal);
    if (record !== null && !hasEnded(record)) {
      await codeDeploy.stopDeployment(failed.deploymentId, signal);
      return resultOfStop(await watchCodeDeploy(failed, pollingCalls, ports.watch, ports.onEvent), to, 'CodeDeploy');
    }
    const handle = await redeploy(rollbackPlan, failed, ports);
    return resultOfRedeploy(await watchCodeDeploy(handle, settings, ports.watch, ports.onEvent), to);
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const inDoubt = error.details.kind === 'lost' || error.details.kind === 'aborted';
    return { kind: 'failed', to, why: messageOf(error), left: inDoubt ? 'either' : 'failed' };
  }
}

async function redeploy(
  rollbackPlan: Exclude<RollbackPlan, { kind: 'none' }>,
  failed: CodeDeployHandle,
  { start, watch }: CodeDeployRollbackPorts,
): Promise<CodeDeployHandle> {
  const { cluster, serviceArn, service: name, codeDeploy } = failed;
  const [service] = await watch.ecs.describeServices(cluster, [serviceArn], start.signal);
  if (service === undefined) throw gone(name);
  // The description was the failed deployment's.
  const members = rollbackPlan.kind === 'restore' ? rollbackPlan.members : {};
  const plan = { ...codeDeploy.plan, description: `Roll back from ${failed.deploymentId}`, members };
  const update = { service, cluster, name, revision: rollbackPlan.revision, members };
  return startCodeDeploy(update, plan, { stopRunning: false }, start);
}

function gone(service: string): AwsError {
  const details = { kind: 'refused', operation: 'ecs:DescribeServices', code: 'MISSING' } as const;
  return new AwsError('The service is gone.', { ...details, resource: service, requestId: null, action: null });
}
