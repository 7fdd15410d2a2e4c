import { AwsError } from './errors.ts';

/**
 * Whether an error ends the polling of a deployment or a task; `failedPolls` counts the polls in a row that failed, this
 * one included. Expired credentials stay expired; a denial may be an IAM change that is still spreading, so it has to
 * come twice, as does an error of our own; throttling and broken connections pass.
 */
export function losesTrack(error: unknown, failedPolls: number): boolean {
  const kind = error instanceof AwsError ? error.details.kind : 'refused';
  return kind === 'credentials' || ((kind === 'denied' || kind === 'refused') && failedPolls >= 2);
}
