import type { CloudWatchApi } from '../apis/cloudwatch.ts';
import type { EcsApi, StoppedTask } from '../apis/ecs.ts';
import type { ElbApi } from '../apis/elb.ts';
import type { HttpApi } from '../apis/http.ts';
import type { Inputs } from '../contract/inputs.ts';
import type { Clock } from '../lib/clock.ts';
import type { AwsError } from '../lib/errors.ts';
import type { JsonObject } from '../lib/json.ts';
import type { Service } from '../service/service.ts';
import type { Files } from '../taskdef/source.ts';
import type { CheckResult } from '../verification/check.ts';
import type { Progress } from '../verification/progress.ts';
import type { CodeDeployApi } from './controllers/codedeploy/api.ts';
import type { Timeline } from './events.ts';
import type { ExcludedFailures } from './failure-threshold.ts';
import type { DeploymentHandle, RollbackTarget } from './handle.ts';
import type { PollHistory } from './history.ts';
import type { Hold, Pause, PauseAction, PauseAnswer } from './obstacles.ts';
import type { Completion, ProofSettings } from './proof.ts';
import type { RemovalContext, ServiceRemoval } from './removal/removal.ts';
import type { Collected, CollectedFor } from './stopped-tasks.ts';
import type { Verdict, WaitUntil } from './verdict.ts';

/** What the controllers of one run share. */
export type DeploymentContext = {
  ecs: Pick<
    EcsApi,
    | 'describeServices'
    | 'updateService'
    | 'createExpressService'
    | 'describeExpressService'
    | 'updateExpressService'
    | 'createService'
    | 'tagService'
    | 'stopServiceDeployment'
    | 'continueServiceDeployment'
  >;
  /** With fewer attempts for each call: what is polled is asked again anyway. */
  ecsForPolling: Pick<
    EcsApi,
    | 'describeServices'
    | 'listStoppedTasks'
    | 'listStoppedInCluster'
    | 'describeTasks'
    | 'findServiceDeployment'
    | 'describeServiceDeployment'
    | 'describeServiceDeployments'
    | 'protectedTasks'
    | 'gatewayRoutes'
    | 'targetGroupsOfServiceRevision'
  >;
  codeDeploy: CodeDeployApi;
  /** What the checks of `verify` read. */
  cloudWatch: CloudWatchApi;
  http: HttpApi;
  elb: Pick<ElbApi, 'loadBalancersOf'>;
  clock: Clock;
  /** Aborted when the run is cancelled: no call is begun any more. */
  signal: AbortSignal;
  /** Aborted a little later: a write in progress may finish. */
  writeSignal: AbortSignal;
  log: { line(text: string): void };
  /** What many deployments of one watch read together; absent where they are few. */
  fleet?: FleetReads;
};

