import type { Deployment as SdkDeployment, Service as SdkService } from '@aws-sdk/client-ecs';
import type { JsonObject } from '../lib/json.ts';
import type { Deployment, Service } from '../service/service.ts';

/** One service of a DescribeServices or UpdateService answer in our own shape; the texts in it pass `redact`. */
export function toService(service: SdkService, redact: (text: string) => string): Service {
  const configuration = service.deploymentConfiguration;
  const breaker = configuration?.deploymentCircuitBreaker;
  return {
    arn: service.serviceArn ?? '',
    name: service.serviceName ?? '',
    clusterArn: service.clusterArn ?? '',
    status: service.status ?? 'ACTIVE',
    taskDefinition: service.taskDefinition ?? servingRevision(service) ?? null,
    desired: service.desiredCount ?? 0,
    running: service.runningCount ?? 0,
    pending: service.pendingCount ?? 0,
    scheduling: service.schedulingStrategy === 'DAEMON' ? 'DAEMON' : 'REPLICA',
    controller: service.resourceManagementType === 'ECS' ? 'EXPRESS' : (service.deploymentController?.type ?? 'ECS'),
    usesTaskSets: (service.deploymentController?.type ?? 'ECS') !== 'ECS',
    strategy: configuration?.strategy ?? 'ROLLING',
    circuitBreaker: { enabled: breaker?.enable ?? false, rollback: breaker?.rollback ?? false },
    deployments: (service.deployments ?? []).map((deployment) => toDeployment(deployment, redact)),
    events: (service.events ?? []).map((event) => ({
      id: event.id ?? '',
      atMs: timeOf(event.createdAt),
      message: redact(event.message ?? ''),
    })),
    loadBalancers: (service.loadBalancers ?? []).map((loadBalancer) => ({
      targetGroupArn: loadBalancer.targetGroupArn ?? null,
      container: loadBalancer.containerName ?? null,
      containerPort: loadBalancer.containerPort ?? null,
    })),
    serviceRevisions: (service.currentServiceRevisions ?? []).flatMap((revision) => revision.arn ?? []),
    members: toMembers(service),
  };
}

/**
 * Where another controller than ECS's deploys, that of the task set that serves. An Express service may show its revision
 * in its deployments alone (https://github.com/kayac/ecspresso/pull/902).
 */
function servingRevision({ taskSets, deployments }: SdkService): string | undefined {
  const isPrimary = ({ status }: { status?: string | undefined }) => status === 'PRIMARY';
  return (taskSets?.find(isPrimary) ?? deployments?.find(isPrimary))?.taskDefinition;
}

function toDeployment(deployment: SdkDeployment, redact: (text: string) => string): Deployment {
  const createdAtMs = timeOf(deployment.createdAt);
  return {
    id: deployment.id ?? '',
    status: deployment.status ?? '',
    rolloutState: deployment.rolloutState ?? null,
    rolloutReason: deployment.rolloutStateReason === undefined ? null : redact(deployment.rolloutStateReason),
    taskDefinition: deployment.taskDefinition ?? '',
    desired: deployment.desiredCount ?? 0,
    running: deployment.runningCount ?? 0,
    pending: deployment.pendingCount ?? 0,
    failed: deployment.failedTasks ?? 0,
    createdAtMs,
    updatedAtMs: deployment.updatedAt ? timeOf(deployment.updatedAt) : createdAtMs,
  };
}

/** Milliseconds since the epoch; 0 where AWS gave no time. */
function timeOf(date: Date | undefined): number {
  return date?.getTime() ?? 0;
}

/** The members that a user may set, as plain JSON; the bulky and the counting ones stay out. */
function toMembers(service: SdkService): JsonObject {
  const { events: _events, deployments, ...members } = service;
  // What a deployment carries and the service itself does not show (Service Connect, volumes, Lattice) is read there.
  const primary = deployments?.find((deployment) => deployment.status === 'PRIMARY');
  const carried = {
    serviceConnectConfiguration: primary?.serviceConnectConfiguration,
    volumeConfigurations: primary?.volumeConfigurations,
    vpcLatticeConfigurations: primary?.vpcLatticeConfigurations,
  };
  return JSON.parse(JSON.stringify({ ...carried, ...members })) as JsonObject;
}
