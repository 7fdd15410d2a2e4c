import type { Evidence } from '../evidence.ts';
import { stoppedFor } from './example.ts';

export const refusedSettingsExamples: Readonly<Record<string, Evidence>> = {
  'percents-refused': stoppedFor(
    'InvalidParameterException: Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.',
  ),
  'grace-without-load-balancer': stoppedFor(
    'InvalidParameterException: Health check grace period is only valid for services configured to use load balancers',
  ),
  'placement-on-fargate': stoppedFor(
    'InvalidParameterException: Placement strategies are not supported with FARGATE launch type.',
  ),
  'public-ip-on-ec2': stoppedFor('InvalidParameterException: Assign public IP is not supported for this launch type.'),
  'service-draining': stoppedFor('InvalidParameterException: Unable to Start a service that is still Draining.'),
  'port-name-missing': stoppedFor(
    'InvalidParameterException: The portName web could not be found in the task definition.',
  ),
};
