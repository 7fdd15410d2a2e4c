import { revisionName } from '../lib/arn.ts';
import { withoutFullStop } from '../lib/text.ts';
import { type Check, type CheckResult, failsDeployment, failureText, type Targets } from '../verification/check.ts';
import { createMonitor, type Monitor, type MonitorContext } from '../verification/monitor.ts';
import type { Observation } from '../verification/progress.ts';
import type { DeploymentContext, DeploymentWatch, WatchChecks, WatchedHandle } from './controller.ts';
import { isOpen } from './deployment-watch.ts';
import { extendTimeline } from './events.ts';
import { findTargetGroups } from './target-dimensions.ts';
import type { Verdict } from './verdict.ts';

/** What the checks of a run are made with. */
export type ChecksContext = DeploymentContext & {
  redact(text: string): string;
  /** The commit of each revision, by the revision's ARN; empty where it is not known. */
  commitOf(revision: string): string;
  /** Where a service is reached; `trouble` says why that is not known, where something was in the way. */
  findAddress(watch: DeploymentWatch, signal: AbortSignal): Promise<{ url: string | null; trouble: string | null }>;
};

/** The checks of `verify` for the deployments of one watch. */
export function createWatchChecks(
  checks: readonly Check[],
  handles: readonly WatchedHandle[],
  context: ChecksContext,
): WatchChecks {
  const watched = new Map<string, DeploymentWatch>();
  const ports: MonitorContext = {
    ...context,
    findTargets: (key, signal) => targetsOf(watched.get(key), context, signal),
    findAddress: async (key, signal) => {
      const watch = watched.get(key);
      return watch === undefined ? { url: null, trouble: null } : context.findAddress(watch, signal);
    },
  };
  const subjects = new Map(handles.map((handle) => [handle.serviceArn, subjectOf(handle, context)]));
  const monitor = createMonitor(checks, subjects, ports);
  return {
    update(watches, polled) {
      for (const watch of watches) watched.set(watch.handle.serviceArn, watch);
      const results = monitor.update(watches.filter(isJudged).map(observe), polled);
      return watches.map((watch) => {
        const own = isJudged(watch) ? results.get(watch.handle.serviceArn) : undefined;
        return own === undefined ? watch : judged(watch, own, monitor, context.clock.now());
      });
    },
    nextDueMs: monitor.nextDueMs,
    answered: monitor.answered,
    stop: monitor.stop,
  };
}

/** Not ended yet, or completed by its controller just now. */
function isJudged(watch: DeploymentWatch): boolean {
  return isOpen(watch) || (watch.verdict.kind === 'completed' && watch.unverified === null);
}

function subjectOf({ revision, startedAtMs, createdAtMs }: WatchedHandle, context: ChecksContext) {
  return {
    revision: revisionName(revision),
    sha: context.commitOf(revision),
    serviceUrl: '',
    startedAtMs: createdAtMs ?? startedAtMs,
  };
}

async function targetsOf(
  watch: DeploymentWatch | undefined,
  context: DeploymentContext,
  signal: AbortSignal,
): Promise<Targets> {
  if (watch === undefined) return { kind: 'unknown', why: 'The deployment has not been read yet.' };
  return findTargetGroups(watch, context, signal);
}

function observe(watch: DeploymentWatch): Observation {
  const { handle, last } = watch;
  return {
    key: handle.serviceArn,
    progress: handle.controller.progress(watch),
    complete: isWhole(ownVerdict(watch)),
    paused: watch.pause !== null && !watch.pause.ofRollback,
    empty: last !== null && last.desired === 0 && last.scheduling === 'REPLICA',
  };
}

/** Ended at a lifecycle stage, the deployment goes on in ECS, and later moments are still to come. */
function isWhole(verdict: Verdict): boolean {
  return verdict.kind === 'completed' && verdict.stage === undefined;
}

/** What the controller says, whatever the checks say. */
function ownVerdict(watch: DeploymentWatch): Verdict {
  return watch.unverified ?? watch.verdict;
}

/** The watch with the results: their changes as events, and its verdict as far as the checks decide it. */
function judged(watch: DeploymentWatch, results: CheckResult[], monitor: Monitor, nowMs: number): DeploymentWatch {
  const own = ownVerdict(watch);
  const { service, serviceArn } = watch.handle;
  const changed = results.filter(({ state }, index) => state !== (watch.checks[index]?.state ?? 'pending'));
  const timeline = extendTimeline(
    watch.timeline,
    changed.map(({ check, state, reason }) => ({ kind: 'check', atMs: nowMs, service, check, state, reason })),
  );
  return {
    ...watch,
    checks: results,
    timeline,
    verdict: verdictOf(own, results, monitor.isReading()),
    unverified: own,
    readsChecks: monitor.isReading(),
    checksUntilMs: own.kind === 'completed' ? monitor.limitMs(serviceArn) : 0,
  };
}

/**
 * A check that failed fails the deployment, and one that is not decided holds its completion back. What the controller
 * itself says of a failure stands.
 */
function verdictOf(own: Verdict, results: readonly CheckResult[], isReading: boolean): Verdict {
  if (own.kind !== 'completed' && own.kind !== 'pending' && own.kind !== 'unclear') return own;
  const failed = failedChecks(results);
  if (failed.length > 0) return { kind: 'failed', why: failureText(failed), rollback: { state: 'none' } };
  if (own.kind !== 'completed') return own;
  const open = results.filter(({ state, now }) => state === 'pending' && (now !== null || isWhole(own)));
  if (open.length === 0 && !isReading) return own;
  const names = open.map(({ check, reason }) => `${check} (${withoutFullStop(reason)})`).join(', ');
  const why = `The deployment has completed; its checks are not decided yet${names === '' ? '' : `: ${names}`}.`;
  return { kind: 'pending', why, settling: false };
}

/** The checks that fail a deployment. */
function failedChecks(results: readonly CheckResult[]): CheckResult[] {
  return results.filter(failsDeployment);
}
