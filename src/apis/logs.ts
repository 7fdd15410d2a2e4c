/** A stream in CloudWatch Logs. */
export type LogStream = { region: string; group: string; stream: string };

export type LogLine = { atMs: number; text: string };

/** `no-stream`: no line has arrived yet, or the container never ran. */
type NoLog = { kind: 'no-stream' } | { kind: 'no-group' };

export type LogAnswer = { kind: 'lines'; lines: LogLine[] } | NoLog;

/** One page of a stream; its token is the one that was sent where the stream has no more at the moment. */
export type LogPage = { kind: 'page'; lines: LogLine[]; token: string } | NoLog;

/** CloudWatch Logs as a run calls it, in whatever region a container writes to. Every method rejects with an AwsError. */
export type LogsApi = {
  /** The last `limit` events of a stream, oldest first. An event is one line, or several as they were written. */
  logTail(stream: LogStream, limit: number, signal: AbortSignal): Promise<LogAnswer>;
  /** The page behind `token`, from the beginning of the stream for null. */
  readLog(stream: LogStream, token: string | null, signal: AbortSignal): Promise<LogPage>;
  /** Names of log groups that begin with this, at most the first fifty in the order of their names. */
  logGroups(region: string, beginning: string, signal: AbortSignal): Promise<string[]>;
};
