import type { Inputs } from '../contract/inputs.ts';
import type { Report } from '../report/report.ts';
import type { Service } from '../service/service.ts';
import type { RunContext } from './context.ts';
import { prepareRemoval } from './prepare-removal.ts';

/**
 * `mode: remove`: decides what goes, removes it, waits until it is gone, reports. The code that writes is loaded only
 * here.
 *
 * @throws InputError, AwsError when the run could not begin
 */
export async function run(inputs: Inputs, _services: Promise<Service[]>, context: RunContext): Promise<Report> {
  const prepared = await prepareRemoval(inputs, context);
  const { applyRemoval } = await import('./apply-removal.ts');
  return applyRemoval(inputs, prepared, context);
}
