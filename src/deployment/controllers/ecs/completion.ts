import { plural } from '../../../lib/text.ts';
import type { DeploymentHandle } from '../../handle.ts';

/** What is said of a deployment that completed: with tasks, what became of the old ones. */
export function completionText(
  name: string,
  { running, wanted }: { running: number; wanted: number },
  { deploymentId, isNew, rollbackPoint }: DeploymentHandle,
): string {
  if (wanted === 0) {
    return `The desired count is 0: ${name} is set, but no task ran, so the new revision is untested. \`desired-count\` starts tasks.`;
  }
  const isFirst = rollbackPoint.neverServed && [...rollbackPoint.deployments.keys()].every((id) => id === deploymentId);
  const left = isFirst ? 'it is the first deployment of the service' : 'no old tasks remain';
  return `${name} runs ${running} of ${plural(wanted, 'task')} and is stable; ${isNew ? left : 'ECS needed no deployment for the change'}.`;
}
