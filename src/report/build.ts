import { type Outcome, worstOutcome } from '../contract/outcomes.ts';
import type { RegisterResult, UpdateResult } from '../deployment/apply.ts';
import type { DeploymentWatch, WatchedHandle } from '../deployment/controller.ts';
import { type DeploymentEvent, extendTimeline } from '../deployment/events.ts';
import type { DeploymentResult } from '../deployment/finish.ts';
import type { Pause } from '../deployment/obstacles.ts';
import type { RollbackResult } from '../deployment/rollback.ts';
import type { Verdict } from '../deployment/verdict.ts';
import type { Diagnosis } from '../diagnose/diagnose.ts';
import { refusalDiagnosis, refusalText, whatToDo } from '../diagnose/refusal-text.ts';
import type { Finding } from '../diagnose/rules/rule.ts';
import { revisionName } from '../lib/arn.ts';
import type { AwsError } from '../lib/errors.ts';
import type { TaskResult } from '../run-task/run.ts';
import type { Plan } from '../service/plan.ts';
import { primaryOf, type Service } from '../service/service.ts';
import type { ServicePlan } from '../service/service-plan.ts';
import type { CheckResult } from '../verification/check.ts';
import { sayFailedRollback } from './failed-rollback.ts';
import { withDigests } from './image-digests.ts';
import { inWave } from './in-wave.ts';
import type { Findings } from './refusals.ts';
import type { Report, ServiceFacts, ServiceReport } from './report.ts';
import { withScalingResult } from './scaling.ts';
import { withSucceeded } from './succeeded.ts';
import { countsAtEnd } from './task-counts.ts';
import { membersOf, unchangedService } from './unchanged-service.ts';

/** Events at the end of a rollout that a report shows. */
const shownEvents = 10;

type Result = DeploymentResult<Diagnosis>;

/** What the report says of the run as a whole. */
export type Run = Pick<Report, 'mode' | 'dryRun' | 'cluster' | 'region' | 'startedAtMs' | 'endedAtMs'>;

/** Everything that was done, stage by stage. */
export type ApplyResults = {
  plan: Plan;
  /** Paths of the rendered revisions. */
  files: readonly (string | null)[];
  registered: readonly RegisterResult[];
  /** The one-off task; null where none was run. */
  task: TaskResult | null;
  updates: readonly UpdateResult[];
  results: readonly Result[];
  /** Why AWS refused what it refused, where that is known. */
  findings?: Findings;
  /** The number of each service's wave, by the service's ARN; empty or absent without waves. */
  waves?: ReadonlyMap<string, number>;
};

/** The report of a run: pure, from what every stage left. */
export function buildReport(run: Run, applied: ApplyResults): Report {
  const services = applied.updates.map((item) => ({
    ...withSucceeded(withScalingResult(serviceReport(item, run, applied), item, run.region), run.mode),
    ...inWave(item.plan.service, applied.waves),
  }));
  return {
    ...run,
    ...withSucceeded({ outcome: outcomeOfRun(services, applied) }, run.mode),
    task: applied.task,
    revisions: applied.registered.map((item, index) => ({
      family: String(item.plan.target.definition.family ?? ''),
      arn: item.arn,
      registered: item.registered,
      file: applied.files[index] ?? null,
      changes: item.plan.changes,
      members: membersOf(item.plan),
      images: withDigests(item.plan, applied.plan),
    })),
    services,
    steps: [],
    warnings: [
      ...applied.plan.warnings,
      ...applied.registered.flatMap((item) => item.warnings),
      ...applied.updates.flatMap((item) => item.warnings ?? []),
      ...applied.results.flatMap(watchWarnings),
    ],
    refusal: refusalOf(applied, services),
    github: null,
  };
}

function outcomeOfRun(services: readonly ServiceReport[], { registered, task }: ApplyResults): Outcome {
  if (services.length > 0) return worstOutcome(services.map((service) => service.outcome));
  if (registered.some((item) => item.error !== null)) return 'failed';
  if (registered.some((item) => item.arn === null)) return 'cancelled';
  return task === null || task.ok ? 'registered' : taskOutcome(task);
}

