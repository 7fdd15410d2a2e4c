import { isGreen } from '../contract/outcomes.ts';
import { whatToDo } from '../diagnose/refusal-text.ts';
import { clusterName } from '../lib/arn.ts';
import { AwsError, InputError, messageOf, type Problem } from '../lib/errors.ts';
import { commentOf } from './comment.ts';
import { serviceUrl } from './console-url.ts';
import { gitHubNotice } from './github-notice.ts';
import { outputsOf } from './outputs.ts';
import { redOnes } from './red-ones.ts';
import { redactReport } from './redacted.ts';
import type { Report, RevisionReport } from './report.ts';
import { summaryOf } from './summary.ts';

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
  await aside('the log', channels, () =>
    green ? channels.line(greenLine(report)) : channels.error(redText(report), title(report)),
  );
  if (!green) channels.fail();
}

/** The last screen of a red step: the one-off task, or service by service. */
async function explanations(report: Report): Promise<string[]> {
  if (report.task?.ok !== false && report.services.every(({ diagnosis }) => diagnosis === null)) return [];
  const { explanationLines, taskExplanation } = await import('./explanation.ts');
  if (report.task !== null && !report.task.ok) return taskExplanation(report.task);
  return report.services.flatMap((service) => {
    if (service.diagnosis === null) return [];
    const url = serviceUrl(service.serviceArn, clusterName(service.cluster), service.service);
    return ['', ...explanationLines(service.diagnosis), ...(url === null ? [] : [`  Console: ${url}`])];
  });
}

/** A channel that fails is worth a notice, never the deployment's result. */
async function aside(what: string, channels: Channels, write: () => void | Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    channels.notice(`Could not write ${what}: ${messageOf(error)}`);
  }
}

/** The last line of a green step. */
function greenLine(report: Report): string {
  const reasons = report.services.map((service) => `${service.service}: ${service.reason}`);
  return `${report.outcome}: ${(reasons.length > 0 ? reasons : report.revisions.map((one) => revisionLine(one, report))).join(' ')}`;
}

/** What became of a revision where no service is named. */
function revisionLine({ arn, family, file }: RevisionReport, { mode }: Report): string {
  if (mode !== 'plan') return `${arn ?? family} is registered; no service was named.`;
  return `${family === '' ? 'The revision' : family} was rendered${file === null ? '' : ` to ${file}`}; nothing was registered.`;
}

/** The one annotation: what is red and why, in plain words. */
function redText(report: Report): string {
  if (report.refusal !== null) return report.refusal;
  const red = redOnes(report);
  const [only] = red;
  if (only && red.length === 1) return only.reason;
  return red.map((service) => `${service.service}: ${service.reason}`).join('\n');
}

function title(report: Report): string {
  const names = redOnes(report).map((service) => service.service);
  return `ECS deploy ${report.outcome}${names.length > 0 ? `: ${names.slice(0, 5).join(', ')}` : ''}`;
}

/** Publishes that the run could not begin: every problem at once; a stack trace only for a bug of ours. */
export async function publishRefusal(
  error: unknown,
  run: { cancelled: boolean; startedAtMs: number; endedAtMs: number },
  channels: Omit<Channels, 'comment'>,
): Promise<void> {
  const { cancelled, startedAtMs, endedAtMs } = run;
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
    warnings: [],
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
  return `${subject}${problem.message}${example}`;
}
