import type { Scenario } from './scenario.ts';
import { INPUTS, withWeb } from './spring-boot.ts';

/** Scenarios of services whose address ECS manages. */

const gateway: Scenario = {
  id: 'gateway',
  title: 'A service is connected to an ECS gateway: green once its route is active',
  pace: 20,
  build(clock) {
    const sim = withWeb(clock, { service: { loadBalancers: [] } });
    sim.addGateway('shop', 'prod', { afterMs: 150_000 });
    return {
      sim,
      inputs: {
        ...INPUTS,
        'service-overrides': 'gatewayConnectors: [{portName: http}]',
        'github-deployment': 'true',
      },
      files: {},
      expect: { outcome: 'deployed', step: 'green' },
    };
  },
};

export const MANAGED: readonly Scenario[] = [gateway];