/** With no service to blame, what AWS said about the registration is the reason. */
function refusalOf({ registered, task, findings }: ApplyResults, services: readonly ServiceReport[]): string | null {
  if (services.length > 0) return null;
  if (task !== null && !task.ok) return `The one-off task failed. ${task.reason}`;
  const error = registered.flatMap((item) => item.error ?? [])[0];
  const finding = error === undefined ? undefined : findings?.get(error);
  if (error && finding) return [finding.cause, error.message, whatToDo(finding)].join('\n');
  if (error) return error.message;
  return registered.some((item) => item.arn === null) ? 'The run was cancelled before anything was registered.' : null;
}

function watchWarnings({ watch: { handle, verdict, checks } }: Result): string[] {
  if (verdict.kind !== 'completed') return [];
  const unsure = checks.filter(({ state }) => state === 'inconclusive');
  const said = [
    ...(verdict.warning === null ? [] : [verdict.warning]),
    ...unsure.map(({ check, reason }) => `The check ${check} was inconclusive: ${reason}`),
  ];
  return said.map((text) => `${handle.service}: ${text}`);
}

/** What was not decided when the deployment ended stays so. */
function conclude(result: CheckResult): CheckResult {
  if (result.state !== 'pending') return result;
  const reason =
    result.now === null
      ? 'The deployment ended before this check was due.'
      : `The deployment ended before the check was decided. ${result.reason}`;
  return { ...result, state: 'inconclusive', reason };
}

function serviceReport(update: UpdateResult, run: Run, { results, findings }: ApplyResults): ServiceFacts {
  const { plan, state, revision } = update;
  if (state.kind === 'nothing-to-do') return unchangedReport(plan, run.cluster);
  if (state.kind === 'tagged') return taggedReport(plan, run.cluster);
  if (state.kind === 'cancelled') return refusedReport(plan.service, run.cluster, revision, 'cancelled');
  if (state.kind === 'held-back') return heldBackReport(plan, run.cluster, revision, state.task);
  if (state.kind === 'not-started' || state.kind === 'moved')
    return notStartedReport(plan.service, run.cluster, state, revision);
  if (state.kind === 'refused')
    return refusedReport(plan.service, run.cluster, sentRevision(update), state.error, findings?.get(state.error));
  const { handle } = state;
  const end = results.find(
    (item) => item.watch.handle === handle || item.watch.handle.deploymentId === handle.deploymentId,
  );
  if (end === undefined && state.kind === 'joined' && !state.isOwn) return joinedOnlyReport(plan, handle, run);
  const report = end ? finishedReport(end, run) : startedOnlyReport(handle, plan.service, run);
  return update.created ? createdReport(report) : report;
}

/** A service that this run created: unless its first deployment ended well, it is said that there is one now. */
function createdReport(report: ServiceFacts): ServiceFacts {
  const { outcome, reason, service } = report;
  const isSaid = outcome === 'deployed' || outcome === 'paused';
  return { ...report, created: true, reason: isSaid ? reason : `${reason} This run created the service ${service}.` };
}

/** A service that was watched to its end, and what was done about the end. */
function finishedReport(end: Result, run: Run): ServiceFacts {
  const { watch, joined, rollback, diagnosis, otherRun } = end;
  const { handle, verdict, timeline } = watch;
  const events = timeline.events.flatMap((item) =>
    item.kind === 'event' ? [{ atMs: item.atMs, message: item.message }] : [],
  );
  return {
    ...startedReport(handle, end.endedAtMs),
    outcome: outcomeOf(verdict, joined, rollback, run.mode),
    ...reasonOf(end, run.mode),
    changed: !joined,
    serviceDeploymentArn: watch.serviceDeploymentArn,
    pause: pauseOf(end),
    reachedStage: verdict.kind === 'completed' ? (verdict.stage ?? null) : null,
    ...countsAtEnd(end),
    timeline: extendTimeline(timeline, rollbackEvents(end)),
    events: events.slice(-shownEvents),
    diagnosis,
    verification: watch.checks.map(conclude),
    otherRun,
    ...(verdict.kind === 'recalled' && { recalled: true as const }),
  };
}

