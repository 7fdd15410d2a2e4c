import type { Clock } from '../../src/lib/clock.ts';
import { type JsonObject, objectsIn } from '../../src/lib/json.ts';
import { gitHubOf } from '../github/index.ts';
import { createSimulator, type Simulator } from '../simulator.ts';
import type { Scenario } from './scenario.ts';
import { BALANCED, BREAKER, BREAKER_WITHOUT_ROLLBACK, NEW_SHA, OLD_SHA, REGISTRY, springBoot } from './spring-boot.ts';

/** Scenarios of `mode: status`. */

/** How long ago the deployments of the board began. */
const AGO_MS = 25 * 60_000;

type Place = { cluster: string; name: string };

/** The task definition of one service: its own family and repository. */
export function definitionFor(name: string, sha: string): JsonObject {
  const definition = springBoot(sha);
  const containers = objectsIn(definition.containerDefinitions).map((container) =>
    container.name === 'web' ? { ...container, image: `${REGISTRY}/${name}:${sha}` } : container,
  );
  return { ...definition, family: name, containerDefinitions: containers };
}

function addSteady(sim: Simulator, { cluster, name }: Place, members: JsonObject = {}): void {
  sim.addRepository(name, { images: [{ tag: OLD_SHA }, { tag: NEW_SHA }] });
  const tags = [
    { key: 'github:sha', value: OLD_SHA },
    { key: 'github:repository', value: gitHubOf(sim).repository },
  ];
  const revision = sim.registerTaskDefinition(definitionFor(name, OLD_SHA), tags);
  sim.addService({
    cluster,
    name,
    taskDefinition: revision.split('/').at(-1) ?? '',
    desiredCount: 2,
    loadBalancers: BALANCED.map((each) => ({ ...each, targetGroup: { ...each.targetGroup, name: `${name}-8080` } })),
    deploymentConfiguration: BREAKER,
    ...members,
  });
}

function deployNew(sim: Simulator, { cluster, name }: Place): void {
  const tags = [
    { key: 'github:sha', value: NEW_SHA },
    { key: 'github:repository', value: gitHubOf(sim).repository },
  ];
  const revision = sim.registerTaskDefinition(definitionFor(name, NEW_SHA), tags);
  sim.updateService(cluster, name, { taskDefinition: revision.split('/').at(-1) ?? '' });
}

/**
 * Two clusters with one service in each state that a deployment can be in: `cart` rolled back, `mail` failed, `pay` paused,
 * `search` with an unhealthy target, `stock` in progress, and `web` and `jobs` without trouble.
 */
export function boardOf(clock: Clock): Simulator {
  let lagMs = AGO_MS;
  const sim = createSimulator({ clock: { ...clock, now: () => clock.now() - lagMs } });
  const inCluster = (cluster: string, name: string): Place => ({ cluster, name });
  const pause = { targetType: 'PAUSE', lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT'] };
  addSteady(sim, inCluster('prod', 'web'));
  addSteady(sim, inCluster('jobs', 'jobs'), { loadBalancers: [] });
  addSteady(sim, inCluster('prod', 'search'));
  addSteady(sim, inCluster('prod', 'cart'));
  addSteady(sim, inCluster('jobs', 'mail'), {
    loadBalancers: [],
    deploymentConfiguration: BREAKER_WITHOUT_ROLLBACK,
  });
  addSteady(sim, inCluster('prod', 'pay'), {
    deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 5, lifecycleHooks: [pause] },
  });
  addSteady(sim, inCluster('prod', 'stock'));
  for (const name of ['cart', 'mail']) sim.addImage(`${name}:${NEW_SHA}`, { kind: 'crash-at-start', exitCode: 1 });
  for (const place of [inCluster('prod', 'cart'), inCluster('jobs', 'mail'), inCluster('prod', 'pay')]) {
    deployNew(sim, place);
  }
  failTarget(sim, 'search-8080');
  lagMs = 0;
  deployNew(sim, inCluster('prod', 'stock'));
  return sim;
}

/** One target of a group fails its check. */
function failTarget(sim: Simulator, group: string): void {
  const [target] = [...sim.world.targetGroups.values()].find(({ name }) => name === group)?.targets ?? [];
  if (target === undefined) throw new Error(`The target group ${group} has no targets.`);
  target.state = 'unhealthy';
  target.reason = 'Target.ResponseCodeMismatch';
  target.description = 'Health checks failed with these codes: [503]';
}

const status: Scenario = {
  id: 'status',
  title: 'What runs in two clusters: a table that begins with trouble',
  pace: 1,
  build: (clock) => ({
    sim: boardOf(clock),
    inputs: { mode: 'status', cluster: 'prod, jobs' },
    files: {},
    expect: { outcome: 'reported', step: 'green' },
  }),
};

const drift: Scenario = {
  id: 'drift',
  title: 'A service was changed by hand: it differs from its file, and `fail-on: drift` fails the step',
  pace: 1,
  build(clock) {
    const sim = createSimulator({ clock });
    addSteady(sim, { cluster: 'prod', name: 'web' });
    const file = { ...definitionFor('web', 'latest'), memory: '4096' };
    return {
      sim,
      inputs: {
        mode: 'status',
        cluster: 'prod',
        service: 'web',
        'task-definition': 'deploy/web.json',
        'fail-on': 'drift, unhealthy',
      },
      files: { 'deploy/web.json': JSON.stringify(file, null, 2) },
      expect: { outcome: 'reported', step: 'red' },
    };
  },
};

export const STATUS: readonly Scenario[] = [status, drift];
