import { GitHubError, messageOf } from '../lib/errors.ts';

/**
 * What the log says of something that GitHub refused.
 *
 * @param what a sentence without its end: `The comment could not be written`
 * @param permission what GitHub's documentation asks for: `pull-requests: write`
 */
export function gitHubNotice(what: string, permission: string, error: unknown): string {
  const said = messageOf(error).replace(/\.$/, '');
  return `${what}: ${said}.${isDenied(error) ? ` Give the job \`permissions: ${permission}\`.` : ''}`;
}

/** Of what a token may not see GitHub says that it is not there. A rate limit is a 403, too. */
function isDenied(error: unknown): boolean {
  if (!(error instanceof GitHubError)) return false;
  return error.status === 404 || (error.status === 403 && !/rate limit/i.test(error.message));
}
