import type { Inputs } from '../contract/inputs.ts';
import { InputError } from '../lib/errors.ts';
import { waveNumbers } from '../service/waves.ts';
import { movedSince, partsOf, planIdOf } from './plan-id.ts';
import type { PreparedRun } from './prepare.ts';

/** The id of what a run is going to do. */
export function makePlanId(inputs: Inputs, prepared: PreparedRun): string {
  return planIdOf(partsOf(identified(inputs, prepared)));
}

/**
 * Compares what a run is going to do with the plan that `plan-id` names. A dry run gets the difference as warnings.
 *
 * @throws InputError where anything is not as it was planned
 */
export function checkPlanId(planId: string, inputs: Inputs, prepared: PreparedRun): PreparedRun {
  const { plan } = prepared;
  const moved = movedSince(planId, partsOf(identified(inputs, prepared)), plan);
  if (moved.length === 0) return prepared;
  const message = `What this run would do is not what was planned as \`${planId}\`. ${moved.join(' ')}`;
  if (inputs.dryRun) {
    return { ...prepared, plan: { ...plan, warnings: [...plan.warnings, `This would stop a deploy: ${message}`] } };
  }
  const cure = 'Nothing was changed. Plan again with the same inputs, look at the new plan, and pass its `plan-id`.';
  throw new InputError([{ input: 'plan-id', message: `${message} ${cure}`, example: null }]);
}

function identified(inputs: Inputs, { plan, task, suspended }: PreparedRun) {
  const services = plan.revisions.flatMap((revision) => revision.services.map(({ service }) => service));
  return { mode: inputs.mode, plan, task, suspended, waves: waveNumbers(services, inputs) };
}
