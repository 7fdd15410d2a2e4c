import { revisionName } from '../../../../lib/arn.ts';
import type { DeploymentEvent } from '../../../events.ts';
import type { DeploymentHandle } from '../../../handle.ts';
import { hookWaits } from './hooks.ts';
import type { Hook, ServiceDeploymentState } from './judge.ts';

/** What this read of ECS's record shows that the one before did not; stages, traffic, hooks, alarms, in this order. */
export function recordEvents(
  before: ServiceDeploymentState | null,
  after: ServiceDeploymentState,
  handle: DeploymentHandle,
  atMs: number,
): DeploymentEvent[] {
  const texts = [
    ...stageText(before, after),
    ...trafficText(before, after, handle, 'production'),
    ...trafficText(before, after, handle, 'test'),
    ...hookTexts(before, after),
    ...alarmTexts(before, after),
    ...statusText(before, after),
  ];
  const stage = after.lifecycleStage;
  return texts.map((text) => ({ kind: 'progress', atMs, service: handle.service, stage, text }));
}

function stageText(before: ServiceDeploymentState | null, after: ServiceDeploymentState): string[] {
  const stage = after.lifecycleStage;
  return stage === null || stage === before?.lifecycleStage ? [] : [`stage ${stage}`];
}

function trafficText(
  before: ServiceDeploymentState | null,
  after: ServiceDeploymentState,
  handle: DeploymentHandle,
  traffic: 'production' | 'test',
): string[] {
  const weightOf = (record: ServiceDeploymentState | null) =>
    (traffic === 'production' ? record?.target?.productionWeight : record?.target?.testWeight) ?? null;
  const weight = weightOf(after);
  // No weight at the beginning is not an event; back to no weight is.
  if (weight === null || weight === (weightOf(before) ?? 0)) return [];
  return [`${traffic} traffic: ${weight} % to ${revisionName(handle.revision)}`];
}

function hookTexts(before: ServiceDeploymentState | null, after: ServiceDeploymentState): string[] {
  return after.hooks.flatMap((hook) => {
    const known = before?.hooks.find((other) => other.id === hook.id);
    return known?.status === hook.status ? [] : hookText(after, hook);
  });
}

function hookText(record: ServiceDeploymentState, hook: Hook): string[] {
  if (hook.status === 'AWAITING_ACTION') return [hookWaits(record, hook)];
  // A function that merely runs is not worth a line.
  if (hook.status === 'IN_PROGRESS') return [];
  const name = hook.target === null ? `${hook.type} hook ${hook.id}` : `hook ${hook.target.split(':').pop()}`;
  return [`${name}: ${hook.status}`];
}

function alarmTexts(before: ServiceDeploymentState | null, after: ServiceDeploymentState): string[] {
  const known = before?.alarms?.triggered ?? [];
  return (after.alarms?.triggered ?? [])
    .filter((name) => !known.includes(name))
    .map((name) => `alarm ${name} is in ALARM`);
}

/** That it runs shows by its stages, and that it ended by the verdict: only the rollback is told. */
function statusText(before: ServiceDeploymentState | null, after: ServiceDeploymentState): string[] {
  if (after.status === before?.status) return [];
  const told = ['STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS', 'ROLLBACK_FAILED'];
  return told.includes(after.status) ? [`${after.status}${after.reason === null ? '' : `: ${after.reason}`}`] : [];
}
