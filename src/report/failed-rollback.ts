import type { DeploymentWatch } from '../deployment/controller.ts';
import type { FailedRollback } from '../deployment/rollback.ts';
import { whatToDo } from '../diagnose/refusal-text.ts';
import { revisionName } from '../lib/arn.ts';
import { plural, withFullStop } from '../lib/text.ts';

/** A rollback that failed: why, what still runs, and the way out, which is another one where the earlier revision itself fails. */
export function sayFailedRollback(rollback: FailedRollback, watch: DeploymentWatch): string {
  const { handle } = watch;
  const to = revisionName(rollback.to);
  const command = handle.controller.rollbackCommand(watch);
  const { finding, left } = rollback;
  const said = [
    `Rollback to ${to} failed: ${finding === undefined ? '' : `${finding.cause} `}${withFullStop(rollback.why)}`,
    left === null ? '' : leftText(left, handle, to),
    stillRuns(rollback),
  ];
  if (left !== 'earlier') return join([...said, `Roll back manually: ${command}`]);
  const advice = [...mending(finding, to), otherRevision];
  const again = `A new deployment of ${to} fails the same way until then. Afterwards, if ${to} is not serving by then, roll back manually: ${command}`;
  return join([...said, whatToDo({ advice }), again]);
}

const otherRevision =
  'Or deploy a revision that starts: a corrected image, or mode: rollback with another revision in rollback-to.';

/** An image that is gone has to come back: that it was pushed once is certain, as the revision served. */
function mending(finding: FailedRollback['finding'], to: string): readonly string[] {
  if (finding === undefined) return [`Fix what failed the deployment of ${to}: the reason is above.`];
  if (!/^image-(?:not-found|digest)/.test(finding.rule)) return finding.advice.slice(0, 3);
  return [
    'Push this image again under the same name, from the commit that it was built of.',
    ...finding.advice.slice(0, 1),
    'Do not let a lifecycle policy of the repository remove images of revisions that you may roll back to.',
  ];
}

function leftText(left: NonNullable<FailedRollback['left']>, handle: DeploymentWatch['handle'], to: string): string {
  if (left === 'earlier') return `The deployment of ${to} is left as it is.`;
  const failed = revisionName(handle.revision);
  if (left === 'either') return `Whether the newest deployment is now that of ${failed} or of ${to} is not known.`;
  return `Deployment ${handle.deploymentId} of ${failed} is left as it is.`;
}

function stillRuns({ running, left }: FailedRollback): string {
  if (running === undefined) return '';
  if (running.length === 0) return 'No task of the service is running.';
  const shown = running
    .map(({ revision, count }) => `${plural(count, 'task')} of ${revisionName(revision)}`)
    .join(', ');
  return `Still running: ${shown}.${left === 'earlier' ? ' Leave these tasks alone: ECS could not replace them now.' : ''}`;
}

function join(sentences: readonly string[]): string {
  return sentences.filter((text) => text !== '').join(' ');
}
