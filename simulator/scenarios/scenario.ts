import type { Clock } from '../../src/lib/clock.ts';
import type { AttestationSpec } from '../github/sigstore.ts';
import type { Simulator } from '../simulator.ts';

/** What is set before the step runs: the account, the action's inputs by their names, the workspace's files. */
export type Scene = {
  sim: Simulator;
  inputs: Record<string, string>;
  files: Record<string, string>;
  expect: Expectation;
  /** The job has `id-token: write`, and no AWS credentials. */
  idToken?: boolean;
  /** What GitHub has attestations of. With it, the step trusts the instance of Sigstore that signs them, and no other. */
  attestations?: readonly AttestationSpec[];
};

export type Expectation = { outcome: string; step: 'green' | 'red' };

/** One run of the action with a beginning and an end, for the demo and for the tests. */
export type Scenario = {
  id: string;
  title: string;
  /** How much faster than reality the demo plays it. The inputs' minutes are the scenario's. */
  pace: number;
  build(clock: Clock): Scene;
  /** The workflow is cancelled so many (real) milliseconds after the step began. */
  interruptAfterMs?: number;
};
