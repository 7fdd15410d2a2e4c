import type { DeploymentWatch } from '../deployment/controller.ts';
import type { FailedRollback, RollbackResult } from '../deployment/rollback.ts';
import { refusalText, whatToDo } from '../diagnose/refusal-text.ts';
import type { AwsError } from '../lib/errors.ts';
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
