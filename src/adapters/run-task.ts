import {
  DescribeTasksCommand,
  type ECSClient,
  ListTasksCommand,
  RunTaskCommand,
  type RunTaskCommandInput,
  StopTaskCommand,
} from '@aws-sdk/client-ecs';
import type { EcsApi, StartAnswer } from '../apis/ecs.ts';
import { AwsError } from '../lib/errors.ts';
import type { JsonObject } from '../lib/json.ts';
import { doorOf } from '../lib/outside.ts';
import { learnFrom } from '../lib/values-to-hide.ts';
import { type CallSettings, callsOf } from './call.ts';

type TaskRunner = Pick<EcsApi, 'runTask' | 'runningTasks' | 'stopTask'>;

/** What starts, finds and stops the one-off task. Rejects with an AwsError; a lost answer has the kind `lost`. */
export function createTaskRunner(client: ECSClient, settings: CallSettings): TaskRunner {
  const { read, write } = callsOf('ecs', settings);
  const redact = doorOf(settings.redactor.redact);

  return {
    async runTask(request: JsonObject, signal) {
      learnFrom(settings.redactor, request.overrides);
      const command = new RunTaskCommand(request as unknown as RunTaskCommandInput);
      const revision = String(request.taskDefinition ?? '');
      const answer = await write('RunTask', revision, signal, (options) => client.send(command, options)).catch(
        takenOrThrow,
      );
      if ('takenBy' in answer) return answer;
      return {
        createdAtMs: answer.tasks?.[0]?.createdAt?.getTime() ?? null,
        lastStatus: answer.tasks?.[0]?.lastStatus ?? null,
        tasks: (answer.tasks ?? []).flatMap((task) => task.taskArn ?? []),
        failures: (answer.failures ?? []).map(({ arn, reason, detail }) => ({
          arn: arn ?? null,
          reason: redact(reason ?? ''),
          detail: detail === undefined ? null : redact(detail),
        })),
      };
    },

    async runningTasks(cluster, startedBy, signal) {
      // "When you specify startedBy as the filter, it must be the only filter that you use" (API_ListTasks).
      const list = new ListTasksCommand({ cluster, startedBy });
      const { taskArns = [] } = await read('ListTasks', cluster, signal, (options) => client.send(list, options));
      if (taskArns.length === 0) return [];
      const describe = new DescribeTasksCommand({ cluster, tasks: taskArns.slice(0, 100) });
      const answer = await read('DescribeTasks', cluster, signal, (options) => client.send(describe, options));
      return (answer.tasks ?? [])
        .filter(({ desiredStatus }) => desiredStatus !== 'STOPPED')
        .map(({ taskArn, taskDefinitionArn, group, overrides }) => ({
          arn: taskArn ?? '',
          revision: taskDefinitionArn ?? '',
          group: group ?? '',
          containerOverrides: (overrides?.containerOverrides ?? []) as unknown as JsonObject[],
        }));
    },

    async stopTask(cluster, task, reason, signal) {
      const command = new StopTaskCommand({ cluster, task, reason });
      await write('StopTask', task, signal, (options) => client.send(command, options));
    },
  };
}

/** ECS names the tasks that a client token has started where it is used for another request (API_RunTask, ConflictException). */
function takenOrThrow(error: unknown): StartAnswer & { takenBy: string[] } {
  if (!(error instanceof AwsError) || error.details.code !== 'ConflictException') throw error;
  const { resourceIds } = (error.cause ?? {}) as { resourceIds?: unknown };
  const takenBy = Array.isArray(resourceIds) ? resourceIds.filter((id) => typeof id === 'string') : [];
  return { tasks: [], failures: [], takenBy };
}
