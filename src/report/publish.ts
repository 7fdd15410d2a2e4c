import { InputError, messageOf } from '../lib/errors.ts';
import type { RefusedRun } from './build-refusal.ts';
import type { ChannelOptions, Runner } from './channels/channel.ts';
import { channels } from './channels/index.ts';
import { redactReport } from './redacted.ts';
import type { Report } from './report.ts';

/** The runner that a report is published to. */
export type Publisher = Runner & {
  /** Takes values out of a text that are not to be shown; outputs, summary and comment are made of what it leaves. */
  redact(text: string): string;
  /** Address of this version's documentation; null where it is not known. */
  docs: string | null;
  fail(): void;
};

/** Publishes the report on every channel, each caught on its own, and only then sets the exit code: report first, fail last. */
export async function publish(whole: Report, options: ChannelOptions, runner: Publisher): Promise<void> {
  const report = { ...redactReport(whole, runner.redact), docs: runner.docs };
  for (const notice of report.github?.notices ?? []) runner.notice(notice);
  for (const channel of channels) {
    try {
      if (channel.isOn(report, options)) await channel.publish(report, runner);
    } catch (error) {
      runner.notice(`Could not write ${channel.name}: ${messageOf(error)}`);
    }
  }
  if (!report.succeeded) runner.fail();
}

/**
 * Publishes that the run could not begin.
 * @param unsaid warnings that the log does not have yet
 */
export async function publishRefusal(
  error: unknown,
  run: RefusedRun,
  runner: Omit<Publisher, 'comment'> & { warning(text: string): void },
  unsaid: readonly string[] = [],
): Promise<void> {
  const warnings = [...unsaid, ...(error instanceof InputError ? error.warnings : [])];
  for (const warning of warnings) runner.warning(warning);
  const comment = () => Promise.resolve();
  const { refusedReport } = await import('./build-refusal.ts');
  await publish(
    await refusedReport(error, run, warnings),
    { jobSummary: true, comment: false },
    { ...runner, comment },
  );
}
