import type { JsonObject } from '../lib/json.ts';
import { isRollingOut, presentMembers, primaryOf, type Service } from '../service/service.ts';

/** What was begun for one service, and what to return to: written down before the change is made. */
export type DeploymentHandle = {
  service: string;
  serviceArn: string;
  /** The cluster as the calls name it. */
  cluster: string;
  /** ARN of the revision that is to serve. */
  revision: string;
  /** `ecs-svc/N`: the deployment to watch; the newest one of UpdateService's answer. */
  deploymentId: string;
  /** False when ECS needed no deployment for what was asked (a count, a setting) or one was already in progress. */
  isNew: boolean;
  /** It was in progress when this run joined it. */
  inProgress?: true;
  /** When a deployment that this run joined was created, ms; absent for one that the run started. */
  createdAtMs?: number;
  /** Hooks that were answered before the watch began, by their ids, and when, ms. */
  answeredHooks?: ReadonlyMap<string, number>;
  /** The service is reached through an ECS gateway, whose route has to be active. */
  viaGateway?: true;
  /** When the change was sent, ms since the epoch on our clock. */
  startedAtMs: number;
  /** Events that were there before this deployment began. */
  knownEvents: ReadonlySet<string>;
  rollbackPoint: RollbackPoint;
};

/** How the service stood before the change. */
export type RollbackPoint = {
  /** ARN of the revision that served last; null under an EXTERNAL controller. */
  revision: string | null;
  /** Id → last change (ms) of the deployments that existed: a stale read shows exactly these. */
  deployments: ReadonlyMap<string, number>;
  /** Revisions of those deployments: ECS rolls back to one of these. */
  revisions: ReadonlySet<string>;
  desired: number;
  /** The members that are about to be changed, as they were. */
  members: JsonObject;
  /** No deployment of the service has ever completed: there is nothing to roll back to, and it is scaled to 0 instead. */
  neverServed?: true;
};

/** What a service is rolled back to: as it was recorded before the change. */
export type RollbackTarget = {
  /** ARN of the revision. */
  revision: string;
  /** Members of UpdateService. */
  members: JsonObject;
};

/** What UpdateService takes for "as if never set", for members that DescribeServices leaves out then. */
const unset: JsonObject = {
  // Back to the launch type.
  capacityProviderStrategy: [],
  placementConstraints: [],
  placementStrategy: [],
  loadBalancers: [],
  serviceRegistries: [],
  volumeConfigurations: [],
  vpcLatticeConfigurations: [],
  gatewayConnectors: [],
  healthCheckGracePeriodSeconds: 0,
  enableExecuteCommand: false,
  enableECSManagedTags: false,
  propagateTags: 'NONE',
  serviceConnectConfiguration: { enabled: false },
};

/** Records the state of a service before the change, as the rollback point. `changing` names the UpdateService members to come. */
export function rollbackPointOf(service: Service, changing: readonly string[]): RollbackPoint {
  return {
    revision: servedRevision(service),
    deployments: new Map(service.deployments.map((deployment) => [deployment.id, deployment.updatedAtMs])),
    revisions: new Set(service.deployments.map((deployment) => deployment.taskDefinition)),
    desired: service.desired,
    members: membersOf(service, changing),
  };
}

/** Members of UpdateService by these names as a service has them now. */
export function membersOf(service: Service, names: readonly string[]): JsonObject {
  const members: JsonObject = {};
  for (const name of names) {
    const value = presentMembers(service)[name] ?? unset[name];
    if (value !== undefined) members[name] = value;
  }
  return members;
}

/** The revision that last completed a deployment: the newest one may never have served. */
export function servedRevision(service: Service): string | null {
  const served = (state: string | null | undefined) => state === 'COMPLETED' || state === null;
  const primary = primaryOf(service);
  if (!primary || (served(primary.rolloutState) && !isRollingOut(service))) return service.taskDefinition;
  const older = service.deployments.find((deployment) => deployment !== primary && served(deployment.rolloutState));
  return older?.taskDefinition ?? service.taskDefinition;
}
