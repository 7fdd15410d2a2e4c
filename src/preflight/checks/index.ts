import type { Check } from '../finding.ts';
import { alarmChecks } from './alarms.ts';
import { autoScalingChecks } from './auto-scaling.ts';
import { definitionChecks } from './definition.ts';
import { deploymentPercentChecks } from './deployment-percent.ts';
import { fargateChecks } from './fargate.ts';
import { imageChecks } from './image.ts';
import { loadBalancerChecks } from './load-balancer.ts';
import { pausedChecks } from './paused.ts';

/** The checks of every run, in the order in which their findings are reported. */
export const CHECKS: readonly Check[] = [
  ...imageChecks,
  ...definitionChecks,
  ...fargateChecks,
  ...loadBalancerChecks,
  ...deploymentPercentChecks,
  ...autoScalingChecks,
  ...alarmChecks,
  ...pausedChecks,
];
