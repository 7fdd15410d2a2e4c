import type { Inputs } from '../contract/inputs.ts';
import { revisionName } from '../lib/arn.ts';
import type { JsonObject } from '../lib/json.ts';
import type { DeploymentContext, DeploymentWatch, WatchSettings } from './controller.ts';
import type { DeploymentEvent } from './events.ts';
import type { RollbackResult } from './rollback.ts';
import { planRollback, type RollbackPlan } from './rollback-plan.ts';
import { type RollbackPointContext, withRollbackPoint } from './rollback-point.ts';

/** A workflow run that took a service over. */
export type OtherRun = { name: string; url: string };

/** One deployment that was watched to its end. */
export type EndedDeployment = {
  watch: DeploymentWatch;
  /** Started by another run: it is watched, and left alone. */
  joined: boolean;
  /** Started by an earlier attempt or step of this run, and found in progress. */
  resumed: boolean;
  /** Of the revision that was deployed. */
  definition: JsonObject;
  /** Containers whose image the deployment changed. */
  changedContainers: readonly string[];
};

/** The same, explained, and rolled back as far as that was called for. */
export type DeploymentResult<Diagnosis> = EndedDeployment & {
  rollback: RollbackResult;
  diagnosis: Diagnosis | null;
  /** Of a deployment that was superseded: the run that took over, where it is known. */
  otherRun: OtherRun | null;
};

export type FinishContext = DeploymentContext & RollbackPointContext;

export type FinishOptions<Diagnosis> = {
  /** Explains a failure from the evidence that is left; null for what needs no explanation. */
  explain(ended: EndedDeployment): Promise<Diagnosis | null>;
  /** Adds to a rollback that failed why it did, and what still runs. */
  explainRollback(rollback: RollbackResult, failed: DeploymentWatch): Promise<RollbackResult>;
  /** The run that took a deployment over that was superseded; null where it is not known. */
  otherRun(watch: DeploymentWatch): Promise<OtherRun | null>;
  log: { startGroup(title: string): void; endGroup(): void; line(text: string): void };
  /** Other services are being watched meanwhile: a group would take in their lines. */
  several: boolean;
  onEvent(events: readonly DeploymentEvent[]): void;
};

/** A rollback takes as long as a rollout, however little time the rollout itself was given. */
const minRollbackMinutes = 10;

/** Explains a failed deployment and rolls it back, side by side: the evidence of it vanishes with its tasks. */
export async function finishDeployment<Diagnosis>(
  found: EndedDeployment,
  inputs: Inputs,
  context: FinishContext,
  options: FinishOptions<Diagnosis>,
): Promise<DeploymentResult<Diagnosis>> {
  const ended = found.resumed ? { ...found, watch: await withRollbackPoint(found.watch, context) } : found;
  const plan = planRollback(
    ended.watch,
    { joined: ended.joined, isRollback: inputs.mode === 'rollback' },
    inputs.rollbackOn,
  );
  const [diagnosis, rollback] = await Promise.all([
    options.explain(ended),
    rollBackService(plan, ended.watch, inputs, context, options),
  ]);
  // ECS or another deployment acted in the last second: what became of our deployment then is its end.
  const watch = rollback.kind === 'overtaken' ? rollback.watch : ended.watch;
  const [explained, otherRun] = [await options.explainRollback(rollback, watch), await options.otherRun(watch)];
  return { ...ended, watch, rollback: explained, diagnosis, otherRun };
}

async function rollBackService(
  plan: RollbackPlan,
  watch: DeploymentWatch,
  inputs: Inputs,
  context: DeploymentContext,
  { log, onEvent, several }: Pick<FinishOptions<unknown>, 'log' | 'onEvent' | 'several'>,
): Promise<RollbackResult> {
  if (plan.kind === 'none') return plan;
  if (plan.kind === 'scale-to-zero') {
    const own = await watch.handle.controller.scaleToZero?.(watch, context);
    return own ?? (await import('./scale-to-zero.ts')).scaleToZero(watch, context);
  }
  const settings: WatchSettings = {
    deadlineMs: context.clock.now() + Math.max(minRollbackMinutes, inputs.waitForMinutes) * 60_000,
    maxDelayMs: inputs.waitMaxDelaySeconds * 1_000,
    failureThreshold: inputs.failureThreshold,
    bakeMs: 0,
    proofMs: 0,
    until: 'completed',
  };
  const title = `Roll back ${watch.handle.service} to ${revisionName(plan.revision)}`;
  if (several) log.line(title);
  else log.startGroup(title);
  // Loaded only now: a deploy that succeeds never needs it.
  const { rollBack } = await import('./rollback.ts');
  const rollback = await rollBack(plan, watch, settings, context, onEvent);
  if (!several) log.endGroup();
  else if (rollback.kind === 'done')
    log.line(`Rolled back ${watch.handle.service}: it runs ${revisionName(rollback.to)} again`);
  return rollback;
}
