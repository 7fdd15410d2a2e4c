import type { Inputs } from '../contract/inputs.ts';
import type { UpdateResult } from '../deployment/apply.ts';
import type { DeploymentWatch } from '../deployment/controller.ts';
import type { DeploymentEvent } from '../deployment/events.ts';
import { type DeploymentResult, type EndedDeployment, finishDeployment, type OtherRun } from '../deployment/finish.ts';
import type { Diagnosis } from '../diagnose/diagnose.ts';
import { eventLines } from '../report/event-lines.ts';
import type { Log, RunContext } from './context.ts';

/** Tells in the log what a poll showed for the first time. */
export function logEvents(events: readonly DeploymentEvent[], startedAtMs: number, services: number, log: Log): void {
  for (const line of eventLines(events, startedAtMs, services)) log.line(line);
}

/**
 * What is done about a deployment that has ended: it is explained, and rolled back as far as that is called for.
 *
 * @param step how many services it has, and from when on its log counts the time, ms
 */
export function finishOne(
  watch: DeploymentWatch,
  updates: readonly UpdateResult[],
  inputs: Inputs,
  { services, startedAtMs }: { services: number; startedAtMs: number },
  context: RunContext,
): Promise<DeploymentResult<Diagnosis>> {
  const origin = updates.find(({ state }) => 'handle' in state && state.handle === watch.handle);
  const joined = origin?.state.kind === 'joined';
  const continued = origin?.plan.action === 'continue';
  const resumed = continued || (origin?.state.kind === 'joined' && origin.state.isOwn);
  const ended = {
    watch,
    joined: joined && !resumed,
    resumed,
    definition: origin?.definition ?? {},
    changedContainers: origin?.changedContainers ?? [],
  };
  return finishDeployment(ended, inputs, context, {
    explain: (failed) => explain(failed, origin?.isInline === true, context),
    otherRun: (superseded) => otherRunOf(superseded, context),
    explainRollback: async (rollback, failed) => {
      if (rollback.kind !== 'failed') return rollback;
      const { explainRollback } = await import('../report/explain-rollback.ts');
      return explainRollback(rollback, failed, context.region);
    },
    log: context.log,
    several: services > 1,
    onEvent: (events) => logEvents(events, startedAtMs, services, context.log),
  });
}

async function otherRunOf(watch: DeploymentWatch, context: RunContext): Promise<OtherRun | null> {
  if (watch.verdict.kind !== 'superseded') return null;
  const { readOtherRun } = await import('../report/other-run.ts');
  return readOtherRun(watch, context);
}

async function explain(ended: EndedDeployment, isInline: boolean, context: RunContext): Promise<Diagnosis | null> {
  const { verdict, handle, timeline, last, serviceDeploymentArn } = ended.watch;
  if (verdict.kind !== 'failed' && verdict.kind !== 'timed-out') return null;
  // Loaded only now: a deploy that succeeds never needs it.
  const [{ gatherEvidence }, { diagnose }] = await Promise.all([
    import('../diagnose/gather.ts'),
    import('../diagnose/diagnose.ts'),
  ]);
  const made = isInline ? await (await import('./made-definition.ts')).withMadeDefinition(ended, context) : ended;
  const { watch, definition, changedContainers } = made;
  const events = timeline.events.flatMap((item) =>
    item.kind === 'event' ? [{ atMs: item.atMs, message: item.message }] : [],
  );
  const stopped = [...watch.stopped.tasks.values()];
  const checks = watch.unverified === null ? [] : (await import('./verification.ts')).failedChecksOf(watch);
  const subject = {
    handle,
    region: context.region,
    definition,
    changedContainers,
    last,
    serviceDeploymentArn,
    events,
    stopped,
  };
  const evidence = await gatherEvidence(
    // What a check saw comes from outside: no rule looks for AWS's words in it.
    { ...subject, stoppedTrouble: watch.stoppedTrouble, reason: checks.length > 0 ? null : verdict.why, checks },
    context,
    context.signal,
  );
  return diagnose(evidence);
}
