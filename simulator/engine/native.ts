import type { JsonObject } from '../../src/lib/json.ts';
import { isObject, objectsIn } from '../../src/lib/json.ts';
import type { Deployment, Service, ServiceDeployment } from '../world/model.ts';
import type { HookRun, NativeRun } from '../world/native.ts';
import { later, type World, wake } from '../world/world.ts';
import { failDeployment } from './failing.ts';

/**
 * Blue/green, linear and canary deployments: stage by stage, with traffic weights, hooks and bake times.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/blue-green-deployment-how-it-works.html
 */

const MINUTE_MS = 60_000;

/** How long a Lambda function takes to answer. */
const LAMBDA_MS = 5_000;

type Step = {
  stage: string;
  /** Traffic of the new revision once the step has begun; absent where it stays. */
  production?: number;
  test?: number;
  /** From the end of the hooks to the next step. */
  holdMs: number;
};

/** One way through the stages, tied to the deployment that takes it. */
type Course = { world: World; service: Service; deployment: Deployment; record: ServiceDeployment; run: NativeRun };

/** ROLLING, BLUE_GREEN, LINEAR or CANARY. */
export function strategyOf(settings: JsonObject): string {
  const configuration = isObject(settings.deploymentConfiguration) ? settings.deploymentConfiguration : {};
  return typeof configuration.strategy === 'string' ? configuration.strategy : 'ROLLING';
}

/** Begins the course through the stages; a rolling deployment has them only where it stops at hooks. */
export function beginNative(world: World, service: Service, deployment: Deployment): void {
  const record = deployment.serviceDeployment;
  const rolling = strategyOf(service.settings) === 'ROLLING';
  const stops = world.rollingHookStages.some(
    (stage) => hooksAt(record?.deploymentConfiguration ?? {}, stage).length > 0,
  );
  if (record === null || (rolling && !stops)) return;
  // The first revision of a service has nothing beside it that could keep the traffic; pause hooks hold it all the same.
  if (service.deployments.length < 2 && !hasPauses(record.deploymentConfiguration)) return;
  const run: NativeRun = {
    rolling,
    stageShown: !rolling || world.rollingStageShown,
    stage: null,
    productionWeight: 0,
    testWeight: 0,
    hooks: [],
    scaling: false,
    passed: () => {},
  };
  record.native = run;
  const course = { world, service, deployment, record, run };
  later(world, world.timeline.serviceDeploymentStartMs, () =>
    enter(course, rolling ? rollingSteps(world) : stepsOf(world, service), 0),
  );
}

/** Both revisions are to keep all of their tasks. */
export function keepsBoth(deployment: Deployment): boolean {
  const run = deployment.serviceDeployment?.native ?? null;
  return (
    run !== null &&
    !run.rolling &&
    !deployment.rollingBack &&
    run.stage !== 'CLEAN_UP' &&
    deployment.rolloutState !== 'COMPLETED'
  );
}

/** Whether the new revision is to have tasks by now. */
export function mayStart(deployment: Deployment): boolean {
  const run = deployment.serviceDeployment?.native ?? null;
  const free = run?.rolling ? isOverHooks(deployment) : !keepsBoth(deployment);
  return run === null || free || (run.stage !== null && !BEFORE_TASKS.includes(run.stage));
}

/** Whether hooks do not keep the deployment from completing. */
export function isOverHooks(deployment: Deployment): boolean {
  const run = deployment.serviceDeployment?.native ?? null;
  const rolls = !deployment.rollingBack && deployment.rolloutState === 'IN_PROGRESS';
  return run === null || !run.rolling || !rolls || run.stage === 'CLEAN_UP';
}

const BEFORE_TASKS = ['RECONCILE_SERVICE', 'PRE_SCALE_UP'];

/** The scheduler found all tasks of the new revision running and healthy. */
export function scaledUp(deployment: Deployment): void {
  const run = deployment.serviceDeployment?.native ?? null;
  if (run === null || !run.scaling) return;
  run.scaling = false;
  run.passed();
}

function rollingSteps(world: World): Step[] {
  const holdMs = world.timeline.nativeStageMs;
  return [
    { stage: 'PRE_SCALE_UP', holdMs },
    { stage: 'SCALE_UP', holdMs: 0 },
    { stage: 'POST_SCALE_UP', holdMs },
    { stage: 'CLEAN_UP', holdMs: 0 },
  ];
}

