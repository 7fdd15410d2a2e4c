import {
  CloudWatchLogsClient,
  type CloudWatchLogsClientConfig,
  GetLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import {
  DescribeTasksCommand,
  type ECSClient,
  ListTasksCommand,
  RunTaskCommand,
  type RunTaskCommandInput,
  StopTaskCommand,
} from '@aws-sdk/client-ecs';
import { AwsError } from '../lib/errors.ts';
import type { JsonObject } from '../lib/json.ts';
import { doorOf } from '../lib/outside.ts';
import { learnFrom } from '../lib/values-to-hide.ts';
import type { TaskFinder } from '../task/begin.ts';
import type { StartAnswer, TaskStarter, TaskStopper } from '../task/start.ts';
import type { LogReader } from '../task/tail.ts';
import { type CallSettings, call } from './call.ts';

/** What starts, finds and stops the one-off task. Rejects with an AwsError; a lost answer has the kind `lost`. */
export function createTaskRunner(client: ECSClient, settings: CallSettings): TaskStarter & TaskStopper & TaskFinder {
  const write = <T>(
    operation: string,
    resource: string,
    signal: AbortSignal,
    send: (signal: AbortSignal) => Promise<T>,
  ) => call(settings, { operation: `ecs:${operation}`, resource, write: true }, send, signal);
  const redact = doorOf(settings.redactor.redact);

  return {
    async runTask(request: JsonObject, signal) {
      learnFrom(settings.redactor, request.overrides);
      const command = new RunTaskCommand(request as unknown as RunTaskCommandInput);
      const send = (abortSignal: AbortSignal) => client.send(command, { abortSignal });
      const answer = await write('RunTask', String(request.taskDefinition ?? ''), signal, send).catch(takenOrThrow);
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
      const read = <T>(operation: string, send: (signal: AbortSignal) => Promise<T>) =>
        call(settings, { operation: `ecs:${operation}`, resource: cluster, write: false }, send, signal);
      // "When you specify startedBy as the filter, it must be the only filter that you use" (API_ListTasks).
      const list = new ListTasksCommand({ cluster, startedBy });
      const { taskArns = [] } = await read('ListTasks', (abortSignal) => client.send(list, { abortSignal }));
      if (taskArns.length === 0) return [];
      const describe = new DescribeTasksCommand({ cluster, tasks: taskArns.slice(0, 100) });
      const answer = await read('DescribeTasks', (abortSignal) => client.send(describe, { abortSignal }));
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
      await write('StopTask', task, signal, (abortSignal) => client.send(command, { abortSignal }));
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

/** Log streams from their beginning, in whatever region a container writes to. Rejects with an AwsError. */
export function createLogReader(
  configuration: CloudWatchLogsClientConfig,
  settings: CallSettings,
): LogReader & { destroy(): void } {
  const clients = new Map<string, CloudWatchLogsClient>();
  const clientFor = (region: string): CloudWatchLogsClient => {
    const client = clients.get(region) ?? new CloudWatchLogsClient({ ...configuration, region });
    clients.set(region, client);
    return client;
  };

  return {
    async readLog({ region, group, stream }, token, signal) {
      const command = new GetLogEventsCommand({
        logGroupName: group,
        logStreamName: stream,
        startFromHead: true,
        ...(token === null ? {} : { nextToken: token }),
      });
      const subject = { operation: 'logs:GetLogEvents', resource: group, write: false };
      const send = (abortSignal: AbortSignal) => clientFor(region).send(command, { abortSignal });
      try {
        const answer = await call(settings, subject, send, signal);
        const events = answer.events ?? [];
        const texts = settings.redactor.redactAll(events.map(({ message }) => message ?? ''));
        const lines = events.map(({ timestamp }, index) => ({ atMs: timestamp ?? 0, text: texts[index] ?? '' }));
        return { kind: 'page', lines, token: answer.nextForwardToken ?? token ?? '' };
      } catch (error) {
        if (!(error instanceof AwsError) || error.details.code !== 'ResourceNotFoundException') throw error;
        return { kind: /log group does not exist/i.test(error.message) ? 'no-group' : 'no-stream' };
      }
    },

    destroy(): void {
      for (const client of clients.values()) client.destroy();
    },
  };
}
