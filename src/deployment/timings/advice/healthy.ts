import type { TargetCheck } from '../../../apis/elb.ts';
import { containerCheckOf } from './container-check.ts';
import { type AdviceRule, spansOf, sumOf } from './rule.ts';

/** The shortest interval of a target group, and the fewest checks (ELB API reference, "CreateTargetGroup"). */
const advised = { intervalSeconds: 5, threshold: 2 };
const advisedMs = advised.intervalSeconds * advised.threshold * 1_000;

const advisedContainerSeconds = 5;

/** A load balancer counts a target as healthy only after several checks in a row. */
const targetHealthCheck: AdviceRule = {
  id: 'target-health-check',
  part: 'healthy',
  needs: 'target-groups',
  advise({ profile, targetGroups, definition }) {
    const slowest = [...targetGroups].sort((one, other) => checkMs(other) - checkMs(one))[0];
    if (slowest === undefined) return null;
    const { intervalSeconds, healthyThreshold } = slowest.check;
    const lastsMs = Math.max(advisedMs, containerCheckOf(definition)?.intervalMs ?? 0);
    const waits = spansOf(profile, 'healthy').filter((ms) => ms > lastsMs);
    return {
      why: `target group ${slowest.name} needs ${healthyThreshold} checks, ${intervalSeconds} s apart`,
      change: `With ${advised.threshold} checks, ${advised.intervalSeconds} s apart,`,
      savesMs: sumOf(waits.map((ms) => Math.min(ms, checkMs(slowest)) - lastsMs)),
    };
  },
};

function checkMs({ check }: TargetCheck): number {
  return (check.intervalSeconds ?? 0) * (check.healthyThreshold ?? 0) * 1_000;
}

/** The first check of a container comes after one interval, however fast the application is. */
const containerHealthCheck: AdviceRule = {
  id: 'container-health-check',
  part: 'healthy',
  needs: null,
  advise({ profile, definition, targetGroups }) {
    const check = containerCheckOf(definition);
    if (check === null) return null;
    const lastsMs = Math.max(advisedContainerSeconds * 1_000, ...targetGroups.map(checkMs));
    const waits = spansOf(profile, 'healthy').filter((ms) => ms > lastsMs);
    const start = check.startPeriodSeconds === null ? '' : `, startPeriod ${check.startPeriodSeconds} s`;
    return {
      why: `the health check of container ${check.container} runs every ${check.intervalMs / 1_000} s (interval${start})`,
      change: `With an interval of ${advisedContainerSeconds} s`,
      savesMs: sumOf(waits.map((ms) => Math.min(ms, check.intervalMs) - lastsMs)),
    };
  },
};

export const healthyRules: readonly AdviceRule[] = [targetHealthCheck, containerHealthCheck];
