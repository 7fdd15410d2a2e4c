import { isObject, textOf } from '../lib/json.ts';
import { numberIn } from '../taskdef/size.ts';
import type { Facts } from './facts.ts';

/** What a deployment may do at its beginning, by the service's deployment configuration. */
export type Rollout = {
  desired: number;
  minimumPercent: number;
  maximumPercent: number;
  /** Tasks that may be started before any is stopped, and stopped before any is started. */
  startable: number;
  stoppable: number;
  /** New tasks that must find room beside the old ones. */
  beside: number;
  /** Task after task, and not a whole second set. */
  isRolling: boolean;
};

/**
 * Rounding as in the ECS API reference, "DeploymentConfiguration": the upper limit is rounded down, the lower one up.
 * Null for services that the arithmetic does not hold for: daemons, and those that run and want nothing.
 */
export function rolloutOf({ service, members }: Facts): Rollout | null {
  if (service === null || service.scheduling === 'DAEMON') return null;
  const configuration = isObject(members.deploymentConfiguration) ? members.deploymentConfiguration : {};
  const desired = numberIn(members.desiredCount) ?? service.desired;
  if (desired === 0) return null;
  const minimumPercent = numberIn(configuration.minimumHealthyPercent) ?? 100;
  const maximumPercent = numberIn(configuration.maximumPercent) ?? 200;
  const present = service.running + service.pending;
  const isRolling = (textOf(configuration.strategy) ?? service.strategy) === 'ROLLING';
  if (!isRolling) {
    // Blue/green, linear and canary deployments start a whole second set of tasks first.
    return { desired, minimumPercent, maximumPercent, startable: desired, stoppable: 0, beside: desired, isRolling };
  }
  return {
    desired,
    minimumPercent,
    maximumPercent,
    startable: Math.max(0, Math.floor((desired * maximumPercent) / 100) - present),
    stoppable: Math.max(0, service.running - Math.ceil((desired * minimumPercent) / 100)),
    beside: 1,
    isRolling,
  };
}

/** The input that sets these limits, to be copied. */
export function settingText({
  minimumPercent,
  maximumPercent,
}: Pick<Rollout, 'minimumPercent' | 'maximumPercent'>): string {
  return `\`service-overrides: ${JSON.stringify({ deploymentConfiguration: { minimumHealthyPercent: minimumPercent, maximumPercent } })}\``;
}
