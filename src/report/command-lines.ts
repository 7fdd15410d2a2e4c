import { logLinesOf } from '../lib/commands.ts';

/** A line with its commands in lines of their own; what is indented is code already. */
export function commandLines(line: string): string[] {
  return line.startsWith(' ') || line === '' ? [line] : logLinesOf(line);
}
