import { type Outcome, worstOutcome } from '../contract/outcomes.ts';
import { refusalDiagnosis, refusalText, whatToDo } from '../diagnose/refusal-text.ts';
import type { Finding } from '../diagnose/rules/rule.ts';
import { revisionName } from '../lib/arn.ts';
import type { AwsError } from '../lib/errors.ts';
import { rollbackCommand } from '../rollback/perform.ts';
import type { Reversed } from '../rollback/reverse.ts';
import type { Begun, Registered } from '../rollout/carry-out.ts';
import { isCodeDeploy } from '../rollout/codedeploy-started.ts';
import type { Started } from '../rollout/started.ts';
import type { Plan } from '../service/plan.ts';
import { primaryOf, type Service } from '../service/service.ts';
import type { ServicePlan } from '../service/service-plan.ts';
import type { TaskResult } from '../task/run.ts';
import { ownDeployment } from '../watch/sighting.ts';
import { countsOf, extend, type News } from '../watch/timeline.ts';
import type { Verdict } from '../watch/verdict.ts';
import type { Concluded } from './conclude.ts';
import { sayFailedRollback } from './failed-rollback.ts';
import type { Findings } from './refusals.ts';
import type { Report, ServiceReport } from './report.ts';
import { membersOf, untouchedReport } from './untouched.ts';

/** Events at the end of a rollout that a report shows. */
const shownEvents = 10;

/** What the report says of the run as a whole. */
export type Run = Pick<Report, 'mode' | 'cluster' | 'region' | 'startedAtMs' | 'endedAtMs'>;

/** Everything that was done, stage by stage. */
export type Done = {
  plan: Plan;
  /** Paths of the rendered revisions. */
  files: readonly (string | null)[];
  registered: readonly Registered[];
  /** The one-off task; null where none was run. */
  task: TaskResult | null;
  begun: readonly Begun[];
  concluded: readonly Concluded[];
  /** Why AWS refused what it refused, where that is known. */
  findings?: Findings;
};

/** The report of a run: pure, from what every stage left. */
export function assemble(run: Run, done: Done): Report {
  const services = done.begun.map((item) => serviceReport(item, run, done));
  return {
    ...run,
    outcome: outcomeOfRun(services, done),
    task: done.task,
    revisions: done.registered.map((item, index) => ({
      family: String(item.plan.desired.definition.family ?? ''),
      arn: item.arn,
      registered: item.registered,
      file: done.files[index] ?? null,
      changes: item.plan.changes,
      members: membersOf(item.plan),
      images: item.plan.images,
    })),
    services,
    steps: [],
    warnings: [
      ...done.plan.warnings,
      ...done.registered.flatMap((item) => item.warnings),
      ...done.concluded.flatMap(watchWarnings),
    ],
    refusal: refusalOf(done, services),
    github: null,
  };
}

function outcomeOfRun(services: readonly ServiceReport[], { registered, task }: Done): Outcome {
  if (services.length > 0) return worstOutcome(services.map((service) => service.outcome));
  if (registered.some((item) => item.error !== null)) return 'failed';
  if (registered.some((item) => item.arn === null)) return 'cancelled';
  return task === null || task.ok ? 'registered' : taskOutcome(task);
}

/** With no service to blame, what AWS said about the registration is the reason. */
function refusalOf({ registered, task, findings }: Done, services: readonly ServiceReport[]): string | null {
  if (services.length > 0) return null;
  if (task !== null && !task.ok) return `The one-off task failed. ${task.reason}`;
  const error = registered.flatMap((item) => item.error ?? [])[0];
  const finding = error === undefined ? undefined : findings?.get(error);
  if (error && finding) return [finding.cause, error.message, whatToDo(finding)].join('\n');
  if (error) return error.message;
  return registered.some((item) => item.arn === null) ? 'The run was cancelled before anything was registered.' : null;
}

function watchWarnings({ watched: { started, verdict } }: Concluded): string[] {
  return verdict.kind === 'completed' && verdict.warning !== null ? [`${started.service}: ${verdict.warning}`] : [];
}

