import type { DeploymentEvent, Progress, Timeline } from '../../events.ts';
import type { CodeDeployHandle } from './handle.ts';
import { type CodeDeployState, continueCommand, countsIn } from './judge.ts';
import { greenOf } from './task-sets.ts';

/** What this poll shows that the one before did not: lifecycle events, traffic, counts, waits, in this order. */
export function codeDeployEvents(
  before: CodeDeployState | null,
  after: CodeDeployState,
  handle: CodeDeployHandle,
  seen: { timeline: Timeline; desired: number; failed: number },
): DeploymentEvent[] {
  const events = [
    ...lifecycleEvents(before, after),
    ...trafficEvents(before, after, handle),
    ...waitEvents(before, after, handle),
    ...rollbackEvents(before, after),
  ];
  const stage = after.target?.events.find((each) => each.status === 'InProgress')?.name ?? null;
  const common = { atMs: after.nowMs, service: handle.service };
  return [
    ...events.map((item): DeploymentEvent => ({ ...item, ...common, stage })),
    ...newCounts(after, seen).map((counts): DeploymentEvent => ({ kind: 'counts', ...common, counts })),
  ];
}

/** Events that wait their turn or were skipped are not worth a line. */
function lifecycleEvents(before: CodeDeployState | null, after: CodeDeployState): Progress[] {
  return (after.target?.events ?? []).flatMap(({ name, status, diagnostics }) => {
    const known = before?.target?.events.find((each) => each.name === name)?.status;
    if (known === status || status === 'Pending' || status === 'Skipped') return [];
    return [{ kind: 'lifecycle-event', name, status, diagnostics }];
  });
}

function trafficEvents(before: CodeDeployState | null, after: CodeDeployState, handle: CodeDeployHandle): Progress[] {
  const weight = greenOf(after.target)?.trafficWeight ?? null;
  const known = greenOf(before?.target ?? null)?.trafficWeight ?? 0;
  if (weight === null || weight === known) return [];
  return [{ kind: 'traffic', traffic: 'production', percent: weight, revision: handle.revision }];
}

function waitEvents(before: CodeDeployState | null, after: CodeDeployState, handle: CodeDeployHandle): Progress[] {
  const { record } = after;
  if (record.terminationWait) {
    return before?.record.terminationWait ? [] : [{ kind: 'termination-wait' }];
  }
  if (record.status !== 'Ready' || before?.record.status === 'Ready') return [];
  return [{ kind: 'ready-wait', command: continueCommand(handle, record.id) }];
}

function rollbackEvents(before: CodeDeployState | null, { undoing }: CodeDeployState): Progress[] {
  if (undoing === null || before?.undoing?.status === undoing.status) return [];
  return [{ kind: 'controller-rollback', deploymentId: undoing.id, status: undoing.status }];
}

function newCounts(after: CodeDeployState, seen: { timeline: Timeline; desired: number; failed: number }) {
  if (after.target === null) return [];
  const counts = countsIn(after.target, seen.desired, seen.failed);
  const last = seen.timeline.events.findLast((item) => item.kind === 'counts');
  return last?.kind === 'counts' && JSON.stringify(last.counts) === JSON.stringify(counts) ? [] : [counts];
}
