import type { ScalableTarget, ScalableTargetChange, ScalingPolicy } from '../../apis/auto-scaling.ts';
import { isObject, type Json, type JsonObject } from '../../lib/json.ts';
import type { ScalingSettings } from './settings.ts';

/** The auto scaling of a service as it is. */
export type ScalingState = { target: ScalableTarget | null; policies: readonly ScalingPolicy[] };

/** A setting of the file that differs; `from` is null where there is none. */
export type ScalingChange = { member: string; from: Json; to: Json };

/** What `autoScaling` changes of a service: only what differs. */
export type ScalingPlan = {
  resourceId: string;
  /** For RegisterScalableTarget; null where the limits are as they should be. */
  limits: Pick<ScalableTargetChange, 'min' | 'max'> | null;
  /** For PutScalingPolicy. */
  policies: { name: string; configuration: JsonObject }[];
  changes: ScalingChange[];
  /** The changes in words: `min 2, max 10, cpu 60`. */
  summary: string;
};

/** What of the file cannot be done; `problem` is whole sentences. */
export type ScalingProblem = { member: keyof ScalingSettings; problem: string };

const prefix = 'autoScaling.';

/** The settings that make a policy each: its name, which is fixed, and its metric. */
const scalingMetrics = [
  { setting: 'cpu', policy: 'ecs-deploy-cpu', metric: 'ECSServiceAverageCPUUtilization', customName: 'CPUUtilization' },
  {
    setting: 'memory',
    policy: 'ecs-deploy-memory',
    metric: 'ECSServiceAverageMemoryUtilization',
    customName: 'MemoryUtilization',
  },
  {
    setting: 'requestsPerTarget',
    policy: 'ecs-deploy-requests-per-target',
    metric: 'ALBRequestCountPerTarget',
    customName: null,
  },
] as const;

type Metric = (typeof scalingMetrics)[number];

/** Which service it is about, as Application Auto Scaling and CloudWatch name it. */
type Place = { resourceId: string; cluster: string; service: string };

/**
 * Compares what the file names with what is. What it does not name is left: other policies, and other members of the
 * policies of this action, which PutScalingPolicy replaces as a whole, so that they are sent again as they are. Pure.
 *
 * @param label of the target group whose requests count; null where the file names no `requestsPerTarget`
 */
export function planScaling(
  settings: ScalingSettings,
  state: ScalingState,
  label: string | null,
  place: Place,
): { plan: ScalingPlan } | { problems: ScalingProblem[] } {
  const problems = [...limitProblems(settings, state.target, place), ...policyProblems(settings, state, label, place)];
  if (problems.length > 0) return { problems };
  const limits = limitsOf(settings, state.target);
  const policies = scalingMetrics.flatMap((metric) => {
    const wanted = wantedPolicy(metric, settings, state, label);
    return wanted === null ? [] : [wanted];
  });
  const all = [...limitChanges(limits, state.target), ...policies.flatMap((policy) => policy.changes)];
  // Two policies with the same cooldown are one change of the file.
  const changes = all.filter(({ member }, index) => all.findIndex((each) => each.member === member) === index);
  return {
    plan: {
      resourceId: place.resourceId,
      limits,
      policies: policies.map(({ name, configuration }) => ({ name, configuration })),
      changes,
      summary: changes.map(({ member, to }) => `${member.slice(prefix.length)} ${String(to)}`).join(', '),
    },
  };
}

/** "This parameter is required if you are registering a scalable target" (API_RegisterScalableTarget, both limits). */
function limitProblems({ min, max }: ScalingSettings, target: ScalableTarget | null, place: Place): ScalingProblem[] {
  if (target === null) {
    return (['min', 'max'] as const)
      .filter((member) => (member === 'min' ? min : max) === null)
      .map((member) => ({
        member,
        problem: `Service "${place.service}" has no auto scaling yet, so \`autoScaling\` needs \`${member}\`.`,
      }));
  }
  if (min !== null && max === null && min > target.max) {
    const problem = `\`min\` is ${min}, but service "${place.service}" scales to at most ${target.max}: name \`max\` too.`;
    return [{ member: 'min', problem }];
  }
  if (max !== null && min === null && max < target.min) {
    const problem = `\`max\` is ${max}, but service "${place.service}" scales to at least ${target.min}: name \`min\` too.`;
    return [{ member: 'max', problem }];
  }
  return [];
}

