import type { Clock } from '../../src/lib/clock.ts';
import type { Simulator } from '../simulator.ts';
import type { Scenario } from './scenario.ts';
import { BALANCED, INPUTS, NEW_SHA, type WebOptions, withWeb } from './spring-boot.ts';

/** Scenarios of deployments that `verify` checks. */

const SHOP = 'https://shop.example.com';
const TEST = 'https://test.shop.example.com';

/** How the new revision answers: the share of its answers with 5xx, and whether `/info` does. */
type Behaviour = { errorShare?: number; infoStatus?: number; knowsCommit?: boolean };

/** Two target groups, so that the answers of both revisions are counted apart. */
function byStages(sim: Simulator): NonNullable<WebOptions['service']> {
  const green = sim.addTargetGroup({ ...BALANCED[0]?.targetGroup, name: 'web-8080-green' });
  const advancedConfiguration = { alternateTargetGroupArn: green };
  return { loadBalancers: BALANCED.map((each) => ({ ...each, advancedConfiguration })) };
}

/** The site of the service, behind the production listener and behind the test listener, with a steady load. */
function withSites(sim: Simulator, { errorShare = 0, infoStatus = 200, knowsCommit = true }: Behaviour): Simulator {
  const isNew = (image: string): boolean => image.endsWith(NEW_SHA);
  const answer = ({ image }: { image: string }) => {
    const commit = isNew(image) && !knowsCommit ? 'unknown' : (image.split(':').at(-1) ?? '');
    const body = JSON.stringify({ app: 'web', git: { commit: { id: commit } } });
    return { status: isNew(image) ? infoStatus : 200, body };
  };
  sim.addSite({ origin: SHOP, cluster: 'prod', service: 'web', answer });
  sim.addSite({ origin: TEST, cluster: 'prod', service: 'web', traffic: 'test', answer });
  const share = (image: string): number => (isNew(image) ? errorShare : 0.001);
  sim.addTraffic({ cluster: 'prod', service: 'web', requestsPerMinute: 3_000, errorShare: share });
  sim.setAlarm('web-5xx', 'OK');
  sim.setAlarm('web-latency', 'OK');
  return sim;
}

const CANARY = {
  strategy: 'CANARY',
  canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 3 },
  bakeTimeInMinutes: 2,
  lifecycleHooks: [{ targetType: 'PAUSE', lifecycleStages: ['PRE_PRODUCTION_TRAFFIC_SHIFT'] }],
};

const CHECKS = [
  `- url: ${TEST}/info`,
  '  when: test-traffic',
  `  json: {git.commit.id: ${NEW_SHA}}`,
  '- alarms: [web-5xx, web-latency]',
  '- target-errors: 1 %',
  '  baseline: 2',
  '  when: each-step',
].join('\n');

function canary(clock: Clock, behaviour: Behaviour): Simulator {
  const sim = withWeb(clock, { service: { deploymentConfiguration: CANARY }, prepare: byStages });
  return withSites(sim, behaviour);
}

const judged = { ...INPUTS, 'continue-paused': 'verified', 'wait-for-minutes': '40' };

const verified: Scenario = {
  id: 'verified',
  title: 'A canary pauses before every step, and the step continues it: its commit, alarms and error share are right',
  pace: 20,
  build: (clock) => ({
    sim: canary(clock, {}),
    inputs: { ...judged, verify: CHECKS },
    files: {},
    expect: { outcome: 'deployed', step: 'green' },
  }),
};

const canaryErrors: Scenario = {
  id: 'canary-errors',
  title: 'The new revision fails 6 % of the requests of a canary: it is rolled back with 10 % of the traffic',
  pace: 20,
  build: (clock) => ({
    sim: canary(clock, { errorShare: 0.06 }),
    inputs: { ...judged, verify: CHECKS },
    files: {},
    expect: { outcome: 'rolled-back', step: 'red' },
  }),
};

const verifiedFails: Scenario = {
  id: 'verified-fails',
  title: 'The new revision answers with 500 behind the test listener: the pause is answered with ROLLBACK',
  pace: 10,
  build: (clock) => {
    const lifecycleHooks = [{ targetType: 'PAUSE', lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT'] }];
    const deploymentConfiguration = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 5, lifecycleHooks };
    const sim = withWeb(clock, { service: { deploymentConfiguration }, prepare: byStages });
    const verify = [`- url: ${TEST}/info`, '  when: test-traffic', '- target-errors: 1 %'].join('\n');
    return {
      sim: withSites(sim, { infoStatus: 500 }),
      inputs: { ...judged, verify },
      files: {},
      expect: { outcome: 'rolled-back', step: 'red' },
    };
  },
};

const wrongCommit: Scenario = {
  id: 'wrong-commit',
  title: 'The tasks are healthy, but /info tells another commit than the one that was deployed: rolled back',
  pace: 10,
  build: (clock) => ({
    sim: withSites(withWeb(clock), { knowsCommit: false }),
    inputs: { ...INPUTS, verify: `- url: ${SHOP}/info\n  json: {git.commit.id: ${NEW_SHA}}\n  within: 30 s` },
    files: {},
    expect: { outcome: 'rolled-back', step: 'red' },
  }),
};

export const VERIFIED: readonly Scenario[] = [verified, verifiedFails, canaryErrors, wrongCommit];
