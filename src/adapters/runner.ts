import * as core from '@actions/core';
import { asAnnotation, asLogText } from '../lib/text.ts';
import type { Tone } from '../prepare.ts';

export type Runner = ReturnType<typeof createRunner>;

/**
 * The runner's channels. What is said line by line passes `redact` here. Outputs and the summary are made from a report
 * that has passed it: a page or JSON would be damaged. Nothing is masked through the runner itself (`add-mask`), which
 * would take every output that holds a masked text away from other jobs.
 */
export function createRunner(redact: (text: string) => string) {
  return {
    redact,
    /** One line of the log; never taken for a command. */
    line: (text: string, tone?: Tone): void => core.info(coloured(safeLine(redact(text)), tone)),
    startGroup: (title: string): void => core.startGroup(asLogText(redact(title))),
    endGroup: (): void => core.endGroup(),
    debug: (text: string): void => core.debug(asAnnotation(redact(text))),
    notice: (text: string): void => core.notice(asAnnotation(redact(text))),
    warning: (text: string): void => core.warning(asAnnotation(redact(text))),
    error: (text: string, title: string): void =>
      core.error(asAnnotation(redact(text)), { title: asAnnotation(redact(title), longestTitle) }),
    setOutput: (name: string, value: string): void => core.setOutput(name, value),
    writeSummary: async (markdown: string): Promise<void> => {
      await core.summary.addRaw(markdown).write();
    },
    fail: (): void => {
      process.exitCode = core.ExitCode.Failure;
    },
  };
}

/** The log view shows ANSI colours; they are ours alone, since control characters of the text are gone by now. */
function coloured(line: string, tone: Tone | undefined): string {
  return tone === undefined ? line : `\u001b[${colours[tone]}m${line}\u001b[0m`;
}

const colours: Record<Tone, number> = { added: 32, removed: 31, changed: 33 };

const longestTitle = 200;

/** Keeps the indentation, which `asLogText` would trim. */
function safeLine(text: string): string {
  const indentation = /^ */.exec(text)?.[0] ?? '';
  return indentation + asLogText(text);
}
