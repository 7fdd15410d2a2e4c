import { revisionName } from '../lib/arn.ts';
import type { Started } from '../rollout/started.ts';
import type { Hook, NativeRecord } from './native.ts';
import { hookWaits } from './native-hooks.ts';
import type { News } from './timeline.ts';

/** What this look at ECS's record shows that the one before did not; stages, traffic, hooks, alarms, in this order. */
export function nativeNews(before: NativeRecord | null, after: NativeRecord, started: Started, atMs: number): News[] {
  const texts = [
    ...stageText(before, after),
    ...trafficText(before, after, started, 'production'),
    ...trafficText(before, after, started, 'test'),
    ...hookTexts(before, after),
    ...alarmTexts(before, after),
    ...statusText(before, after),
  ];
  const stage = after.lifecycleStage;
  return texts.map((text) => ({ kind: 'progress', atMs, service: started.service, stage, text }));
}

function stageText(before: NativeRecord | null, after: NativeRecord): string[] {
  const stage = after.lifecycleStage;
  return stage === null || stage === before?.lifecycleStage ? [] : [`stage ${stage}`];
}

function trafficText(
  before: NativeRecord | null,
  after: NativeRecord,
  started: Started,
  traffic: 'production' | 'test',
): string[] {
  const weightOf = (record: NativeRecord | null) =>
    (traffic === 'production' ? record?.target?.productionWeight : record?.target?.testWeight) ?? null;
  const weight = weightOf(after);
  // Nothing at the beginning is no news; back to nothing is.
  if (weight === null || weight === (weightOf(before) ?? 0)) return [];
  return [`${traffic} traffic: ${weight} % to ${revisionName(started.revision)}`];
}

function hookTexts(before: NativeRecord | null, after: NativeRecord): string[] {
  return after.hooks.flatMap((hook) => {
    const known = before?.hooks.find((other) => other.id === hook.id);
    return known?.status === hook.status ? [] : hookText(after, hook);
  });
}

function hookText(record: NativeRecord, hook: Hook): string[] {
  if (hook.status === 'AWAITING_ACTION') return [hookWaits(record, hook)];
  // A function that merely runs is not worth a line.
  if (hook.status === 'IN_PROGRESS') return [];
  const name = hook.target === null ? `${hook.type} hook ${hook.id}` : `hook ${hook.target.split(':').pop()}`;
  return [`${name}: ${hook.status}`];
}

function alarmTexts(before: NativeRecord | null, after: NativeRecord): string[] {
  const known = before?.alarms?.triggered ?? [];
  return (after.alarms?.triggered ?? []).filter((name) => !known.includes(name)).map((name) => `alarm ${name} rings`);
}

/** That it runs shows by its stages, and that it ended by the verdict: only the way back is told. */
function statusText(before: NativeRecord | null, after: NativeRecord): string[] {
  if (after.status === before?.status) return [];
  const told = ['STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS', 'ROLLBACK_FAILED'];
  return told.includes(after.status) ? [`${after.status}${after.reason === null ? '' : `: ${after.reason}`}`] : [];
}
