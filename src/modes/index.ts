import type { Inputs, Mode } from '../contract/inputs.ts';
import type { Report } from '../report/report.ts';
import type { Service } from '../service/service.ts';
import type { RunContext } from './context.ts';

type RunMode = (inputs: Inputs, snapshot: Promise<Service[]>, context: RunContext) => Promise<Report>;

/** One mode of the action. A mode is one file and one entry of this table. */
export type ModeDefinition = {
  /** No call that changes anything is made: the adapters refuse it. */
  readOnly: boolean;
  load(): Promise<{ run: RunMode }>;
};

export const modes: Readonly<Record<Mode, ModeDefinition>> = {
  deploy: { readOnly: false, load: () => import('./deploy.ts') },
  plan: { readOnly: true, load: () => import('./plan.ts') },
  rollback: { readOnly: false, load: () => import('./rollback.ts') },
};
