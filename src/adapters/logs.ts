import {
  CloudWatchLogsClient,
  type CloudWatchLogsClientConfig,
  GetLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import type { LogAnswer } from '../diagnose/evidence.ts';
import type { LogStream } from '../diagnose/log-streams.ts';
import { AwsError } from '../lib/errors.ts';
import { doorOfAll } from '../lib/outside.ts';
import { type CallSettings, call } from './call.ts';

export type Logs = ReturnType<typeof createLogs>;

/** CloudWatch Logs, in whatever region a container writes to. Rejects with an AwsError. */
export function createLogs(configuration: CloudWatchLogsClientConfig, settings: CallSettings) {
  const clients = new Map<string, CloudWatchLogsClient>();
  const clientFor = (region: string): CloudWatchLogsClient => {
    const client = clients.get(region) ?? new CloudWatchLogsClient({ ...configuration, region });
    clients.set(region, client);
    return client;
  };

  return {
    /** The last `limit` events of a stream, oldest first. An event is one line, or several as they were written. */
    async logTail(stream: LogStream, limit: number, signal: AbortSignal): Promise<LogAnswer> {
      const command = new GetLogEventsCommand({
        logGroupName: stream.group,
        logStreamName: stream.stream,
        startFromHead: false,
        limit,
      });
      const subject = { operation: 'logs:GetLogEvents', resource: stream.group, write: false };
      const send = (abortSignal: AbortSignal) => clientFor(stream.region).send(command, { abortSignal });
      try {
        const answer = await call(settings, subject, send, signal);
        const events = answer.events ?? [];
        const texts = doorOfAll(settings.redactor.redactAll)(events.map(({ message }) => message ?? ''));
        const lines = events.map(({ timestamp }, index) => ({ atMs: timestamp ?? 0, text: texts[index] ?? '' }));
        return { kind: 'lines', lines };
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
