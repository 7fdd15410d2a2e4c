import type { Clock } from '../../src/lib/clock.ts';
import type { Scenario, Scene } from './scenario.ts';
import { INPUTS, NEW_SHA, withWeb } from './spring-boot.ts';

/** Scenarios of `verify-attestation`. */

/** The image is as it was pushed, and a workflow of each of these repositories has attested it. */
function attestedBy(clock: Clock, ...repositories: readonly string[]): Omit<Scene, 'expect'> {
  const sim = withWeb(clock);
  const images = sim.world.repositories.find('web')?.images ?? [];
  const { digest = '' } = images.find(({ tags }) => tags.includes(NEW_SHA)) ?? {};
  return {
    sim,
    inputs: { ...INPUTS, 'verify-attestation': 'example/shop' },
    files: {},
    attestations: repositories.map((repository) => ({ digest, repository })),
  };
}

const attested: Scenario = {
  id: 'attested',
  title: 'The image has a provenance attestation of the repository, and is deployed by the digest that was verified',
  pace: 10,
  build: (clock) => ({ ...attestedBy(clock, 'example/shop'), expect: { outcome: 'deployed', step: 'green' } }),
};

const notAttested: Scenario = {
  id: 'not-attested',
  title: 'Nothing proves where the image was built, and it is refused before anything changes',
  pace: 10,
  build: (clock) => ({ ...attestedBy(clock), expect: { outcome: 'failed', step: 'red' } }),
};

export const ATTESTED: readonly Scenario[] = [attested, notAttested];
