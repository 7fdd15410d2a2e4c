import type { StoppedContainer, StoppedTask } from '../apis/ecs.ts';
import type { LogStream } from '../apis/logs.ts';
import { textOf } from '../lib/json.ts';
import type { Container } from './definition.ts';

/** Where a container's output is; `elsewhere` says where instead, as the end of a sentence. */
export type LogPlace = { kind: 'stream'; stream: LogStream } | { kind: 'elsewhere'; why: string };

/**
 * Where awslogs has put a container's output: `prefix/container/task id`, or Docker's id of the container where no
 * prefix is set, which only EC2 allows (ECS developer guide, "Send Amazon ECS logs to CloudWatch").
 */
export function logPlace(
  container: Container,
  task: StoppedTask,
  stopped: StoppedContainer | null,
  region: string,
): LogPlace {
  const { logDriver, logOptions } = container;
  if (logDriver === null) return elsewhere('it has no logConfiguration, so its output was not kept');
  if (logDriver !== 'awslogs') return elsewhere(`its logs go to ${logDriver}`);
  const group = textOf(logOptions['awslogs-group']);
  if (group === null) return elsewhere('its logConfiguration names no awslogs-group');
  const prefix = textOf(logOptions['awslogs-stream-prefix']);
  const stream = prefix === null ? (stopped?.runtimeId ?? null) : `${prefix}/${container.name}/${task.id}`;
  if (stream === null) return elsewhere('the container was never created');
  return { kind: 'stream', stream: { region: textOf(logOptions['awslogs-region']) ?? region, group, stream } };
}

function elsewhere(why: string): LogPlace {
  return { kind: 'elsewhere', why };
}
