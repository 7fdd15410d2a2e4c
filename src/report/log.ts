import { logLinesOf } from '../lib/commands.ts';
import { formatDuration } from '../lib/duration.ts';
import { asLogText, cut, plural } from '../lib/text.ts';
import type { Counts, News } from '../watch/timeline.ts';

/** The lines of the live log for what one look showed anew. */
export function newsLines(news: readonly News[], startedAtMs: number, several: boolean): string[] {
  return news.filter(isTelling).flatMap((item) => newsLine(item, startedAtMs, several));
}

/** A deployment that begins or completes says so by an event too; what went wrong is worth its line. */
function isTelling(news: News): boolean {
  return news.kind !== 'state' || news.state === 'FAILED' || /rolling back/i.test(news.reason ?? '');
}

/** When, of which service (where there are several), what. */
function newsLine(news: News, startedAtMs: number, several: boolean): string[] {
  const elapsed = formatDuration(news.atMs - startedAtMs).padStart(12);
  const service = several ? `${news.service}: ` : '';
  const [first = '', ...commands] = logLinesOf(newsText(news), ' '.repeat(elapsed.length + 2));
  return [`${elapsed}  ${service}${first}`, ...commands];
}

function newsText(news: News): string {
  if (news.kind === 'counts') return countsText(news.counts);
  if (news.kind === 'event') return `event: ${asLogText(eventTail(news.message))}`;
  if (news.kind === 'failure') return `task ${news.task} failed: ${asLogText(cut(news.reason, 300))}`;
  if (news.kind === 'progress') return asLogText(news.text);
  if (news.kind === 'reversal') return `rollback ${news.end}`;
  return `deployment ${news.deploymentId} is ${news.state}${news.reason ? `: ${asLogText(news.reason)}` : ''}`;
}

/** `1/2 running, 1 starting, 0 failed · 2 old`: the failures and the old ones only where there are any. */
export function countsText(counts: Counts): string {
  const starting = counts.pending > 0 ? `, ${counts.pending} starting` : '';
  const failed = counts.failed > 0 ? `, ${counts.failed} failed` : '';
  const old = counts.old > 0 ? ` · ${plural(counts.old, 'old task')} still running` : '';
  return `${counts.running}/${counts.desired} running${starting}${failed}${old}`;
}

/** ECS begins each event with the service's name, which the reader knows: `(service web) has started …`. */
function eventTail(message: string): string {
  return message.replace(/^\(service [^)\s]+\)\s*/, '');
}
