import type { Inputs } from '../contract/inputs.ts';
import { followOnGitHub } from '../report/on-github.ts';
import type { Report } from '../report/report.ts';
import type { RunContext } from './context.ts';
import { isRollback, type PreparedRun } from './prepare.ts';

/** Asks GitHub what ships, and keeps its Deployment, while `work` makes the report. */
export async function reportToGitHub(
  inputs: Inputs,
  { plan, running }: PreparedRun,
  context: RunContext,
  work: () => Promise<Report>,
): Promise<Report> {
  const onGitHub = followOnGitHub(inputs, { plan, running, back: isRollback(inputs) }, context);
  try {
    const report = await work();
    return { ...report, github: await onGitHub.end(report) };
  } catch (error) {
    onGitHub.abandon();
    throw error;
  }
}
