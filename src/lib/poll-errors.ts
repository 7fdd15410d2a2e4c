import { AwsError, messageOf } from './errors.ts';

/**
 * Whether an error ends the polling of a deployment or a task; `failedPolls` counts the polls in a row that failed, this
 * one included. Expired credentials stay expired; a denial may be an IAM change that is still spreading, so it has to
 * come twice, as does an error of our own; throttling and broken connections pass.
 */
export function losesTrack(error: unknown, failedPolls: number): boolean {
  const kind = error instanceof AwsError ? error.details.kind : 'refused';
  return kind === 'credentials' || ((kind === 'denied' || kind === 'refused') && failedPolls >= 2);
}

/** What is known after a poll that failed; `failedPolls` counts the polls in a row that had failed before it. */
export function afterFailedPoll(
  error: unknown,
  failedPolls: number,
): { failedPolls: number; pollError: string; isLost: boolean } {
  const isLate = error instanceof AwsError && error.details.kind === 'aborted';
  const count = failedPolls + 1;
  const pollError = isLate ? 'AWS did not respond in time.' : messageOf(error);
  return { failedPolls: count, pollError, isLost: losesTrack(error, count) };
}
