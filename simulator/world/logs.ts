/** CloudWatch Logs: groups of streams of lines. */
export type LogLine = { timestamp: number; ingestionTime: number; message: string };

export type Logs = {
  createGroup(group: string): void;
  deleteGroup(group: string): void;
  hasGroup(group: string): boolean;
  /** Their names. */
  groups(): string[];
  /** Creates the stream, and its group, as the first line arrives. */
  append(group: string, stream: string, timestamp: number, message: string): void;
  /** The lines that can be read at `now`, or null when there is no such stream yet. */
  read(group: string, stream: string, now: number): readonly LogLine[] | null;
};

/** A line can be read this long after it was written. */
const DELIVERY_MS = 2_000;

export function createLogs(): Logs {
  const groups = new Map<string, Map<string, LogLine[]>>();
  return {
    createGroup: (group) => {
      if (!groups.has(group)) groups.set(group, new Map());
    },
    deleteGroup: (group) => {
      groups.delete(group);
    },
    hasGroup: (group) => groups.has(group),
    groups: () => [...groups.keys()],
    append(group, stream, timestamp, message) {
      const streams = groups.get(group) ?? new Map<string, LogLine[]>();
      groups.set(group, streams);
      const lines = streams.get(stream) ?? [];
      streams.set(stream, lines);
      const at = Math.round(timestamp);
      lines.push({ timestamp: at, ingestionTime: at + DELIVERY_MS, message });
    },
    read(group, stream, now) {
      const readable = groups
        .get(group)
        ?.get(stream)
        ?.filter((line) => line.ingestionTime <= now);
      return readable === undefined || readable.length === 0 ? null : readable;
    },
  };
}
