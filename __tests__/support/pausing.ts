import type { SimulatorOptions } from '../../simulator/index.ts';
import { addWeb, createWorld, type Run, sentencesOf, type World } from './scenario.ts';

export const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2';
export const inputs = { cluster: 'prod', service: 'web', image };

/** A pause hook as a service is configured with. */
export function pauseHook(stage: string, timeout: Record<string, unknown> = {}): Record<string, unknown> {
  return { targetType: 'PAUSE', lifecycleStages: [stage], timeoutConfiguration: timeout };
}

/** The ways in which ECS deploys, each with a stage at which it can pause. */
export const strategies: [name: string, stage: string, configuration: Record<string, unknown>][] = [
  ['ROLLING', 'POST_SCALE_UP', {}],
  ['BLUE_GREEN', 'POST_TEST_TRAFFIC_SHIFT', { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0 }],
  ['LINEAR', 'POST_TEST_TRAFFIC_SHIFT', { strategy: 'LINEAR', linearConfiguration: { stepPercent: 50 } }],
  ['CANARY', 'POST_TEST_TRAFFIC_SHIFT', { strategy: 'CANARY', canaryConfiguration: { canaryPercent: 10 } }],
];

/** A world with the service `web`, whose deployments pause. */
export function pausingWorld(
  configuration: Record<string, unknown>,
  hooks: Record<string, unknown>[],
  options: Partial<SimulatorOptions> = {},
  members: Record<string, unknown> = {},
): World {
  const world = createWorld(options);
  addWeb(world.sim, { ...members, deploymentConfiguration: { ...configuration, lifecycleHooks: hooks } });
  return world;
}

/** The service's deployments, the newest first. */
export function recordsOf({ sim }: World, service = 'web') {
  return sim.world.clusters.get('prod')?.services.get(service)?.serviceDeployments ?? [];
}

/** The hooks of the newest deployment. */
export function hooksOf(world: World, service = 'web') {
  return recordsOf(world, service)[0]?.native?.hooks ?? [];
}

/** Number of the revision that the service is set to. */
export function revisionOf({ sim }: World, service = 'web'): number | undefined {
  return sim.world.clusters.get('prod')?.services.get(service)?.deployments[0]?.revision.number;
}

/** The sentences of the log that say that a deployment is paused. */
export function pausesIn(run: Run): string[] {
  return sentencesOf(run).filter((line) => line.includes('It is paused'));
}
