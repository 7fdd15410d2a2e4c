import type { Inputs } from '../contract/inputs.ts';
import { followOnGitHub } from '../report/on-github.ts';
import type { OnGitHub, Report } from '../report/report.ts';
import { olderCommits, olderWarning } from '../report/shipped-older.ts';
import type { RunContext } from './context.ts';
import { isRollback } from './decide.ts';
import type { PreparedRun } from './prepare.ts';

/**
 * What was prepared, if it is what `plan-id` names. The code is loaded only with that input.
 *
 * @throws InputError where anything is not as it was planned
 */
export async function asPlanned(inputs: Inputs, prepared: PreparedRun): Promise<PreparedRun> {
  if (inputs.planId === null) return prepared;
  const { checkPlanId } = await import('./check-plan-id.ts');
  return checkPlanId(inputs.planId, inputs, prepared);
}

/** Asks GitHub what ships, and keeps its Deployment, while `work` makes the report. */
export async function reportToGitHub(
  inputs: Inputs,
  { plan, running }: PreparedRun,
  context: RunContext,
  work: () => Promise<Report>,
): Promise<Report> {
  const checked = await checkCommit(inputs, plan, running, context);
  const onGitHub = followOnGitHub(inputs, { plan, running, isRollback: isRollback(inputs) }, checked);
  try {
    const report = await work();
    const github = await onGitHub.end(report);
    const older = olderWarnings(github, inputs);
    for (const warning of older) context.log.warning(warning);
    return { ...report, warnings: [...report.warnings, ...older], github };
  } catch (error) {
    onGitHub.abandon();
    throw error;
  }
}

/**
 * `on-older-commit: refuse` asks GitHub before the first write; returns the context with GitHub's answers kept.
 *
 * @throws InputError where an older commit would be deployed
 */
async function checkCommit(
  inputs: Inputs,
  plan: PreparedRun['plan'],
  running: PreparedRun['running'],
  context: RunContext,
): Promise<RunContext> {
  if (inputs.onOlderCommit !== 'refuse' || inputs.mode !== 'deploy' || inputs.dryRun) return context;
  const { refuseOlderCommit } = await import('../report/older-commit.ts');
  const { notices, compare } = await refuseOlderCommit(plan, running, context);
  for (const notice of notices) context.log.notice(notice);
  return { ...context, github: { ...context.github, compare } };
}

/** By what GitHub said of the commits that ship: nothing waits for it, and it is never asked again. */
function olderWarnings({ shipped }: OnGitHub, { mode, dryRun, onOlderCommit }: Inputs): string[] {
  if (mode !== 'deploy' || onOlderCommit === 'allow') return [];
  const options = { dryRun, refuses: onOlderCommit === 'refuse' };
  return olderCommits(shipped).map((older) => olderWarning(older, options));
}
