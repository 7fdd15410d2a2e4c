import type { Evidence } from '../evidence.ts';
import { evidence, exampleTargetGroup, targetGroup, withEvent } from './example.ts';

const unusedTarget = {
  id: '10.0.1.23',
  port: 8080,
  zone: 'eu-west-1c',
  checkPort: '8080',
  state: 'unused',
  reason: 'Target.NotInUse',
};

function unused(description: string): Evidence {
  return evidence({ targetGroups: [targetGroup({ targets: [{ ...unusedTarget, description }] })] });
}

export const targetUseExamples: Readonly<Record<string, Evidence>> = {
  'target-zone': unused('Target is in an Availability Zone that is not enabled for the load balancer'),
  'target-unused': unused('Target group is not configured to receive traffic from the load balancer'),
  'target-zone-event': withEvent(
    `(service web) (port 8080) is unhealthy in (target-group ${exampleTargetGroup}) due to (reason Target is in an Availability Zone that is not enabled for the load balancer).`,
  ),
  'target-unused-event': withEvent(
    `(service web) (port 8080) is unhealthy in (target-group ${exampleTargetGroup}) due to (reason Target group is not configured to receive traffic from the load balancer).`,
  ),
  'target-group-missing': withEvent(
    `task set (ecs-svc/1) (task 0123456789abcdef0123456789abcdef) is not healthy in target-group (${exampleTargetGroup}) due to TARGET GROUP IS NOT FOUND.`,
  ),
  'target-missing': withEvent(
    `task set (ecs-svc/1) (task 0123456789abcdef0123456789abcdef) is not healthy in target-group (${exampleTargetGroup}) due to TARGET IS NOT FOUND.`,
  ),
};
