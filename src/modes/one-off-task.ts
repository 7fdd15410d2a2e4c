import type { Inputs } from '../contract/inputs.ts';
import { clusterName, revisionName } from '../lib/arn.ts';
import { taskUrl } from '../lib/console-url.ts';
import { explainTask } from '../report/refusals.ts';
import { taskEventLine } from '../run-task/events.ts';
import type { TaskPlan } from '../run-task/request.ts';
import { runOneOff, type TaskResult } from '../run-task/run.ts';
import { isRerun, type Provenance } from '../taskdef/provenance.ts';
import type { RunContext } from './context.ts';

/** The revision that the task runs. */
type TaskRevision = {
  arn: string;
  /** An earlier attempt of this run registered it, and may have run its task. */
  isReused: boolean;
  /** When this run began, ms. */
  startedAtMs: number;
};

/** Runs the one-off task of a plan to its end, with its log. What went wrong is part of the result. */
export async function runPlannedTask(
  task: TaskPlan,
  { arn, isReused, startedAtMs }: TaskRevision,
  inputs: Inputs,
  context: RunContext,
): Promise<TaskResult> {
  const { clock, region, log } = context;
  const { repository, runId } = context.provenance;
  const settings = {
    waitMs: inputs.waitForMinutes * 60_000,
    identity: taskIdentity(context.provenance, task.waits, startedAtMs),
    searchesFirst: isReused,
    isRerun: isRerun(context.provenance),
    runName: runId === null ? 'a run outside GitHub' : `run ${runId} of ${repository ?? 'a repository'}`,
    region,
  };
  log.startGroup(`Run the one-off task of ${revisionName(arn)}`);
  const beganAtMs = clock.now();
  const ended = await runOneOff(task, arn, settings, context, (events) => log.line(taskEventLine(events, beganAtMs)));
  const about = { cluster: task.cluster, region, service: null, revision: arn, definition: task.definition };
  const result = await explainTask(ended, about);
  log.line(result.reason);
  const [started = ''] = result.kind === 'started' ? result.taskArns : [];
  const url = taskUrl(started, clusterName(inputs.cluster));
  if (url !== null) log.line(`Follow it at ${url}`);
  log.endGroup();
  return result;
}

/**
 * What tells this step's task from others', in every attempt of the run. A task that is not waited for, or is started
 * outside GitHub, is a new one each time: the moment tells.
 */
function taskIdentity({ repository, runId, job, step }: Provenance, waits: boolean, nowMs: number): string[] {
  if (runId === null || !waits) return [runId ?? '', String(nowMs)];
  return [repository ?? '', runId, job ?? '', step ?? ''];
}
