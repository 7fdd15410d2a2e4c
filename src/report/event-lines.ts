import { type Counts, type DeploymentEvent, isProgress, type ProgressEvent } from '../deployment/events.ts';
import { pauseLine, protectionText, utcMinute } from '../deployment/obstacles.ts';
import { revisionName } from '../lib/arn.ts';
import { logLinesOf } from '../lib/commands.ts';
import { formatDuration, spokenDuration } from '../lib/duration.ts';
import { asLogText, cut, plural } from '../lib/text.ts';

/** Of more services the log has one line for a change of one of them. */
export const mostInDetail = 3;

/** The lines of the live log for what one poll showed for the first time; `services` counts those of the step. */
export function eventLines(events: readonly DeploymentEvent[], startedAtMs: number, services: number): string[] {
  return events
    .filter((event) => isTelling(event) && (services <= mostInDetail || !isRoutine(event)))
    .flatMap((item) => eventLine(item, startedAtMs, services > 1));
}

/** What ECS tells of every rollout, and the counts show too (ECS developer guide, "Service event messages"). */
const routine =
  /has (?:started|stopped) \d+ (?:running )?tasks?|registered \d+ targets|begun draining connections|deployment completed|reached a steady state/;

function isRoutine(event: DeploymentEvent): boolean {
  return event.kind === 'event' && routine.test(cut(event.message, 500));
}

/** The line for a deployment of many that has ended well: `12 s  web: completed (3 of 50)`. */
export function completedLine(
  { service, atMs }: { service: string; atMs: number },
  { startedAtMs, completed, services }: { startedAtMs: number; completed: number; services: number },
): string[] {
  if (services <= mostInDetail) return [];
  return [`${formatDuration(atMs - startedAtMs).padStart(12)}  ${service}: completed (${completed} of ${services})`];
}

/** A deployment that begins or completes says so by an event too; what went wrong is worth its line. */
function isTelling(event: DeploymentEvent): boolean {
  return event.kind !== 'state' || event.state === 'FAILED' || /rolling back/i.test(event.reason ?? '');
}

/** When, of which service (where there are several), what. */
function eventLine(event: DeploymentEvent, startedAtMs: number, several: boolean): string[] {
  const elapsed = formatDuration(event.atMs - startedAtMs).padStart(12);
  const service = several ? `${event.service}: ` : '';
  const [first = '', ...commands] = logLinesOf(eventText(event), ' '.repeat(elapsed.length + 2));
  return [`${elapsed}  ${service}${first}`, ...commands];
}

function eventText(event: DeploymentEvent): string {
  if (event.kind === 'counts') return countsText(event.counts);
  if (event.kind === 'event') return `event: ${asLogText(eventTail(event.message))}`;
  if (event.kind === 'failure') return `task ${event.task} failed: ${asLogText(cut(event.reason, 300))}`;
  if (isProgress(event)) return asLogText(progressText(event));
  if (event.kind === 'check')
    return `check ${asLogText(event.check)}: ${event.state}: ${asLogText(cut(event.reason, 500))}`;
  if (event.kind === 'rollback') return `rollback ${event.end}`;
  return `deployment ${event.deploymentId} is ${event.state}${event.reason ? `: ${asLogText(event.reason)}` : ''}`;
}

function progressText(event: ProgressEvent): string {
  switch (event.kind) {
    case 'stage':
      return `stage ${event.stage}`;
    case 'traffic':
      return `${event.traffic} traffic: ${event.percent} % to ${revisionName(event.revision)}`;
    case 'hook':
      return `${hookName(event)}: ${event.status}${expiryText(event)}`;
    case 'pause':
      return pauseLine(event.pause, event.by);
    case 'pause-answer':
      return pauseAnswerText(event);
    case 'alarm':
      return `alarm ${event.alarm} is in ALARM`;
    case 'status':
      return `${event.status}${event.reason === null ? '' : `: ${event.reason}`}`;
    case 'lifecycle-event':
      return lifecycleText(event);
    case 'ready-wait':
      return `waits for manual approval: ${event.command}`;
    case 'termination-wait':
      return 'the old task set is kept until its termination wait time ends';
    case 'controller-rollback':
      return `rollback ${event.deploymentId}: ${event.status}`;
    case 'protection':
      return protectionText(event.protection);
    case 'route':
      return `the route of the ECS gateway is ${event.status}`;
    case 'bake':
      return `ECS completed the deployment; the step watches it for the bake time (${spokenDuration(event.forMs)})`;
    case 'confirmation':
      return `ECS completed the deployment; tasks of ${revisionName(event.revision)} failed during the rollout, so the step watches it for another minute`;
  }
}

function pauseAnswerText({ action, result, why, hookId }: Extract<ProgressEvent, { kind: 'pause-answer' }>): string {
  if (result === 'answered') return `hook ${hookId} was answered with ${action}`;
  if (result === 'over') return `hook ${hookId} was not answered with ${action}: ${why}`;
  return `hook ${hookId} could not be answered with ${action}: ${why}`;
}

function expiryText({ continuedAtMs }: Extract<ProgressEvent, { kind: 'hook' }>): string {
  return continuedAtMs === undefined ? '' : `: no answer came until ${utcMinute(continuedAtMs)}; ECS continued`;
}

function hookName({ id, type, target }: { id: string; type: string; target: string | null }): string {
  return target === null ? `${type} hook ${id}` : `hook ${target.split(':').pop()}`;
}

/** CodeDeploy's words for what a lifecycle event does. */
const lifecycleWords: Readonly<Record<string, string>> = {
  InProgress: 'began',
  Succeeded: 'succeeded',
  Failed: 'FAILED',
};

type LifecycleEvent = Extract<ProgressEvent, { kind: 'lifecycle-event' }>;

function lifecycleText({ name, status, diagnostics }: LifecycleEvent): string {
  const why = status === 'Failed' && diagnostics !== null ? `: ${diagnostics}` : '';
  return `${name} ${lifecycleWords[status] ?? status}${why}`;
}

/** `1/2 running, 1 starting, 0 failed · 2 old`: the failures and the old ones only where there are any. */
function countsText(counts: Counts): string {
  const starting = counts.pending > 0 ? `, ${counts.pending} starting` : '';
  const failed = counts.failed > 0 ? `, ${counts.failed} failed` : '';
  const old = counts.old > 0 ? ` · ${plural(counts.old, 'old task')} still running` : '';
  return `${counts.running}/${counts.desired} running${starting}${failed}${old}`;
}

/** ECS begins each event with `(service web)`: the name alone reads better. */
function eventTail(message: string): string {
  return message.replace(/^\(service ([^)\s]+)\)\s*/, '$1 ');
}
