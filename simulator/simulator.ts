import type { Clock } from '../src/lib/clock.ts';
import type { JsonObject } from '../src/lib/json.ts';
import { lookUpRevision } from './api/ecs/find.ts';
import { applyUpdate, changedSettings } from './api/ecs/services.ts';
import { echoTask } from './api/ecs/task-echo.ts';
import { createFaults, type FaultRule } from './core/faults.ts';
import { createSnapshots } from './core/snapshots.ts';
import { createTokenBuckets } from './core/token-buckets.ts';
import { stopCodeDeployment } from './engine/codedeploy.ts';
import { countFailure, ringAlarm } from './engine/failing.ts';
import { demand, scaleOnSchedule } from './engine/scaling.ts';
import { reconcile } from './engine/scheduler.ts';
import { addTraffic, answerSite, type TrafficSpec } from './engine/site.ts';
import { type StopCode, stopTask } from './engine/stopping.ts';
import { answer, type Call, type Desk } from './handling.ts';
import type { WireRequest, WireResponse } from './wire/request.ts';
import { type CodeDeployGroupSpec, groupOf, isActive } from './world/codedeploy.ts';
import type { FileSystemSpec } from './world/file-systems.ts';
import type { Gateway } from './world/gateways.ts';
import type { ImageBehaviour } from './world/images.ts';
import type { MetricId } from './world/metrics.ts';
import type { Service, Task } from './world/model.ts';
import type { SsmParameter } from './world/parameters.ts';
import type { ImageSpec } from './world/repositories.ts';
import { addRole, type RoleSpec } from './world/roles.ts';
import type { SecretSpec } from './world/secrets.ts';
import { type ScalableTargetSpec, scalableTarget, seedScalableTarget } from './world/seed-scaling.ts';
import { addCluster, addService, type ServiceSpec, seedRevision } from './world/seeding.ts';
import type { Site, SiteAnswer, SiteSpec } from './world/sites.ts';
import {
  addContainerInstance,
  addTargetGroup,
  type ContainerInstanceSpec,
  type TargetGroupSpec,
} from './world/surroundings.ts';
import {
  advance,
  arnOf,
  createWorld,
  type HookAnswer,
  later,
  type World,
  type WorldOptions,
  wake,
} from './world/world.ts';

export type SimulatorOptions = WorldOptions & { clock: Clock };

/** A small AWS account that lives in this process. Times that go in are milliseconds, counts are plain numbers. */
export type Simulator = {
  readonly clock: Clock;
  readonly region: string;
  readonly account: string;
  readonly partition: string;
  /** Every request so far, oldest first. */
  readonly calls: Call[];
  /** The state itself, for tests that ask what really runs. */
  readonly world: World;
  addCluster(name: string): void;
  /** A service that runs steadily; returns its ARN. */
  addService(spec: ServiceSpec): string;
  /** Returns the ARN. */
  addTargetGroup(spec: TargetGroupSpec): string;
  /** CodeDeploy's deployment group of a service whose controller is CODE_DEPLOY, and its application. */
  addDeploymentGroup(spec: CodeDeployGroupSpec): void;
  /** A user stops what CodeDeploy does with a service, without a rollback. */
  stopCodeDeployment(cluster: string, service: string): void;
  /** An ECS gateway that is associated with a cluster; what becomes of its routes, by default ACTIVE after 90 s. */
  addGateway(name: string, cluster: string, routes?: Partial<Gateway['routes']>): void;
  addContainerInstance(cluster: string, spec?: ContainerInstanceSpec): string;
  /** How containers of this image behave; `web:2` stands for every registry's `…/web:2` too. */
  addImage(ref: string, behaviour?: ImageBehaviour): void;
  addRepository(name: string, contents: { images: readonly ImageSpec[] }): void;
  /** Keeps an attestation beside the image of this digest. */
  attach(repository: string, digest: string, bundle: string): void;
  /** Deletes the image of a tag from its repository. What its tasks then do is up to `addImage`. */
  removeImage(repository: string, tag: string): void;
  addLogGroup(name: string): void;
  /** A role that can be assumed; returns its ARN. */
  addRole(spec: RoleSpec): string;
  /** A parameter of Systems Manager; `String` by default. */
  addParameter(name: string, value: string, type?: SsmParameter['type']): void;
  /** A secret of Secrets Manager; returns its ARN. */
  addSecret(spec: SecretSpec): string;
  /** An EFS file system, by default available with two mount targets. */
  addFileSystem(spec: FileSystemSpec): void;
  addSubnet(id: string, vpc: string): void;
  /** With the VPCs that it is associated with besides its own. */
  addSecurityGroup(id: string, vpc: string, associated?: readonly string[]): void;
  /** A CloudFormation stack with its outputs. */
  addStack(name: string, outputs: Record<string, string>, status?: string): void;
  /** Ends every session that STS has issued. */
  expireSessions(): void;
  /** The scalable target of a service; returns its ARN. */
  addScalableTarget(cluster: string, service: string, spec?: ScalableTargetSpec): string;
  /** The scaling policies of a service want so many tasks from now on; null when their alarms are OK again. */
  demandTasks(cluster: string, service: string, count: number | null): void;
  /** A scheduled action of a service sets its count now. */
  runScheduledAction(cluster: string, service: string, count: number): void;
  /** Returns the ARN. */
  registerTaskDefinition(raw: JsonObject, tags?: readonly { key: string; value: string }[]): string;
  /** An UpdateService of another user, which no fault and no quota stops; returns the id of the PRIMARY deployment. */
  updateService(cluster: string, service: string, changes: JsonObject): string;
  /** Stops a task by its id or ARN, as a person, or as what `stopCode` says. */
  stopTask(cluster: string, task: string, reason?: string, stopCode?: StopCode): void;
  /** Puts a task under scale-in protection for so many minutes; 0 ends it. */
  protectTask(cluster: string, task: string, minutes: number): void;
  /** The tasks of a service as DescribeTasks shows them, stopped ones too. */
  tasks(cluster: string, service: string): JsonObject[];
  setAlarm(name: string, state: 'OK' | 'ALARM' | 'INSUFFICIENT_DATA', kind?: 'metric' | 'composite'): void;
  /** A value of a metric at this moment. */
  putMetric(metric: MetricId, value: number): void;
  /** Requests to a service from now on, which the metrics of its target groups count. */
  addTraffic(spec: TrafficSpec): void;
  /** A web site that answers by the revision that serves it. */
  addSite(spec: SiteSpec): Site;
  /** A GET to one of the sites; null where none has the address. */
  request(url: string, headers: Record<string, string>): SiteAnswer | null;
  /** What the function of a lifecycle hook answers, by its ARN (ECS) or name (CodeDeploy). */
  setHook(target: string, answer: HookAnswer): void;
  fault(rule: FaultRule): void;
  /** Reads of services, deployments and tasks answer as things were so many seconds ago. */
  staleReads(seconds: number): void;
  /** ECS's real request quotas. */
  tokenBuckets(on: boolean): void;
  /** Runs something in `delayMs` by the simulator's clock, at its exact place among everything that happens. */
  schedule(delayMs: number, run: () => void): void;
  /** Runs something after each request of this operation that was carried out. */
  whenCalled(operation: string, run: (call: Call) => void): void;
  handle(request: WireRequest, signal?: AbortSignal): Promise<WireResponse>;
};

