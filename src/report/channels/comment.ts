import { clusterName } from '../../lib/arn.ts';
import { gitHubNotice } from '../github-notice.ts';
import type { Report } from '../report.ts';
import type { Channel } from './channel.ts';
import { summaryOf } from './summary.ts';

/** GitHub refuses longer comments (65,536 characters). */
const longest = 60_000;

/** The comment on the pull request. What GitHub refuses is told with the permission to add. */
export const comment: Channel = {
  name: 'the comment on the pull request',
  isOn: ({ dryRun }, options) => options.comment && dryRun,
  async publish(report, runner) {
    const { marker, body } = await commentOf(report);
    await runner.comment(marker, body).catch((error: unknown) => {
      const what = 'The comment on the pull request could not be written';
      runner.notice(gitHubNotice(what, 'pull-requests: write', error));
    });
  },
};

/** The pull request comment of a plan: found again by its marker, which names what the plan is about. */
export async function commentOf(report: Report): Promise<{ marker: string; body: string }> {
  const services =
    report.services.map(({ service }) => service).join(',') || report.revisions.map(({ family }) => family).join(',');
  const subject = `${clusterName(report.cluster)}/${services}`.replace(/[^\w,./-]/g, '');
  const marker = `<!-- ecs-deploy-action plan ${subject} -->`;
  const summary = await summaryOf(report, longest);
  return { marker, body: `${marker}\n${summary}` };
}
