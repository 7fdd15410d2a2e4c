import { INPUTS, type Inputs } from '../contract/inputs.ts';
import { whatToDo } from '../diagnose/refusal-text.ts';
import type { Finding } from '../diagnose/rules/rule.ts';
import { clusterName, serviceName } from '../lib/arn.ts';
import { AwsError, InputError, type Problem } from '../lib/errors.ts';
import { plural } from '../lib/text.ts';
import type { Refused, Report } from './report.ts';
import { withSucceeded } from './succeeded.ts';

/** How a run ended that could not begin. `inputs`: null where they are wrong. */
export type RefusedRun = { cancelled: boolean; startedAtMs: number; endedAtMs: number; inputs: Inputs | null };

/** Of more services only the number is named. */
const namedServices = 5;

/** The report of a run that could not begin: every problem at once; a stack trace only for a bug of ours. */
export async function refusedReport(error: unknown, run: RefusedRun, warnings: string[]): Promise<Report> {
  const { cancelled, startedAtMs, endedAtMs } = run;
  const outcome = cancelled ? ('cancelled' as const) : ('failed' as const);
  return {
    mode: 'deploy',
    dryRun: false,
    ...withSucceeded({ outcome }, 'deploy'),
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
    refused: await refusedOf(error, run),
    github: null,
  };
}

async function refusalLines(error: unknown): Promise<string> {
  if (error instanceof InputError) return error.problems.map(problemText).join('\n');
  if (error instanceof AwsError) return [...(await awsLines(error)), 'Nothing was changed.'].join('\n');
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a bug of the action, please report it with these lines:\n${stack}`;
}

async function refusedOf(error: unknown, { cancelled, inputs }: RefusedRun): Promise<Refused> {
  const problems = error instanceof InputError ? error.problems : [];
  const withoutCheck = problems.flatMap(({ input, check }) => (check === undefined && input !== null ? [input] : []));
  const isInput = (name: string) => INPUTS.some((input) => input.name === name);
  return {
    subject: inputs === null ? null : subjectOf(inputs),
    isUnchanged: cancelled || error instanceof InputError || error instanceof AwsError,
    checks: [...new Set(problems.flatMap(({ check }) => check || []))],
    inputs: [...new Set(withoutCheck)].filter(isInput),
    rule: error instanceof AwsError ? ((await findingOf(error))?.rule ?? null) : null,
  };
}

function subjectOf({ service, cluster, mode }: Inputs): string | null {
  if (mode === 'status' || service.length === 0) return null;
  const names = service.map((name) => serviceName(name).name);
  const shown = names.length > namedServices ? plural(names.length, 'service') : names.join(', ');
  return `${shown} in ${clusterName(cluster)}`;
}

async function awsLines(error: AwsError): Promise<string[]> {
  const finding = await findingOf(error);
  return finding === null ? [error.message] : [finding.cause, error.message, whatToDo(finding)];
}

async function findingOf(error: AwsError): Promise<Finding | null> {
  const { explainRefusal, unknownCall } = await import('../diagnose/refused.ts');
  return explainRefusal(error, unknownCall);
}

function problemText(problem: Problem): string {
  const subject = problem.input === null ? '' : `${problem.input}: `;
  const example = problem.example === null ? '' : ` Example: ${problem.example.replaceAll('\n', ' ⏎ ')}`;
  // Lines of code come last.
  const [message = '', ...lines] = problem.message.split('\n');
  return [`${subject}${message}${example}`, ...lines].join('\n');
}
