import type { Clock } from '../../src/lib/clock.ts';
import { createSimulator, type Simulator } from '../simulator.ts';
import type { Scenario } from './scenario.ts';
import { BALANCED, BREAKER, CRASH_LOG, NEW_IMAGE, NEW_SHA, STARTED, springBoot, withWeb } from './spring-boot.ts';

/** Services that a file of the repository describes: created, and changed where they differ. */

const DEFINITION = 'deploy/service.yml';
const INPUTS = {
  'task-definition': 'deploy/task-definition.json',
  'service-definition': DEFINITION,
  image: NEW_IMAGE,
};

/** The service of the other scenarios as a file. */
function definitionOf(targetGroupArn: string): string {
  return `serviceName: web
cluster: prod
launchType: FARGATE
desiredCount: 2
healthCheckGracePeriodSeconds: 30
deploymentConfiguration:
  deploymentCircuitBreaker: { enable: true, rollback: true }
loadBalancers:
  - { targetGroupArn: '${targetGroupArn}', containerName: web, containerPort: 8080 }
networkConfiguration:
  awsvpcConfiguration:
    subnets: [subnet-0a1b2c3d4e5f60001, subnet-0a1b2c3d4e5f60002]
    securityGroups: [sg-0a1b2c3d4e5f60003]
tags:
  - { key: team, value: shop }
`;
}

/** An account with network, load balancer, registry and cluster, and no service. */
function withoutService(clock: Clock): { sim: Simulator; files: Record<string, string> } {
  const sim = createSimulator({ clock });
  sim.addCluster('prod');
  sim.addRepository('web', { images: [{ tag: NEW_SHA, pushedAt: clock.now() - 240_000 }] });
  sim.addImage(NEW_IMAGE, { kind: 'healthy', log: STARTED, readyMs: 9_000 });
  sim.addLogGroup('/ecs/web');
  const [balancer] = BALANCED;
  const targetGroup = sim.addTargetGroup({ ...balancer?.targetGroup, name: 'web-8080' });
  const files = {
    [DEFINITION]: definitionOf(targetGroup),
    'deploy/task-definition.json': JSON.stringify(springBoot(NEW_SHA), null, 2),
  };
  return { sim, files };
}

const create: Scenario = {
  id: 'create',
  title: 'A service that does not exist is created from a file, behind a load balancer that is there',
  pace: 10,
  build: (clock) => ({ ...withoutService(clock), inputs: INPUTS, expect: { outcome: 'deployed', step: 'green' } }),
};

const createFails: Scenario = {
  id: 'create-fails',
  title:
    'The first deployment of a created service crashes: there is no earlier revision, so the service is scaled to 0',
  pace: 20,
  build(clock) {
    const scene = withoutService(clock);
    scene.sim.addImage(NEW_IMAGE, { kind: 'crash', afterMs: 6_000, exitCode: 1, log: CRASH_LOG });
    return { ...scene, inputs: INPUTS, expect: { outcome: 'failed', step: 'red' } };
  },
};

const changeService: Scenario = {
  id: 'change-service',
  title: 'The file of a running service asks for execute command, a longer grace period and a tag',
  pace: 10,
  build: (clock) => ({
    sim: withWeb(clock, { service: { deploymentConfiguration: BREAKER } }),
    inputs: { cluster: 'prod', service: 'web', 'service-definition': DEFINITION },
    files: {
      [DEFINITION]: `desiredCount: 4
healthCheckGracePeriodSeconds: 90
enableExecuteCommand: true
tags:
  - { key: team, value: shop }
`,
    },
    expect: { outcome: 'deployed', step: 'green' },
  }),
};

export const CREATING: readonly Scenario[] = [create, createFails, changeService];
