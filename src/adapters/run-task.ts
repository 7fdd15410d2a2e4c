import {
  CloudWatchLogsClient,
  type CloudWatchLogsClientConfig,
  GetLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { type ECSClient, RunTaskCommand, type RunTaskCommandInput, StopTaskCommand } from '@aws-sdk/client-ecs';
import { AwsError } from '../lib/errors.ts';
import { isObject, type JsonObject, objectsIn, textOf } from '../lib/json.ts';
import { doorOf } from '../lib/outside.ts';
import type { TaskStarter, TaskStopper } from '../task/start.ts';
import type { LogReader } from '../task/tail.ts';
import { type CallSettings, call } from './call.ts';

/** What the one-off task writes. Rejects with an AwsError; a lost answer has the kind `lost`. */
export function createTaskRunner(client: ECSClient, settings: CallSettings): TaskStarter & TaskStopper {
  const write = <T>(
    operation: string,
    resource: string,
    signal: AbortSignal,
    send: (signal: AbortSignal) => Promise<T>,
  ) => call(settings, { operation: `ecs:${operation}`, resource, write: true }, send, signal);
  const redact = doorOf(settings.redactor.redact);

  return {
    async runTask(request: JsonObject, signal) {
      settings.redactor.learn(variablesIn(request));
      const command = new RunTaskCommand(request as unknown as RunTaskCommandInput);
      const answer = await write('RunTask', String(request.taskDefinition ?? ''), signal, (abortSignal) =>
        client.send(command, { abortSignal }),
      );
      return {
        tasks: (answer.tasks ?? []).flatMap((task) => task.taskArn ?? []),
        failures: (answer.failures ?? []).map(({ arn, reason, detail }) => ({
          arn: arn ?? null,
          reason: redact(reason ?? ''),
          detail: detail === undefined ? null : redact(detail),
        })),
      };
    },

    async stopTask(cluster, task, reason, signal) {
      const command = new StopTaskCommand({ cluster, task, reason });
      await write('StopTask', task, signal, (abortSignal) => client.send(command, { abortSignal }));
    },
  };
}

/** Whatever a variable holds may be a password: from here on no text shows it. */
function variablesIn({ overrides }: JsonObject): string[] {
  const containers = isObject(overrides) ? objectsIn(overrides.containerOverrides) : [];
  return containers.flatMap(({ environment }) => objectsIn(environment).flatMap(({ value }) => textOf(value) ?? []));
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
        const lines = (answer.events ?? []).map((event) => ({
          atMs: event.timestamp ?? 0,
          text: settings.redactor.redact(event.message ?? ''),
        }));
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
