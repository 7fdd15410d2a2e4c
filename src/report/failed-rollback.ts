import type { DeploymentWatch } from '../deployment/controller.ts';
import type { FailedRollback, RollbackResult } from '../deployment/rollback.ts';
import { refusalText, whatToDo } from '../diagnose/refusal-text.ts';
import { revisionName } from '../lib/arn.ts';
import type { AwsError } from '../lib/errors.ts';
import { plural, withFullStop } from '../lib/text.ts';
import type { Service } from '../service/service.ts';

/**
 * Adds to a rollback that failed what a person needs at once: what still runs, and why the tasks of the earlier
 * revision fail, by the rules alone, without a further call.
 */
export async function explainRollback(
  rollback: RollbackResult,
  failed: DeploymentWatch,
  region: string,
): Promise<RollbackResult> {
  if (rollback.kind !== 'failed') return rollback;
  const last = rollback.watch?.last ?? failed.last;
  // A service whose deployments another controller makes lists none.
  const running = last === null || last.deployments.length === 0 ? {} : { running: runningIn(last) };
  const finding = rollback.watch === undefined ? null : await findingOf(rollback.watch, region);
  const why = rollback.error === undefined ? rollback.why : await whyRefused(rollback.error, rollback.to, failed);
  return { ...rollback, why, ...running, ...(finding === null ? {} : { finding }) };
}

async function whyRefused(error: AwsError, revision: string, { handle }: DeploymentWatch): Promise<string> {
  const { explainRefusal, unknownCall } = await import('../diagnose/refused.ts');
  const finding = explainRefusal(error, { ...unknownCall, cluster: handle.cluster, revision });
  return refusalText(error, finding) + (finding === null ? '' : ` ${whatToDo(finding)}`);
}

async function findingOf(
  watch: DeploymentWatch,
  region: string,
): Promise<NonNullable<FailedRollback['finding']> | null> {
  const [{ knownEvidence }, { diagnose }] = await Promise.all([
    import('../diagnose/gather.ts'),
    import('../diagnose/diagnose.ts'),
  ]);
  const { handle, last, verdict, serviceDeploymentArn, stoppedTrouble } = watch;
  const stopped = [...watch.stopped.tasks.values()];
  const subject = { handle, region, definition: {}, last, serviceDeploymentArn, events: [], stopped, stoppedTrouble };
  const [first] = diagnose(
    knownEvidence({ ...subject, reason: verdict.kind === 'failed' ? verdict.why : null }),
  ).causes;
  // Without a task that failed there is only ECS's own verdict, which is said anyway.
  return first === undefined || first.tasks === 0 || first.rule === 'unknown' ? null : first;
}

/** Running tasks by revision, those of the newest deployment first. */
function runningIn({ deployments }: Service): { revision: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { taskDefinition, running } of deployments)
    counts.set(taskDefinition, (counts.get(taskDefinition) ?? 0) + running);
  return [...counts].flatMap(([revision, count]) => (count > 0 ? [{ revision, count }] : []));
}

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
  const again = `A new deployment of ${to} fails the same way until then. Afterwards, if ECS has not started its tasks on its own, roll back manually: ${command}`;
  return join([...said, whatToDo({ advice }), again]);
}

const otherRevision =
  'Or deploy a revision that starts: a corrected image, or mode: rollback with another revision in rollback-to.';

/** An image that is gone has to come back: that it was pushed once is certain, as the revision served. */
function mending(finding: FailedRollback['finding'], to: string): readonly string[] {
  if (finding === undefined) return [`Check the stopped tasks of ${to} and fix what keeps them from starting.`];
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
  const told = running.map(({ revision, count }) => `${plural(count, 'task')} of ${revisionName(revision)}`).join(', ');
  return `Still running: ${told}.${left === 'earlier' ? ' Leave these tasks alone: ECS could not replace them now.' : ''}`;
}

function join(sentences: readonly string[]): string {
  return sentences.filter((text) => text !== '').join(' ');
}
