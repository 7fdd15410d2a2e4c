import {
  AlarmType,
  CloudWatchClient,
  type CloudWatchClientConfig,
  DescribeAlarmsCommand,
  GetMetricDataCommand,
  type MetricDataQuery,
  type MetricDataResult,
  ScanBy,
} from '@aws-sdk/client-cloudwatch';
import type { Alarm, CloudWatchApi, MetricQuery, Series } from '../apis/cloudwatch.ts';
import { doorOf } from '../lib/outside.ts';
import { type CallSettings, callsOf } from './call.ts';

/** The most alarms of one answer (CloudWatch API reference, "DescribeAlarms"). */
const mostAlarms = 100;

/** CloudWatch's alarms and metrics. Every method rejects with an AwsError. */
export function createCloudWatch(configuration: CloudWatchClientConfig, settings: CallSettings): CloudWatchApi {
  const client = new CloudWatchClient(configuration);
  const { read } = callsOf('cloudwatch', settings);
  const redact = doorOf(settings.redactor.redact);

  return {
    async describeAlarms(names, signal) {
      const command = new DescribeAlarmsCommand({
        AlarmNames: names.slice(0, mostAlarms),
        // Without it CloudWatch leaves composite alarms out.
        AlarmTypes: [AlarmType.MetricAlarm, AlarmType.CompositeAlarm],
        MaxRecords: mostAlarms,
      });
      const answer = await read('DescribeAlarms', names.join(', '), signal, (options) => client.send(command, options));
      return [...(answer.MetricAlarms ?? []), ...(answer.CompositeAlarms ?? [])].map((alarm) => toAlarm(alarm, redact));
    },

    async getMetricData(queries, { fromMs, toMs }, signal) {
      const command = new GetMetricDataCommand({
        MetricDataQueries: queries.map(toQuery),
        StartTime: new Date(fromMs),
        EndTime: new Date(toMs),
        ScanBy: ScanBy.TIMESTAMP_ASCENDING,
      });
      const answer = await read('GetMetricData', null, signal, (options) => client.send(command, options));
      return (answer.MetricDataResults ?? []).map((result) => toSeries(result, redact));
    },
  };
}

type SdkAlarm = {
  AlarmName?: string | undefined;
  StateValue?: string | undefined;
  StateReason?: string | undefined;
  StateTransitionedTimestamp?: Date | undefined;
  StateUpdatedTimestamp?: Date | undefined;
};

function toAlarm(alarm: SdkAlarm, redact: (text: string) => string): Alarm {
  const changed = alarm.StateTransitionedTimestamp ?? alarm.StateUpdatedTimestamp;
  return {
    name: alarm.AlarmName ?? '',
    state: alarm.StateValue ?? '',
    reason: redact(alarm.StateReason ?? ''),
    changedAtMs: changed?.getTime() ?? null,
  };
}

function toQuery({ id, what, periodSeconds, returned }: MetricQuery): MetricDataQuery {
  if ('expression' in what) return { Id: id, Expression: what.expression, Period: periodSeconds, ReturnData: returned };
  const dimensions = Object.entries(what.dimensions).map(([Name, Value]) => ({ Name, Value }));
  return {
    Id: id,
    MetricStat: {
      Metric: { Namespace: what.namespace, MetricName: what.name, Dimensions: dimensions },
      Period: periodSeconds,
      Stat: what.statistic,
    },
    ReturnData: returned,
  };
}

function toSeries(result: MetricDataResult, redact: (text: string) => string): Series {
  const values = result.Values ?? [];
  const points = (result.Timestamps ?? []).flatMap((time, index) => {
    const value = values[index];
    return value === undefined || !Number.isFinite(value) ? [] : [{ atMs: time.getTime(), value }];
  });
  const messages = (result.Messages ?? []).map(({ Code, Value }) => redact(`${Code ?? ''}: ${Value ?? ''}`));
  return { id: result.Id ?? '', points, messages };
}