/** What still holds the deployment: a pause in a deployment that ended, or was rolled back, is over. */
function pauseOf({ watch: { verdict, pause }, rollback }: Result): Pause | null {
  const goesOn = ['paused', 'timed-out', 'cancelled', 'unknown'].includes(verdict.kind);
  return goesOn && rollback.kind === 'none' ? pause : null;
}

/** The rollback is part of the rollout's events; its own lines in the log say how it ended. */
function rollbackEvents({ watch: { handle, endedAtMs }, rollback }: Result): DeploymentEvent[] {
  if (rollback.kind === 'none' || rollback.kind === 'overtaken' || rollback.kind === 'scaled-to-zero') return [];
  return [{ kind: 'rollback', atMs: endedAtMs, service: handle.service, end: rollback.kind }];
}

/** A service whose deployment was started and is not waited for. */
function startedOnlyReport(handle: WatchedHandle, service: Service, run: Run): ServiceFacts {
  const reason = `The deployment of ${revisionName(handle.revision)} was started; the step does not wait for it.`;
  const { desired, running } = service;
  const outcome = run.mode === 'rollback' ? 'rolled-back' : 'deployed';
  return { ...startedReport(handle, run.endedAtMs), outcome, reason, desired, running };
}

/** The same of a deployment that this run met, and did not start. */
function joinedOnlyReport(plan: ServicePlan, handle: WatchedHandle, run: Run): ServiceFacts {
  const started = { ...startedOnlyReport(handle, plan.service, run), changed: false };
  const why = `${plan.reasons.join('; ')}; the step does not wait for it.`;
  if (handle.inProgress) return { ...started, reason: `Nothing was changed: ${why}` };
  return { ...started, outcome: 'unchanged', reason: `Nothing to do: ${why}` };
}

function startedReport(handle: WatchedHandle, endedAtMs: number): ServiceFacts {
  return {
    service: handle.service,
    serviceArn: handle.serviceArn,
    cluster: handle.cluster,
    outcome: 'deployed',
    reason: '',
    cause: '',
    advice: '',
    created: false,
    changed: true,
    revision: handle.revision,
    previous: handle.rollbackPoint.revision,
    ...handle.controller.ids(handle),
    serviceDeploymentArn: null,
    pause: null,
    reachedStage: null,
    desired: handle.rollbackPoint.desired,
    running: 0,
    seconds: Math.floor((endedAtMs - handle.startedAtMs) / 1000),
    timeline: null,
    events: [],
    diagnosis: null,
    verification: [],
    otherRun: null,
    consoleUrl: handle.controller.consoleUrl(handle),
    url: null,
  };
}

/** A service that needs nothing. */
function unchangedReport(plan: ServicePlan, cluster: string): ServiceFacts {
  return {
    ...unchangedService(plan.service, cluster, plan.service.taskDefinition),
    outcome: 'unchanged',
    reason: `Nothing to do: ${plan.reasons.join('; ')}.`,
    deploymentId: primaryOf(plan.service)?.id ?? null,
  };
}

/** A service whose tags changed, and nothing else. */
function taggedReport(plan: ServicePlan, cluster: string): ServiceFacts {
  const names = (plan.tags ?? []).map(({ key }) => key).join(', ');
  return {
    ...unchangedReport(plan, cluster),
    outcome: 'deployed',
    reason: `The tags ${names} were added; nothing else of the service changes.`,
    changed: true,
  };
}

/** The revision that a request was sent for, empty for one that ECS makes itself; null where nothing was sent. */
function sentRevision({ revision, isInline }: UpdateResult): string | null {
  return revision ?? (isInline ? '' : null);
}

