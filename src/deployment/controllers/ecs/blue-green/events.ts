import type { Hook, ServiceDeploymentState } from '../../../../apis/ecs.ts';
import type { DeploymentEvent, Progress } from '../../../events.ts';
import type { DeploymentHandle } from '../../../handle.ts';

/** What this read of ECS's record shows that the one before did not; stages, traffic, hooks, alarms, in this order. */
export function recordEvents(
  before: ServiceDeploymentState | null,
  after: ServiceDeploymentState,
  handle: DeploymentHandle,
  atMs: number,
): DeploymentEvent[] {
  const events = [
    ...stageEvents(before, after),
    ...trafficEvents(before, after, handle, 'production'),
    ...trafficEvents(before, after, handle, 'test'),
    ...hookEvents(before, after),
    ...alarmEvents(before, after),
    ...statusEvents(before, after),
  ];
  const stage = after.lifecycleStage;
  return events.map((item) => ({ ...item, atMs, service: handle.service, stage }));
}

function stageEvents(before: ServiceDeploymentState | null, after: ServiceDeploymentState): Progress[] {
  const stage = after.lifecycleStage;
  return stage === null || stage === before?.lifecycleStage ? [] : [{ kind: 'stage' }];
}

function trafficEvents(
  before: ServiceDeploymentState | null,
  after: ServiceDeploymentState,
  handle: DeploymentHandle,
  traffic: 'production' | 'test',
): Progress[] {
  const weightOf = (record: ServiceDeploymentState | null) =>
    (traffic === 'production' ? record?.target?.productionWeight : record?.target?.testWeight) ?? null;
  const weight = weightOf(after);
  // No weight at the beginning is not an event; back to no weight is.
  if (weight === null || weight === (weightOf(before) ?? 0)) return [];
  return [{ kind: 'traffic', traffic, percent: weight, revision: handle.revision }];
}

function hookEvents(before: ServiceDeploymentState | null, after: ServiceDeploymentState): Progress[] {
  return after.hooks.flatMap((hook) => {
    const known = before?.hooks.find((other) => other.id === hook.id);
    return known?.status === hook.status ? [] : eventsOfHook(hook);
  });
}

function eventsOfHook(hook: Hook): Progress[] {
  // A pause is told once it is known who answers it; a function that merely runs is not worth a line.
  if (hook.status === 'AWAITING_ACTION' || hook.status === 'IN_PROGRESS') return [];
  const { id, type, target, status } = hook;
  const isContinued = type === 'PAUSE' && status === 'TIMED_OUT' && hook.timeoutAction === 'CONTINUE';
  const expiry = isContinued && hook.expiresAtMs !== null ? { continuedAtMs: hook.expiresAtMs } : {};
  return [{ kind: 'hook', id, type, target, status, ...expiry }];
}

function alarmEvents(before: ServiceDeploymentState | null, after: ServiceDeploymentState): Progress[] {
  const known = before?.alarms?.triggered ?? [];
  return (after.alarms?.triggered ?? [])
    .filter((name) => !known.includes(name))
    .map((alarm) => ({ kind: 'alarm', alarm }));
}

/** That it runs shows by its stages, and that it ended by the verdict: only the rollback is told. */
function statusEvents(before: ServiceDeploymentState | null, after: ServiceDeploymentState): Progress[] {
  if (after.status === before?.status) return [];
  const reported = ['STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS', 'ROLLBACK_FAILED'];
  return reported.includes(after.status) ? [{ kind: 'status', status: after.status, reason: after.reason }] : [];
}
