import type { Report } from '../report.ts';

/** What a channel may use of the runner. */
export type Runner = {
  line(text: string): void;
  notice(text: string): void;
  error(text: string, title: string): void;
  setOutput(name: string, value: string): void;
  writeSummary(markdown: string): Promise<void>;
  /** Keeps the comment that begins with `marker` on the pull request. */
  comment(marker: string, body: string): Promise<void>;
};

/** What of the inputs concerns the channels. */
export type ChannelOptions = { jobSummary: boolean; comment: boolean };

/** One place where a report is published. A channel that fails is a notice and never the result of the run. */
export type Channel = {
  /** As the notice names it: `Could not write the job summary: …`. */
  name: string;
  isOn(report: Report, options: ChannelOptions): boolean;
  publish(report: Report, runner: Runner): void | Promise<void>;
};