/** A service that could not be updated, or was not reached before the run was cancelled. */
function refusedReport(
  service: Service,
  cluster: string,
  revision: string | null,
  error: AwsError | 'cancelled',
  finding: Finding | null = null,
): ServiceFacts {
  const base = unchangedService(service, cluster, revision || null);
  const state = stateOf(service, base);
  if (error === 'cancelled') return { ...base, outcome: 'cancelled', reason: `The run was cancelled. ${state}` };
  const { kind } = error.details;
  const message = refusalText(error, finding);
  // Without a revision nothing was sent for the service.
  const inDoubt = revision !== null && (kind === 'lost' || kind === 'aborted');
  const explained = finding === null ? null : refusalDiagnosis(service.name, finding);
  if (!inDoubt) {
    const outcome = kind === 'aborted' ? 'cancelled' : 'failed';
    const advice = finding === null ? '' : whatToDo(finding);
    const reason = [message, state, advice].filter((part) => part !== '').join(' ');
    return { ...base, outcome, reason, cause: finding?.cause ?? '', advice, diagnosis: explained };
  }
  const doubt = service.isPlanned
    ? `Whether ECS created the service is not known.${registeredText(base.revision)} The next run looks for the service before it creates one.`
    : `Whether ECS took the update${revision === '' ? '' : ` to ${revisionName(revision)}`} is not known; before it the service ran ` +
      `${revisionName(base.previous ?? 'another revision')}. Check the service before you deploy again.`;
  return { ...base, outcome: kind === 'lost' ? 'unknown' : 'cancelled', reason: `${message} ${doubt}` };
}

/** How a service stands that the run did not reach. */
function stateOf({ isPlanned }: Service, { previous, revision }: Pick<ServiceFacts, 'previous' | 'revision'>): string {
  if (isPlanned) return `The service was not created.${registeredText(revision)}`;
  return `The service was not changed and runs ${revisionName(previous ?? 'what it ran')}.`;
}

/** What is left of a creation that did not take place. */
function registeredText(revision: string | null): string {
  return revision === null ? '' : ` The revision ${revisionName(revision)} is registered.`;
}

/** A service that was not updated, because the one-off task before it failed. */
function heldBackReport(plan: ServicePlan, cluster: string, revision: string | null, task: TaskResult): ServiceFacts {
  const base = unchangedService(plan.service, cluster, revision);
  const state = stateOf(plan.service, base);
  return { ...base, outcome: taskOutcome(task), reason: `The one-off task failed. ${task.reason} ${state}` };
}

/** A service of a wave that was not started: another service did not end well, or another deployment was faster. */
function notStartedReport(
  service: Service,
  cluster: string,
  state: Extract<UpdateResult['state'], { kind: 'not-started' | 'moved' }>,
  revision: string | null,
): ServiceFacts {
  const base = unchangedService(service, cluster, service.isPlanned ? revision : service.taskDefinition);
  if (state.kind === 'not-started') {
    const runs = stateOf(service, base);
    return { ...base, outcome: 'unchanged', reason: `Its deployment was not started, because ${state.why} ${runs}` };
  }
  const before = revisionName(base.previous ?? 'what it ran');
  const now = state.now === null ? 'another revision' : revisionName(state.now);
  const reason = `Its deployment was not started: while the waves before it were deployed, another deployment changed the service from ${before} to ${now}. It was left alone. ${serializeAdvice}`;
  return { ...base, outcome: 'superseded', revision: state.now, reason };
}

function taskOutcome({ kind }: TaskResult): Outcome {
  return kind === 'succeeded' || kind === 'started' ? 'failed' : kind;
}

/** Of a deployment whose rollback, because of another service, did not end: that other service's end. */
const recalledOutcomes = { failure: 'failed', timeout: 'timed-out', cancel: 'cancelled' } as const;

