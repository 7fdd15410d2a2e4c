import { cut } from '../../lib/text.ts';
import type { Evidence } from '../evidence.ts';
import { commandRules } from './commands.ts';
import { logged } from './example.ts';
import { RANK, type Said, type TextRule, tailFailure } from './rule.ts';

/** What applications write before they end. The line itself is shown with the log; the cause says it in our words. */
type LogRule = Omit<TextRule, 'sources' | 'rank'>;

/** `Container web (exit code 1)` */
function who(said: Said): string {
  const failure = tailFailure(said.evidence);
  const name = said.container?.name ?? failure?.container ?? '';
  return failure === null || failure.exitCode === null
    ? `Container ${name}`
    : `Container ${name} (exit code ${failure.exitCode})`;
}

function firstOf({ match }: Said): string | null {
  return match.slice(1).find((part) => part !== undefined) ?? null;
}

const hints: readonly LogRule[] = [
  {
    id: 'port-in-use',
    pattern:
      /EADDRINUSE.*?:(\d+)|address already in use.*?:?(\d{2,5})?|port (\d+) (?:was|is) already in use|bind.*?:(\d+).*already in use/i,
    cause: (said) => `${who(said)}: the port ${firstOf(said) ?? 'that it listens on'} is taken already.`,
    advice: () => [
      'Containers of one task in networkMode awsvpc share their ports: give each its own.',
      'Check that the entry point does not start the server twice.',
    ],
    example: logged('Error: listen EADDRINUSE: address already in use :::8080'),
  },
  {
    id: 'heap-exhausted',
    pattern:
      /java\.lang\.OutOfMemoryError|heap out of memory|insufficient memory for the Java Runtime|fatal error: runtime: out of memory|^MemoryError\b/,
    cause: (said) => `${who(said)}: the program ran out of the memory that it allows itself.`,
    advice: () => [
      "Raise the task's memory, and the program's own limit with it: -XX:MaxRAMPercentage=75 for Java, --max-old-space-size for Node.js.",
    ],
    example: logged('Exception in thread "main" java.lang.OutOfMemoryError: Java heap space'),
  },
  {
    id: 'script-interpreter-missing',
    pattern: /exec (\S+): no such file or directory|standard_init_linux.*no such file|(?:bad interpreter|env: .*\r)/,
    cause: (said) =>
      `${who(said)}: its entry point${said.match[1] === undefined ? '' : ` ${said.match[1]}`}, or the interpreter that it names, is not in the image.`,
    advice: () => [
      'Check the path, and that the first line names a shell that the image has (#!/bin/sh, not bash, on Alpine).',
      'Windows line ends make the kernel look for "sh\\r": save the script with LF.',
    ],
    example: logged('exec /docker-entrypoint.sh: no such file or directory'),
  },
  {
    id: 'module-missing',
    pattern:
      /Cannot find module '([^']+)'|ModuleNotFoundError: No module named '([^']+)'|Could not find or load main class (\S+)|NoClassDefFoundError: (\S+)|cannot load such file -- (\S+)|error while loading shared libraries: ([^:]+)|Cannot find package '([^']+)'/,
    cause: (said) => `${who(said)}: ${firstOf(said) ?? 'a module'} is not in the image.`,
    advice: () => [
      'Check that the image holds it: .dockerignore, the stage that is copied, dependencies left out as development ones.',
      'Check command and workingDirectory of the container definition.',
    ],
    example: logged("Error: Cannot find module '/app/dist/server.js'"),
  },
  {
    id: 'variable-missing',
    pattern:
      /(?:missing|required|undefined|must set|not set|unset).{0,30}(?:env(?:ironment)?[ _]var(?:iable)?s?)\W{0,4}([A-Z][A-Z0-9_]{2,})?|(?:env(?:ironment)?[ _]var(?:iable)?s?)[^A-Z]{0,12}([A-Z][A-Z0-9_]{2,})?.{0,20}(?:missing|required|not set|must be set|undefined|not defined)|KeyError: '([A-Z][A-Z0-9_]{2,})'|\b([A-Z][A-Z0-9_]{2,}) (?:environment variable )?(?:is required|is not set|must be set|is not defined|is missing)|Could not resolve placeholder '([^']+)'/,
    cause: (said) => `${who(said)}: the environment variable ${firstOf(said) ?? 'that it needs'} is not set.`,
    advice: (said) => {
      const name = firstOf(said);
      const has = said.container?.variables.length ?? 0;
      return [
        `Set it with environment-variables or secrets: ${name ?? 'NAME'}=…`,
        `The revision gives container ${said.container?.name ?? ''} ${has} variables and ${said.container?.secrets.length ?? 0} secrets.`,
      ];
    },
    example: logged('panic: required environment variable DATABASE_URL is not set'),
  },
  {
    id: 'database-login',
    pattern:
      /password authentication failed for user|Access denied for user|no pg_hba\.conf entry|Login failed for user|Authentication failed.*mongo|WRONGPASS|NOAUTH/i,
    cause: (said) => `${who(said)}: the database refused its login.`,
    advice: () => [
      'Check the user and the secret that hold its password: a rotated password needs a new deployment.',
      'Check that the database lets in this user, from this network, with or without TLS.',
    ],
    example: logged('FATAL: password authentication failed for user "web"'),
  },
  {
    id: 'task-role-denied',
    pattern: /not authorized to perform:? ([a-z0-9-]+:\w+)|AccessDenied(?:Exception)?\b(?!.*not authorized)/,
    cause: (said) => `${who(said)}: AWS denied it ${said.match[1] ?? 'access'}.`,
    advice: (said) => [
      `Allow ${said.match[1] ?? 'the action in the log'} for the revision's task role (taskRoleArn); the execution role is not what the application uses.`,
    ],
    example: logged(
      'AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/web-task/0 is not authorized to perform: dynamodb:GetItem',
    ),
  },
  {
    id: 'host-unknown',
    pattern:
      /getaddrinfo (?:ENOTFOUND|EAI_AGAIN) (\S+)|UnknownHostException: ([\w.-]+)|lookup (\S+)(?: on \S+)?: no such host|could not translate host name "([^"]+)"|(?:Name or service not known|Temporary failure in name resolution)/,
    cause: (said) => `${who(said)}: the host name ${firstOf(said) ?? 'of something that it needs'} cannot be resolved.`,
    advice: () => [
      'Check its spelling, and that the VPC of the service resolves it (private hosted zone, Cloud Map, Service Connect).',
    ],
    example: logged('Error: getaddrinfo ENOTFOUND db.internal'),
  },
  {
    id: 'connection-refused',
    pattern:
      /ECONNREFUSED(?: (\S+:\d+))?|connection refused|could not connect to server|Connection to (\S+) refused|Communications link failure|ETIMEDOUT|connection timed out|i\/o timeout/i,
    cause: (said) =>
      `${who(said)}: it cannot connect to ${firstOf(said) ?? 'something that it needs (a database, a queue, another service)'}.`,
    advice: () => [
      "Let the task's security group in at the other side's security group, on its port.",
      'Check host and port in the variables; localhost inside a task is the task itself.',
    ],
    example: logged('Error: connect ECONNREFUSED 10.0.3.7:5432'),
  },
  {
    id: 'permission-denied',
    pattern: /EACCES|permission denied|read-only file system|EROFS|Operation not permitted/i,
    cause: (said) => `${who(said)}: the operating system denied it something (${cut(said.text.trim(), 120)}).`,
    advice: () => [
      'A port below 1024 needs root: listen on 8080 and map that.',
      'With readonlyRootFilesystem, mount a volume where the program writes; with user, let that user own the files.',
    ],
    example: logged('Error: EACCES: permission denied, open /data/state.json'),
  },
];

