import type { Inputs } from '../contract/inputs.ts';
import { plannedReport } from '../report/build-plan.ts';
import type { Report } from '../report/report.ts';
import type { Service } from '../service/service.ts';
import { expiryTags } from '../service/service-tags.ts';
import { waveNumbers } from '../service/waves.ts';
import type { RunContext } from './context.ts';
import { asPlanned, reportToGitHub } from './github.ts';
import { type PreparedRun, prepare } from './prepare.ts';

/**
 * `mode: deploy` and `mode: rollback` with `dry-run`: everything up to the first write, shown. Loads nothing that writes.
 *
 * @throws InputError, AwsError when the run could not begin
 */
export async function run(inputs: Inputs, snapshot: Promise<Service[]>, context: RunContext): Promise<Report> {
  const prepared = await asPlanned(inputs, await prepare(inputs, snapshot, context));
  return reportToGitHub(inputs, prepared, context, async () => showPlanned(inputs, prepared, context));
}

/** The report of a dry run, its steps and warnings shown. */
export async function showPlanned(inputs: Inputs, prepared: PreparedRun, context: RunContext): Promise<Report> {
  const { mode, cluster } = inputs;
  const { clock, log, region } = context;
  const { startedAtMs } = prepared;
  const tags = mode === 'deploy' ? expiryTags(inputs, clock.now()) : [];
  const services = prepared.plan.revisions.flatMap((revision) => revision.services.map(({ service }) => service));
  const waves = waveNumbers(services, inputs);
  const about = { mode, dryRun: true, cluster, region, startedAtMs, endedAtMs: clock.now() };
  const { makePlanId } = await import('./check-plan-id.ts');
  const planId = makePlanId(inputs, prepared);
  const report = { ...plannedReport(about, { ...prepared, tags, waves, checks: context.checks }), planId };
  log.startGroup('What would be done');
  for (const step of report.steps) log.line(step);
  log.line(`Plan id: ${planId}`);
  log.endGroup();
  for (const warning of report.warnings) log.warning(warning);
  return report;
}
