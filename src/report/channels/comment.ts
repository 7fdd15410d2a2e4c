import { gitHubNotice } from '../github-notice.ts';
import type { Channel } from './channel.ts';

/** The comments on the pull request. What GitHub refuses is told with the permission to add. */
export const comment: Channel = {
  name: 'the comment on the pull request',
  isOn: ({ services, revisions, board }, options) =>
    options.comment && board === undefined && services.length + revisions.length > 0,
  async publish(report, runner) {
    try {
      const { commentsOf } = await import('../comments.ts');
      for (const { marker, body } of await commentsOf(report)) await runner.comment(marker, body);
    } catch (error) {
      const what = 'The comment on the pull request could not be written';
      runner.notice(gitHubNotice(what, 'pull-requests: write', error));
    }
  },
};
