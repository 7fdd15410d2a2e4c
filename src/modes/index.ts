import type { Inputs, Mode } from '../contract/inputs.ts';
import type { Report } from '../report/report.ts';
import type { Service } from '../service/service.ts';
import type { RunContext } from './context.ts';

type RunMode = (inputs: Inputs, snapshot: Promise<Service[]>, context: RunContext) => Promise<Report>;

/** One mode of the action. A mode is one file and one entry of this table. */
export type ModeDefinition = {
  /** The run itself. */
  load(): Promise<{ run: RunMode }>;
  /**
   * The run with `dry-run: true`: everything up to the first write. What it loads has none of the code that writes; a
   * mode that only reads is loaded the same way for both.
   */
  loadDryRun(): Promise<{ run: RunMode }>;
  /** Nothing is ever written, with or without `dry-run`: the adapters refuse it. */
  readOnly: boolean;
  /** The run begins with the named services as they are, all of which must be there: they are read while its code is loaded. */
  readsServices: boolean;
};

export const modes: Readonly<Record<Mode, ModeDefinition>> = {
  deploy: {
    load: () => import('./deploy.ts'),
    loadDryRun: () => import('./plan.ts'),
    readOnly: false,
    readsServices: true,
  },
  rollback: {
    load: () => import('./rollback.ts'),
    loadDryRun: () => import('./plan.ts'),
    readOnly: false,
    readsServices: true,
  },
  continue: {
    load: () => import('./continue.ts'),
    loadDryRun: () => import('./continue.ts'),
    readOnly: false,
    readsServices: true,
  },
  status: {
    load: () => import('./status.ts'),
    loadDryRun: () => import('./status.ts'),
    readOnly: true,
    readsServices: false,
  },
  remove: {
    load: () => import('./remove.ts'),
    loadDryRun: () => import('./plan-removal.ts'),
    readOnly: false,
    readsServices: false,
  },
};
