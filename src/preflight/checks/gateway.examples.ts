import { exampleDefinition, facts, withContainer } from '../example.ts';
import type { Facts } from '../facts.ts';

const named = withContainer({ portMappings: [{ name: 'web', containerPort: 8080 }] });

export const gatewayExamples: Readonly<Record<string, Facts>> = {
  'gateway-port': facts({ definition: exampleDefinition, members: { gatewayConnectors: [{ portName: 'web' }] } }),
  'gateway-network': facts({
    definition: { ...named, networkMode: 'host', requiresCompatibilities: ['EC2'] },
    members: { launchType: 'EXTERNAL', gatewayConnectors: [{ portName: 'web' }] },
  }),
  'gateway-connectors': facts({
    definition: named,
    members: { gatewayConnectors: [{ portName: 'web' }, { portName: 'web' }] },
  }),
};
