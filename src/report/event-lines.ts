import type { Counts, DeploymentEvent } from '../deployment/events.ts';
import { logLinesOf } from '../lib/commands.ts';
import { formatDuration } from '../lib/duration.ts';
import { asLogText, cut, plural } from '../lib/text.ts';

/** The lines of the live log for what one poll showed for the first time. */
export function eventLines(events: readonly DeploymentEvent[], startedAtMs: number, several: boolean): string[] {
  return events.filter(isTelling).flatMap((item) => newsLine(item, startedAtMs, several));
}

/** A deployment that begins or completes says so by an event too; what went wrong is worth its line. */
function isTelling(events: DeploymentEvent): boolean {
  return events.kind !== 'state' || events.state === 'FAILED' || /rolling back/i.test(events.reason ?? '');
}

/** When, of which service (where there are several), what. */
function newsLine(events: DeploymentEvent, startedAtMs: number, several: boolean): string[] {
  const elapsed = formatDuration(events.atMs - startedAtMs).padStart(12);
  const service = several ? `${events.service}: ` : '';
  const [first = '', ...commands] = logLinesOf(newsText(events), ' '.repeat(elapsed.length + 2));
  return [`${elapsed}  ${service}${first}`, ...commands];
}

function newsText(events: DeploymentEvent): string {
  if (events.kind === 'counts') return countsText(events.counts);
  if (events.kind === 'event') return `event: ${asLogText(eventTail(events.message))}`;
  if (events.kind === 'failure') return `task ${events.task} failed: ${asLogText(cut(events.reason, 300))}`;
  if (events.kind === 'progress') return asLogText(events.text);
  if (events.kind === 'rollback') return `rollback ${events.end}`;
  return `deployment ${events.deploymentId} is ${events.state}${events.reason ? `: ${asLogText(events.reason)}` : ''}`;
}

/** `1/2 running, 1 starting, 0 failed · 2 old`: the failures and the old ones only where there are any. */
export function countsText(counts: Counts): string {
  const starting = counts.pending > 0 ? `, ${counts.pending} starting` : '';
  const failed = counts.failed > 0 ? `, ${counts.failed} failed` : '';
  const old = counts.old > 0 ? ` · ${plural(counts.old, 'old task')} still running` : '';
  return `${counts.running}/${counts.desired} running${starting}${failed}${old}`;
}

/** ECS begins each event with `(service web)`: the name alone reads better. */
function eventTail(message: string): string {
  return message.replace(/^\(service ([^)\s]+)\)\s*/, '$1 ');
}
