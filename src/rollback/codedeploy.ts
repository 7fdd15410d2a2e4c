import { AwsError, messageOf } from '../lib/errors.ts';
import { hasEnded } from '../rollout/codedeploy-record.ts';
import { type CodeDeployPorts, startCodeDeploy } from '../rollout/codedeploy-start.ts';
import type { CodeDeployStarted } from '../rollout/codedeploy-started.ts';
import { type CodeDeployWatchPorts, watchCodeDeploy } from '../watch/codedeploy-poll.ts';
import type { WatchSettings } from '../watch/look.ts';
import type { News } from '../watch/timeline.ts';
import type { Reversal } from './decide.ts';
import { endOfRestore, endOfStop, type Reversed } from './reverse.ts';

export type CodeDeployReversePorts = {
  start: CodeDeployPorts;
  /** Its signal ends the wait, not the rollback. */
  watch: CodeDeployWatchPorts;
  tell(news: readonly News[]): void;
};

/**
 * Puts a service back that CodeDeploy deploys, and waits for that: what still runs is stopped and undone by CodeDeploy,
 * what has ended is followed by a deployment of the earlier revision. Never throws an AwsError, and never tries twice.
 */
export async function reverseCodeDeploy(
  reversal: Exclude<Reversal, { kind: 'none' }>,
  failed: CodeDeployStarted,
  settings: WatchSettings,
  ports: CodeDeployReversePorts,
): Promise<Reversed> {
  const { codeDeploy, signal } = ports.start;
  const to = reversal.revision;
  // Its tasks have been counted: what counts now is what CodeDeploy does about it.
  const patient = { ...settings, failureThreshold: Number.POSITIVE_INFINITY, until: 'completed' as const };
  try {
    const record = await codeDeploy.getDeployment(failed.deploymentId, signal);
    if (record !== null && !hasEnded(record)) {
      await codeDeploy.stopDeployment(failed.deploymentId, signal);
      return endOfStop(await watchCodeDeploy(failed, patient, ports.watch, ports.tell), to, 'CodeDeploy');
    }
    const started = await redeploy(reversal, failed, ports);
    return endOfRestore(await watchCodeDeploy(started, settings, ports.watch, ports.tell), to);
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const inDoubt = error.details.kind === 'lost' || error.details.kind === 'aborted';
    return { kind: 'failed', to, why: messageOf(error), left: inDoubt ? 'either' : 'failed' };
  }
}

async function redeploy(
  reversal: Exclude<Reversal, { kind: 'none' }>,
  failed: CodeDeployStarted,
  { start, watch }: CodeDeployReversePorts,
): Promise<CodeDeployStarted> {
  const { cluster, serviceArn, service: name, codeDeploy } = failed;
  const [service] = await watch.ecs.describeServices(cluster, [serviceArn], start.signal);
  if (service === undefined) throw gone(name);
  // The description was the failed deployment's.
  const members = reversal.kind === 'restore' ? reversal.members : {};
  const plan = { ...codeDeploy.plan, description: `Roll back from ${failed.deploymentId}`, members };
  const update = { service, cluster, name, revision: reversal.revision, members };
  return startCodeDeploy(update, plan, { stopRunning: false }, start);
}

function gone(service: string): AwsError {
  const details = { kind: 'refused', operation: 'ecs:DescribeServices', code: 'MISSING' } as const;
  return new AwsError('The service is gone.', { ...details, resource: service, requestId: null, action: null });
}
