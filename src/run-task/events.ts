import { formatDuration } from '../lib/duration.ts';
import { asDataLine, asLogText } from '../lib/text.ts';

/** What is worth telling while a task runs; texts of ECS and of containers in it are data. */
export type TaskEvent =
  | { kind: 'started'; atMs: number; task: string }
  | { kind: 'status'; atMs: number; status: string }
  /** One line of the deciding container's output, as it was written. */
  | { kind: 'line'; atMs: number; container: string; text: string }
  | { kind: 'notice'; atMs: number; text: string };

/** A line of the live log: when, since the task was started, and what. Never a workflow command, whatever a container prints. */
export function taskEventLine(event: TaskEvent, startedAtMs: number): string {
  const elapsed = formatDuration(event.atMs - startedAtMs).padStart(12);
  return `${elapsed}  ${eventText(event)}`;
}

function eventText(event: TaskEvent): string {
  if (event.kind === 'line') return `${event.container} | ${asDataLine(event.text)}`;
  if (event.kind === 'status') return `task is ${asLogText(event.status)}`;
  return event.kind === 'started' ? `task ${event.task} started` : asLogText(event.text);
}
