import { isGreen } from '../contract/outcomes.ts';
import { whatToDo } from '../diagnose/refusal-text.ts';
import { logLinesOf } from '../lib/commands.ts';
import { AwsError, InputError, messageOf, type Problem } from '../lib/errors.ts';
import { commentOf } from './comment.ts';
import { consoleUrlOf } from './console-url.ts';
import { gitHubNotice } from './github-notice.ts';
import { outputsOf } from './outputs.ts';
import { redOnes } from './red-ones.ts';
import { redactReport } from './redacted.ts';
import type { Report, RevisionReport, ServiceReport } from './report.ts';
import { bySameCause, namesOf } from './same-cause.ts';
import { summaryOf } from './summary.ts';
import { tally } from './tally.ts';

/** Links to the console for one cause: the summary has one for each service. */
const shownLinks = 3;

/** The runner's channels that a report goes to. */
export type Channels = {
  /** Takes values out of a text that are not to be shown; outputs, summary and comment are made of what it leaves. */
  redact(text: string): string;
  line(text: string): void;
  notice(text: string): void;
  error(text: string, title: string): void;
  setOutput(name: string, value: string): void;
  writeSummary(markdown: string): Promise<void>;
  /** Keeps the comment that begins with `marker` on the pull request. */
  comment(marker: string, body: string): Promise<void>;
  fail(): void;
};

/** Publishes the report on every channel, each caught on its own, and only then sets the exit code: report first, fail last. */
export async function publish(
  whole: Report,
  options: { jobSummary: boolean; comment: boolean },
  channels: Channels,
): Promise<void> {
  const report = redactReport(whole, channels.redact);
  const green = isGreen(report.outcome, { rollback: report.mode === 'rollback' });
  for (const notice of report.github?.notices ?? []) channels.notice(notice);
  await aside('outputs', channels, () => {
    for (const [name, value] of Object.entries(outputsOf(report))) channels.setOutput(name, value);
  });
  if (options.jobSummary)
    await aside('the job summary', channels, async () => channels.writeSummary(await summaryOf(report)));
  if (options.comment && report.mode === 'plan') {
    const { marker, body } = await commentOf(report);
    await channels.comment(marker, body).catch((error: unknown) => {
      const what = 'The comment on the pull request could not be written';
      channels.notice(gitHubNotice(what, 'pull-requests: write', error));
    });
  }
  await aside('the explanation', channels, async () => {
    for (const line of await explanations(report)) channels.line(line);
  });
  await aside('the log', channels, () => {
    if (green) for (const line of greenLines(report).flatMap(commandLines)) channels.line(line);
    else tellRed(report, channels);
  });
  if (!green) channels.fail();
}

/** The annotation is one line; what has several is readable in the log before it. */
function tellRed(report: Report, channels: Channels): void {
  const text = redText(report);
  const lines = text.split('\n').flatMap(commandLines);
  if (lines.length > 1) for (const line of lines) channels.line(line);
  channels.error(lines.map((line) => line.trim()).join(' '), title(report));
}

/** The last screen of a red step: the one-off task, or cause by cause. */
async function explanations(report: Report): Promise<string[]> {
  const red = redOnes(report);
  if (report.task?.ok !== false && red.length === 0) return [];
  const { explanationLines, taskExplanation } = await import('./explanation.ts');
  if (report.task !== null && !report.task.ok) return taskExplanation(report.task);
  return bySameCause(red).flatMap(({ services }) => {
    const [first] = services;
    const why = first.diagnosis === null ? [] : explanationLines(first.diagnosis, services);
    return ['', ...why, ...services.slice(0, shownLinks).flatMap((service) => consoleLine(service, services))];
  });
}

function consoleLine(service: ServiceReport, { length }: readonly ServiceReport[]): string[] {
  const url = consoleUrlOf(service);
  if (url === null) return [];
  return [`  Console${length > 1 ? ` (${service.service})` : ''}: ${url}`];
}

/** A channel that fails is worth a notice, never the deployment's result. */
async function aside(what: string, channels: Channels, write: () => void | Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    channels.notice(`Could not write ${what}: ${messageOf(error)}`);
  }
}

