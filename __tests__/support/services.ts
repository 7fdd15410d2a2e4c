import type { WatchedHandle } from '../../src/deployment/controller.ts';
import { ecsController } from '../../src/deployment/controllers/ecs/index.ts';
import type { Deployment, Service } from '../../src/service/service.ts';

/** Services, deployments and what was started, as plain data with every member set: a test names only what it is about. */

const account = 'arn:aws:ecs:eu-west-1:123456789012';

export const oldRevision = `${account}:task-definition/web:11`;
export const newRevision = `${account}:task-definition/web:12`;
export const oldId = 'ecs-svc/1111111111111111111';
export const ownId = 'ecs-svc/2222222222222222222';
export const otherId = 'ecs-svc/3333333333333333333';

/** The moment of the update, ms. */
export const t0 = 1_700_000_000_000;

export function deployment(members: Partial<Deployment> = {}): Deployment {
  return {
    id: ownId,
    status: 'PRIMARY',
    rolloutState: 'IN_PROGRESS',
    rolloutReason: `ECS deployment ${members.id ?? ownId} in progress.`,
    taskDefinition: newRevision,
    desired: 2,
    running: 0,
    pending: 0,
    failed: 0,
    createdAtMs: t0,
    updatedAtMs: t0,
    ...members,
  };
}

/** The deployment that was there before, completed and serving unless told otherwise. */
export function oldDeployment(members: Partial<Deployment> = {}): Deployment {
  return deployment({
    id: oldId,
    status: 'ACTIVE',
    rolloutState: 'COMPLETED',
    rolloutReason: `ECS deployment ${oldId} completed.`,
    taskDefinition: oldRevision,
    running: 2,
    createdAtMs: t0 - 86_400_000,
    updatedAtMs: t0 - 86_000_000,
    ...members,
  });
}

export function service(members: Partial<Service> = {}): Service {
  return {
    arn: `${account}:service/prod/web`,
    name: 'web',
    clusterArn: `${account}:cluster/prod`,
    status: 'ACTIVE',
    taskDefinition: newRevision,
    desired: 2,
    running: 2,
    pending: 0,
    scheduling: 'REPLICA',
    controller: 'ECS',
    usesTaskSets: false,
    strategy: 'ROLLING',
    circuitBreaker: { enabled: false, rollback: false },
    deployments: [deployment(), oldDeployment()],
    events: [],
    loadBalancers: [],
    serviceRevisions: [],
    members: {},
    ...members,
  };
}

/** The service as it stood before the update. */
export function serviceBefore(members: Partial<Service> = {}): Service {
  return service({ taskDefinition: oldRevision, deployments: [oldDeployment({ status: 'PRIMARY' })], ...members });
}

export function handle(members: Partial<WatchedHandle> = {}): WatchedHandle {
  return {
    controller: ecsController,
    service: 'web',
    serviceArn: `${account}:service/prod/web`,
    cluster: 'prod',
    revision: newRevision,
    deploymentId: ownId,
    isNew: true,
    startedAtMs: t0,
    knownEvents: new Set(),
    rollbackPoint: {
      revision: oldRevision,
      deployments: new Map([[oldId, t0 - 86_000_000]]),
      revisions: new Set([oldRevision]),
      desired: 2,
      members: {},
    },
    ...members,
  };
}