/** `rolled-back` is green in `mode: rollback`, so an asked-for rollback that failed and was itself undone is `failed`. */
function outcomeOf(verdict: Verdict, joined: boolean, rollback: RollbackResult, mode: Report['mode']): Outcome {
  if (verdict.kind === 'completed') {
    if (joined) return 'unchanged';
    return mode === 'rollback' ? 'rolled-back' : 'deployed';
  }
  const back = rollback.kind === 'done' || (verdict.kind === 'failed' && verdict.rollback.state === 'done');
  if (back) return mode === 'rollback' ? 'failed' : 'rolled-back';
  if (verdict.kind === 'pending' || verdict.kind === 'unclear') return 'unknown';
  return verdict.kind === 'recalled' ? recalledOutcomes[verdict.end] : verdict.kind;
}

/** Cause, verdict, and what the service runs now: whole sentences, and which of them is the cause. */
function reasonOf(
  { watch, rollback, diagnosis, otherRun }: Result,
  mode: Run['mode'],
): Pick<ServiceReport, 'reason' | 'cause'> {
  const { verdict, handle } = watch;
  const left = leftAsItIs(handle);
  const said = sayVerdict(verdict);
  const headline = diagnosis?.headline ?? '';
  // Where no rule knows more than ECS's own words, these are not said twice.
  const isSaid = said.includes(headline);
  const now = [isSaid ? '' : headline, said, rollbackSentence(rollback, watch)];
  const goesOn = verdict.kind === 'timed-out' || verdict.kind === 'cancelled' || verdict.kind === 'unknown';
  const stays = verdict.kind === 'failed' && verdict.rollback.state === 'none' && !verdict.gone;
  if (rollback.kind === 'none' && goesOn) now.push(`${left} and continues in ${handle.controller.displayName}.`);
  if (rollback.kind === 'none' && stays) now.push(`${left}.`);
  if (otherRun !== null) now.push(`It belongs to ${otherRun.name} (${otherRun.url}).`);
  if (verdict.kind === 'superseded') now.push(serializeAdvice);
  if (verdict.kind === 'unknown') now.push('Its result is unknown.');
  // Where `mode: rollback` ended so, what ran before is what was to be left; a pause has a command of its own.
  const isOpen = mode !== 'rollback' && !handle.rollbackPoint.neverServed && watch.pause === null;
  const isLeft = verdict.kind === 'cancelled' || (isOpen && (stays || verdict.kind === 'timed-out'));
  if (isLeft && rollback.kind === 'none' && handle.rollbackPoint.revision !== null) {
    now.push(`To roll back: ${handle.controller.rollbackCommand(watch)}`);
  }
  const reason = now.filter((sentence) => sentence !== '').join(' ');
  return { reason, cause: !isSaid || said.startsWith(headline) ? headline : '' };
}

/** How two runs are kept from deploying one service at the same time (GitHub Actions, "Workflow syntax", `concurrency`). */
const serializeAdvice =
  'To let the runs of a workflow wait for each other, give the job a `concurrency` group named after the environment, with `cancel-in-progress: false`.';

function leftAsItIs(handle: WatchedHandle): string {
  return `Deployment ${handle.deploymentId} of ${revisionName(handle.revision)} is left as it is`;
}

function sayVerdict(verdict: Verdict): string {
  if (verdict.kind === 'timed-out') return `Timed out: ${verdict.why}`;
  if (verdict.kind !== 'failed' || verdict.rollback.state === 'none') return verdict.why;
  return `${verdict.why} ${verdict.rollback.why}`;
}

function rollbackSentence(rollback: RollbackResult, watch: DeploymentWatch): string {
  const { handle } = watch;
  const { controller } = handle;
  if (rollback.kind === 'none' || rollback.kind === 'scaled-to-zero') return rollback.why;
  if (rollback.kind === 'overtaken') return '';
  const to = revisionName(rollback.to);
  if (rollback.kind === 'done') return `Rolled back: the service runs ${to} again. ${rollback.left ?? ''}`.trim();
  if (rollback.kind === 'started')
    return `The rollback to ${to} was started and continues in ${controller.displayName}. ${rollback.why}`.trim();
  return sayFailedRollback(rollback, watch);
}