/** "Only one TargetTrackingScaling policy for a given metric specification is allowed" (PutScalingPolicy). */
function policyProblems(
  settings: ScalingSettings,
  { policies }: ScalingState,
  label: string | null,
  place: Place,
): ScalingProblem[] {
  return scalingMetrics.flatMap((metric): ScalingProblem[] => {
    if (settings[metric.setting] === null) return [];
    const member = metric.setting;
    const own = policies.find(({ name }) => name === metric.policy);
    if (own !== undefined && own.type !== 'TargetTrackingScaling') {
      const problem = `The policy \`${metric.policy}\` of service "${place.service}" is none that this action made: its type is ${own.type.slice(0, 64)}. Delete or rename it.`;
      return [{ member, problem }];
    }
    const other = policies.find(
      ({ name, tracking }) => name !== metric.policy && holds(tracking, metric, label, place),
    );
    if (other === undefined) return [];
    const problem =
      `The policy \`${other.name.slice(0, 256)}\` of service "${place.service}" holds the metric of \`${member}\` already, and Application Auto Scaling takes one policy for a metric. ` +
      `Leave \`${member}\` out, or delete that policy first.`;
    return [{ member, problem }];
  });
}

function holds(tracking: JsonObject | null, metric: Metric, label: string | null, place: Place): boolean {
  const { PredefinedMetricSpecification: predefined, CustomizedMetricSpecification: custom } = tracking ?? {};
  if (isObject(predefined)) return isMetric(predefined, metric, label);
  if (!isObject(custom) || custom.Namespace !== 'AWS/ECS' || custom.MetricName !== metric.customName) return false;
  // The same metric in other words: the average of this service.
  const dimensions = Array.isArray(custom.Dimensions) ? custom.Dimensions.filter(isObject) : [];
  const has = (name: string, value: string) => dimensions.some((each) => each.Name === name && each.Value === value);
  return custom.Statistic === 'Average' && has('ClusterName', place.cluster) && has('ServiceName', place.service);
}

function isMetric(predefined: JsonObject, { metric, setting }: Metric, label: string | null): boolean {
  if (predefined.PredefinedMetricType !== metric) return false;
  return setting !== 'requestsPerTarget' || predefined.ResourceLabel === label;
}

function limitsOf({ min, max }: ScalingSettings, target: ScalableTarget | null): ScalingPlan['limits'] {
  const limits = {
    ...(min !== null && min !== target?.min && { min }),
    ...(max !== null && max !== target?.max && { max }),
  };
  return Object.keys(limits).length === 0 ? null : limits;
}

function limitChanges(limits: ScalingPlan['limits'], target: ScalableTarget | null): ScalingChange[] {
  return (['min', 'max'] as const).flatMap((name) => {
    const to = limits?.[name];
    return to === undefined ? [] : [change(name, target?.[name] ?? null, to)];
  });
}

function wantedPolicy(metric: Metric, settings: ScalingSettings, { policies }: ScalingState, label: string | null) {
  const value = settings[metric.setting];
  if (value === null) return null;
  const { CustomizedMetricSpecification: _, ...present } =
    policies.find(({ name }) => name === metric.policy)?.tracking ?? {};
  const predefined = present.PredefinedMetricSpecification;
  const isSameMetric = isObject(predefined) && predefined.PredefinedMetricType === metric.metric;
  const wanted: JsonObject = {
    TargetValue: value,
    ...(settings.scaleInCooldown !== null && { ScaleInCooldown: settings.scaleInCooldown }),
    ...(settings.scaleOutCooldown !== null && { ScaleOutCooldown: settings.scaleOutCooldown }),
  };
  const changes = Object.entries(wanted).flatMap(([name, to]) => {
    const from = isSameMetric || name !== 'TargetValue' ? (present[name] ?? null) : null;
    return from === to ? [] : [change(settingOf[name] ?? metric.setting, from, to)];
  });
  if (label !== null && metric.setting === 'requestsPerTarget') {
    const from = isObject(predefined) ? (predefined.ResourceLabel ?? null) : null;
    if (!isSameMetric || from !== label) changes.push(change('requestsPerTarget.targetGroup', from, label));
  }
  if (changes.length === 0) return null;
  const specification = {
    PredefinedMetricType: metric.metric,
    ...(metric.setting === 'requestsPerTarget' && label !== null && { ResourceLabel: label }),
  };
  const configuration = { ...present, ...wanted, PredefinedMetricSpecification: specification };
  return { name: metric.policy, configuration, changes };
}

const settingOf: Readonly<Record<string, string>> = {
  ScaleInCooldown: 'scaleInCooldown',
  ScaleOutCooldown: 'scaleOutCooldown',
};

function change(name: string, from: Json, to: Json): ScalingChange {
  return { member: `${prefix}${name}`, from, to };
}