/** What many deployments read together. */
export type FleetReads = {
  /**
   * The stopped tasks of one deployment by their ARNs, as they are or were seconds ago; null where the service is to be
   * asked for its own.
   *
   * @param sinceMs what was read before that does not do; null where it does
   * @throws AwsError
   */
  stoppedTasks(
    of: CollectedFor,
    sinceMs: number | null,
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, StoppedTask> | null>;
  /** Whether ECS's record of this deployment is read for no other reason than to name it. */
  readsRecord(handle: DeploymentHandle): boolean;
};

/** What planning reads besides: files, and CodeDeploy's deployment groups and deployments. */
export type PlanContext = {
  files: Files;
  codeDeploy: Pick<CodeDeployApi, 'getDeploymentGroup' | 'getDeployment'>;
  signal: AbortSignal;
};

/** One change of one service that starts a deployment. */
export type ServiceUpdate = {
  service: Service;
  /** The cluster and the service as the calls name them. */
  cluster: string;
  name: string;
  /** ARN of the revision; empty for one that ECS makes itself. */
  revision: string;
  /** The task definition that ECS is to make of the members of the request. */
  inline?: JsonObject;
  /** Further members of UpdateService (or CreateService), exactly as the user asked for them. */
  members: JsonObject;
  /** No deployment of the service has completed yet. */
  neverServed?: true;
};

/** The calls with which a controller creates a service. */
export type Creation = {
  /**
   * Sends a request with members of CreateService once; the service as the answer, or a read, shows it.
   *
   * @throws AwsError
   */
  send(body: JsonObject, signal: AbortSignal): Promise<Service>;
  /** Whether a service that was found after a lost answer is the one that was asked for. Never throws an AwsError. */
  isOurs(service: Service): Promise<boolean>;
};

/** How one service is going to be deployed: everything that can be known before the first write. */
export type ServiceDeployPlan = {
  warnings: string[];
  /** The load balancers that the deployment is going to use, where the controller knows them better than the service. */
  loadBalancers: JsonObject[] | null;
  /** The newest deployment of the service, where it has not ended well and the service does not show that; else absent. */
  unfinished?: UnfinishedDeployment;
  /**
   * Starts the deployment. Loads the code that writes.
   *
   * @throws AwsError; the kind `lost` means that it is not known whether the change was taken
   */
  start(update: ServiceUpdate, options: StartOptions, context: DeploymentContext): Promise<WatchedHandle>;
};

/** A deployment that is in progress or has failed, as the controller's own record shows it. */
export type UnfinishedDeployment = {
  id: string;
  /** ARN of the revision that it deploys, or has deployed. */
  revision: string | null;
  state: 'in-progress' | 'failed';
  /** Watches it, where it is in progress. Loads the code that writes. */
  join(update: ServiceUpdate, nowMs: number): Promise<WatchedHandle>;
};

export type StartOptions = {
  /** `mode: rollback`: a deployment in progress that the controller does not replace is stopped first. */
  isRollback: boolean;
  /** How long to wait for its end, ms since the epoch. */
  untilMs: number;
  /** Whether a deployment of this revision that is in progress was started by an earlier attempt of this run. */
  isOwn(revision: string): boolean;
};

/** A deployment handle with what started the deployment, polls it and rolls it back. */
export type WatchedHandle = DeploymentHandle & { controller: DeploymentController };

export type WatchSettings = ProofSettings & {
  /** When the time for the rollout itself is over, ms since the epoch. */
  deadlineMs: number;
  /** The longest interval between two polls. */
  maxDelayMs: number;
  until: WaitUntil;
  /** The checks of `verify`; absent where there are none. */
  checks?: WatchChecks;
};

/** The checks of `verify` for the deployments of one watch: they run between its polls, too. */
export type WatchChecks = {
  /** Takes in what has been answered, begins what is due, and judges. `polled`: the deployments were polled just now. */
  update(watches: readonly DeploymentWatch[], polled: boolean): DeploymentWatch[];
  /** When a check is due next, ms; null for none. */
  nextDueMs(): number | null;
  /** Resolves once something has been answered since the last update. */
  answered(): Promise<void>;
  stop(): void;
};

/** One deployment under watch: its verdict so far, and what has been seen. A controller adds what it remembers itself. */
export type DeploymentWatch = {
  handle: WatchedHandle;
  verdict: Verdict;
  timeline: Timeline;
  /** The service at the last poll; null when there was none. */
  last: Service | null;
  /** When the last poll succeeded, or the watch was closed, ms. */
  endedAtMs: number;
  serviceDeploymentArn: string | null;
  /** The pause that holds it at this poll; null for none, and for one that this run has answered. */
  pause: Pause | null;
  /** Ids of the hooks that this run has answered, and when, ms: a read that lags behind still shows them waiting. */
  answeredHooks: ReadonlyMap<string, number>;
  /** Stopped tasks of our deployment: ECS forgets them within the hour. */
  stopped: Collected;
  /** The error that kept us from collecting them; null for none. */
  stoppedTrouble: unknown;
  /** How our deployment stood when it was first seen to be completed; null before. */
  completion: Completion | null;
  /** When its failed tasks reached the threshold, ms; null before. */
  thresholdReachedAtMs: number | null;
  /** Failed tasks that the service's circuit breaker does not count any more. */
  excluded: ExcludedFailures;
  history: PollHistory;
  /** Time ran out while the controller's own rollback was in progress. */
  closed: boolean;
  /** Polls in a row at which only the controller's own word was missing. */
  settlingPolls: number;
  /** The checks of `verify` as they stand; empty without any, and before the first one begins. */
  checks: readonly CheckResult[];
  /** The controller's own verdict, where the checks have decided otherwise; null before they were asked. */
  unverified: Verdict | null;
  /** CloudWatch is being read for the checks: its answer may still fail one. */
  readsChecks: boolean;
  /** Until when checks are waited for after the completion, ms; 0 for not at all. */
  checksUntilMs: number;
  /** Polls in a row that failed, and the last error; 0 and null while they succeed. */
  failedPolls: number;
  pollError: string | null;
};

/** How the attempt to roll back began. */
export type RollbackStart =
  /** A deployment of the earlier revision was started; it is still to be waited for. */
  | { kind: 'started'; handle: WatchedHandle }
  /**
   * The controller rolls back within the deployment that failed. `settle` rolls back what it leaves, once the service was
   * seen rolled back (`isOver`), and returns what is left to do, in whole sentences; null for nothing.
   */
  | { kind: 'stopping'; settle?: (service: Service, isOver: boolean) => Promise<string | null> }
  /** Another deployment, or the controller's own rollback, is the newest one by now. */
  | { kind: 'overtaken' }
  | { kind: 'impossible'; why: string }
  /** `inDoubt`: the answer was lost, so the rollback may have begun all the same. */
  | { kind: 'refused'; why: string; inDoubt: boolean; error?: AwsError };

/** `old` is empty where both revisions have the same groups. `why`: they are not known, and a sentence says why. */
export type TargetGroups = { fresh: readonly string[]; old: readonly string[] } | { why: string };

/** A first deployment failed: the service has 0 tasks, or `why` says why it has not. */
export type ScaledToZero = { kind: 'scaled-to-zero'; isDone: boolean; why: string };

/** The identifiers of a deployment as the outputs name them. */
export type DeploymentIds = { deploymentId: string | null; codeDeployDeploymentId: string | null };

/** One way in which ECS services are deployed. A controller is one folder, and one line in `controllers/index.ts`. */
export type DeploymentController = {
  /** The value of the service's `deploymentController.type`. */
  id: string;
  /** As messages name it. */
  displayName: string;
  /** Why services of this controller cannot be deployed; null where they can. */
  refusal(service: Service): string | null;
  /**
   * Plans the deployments of services, by their ARNs. Reads only.
   *
   * @throws InputError with the problems of all of them, AwsError
   */
  plan(
    services: readonly Service[],
    changesOf: (service: Service) => JsonObject,
    inputs: Inputs,
    context: PlanContext,
  ): Promise<ReadonlyMap<string, ServiceDeployPlan>>;
  /**
   * Why the step cannot wait until a deployment of the service reaches a lifecycle stage of ECS; null where it can.
   * `changes` are the members of UpdateService to come.
   */
  stageRefusal(service: Service, changes: JsonObject): string | null;
  /** The step of a plan, one sentence: `to` names the revision, `members` what else is set. */
  describe(service: Service, to: string, members: string): string;
  /** Whether the old and the new tasks run at the same time, all of them. */
  runsSideBySide(service: Service): boolean;
  /** A deployment to watch. */
  watch(handle: WatchedHandle): Promise<DeploymentWatch>;
  /**
   * Polls one deployment once. `service` is what this poll's DescribeServices showed: undefined where ECS left it out,
   * an error where the call failed.
   *
   * @throws AwsError where nothing could be learned
   */
  poll(
    watch: DeploymentWatch,
    service: Service | undefined | Error,
    settings: WatchSettings,
    context: DeploymentContext,
  ): Promise<DeploymentWatch>;
  /** How far the deployment has come, for the checks of `verify`. Pure. */
  progress(watch: DeploymentWatch): Progress;
  /** ARNs of the target groups of the new revision and of the old one. @throws AwsError */
  targetGroups(watch: DeploymentWatch, context: DeploymentContext): Promise<TargetGroups>;
  /** Time that the controller is configured to do nothing in, ms: it comes on top of the time for the rollout. */
  configuredWaitMs(watch: DeploymentWatch, until: WaitUntil): number;
  /** The calls with which a service is created; absent where it is created by CreateService. Loads the code that writes. */
  creation?(update: ServiceUpdate, context: DeploymentContext): Promise<Creation>;
  /**
   * Scales a service to 0 whose first deployment failed; absent where UpdateService does so. Loads the code that writes.
   * Never throws an AwsError.
   */
  scaleToZero?(failed: DeploymentWatch, context: DeploymentContext): Promise<ScaledToZero>;
  /** Starts the rollback of a failed deployment. Loads the code that writes. Never throws an AwsError. */
  rollBack(target: RollbackTarget, failed: DeploymentWatch, context: DeploymentContext): Promise<RollbackStart>;
  /**
   * Reads what holds the newest deployment of a service.
   *
   * @throws AwsError
   */
  readHold(
    service: Service,
    cluster: string,
    context: Pick<DeploymentContext, 'ecsForPolling' | 'signal'>,
  ): Promise<Hold>;
  /**
   * Answers the pause that holds the deployment. A lost response is settled by looking at the hook. Loads the code that
   * writes. Never throws an AwsError.
   */
  answerPause(watch: DeploymentWatch, action: PauseAction, context: DeploymentContext): Promise<PauseAnswer>;
  /** The complete command with which a person rolls the service back from this deployment, as it was last seen. */
  rollbackCommand(watch: DeploymentWatch): string;
  /**
   * Deletes a service with all of its tasks, and returns when that has begun: it is waited for elsewhere. One that is
   * deleted already is no error. Loads the code that writes.
   *
   * @throws AwsError; the kind `lost` means that it is not known whether the service is being deleted
   */
  remove(removal: ServiceRemoval, context: RemovalContext): Promise<void>;
  /** Whether the deletion of a service also removes its scalable target and scaling policies. */
  removesScaling: boolean;
  /** The complete command with which a person deletes the service. */
  removalCommand(removal: ServiceRemoval): string;
  consoleUrl(handle: DeploymentHandle): string | null;
  ids(handle: DeploymentHandle): DeploymentIds;
};
