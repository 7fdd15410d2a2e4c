import type { AutoScalingApi, ScalableTarget, SuspendedState } from '../apis/auto-scaling.ts';
import { AwsError, messageOf } from '../lib/errors.ts';
import { withFullStop } from '../lib/text.ts';
import {
  allSuspended,
  isAllSuspended,
  markerKey,
  markerValue,
  readMarker,
  stateCommand,
  stateText,
  voidMarker,
} from '../service/scaling/marker.ts';
import { resourceIdOf } from '../service/scaling/resource-id.ts';
import type { Service } from '../service/service.ts';

/** What suspending takes. */
export type SuspensionContext = {
  autoScaling: Pick<
    AutoScalingApi,
    'describeScalableTargets' | 'registerScalableTarget' | 'listTags' | 'tag' | 'untag'
  >;
  /** Aborted when the run is cancelled: nothing is suspended any more. */
  signal: AbortSignal;
  /** Aborted a little later: what was suspended is restored until then. */
  writeSignal: AbortSignal;
  region: string;
  /** Names this run in the marker: no other run has the same. */
  runName: string;
  log: { line(text: string): void; notice(text: string): void; warning(text: string): void };
};

/** A service of the run. Where it is not updated, only what a killed run has left suspended is restored. */
export type ScaledService = { service: Service; isUpdated: boolean };

/** A service whose auto scaling this run has to restore. */
type Suspension = {
  name: string;
  target: ScalableTarget;
  /** As it was before, and is to be again. */
  before: SuspendedState;
  hasMarker: boolean;
};

type Suspended = {
  suspensions: Suspension[];
  /** The services whose auto scaling could not be suspended, by ARN. */
  refused: Map<string, AwsError>;
  warnings: string[];
};

/**
 * Suspends the auto scaling of the services, does the work, and restores the earlier state, however the work ends: also where it
 * throws, and where the run is cancelled, as long as the write signal allows. What could not be restored is a warning
 * with the command.
 *
 * @param work gets the services that must not be updated, because their auto scaling could not be suspended
 */
export async function whileSuspended<T>(
  services: readonly ScaledService[],
  context: SuspensionContext,
  work: (refused: ReadonlyMap<string, AwsError>) => Promise<T>,
): Promise<{ result: T; warnings: string[] }> {
  const { suspensions, refused, warnings } = await suspendAll(services, context);
  try {
    const result = await work(refused);
    return { result, warnings: [...warnings, ...(await resumeAll(suspensions, context))] };
  } catch (error) {
    // A mistake of ours: the report is not made, so what could not be restored is said here.
    for (const warning of [...warnings, ...(await resumeAll(suspensions, context))]) context.log.warning(warning);
    throw error;
  }
}

async function suspendAll(services: readonly ScaledService[], context: SuspensionContext): Promise<Suspended> {
  const done: Suspended = { suspensions: [], refused: new Map(), warnings: [] };
  if (services.length === 0 || context.signal.aborted) return done;
  let targets: ScalableTarget[];
  try {
    const ids = services.map(({ service }) => resourceIdOf(service));
    targets = await context.autoScaling.describeScalableTargets(ids, context.signal);
  } catch (error) {
    for (const each of services) refuse(each, error, done);
    return done;
  }
  await Promise.all(
    services.map((each) => {
      const target = targets.find(({ resourceId }) => resourceId === resourceIdOf(each.service));
      if (target !== undefined) return suspendOne(each, target, done, context);
      if (each.isUpdated) context.log.notice(noTarget(each.service.name));
      return undefined;
    }),
  );
  return done;
}

/** What is said of a service without auto scaling. */
function noTarget(service: string): string {
  return `${service}: \`suspend-auto-scaling\` has no effect, because the service has no scalable target in Application Auto Scaling.`;
}

function refuse({ service, isUpdated }: ScaledService, error: unknown, done: Suspended): void {
  if (!(error instanceof AwsError)) throw error;
  // A cancelled run updates nothing anyway.
  if (error.details.kind === 'aborted') return;
  if (!isUpdated) {
    done.warnings.push(
      `${service.name}: whether an earlier run has left the auto scaling suspended could not be checked. ${withFullStop(error.message)}`,
    );
    return;
  }
  const message = `${withFullStop(error.message)} \`suspend-auto-scaling\` is set, and the auto scaling of ${service.name} could not be suspended.`;
  done.refused.set(service.arn, new AwsError(message, error.details, error));
}

async function suspendOne(
  each: ScaledService,
  target: ScalableTarget,
  done: Suspended,
  context: SuspensionContext,
): Promise<void> {
  const { name } = each.service;
  if (isAllSuspended(target.suspended)) return adopt(each, target, done, context);
  if (!each.isUpdated || context.signal.aborted) return;
  const marking = await mark({ name, target, before: target.suspended, hasMarker: false }, context);
  done.warnings.push(...marking.warnings);
  const { suspension } = marking;
  try {
    context.signal.throwIfAborted();
    await context.autoScaling.registerScalableTarget(
      target.resourceId,
      { suspended: allSuspended },
      context.writeSignal,
    );
  } catch (error) {
    // It may have been done all the same, unless AWS said no.
    const isCertain = error instanceof AwsError && ['denied', 'refused', 'credentials'].includes(error.details.kind);
    if (!isCertain) done.warnings.push(...(await resumeOne(suspension, context)));
    else await removeMarker(suspension, context);
    if (!context.signal.aborted) refuse(each, error, done);
    return;
  }
  done.suspensions.push(suspension);
  const limits = `${target.min} to ${target.max} tasks`;
  context.log.line(
    `${name}: auto scaling (${limits}) is suspended until the end of the step; before: ${stateText(target.suspended)}`,
  );
}

