import { Refusal } from '../core/refusal.ts';
import { arnOf } from '../world/world.ts';
import type { Operation } from './operation.ts';
import { textIn } from './text.ts';

const MOST_EVENTS = 10_000;

/** One stream, newest page first unless `startFromHead`; the end is reached when the token comes back. */
const getLogEvents: Operation = (world, input) => {
  const group = textIn(input, 'logGroupName') ?? textIn(input, 'logGroupIdentifier')?.split(':log-group:').at(-1) ?? '';
  if (!world.logs.hasGroup(group)) {
    throw new Refusal('ResourceNotFoundException', 'The specified log group does not exist.');
  }
  const lines = world.logs.read(group, textIn(input, 'logStreamName') ?? '', world.now);
  if (lines === null) throw new Refusal('ResourceNotFoundException', 'The specified log stream does not exist.');
  const from = typeof input.startTime === 'number' ? input.startTime : Number.NEGATIVE_INFINITY;
  const to = typeof input.endTime === 'number' ? input.endTime : Number.POSITIVE_INFINITY;
  const wanted = lines.filter((line) => line.timestamp >= from && line.timestamp < to);
  const limit = typeof input.limit === 'number' ? input.limit : MOST_EVENTS;
  const [start, end] = windowOf(textIn(input, 'nextToken'), input.startFromHead === true, limit, wanted.length);
  return {
    events: wanted.slice(start, end).map((line) => ({ ...line })),
    nextForwardToken: `f/${String(end).padStart(20, '0')}`,
    nextBackwardToken: `b/${String(start).padStart(20, '0')}`,
  };
};

function windowOf(
  token: string | null,
  fromHead: boolean,
  limit: number,
  length: number,
): [start: number, end: number] {
  if (token !== null) {
    const position = Math.min(Number(token.slice(2)) || 0, length);
    if (token.startsWith('f/')) return [position, Math.min(length, position + limit)];
    return [Math.max(0, position - limit), position];
  }
  return fromHead ? [0, Math.min(limit, length)] : [Math.max(0, length - limit), length];
}

const MOST_GROUPS = 50;

/** In the order of their names. */
const describeLogGroups: Operation = (world, input) => {
  const prefix = textIn(input, 'logGroupNamePrefix') ?? '';
  const names = new Set(world.logs.groups());
  if (!world.onlyAdded && prefix !== '') names.add(prefix);
  const found = [...names].filter((name) => name.startsWith(prefix)).sort();
  const limit = typeof input.limit === 'number' ? input.limit : MOST_GROUPS;
  return {
    logGroups: found.slice(0, Math.min(limit, MOST_GROUPS)).map((name) => ({
      logGroupName: name,
      creationTime: world.startMs,
      arn: arnOf(world, 'logs', `log-group:${name}:*`),
    })),
  };
};

export const LOGS_OPERATIONS: Readonly<Record<string, Operation>> = {
  GetLogEvents: getLogEvents,
  DescribeLogGroups: describeLogGroups,
};
