import type { Clock } from '../../src/lib/clock.ts';
import { type CommitSpec, gitHubOf } from '../github/index.ts';
import type { Simulator } from '../simulator.ts';
import type { Scenario } from './scenario.ts';
import {
  BALANCED,
  CRASH_LOG,
  INPUTS,
  NEW_SHA,
  OLD_SHA,
  OLDEST_SHA,
  springBoot,
  type WebOptions,
  withWeb,
} from './spring-boot.ts';

/** Scenarios that GitHub hears of: the commits that ship, the GitHub Deployment. */

export const MIDDLE_SHA = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4';

export const COMMITS: readonly CommitSpec[] = [
  { sha: OLDEST_SHA, message: 'Begin' },
  { sha: OLD_SHA, message: 'Release 3.8.1' },
  { sha: MIDDLE_SHA, message: 'Add a basket\n\nIt holds things.', login: null, name: 'Grace Hopper' },
  { sha: NEW_SHA, message: 'Fix the checkout' },
];

/** The commit of the run comes before the one that `shop` runs. */
const LATE_COMMITS: readonly CommitSpec[] = [
  { sha: OLDEST_SHA, message: 'Begin' },
  { sha: NEW_SHA, message: 'Fix the checkout' },
  { sha: MIDDLE_SHA, message: 'Add a basket', login: null, name: 'Grace Hopper' },
  { sha: OLD_SHA, message: 'Release 3.8.1' },
];

/** A service `shop` whose revision was made from OLD_SHA by this action; before that it ran one from OLDEST_SHA. */
export function withShop(clock: Clock, options: WebOptions = {}, commits = COMMITS): Simulator {
  const sim = withWeb(clock, options);
  gitHubOf(sim).addCommits(...commits);
  const revisions = [OLDEST_SHA, OLD_SHA].map((sha) =>
    sim.registerTaskDefinition({ ...springBoot(sha), family: 'shop' }, [
      { key: 'github:sha', value: sha },
      { key: 'github:repository', value: 'example/shop' },
    ]),
  );
  const [, taskDefinition = ''] = revisions;
  sim.addService({ cluster: 'prod', name: 'shop', desiredCount: 1, taskDefinition, loadBalancers: BALANCED });
  return sim;
}

const KEPT = {
  'github-deployment': 'true',
  environment: 'prod-shop',
  'environment-url': 'https://shop.example.com',
};

const ships: Scenario = {
  id: 'ships',
  title: 'The commits that ship are listed, and GitHub shows the deployment from its start to its end',
  pace: 10,
  build: (clock) => ({
    sim: withShop(clock),
    inputs: { ...INPUTS, service: 'shop', ...KEPT },
    files: {},
    expect: { outcome: 'deployed', step: 'green' },
  }),
};

const takenBack: Scenario = {
  id: 'taken-back',
  title: 'The new revision crashes: GitHub shows the failure, and the commits that were taken back are listed',
  pace: 30,
  build: (clock) => ({
    sim: withShop(clock, { image: { kind: 'crash-at-start', exitCode: 1, log: CRASH_LOG } }),
    inputs: { ...INPUTS, service: 'shop', ...KEPT },
    files: {},
    expect: { outcome: 'rolled-back', step: 'red' },
  }),
};

const olderCommit: Scenario = {
  id: 'older-commit',
  title: 'A late run would deploy an older commit than the one that runs, and is refused',
  pace: 10,
  build: (clock) => ({
    sim: withShop(clock, {}, LATE_COMMITS),
    inputs: { ...INPUTS, service: 'shop', 'on-older-commit': 'refuse' },
    files: {},
    expect: { outcome: 'failed', step: 'red' },
  }),
};

export const ON_GITHUB: readonly Scenario[] = [ships, takenBack, olderCommit];
