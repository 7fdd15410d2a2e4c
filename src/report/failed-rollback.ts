import { whatToDo } from '../diagnose/refusal-text.ts';
import { revisionName } from '../lib/arn.ts';
import { plural } from '../lib/text.ts';
import { rollbackCommand } from '../rollback/perform.ts';
import type { FailedRollback, Reversed } from '../rollback/reverse.ts';
import { isCodeDeploy } from '../rollout/codedeploy-started.ts';
import type { Started } from '../rollout/started.ts';
import type { Service } from '../service/service.ts';
import type { Watched } from '../watch/poll.ts';

/**
 * Adds to a rollback that failed what a person needs at once: what still runs, and why the tasks of the earlier
 * revision fail, by the rules alone, without a further call.
 */
export async function explainRollback(reversed: Reversed, failed: Watched, region: string): Promise<Reversed> {
  if (reversed.kind !== 'failed') return reversed;
  const last = reversed.watched?.last ?? failed.last;
  const running = last === null || isCodeDeploy(failed.started) ? {} : { running: runningIn(last) };
  const finding = reversed.watched === undefined ? null : await findingOf(reversed.watched, region);
  return { ...reversed, ...running, ...(finding === null ? {} : { finding }) };
}

async function findingOf(watched: Watched, region: string): Promise<NonNullable<FailedRollback['finding']> | null> {
  const [{ knownEvidence }, { diagnose }] = await Promise.all([
    import('../diagnose/gather.ts'),
    import('../diagnose/diagnose.ts'),
  ]);
  const { started, last, verdict, serviceDeploymentArn, stoppedTrouble } = watched;
  const stopped = [...watched.stopped.tasks.values()];
  const subject = { started, region, definition: {}, last, serviceDeploymentArn, events: [], stopped, stoppedTrouble };
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
export function sayFailedRollback(reversed: FailedRollback, started: Started, region: string): string {
  const to = revisionName(reversed.to);
  const command = rollbackCommand(started, region);
  const { finding, left } = reversed;
  const said = [
    `THE ROLLBACK TO ${to} FAILED TOO: ${finding === undefined ? '' : `${finding.cause} `}${sentence(reversed.why)}`,
    left === null ? '' : leftText(left, started, to),
    stillRuns(reversed),
  ];
  if (left !== 'earlier') return join([...said, `Put it back by hand: ${command}`]);
  const advice = [...mending(finding, to), otherRevision];
  const again = `A new deployment of ${to} fails the same way until then. Afterwards, if ECS has not started its tasks by itself, put it back by hand: ${command}`;
  return join([...said, whatToDo({ advice }), again]);
}

const otherRevision =
  'Or deploy a revision that starts: a corrected image, or mode: rollback with another revision in rollback-to.';

/** An image that is gone has to come back: that it was pushed once is certain, as the revision served. */
function mending(finding: FailedRollback['finding'], to: string): readonly string[] {
  if (finding === undefined) return [`Look at the stopped tasks of ${to} and mend what keeps them from starting.`];
  if (!/^image-(?:not-found|digest)/.test(finding.rule)) return finding.advice.slice(0, 3);
  return [
    'Push this image again under the same name, from the commit that it was built of.',
    ...finding.advice.slice(0, 1),
    'Keep a lifecycle policy of the repository from removing images that a revision may go back to.',
  ];
}

function leftText(left: NonNullable<FailedRollback['left']>, started: Started, to: string): string {
  if (left === 'earlier') return `The deployment of ${to} is left as it is.`;
  const failed = revisionName(started.revision);
  if (left === 'either') return `Whether the newest deployment is that of ${failed} or of ${to} now is not known.`;
  return `Deployment ${started.deploymentId} of ${failed} is left as it is.`;
}

function stillRuns({ running, left }: FailedRollback): string {
  if (running === undefined) return '';
  if (running.length === 0) return 'NO TASK OF THE SERVICE RUNS NOW.';
  const told = running.map(({ revision, count }) => `${plural(count, 'task')} of ${revisionName(revision)}`).join(', ');
  return `Still running: ${told}.${left === 'earlier' ? ' Leave these tasks alone: ECS could not replace them now.' : ''}`;
}

function join(sentences: readonly string[]): string {
  return sentences.filter((text) => text !== '').join(' ');
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
