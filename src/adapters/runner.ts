import * as core from '@actions/core';
import { asLogText } from '../lib/text.ts';

export type Runner = ReturnType<typeof createRunner>;

/** The runner's channels. Everything that people read passes `redact`; outputs are data and stay whole. */
export function createRunner(redact: (text: string) => string) {
  return {
    /** One line of the log; never taken for a command. */
    line: (text: string): void => core.info(safeLine(redact(text))),
    startGroup: (title: string): void => core.startGroup(asLogText(redact(title))),
    endGroup: (): void => core.endGroup(),
    debug: (text: string): void => core.debug(redact(text)),
    notice: (text: string): void => core.notice(asAnnotation(redact(text))),
    warning: (text: string): void => core.warning(asAnnotation(redact(text))),
    error: (text: string, title: string): void => core.error(asAnnotation(redact(text)), { title }),
    setOutput: (name: string, value: string): void => core.setOutput(name, value),
    writeSummary: async (markdown: string): Promise<void> => {
      await core.summary.addRaw(redact(markdown)).write();
    },
    fail: (): void => {
      process.exitCode = core.ExitCode.Failure;
    },
  };
}

/** An annotation's lines stand in the log, too, where `##[` begins a command of the log view. */
function asAnnotation(text: string): string {
  return text.replaceAll('##[', '## [');
}

/** Keeps the indentation, which `asLogText` would trim. */
function safeLine(text: string): string {
  const indentation = /^ */.exec(text)?.[0] ?? '';
  return indentation + asLogText(text);
}