/** A line with its commands in lines of their own; what is indented is code already. */
function commandLines(line: string): string[] {
  return line.startsWith(' ') || line === '' ? [line] : logLinesOf(line);
}

/** What became of a revision where no service is named. */
function revisionLine({ arn, family, file }: RevisionReport, { mode }: Report): string {
  if (mode !== 'plan') return `${arn ?? family} is registered; no service was named.`;
  return `${family === '' ? 'The revision' : family} was rendered${file === null ? '' : ` to ${file}`}; nothing was registered.`;
}

/** The last lines of a green step: of several services one line each, then how many of them ended how. */
function greenLines(report: Report): string[] {
  const { outcome, services, revisions } = report;
  const counts = tally(services);
  if (counts !== null) return [...services.map(({ service, reason }) => `${service}: ${reason}`), counts];
  const reasons = services.map((service) => `${service.service}: ${service.reason}`);
  const registered = revisions.map((one) => revisionLine(one, report));
  return [`${outcome}: ${(reasons.length > 0 ? reasons : registered).join(' ')}`];
}

/** The one annotation: what is red and why, in plain words; equal causes once. */
function redText(report: Report): string {
  if (report.refusal !== null) return report.refusal;
  const red = redOnes(report);
  const [only] = red;
  const counts = tally(report.services);
  if (only && red.length === 1) return [only.reason, ...(counts === null ? [] : [counts])].join('\n');
  const told = bySameCause(red).flatMap(({ services, cause, sentences }) => {
    const [first, ...others] = services;
    if (others.length === 0) return [`${first.service}: ${first.reason}`];
    return [...(cause === '' ? [] : [`${namesOf(services)}: ${cause}`]), ...sentences];
  });
  return [...told, ...(counts === null ? [] : [counts])].join('\n');
}

function title(report: Report): string {
  const names = redOnes(report).map((service) => service.service);
  return `ECS deploy ${report.outcome}${names.length > 0 ? `: ${names.slice(0, 5).join(', ')}` : ''}`;
}

/**
 * Publishes that the run could not begin: every problem at once; a stack trace only for a bug of ours.
 * @param unsaid warnings that the log does not have yet
 */
export async function publishRefusal(
  error: unknown,
  run: { cancelled: boolean; startedAtMs: number; endedAtMs: number },
  channels: Omit<Channels, 'comment'> & { warning(text: string): void },
  unsaid: readonly string[] = [],
): Promise<void> {
  const { cancelled, startedAtMs, endedAtMs } = run;
  const warnings = [...unsaid, ...(error instanceof InputError ? error.warnings : [])];
  for (const warning of warnings) channels.warning(warning);
  const report: Report = {
    mode: 'deploy',
    outcome: cancelled ? 'cancelled' : 'failed',
    cluster: '',
    region: '',
    startedAtMs,
    endedAtMs,
    revisions: [],
    services: [],
    task: null,
    steps: [],
    warnings,
    refusal: cancelled ? 'The run was cancelled before anything was changed.' : await refusalLines(error),
    github: null,
  };
  const noComment = () => Promise.resolve();
  await publish(report, { jobSummary: true, comment: false }, { ...channels, comment: noComment });
}

async function refusalLines(error: unknown): Promise<string> {
  if (error instanceof InputError) return error.problems.map(problemText).join('\n');
  if (error instanceof AwsError) return [...(await awsLines(error)), 'Nothing was changed.'].join('\n');
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a bug of the action, please report it with these lines:\n${stack}`;
}

async function awsLines(error: AwsError): Promise<string[]> {
  const { explainRefusal, unknownCall } = await import('../diagnose/refused.ts');
  const finding = explainRefusal(error, unknownCall);
  return finding === null ? [error.message] : [finding.cause, error.message, whatToDo(finding)];
}

function problemText(problem: Problem): string {
  const subject = problem.input === null ? '' : `${problem.input}: `;
  const example = problem.example === null ? '' : ` Example: ${problem.example.replaceAll('\n', ' ⏎ ')}`;
  // Lines of code come last.
  const [message = '', ...lines] = problem.message.split('\n');
  return [`${subject}${message}${example}`, ...lines].join('\n');
}
