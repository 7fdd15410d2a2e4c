import { exitText } from '../../lib/exit-codes.ts';
import { withFullStop } from '../../lib/text.ts';
import { containersOf, memoryLimit } from '../definition.ts';
import type { Evidence } from '../evidence.ts';
import { type Failure, failuresIn } from '../failures.ts';
import { inCommand } from '../words.ts';
import { logExplains, tellingLine } from './log.ts';
import { logAdvice } from './log-advice.ts';
import { RANK, type Rule, tailFailure } from './rule.ts';

/** How containers end by themselves: exit codes, and health checks of their own. */

type Exit = {
  id: string;
  /** Whether it is the rule for this exit. */
  takes(code: number, outOfMemory: boolean): boolean;
  rank: number;
  /** Whether a line of the log may say more than the code. */
  vague?: true;
  cause(name: string, code: number, evidence: Evidence): string;
  advice(name: string, evidence: Evidence): string[];
};

/** What to do next with a container, and with what there is of its log. */
type Step = (name: string, evidence: Evidence) => string;

const dockerRun: Step = (name, of) =>
  `Try the very image: docker run --rm ${inCommand(imageOf(name, of), 'IMAGE')}, with the variables of the revision.`;
const readLog: Step = (name, of) => logAdvice(name, of);

function imageOf(name: string, { definition }: Evidence): string | null {
  return containersOf(definition).find((container) => container.name === name)?.image ?? null;
}

/** ` The last complaint in its log: …` */
function complaint(name: string, of: Evidence): string {
  const line = of.tail?.container === name ? tellingLine(of) : null;
  return line === null ? '.' : withFullStop(`; its log says: ${line}`);
}

function limitOf(name: string, of: Evidence): string {
  const limit = memoryLimit(of.definition, name);
  return limit === null ? 'its memory limit' : `its memory limit of ${limit} MiB`;
}

function plainExit(id: string, code: number, what: string, rank: number, steps: readonly (Step | string)[]): Exit {
  const cause = (name: string, _: number, of: Evidence): string =>
    `Container ${name} ended with exit code ${code}: ${what}${complaint(name, of)}`;
  const advice = (name: string, of: Evidence): string[] =>
    steps.map((step) => (typeof step === 'string' ? step : step(name, of)));
  return { id, takes: (found) => found === code, rank, cause, advice };
}

const { exit, exact } = RANK;
const exits: readonly Exit[] = [
  {
    id: 'out-of-memory',
    takes: (_, outOfMemory) => outOfMemory,
    rank: exact,
    cause: (name, _, of) => `Container ${name} was killed because it used more than ${limitOf(name, of)}.`,
    advice: (name, of) => [
      `Raise the memory of container ${name} or of the task (memory; now ${memoryLimit(of.definition, name) ?? 'unset'} MiB).`,
      'Limit the program itself below that: -XX:MaxRAMPercentage=75 for Java, --max-old-space-size for Node.js.',
    ],
  },
  {
    id: 'exit-0',
    takes: (code) => code === 0,
    rank: exit + 5,
    cause: (name) =>
      `Container ${name} ended by itself with exit code 0, but a container of a service must keep running.`,
    advice: (name) => [
      'Keep the process in the foreground (no daemon mode, no & at the end of the command).',
      `If container ${name} is meant to end (a migration), run it with run-task, or set essential to false.`,
    ],
  },
  { ...plainExit('exit-1', 1, 'the application reported an error', exit, [readLog, dockerRun]), vague: true },
  {
    ...plainExit('exit-2', 2, 'the shell or the program did not understand its arguments', exit, [
      'Check command and entryPoint: each argument is its own element.',
      readLog,
    ]),
    vague: true,
  },
  plainExit('exit-125', 125, 'the container could not be run', exit, [
    'Check privileges, mounts and devices of the container definition.',
    readLog,
  ]),
  plainExit('exit-126', 126, 'its command exists but cannot be executed', exit + 15, [
    'Make it executable in the image: RUN chmod +x PATH.',
    'Check that it was built for the processor that the task runs on.',
  ]),
  plainExit('exit-127', 127, 'its command was not found', exit + 15, [
    'Check command and entryPoint against what the image has.',
    'A shell script may call a program that the image lacks: the log names it.',
  ]),
  plainExit('exit-132', 132, 'the processor does not know an instruction of the program (SIGILL)', exit + 15, [
    'Build for the processor of the task: without options such as -march=native.',
    'Check runtimePlatform.cpuArchitecture.',
  ]),
  {
    ...plainExit('exit-134', 134, 'the program aborted itself (SIGABRT)', exit, [
      readLog,
      'An assertion, a failed allocation or a crash of the runtime ends so.',
    ]),
    vague: true,
  },
  {
    id: 'exit-137',
    takes: (code) => code === 137,
    rank: exit + 5,
    cause: (name, _, of) =>
      `Container ${name} was killed (exit code 137): most likely the task used more than ${limitOf(name, of)}, though ECS does not say so.`,
    advice: () => [
      'Look at its memory in Container Insights, and raise memory.',
      'The other way to 137: told to stop, it did not end within stopTimeout (30 s unless set).',
    ],
  },
  plainExit('exit-139', 139, 'it accessed invalid memory (SIGSEGV)', exit + 15, [
    'Suspect native libraries: of another processor, or of another C library (musl on Alpine, glibc elsewhere).',
    dockerRun,
  ]),
  plainExit('exit-143', 143, 'it was told to stop (SIGTERM)', exit - 2, [
    'Another essential container ended first, or a process manager in the image stopped it: see the other containers of the task.',
    readLog,
  ]),
  {
    ...plainExit('exit-255', 255, 'the program or its entry point failed outright', exit, [
      'Check that the image was built for the processor of the task (exec format error).',
      readLog,
    ]),
    vague: true,
  },
  {
    id: 'exit-other',
    takes: () => true,
    rank: exit,
    vague: true,
    cause: (name, code, of) => `Container ${name} ended with ${exitText(code)}${complaint(name, of)}`,
    advice: (name, of) => [readLog(name, of), dockerRun(name, of)],
  },
];

export const exitRules: readonly Rule[] = exits.map((rule) => ({
  id: rule.id,
  finds: (of) => {
    const mine = failuresIn(of).filter((failure) => exitOf(failure) === rule);
    const last = mine.at(-1);
    if (last === undefined || last.exitCode === null) return null;
    if (rule.vague === true && logExplains(of) && endedAlike(tailFailure(of), last)) return null;
    const name = last.container ?? 'unknown';
    return {
      rule: rule.id,
      cause: rule.cause(name, last.exitCode, of),
      advice: rule.advice(name, of),
      tasks: mine.length,
      rank: rule.rank,
    };
  },
}));

function exitOf({ exitCode, outOfMemory }: Failure): Exit | null {
  if (exitCode === null) return null;
  return exits.find(({ takes }) => takes(exitCode, outOfMemory)) ?? null;
}

function endedAlike(one: Failure | null, other: Failure): boolean {
  return one?.container === other.container && one?.exitCode === other.exitCode;
}
