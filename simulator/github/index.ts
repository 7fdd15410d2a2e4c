import type { Simulator } from '../simulator.ts';
import { createGitHubState, type GitHub } from './state.ts';

export type { CommitSpec, Deployment, GitHub, GitHubFault, GitHubRequest } from './state.ts';

const states = new WeakMap<Simulator['world'], GitHub>();

/** The GitHub beside a simulated AWS account, with the repository that the demo's runner says it works for. */
export function gitHubOf(simulator: Pick<Simulator, 'world'>): GitHub {
  const known = states.get(simulator.world);
  if (known !== undefined) return known;
  const state = createGitHubState('example/shop');
  states.set(simulator.world, state);
  return state;
}
