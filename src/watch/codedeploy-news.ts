import { revisionName } from '../lib/arn.ts';
import type { CodeDeployStarted } from '../rollout/codedeploy-started.ts';
import { type CodeDeployLook, continueCommand, countsIn, greenOf } from './codedeploy.ts';
import type { News, Timeline } from './timeline.ts';

/** What this look shows that the one before did not: lifecycle events, traffic, counts, waits, in this order. */
export function codeDeployNews(
  before: CodeDeployLook | null,
  after: CodeDeployLook,
  started: CodeDeployStarted,
  seen: { timeline: Timeline; desired: number; failed: number },
): News[] {
  const texts = [
    ...eventTexts(before, after),
    ...trafficText(before, after, started),
    ...waitTexts(before, after, started),
    ...undoingText(before, after),
  ];
  const stage = after.target?.events.find((each) => each.status === 'InProgress')?.name ?? null;
  const common = { atMs: after.nowMs, service: started.service };
  return [
    ...texts.map((text): News => ({ kind: 'progress', ...common, stage, text })),
    ...countNews(after, seen).map((counts): News => ({ kind: 'counts', ...common, counts })),
  ];
}

/** Events that wait their turn or were skipped are not worth a line. */
function eventTexts(before: CodeDeployLook | null, after: CodeDeployLook): string[] {
  return (after.target?.events ?? []).flatMap(({ name, status, diagnostics }) => {
    const known = before?.target?.events.find((each) => each.name === name)?.status;
    if (known === status || status === 'Pending' || status === 'Skipped') return [];
    const words = { InProgress: 'began', Succeeded: 'succeeded', Failed: 'FAILED' }[status] ?? status;
    return [`${name} ${words}${status === 'Failed' && diagnostics !== null ? `: ${diagnostics}` : ''}`];
  });
}

function trafficText(before: CodeDeployLook | null, after: CodeDeployLook, started: CodeDeployStarted): string[] {
  const weight = greenOf(after.target)?.trafficWeight ?? null;
  const known = greenOf(before?.target ?? null)?.trafficWeight ?? 0;
  if (weight === null || weight === known) return [];
  return [`production traffic: ${weight} % to ${revisionName(started.revision)}`];
}

function waitTexts(before: CodeDeployLook | null, after: CodeDeployLook, started: CodeDeployStarted): string[] {
  const { record } = after;
  if (record.terminationWait) {
    return before?.record.terminationWait ? [] : ['the old task set is kept until its time is over'];
  }
  if (record.status !== 'Ready' || before?.record.status === 'Ready') return [];
  return [`waits until somebody continues it: ${continueCommand(started, record.id)}`];
}

function undoingText(before: CodeDeployLook | null, { undoing }: CodeDeployLook): string[] {
  if (undoing === null || before?.undoing?.status === undoing.status) return [];
  return [`rollback ${undoing.id}: ${undoing.status}`];
}

function countNews(after: CodeDeployLook, seen: { timeline: Timeline; desired: number; failed: number }) {
  if (after.target === null) return [];
  const counts = countsIn(after.target, seen.desired, seen.failed);
  const last = seen.timeline.news.findLast((item) => item.kind === 'counts');
  return last?.kind === 'counts' && JSON.stringify(last.counts) === JSON.stringify(counts) ? [] : [counts];
}
