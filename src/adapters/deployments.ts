import {
  DescribeServiceDeploymentsCommand,
  DescribeServiceRevisionsCommand,
  type ECSClient,
  type ServiceDeployment,
  type ServiceRevisionSummary,
} from '@aws-sdk/client-ecs';
import type { EcsApi, ServiceDeploymentRecord, Side } from '../apis/ecs.ts';
import { doorOf } from '../lib/outside.ts';
import { type CallSettings, callsOf } from './call.ts';

/** ECS's records of service deployments. Rejects with an AwsError. */
export function createDeployments(
  client: ECSClient,
  settings: CallSettings,
): Pick<EcsApi, 'describeServiceDeployment' | 'describeServiceDeployments' | 'targetGroupsOfServiceRevision'> {
  const { read } = callsOf('ecs', settings);
  const describe = async (arns: readonly string[], signal: AbortSignal): Promise<ServiceDeploymentRecord[]> => {
    const command = new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [...arns] });
    const answer = await read('DescribeServiceDeployments', arns.join(', '), signal, (options) =>
      client.send(command, options),
    );
    return (answer.serviceDeployments ?? []).map((found) => toRecord(found, doorOf(settings.redactor.redact)));
  };
  return {
    /** One record, with its circuit breaker, alarms and hooks; null when ECS does not know it. */
    async describeServiceDeployment(arn, signal) {
      const [record] = await describe([arn], signal);
      return record ?? null;
    },

    describeServiceDeployments: describe,

    /** The target groups that a service revision resolved to, and those that ECS manages. */
    async targetGroupsOfServiceRevision(arn, signal) {
      const command = new DescribeServiceRevisionsCommand({ serviceRevisionArns: [arn] });
      const answer = await read('DescribeServiceRevisions', arn, signal, (options) => client.send(command, options));
      const revision = answer.serviceRevisions?.[0];
      const resolved = revision?.resolvedConfiguration?.loadBalancers ?? [];
      const managed = (revision?.ecsManagedResources?.ingressPaths ?? []).flatMap((path) => path.targetGroups ?? []);
      return {
        own: resolved.flatMap(({ targetGroupArn }) => targetGroupArn ?? []),
        managed: managed.flatMap(({ arn: group }) => group ?? []),
      };
    },
  };
}

function toRecord(found: ServiceDeployment, redact: (text: string) => string): ServiceDeploymentRecord {
  const text = (value: string | undefined): string | null => (value === undefined ? null : redact(value));
  const breaker = found.deploymentCircuitBreaker;
  const alarms = found.alarms;
  return {
    arn: found.serviceDeploymentArn ?? '',
    status: found.status ?? '',
    reason: text(found.statusReason),
    lifecycleStage: found.lifecycleStage ?? null,
    target: found.targetServiceRevision === undefined ? null : toSide(found.targetServiceRevision),
    breaker:
      breaker?.status === undefined
        ? null
        : { status: breaker.status, failures: breaker.failureCount ?? 0, threshold: breaker.threshold ?? 0 },
    alarms:
      alarms?.status === undefined
        ? null
        : { status: alarms.status, names: alarms.alarmNames ?? [], triggered: alarms.triggeredAlarmNames ?? [] },
    hooks: (found.lifecycleHookDetails ?? []).map((hook) => ({
      id: hook.hookId ?? '',
      type: hook.targetType ?? '',
      target: hook.targetArn ?? null,
      status: hook.status ?? '',
      expiresAtMs: hook.expiresAt?.getTime() ?? null,
      timeoutAction: hook.timeoutAction ?? null,
    })),
    rollback: found.rollback === undefined ? null : { reason: text(found.rollback.reason) },
  };
}

function toSide(summary: ServiceRevisionSummary): Side {
  return {
    serviceRevision: summary.arn ?? '',
    requested: summary.requestedTaskCount ?? 0,
    running: summary.runningTaskCount ?? 0,
    pending: summary.pendingTaskCount ?? 0,
    testWeight: summary.requestedTestTrafficWeight ?? null,
    productionWeight: summary.requestedProductionTrafficWeight ?? null,
  };
}
