import type { LogStream } from '../apis/logs.ts';
import { isObject, type JsonObject, textOf } from '../lib/json.ts';

/**
 * Where a container's output goes. `later`: the stream has Docker's id of the container as its name, which is not known
 * yet. `elsewhere`: not to CloudWatch Logs; `why` is a clause.
 */
export type LogStreamPlace =
  | { kind: 'stream'; stream: LogStream }
  | { kind: 'later' }
  | { kind: 'elsewhere'; why: string };

/**
 * Where awslogs puts a container's output: `prefix/container/task id`, or Docker's id of the container where no prefix
 * is set, which only EC2 allows (ECS developer guide, "Send Amazon ECS logs to CloudWatch").
 */
export function logStreamOf(
  container: JsonObject,
  task: { id: string; runtimeId: string | null },
  region: string,
): LogStreamPlace {
  const log = isObject(container.logConfiguration) ? container.logConfiguration : null;
  const driver = log === null ? null : textOf(log.logDriver);
  if (driver === null) return { kind: 'elsewhere', why: 'it has no logConfiguration' };
  if (driver !== 'awslogs') return { kind: 'elsewhere', why: `its logs go to ${driver}` };
  const options = isObject(log?.options) ? log.options : {};
  const group = textOf(options['awslogs-group']);
  if (group === null) return { kind: 'elsewhere', why: 'its logConfiguration names no awslogs-group' };
  const prefix = textOf(options['awslogs-stream-prefix']);
  const stream = prefix === null ? task.runtimeId : `${prefix}/${textOf(container.name) ?? ''}/${task.id}`;
  if (stream === null) return { kind: 'later' };
  return { kind: 'stream', stream: { region: textOf(options['awslogs-region']) ?? region, group, stream } };
}
