import type { Simulator } from '../simulator.ts';
import { gitHubOf } from './index.ts';
import { type AttestationSpec, createMockSigstore } from './sigstore.ts';

/** Stores attestations at GitHub, and returns the trust root of the instance that signed them, as JSON. */
export async function attestAll(sim: Pick<Simulator, 'world'>, specs: readonly AttestationSpec[]): Promise<string> {
  const sigstore = await createMockSigstore();
  for (const spec of specs) {
    gitHubOf(sim).attestations.push({ digest: spec.digest, bundle: await sigstore.attest(spec) });
  }
  return JSON.stringify(sigstore.trustedRoot);
}
