import type { InputName, Inputs } from './inputs.ts';

/** What a rule says: about which input, and whole sentences without any secret. */
export type Finding = { input: InputName | null; message: string };

export type Rule = {
  id: string;
  /** `problem` stops the run, `warning` does not. */
  severity: 'problem' | 'warning';
  /** A rule is asked only where all of these inputs are right by themselves. */
  concerns: readonly InputName[];
  /** `given` are the inputs that have another value than their default. */
  finds(inputs: Inputs, given: ReadonlySet<InputName>): Finding[];
};
