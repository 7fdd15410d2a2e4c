import { arnOf } from '../world/world.ts';
import type { Operation } from './operation.ts';
import { textsIn } from './text.ts';

const describeAlarms: Operation = (world, input) => {
  const names = textsIn(input.AlarmNames);
  const alarms = [...world.alarms.entries()].filter(([name]) => names.length === 0 || names.includes(name));
  return {
    CompositeAlarms: [],
    MetricAlarms: alarms.map(([name, state]) => ({
      AlarmName: name,
      AlarmArn: arnOf(world, 'cloudwatch', `alarm:${name}`),
      StateValue: state,
      StateReason: 'Threshold Crossed',
    })),
  };
};

export const CLOUDWATCH_OPERATIONS: Readonly<Record<string, Operation>> = { DescribeAlarms: describeAlarms };
