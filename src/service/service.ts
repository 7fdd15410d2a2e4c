import type { JsonObject } from '../lib/json.ts';

/** A service as one read shows it: our own shape, without the SDK's `undefined`s. */
export type Service = {
  arn: string;
  name: string;
  clusterArn: string;
  /** ACTIVE, DRAINING or INACTIVE today; ECS may add more. */
  status: string;
  /** ARN of the revision that the service is set to; null under an EXTERNAL controller. */
  taskDefinition: string | null;
  desired: number;
  running: number;
  pending: number;
  scheduling: 'REPLICA' | 'DAEMON';
  /** ECS, CODE_DEPLOY or EXTERNAL; services from before there was a choice show none and are ECS's. */
  controller: string;
  /** Its tasks are in task sets, and an AppSpec or other software says what they are; else in deployments. */
  usesTaskSets: boolean;
  /** ROLLING, BLUE_GREEN, LINEAR or CANARY. */
  strategy: string;
  circuitBreaker: { enabled: boolean; rollback: boolean };
  deployments: Deployment[];
  /** Newest first, as ECS lists them (at most 100). */
  events: ServiceEvent[];
  loadBalancers: LoadBalancer[];
  /** ARNs of the service revisions that run now. */
  serviceRevisions: string[];
  /** All members as described, to compare with what a user asks for. */
  members: JsonObject;
};

export type Deployment = {
  /** `ecs-svc/` and 19 digits. */
  id: string;
  /** PRIMARY is the newest, ACTIVE an older one that still has tasks; others have been seen. */
  status: string;
  /** IN_PROGRESS, COMPLETED or FAILED; null behind a Classic Load Balancer, where ECS does not tell. */
  rolloutState: string | null;
  rolloutReason: string | null;
  taskDefinition: string;
  desired: number;
  running: number;
  pending: number;
  failed: number;
  createdAtMs: number;
  updatedAtMs: number;
};

export type ServiceEvent = { id: string; atMs: number; message: string };

export type LoadBalancer = { targetGroupArn: string | null; container: string | null; containerPort: number | null };

/** The newest deployment; null when the service shows none (CODE_DEPLOY and EXTERNAL controllers). */
export function primaryOf(service: Service): Deployment | null {
  return service.deployments.find((deployment) => deployment.status === 'PRIMARY') ?? null;
}

/**
 * Whether a deployment is for this revision. For the newest one the service's own `taskDefinition` counts too:
 * UpdateService sets that (ECS API reference, "Service").
 */
export function isFor(revision: string, deployment: Deployment, service: Service): boolean {
  return (
    deployment.taskDefinition === revision || (deployment.status === 'PRIMARY' && service.taskDefinition === revision)
  );
}