/** Beside a health check that failed, a line of the log is a hint only. */
function rankOf({ evidence, text }: Said): number {
  const kind = tailFailure(evidence)?.kind;
  if (kind !== 'exit' && kind !== 'start') return RANK.circumstance + 5;
  // Of several complaints the last one is the likeliest to have ended the program.
  const lines = evidence.tail?.lines ?? [];
  return RANK.log + lines.findLastIndex((line) => line.text === text) / lines.length;
}

export const logRules: readonly TextRule[] = hints.map((rule) => ({ ...rule, sources: ['log'], rank: rankOf }));

const reading = [...commandRules, ...logRules].filter(({ sources }) => sources?.includes('log'));

/** Whether a line of the log says more about the end of the task that it belongs to than an exit code can. */
export function logExplains(evidence: Evidence): boolean {
  const lines = evidence.tail?.lines ?? [];
  return lines.some(({ text }) => reading.some(({ pattern }) => pattern.test(text)));
}

/** The line of the log that most likely tells what went wrong; null when nothing is there. */
export function tellingLine(evidence: Evidence): string | null {
  const lines = (evidence.tail?.lines ?? []).map(({ text }) => text.trim()).filter((text) => text !== '');
  const isFrame = (text: string): boolean => /^(?:at |\.\.\. |File "|#\d|goroutine |\[0x)/.test(text);
  const complaints = lines.filter(
    (text) => !isFrame(text) && /error|exception|fatal|panic|fail|cannot|can't|unable/i.test(text),
  );
  const line = complaints.at(-1) ?? lines.at(-1);
  return line === undefined ? null : cut(line, 160);
}