function stepsOf(world: World, service: Service): Step[] {
  const configuration = isObject(service.settings.deploymentConfiguration)
    ? service.settings.deploymentConfiguration
    : {};
  const holdMs = world.timeline.nativeStageMs;
  const weights = weightsOf(configuration);
  const shifts = weights.flatMap((production, index): Step[] => {
    const last = index === weights.length - 1;
    const restMs = last ? holdMs : stepBakeMs(configuration);
    return [
      ...(hooksAt(configuration, 'PRE_PRODUCTION_TRAFFIC_SHIFT').length > 0
        ? [{ stage: 'PRE_PRODUCTION_TRAFFIC_SHIFT', holdMs: 0 }]
        : []),
      { stage: 'PRODUCTION_TRAFFIC_SHIFT', production, holdMs: restMs },
    ];
  });
  return [
    ...(service.deployments.length > 2 ? [{ stage: 'RECONCILE_SERVICE', holdMs }] : []),
    { stage: 'PRE_SCALE_UP', holdMs },
    { stage: 'SCALE_UP', holdMs: 0 },
    { stage: 'POST_SCALE_UP', holdMs },
    { stage: 'TEST_TRAFFIC_SHIFT', test: 100, holdMs },
    { stage: 'POST_TEST_TRAFFIC_SHIFT', holdMs },
    ...shifts,
    { stage: 'POST_PRODUCTION_TRAFFIC_SHIFT', test: 0, holdMs },
    { stage: 'BAKE_TIME', holdMs: Number(configuration.bakeTimeInMinutes ?? 0) * MINUTE_MS },
    { stage: 'CLEAN_UP', holdMs: 0 },
  ];
}

/** The new revision's shares of the production traffic, one after the other. */
function weightsOf(configuration: JsonObject): number[] {
  if (configuration.strategy === 'CANARY') {
    const canary = isObject(configuration.canaryConfiguration) ? configuration.canaryConfiguration : {};
    return [Number(canary.canaryPercent ?? 5), 100];
  }
  if (configuration.strategy !== 'LINEAR') return [100];
  const linear = isObject(configuration.linearConfiguration) ? configuration.linearConfiguration : {};
  const step = Number(linear.stepPercent ?? 10);
  const count = Math.ceil(100 / step);
  return Array.from({ length: count }, (_, index) => Math.min(100, Math.round(step * (index + 1) * 10) / 10));
}

function stepBakeMs(configuration: JsonObject): number {
  const canary = isObject(configuration.canaryConfiguration) ? configuration.canaryConfiguration : {};
  const linear = isObject(configuration.linearConfiguration) ? configuration.linearConfiguration : {};
  const minutes =
    configuration.strategy === 'CANARY' ? (canary.canaryBakeTimeInMinutes ?? 10) : (linear.stepBakeTimeInMinutes ?? 6);
  return Number(minutes) * MINUTE_MS;
}

function enter(course: Course, steps: readonly Step[], index: number): void {
  const step = steps[index];
  const { world, service, deployment, record, run } = course;
  if (step === undefined || !goesOn(course)) return;
  run.stage = shownStage(world, run, step);
  run.productionWeight = step.production ?? run.productionWeight;
  run.testWeight = step.test ?? run.testWeight;
  record.updatedAt = world.now;
  wake(world, service, 0);
  if (step.stage === 'CLEAN_UP') {
    // From here on the scheduler stops the old tasks and completes the deployment as it does a rolling one.
    deployment.updatedAt = world.now;
    return;
  }
  const next = (): void => later(world, step.holdMs, () => enter(course, steps, index + 1));
  runHooks(course, step.stage, () => {
    run.passed = next;
    run.scaling = step.stage === 'SCALE_UP';
    if (run.scaling) wake(world, service, 0);
    else next();
  });
}

/** A service deployment has no stage of the name PRE_PRODUCTION_TRAFFIC_SHIFT. */
function shownStage(world: World, run: NativeRun, { stage }: Step): string | null {
  if (stage !== 'PRE_PRODUCTION_TRAFFIC_SHIFT') return stage;
  return world.preShiftShownAs === 'before' ? run.stage : 'PRODUCTION_TRAFFIC_SHIFT';
}

