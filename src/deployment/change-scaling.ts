import { isDeepStrictEqual } from 'node:util';
import type { AutoScalingApi } from '../apis/auto-scaling.ts';
import { type Clock, slept } from '../lib/clock.ts';
import { AwsError, isRefusedAs } from '../lib/errors.ts';
import { isObject, type Json, type JsonObject } from '../lib/json.ts';
import type { ScalingPlan } from '../service/scaling/plan.ts';
import type { UpdateResult } from './apply.ts';
import type { DeploymentWatch } from './controller.ts';
import type { RollbackResult } from './rollback.ts';
import type { ScalingResult } from './scaling-result.ts';

export type ScalingContext = {
  autoScaling: Pick<
    AutoScalingApi,
    'describeScalableTargets' | 'describeScalingPolicies' | 'registerScalableTarget' | 'putTargetTrackingPolicy'
  >;
  clock: Clock;
  /** Aborted when the run is cancelled: nothing is begun any more. */
  signal: AbortSignal;
  writeSignal: AbortSignal;
  log: { line(text: string): void };
};

/** Pauses before a request is sent again that AWS could not take yet, ms. */
const again = [2_000, 5_000, 10_000];

/**
 * Changes the auto scaling of the services whose deployment completed, or goes on when the step ends: after a failure the
 * limits and policies of the earlier state stay. Never throws an AwsError.
 *
 * @param options.ends the deployments that were watched to their ends
 * @param options.allOrNothing one service that did not end well keeps the auto scaling of all as it is
 */
export async function changeScaling(
  updates: readonly UpdateResult[],
  { ends, allOrNothing }: { ends: readonly End[]; allOrNothing: boolean },
  context: ScalingContext,
): Promise<UpdateResult[]> {
  const isHeld = allOrNothing && !updates.every((update) => isStarted(update) && isFit(update, ends));
  return Promise.all(
    updates.map(async (update) => {
      const { scaling } = update.plan;
      if (scaling === undefined || !isStarted(update)) return update;
      const isLeft = isHeld || context.signal.aborted || !isFit(update, ends);
      return { ...update, scaling: isLeft ? { kind: 'left' } : await changeOne(scaling, update, context) };
    }),
  );
}

type End = { watch: DeploymentWatch; rollback: RollbackResult };

/** Whether the service was reached: of the others it is said that they were not changed. */
function isStarted({ state }: UpdateResult): boolean {
  return ['started', 'joined', 'nothing-to-do', 'tagged'].includes(state.kind);
}

function isFit({ state }: UpdateResult, ends: readonly End[]): boolean {
  if (!('handle' in state)) return true;
  const { serviceArn, deploymentId } = state.handle;
  const end = ends.find(
    ({ watch: { handle } }) =>
      handle === state.handle || (handle.serviceArn === serviceArn && handle.deploymentId === deploymentId),
  );
  if (end === undefined) return true;
  const { kind } = end.watch.verdict;
  return (kind === 'completed' || kind === 'paused') && end.rollback.kind === 'none';
}

async function changeOne(
  plan: ScalingPlan,
  { plan: { service }, created }: UpdateResult,
  context: ScalingContext,
): Promise<ScalingResult> {
  const writes = writesOf(plan, context);
  for (const [index, write] of writes.entries()) {
    try {
      await send(write, created === true, context);
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      const left = {
        ...plan,
        limits: index === 0 ? plan.limits : null,
        policies: plan.policies.slice(policiesSet(plan, index)),
      };
      return { kind: 'failed', error, left, set: writes.slice(0, index).map(({ what }) => what) };
    }
  }
  context.log.line(`${service.name}: auto scaling set: ${plan.summary}`);
  return { kind: 'changed' };
}

/** The limits are the first write, where they change. */
function policiesSet({ limits }: ScalingPlan, done: number): number {
  return limits === null ? done : Math.max(0, done - 1);
}

/** `what`: what it sets, in words. */
type Write = { what: string; send(): Promise<void>; isDone(): Promise<boolean> };

/** A policy needs the scalable target, so the limits come first. */
function writesOf({ resourceId, limits, policies }: ScalingPlan, context: ScalingContext): Write[] {
  const { autoScaling, writeSignal } = context;
  const register: Write[] =
    limits === null
      ? []
      : [
          {
            what: `the scalable target (${limitsText(limits)})`,
            send: () => autoScaling.registerScalableTarget(resourceId, limits, writeSignal),
            isDone: async () => {
              const [target] = await autoScaling.describeScalableTargets([resourceId], writeSignal);
              const { min = target?.min, max = target?.max } = limits;
              return target !== undefined && target.min === min && target.max === max;
            },
          },
        ];
  const puts = policies.map(
    ({ name, configuration }): Write => ({
      what: `the policy ${name}`,
      send: () => autoScaling.putTargetTrackingPolicy(resourceId, name, configuration, writeSignal),
      isDone: async () => {
        const found = await autoScaling.describeScalingPolicies(resourceId, writeSignal);
        return found.some((policy) => policy.name === name && contains(policy.tracking, configuration));
      },
    }),
  );
  return [...register, ...puts];
}

function limitsText({ min, max }: NonNullable<ScalingPlan['limits']>): string {
  return [min === undefined ? [] : `min ${min}`, max === undefined ? [] : `max ${max}`].flat().join(', ');
}

/** Whether what was read has everything that was sent: Application Auto Scaling fills in defaults beside it. */
function contains(read: Json | undefined, sent: Json): boolean {
  if (!isObject(sent)) return isDeepStrictEqual(read, sent);
  return isObject(read) && Object.entries(sent).every(([name, value]) => contains((read as JsonObject)[name], value));
}

/** Where it is not known whether a request was done, that is read. */
async function send(write: Write, created: boolean, { clock, signal }: ScalingContext): Promise<void> {
  for (let sends = 1; ; sends += 1) {
    try {
      return await write.send();
    } catch (error) {
      if (isUncertain(error)) {
        if (await write.isDone().catch(() => false)) return;
        throw error;
      }
      const ms = again[sends - 1];
      if (!isTooEarly(error, created) || ms === undefined || !(await slept(ms, clock, signal))) throw error;
    }
  }
}

function isUncertain(error: unknown): boolean {
  return error instanceof AwsError && (error.details.kind === 'lost' || error.details.kind === 'transient');
}

/** Another change is in progress, or the service is so young that Application Auto Scaling does not see it yet. */
function isTooEarly(error: unknown, created: boolean): boolean {
  if (isRefusedAs(error, ['ConcurrentUpdateException'])) return true;
  return created && isRefusedAs(error, ['ValidationException']) && error.message.includes("doesn't exist");
}
