import { expect, test } from '@jest/globals';
import { addWeb, createWorld, runAction, webDefinition } from '../support/scenario.ts';

/** Texts of a container and of ECS that are long, and written to keep a pattern busy. */

const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2';
const inputs = { cluster: 'prod', service: 'web', image };

const logConfiguration = {
  logDriver: 'awslogs',
  options: { 'awslogs-group': '/ecs/web', 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'web' },
};

/** Beginnings of what the rules look for, over and over, and never the end. */
const baits = [
  'bind :1 ',
  'EADDRINUSE ',
  'exec ',
  'standard_init_linux ',
  'AccessDenied ',
  'Authentication failed ',
  'KeyError: ',
  'environment variable ',
  'Error: ',
  'at x (/app/y:1:1) ',
  'listening on ',
  '\t\u00a0 ',
  '"\\',
];

const longOf = (bait: string, length: number) => bait.repeat(Math.ceil(length / bait.length)).slice(0, length);

/** Far more than it takes, and far less than what hangs. */
const mostRealMs = 20_000;

test.each(baits)(
  'a container that logs lines of 16 kB of %j is explained and rolled back, and nothing hangs',
  async (bait) => {
    const world = createWorld();
    addWeb(world.sim, { taskDefinition: webDefinition({ logConfiguration }) });
    world.sim.addLogGroup('/ecs/web');
    const line = longOf(bait, 16_384);
    world.sim.addImage(image, { kind: 'crash-at-start', exitCode: 3, log: Array(50).fill(line) });
    const start = process.cpuUsage();
    const run = await runAction(world, inputs);
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(mostRealMs);
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(run.errors[0]?.text).toContain('runs web:1 again');
    // Explained, with what the log shows; no line of it is longer than what is kept.
    expect(run.log.some((shown) => shown.includes(bait.trim().slice(0, 4)))).toBe(true);
    expect(Math.max(...run.log.map((shown) => shown.length))).toBeLessThan(5_000);
  },
);

test.each([
  ['CannotPullContainerError: pull ', ' manifest unknown'],
  ['(service web) (elb x) ', ' is unhealthy'],
  ['ResourceInitializationError: ssm secret asm ', ' i/o timeout'],
])('ECS’s own reason of 100 kB of %j is explained and rolled back, and nothing hangs', async (bait, end) => {
  const world = createWorld();
  addWeb(world.sim);
  world.sim.addImage(image, { kind: 'pull-fails', reason: longOf(bait, 100_000) + end });
  const start = process.cpuUsage();
  const run = await runAction(world, inputs);
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(mostRealMs);
  expect(run.outputs.outcome).toBe('rolled-back');
  expect(run.errors[0]?.text.length).toBeLessThan(10_000);
});
