import { balanced, exampleDefinition, facts, targetGroup, withContainer } from '../example.ts';
import type { Facts } from '../facts.ts';

export const loadBalancerExamples: Readonly<Record<string, Facts>> = {
  'load-balancer-container': facts({ members: balanced('app', 8080), targetGroups: [targetGroup] }),
  'load-balancer-port': facts({ members: balanced('web', 80), targetGroups: [targetGroup] }),
  'target-type': facts({ members: balanced('web', 8080), targetGroups: [{ ...targetGroup, targetType: 'instance' }] }),
  'target-protocol': facts({
    definition: withContainer({ portMappings: [{ containerPort: 8080, protocol: 'udp' }] }),
    members: balanced('web', 8080),
    targetGroups: [targetGroup],
  }),
  'target-health-port': facts({
    definition: exampleDefinition,
    members: balanced('web', 8080),
    targetGroups: [{ ...targetGroup, check: { protocol: 'HTTP', port: '9090' } }],
  }),
};
