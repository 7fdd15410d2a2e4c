import type { Inputs } from '../contract/inputs.ts';
import type { Report } from '../report/report.ts';
import type { Service } from '../service/service.ts';
import type { RunContext } from './context.ts';
import { asPlanned, reportToGitHub } from './github.ts';
import { prepare } from './prepare.ts';

/**
 * `mode: deploy` and `mode: rollback`: prepare, apply, watch, report. The code that writes is loaded only here.
 *
 * @throws InputError, AwsError when the run could not begin
 */
export async function run(inputs: Inputs, snapshot: Promise<Service[]>, context: RunContext): Promise<Report> {
  const prepared = await asPlanned(inputs, await prepare(inputs, snapshot, context));
  return reportToGitHub(inputs, prepared, context, async () => {
    const { applyPlan } = await import('./apply-plan.ts');
    return applyPlan(inputs, prepared, context);
  });
}
