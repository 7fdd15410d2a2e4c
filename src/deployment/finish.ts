import type { Inputs } from '../contract/inputs.ts';
import type { JsonObject } from '../lib/json.ts';
import type { DeploymentContext, DeploymentWatch } from './controller.ts';
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
  /** When the deployment, or what was done about its failure, ended, ms since the epoch. */
  endedAtMs: number;
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
  const rollBack = await rollbackOf(plan);
  const [diagnosis, { rollback, endedAtMs }] = await Promise.all([
    options.explain(ended),
    rollBack(ended.watch, inputs, context, options).then((done) => ({
      rollback: done,
      endedAtMs: context.clock.now(),
    })),
  ]);
  // ECS or another deployment acted in the last second: what became of our deployment then is its end.
  const watch = rollback.kind === 'overtaken' ? rollback.watch : ended.watch;
  const [explained, otherRun] = [await options.explainRollback(rollback, watch), await options.otherRun(watch)];
  const isOver = rollback.kind === 'none';
  return { ...ended, watch, rollback: explained, endedAtMs: isOver ? watch.endedAtMs : endedAtMs, diagnosis, otherRun };
}

type Rollback = (
  watch: DeploymentWatch,
  inputs: Inputs,
  context: FinishContext,
  options: Pick<FinishOptions<unknown>, 'log' | 'onEvent' | 'several'>,
) => Promise<RollbackResult>;

/** Its code is loaded only here: a deploy that succeeds never needs it. */
async function rollbackOf(plan: RollbackPlan): Promise<Rollback> {
  if (plan.kind === 'none') return async () => plan;
  const { rollBackService } = await import('./roll-back-service.ts');
  return (...rest) => rollBackService(plan, ...rest);
}
