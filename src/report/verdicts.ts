import type { Outcome } from '../contract/outcomes.ts';
import { revisionName } from '../lib/arn.ts';
import { type AwsError, messageOf } from '../lib/errors.ts';
import type { Started } from '../rollout/started.ts';
import { servedRevision } from '../rollout/started.ts';
import { primaryOf, type Service } from '../service/service.ts';
import type { ServicePlan } from '../service/service-plan.ts';
import type { Watched } from '../watch/poll.ts';
import { countsOf } from '../watch/timeline.ts';
import type { Verdict } from '../watch/verdict.ts';
import type { ServiceReport } from './report.ts';

/** Events at the end of a rollout that a report shows. */
const shownEvents = 10;

/** The report of a service that was watched to its end. `joined`: the rollout was not begun by this run. */
export function watchedReport(watched: Watched, joined: boolean): ServiceReport {
  const { started, verdict, timeline, last } = watched;
  const events = timeline.news.flatMap((item) =>
    item.kind === 'event' ? [{ atMs: item.atMs, message: item.message }] : [],
  );
  const counts = last === null ? null : countsOf(started, last);
  return {
    ...startedReport(started, watched.endedAtMs),
    outcome: outcomeOf(verdict, joined),
    reason: reasonOf(verdict, started),
    changed: !joined,
    serviceDeploymentArn: watched.serviceDeploymentArn,
    desired: counts?.desired ?? started.wayBack.desired,
    running: last?.running ?? 0,
    timeline,
    events: events.slice(-shownEvents),
  };
}

/** The report of a service whose deployment was started and is not waited for. */
export function startedOnlyReport(started: Started, service: Service, nowMs: number): ServiceReport {
  const reason = `The deployment of ${revisionName(started.revision)} was started; it is not waited for.`;
  return {
    ...startedReport(started, nowMs),
    outcome: 'deployed',
    reason,
    desired: service.desired,
    running: service.running,
  };
}

function startedReport(started: Started, endedAtMs: number): ServiceReport {
  return {
    service: started.service,
    serviceArn: started.serviceArn,
    cluster: started.cluster,
    outcome: 'deployed',
    reason: '',
    changed: true,
    revision: started.revision,
    previous: started.wayBack.revision,
    deploymentId: started.deploymentId || null,
    serviceDeploymentArn: null,
    desired: started.wayBack.desired,
    running: 0,
    seconds: Math.round((endedAtMs - started.startedAtMs) / 1000),
    timeline: null,
    events: [],
  };
}

/** The report of a service that needs nothing. */
export function unchangedReport(plan: ServicePlan, cluster: string): ServiceReport {
  return {
    ...untouchedReport(plan.service, cluster, plan.service.taskDefinition),
    outcome: 'unchanged',
    reason: `Nothing to do: ${plan.reasons.join('; ')}.`,
    deploymentId: primaryOf(plan.service)?.id ?? null,
  };
}

/** The report of a service that could not be updated, or was not reached before the run was cancelled. */
export function notBegunReport(
  service: Service,
  cluster: string,
  revision: string | null,
  error: AwsError | 'cancelled',
): ServiceReport {
  const base = untouchedReport(service, cluster, revision);
  const state = `The service was not changed and runs ${revisionName(base.previous ?? 'what it ran')}.`;
  if (error === 'cancelled') return { ...base, outcome: 'cancelled', reason: `The run was cancelled. ${state}` };
  const { kind } = error.details;
  if (kind !== 'lost' && kind !== 'aborted')
    return { ...base, outcome: 'failed', reason: `${messageOf(error)} ${state}` };
  const doubt = 'Whether ECS took the update is not known: look at the service before you deploy again.';
  return { ...base, outcome: kind === 'lost' ? 'unknown' : 'cancelled', reason: `${messageOf(error)} ${doubt}` };
}

function untouchedReport(service: Service, cluster: string, revision: string | null): ServiceReport {
  return {
    service: service.name,
    serviceArn: service.arn,
    cluster,
    outcome: 'failed',
    reason: '',
    changed: false,
    revision,
    previous: servedRevision(service),
    deploymentId: null,
    serviceDeploymentArn: null,
    desired: service.desired,
    running: service.running,
    seconds: 0,
    timeline: null,
    events: [],
  };
}

function outcomeOf(verdict: Verdict, joined: boolean): Outcome {
  if (verdict.kind === 'completed') return joined ? 'unchanged' : 'deployed';
  if (verdict.kind === 'failed') return verdict.rollback.state === 'done' ? 'rolled-back' : 'failed';
  if (verdict.kind === 'pending' || verdict.kind === 'unclear') return 'unknown';
  return verdict.kind;
}

function reasonOf(verdict: Verdict, started: Started): string {
  const goesOn = `Deployment ${started.deploymentId} of ${revisionName(started.revision)} is left as it is and goes on in ECS.`;
  if (verdict.kind === 'failed') {
    return verdict.rollback.state === 'none'
      ? `${verdict.why} ${leftAs(started)}`
      : `${verdict.why} ${verdict.rollback.why}`;
  }
  if (verdict.kind === 'timed-out') return `Not done in time: ${verdict.why} ${goesOn}`;
  if (verdict.kind === 'cancelled') return `${verdict.why} ${goesOn}`;
  if (verdict.kind === 'unknown') return `${verdict.why} ${goesOn} Its end is not known.`;
  return verdict.why;
}

function leftAs(started: Started): string {
  const previous = started.wayBack.revision;
  const before = previous === null || previous === started.revision ? '' : ` It ran ${revisionName(previous)} before.`;
  return `Nothing was rolled back: the service is set to ${revisionName(started.revision)}.${before}`;
}
