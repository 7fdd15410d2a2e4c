import type { JsonObject } from '../../src/lib/json.ts';

/** A rule of EventBridge with its targets, each as it was put. */
export type Rule = { name: string; bus: string; targets: JsonObject[] };

/** A schedule of EventBridge Scheduler; `body` is what GetSchedule shows beside name, group, ARN and times. */
export type Schedule = { name: string; group: string; body: JsonObject; createdAt: number; modifiedAt: number };

export type Schedules = {
  addRule(name: string, targets: readonly JsonObject[], bus?: string): void;
  findRule(name: string, bus: string): Rule | null;
  addSchedule(name: string, body: JsonObject, at: number, group?: string): void;
  findSchedule(name: string, group: string): Schedule | null;
};

export const DEFAULT_BUS = 'default';
export const DEFAULT_GROUP = 'default';

/** Both by name within a bus or a group. */
export function createSchedules(): Schedules {
  const rules = new Map<string, Rule>();
  const schedules = new Map<string, Schedule>();
  return {
    addRule(name, targets, bus = DEFAULT_BUS) {
      rules.set(`${bus}/${name}`, { name, bus, targets: structuredClone([...targets]) });
    },
    findRule: (name, bus) => rules.get(`${bus}/${name}`) ?? null,
    addSchedule(name, body, at, group = DEFAULT_GROUP) {
      schedules.set(`${group}/${name}`, { name, group, body: structuredClone(body), createdAt: at, modifiedAt: at });
    },
    findSchedule: (name, group) => schedules.get(`${group}/${name}`) ?? null,
  };
}
