import { expect } from '@jest/globals';
import { addImages, callsOf, createWorld, type World, webDefinition } from './scenario.ts';

/** Services that are created with a pause hook, which holds their first deployment. */

const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2';

export const given = {
  cluster: 'prod',
  'task-definition': 'task-definition.json',
  'service-definition': 'service.json',
  'wait-for-minutes': '60',
};

export const pauses: [strategy: string, stage: string, configuration: Record<string, unknown>][] = [
  ['ROLLING', 'PRE_SCALE_UP', {}],
  ['ROLLING', 'POST_SCALE_UP', {}],
  ['BLUE_GREEN', 'POST_TEST_TRAFFIC_SHIFT', { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0 }],
  ['CANARY', 'POST_SCALE_UP', { strategy: 'CANARY', canaryConfiguration: { canaryPercent: 10 } }],
];

/** The cluster without the service. */
export function emptyWorld(): World {
  const world = createWorld();
  world.sim.addCluster('prod');
  addImages(world.sim, 'web');
  world.sim.setAlarm('web-5xx', 'OK');
  return world;
}

/** The files of a service that pauses at a stage. */
export function filesFor(stage: string, configuration: Record<string, unknown>): Record<string, string> {
  const service = {
    serviceName: 'web',
    launchType: 'FARGATE',
    desiredCount: 2,
    networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: ['sg-1'] } },
    deploymentConfiguration: {
      ...configuration,
      lifecycleHooks: [{ targetType: 'PAUSE', lifecycleStages: [stage] }],
    },
  };
  return {
    'service.json': JSON.stringify(service),
    'task-definition.json': JSON.stringify(webDefinition({ image })),
  };
}

export const serviceOf = ({ sim }: World) => sim.world.clusters.get('prod')?.services.get('web');
export const answersOf = ({ sim }: World) =>
  callsOf(sim, 'ecs:ContinueServiceDeployment').map(({ input }) => input.action);
export const aliveIn = (world: World) =>
  world.sim.tasks('prod', 'web').filter(({ desiredStatus }) => desiredStatus === 'RUNNING').length;

/** No task runs, and none is started in the next two hours: whatever ECS does with the deployment. */
export async function expectEnded(world: World): Promise<void> {
  expect(serviceOf(world)?.desiredCount).toBe(0);
  expect(serviceOf(world)?.deployments[0]?.rolloutState).toBe('FAILED');
  expect(answersOf(world)).toEqual(['ROLLBACK']);
  // The service is to have no tasks before ECS hears of the end.
  const writes = world.sim.calls.map(({ operation, input }) => `${operation} ${input.desiredCount ?? ''}`.trim());
  expect(writes.indexOf('ecs:UpdateService 0')).toBeLessThan(writes.indexOf('ecs:ContinueServiceDeployment'));
  await world.clock.sleep(60_000);
  const known = new Set(world.sim.tasks('prod', 'web').map(({ taskArn }) => taskArn));
  await world.clock.sleep(2 * 60 * 60_000);
  expect(aliveIn(world)).toBe(0);
  expect(world.sim.tasks('prod', 'web').filter(({ taskArn }) => !known.has(taskArn))).toEqual([]);
}
