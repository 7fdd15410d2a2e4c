import { DescribeServiceDeploymentsCommand, type ECSClient, type ServiceDeployment } from '@aws-sdk/client-ecs';
import type { DeploymentRecord } from '../diagnose/evidence.ts';
import { type CallSettings, call } from './call.ts';

export type Deployments = ReturnType<typeof createDeployments>;

/** ECS's records of service deployments. Rejects with an AwsError. */
export function createDeployments(client: ECSClient, settings: CallSettings) {
  return {
    /** One record, with its circuit breaker, alarms and hooks; null when ECS does not know it. */
    async describeServiceDeployment(arn: string, signal: AbortSignal): Promise<DeploymentRecord | null> {
      const command = new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn] });
      const subject = { operation: 'ecs:DescribeServiceDeployments', resource: arn, write: false };
      const answer = await call(settings, subject, (abortSignal) => client.send(command, { abortSignal }), signal);
      const found = answer.serviceDeployments?.[0];
      return found === undefined ? null : toRecord(found, settings.redactor.redact);
    },
  };
}

function toRecord(found: ServiceDeployment, redact: (text: string) => string): DeploymentRecord {
  const text = (value: string | undefined): string | null => (value === undefined ? null : redact(value));
  const breaker = found.deploymentCircuitBreaker;
  const alarms = found.alarms;
  return {
    arn: found.serviceDeploymentArn ?? '',
    status: found.status ?? '',
    reason: text(found.statusReason),
    lifecycleStage: found.lifecycleStage ?? null,
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
    })),
    rollback: found.rollback === undefined ? null : { reason: text(found.rollback.reason) },
  };
}
