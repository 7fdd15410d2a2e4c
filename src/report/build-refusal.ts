import { whatToDo } from '../diagnose/refusal-text.ts';
import { AwsError, InputError, type Problem } from '../lib/errors.ts';
import type { Report } from './report.ts';
import { withSucceeded } from './succeeded.ts';

/** How a run ended that could not begin. */
export type RefusedRun = { cancelled: boolean; startedAtMs: number; endedAtMs: number };

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
    ...(error instanceof InputError ? { checks: checksOf(error) } : {}),
    github: null,
  };
}

async function refusalLines(error: unknown): Promise<string> {
  if (error instanceof InputError) return error.problems.map(problemText).join('\n');
  if (error instanceof AwsError) return [...(await awsLines(error)), 'Nothing was changed.'].join('\n');
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a bug of the action, please report it with these lines:\n${stack}`;
}

/** The preflight checks that stopped the run, each once. */
function checksOf({ problems }: InputError): string[] {
  return [...new Set(problems.flatMap(({ check }) => check || []))];
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
