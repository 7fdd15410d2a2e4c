import { textOf } from '../../lib/json.ts';
import { containersOf } from '../definition.ts';
import type { Evidence } from '../evidence.ts';
import { inCommand } from '../words.ts';

/** How to read a container's log: it is shown where it could be read, else it may be in CloudWatch Logs, or nowhere. */
export function logAdvice(name: string | null, { tail, definition, region }: Evidence): string {
  if (tail !== null && tail.lines.length > 0 && (name === null || tail.container === name)) {
    return 'Read the last lines of its log below.';
  }
  const container = containersOf(definition).find((one) => one.name === name);
  if (container === undefined) return "Read the container's log.";
  const { logDriver, logOptions } = container;
  if (logDriver === null) {
    return `Give container ${container.name} a logConfiguration (awslogs): without one its output is lost.`;
  }
  const group = textOf(logOptions['awslogs-group']);
  if (logDriver !== 'awslogs' || group === null) return `Read its log, which goes to ${logDriver}.`;
  const where = textOf(logOptions['awslogs-region']) ?? region;
  return `Read its log: aws logs tail ${inCommand(group, 'LOG_GROUP')} --since 1h --region ${inCommand(where, 'REGION')}`;
}
