import type { Clock } from '../../src/lib/clock.ts';
import { createIds, type Ids } from '../core/ids.ts';
import { createQueue, type Queue } from '../core/queue.ts';
import { type CodeDeploy, createCodeDeploy } from './codedeploy.ts';
import type { FileSystem } from './file-systems.ts';
import { createGateways, type Gateways } from './gateways.ts';
import { createImages, type Images } from './images.ts';
import { createLogs, type Logs } from './logs.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import type { Cluster, Revision, Service, TargetGroup, Task } from './model.ts';
import { createNetworks, type Networks } from './networks.ts';
import type { SsmParameter, Stack } from './parameters.ts';
import { createRepositories, type Repositories } from './repositories.ts';
import { createRoles, type Roles } from './roles.ts';
import type { Scaling } from './scaling.ts';
import { createSchedules, type Schedules } from './schedules.ts';
import type { Secret } from './secrets.ts';
import type { Site } from './sites.ts';
import { DEFAULT_TIMELINE, type Timeline } from './timeline.ts';

/** Where reality is not proven, or where a scenario needs the rarer of two behaviours. */
export type WorldOptions = {
  region?: string;
  account?: string;
  /** ECS rolls back under the id that the service had before (true, the default) or under a fresh one. */
  revivedRollbackId?: boolean;
  /** Which tasks that ran and then exited the circuit breaker counts. */
  countsCrashes?: 'before-healthy' | 'never' | 'always';
  /** Stages at whose hooks a rolling deployment stops: AWS documents none. */
  rollingHookStages?: readonly RollingStage[];
  /** Whether the record of a rolling deployment with hooks names its stage. */
  rollingStageShown?: boolean;
  /**
   * What a service deployment shows as its stage at PRE_PRODUCTION_TRAFFIC_SHIFT, which is a stage of hooks alone (ECS API
   * reference, "ServiceDeployment"): the stage before it, which is the default, or the traffic shift that comes.
   */
  preShiftShownAs?: 'before' | 'shift';
  /** DescribeServices shows of a PAUSE hook its `lifecycleStages` alone, as it did in May 2026. */
  bareHooks?: boolean;
  /** DescribeTaskDefinition returns sets (environment, secrets) in another order than they were registered. */
  reordersSets?: boolean;
  /** UpdateExpressGatewayService merges a mapping that is sent into the present one (true), or replaces it (the default). */
  mergesExpress?: boolean;
  /** How long after its end CloudWatch shows a period, ms. */
  metricDelayMs?: number;
  /**
   * Roles, secrets, parameters, log groups, file systems, subnets and security groups that revisions and services name
   * exist only where they were added. By default all of them exist, for scenarios that are about something else.
   */
  onlyAdded?: boolean;
  timeline?: Partial<Timeline>;
  seed?: number;
};

export type RollingStage = 'PRE_SCALE_UP' | 'POST_SCALE_UP';

/** `IN_PROGRESS` for a function that never comes to an end. */
export type HookAnswer = 'SUCCEEDED' | 'FAILED' | 'IN_PROGRESS';

export type World = {
  clock: Clock;
  /** The moment that is being played: behind `clock.now()` while the past is caught up with. */
  now: number;
  startMs: number;
  region: string;
  account: string;
  partition: string;
  /** Who asks. */
  caller: string;
  revivedRollbackId: boolean;
  countsCrashes: 'before-healthy' | 'never' | 'always';
  rollingHookStages: readonly RollingStage[];
  rollingStageShown: boolean;
  preShiftShownAs: 'before' | 'shift';
  bareHooks: boolean;
  reordersSets: boolean;
  onlyAdded: boolean;
  mergesExpress: boolean;
  timeline: Timeline;
  ids: Ids;
  queue: Queue;
  images: Images;
  logs: Logs;
  repositories: Repositories;
  clusters: Map<string, Cluster>;
  /** By family, oldest first. */
  revisions: Map<string, Revision[]>;
  targetGroups: Map<string, TargetGroup>;
  alarms: Map<string, 'OK' | 'ALARM' | 'INSUFFICIENT_DATA'>;
  /** When an alarm's state last changed, ms; the start of the simulation where nothing is said. */
  alarmChanges: Map<string, number>;
  compositeAlarms: Set<string>;
  metrics: Metrics;
  /** How long after its end CloudWatch shows a period. */
  metricDelayMs: number;
  sites: Site[];
  /** What the functions of lifecycle hooks answer, by their ARN or name; SUCCEEDED where nothing is said. */
  hooks: Map<string, HookAnswer>;
  codeDeploy: CodeDeploy;
  gateways: Gateways;
  /** EventBridge's rules and EventBridge Scheduler's schedules. */
  schedules: Schedules;
  roles: Roles;
  /** By name. */
  parameters: Map<string, SsmParameter>;
  /** By name. */
  secrets: Map<string, Secret>;
  /** By id. */
  fileSystems: Map<string, FileSystem>;
  networks: Networks;
  /** CloudFormation's, by name. */
  stacks: Map<string, Stack>;
  /** Application Auto Scaling's scalable targets. */
  scaling: Scaling;
  /** Client tokens of RunTask, with what they started. */
  clientTokens: Map<string, { input: string; taskIds: string[] }>;
  /** Where layers can be fetched: the HTTP transport sets its own address. */
  layerHost: string;
  /** Private addresses given out so far. */
  addresses: number;
  engine: Engine;
};

