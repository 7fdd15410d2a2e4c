import { clusterName } from '../../lib/arn.ts';
import type { Report } from '../report.ts';
import { summaryOf } from './summary.ts';

/** GitHub refuses longer comments (65,536 characters). */
const longest = 60_000;

/** The pull request comment of a plan: found again by its marker, which names what the plan is about. */
export async function commentOf(report: Report): Promise<{ marker: string; body: string }> {
  const services =
    report.services.map(({ service }) => service).join(',') || report.revisions.map(({ family }) => family).join(',');
  const subject = `${clusterName(report.cluster)}/${services}`.replace(/[^\w,./-]/g, '');
  const marker = `<!-- ecs-deploy-action plan ${subject} -->`;
  const summary = await summaryOf(report, longest);
  return { marker, body: `${marker}\n${summary}` };
}