export function createSimulator(options: SimulatorOptions): Simulator {
  const world = createWorld(options.clock, options, (each) => ({
    reconcile: (service) => reconcile(each, service),
    failed: (task) => countFailure(each, task),
  }));
  const listeners: { operation: string; run: (call: Call) => void }[] = [];
  const desk: Desk = {
    world,
    calls: [],
    faults: createFaults(),
    buckets: createTokenBuckets(),
    snapshots: createSnapshots(world),
    carriedOut(call) {
      for (const listener of listeners) if (listener.operation === call.operation) listener.run(call);
    },
  };
  const now = <Result>(action: () => Result): Result => {
    advance(world, desk.snapshots.record);
    const result = action();
    desk.snapshots.record();
    return result;
  };
  const serviceNamed = (cluster: string, name: string): Service => {
    const service = world.clusters.get(cluster)?.services.get(name);
    if (service === undefined) throw new Error(`There is no service ${name} in a cluster ${cluster}.`);
    return service;
  };
  const taskNamed = (cluster: string, reference: string): Task => {
    const task = world.clusters.get(cluster)?.tasks.get(reference.split('/').at(-1) ?? '');
    if (task === undefined) throw new Error(`There is no task ${reference}.`);
    return task;
  };

  return {
    clock: options.clock,
    region: world.region,
    account: world.account,
    partition: world.partition,
    calls: desk.calls,
    world,
    addCluster: (name) => void addCluster(world, name),
    addService: (spec) => now(() => addService(world, spec).arn),
    addTargetGroup: (spec) => addTargetGroup(world, spec).arn,
    addDeploymentGroup: (spec) => void world.codeDeploy.groups.push(groupOf(spec)),
    stopCodeDeployment: (cluster, name) =>
      now(() => {
        const running = world.codeDeploy.deployments.find(
          (each) => each.service === serviceNamed(cluster, name) && isActive(each),
        );
        if (running === undefined) throw new Error(`CodeDeploy does nothing with ${name}.`);
        stopCodeDeployment(world, running, false);
      }),
    addGateway: (name, cluster, routes = {}) =>
      void world.gateways.gateways.push({
        name,
        arn: arnOf(world, 'ecs', `gateway/${name}/${world.ids.hex(32)}`),
        clusters: [addCluster(world, cluster).arn],
        routes: { end: 'ACTIVE', afterMs: 90_000, ...routes },
      }),
    addContainerInstance: (cluster, spec = {}) =>
      now(() => {
        const { arn } = addContainerInstance(world, addCluster(world, cluster), spec);
        for (const service of world.clusters.get(cluster)?.services.values() ?? []) wake(world, service, 1_000);
        return arn;
      }),
    addImage: (ref, behaviour = { kind: 'healthy' }) => world.images.describe(ref, behaviour),
    attach: (name, digest, bundle) => world.repositories.attach(name, digest, bundle, world.now),
    addRepository: (name, contents) => world.repositories.add(name, contents.images, world.now),
    removeImage: (repository, tag) => world.repositories.remove(repository, tag),
    addScalableTarget: (cluster, name, spec = {}) => seedScalableTarget(world, serviceNamed(cluster, name), spec).arn,
    demandTasks: (cluster, name, count) => now(() => demand(world, scalableTarget(world, cluster, name), count)),
    runScheduledAction: (cluster, name, count) =>
      now(() => scaleOnSchedule(world, scalableTarget(world, cluster, name), count)),
    addLogGroup: (name) => world.logs.createGroup(name),
    addRole: (spec) => addRole(world.roles, world, spec).arn,
    addParameter: (name, value, type = 'String') => void world.parameters.set(name, { type, value }),
    addSecret(spec) {
      const ending = world.ids.hex(6);
      const arn = arnOf(world, 'secretsmanager', `secret:${spec.name}-${ending}`);
      const versionId = world.ids.uuid();
      world.secrets.set(spec.name, { labels: ['AWSCURRENT'], isDeleted: false, ...spec, arn, versionId });
      return arn;
    },
    addFileSystem: (spec) =>
      void world.fileSystems.set(spec.id, { state: 'available', mountTargets: 2, accessPoints: [], ...spec }),
    addSubnet: (id, vpc) => void world.networks.subnets.set(id, vpc),
    addSecurityGroup(id, vpc, associated = []) {
      world.networks.securityGroups.set(id, vpc);
      for (const each of associated) world.networks.associations.push([id, each]);
    },
    addStack: (name, outputs, status = 'UPDATE_COMPLETE') => void world.stacks.set(name, { status, outputs }),
    expireSessions() {
      for (const session of world.roles.sessions.values()) session.expiresAt = Math.min(session.expiresAt, world.now);
    },
    registerTaskDefinition: (raw, tags) => now(() => seedRevision(world, raw, tags).arn),
    updateService: (cluster, name, changes) =>
      now(() => {
        const service = serviceNamed(cluster, name);
        const reference = changes.taskDefinition;
        const revision =
          typeof reference === 'string' ? lookUpRevision(world, reference) : service.deployments[0]?.revision;
        if (revision === null || revision === undefined)
          throw new Error(`There is no task definition ${String(reference)}.`);
        applyUpdate(world, service, { input: changes, settings: changedSettings(service.settings, changes), revision });
        return service.deployments[0]?.id ?? '';
      }),
    stopTask: (cluster, reference, reason = 'Task stopped by user', stopCode = 'UserInitiated') =>
      now(() => {
        const task = taskNamed(cluster, reference);
        stopTask(world, task, stopCode, reason, false);
        if (task.service !== null) wake(world, task.service, world.timeline.schedulerMs);
      }),
    protectTask: (cluster, reference, minutes) =>
      now(() => {
        const task = taskNamed(cluster, reference);
        task.protectedUntil = world.now + minutes * 60_000;
        const { service } = task;
        if (service !== null) later(world, minutes * 60_000, () => wake(world, service, world.timeline.schedulerMs));
      }),
    tasks: (cluster, name) =>
      now(() => {
        const service = serviceNamed(cluster, name);
        return [...service.cluster.tasks.values()].filter((task) => task.service === service).map(echoTask);
      }),
    setAlarm: (name, state, kind = 'metric') =>
      now(() => {
        if (world.alarms.has(name)) world.alarmChanges.set(name, world.now);
        if (kind === 'composite') world.compositeAlarms.add(name);
        world.alarms.set(name, state);
        if (state === 'ALARM') ringAlarm(world, name);
      }),
    putMetric: (metric, value) => now(() => world.metrics.add(metric, { atMs: world.now, value })),
    addTraffic: (spec) => now(() => addTraffic(world, spec)),
    addSite: (spec) => {
      const site: Site = { traffic: 'production', ...spec, requests: [] };
      world.sites.push(site);
      return site;
    },
    request: (url, headers) =>
      now(() => {
        const { origin, pathname, search } = new URL(url);
        const site = world.sites.find((each) => each.origin === origin);
        return site === undefined ? null : answerSite(world, site, { path: `${pathname}${search}`, headers });
      }),
    setHook: (target, answer) => void world.hooks.set(target, answer),
    fault: (rule) => desk.faults.add(rule),
    staleReads: (seconds) => now(() => desk.snapshots.lag(seconds)),
    tokenBuckets: (on) => desk.buckets.enable(on),
    schedule: (delayMs, run) => now(() => later(world, delayMs, run)),
    whenCalled: (operation, run) => void listeners.push({ operation, run }),
    handle: (request, signal) => answer(desk, request, signal),
  };
}
