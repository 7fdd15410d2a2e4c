import { type InputType, integer, list } from './input-types.ts';

/** How many of a family's newest revisions stay active; ECS counts revisions to a million (service quotas). */
export function keepRevisions(): InputType<number | null> {
  return integer({ atLeast: 1, atMost: 1_000_000 });
}

/**
 * Names of EventBridge rules and of EventBridge Scheduler schedules, where need be with the event bus or the schedule
 * group before a slash. Both services take 64 letters, digits and `._-` (EventBridge API reference, "PutRule";
 * EventBridge Scheduler API reference, "CreateSchedule").
 */
export function scheduleNames(): InputType<string[]> {
  return list(
    /^([\w.-]{1,64}\/)?[\w.-]{1,64}$/,
    'names of EventBridge rules or of EventBridge Scheduler schedules, `group/name` where they are not in the default group or on the default event bus, with commas or newlines between them',
  );
}