function goesOn({ service, deployment, record }: Course): boolean {
  return (
    service.deployments[0] === deployment &&
    deployment.rolloutState === 'IN_PROGRESS' &&
    !deployment.rollingBack &&
    (record.status === 'PENDING' || record.status === 'IN_PROGRESS')
  );
}

function hasPauses(configuration: JsonObject): boolean {
  return objectsIn(configuration.lifecycleHooks).some(({ targetType }) => targetType === 'PAUSE');
}

function hooksAt(configuration: JsonObject, stage: string): JsonObject[] {
  return objectsIn(configuration.lifecycleHooks).filter(
    (hook) => Array.isArray(hook.lifecycleStages) && hook.lifecycleStages.includes(stage),
  );
}

/** Runs the hooks of a stage side by side; the stage is over once all of them have passed. */
function runHooks(course: Course, stage: string, passed: () => void): void {
  const honours = !course.run.rolling || course.world.rollingHookStages.some((each) => each === stage);
  const hooks = honours ? hooksAt(course.record.deploymentConfiguration, stage) : [];
  let open = hooks.length;
  if (open === 0) passed();
  for (const hook of hooks) {
    beginHook(course, stage, hook, () => {
      open--;
      if (open === 0 && goesOn(course)) passed();
    });
  }
}

function beginHook(course: Course, stage: string, hook: JsonObject, done: () => void): void {
  const { world, run } = course;
  const pause = hook.targetType === 'PAUSE';
  const timeout = isObject(hook.timeoutConfiguration) ? hook.timeoutConfiguration : {};
  const timeoutMs = Number(timeout.timeoutInMinutes ?? 1440) * MINUTE_MS;
  const each: HookRun = {
    id: `ecs-${pause ? 'pause' : 'lambda'}-${world.ids.hex(12)}`,
    type: pause ? 'PAUSE' : 'AWS_LAMBDA',
    target: typeof hook.hookTargetArn === 'string' ? hook.hookTargetArn : null,
    status: pause ? 'AWAITING_ACTION' : 'IN_PROGRESS',
    expiresAt: world.now + timeoutMs,
    timeoutAction: timeout.action === 'CONTINUE' ? 'CONTINUE' : 'ROLLBACK',
    continue: (action) => endHook(course, stage, each, action === 'CONTINUE' ? 'SUCCEEDED' : 'FAILED', done),
  };
  // The record shows the hooks of the present stage.
  run.hooks = [...run.hooks.filter((other) => !isOver(other)), each];
  later(world, timeoutMs, () => expire(course, stage, each, done));
  const answer = each.target === null ? 'SUCCEEDED' : (world.hooks.get(each.target) ?? 'SUCCEEDED');
  if (!pause && answer !== 'IN_PROGRESS') later(world, LAMBDA_MS, () => endHook(course, stage, each, answer, done));
}

const isOver = (hook: HookRun): boolean => hook.status !== 'AWAITING_ACTION' && hook.status !== 'IN_PROGRESS';

function endHook(course: Course, stage: string, hook: HookRun, status: HookRun['status'], done: () => void): void {
  if (isOver(hook) || !goesOn(course)) return;
  hook.status = status;
  course.record.updatedAt = course.world.now;
  const what =
    hook.type === 'PAUSE'
      ? `${stage} pause hook was rolled back.`
      : `${stage} lifecycle hook(s) failed. Lifecycle hook target ${hook.target} returned FAILED status.`;
  if (status === 'SUCCEEDED') done();
  else failWith(course, `Service deployment rolled back because ${what}`);
}

function expire(course: Course, stage: string, hook: HookRun, done: () => void): void {
  if (isOver(hook) || !goesOn(course)) return;
  hook.status = 'TIMED_OUT';
  const kind = hook.type === 'PAUSE' ? 'pause hook' : 'lifecycle hook(s)';
  if (hook.timeoutAction === 'CONTINUE') done();
  else failWith(course, `Service deployment rolled back because ${stage} ${kind} timed out.`);
}

function failWith({ world, service, deployment }: Course, reason: string): void {
  failDeployment(world, service, deployment, {
    state: 'ECS deployment failed.',
    event: `(deployment ${deployment.id}) deployment failed: ${reason}`,
    reason,
    rollback: true,
  });
}