/** What the life of a task sets in motion; given to the world so that tasks need not know the scheduler. */
export type Engine = {
  /** The scheduler's look at a service: starts and stops what is missing and too much. */
  reconcile(service: Service): void;
  /** A task of a service failed. */
  failed(task: Task): void;
};

export function createWorld(clock: Clock, options: WorldOptions, engine: (world: World) => Engine): World {
  const region = options.region ?? 'eu-west-1';
  const account = options.account ?? '123456789012';
  const partition = partitionOf(region);
  const ids = createIds(options.seed);
  const world: World = {
    clock,
    now: clock.now(),
    startMs: clock.now(),
    region,
    account,
    partition,
    caller: `arn:${partition}:sts::${account}:assumed-role/deploy/session`,
    revivedRollbackId: options.revivedRollbackId ?? true,
    countsCrashes: options.countsCrashes ?? 'before-healthy',
    rollingHookStages: options.rollingHookStages ?? ['PRE_SCALE_UP', 'POST_SCALE_UP'],
    rollingStageShown: options.rollingStageShown ?? true,
    preShiftShownAs: options.preShiftShownAs ?? 'before',
    bareHooks: options.bareHooks ?? false,
    reordersSets: options.reordersSets ?? false,
    onlyAdded: options.onlyAdded ?? false,
    mergesExpress: options.mergesExpress ?? false,
    timeline: { ...DEFAULT_TIMELINE, ...options.timeline },
    ids,
    queue: createQueue(),
    images: createImages(),
    logs: createLogs(),
    repositories: createRepositories(),
    clusters: new Map(),
    revisions: new Map(),
    targetGroups: new Map(),
    alarms: new Map(),
    alarmChanges: new Map(),
    compositeAlarms: new Set(),
    metrics: createMetrics(),
    metricDelayMs: options.metricDelayMs ?? 0,
    sites: [],
    hooks: new Map(),
    codeDeploy: createCodeDeploy(),
    gateways: createGateways(),
    schedules: createSchedules(),
    roles: createRoles(),
    parameters: new Map(),
    secrets: new Map(),
    fileSystems: new Map(),
    networks: createNetworks(),
    stacks: new Map(),
    scaling: new Map(),
    clientTokens: new Map(),
    layerHost: 'https://layers.invalid',
    addresses: 0,
    engine: { reconcile: () => {}, failed: () => {} },
  };
  world.engine = engine(world);
  return world;
}

/** Plays everything that is due until now. */
export function advance(world: World, afterEach: () => void = () => {}): void {
  const until = world.clock.now();
  for (let event = world.queue.take(until); event !== null; event = world.queue.take(until)) {
    world.now = Math.max(world.now, event.at);
    event.run();
    afterEach();
  }
  world.now = Math.max(world.now, until);
}

/** Schedules `run` in `delayMs`, counted from the moment that is being played. */
export function later(world: World, delayMs: number, run: () => void): void {
  world.queue.push(world.now + delayMs, run);
}

/** Has the scheduler look at a service in `delayMs`, or earlier if it was going to anyway. */
export function wake(world: World, service: Service, delayMs: number): void {
  const at = world.now + delayMs;
  if (service.reconcileAt !== null && service.reconcileAt <= at) return;
  service.reconcileAt = at;
  world.queue.push(at, () => {
    if (service.reconcileAt !== at) return;
    service.reconcileAt = null;
    world.engine.reconcile(service);
  });
}

export const arnOf = (world: World, service: string, resource: string): string =>
  `arn:${world.partition}:${service}:${world.region}:${world.account}:${resource}`;

/** ECS shows times as seconds since the epoch. */
export const seconds = (ms: number): number => Math.round(ms) / 1000;

/** Every service of every cluster. */
export function* servicesOf(world: World): Iterable<Service> {
  for (const cluster of world.clusters.values()) yield* cluster.services.values();
}

function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  if (region.startsWith('us-gov-')) return 'aws-us-gov';
  if (region.startsWith('eusc-')) return 'aws-eusc';
  return 'aws';
}

/** The suffix of host names in the world's partition. */
export function dnsSuffixOf(world: World): string {
  if (world.partition === 'aws-cn') return 'amazonaws.com.cn';
  return world.partition === 'aws-eusc' ? 'amazonaws.eu' : 'amazonaws.com';
}
