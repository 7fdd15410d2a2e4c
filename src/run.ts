import type { Inputs } from './contract/inputs.ts';
import type { Ports } from './deploy.ts';
import { prepare } from './prepare.ts';
import { plannedReport } from './report/planned.ts';
import type { Report } from './report/report.ts';
import type { Service } from './service/service.ts';

/**
 * One run: prepare, then carry out, unless the mode is to plan. The code that writes is loaded only for the modes that
 * do: a plan has none of it.
 *
 * @throws InputError, AwsError when the run could not begin
 */
export async function run(inputs: Inputs, snapshot: Promise<Service[]>, ports: Ports): Promise<Report> {
  const prepared = await prepare(inputs, snapshot, ports);
  if (inputs.mode !== 'plan') {
    const { deploy } = await import('./deploy.ts');
    return deploy(inputs, prepared, ports);
  }
  const { startedAtMs } = prepared;
  const { mode, cluster } = inputs;
  const report = plannedReport(
    { mode, cluster, region: ports.region, startedAtMs, endedAtMs: ports.clock.now() },
    prepared,
  );
  ports.log.startGroup('What would be done');
  for (const step of report.steps) ports.log.line(step);
  ports.log.endGroup();
  for (const warning of report.warnings) ports.log.warning(warning);
  return report;
}
