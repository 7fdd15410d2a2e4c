import { revisionName } from '../../../lib/arn.ts';
import type { DeploymentEvent, Timeline } from '../../events.ts';
import type { CodeDeployHandle } from './handle.ts';
import { type CodeDeployState, continueCommand, countsIn, greenOf } from './judge.ts';

/** What this poll shows that the one before did not: lifecycle events, traffic, counts, waits, in this order. */
export function codeDeployEvents(
  before: CodeDeployState | null,
  after: CodeDeployState,
  handle: CodeDeployHandle,
  seen: { timeline: Timeline; desired: number; failed: number },
): DeploymentEvent[] {
  const texts = [
    ...eventTexts(before, after),
    ...trafficText(before, after, handle),
    ...waitTexts(before, after, handle),
    ...undoingText(before, after),
  ];
  const stage = after.target?.events.find((each) => each.status === 'InProgress')?.name ?? null;
  const common = { atMs: after.nowMs, service: handle.service };
  return [
    ...texts.map((text): DeploymentEvent => ({ kind: 'progress', ...common, stage, text })),
    ...countNews(after, seen).map((counts): DeploymentEvent => ({ kind: 'counts', ...common, counts })),
  ];
}

/** Events that wait their turn or were skipped are not worth a line. */
function eventTexts(before: CodeDeployState | null, after: CodeDeployState): string[] {
  return (after.target?.events ?? []).flatMap(({ name, status, diagnostics }) => {
    const known = before?.target?.events.find((each) => each.name === name)?.status;
    if (known === status || status === 'Pending' || status === 'Skipped') return [];
    const words = { InProgress: 'began', Succeeded: 'succeeded', Failed: 'FAILED' }[status] ?? status;
    return [`${name} ${words}${status === 'Failed' && diagnostics !== null ? `: ${diagnostics}` : ''}`];
  });
}

function trafficText(before: CodeDeployState | null, after: CodeDeployState, handle: CodeDeployHandle): string[] {
  const weight = greenOf(after.target)?.trafficWeight ?? null;
  const known = greenOf(before?.target ?? null)?.trafficWeight ?? 0;
  if (weight === null || weight === known) return [];
  return [`production traffic: ${weight} % to ${revisionName(handle.revision)}`];
}

function waitTexts(before: CodeDeployState | null, after: CodeDeployState, handle: CodeDeployHandle): string[] {
  const { record } = after;
  if (record.terminationWait) {
    return before?.record.terminationWait ? [] : ['the old task set is kept until its termination wait time ends'];
  }
  if (record.status !== 'Ready' || before?.record.status === 'Ready') return [];
  return [`waits for manual approval: ${continueCommand(handle, record.id)}`];
}

function undoingText(before: CodeDeployState | null, { undoing }: CodeDeployState): string[] {
  if (undoing === null || before?.undoing?.status === undoing.status) return [];
  return [`rollback ${undoing.id}: ${undoing.status}`];
}

function countNews(after: CodeDeployState, seen: { timeline: Timeline; desired: number; failed: number }) {
  if (after.target === null) return [];
  const counts = countsIn(after.target, seen.desired, seen.failed);
  const last = seen.timeline.events.findLast((item) => item.kind === 'counts');
  return last?.kind === 'counts' && JSON.stringify(last.counts) === JSON.stringify(counts) ? [] : [counts];
}
