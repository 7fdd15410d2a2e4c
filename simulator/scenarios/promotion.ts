import type { Clock } from '../../src/lib/clock.ts';
import type { Simulator } from '../simulator.ts';
import type { Scenario } from './scenario.ts';
import { BALANCED, BREAKER, INPUTS, NEW_SHA, springBoot, withWeb } from './spring-boot.ts';

/** Scenarios of `image-from`: from the cluster `staging` to `prod`. */

const PROMOTED = { cluster: INPUTS.cluster, service: INPUTS.service, 'image-from': 'staging/web/web' };

function withStaging(clock: Clock): Simulator {
  const sim = withWeb(clock);
  sim.addService({
    cluster: 'staging',
    name: 'web',
    taskDefinition: { ...springBoot(NEW_SHA), family: 'staging-web' },
    desiredCount: 2,
    loadBalancers: BALANCED.map((each) => ({ ...each, targetGroup: { ...each.targetGroup, name: 'staging-8080' } })),
    deploymentConfiguration: BREAKER,
  });
  return sim;
}

const promote: Scenario = {
  id: 'promote',
  title: 'The image that staging runs is deployed to prod, by the digest of its running tasks',
  pace: 10,
  build: (clock) => ({
    sim: withStaging(clock),
    inputs: PROMOTED,
    files: {},
    expect: { outcome: 'deployed', step: 'green' },
  }),
};

const promoteUnsteady: Scenario = {
  id: 'promote-unsteady',
  title: 'Staging is being deployed to, so nothing is promoted',
  pace: 10,
  build(clock) {
    const sim = withStaging(clock);
    let read = false;
    sim.whenCalled('ecs:DescribeServices', () => {
      if (read) return;
      read = true;
      sim.updateService('staging', 'web', { taskDefinition: 'staging-web:1', forceNewDeployment: true });
    });
    return { sim, inputs: PROMOTED, files: {}, expect: { outcome: 'failed', step: 'red' } };
  },
};

export const PROMOTION: readonly Scenario[] = [promote, promoteUnsteady];
