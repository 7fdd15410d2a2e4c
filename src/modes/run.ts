import type { Inputs } from '../contract/inputs.ts';
import { plannedReport } from '../report/build-plan.ts';
import { followOnGitHub, type OnGitHubPorts } from '../report/on-github.ts';
import type { Report } from '../report/report.ts';
import type { Service } from '../service/service.ts';
import type { Ports } from './apply-plan.ts';
import { isRollback, type PreparedRun, prepare } from './prepare.ts';

/**
 * One run: prepare, then carry out, unless the mode is to plan. The code that writes is loaded only for the modes that
 * do: a plan has none of it.
 *
 * @throws InputError, AwsError when the run could not begin
 */
export async function run(inputs: Inputs, snapshot: Promise<Service[]>, ports: Ports & OnGitHubPorts): Promise<Report> {
  const prepared = await prepare(inputs, snapshot, ports);
  const { plan, running } = prepared;
  const onGitHub = followOnGitHub(inputs, { plan, running, back: isRollback(inputs) }, ports);
  try {
    const report =
      inputs.mode === 'plan' ? showSteps(inputs, prepared, ports) : await carryOut(inputs, prepared, ports);
    return { ...report, github: await onGitHub.end(report) };
  } catch (error) {
    onGitHub.abandon();
    throw error;
  }
}

async function carryOut(inputs: Inputs, prepared: PreparedRun, ports: Ports): Promise<Report> {
  const { deploy } = await import('./apply-plan.ts');
  return deploy(inputs, prepared, ports);
}

function showSteps({ mode, cluster }: Inputs, prepared: PreparedRun, ports: Ports): Report {
  const { startedAtMs } = prepared;
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
