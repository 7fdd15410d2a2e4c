import type { SuspendedState } from '../../apis/auto-scaling.ts';

/**
 * The marker of a suspension: a tag of the scalable target that says what was suspended before. A run that is killed
 * leaves it behind, and the next one restores that state.
 */
export type Marker = {
  before: SuspendedState;
  /** Which run wrote it. */
  by: string;
};

/** The key of the tag. */
export const markerKey = 'ecs-deploy:suspended-state';

/** The value of a marker that could not be removed: it says nothing. */
export const voidMarker = 'none';

/** A tag's value has at most 256 characters (ECS and Application Auto Scaling API references, "Tag"). */
const longestValue = 256;

/** The value of the tag: only characters that every tag may have. */
export function markerValue({ before, by }: Marker): string {
  const state = `dynamic-in=${before.dynamicIn} dynamic-out=${before.dynamicOut} scheduled=${before.scheduled}`;
  return `${state} by=${by.replaceAll(/[^\w.:/-]/g, '-').slice(0, 100)}`;
}

/** Reads the value of the tag; null where it is none that this action writes. */
export function readMarker(value: string | undefined): Marker | null {
  if (value === undefined || value.length > longestValue) return null;
  const parts = new Map(
    value.split(' ').map((part) => [part.split('=', 1)[0] ?? '', part.slice(part.indexOf('=') + 1)]),
  );
  const flags = ['dynamic-in', 'dynamic-out', 'scheduled'].map((name) => parts.get(name));
  if (!flags.every((flag) => flag === 'true' || flag === 'false')) return null;
  const [dynamicIn, dynamicOut, scheduled] = flags.map((flag) => flag === 'true');
  return {
    before: { dynamicIn: dynamicIn === true, dynamicOut: dynamicOut === true, scheduled: scheduled === true },
    by: parts.get('by') ?? '',
  };
}

/** Everything suspended: what a deployment with `suspend-auto-scaling` runs under. */
export const allSuspended: SuspendedState = { dynamicIn: true, dynamicOut: true, scheduled: true };

/** Whether all scaling is suspended. */
export function isAllSuspended({ dynamicIn, dynamicOut, scheduled }: SuspendedState): boolean {
  return dynamicIn && dynamicOut && scheduled;
}

/** The state in words: "nothing suspended", "scheduled scaling suspended". */
export function stateText(state: SuspendedState): string {
  const parts = [
    state.dynamicIn ? 'scale-in' : null,
    state.dynamicOut ? 'scale-out' : null,
    state.scheduled ? 'scheduled scaling' : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'nothing suspended' : `${parts.join(', ')} suspended`;
}

/** The complete command with which a person sets this state. */
export function stateCommand(resourceId: string, region: string, state: SuspendedState): string {
  const suspended = [
    `DynamicScalingInSuspended=${state.dynamicIn}`,
    `DynamicScalingOutSuspended=${state.dynamicOut}`,
    `ScheduledScalingSuspended=${state.scheduled}`,
  ].join(',');
  return (
    `aws application-autoscaling register-scalable-target --region ${region} --service-namespace ecs ` +
    `--scalable-dimension ecs:service:DesiredCount --resource-id ${resourceId} --suspended-state ${suspended}`
  );
}
