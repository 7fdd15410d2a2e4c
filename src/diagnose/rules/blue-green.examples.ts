import type { Evidence } from '../evidence.ts';
import { exampleTargetGroup, stoppedFor } from './example.ts';

const rolledBack = 'Service deployment rolled back because of invalid networking configuration:';

export const blueGreenExamples: Readonly<Record<string, Evidence>> = {
  'blue-green-group-missing': stoppedFor(`${rolledBack} The target group ${exampleTargetGroup} does not exist.`),
  'blue-green-group-count': stoppedFor(
    `${rolledBack} productionListenerRule arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener-rule/app/web/1/2/3 should have exactly one target group serving traffic but found 2 target groups serving traffic.`,
  ),
  'blue-green-group-unexpected': stoppedFor(
    `${rolledBack} Production listener rule is forwarding traffic to unexpected target group ${exampleTargetGroup}.`,
  ),
  'blue-green-networking': stoppedFor(
    'Service deployment rolled back because of invalid networking configuration. Both targetGroup and alternateTargetGroup must be associated with the productionListenerRule or testListenerRule.',
  ),
  'blue-green-networking-other': stoppedFor(`${rolledBack} Listener rule priorities overlap.`),
};
