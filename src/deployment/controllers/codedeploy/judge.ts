import { parseArn, revisionName } from '../../../lib/arn.ts';
import { plural, withFullStop } from '../../../lib/text.ts';
import type { Counts } from '../../events.ts';
import type { ControllerRollback, Verdict, WaitUntil } from '../../verdict.ts';
import type { CodeDeployHandle } from './handle.ts';
import { type CodeDeployRecord, type CodeDeployTarget, hasEnded } from './record.ts';
import { greenOf, isGreen } from './task-sets.ts';

/** Everything that one poll of a CodeDeploy deployment shows. */
export type CodeDeployState = {
  record: CodeDeployRecord;
  /** Null while CodeDeploy does not show it. */
  target: CodeDeployTarget | null;
  /** The deployment that undoes this one; null where there is none. */
  undoing: CodeDeployRecord | null;
  /** Another deployment of the group that was begun since; null where there is none. */
  successor: string | null;
  nowMs: number;
};

/** How long CodeDeploy may take to begin the undoing of a deployment that it says it undoes. */
const undoingWithinMs = 60_000;

/** Judges one poll. Pure. https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_DeploymentInfo.html */
export function judgeCodeDeploy(handle: CodeDeployHandle, seen: CodeDeployState, until: WaitUntil): Verdict {
  const { record, target } = seen;
  if (record.status === 'Succeeded') return served(handle, seen, '');
  if (hasEnded(record)) return ended(handle, seen);
  if (until === 'baking' && (record.terminationWait || hasShifted(target))) {
    return served(handle, seen, ' The old task set is kept until its termination wait time ends.');
  }
  return { kind: 'pending', why: missing(handle, seen), settling: false };
}

/** The last hook after the shift is over. */
function hasShifted(target: CodeDeployTarget | null): boolean {
  return target?.events.some(({ name, status }) => name === 'AfterAllowTraffic' && isPassed(status)) ?? false;
}

function isPassed(status: string): boolean {
  return status === 'Succeeded' || status === 'Skipped';
}

function served(handle: CodeDeployHandle, { target }: CodeDeployState, more: string): Verdict {
  const name = revisionName(handle.revision);
  const green = greenOf(target);
  if (green !== null && green.desired === 0) {
    const warning = `The desired count is 0: ${name} is set, but no task ran, so the new revision is untested. \`desired-count\` starts tasks.`;
    return { kind: 'completed', why: warning, warning };
  }
  const tasks = green === null ? 'serves' : `runs ${green.running} of ${plural(green.desired, 'task')} and serves`;
  return { kind: 'completed', why: `${name} ${tasks} all production traffic.${more}`, warning: null };
}

/** Failed or Stopped. */
function ended(handle: CodeDeployHandle, seen: CodeDeployState): Verdict {
  const { record, successor } = seen;
  const why = whyEnded(seen);
  if (record.status === 'Stopped' && successor !== null && successor !== record.rollback?.deploymentId) {
    const taken = `Our deployment (${record.id}) was stopped, and another one (${successor}) took its place.`;
    return { kind: 'superseded', why: taken, by: successor };
  }
  return { kind: 'failed', why, rollback: rollbackOf(handle, seen) };
}

/** What CodeDeploy did about it. */
function rollbackOf(handle: CodeDeployHandle, { record, target, undoing, nowMs }: CodeDeployState): ControllerRollback {
  const to = handle.rollbackPoint.revision;
  if (to === null) return { state: 'none' };
  const name = revisionName(to);
  if (undoing !== null) return undone(to, undoing);
  const sinceMs = nowMs - (record.completedAtMs ?? nowMs);
  const untouched = target !== null && !target.taskSets.some((each) => isGreen(each) && each.trafficWeight > 0);
  const shifted = !(untouched && hasBlue(target));
  // A stopped deployment is rolled back if the request to stop it said so, which cannot be read in advance.
  const awaited = record.status === 'Stopped' ? shifted : record.rollsBack;
  if (awaited && sinceMs < undoingWithinMs) {
    return { state: 'running', to, why: `CodeDeploy is rolling back to ${name}.` };
  }
  // Before traffic is shifted there is nothing to roll back: CodeDeploy only removes the new task set.
  return shifted
    ? { state: 'none' }
    : { state: 'done', to, why: `No traffic had been shifted: ${name} is still serving.` };
}

function undone(to: string, undoing: CodeDeployRecord): ControllerRollback {
  const name = revisionName(to);
  if (undoing.status === 'Succeeded') {
    return {
      state: 'done',
      to,
      why: `CodeDeploy rolled back to ${name} (deployment ${undoing.id}), which is serving again.`,
    };
  }
  if (!hasEnded(undoing)) {
    return { state: 'running', to, why: `CodeDeploy is rolling back to ${name} (deployment ${undoing.id}).` };
  }
  const why = undoing.error === null ? `it is ${undoing.status}` : undoing.error.message;
  return { state: 'failed', to, why: `CodeDeploy's rollback to ${name} (deployment ${undoing.id}) failed too: ${why}` };
}

/** CodeDeploy's words, and those of the event that failed. */
function whyEnded({ record, target }: CodeDeployState): string {
  const failed = target?.events.find(({ status }) => status === 'Failed') ?? null;
  const said =
    record.error === null
      ? `CodeDeploy ended the deployment as ${record.status}.`
      : withFullStop(record.error.message.trim());
  const code = record.error === null ? '' : ` (${record.error.code})`;
  const event = failed === null ? '' : ` The event ${failed.name} failed`;
  const diagnostics =
    failed === null ? '' : failed.diagnostics === null ? '.' : `: ${withFullStop(failed.diagnostics.trim())}`;
  return `${said.replace(/\.$/, '')}${code}.${event}${diagnostics}`;
}

/** What the deployment waits for: a person, tasks, a hook, traffic or time. */
function missing(handle: CodeDeployHandle, { record, target }: CodeDeployState): string {
  const { id, status } = record;
  if (record.terminationWait)
    return `${revisionName(handle.revision)} serves; CodeDeploy keeps the old task set until its termination wait time ends.`;
  if (status === 'Ready') return `It waits for manual approval: ${continueCommand(handle, id)}.`;
  const event = target?.events.find((each) => each.status === 'InProgress')?.name ?? null;
  const at = event === null ? `It is ${status}.` : `The event ${event} is in progress.`;
  const green = greenOf(target);
  if (green === null) return at;
  const name = revisionName(handle.revision);
  return `${at} ${green.running} of ${plural(green.desired, 'task')} of ${name} run. ${name} gets ${green.trafficWeight} % of the traffic.`;
}

/** https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_ContinueDeployment.html */
export function continueCommand(handle: CodeDeployHandle, id: string): string {
  const region = parseArn(handle.serviceArn)?.region;
  return `aws deploy continue-deployment${region ? ` --region ${region}` : ''} --deployment-id ${id} --deployment-wait-type READY_WAIT`;
}

function hasBlue(target: CodeDeployTarget): boolean {
  return target.taskSets.some((taskSet) => !isGreen(taskSet));
}

export function countsIn(target: CodeDeployTarget, desired: number, failed: number): Counts {
  const green = greenOf(target);
  const old = target.taskSets.filter((taskSet) => !isGreen(taskSet));
  return {
    desired: green?.desired ?? desired,
    running: green?.running ?? 0,
    pending: green?.pending ?? 0,
    failed,
    old: old.reduce((sum, taskSet) => sum + taskSet.running, 0),
  };
}
