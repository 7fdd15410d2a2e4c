import { addImages, callsOf, createWorld, type RunOptions, runAction, type World } from './scenario.ts';

/** Express services that a definition describes. */

export const role = (name: string) => `arn:aws:iam::123456789012:role/${name}`;
export const image = (tag: string) => `123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop:${tag}`;
export const arn = 'arn:aws:ecs:eu-west-1:123456789012:service/default/shop';
export const revision = (number: number) => `arn:aws:ecs:eu-west-1:123456789012:task-definition/default-shop:${number}`;

export const file = `serviceName: shop
infrastructureRoleArn: ${role('express-infrastructure')}
executionRoleArn: ${role('express-execution')}
primaryContainer:
  containerPort: 8080
  environment:
    - { name: MODE, value: live-traffic }
healthCheckPath: /health
tags:
  - { key: team, value: shop }
`;

export const inputs = { cluster: 'default', image: 'shop:2', 'service-definition': 'service.yml' };

export function emptyWorld(options: Parameters<typeof createWorld>[0] = {}): World {
  const world = createWorld(options);
  addImages(world.sim, 'shop');
  return world;
}

export function run(world: World, given: Record<string, string> = {}, text = file, options: RunOptions = {}) {
  return runAction(world, { ...inputs, ...given }, { files: { 'service.yml': text }, ...options });
}

export const serviceIn = ({ sim }: World) => sim.world.clusters.get('default')?.services.get('shop');
export const sent = ({ sim }: World, operation: string) => callsOf(sim, `ecs:${operation}`).map(({ input }) => input);
export const creations = (world: World) => sent(world, 'CreateExpressGatewayService');
export const updates = (world: World) => sent(world, 'UpdateExpressGatewayService');
export const isWrite = (name: string) => !/Describe|List|BatchGet|GetDownload|GetRole/.test(name);

/** A world in which a first run has created the service. */
export async function createdWorld(text = file, options: Parameters<typeof createWorld>[0] = {}): Promise<World> {
  const world = emptyWorld(options);
  const first = await run(world, {}, text);
  if (first.outputs.outcome !== 'deployed') throw new Error(`The service was not created: ${first.outputs.outcome}`);
  return world;
}
