import { availableParallelism, loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, jest, test } from '@jest/globals';
import { createScaledClock, createSimulator, startServer } from '../../simulator/index.ts';
import { runBundle } from '../support/bundle.ts';
import { webDefinition } from '../support/scenario.ts';

jest.setTimeout(60_000);

/** `mode: status` over a socket, whose server takes its time for each answer. */

const clusters = ['alpha', 'beta', 'gamma'];
const latencyMs = 30;
const expected = { services: 300, seconds: 5, describeServices: 30 };

/** 100 services in each of 3 clusters, each with a revision and a target group of its own. */
function createBoard() {
  const sim = createSimulator({ clock: createScaledClock(1) });
  for (const cluster of clusters) {
    sim.addCluster(cluster);
    for (let index = 0; index < expected.services / clusters.length; index += 1) {
      const name = `${cluster}-${index}`;
      const taskDefinition = webDefinition({ image: `registry.example.com/${name}:1` }, { family: name });
      const loadBalancers = [{ containerName: 'app', containerPort: 8080, targetGroup: { name } }];
      sim.addService({ cluster, name, desiredCount: 2, launchType: 'FARGATE', taskDefinition, loadBalancers });
    }
  }
  return sim;
}

test('300 services in 3 clusters take less than 5 s where each answer takes 30 ms', async () => {
  const sim = createBoard();
  const server = await startServer({
    ...sim,
    async handle(request, signal) {
      await wait(latencyMs);
      return sim.handle(request, signal);
    },
  });
  try {
    const startedMs = performance.now();
    const run = await runBundle(server.url, {
      inputs: { mode: 'status', cluster: clusters.join('\n'), 'aws-region': sim.region },
    });
    const seconds = (performance.now() - startedMs) / 1_000;
    expect(run.outputs.outcome).toBe('reported');
    expect(JSON.parse(run.outputs.results ?? '[]')).toHaveLength(expected.services);
    const count = (operation: string) => sim.calls.filter((call) => call.operation === operation).length;
    expect(count('ecs:DescribeServices')).toBeLessThanOrEqual(expected.describeServices);
    expect(count('ecs:DescribeTaskDefinition')).toBe(expected.services);
    expect(count('elasticloadbalancing:DescribeTargetHealth')).toBe(expected.services);
    // Where others use the processors, too, it has only its share of them.
    const share = Math.max(1, (loadavg()[0] ?? 1) / availableParallelism());
    expect(seconds).toBeLessThan(expected.seconds * share);
  } finally {
    await server.close();
  }
});
