import type { Check } from '../finding.ts';
import { alarmChecks } from './alarms.ts';
import { autoScalingChecks } from './auto-scaling.ts';
import { capacityChecks } from './capacity.ts';
import { definitionChecks } from './definition.ts';
import { expressChecks } from './express.ts';
import { fargateChecks } from './fargate.ts';
import { gatewayChecks } from './gateway.ts';
import { imageChecks } from './image.ts';
import { loadBalancerChecks } from './load-balancer.ts';
import { pausedChecks } from './paused.ts';

/** All checks, in the order in which their findings are reported. */
export const CHECKS: readonly Check[] = [
  ...imageChecks,
  ...definitionChecks,
  ...fargateChecks,
  ...loadBalancerChecks,
  ...gatewayChecks,
  ...expressChecks,
  ...capacityChecks,
  ...autoScalingChecks,
  ...alarmChecks,
  ...pausedChecks,
];