/** All is suspended already: by a run that was killed, which has left its marker, or by the team. */
async function adopt(
  each: ScaledService,
  target: ScalableTarget,
  done: Suspended,
  context: SuspensionContext,
): Promise<void> {
  const { name } = each.service;
  const tags = await tagsOf(target, context);
  if (tags instanceof AwsError) {
    done.warnings.push(
      `${name}: auto scaling is suspended already and stays so, because the tag that would say whether an earlier run suspended it could not be read. ${withFullStop(tags.message)} If it should run: ${stateCommand(target.resourceId, context.region, { dynamicIn: false, dynamicOut: false, scheduled: false })}`,
    );
    return;
  }
  const marker = readMarker(tags[markerKey]);
  if (marker === null) {
    context.log.line(
      `${name}: auto scaling is suspended already, and not by an earlier run of this action: it stays so`,
    );
    return;
  }
  context.log.line(`${name}: an earlier run has left auto scaling suspended; before it: ${stateText(marker.before)}`);
  const left: Suspension = { name, target, before: marker.before, hasMarker: true };
  if (!each.isUpdated) {
    done.warnings.push(...(await resumeOne({ ...left, hasMarker: true }, context, { isOwn: false })));
    return;
  }
  const marking = await mark(left, context);
  done.warnings.push(...marking.warnings);
  done.suspensions.push(left);
}

async function tagsOf(
  { arn }: ScalableTarget,
  { autoScaling, signal }: SuspensionContext,
): Promise<Readonly<Record<string, string>> | AwsError> {
  if (arn === null) return {};
  try {
    return await autoScaling.listTags(arn, signal);
  } catch (error) {
    if (error instanceof AwsError) return error;
    throw error;
  }
}

/** Leaves the state before in a tag. Without it a deployment goes on: only after a kill the state would be lost. */
async function mark(
  suspension: Suspension,
  { autoScaling, writeSignal, runName, region }: SuspensionContext,
): Promise<{ suspension: Suspension; warnings: string[] }> {
  const { name, target, before } = suspension;
  const unmarked = (why: string) => ({
    suspension,
    warnings: [
      `${name}: the tag ${markerKey} could not be written to the scalable target. ${why} Should this step be killed, restore the auto scaling with: ${stateCommand(target.resourceId, region, before)}`,
    ],
  });
  if (target.arn === null) return unmarked('Application Auto Scaling shows no ARN of it.');
  try {
    await autoScaling.tag(target.arn, { [markerKey]: markerValue({ before, by: runName }) }, writeSignal);
    return { suspension: { ...suspension, hasMarker: true }, warnings: [] };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return error.details.kind === 'aborted' ? { suspension, warnings: [] } : unmarked(withFullStop(error.message));
  }
}

async function resumeAll(suspensions: readonly Suspension[], context: SuspensionContext): Promise<string[]> {
  const warnings = await Promise.all(suspensions.map((each) => resumeOne(each, context)));
  return warnings.flat();
}

/** Restores one. Returns what did not work. */
async function resumeOne(
  suspension: Suspension,
  context: SuspensionContext,
  { isOwn } = { isOwn: true },
): Promise<string[]> {
  const { name, target, before } = suspension;
  const { autoScaling, writeSignal, region, log } = context;
  if (isOwn && (await isTakenOver(suspension, context))) {
    log.line(`${name}: another run deploys by now and keeps auto scaling suspended; it restores it at its end`);
    return [];
  }
  try {
    await autoScaling.registerScalableTarget(target.resourceId, { suspended: before }, writeSignal);
  } catch (error) {
    if (await isGone(target, context)) {
      log.line(`${name}: the scalable target was deregistered meanwhile, so there is no auto scaling to restore`);
      return [];
    }
    return [
      `${name}: auto scaling is still suspended, because it could not be restored as it was (${stateText(before)}). ${withFullStop(messageOf(error))} Restore it with: ${stateCommand(target.resourceId, region, before)}`,
    ];
  }
  await removeMarker(suspension, context);
  log.line(`${name}: auto scaling is as it was before: ${stateText(before)}`);
  return [];
}

/** Whether a later run has written its name into the marker. After a cancel there is no time to ask. */
async function isTakenOver({ target, hasMarker }: Suspension, context: SuspensionContext): Promise<boolean> {
  const { autoScaling, signal, writeSignal, runName } = context;
  if (!hasMarker || target.arn === null || signal.aborted) return false;
  const tags = await autoScaling.listTags(target.arn, writeSignal).catch(() => ({}) as Record<string, string>);
  const value = tags[markerKey];
  const marker = readMarker(value);
  return marker !== null && marker.by !== readMarker(markerValue({ ...marker, by: runName }))?.by;
}

async function isGone(
  { resourceId }: ScalableTarget,
  { autoScaling, writeSignal }: SuspensionContext,
): Promise<boolean> {
  const targets = await autoScaling.describeScalableTargets([resourceId], writeSignal).catch(() => null);
  return targets?.length === 0;
}

/**
 * A marker that stays counts only while everything is suspended: a team that suspends everything itself later would have
 * that undone by the next run, so it is at least made void.
 */
async function removeMarker(
  { target: { arn }, hasMarker }: Suspension,
  { autoScaling, writeSignal }: SuspensionContext,
): Promise<void> {
  if (arn === null || !hasMarker) return;
  try {
    await autoScaling.untag(arn, [markerKey], writeSignal);
  } catch {
    await autoScaling.tag(arn, { [markerKey]: voidMarker }, writeSignal).catch(() => undefined);
  }
}
