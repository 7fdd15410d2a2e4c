import type { Path } from '../../contract/yaml-places.ts';
import { isObject, type Json, type JsonObject } from '../../lib/json.ts';
import { similarNames } from '../../lib/similar.ts';
import type { StructureShape } from '../definition/shape.ts';

/** What `autoScaling` of a service definition asks for. Null: the file does not name it, so it stays as it is. */
export type ScalingSettings = {
  /** Limits in tasks. */
  min: number | null;
  max: number | null;
  /** Targets in percent, as averages of the service's tasks. */
  cpu: number | null;
  memory: number | null;
  /** Requests that a load balancer sends to each task in a minute. */
  requestsPerTarget: number | null;
  /** Seconds. */
  scaleInCooldown: number | null;
  scaleOutCooldown: number | null;
};

type Rule = { isAllowed(value: number): boolean; allowed: string };

/** The API's numbers are 32 bits long. */
const most = 2 ** 31 - 1;
const whole = (allowed: string): Rule => ({
  isAllowed: (value) => Number.isInteger(value) && value >= 0 && value <= most,
  allowed,
});
const tasks = whole('a whole number of tasks from 0 on');
const percent: Rule = { isAllowed: (value) => value >= 1 && value <= 100, allowed: 'a percentage from 1 to 100' };
const seconds = whole('a whole number of seconds from 0 on');
const requests: Rule = {
  isAllowed: (value) => value > 0 && value <= most,
  allowed: 'a number above 0: the requests of one task in a minute',
};

const rules: Readonly<Record<keyof ScalingSettings, Rule>> = {
  min: tasks,
  max: tasks,
  cpu: percent,
  memory: percent,
  requestsPerTarget: requests,
  scaleInCooldown: seconds,
  scaleOutCooldown: seconds,
};

const names = Object.keys(rules) as (keyof ScalingSettings)[];

/** The settings that make a policy. */
export const policySettings = ['cpu', 'memory', 'requestsPerTarget'] as const;

/** For the conversion of texts that were filled in. */
export const scalingShape: StructureShape = {
  kind: 'structure',
  members: new Map(names.map((name) => [name, () => ({ kind: 'number' as const })])),
  required: [],
};

/** Something wrong in a file; `problem` is a clause without a full stop. */
type Wrong = { path: Path; problem: string };

/** What is wrong with `autoScaling` by itself, and with what the file says of the service beside it. Pure. */
export function scalingProblems(value: JsonObject, file: JsonObject): Wrong[] {
  const wrong = Object.entries(value).flatMap(([name, member]) => memberProblem(name, member));
  const of = (name: keyof ScalingSettings) => ({ path: ['autoScaling', name] });
  const { min, max } = value;
  if (typeof min === 'number' && typeof max === 'number' && min > max) {
    wrong.push({
      ...of('max'),
      problem: `\`max\` is ${max}, but \`min\` is ${min}: \`max\` must not be below \`min\``,
    });
  }
  if (policySettings.every((name) => (value[name] ?? null) === null)) {
    const unused = (['scaleInCooldown', 'scaleOutCooldown'] as const).find((name) => (value[name] ?? null) !== null);
    if (unused !== undefined) {
      const problem = `\`${unused}\` belongs to a target, and none is named: add \`cpu\`, \`memory\` or \`requestsPerTarget\`, or leave it out`;
      wrong.push({ ...of(unused), problem });
    }
  }
  if (file.schedulingStrategy === 'DAEMON') wrong.push({ path: ['autoScaling'], problem: daemonProblem });
  return wrong;
}

/** Why a DAEMON service has no auto scaling. */
export const daemonProblem =
  'a service with the scheduling strategy `DAEMON` runs one task on each instance, so it has no auto scaling: leave `autoScaling` out';

function memberProblem(name: string, value: Json): Wrong[] {
  const path = ['autoScaling', name];
  const rule = Object.hasOwn(rules, name) ? rules[name as keyof ScalingSettings] : undefined;
  if (rule === undefined) return [{ path, problem: unknownMember(name) }];
  if (value === null || (typeof value === 'number' && rule.isAllowed(value))) return [];
  const given =
    typeof value === 'number'
      ? ` is ${value}`
      : ` is ${Array.isArray(value) ? 'a list' : isObject(value) ? 'a mapping' : `a ${typeof value === 'string' ? 'text' : typeof value}`}`;
  const quotes = typeof value === 'string' ? '; write it as a number, without quotes and units' : '';
  return [{ path, problem: `\`${name}\` of \`autoScaling\`${given}, and must be ${rule.allowed}${quotes}` }];
}

function unknownMember(name: string): string {
  const shown = /^[A-Za-z][A-Za-z0-9]{0,63}$/.test(name) ? `\`${name}\`` : 'of this name';
  const [meant] = similarNames(name.slice(0, 80), names, 1);
  if (meant !== undefined) return `\`autoScaling\` has no member ${shown}; did you mean \`${meant}\`?`;
  return `\`autoScaling\` has no member ${shown}. It has: ${names.map((each) => `\`${each}\``).join(', ')}`;
}

/** The settings of a mapping without problems; null where it names none. */
export function scalingSettings(value: JsonObject): ScalingSettings | null {
  const of = (name: keyof ScalingSettings) => (typeof value[name] === 'number' ? value[name] : null);
  const settings = Object.fromEntries(names.map((name) => [name, of(name)])) as ScalingSettings;
  return names.every((name) => settings[name] === null) ? null : settings;
}