function serviceReport(begun: Begun, run: Run, { concluded, findings }: Done): ServiceReport {
  const { plan, state, revision } = begun;
  if (state.kind === 'nothing-to-do') return unchangedReport(plan, run.cluster);
  if (state.kind === 'cancelled') return notBegunReport(plan.service, run.cluster, revision, 'cancelled');
  if (state.kind === 'held-back') return heldBackReport(plan, run.cluster, revision, state.task);
  if (state.kind === 'refused')
    return notBegunReport(plan.service, run.cluster, revision, state.error, findings?.get(state.error));
  const { started } = state;
  const end = concluded.find(
    (item) => item.watched.started === started || item.watched.started.deploymentId === started.deploymentId,
  );
  return end ? endedReport(end, run) : startedOnlyReport(started, plan.service, run);
}

/** A service that was watched to its end, and what was done about the end. */
function endedReport(end: Concluded, run: Run): ServiceReport {
  const { watched, joined, reversed, diagnosis, otherRun } = end;
  const { started, verdict, timeline, last } = watched;
  const events = timeline.news.flatMap((item) =>
    item.kind === 'event' ? [{ atMs: item.atMs, message: item.message }] : [],
  );
  return {
    ...startedReport(started, reversed.kind === 'none' ? watched.endedAtMs : run.endedAtMs),
    outcome: outcomeOf(verdict, joined, reversed, run.mode),
    reason: reasonOf(end, run.region),
    changed: !joined,
    serviceDeploymentArn: watched.serviceDeploymentArn,
    desired: last === null ? started.wayBack.desired : countsOf(started, last).desired,
    running: reversed.kind === 'done' ? reversed.running : runningIn(watched),
    timeline: extend(timeline, reversalNews(end)),
    events: events.slice(-shownEvents),
    diagnosis,
    otherRun,
  };
}

/** Of the revision that serves: older tasks may still drain where ECS completed a deployment early. */
function runningIn({ started, verdict, last }: Concluded['watched']): number {
  if (last === null) return 0;
  const own = verdict.kind === 'completed' ? ownDeployment(started, last) : null;
  return own?.running ?? last.running;
}

/** The way back belongs to what was seen of the rollout; how it went is told by its own lines in the log. */
function reversalNews({ watched: { started, endedAtMs }, reversed }: Concluded): News[] {
  if (reversed.kind === 'none' || reversed.kind === 'overtaken') return [];
  return [{ kind: 'reversal', atMs: endedAtMs, service: started.service, end: reversed.kind }];
}

/** A service whose deployment was started and is not waited for. */
function startedOnlyReport(started: Started, service: Service, run: Run): ServiceReport {
  const reason = `The deployment of ${revisionName(started.revision)} was started; it is not waited for.`;
  const { desired, running } = service;
  const outcome = run.mode === 'rollback' ? 'rolled-back' : 'deployed';
  return { ...startedReport(started, run.endedAtMs), outcome, reason, desired, running };
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
    seconds: Math.floor((endedAtMs - started.startedAtMs) / 1000),
    timeline: null,
    events: [],
    diagnosis: null,
    otherRun: null,
  };
}

/** A service that needs nothing. */
function unchangedReport(plan: ServicePlan, cluster: string): ServiceReport {
  return {
    ...untouchedReport(plan.service, cluster, plan.service.taskDefinition),
    outcome: 'unchanged',
    reason: `Nothing to do: ${plan.reasons.join('; ')}.`,
    deploymentId: primaryOf(plan.service)?.id ?? null,
  };
}

/** A service that could not be updated, or was not reached before the run was cancelled. */
function notBegunReport(
  service: Service,
  cluster: string,
  revision: string | null,
  error: AwsError | 'cancelled',
  finding: Finding | null = null,
): ServiceReport {
  const base = untouchedReport(service, cluster, revision);
  const state = `The service was not changed and runs ${revisionName(base.previous ?? 'what it ran')}.`;
  if (error === 'cancelled') return { ...base, outcome: 'cancelled', reason: `The run was cancelled. ${state}` };
  const { kind } = error.details;
  const message = refusalText(error, finding);
  // Without a revision nothing was sent for the service.
  const inDoubt = revision !== null && (kind === 'lost' || kind === 'aborted');
  const explained = finding === null ? null : refusalDiagnosis(service.name, finding);
  if (!inDoubt) {
    const outcome = kind === 'aborted' ? 'cancelled' : 'failed';
    const advice = finding === null ? '' : ` ${whatToDo(finding)}`;
    return { ...base, outcome, reason: `${message} ${state}${advice}`, diagnosis: explained };
  }
  const doubt =
    `Whether ECS took the update to ${revisionName(revision)} is not known; before it the service ran ` +
    `${revisionName(base.previous ?? 'another revision')}. Look at the service before you deploy again.`;
  return { ...base, outcome: kind === 'lost' ? 'unknown' : 'cancelled', reason: `${message} ${doubt}` };
}

