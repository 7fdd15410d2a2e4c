import type { JsonObject } from '../lib/json.ts';

/** Where targets are written down: a rule of EventBridge, or a schedule of EventBridge Scheduler. */
export type Place = {
  kind: 'rule' | 'schedule';
  name: string;
  /** The rule's event bus, the schedule's group; null for the default one. */
  within: string | null;
};

/** What is read and written whole: one target of a rule, or a schedule with its one target. */
export type Entry = JsonObject;

/** One of several entries that was not taken. */
export type Refused = { id: string; code: string; message: string };

/** EventBridge and EventBridge Scheduler as a run calls them. Every method rejects with an AwsError. */
export type SchedulesApi = {
  /** All targets of a rule, or the one schedule, as they came over the wire; null when there is none of that name. */
  readEntries(place: Place, signal: AbortSignal): Promise<Entry[] | null>;
  /**
   * Puts entries in the place of those with their ids, and returns what was refused of them. A lost answer rejects with
   * the kind `lost`.
   */
  writeEntries(place: Place, entries: readonly Entry[], signal: AbortSignal): Promise<Refused[]>;
};
