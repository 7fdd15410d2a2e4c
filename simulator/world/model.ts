import type { JsonObject } from '../../src/lib/json.ts';
import type { ImageBehaviour, OneOff } from './images.ts';
import type { ListenerSpec } from './listeners.ts';
import type { NativeRun } from './native.ts';

/** The things of the simulated account. They are changed in place: this is the state of the state machine. */

export type Tag = { key: string; value: string };

/** A registered task definition. `body` is what DescribeTaskDefinition echoes, tags aside. */
export type Revision = {
  arn: string;
  family: string;
  number: number;
  status: 'ACTIVE' | 'INACTIVE';
  body: JsonObject;
  tags: Tag[];
};

export type Cluster = {
  name: string;
  arn: string;
  services: Map<string, Service>;
  tasks: Map<string, Task>;
  instances: ContainerInstance[];
};

export type ServiceEvent = { id: string; createdAt: number; message: string };

export type Service = {
  name: string;
  arn: string;
  cluster: Cluster;
  createdAt: number;
  status: 'ACTIVE' | 'DRAINING' | 'INACTIVE';
  desiredCount: number;
  /** Every other member, as it was given and is echoed. */
  settings: JsonObject;
  tags: Tag[];
  /** Newest first, the PRIMARY at the head: what DescribeServices lists. */
  deployments: Deployment[];
  /** Where a rollback goes. */
  lastCompleted: Deployment | null;
  /** Newest first. */
  serviceDeployments: ServiceDeployment[];
  serviceRevisions: ServiceRevision[];
  /** Newest first. */
  events: ServiceEvent[];
  /** When each message was said last: ECS does not repeat one within six hours. */
  saidAt: Map<string, number>;
  /** When the scheduler looks next; null when nothing is scheduled. */
  reconcileAt: number | null;
  /** The scheduler starts nothing before this time: it backs off from tasks that fail to start. */
  launchNotBefore: number;
  /** Whether `has reached a steady state` was the last word. */
  steady: boolean;
};

export type RolloutState = 'IN_PROGRESS' | 'COMPLETED' | 'FAILED';

export type Deployment = {
  /** `ecs-svc/` and 19 digits. */
  id: string;
  revision: Revision;
  /** DRAINING: a task set that is being removed. */
  status: 'PRIMARY' | 'ACTIVE' | 'DRAINING';
  desiredCount: number;
  failedTasks: number;
  /** Failed launches in a row, which lengthen the pause before the next one. */
  launchFailures: number;
  createdAt: number;
  updatedAt: number;
  rolloutState: RolloutState;
  rolloutStateReason: string;
  /** Launch type, network and the like as they were when it began. */
  settings: JsonObject;
  serviceRevision: ServiceRevision;
  serviceDeployment: ServiceDeployment | null;
  /** It was put in charge again because a newer one failed. */
  rollingBack: boolean;
  /** When older tasks are removed after an early success with DEFERRED cleanup; null for at once. */
  cleansUpAt: number | null;
  /** Alarms that count: those that were not ringing when it began. */
  alarmNames: string[];
};

export type ServiceDeploymentStatus =
  | 'PENDING'
  | 'IN_PROGRESS'
  | 'SUCCESSFUL'
  | 'STOP_REQUESTED'
  | 'STOPPED'
  | 'ROLLBACK_REQUESTED'
  | 'ROLLBACK_IN_PROGRESS'
  | 'ROLLBACK_SUCCESSFUL'
  | 'ROLLBACK_FAILED';

export type ServiceDeployment = {
  arn: string;
  status: ServiceDeploymentStatus;
  statusReason: string | null;
  createdAt: number;
  startedAt: number | null;
  finishedAt: number | null;
  stoppedAt: number | null;
  updatedAt: number;
  sources: ServiceRevision[];
  target: ServiceRevision;
  deploymentConfiguration: JsonObject;
  breaker: { status: 'TRIGGERED' | 'MONITORING' | 'MONITORING_COMPLETE' | 'DISABLED'; threshold: number };
  failureCount: number;
  rollback: { reason: string; startedAt: number; serviceRevisionArn: string } | null;
  triggeredAlarms: string[];
  /** The course of a blue/green, linear or canary deployment; null for a rolling one. */
  native: NativeRun | null;
};

export type ServiceRevision = {
  arn: string;
  createdAt: number;
  taskDefinition: Revision;
  settings: JsonObject;
};

export type TaskStatus =
  | 'PROVISIONING'
  | 'PENDING'
  | 'ACTIVATING'
  | 'RUNNING'
  | 'DEACTIVATING'
  | 'STOPPING'
  | 'DEPROVISIONING'
  | 'STOPPED';

/** Never got as far as its container · its container exited before RUNNING · exited later · failed its checks. */
export type FailureKind = 'launch' | 'start' | 'crash' | 'health';

export type Container = {
  name: string;
  arn: string;
  image: string;
  essential: boolean;
  definition: JsonObject;
  behaviour: ImageBehaviour;
  lastStatus: 'PENDING' | 'RUNNING' | 'STOPPED';
  healthStatus: 'HEALTHY' | 'UNHEALTHY' | 'UNKNOWN';
  exitCode: number | null;
  reason: string | null;
  runtimeId: string | null;
  imageDigest: string;
};

/** A task's entry in a target group. */
export type Target = {
  targetGroup: TargetGroup;
  id: string;
  port: number;
  state: string;
  reason: string | null;
  description: string | null;
};

export type Task = {
  id: string;
  arn: string;
  cluster: Cluster;
  revision: Revision;
  service: Service | null;
  deployment: Deployment | null;
  group: string;
  startedBy: string | null;
  /** Launch type, capacity provider, platform version, network: as the task shows them. */
  settings: JsonObject;
  onFargate: boolean;
  instance: ContainerInstance | null;
  overrides: JsonObject;
  tags: Tag[];
  oneOff: OneOff | null;
  lastStatus: TaskStatus;
  desiredStatus: 'RUNNING' | 'STOPPED';
  createdAt: number;
  connectivityAt: number | null;
  pullStartedAt: number | null;
  pullStoppedAt: number | null;
  startedAt: number | null;
  stoppingAt: number | null;
  executionStoppedAt: number | null;
  stoppedAt: number | null;
  stopCode: string | null;
  stoppedReason: string | null;
  containers: Container[];
  targets: Target[];
  /** Counted as healthy by the scheduler. */
  healthy: boolean;
  /** Its end is a failure of its revision that the circuit breaker has to count. */
  failure: FailureKind | null;
  /** Scale-in protection: the scheduler does not stop the task before. */
  protectedUntil: number | null;
  version: number;
  attachmentId: string;
  networkInterfaceId: string;
  privateIp: string;
};

export type ContainerInstance = {
  arn: string;
  ec2InstanceId: string;
  status: 'ACTIVE' | 'DRAINING';
  agentConnected: boolean;
  cpu: number;
  memory: number;
  /** Ports in use besides those of tasks. */
  ports: number[];
  attributes: { name: string; value?: string }[];
  registeredAt: number;
  capacityProviderName: string | null;
};

export type TargetGroup = {
  arn: string;
  name: string;
  protocol: string;
  port: number;
  targetType: 'ip' | 'instance';
  healthCheckPath: string;
  healthCheckPort: string;
  intervalSeconds: number;
  timeoutSeconds: number;
  healthyThreshold: number;
  unhealthyThreshold: number;
  matcher: string;
  deregistrationDelaySeconds: number;
  loadBalancerArn: string;
  /** Of its load balancer; null for one that forwards everything. */
  listeners: readonly ListenerSpec[] | null;
  targets: Target[];
};