/** A service that was not updated, because the one-off task before it failed. */
function heldBackReport(plan: ServicePlan, cluster: string, revision: string | null, task: TaskResult): ServiceReport {
  const base = untouchedReport(plan.service, cluster, revision);
  const state = `The service was not changed and runs ${revisionName(base.previous ?? 'what it ran')}.`;
  return { ...base, outcome: taskOutcome(task), reason: `The one-off task failed. ${task.reason} ${state}` };
}

function taskOutcome({ kind }: TaskResult): Outcome {
  return kind === 'succeeded' || kind === 'started' ? 'failed' : kind;
}

/** `rolled-back` is green in `mode: rollback`, so an asked-for rollback that failed and was itself undone is `failed`. */
function outcomeOf(verdict: Verdict, joined: boolean, reversed: Reversed, mode: Report['mode']): Outcome {
  if (verdict.kind === 'completed') {
    if (joined) return 'unchanged';
    return mode === 'rollback' ? 'rolled-back' : 'deployed';
  }
  const back = reversed.kind === 'done' || (verdict.kind === 'failed' && verdict.rollback.state === 'done');
  if (back) return mode === 'rollback' ? 'failed' : 'rolled-back';
  if (verdict.kind === 'pending' || verdict.kind === 'unclear') return 'unknown';
  return verdict.kind;
}

/** Cause, verdict, and what the service runs now: whole sentences. */
function reasonOf({ watched: { verdict, started }, reversed, diagnosis, otherRun }: Concluded, region: string): string {
  const left = leftAsItIs(started);
  const said = sayVerdict(verdict);
  // Where no rule knows more than ECS's own words, these are not said twice.
  const cause = diagnosis === null || said.includes(diagnosis.headline) ? '' : diagnosis.headline;
  const now = [cause, said, sayReversed(reversed, started, region)];
  const goesOn = verdict.kind === 'timed-out' || verdict.kind === 'cancelled' || verdict.kind === 'unknown';
  const stays = verdict.kind === 'failed' && verdict.rollback.state === 'none' && !verdict.gone;
  if (reversed.kind === 'none' && goesOn)
    now.push(`${left} and goes on in ${isCodeDeploy(started) ? 'CodeDeploy' : 'ECS'}.`);
  if (reversed.kind === 'none' && stays) now.push(`${left}.`);
  if (otherRun !== null) now.push(`It belongs to ${otherRun.name}: ${otherRun.url}`);
  if (verdict.kind === 'unknown') now.push('Its end is not known.');
  if (verdict.kind === 'cancelled' && reversed.kind === 'none' && started.wayBack.revision !== null) {
    now.push(`To undo it: ${rollbackCommand(started, region)}`);
  }
  return now.filter((sentence) => sentence !== '').join(' ');
}

function leftAsItIs(started: Started): string {
  return `Deployment ${started.deploymentId} of ${revisionName(started.revision)} is left as it is`;
}

function sayVerdict(verdict: Verdict): string {
  if (verdict.kind === 'timed-out') return `Not done in time: ${verdict.why}`;
  if (verdict.kind !== 'failed' || verdict.rollback.state === 'none') return verdict.why;
  return `${verdict.why} ${verdict.rollback.why}`;
}

function sayReversed(reversed: Reversed, started: Started, region: string): string {
  if (reversed.kind === 'none') return reversed.why;
  if (reversed.kind === 'overtaken') return '';
  const to = revisionName(reversed.to);
  if (reversed.kind === 'done') return `Rolled back: the service runs ${to} again.`;
  if (reversed.kind === 'begun') return `The rollback to ${to} was started and goes on in ECS. ${reversed.why}`.trim();
  return sayFailedRollback(reversed, started, region);
}
