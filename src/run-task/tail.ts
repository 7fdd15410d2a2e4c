import type { LogPage, LogStream, LogsApi } from '../apis/logs.ts';
import { taskId } from '../lib/arn.ts';
import { AwsError, messageOf } from '../lib/errors.ts';
import type { JsonObject } from '../lib/json.ts';
import { cutMiddle, longestShown } from '../lib/outside.ts';
import { logStreamOf } from './log-stream.ts';
import type { TaskState } from './outcome.ts';

/** Follows the lines of one container: in order, each once. */
export type Tail = {
  /** Reads what is there by now. Never throws; true when there were new lines. */
  read(signal: AbortSignal): Promise<boolean>;
  /** Tells what is known of the task since. */
  see(task: TaskState): void;
  /** Says what kept lines from being read, once, after the last read. */
  close(): void;
  /** Whether it is pointless to read: no such log, or not allowed. */
  isOver(): boolean;
  /** The last lines, oldest first. */
  lastLines(): string[];
};

export type TailOf = { task: string; container: JsonObject; name: string; region: string };

export type Hearer = {
  line(atMs: number, text: string): void;
  notice(text: string): void;
};

/** Pages that one read takes at most: a container that never stops talking must not keep the task from being looked at. */
const mostPages = 50;
const keptLines = 50;

/** Follows the awslogs stream of a container by forward tokens, from its beginning. */
export function createTail(of: TailOf, logs: Pick<LogsApi, 'readLog'>, hearer: Hearer): Tail {
  const id = taskId(of.task);
  const last: string[] = [];
  let runtimeId: string | null = null;
  let token: string | null = null;
  let over = false;
  let trouble: string | null = null;

  const place = logStreamOf(of.container, { id, runtimeId }, of.region);
  if (place.kind === 'elsewhere') {
    over = true;
    hearer.notice(`The output of container ${of.name} is not shown: ${place.why}.`);
  }

  const take = (lines: readonly { atMs: number; text: string }[]): void => {
    for (const { atMs, text } of lines) {
      // An event is one line, or several as they were written.
      for (const line of text.replace(/\r?\n$/, '').split(/\r?\n/)) {
        hearer.line(atMs, cutMiddle(line, longestShown));
        last.push(cutMiddle(line));
      }
    }
    last.splice(0, last.length - keptLines);
  };

  const readPages = async (stream: LogStream, signal: AbortSignal): Promise<boolean> => {
    let heard = false;
    for (let pages = 0; pages < mostPages; pages += 1) {
      const page: LogPage = await logs.readLog(stream, token, signal);
      if (page.kind !== 'page') {
        // awslogs-create-group makes the group as the container starts, so only its end tells that there is none.
        trouble = page.kind === 'no-group' ? `the log group ${stream.group} does not exist` : null;
        return heard;
      }
      trouble = null;
      take(page.lines);
      heard ||= page.lines.length > 0;
      // "If you have reached the end of the stream, it returns the same token you passed in" (API_GetLogEvents).
      if (page.token === token) return heard;
      token = page.token;
    }
    return heard;
  };

  return {
    async read(signal) {
      const where = logStreamOf(of.container, { id, runtimeId }, of.region);
      if (over || where.kind !== 'stream') return false;
      try {
        return await readPages(where.stream, signal);
      } catch (error) {
        if (error instanceof AwsError && error.details.kind === 'denied') {
          over = true;
          hearer.notice(`The output of container ${of.name} is not shown: ${error.message}`);
        } else if (!signal.aborted) trouble = messageOf(error).replace(/\.$/, '');
        return false;
      }
    },
    see(task) {
      runtimeId = task.containers.find(({ name }) => name === of.name)?.runtimeId ?? runtimeId;
    },
    close() {
      if (!over && trouble !== null) {
        hearer.notice(`The output of container ${of.name} may not be complete: ${trouble}.`);
      }
    },
    isOver: () => over,
    lastLines: () => [...last],
  };
}
