import {
  CloudWatchLogsClient,
  type CloudWatchLogsClientConfig,
  DescribeLogGroupsCommand,
  GetLogEventsCommand,
  type GetLogEventsCommandInput,
} from '@aws-sdk/client-cloudwatch-logs';
import type { LogLine, LogStream, LogsApi } from '../apis/logs.ts';
import { AwsError } from '../lib/errors.ts';
import { doorOfAll } from '../lib/outside.ts';
import { type CallSettings, callsOf } from './call.ts';

/** The most log groups of one answer (API reference, "DescribeLogGroups"). */
const mostGroups = 50;

/** CloudWatch Logs, in whatever region a container writes to. Rejects with an AwsError. */
export function createLogs(configuration: CloudWatchLogsClientConfig, settings: CallSettings): LogsApi {
  const calls = callsOf('logs', settings);
  const clients = new Map<string, CloudWatchLogsClient>();
  const clientFor = (region: string): CloudWatchLogsClient => {
    const client = clients.get(region) ?? new CloudWatchLogsClient({ ...configuration, region });
    clients.set(region, client);
    return client;
  };

  const { redactAll } = settings.redactor;

  async function read(
    { region, group, stream }: LogStream,
    part: Pick<GetLogEventsCommandInput, 'startFromHead' | 'limit' | 'nextToken'>,
    door: typeof redactAll,
    signal: AbortSignal,
  ) {
    const command = new GetLogEventsCommand({ logGroupName: group, logStreamName: stream, ...part });
    try {
      const answer = await calls.read('GetLogEvents', group, signal, (options) =>
        clientFor(region).send(command, options),
      );
      const events = answer.events ?? [];
      const texts = door(events.map(({ message }) => message ?? ''));
      const lines = events.map(({ timestamp }, index): LogLine => ({ atMs: timestamp ?? 0, text: texts[index] ?? '' }));
      return { kind: 'lines' as const, lines, next: answer.nextForwardToken ?? '' };
    } catch (error) {
      if (!(error instanceof AwsError) || error.details.code !== 'ResourceNotFoundException') throw error;
      const isGroup = /log group does not exist/i.test(error.message);
      return { kind: isGroup ? ('no-group' as const) : ('no-stream' as const) };
    }
  }

  return {
    logTail: (stream, limit, signal) => read(stream, { startFromHead: false, limit }, doorOfAll(redactAll), signal),

    async readLog(stream, token, signal) {
      const part = { startFromHead: true, ...(token !== null && { nextToken: token }) };
      const answer = await read(stream, part, redactAll, signal);
      if (answer.kind !== 'lines') return answer;
      return { kind: 'page', lines: answer.lines, token: answer.next || (token ?? '') };
    },

    async logGroups(region, beginning, signal) {
      const command = new DescribeLogGroupsCommand({ logGroupNamePrefix: beginning, limit: mostGroups });
      const answer = await calls.read('DescribeLogGroups', beginning, signal, (options) =>
        clientFor(region).send(command, options),
      );
      const names = (answer.logGroups ?? []).flatMap(({ logGroupName }) => logGroupName ?? []);
      return names.slice(0, mostGroups);
    },
  };
}
