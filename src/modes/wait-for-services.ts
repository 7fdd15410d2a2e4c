import type { Inputs } from '../contract/inputs.ts';
import type { UpdateResult } from '../deployment/apply.ts';
import type { DeploymentWatch, WatchedHandle, WatchSettings } from '../deployment/controller.ts';
import type { DeploymentResult } from '../deployment/finish.ts';
import type { PauseJudge } from '../deployment/pauses.ts';
import { watchDeployments } from '../deployment/watch.ts';
import type { Diagnosis } from '../diagnose/diagnose.ts';
import { completedLine } from '../report/event-lines.ts';
import type { Plan } from '../service/plan.ts';
import type { ServicePlan } from '../service/service-plan.ts';
import type { RunContext } from './context.ts';
import { isRollback } from './decide.ts';
import type { Fleet } from './deploy-waves.ts';
import { finishOne, logEvents } from './finish-one.ts';

/** What was started, or was in progress already. */
export function handlesIn(updates: readonly UpdateResult[]): WatchedHandle[] {
  return updates.flatMap(({ state }) => ('handle' in state ? [state.handle] : []));
}

/** Watches all that was started; what fails is explained and rolled back at once, while the others are watched on. */
export async function waitForServices(
  updates: readonly UpdateResult[],
  { plan, startedAtMs, fleet }: { plan: Plan; startedAtMs: number; fleet: Fleet | null },
  inputs: Inputs,
  context: RunContext,
): Promise<DeploymentResult<Diagnosis>[]> {
  const waits = (plan: ServicePlan) => inputs.waitForServiceStability || plan.action === 'end';
  const handles = handlesIn(updates.filter(({ plan: of }) => waits(of)));
  if (handles.length === 0) return [];
  const several = handles.length > 1 || fleet !== null;
  const names = handles.length > 3 ? `${handles.length} services` : handles.map((item) => item.service).join(', ');
  const { log, clock } = context;
  // In waves the whole step counts.
  const services = several ? Math.max(handles.length, inputs.service.length) : 1;
  const ends = updates.every((update) => update.plan.action === 'end');
  log.startGroup(
    ends ? `Read ${names}` : `Waiting for ${names} to become stable (at most ${inputs.waitForMinutes} min)`,
  );
  const results = new Map<WatchedHandle, Promise<DeploymentResult<Diagnosis>>>();
  let completed = 0;
  const finish = (watch: DeploymentWatch) => {
    if (watch.verdict.kind === 'completed') {
      completed += 1;
      const line = { startedAtMs, completed, services: handles.length };
      for (const text of completedLine({ service: watch.handle.service, atMs: clock.now() }, line)) log.line(text);
    }
    results.set(watch.handle, finishOne(watch, updates, inputs, { services, startedAtMs }, context));
  };
  const checks = await checksFor(handles, updates, plan, context);
  const settings = { ...watchSettings(inputs, context.clock.now()), ...checks };
  const onPause = await pauseJudge(inputs, context);
  const watches = await watchDeployments(handles, settings, context, {
    onEvent: (events) => logEvents(events, startedAtMs, services, log),
    onEnd: several ? finish : () => undefined,
    ...(fleet !== null && { onPolled: fleet.onPolled }),
    ...(onPause !== null && { onPause }),
  });
  if (!several) {
    log.endGroup();
    watches.forEach(finish);
  }
  const finished = await Promise.all(watches.map((watch) => results.get(watch.handle)));
  await fleet?.settled();
  if (several) log.endGroup();
  return finished.filter((item) => item !== undefined);
}

/** How the step answers pauses; null where it leaves each of them to a person, and needs no code for them. */
async function pauseJudge(inputs: Inputs, { checks }: RunContext): Promise<PauseJudge | null> {
  const continues = isRollback(inputs) && inputs.waitUntil !== 'paused';
  if (!continues && checks.length === 0) return null;
  const { continueRollback, judgeByChecks } = await import('../deployment/pauses.ts');
  return continues ? continueRollback : judgeByChecks(inputs.continuePaused === 'verified');
}

/** The checks of `verify`, whose code is loaded only here. */
async function checksFor(
  handles: readonly WatchedHandle[],
  updates: readonly UpdateResult[],
  plan: Plan,
  context: RunContext,
): Promise<Pick<WatchSettings, 'checks'>> {
  if (context.checks.length === 0) return {};
  const { watchChecks } = await import('./verification.ts');
  return { checks: watchChecks(handles, updates, plan, context) };
}

function watchSettings(inputs: Inputs, nowMs: number): WatchSettings {
  return {
    deadlineMs: nowMs + inputs.waitForMinutes * 60_000,
    maxDelayMs: inputs.waitMaxDelaySeconds * 1_000,
    failureThreshold: inputs.failureThreshold,
    bakeMs: inputs.bakeTimeMinutes * 60_000,
    proofMs: 60_000,
    until: inputs.waitUntil,
  };
}
