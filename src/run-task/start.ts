import type { EcsApi } from '../apis/ecs.ts';
import type { Clock } from '../lib/clock.ts';
import { AwsError } from '../lib/errors.ts';
import type { JsonObject } from '../lib/json.ts';
import { sendUntilAnswered } from '../lib/lost-response.ts';
import { withFullStop } from '../lib/text.ts';
import { failuresText } from './failures.ts';

/** What became of RunTask. `unknown`: it cannot be told whether ECS started a task. */
export type TaskStart =
  | { kind: 'started'; tasks: string[]; createdAtMs: number | null; lastStatus: string | null }
  /** An earlier request of other members has this client token; its tasks, where ECS names them. */
  | { kind: 'taken'; tasks: string[] }
  | { kind: 'refused' | 'unknown'; reason: string; error?: AwsError };

type Timing = { clock: Clock; signal: AbortSignal };

/** Pauses before a stop whose answer was lost is sent again: the step ends soon. */
const stopAgainAfterMs = [500, 500];

/**
 * Starts the task, once: a request whose answer was lost is sent again with the same client token, and ECS answers with
 * the task that it has started. Never throws an AwsError. `signal` is that of writes, which a cancelled run lets finish.
 */
export async function startTask(
  request: JsonObject,
  ecs: Pick<EcsApi, 'runTask'>,
  { clock, signal }: Timing,
): Promise<TaskStart> {
  let sends = 0;
  const send = () => {
    sends += 1;
    return ecs.runTask(request, signal);
  };
  try {
    const answer = await sendUntilAnswered(send, { clock, signal });
    const { tasks, failures, createdAtMs = null, lastStatus = null, takenBy } = answer;
    if (takenBy !== undefined) return { kind: 'taken', tasks: takenBy };
    if (tasks.length === 0) return { kind: 'refused', reason: failuresText(failures) };
    return { kind: 'started', tasks, createdAtMs, lastStatus };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const { kind } = error.details;
    const isUnclear = kind === 'lost' || kind === 'aborted' || (sends > 1 && kind !== 'refused');
    if (isUnclear)
      return { kind: 'unknown', reason: `Whether ECS has started the task is not known. ${error.message}` };
    return { kind: 'refused', reason: `The task could not be started. ${withFullStop(error.message)}`, error };
  }
}

/**
 * Stops a task, and says how it went, as a sentence. Stopping what is stopping already changes nothing, so a request
 * whose answer was lost is sent again.
 */
export async function stopTask(
  task: { cluster: string; arn: string },
  reason: string,
  ecs: Pick<EcsApi, 'stopTask'>,
  { clock, signal }: Timing,
): Promise<string> {
  // "The reason … maximum 255 characters" (API_StopTask).
  const text = [...reason].slice(0, 255).join('');
  try {
    const send = () => ecs.stopTask(task.cluster, task.arn, text, signal);
    await sendUntilAnswered(send, { delays: stopAgainAfterMs, clock, signal });
    return 'It was told to stop.';
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return `It could not be stopped and may still run: ${error.message}`;
  }
}
