import type { Inputs } from '../contract/inputs.ts';
import { revisionName } from '../lib/arn.ts';
import type { DeploymentContext, DeploymentWatch, WatchSettings } from './controller.ts';
import type { DeploymentEvent } from './events.ts';
import { type RollbackResult, rollBack } from './rollback.ts';
import type { RollbackPlan } from './rollback-plan.ts';

type RollbackOptions = {
  log: { startGroup(title: string): void; endGroup(): void; line(text: string): void };
  /** Other services are being watched meanwhile: a group would take in their lines. */
  several: boolean;
  onEvent(events: readonly DeploymentEvent[]): void;
};

/** A rollback takes as long as a rollout, however little time the rollout itself was given. */
const minRollbackMinutes = 10;

/** Rolls a service back, or scales one to 0 that never served, with a group of its own in the log. */
export async function rollBackService(
  plan: Exclude<RollbackPlan, { kind: 'none' }>,
  watch: DeploymentWatch,
  inputs: Inputs,
  context: DeploymentContext,
  { log, onEvent, several }: RollbackOptions,
): Promise<RollbackResult> {
  const begin = (title: string): void => (several ? log.line(title) : log.startGroup(title));
  const end = (): void => (several ? undefined : log.endGroup());
  if (plan.kind === 'scale-to-zero') {
    begin(`Scale ${watch.handle.service} to 0`);
    const own = await watch.handle.controller.scaleToZero?.(watch, context);
    const scaled = own ?? (await (await import('./scale-to-zero.ts')).scaleToZero(watch, context));
    end();
    return scaled;
  }
  const settings: WatchSettings = {
    deadlineMs: context.clock.now() + Math.max(minRollbackMinutes, inputs.waitForMinutes) * 60_000,
    maxDelayMs: inputs.waitMaxDelaySeconds * 1_000,
    failureThreshold: inputs.failureThreshold,
    bakeMs: 0,
    proofMs: 0,
    until: 'completed',
  };
  begin(`Roll back ${watch.handle.service} to ${revisionName(plan.revision)}`);
  const rollback = await rollBack(plan, watch, settings, context, onEvent);
  end();
  if (several && rollback.kind === 'done')
    log.line(`Rolled back ${watch.handle.service}: it runs ${revisionName(rollback.to)} again`);
  return rollback;
}
