import type { Clock } from '../../src/lib/clock.ts';
import type { Simulator } from '../simulator.ts';
import type { Scenario } from './scenario.ts';
import { BALANCED, NEW_IMAGE, OLD_SHA, springBoot, withWeb } from './spring-boot.ts';

/** Services that exist for a while only: previews of pull requests, and their end. */

const OWNER = { key: 'ecs-deploy:owner', value: 'example/shop' };

/** `prod` with the service `web`, and the previews of two pull requests, of which the first has expired. */
function withPreviews(clock: Clock): Simulator {
  const sim = withWeb(clock);
  for (const [number, days] of [
    [12, -1],
    [14, 6],
  ] as const) {
    const name = `web-pr-${number}`;
    const expiresAt = new Date(clock.now() + days * 86_400_000).toISOString();
    sim.addService({
      cluster: 'prod',
      name,
      taskDefinition: { ...springBoot(OLD_SHA), family: name },
      desiredCount: 1,
      capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }],
      loadBalancers: BALANCED.map((each) => ({ ...each, targetGroup: { ...each.targetGroup, name } })),
      tags: [OWNER, { key: 'ecs-deploy:expires-at', value: `${expiresAt.slice(0, 19)}Z` }],
    });
  }
  sim.addScalableTarget('prod', 'web-pr-12');
  return sim;
}

const preview: Scenario = {
  id: 'preview',
  title: 'A pull request is opened: its preview is created, with one Spot task, and expires in a week',
  pace: 10,
  build(clock) {
    const sim = withPreviews(clock);
    const [balancer] = BALANCED;
    const targetGroup = sim.addTargetGroup({ ...balancer?.targetGroup, name: 'web-pr-15' });
    return {
      sim,
      inputs: {
        cluster: 'prod',
        service: 'web-pr-15',
        'service-definition': 'deploy/preview.yml',
        'task-definition': 'deploy/task-definition.json',
        'task-definition-overrides': 'family: web-pr-15',
        image: NEW_IMAGE,
        'expires-in': '7 d',
      },
      files: {
        'deploy/preview.yml': `desiredCount: 1
capacityProviderStrategy: [{ capacityProvider: FARGATE_SPOT, weight: 1 }]
networkConfiguration:
  awsvpcConfiguration: { subnets: [subnet-0a1b2c3d4e5f60001], securityGroups: [sg-0a1b2c3d4e5f60003] }
loadBalancers:
  - { targetGroupArn: '${targetGroup}', containerName: web, containerPort: 8080 }
`,
        'deploy/task-definition.json': JSON.stringify(springBoot(OLD_SHA), null, 2),
      },
      expect: { outcome: 'deployed', step: 'green' },
    };
  },
};

const remove: Scenario = {
  id: 'remove',
  title: 'The nightly sweep: expired previews go with their tasks, auto scaling and revisions, the others stay',
  pace: 10,
  build: (clock) => ({
    sim: withPreviews(clock),
    inputs: { mode: 'remove', cluster: 'prod', service: 'web-pr-*', 'expired-only': 'true' },
    files: {},
    expect: { outcome: 'removed', step: 'green' },
  }),
};

const removeRefused: Scenario = {
  id: 'remove-refused',
  title: 'A service that this repository did not create is not removed',
  pace: 10,
  build: (clock) => ({
    sim: withPreviews(clock),
    inputs: { mode: 'remove', cluster: 'prod', service: 'web-pr-12, web' },
    files: {},
    expect: { outcome: 'failed', step: 'red' },
  }),
};

export const REMOVING: readonly Scenario[] = [preview, remove, removeRefused];
