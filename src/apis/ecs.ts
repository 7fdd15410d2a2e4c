import type { JsonObject } from '../lib/json.ts';

/** A service as one read shows it: our own shape, without the SDK's `undefined`s. */
export type Service = {
  arn: string;
  name: string;
  clusterArn: string;
  /** ACTIVE, DRAINING or INACTIVE today; ECS may add more. PLANNED for a service that does not exist yet. */
  status: string;
  /** It does not exist yet and is to be created. `isDraining`: a deleted one of its name still has tasks. */
  isPlanned?: { isDraining: boolean };
  /** ARN of the revision that the service is set to; null under an EXTERNAL controller. */
  taskDefinition: string | null;
  desired: number;
  running: number;
  pending: number;
  scheduling: 'REPLICA' | 'DAEMON';
  /** ECS, CODE_DEPLOY or EXTERNAL, or EXPRESS for a service whose resources ECS manages; services from before there was a choice show none and are ECS's. */
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
  /**
   * The newest configuration of an Express service, by the members of its requests: read where a definition asks for it.
   * Empty for one that does not exist yet.
   */
  express?: JsonObject;
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

export type ServiceTag = { key: string; value: string };

/** Where ECS looked for a cluster; null for what the role may not know. */
export type ClusterPlace = {
  account: string | null;
  region: string | null;
  /** ARNs of the clusters that are there, at most the first hundred. */
  clusters: string[] | null;
};

/** A task that has stopped, or is on its way there, as DescribeTasks shows it. Times are ms since the epoch. */
export type StoppedTask = {
  arn: string;
  /** The last part of the ARN. */
  id: string;
  /** The deployment that started it, `ecs-svc/N`; null for a task without `startedBy`. */
  startedBy: string | null;
  /** ARN of its revision. */
  revision: string;
  lastStatus: string;
  stopCode: string | null;
  stoppedReason: string | null;
  createdAtMs: number;
  /** Null when it never reached RUNNING. */
  startedAtMs: number | null;
  stoppingAtMs: number | null;
  stoppedAtMs: number | null;
  capacityProvider: string | null;
  launchType: string | null;
  healthStatus: string;
  privateIp: string | null;
  containerInstance: string | null;
  containers: StoppedContainer[];
};

export type StoppedContainer = {
  name: string;
  /** Null when it never ran, and while it is still ending. */
  exitCode: number | null;
  reason: string | null;
  image: string;
  imageDigest: string | null;
  runtimeId: string | null;
  lastStatus: string;
  healthStatus: string;
};

/** The times of a task, ms since the epoch on ECS's clock; null for what ECS does not show, or not yet. */
export type TaskTimes = {
  /** The last part of its ARN. */
  id: string;
  createdAtMs: number;
  /** Its network was connected. */
  connectedAtMs: number | null;
  pullStartedAtMs: number | null;
  pullStoppedAtMs: number | null;
  startedAtMs: number | null;
  /** It left RUNNING for STOPPING, where its containers get SIGTERM. */
  stoppingAtMs: number | null;
  /** Its containers had ended. */
  endedAtMs: number | null;
  images: { container: string; image: string; digest: string | null }[];
};

/** A revision that was registered; `arn` names it. */
export type Registration = { arn: string; family: string; revision: number };

/** A running task as the list of them shows it: what it is of, to tell whether it is the one that is wanted. */
export type RunningTask = {
  arn: string;
  revision: string;
  /** `service:…` of a service's task. */
  group: string;
  containerOverrides: JsonObject[];
};

/** What RunTask answers. */
export type StartAnswer = {
  tasks: string[];
  failures: TaskFailure[];
  /** When the first of the tasks was created, ms since the epoch on ECS's clock. */
  createdAtMs?: number | null;
  lastStatus?: string | null;
  /** The client token belongs to another request, which started these tasks. */
  takenBy?: string[];
};

/** One entry of RunTask's `failures[]`: HTTP 200, and yet no task. */
export type TaskFailure = {
  /** What ECS could not use: an instance for the most part. */
  arn: string | null;
  reason: string;
  detail: string | null;
};

/**
 * Blue/green, linear and canary deployments are judged by ECS's own record of them: `deployments` of DescribeServices
 * shows neither stages nor traffic, and both revisions side by side for hours (ECS API reference, "ServiceDeployment").
 */
export type ServiceDeploymentState = {
  arn: string;
  /** PENDING, IN_PROGRESS, SUCCESSFUL, STOP_REQUESTED, STOPPED or ROLLBACK_…; ECS may add more. */
  status: string;
  reason: string | null;
  /** SCALE_UP, PRODUCTION_TRAFFIC_SHIFT, BAKE_TIME and so on; null before the first one. */
  lifecycleStage: string | null;
  /** The new revision; null where ECS does not show it. */
  target: Side | null;
  hooks: Hook[];
  breaker: { status: string; failures: number; threshold: number } | null;
  alarms: { status: string; names: string[]; triggered: string[] } | null;
};

/** The same, with what explains its end. */
export type ServiceDeploymentRecord = ServiceDeploymentState & { rollback: { reason: string | null } | null };

/** A service deployment as the list of them shows it. */
export type ServiceDeployment = { arn: string; status: string; reason: string | null };

/** A deployment of a service with the ARN of the service revision that it deploys. */
export type ListedDeployment = { status: string; revision: string };

/** One of the two revisions. */
export type Side = {
  /** ARN of the service revision. */
  serviceRevision: string;
  requested: number;
  running: number;
  pending: number;
  /** Percent of the traffic that it is to get; null where ECS does not tell. */
  testWeight: number | null;
  productionWeight: number | null;
};

export type Hook = {
  id: string;
  /** PAUSE or AWS_LAMBDA. */
  type: string;
  target: string | null;
  /** AWAITING_ACTION, IN_PROGRESS, SUCCEEDED, FAILED or TIMED_OUT. */
  status: string;
  /** When ECS stops waiting for it, ms since the epoch, and what it does then: CONTINUE or ROLLBACK. */
  expiresAtMs: number | null;
  timeoutAction: string | null;
  /** Where the record names no stage: the only one at which the service pauses. */
  stage?: string;
};

/**
 * Tasks under scale-in protection are not stopped by ECS, so a deployment that is to replace them does not end before
 * the protection does. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-scale-in-protection.html
 */
export type ProtectedTask = {
  /** The last part of its ARN. */
  id: string;
  /** When the protection ends by itself, ms since the epoch; null where ECS does not tell. */
  untilMs: number | null;
};

/** A container instance and what is left on it. */
export type ContainerInstance = {
  id: string;
  ec2Id: string | null;
  /** ACTIVE, DRAINING, REGISTERING … */
  status: string;
  agentConnected: boolean;
  capacityProvider: string | null;
  /** Tasks on it, of any service. */
  tasks: number;
  /** CPU units and MiB that are free, and that there are in all. */
  free: { cpu: number; memory: number };
  total: { cpu: number; memory: number; gpus: number };
  /** Ports that are taken: `8080/tcp`. */
  usedPorts: string[];
  /** Without a value: null. */
  attributes: ReadonlyMap<string, string | null>;
};

/** An address that ECS manages: of the route of an ECS gateway, or of an Express service. */
export type ManagedAddress = {
  kind: 'gateway' | 'express';
  url: string;
  /** Null where ECS does not tell. */
  access: 'PUBLIC' | 'PRIVATE' | null;
};

/** The route by which an ECS gateway reaches a service. */
export type GatewayRoute = {
  arn: string;
  /** CREATE_IN_PROGRESS, CREATE_FAILED, ACTIVE, UPDATE_…, DELETE_…; ECS may add more. */
  status: string;
  portName: string | null;
};

/** What an Express service is deployed to, as the answer to a request shows it; null for what it does not show. */
export type ExpressTarget = {
  serviceArn: string | null;
  /** ARN of the task definition. */
  revision: string | null;
  /** `ecs-svc/N` of the deployment whose service revision it is. */
  deploymentId: string | null;
};

/** ECS as a run calls it, in our own types. Every method rejects with an AwsError, but for those that say otherwise. */
export type EcsApi = {
  /** One call for up to ten services of a cluster. Services that ECS does not know are left out. */
  describeServices(cluster: string, services: readonly string[], signal: AbortSignal): Promise<Service[]>;
  /** ARNs of the cluster's services, at most the first hundred. */
  listServices(cluster: string, signal: AbortSignal): Promise<string[]>;
  /** Where ECS looked for a cluster, as far as the role may know. Never rejects. */
  clusterPlace(cluster: string, signal: AbortSignal): Promise<ClusterPlace>;
  /** The same with the services' tags. */
  describeTagged(cluster: string, services: readonly string[], signal: AbortSignal): Promise<Service[]>;
  /** Names of all services of the cluster; those that are being deleted are not among them. */
  allServices(cluster: string, signal: AbortSignal): Promise<string[]>;
  /** ARNs of all clusters of the account and region. */
  allClusters(signal: AbortSignal): Promise<string[]>;
  /** Deletes a service with all of its tasks. A lost answer rejects with the kind `lost`. */
  deleteService(cluster: string, service: string, signal: AbortSignal): Promise<void>;
  /** Adds tags to a service, or replaces those of the same keys; doing it twice changes nothing. */
  tagService(serviceArn: string, tags: readonly ServiceTag[], signal: AbortSignal): Promise<void>;
  /** The service as UpdateService's answer shows it. A lost answer rejects with the kind `lost`. */
  updateService(request: JsonObject, signal: AbortSignal): Promise<Service>;
  /** Services with their tags, and with all members that ECS sends; those that it does not know are left out. At most ten. */
  describeWithTags(cluster: string, services: readonly string[], signal: AbortSignal): Promise<Service[]>;
  /** Sends the request as it is; the service of the answer. A lost answer rejects with the kind `lost`. */
  createService(request: JsonObject, signal: AbortSignal): Promise<Service>;

  /** DescribeExpressGatewayService: the newest configuration of the service, and its infrastructure role. */
  describeExpressService(serviceArn: string, signal: AbortSignal): Promise<JsonObject>;
  /** CreateExpressGatewayService: sends the request as it is. A lost answer rejects with the kind `lost`. */
  createExpressService(request: JsonObject, signal: AbortSignal): Promise<ExpressTarget>;
  /** UpdateExpressGatewayService: sends the request as it is. A lost answer rejects with the kind `lost`. */
  updateExpressService(request: JsonObject, signal: AbortSignal): Promise<ExpressTarget>;
  /** DeleteExpressGatewayService. A lost answer rejects with the kind `lost`. */
  deleteExpressService(serviceArn: string, signal: AbortSignal): Promise<void>;

  /** The whole answer of DescribeTaskDefinition: `taskDefinition` and its sibling `tags`. */
  describeTaskDefinition(reference: string, signal: AbortSignal): Promise<JsonObject>;
  /** Sends the body as it is. A lost answer rejects with the kind `lost`. */
  registerTaskDefinition(body: JsonObject, signal: AbortSignal): Promise<Registration>;
  /** Done also where it was done before. */
  deregisterTaskDefinition(arn: string, signal: AbortSignal): Promise<void>;
  /** ARNs of the family's active revisions, newest first, at most a hundred. */
  activeRevisions(family: string, signal: AbortSignal): Promise<string[]>;
  /** ARNs of all active revisions of a family, newest first. */
  activeRevisionsOf(family: string, signal: AbortSignal): Promise<string[]>;

  /** ECS's own record of one deployment, as it is listed; null while it is not. */
  findServiceDeployment(
    of: { deploymentId: string; service: string; serviceArn: string; cluster: string },
    signal: AbortSignal,
  ): Promise<ServiceDeployment | null>;
  /** One record, with its circuit breaker, alarms and hooks; null when ECS does not know it. */
  describeServiceDeployment(arn: string, signal: AbortSignal): Promise<ServiceDeploymentRecord | null>;
  /** The same of several, at most twenty; those that ECS does not know are left out. */
  describeServiceDeployments(arns: readonly string[], signal: AbortSignal): Promise<ServiceDeploymentRecord[]>;
  /** Rolls the deployment back within itself. */
  stopServiceDeployment(arn: string, signal: AbortSignal): Promise<void>;
  /** Answers one hook that waits. Sent again after it was taken, it would be refused. */
  continueServiceDeployment(
    answer: { serviceDeploymentArn: string; hookId: string; action: 'CONTINUE' | 'ROLLBACK' },
    signal: AbortSignal,
  ): Promise<void>;
  /** ARNs of the task definition revisions that a service deployment replaces, those with most tasks first. Two calls. */
  sourceRevisions(serviceDeployment: string, signal: AbortSignal): Promise<string[]>;
  /** Deployments of a service, with one status or (null) with any, newest first, at most a hundred. */
  listDeployments(
    cluster: string,
    service: string,
    status: 'SUCCESSFUL' | null,
    signal: AbortSignal,
  ): Promise<ListedDeployment[]>;
  /** Service revision → the task definition revision that it runs; at most twenty. */
  taskDefinitionsOf(serviceRevisions: readonly string[], signal: AbortSignal): Promise<Map<string, string>>;
  /** Container name → digest of the image that the service revisions were pinned to. */
  serviceRevisionDigests(revisions: readonly string[], signal: AbortSignal): Promise<Map<string, string>>;
  /** The images that service revisions were pinned to, by the revision's ARN: container name → digest. At most twenty. */
  pinnedDigests(revisions: readonly string[], signal: AbortSignal): Promise<Map<string, Map<string, string>>>;
  /** The members of service revisions that services do not show, by the ARN of the revision; at most twenty. */
  revisionMembers(serviceRevisions: readonly string[], signal: AbortSignal): Promise<Map<string, JsonObject>>;
  /** The routes of a service, the first hundred. */
  gatewayRoutes(cluster: string, service: string, signal: AbortSignal): Promise<GatewayRoute[]>;
  /**
   * ARNs of target groups: those that a service revision's tasks are in, empty where ECS does not show them yet; and those
   * that ECS made for an Express service, of both revisions.
   */
  targetGroupsOfServiceRevision(arn: string, signal: AbortSignal): Promise<{ own: string[]; managed: string[] }>;
  /** The addresses that ECS manages for service revisions, at most twenty: gateway routes, and paths of Express services. */
  managedAddresses(serviceRevisions: readonly string[], signal: AbortSignal): Promise<ManagedAddress[]>;

  /** Container name → digest that a running task of this revision (an ARN) runs; empty when none runs. */
  runningDigests(
    cluster: string,
    service: string,
    revision: string | null,
    signal: AbortSignal,
  ): Promise<Map<string, string>>;
  /** ARNs of the service's tasks that are stopped or stopping, of the last hour: all pages. */
  listStoppedTasks(cluster: string, service: string, signal: AbortSignal): Promise<string[]>;
  /** The same of all tasks of a cluster, those of no service too; null where there are more than `mostPages` hundreds. */
  listStoppedInCluster(cluster: string, mostPages: number, signal: AbortSignal): Promise<string[] | null>;
  /** Tasks by ARN; those that ECS does not show (yet, or any more) are left out. */
  describeTasks(cluster: string, arns: readonly string[], signal: AbortSignal): Promise<StoppedTask[]>;
  /** The service's tasks that shall run: all pages. */
  tasksOfService(cluster: string, service: string, signal: AbortSignal): Promise<StoppedTask[]>;
  /**
   * The times of tasks by their ids, at most a hundred; those that ECS does not show are left out. Without ids those of
   * the service's running tasks, at most a hundred, with one more call.
   */
  taskTimes(
    of: { cluster: string; service: string; ids: readonly string[] },
    signal: AbortSignal,
  ): Promise<TaskTimes[]>;
  /** The service's running tasks that are under scale-in protection and not of `deploymentId`. */
  protectedTasks(
    of: { cluster: string; service: string; deploymentId: string },
    signal: AbortSignal,
  ): Promise<ProtectedTask[]>;
  /** The revisions that tasks of the family in this cluster run or are about to run. */
  revisionsOfTasks(cluster: string, family: string, signal: AbortSignal): Promise<string[]>;
  /** The first hundred container instances, of any status; `complete` is false when there are more. Two calls. */
  readInstances(cluster: string, signal: AbortSignal): Promise<{ instances: ContainerInstance[]; complete: boolean }>;

  /** A lost answer rejects with the kind `lost`. */
  runTask(request: JsonObject, signal: AbortSignal): Promise<StartAnswer>;
  /** Tasks of a cluster that shall run and have this `startedBy`: the first hundred. Two calls. */
  runningTasks(cluster: string, startedBy: string, signal: AbortSignal): Promise<RunningTask[]>;
  stopTask(cluster: string, task: string, reason: string, signal: AbortSignal): Promise<void>;
};
