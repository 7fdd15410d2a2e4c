import type { Evidence } from '../evidence.ts';
import { withEvent } from './example.ts';

export const fargateExamples: Readonly<Record<string, Evidence>> = {
  'provisioning-limit': withEvent(
    'was unable to place tasks in your cluster because the tasks provisioning capacity limit was exceeded.',
    { launchType: null, capacityProviders: ['web-asg'] },
  ),
  'fargate-task-limit': withEvent(
    "was unable to place a task. Reason: You've reached the limit on the number of tasks you can run concurrently.",
  ),
  'fargate-vcpu-limit': withEvent(
    "was unable to place a task. Reason: You've reached the limit on the number of vCPUs you can run concurrently.",
  ),
  'fargate-no-capacity': withEvent(
    'was unable to place a task. Reason: Capacity is unavailable at this time. Please try again later or in a different availability zone.',
  ),
  'fargate-size-limit': withEvent(
    'was unable to place a task. Reason: The requested CPU configuration is above your limit.',
  ),
  'fargate-zone': withEvent('was unable to place a task. Reason: Internal error.'),
};
