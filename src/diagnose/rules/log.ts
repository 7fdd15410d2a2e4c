import { cut } from '../../lib/text.ts';
import type { Evidence } from '../evidence.ts';
import { plainText } from '../texts.ts';
import { commandRules } from './commands.ts';
import { dataHints } from './log-data.ts';
import { otherSideHints } from './log-other-side.ts';
import { programHintsInLog } from './log-program.ts';
import { firstOf, type LogRule, portIn, who } from './log-words.ts';
import { matchOf, RANK, type Said, type TextRule, tailFailure } from './rule.ts';

/** Lines that programs write when they cannot start. */

const startHints: readonly LogRule[] = [
  {
    id: 'port-in-use',
    pattern: /EADDRINUSE|address already in use|port (\d{1,5}) (?:was|is) already in use/i,
    cause: (said) =>
      `${who(said)}: the port ${said.match[1] ?? portIn(said.text) ?? 'that it listens on'} is taken already.`,
    advice: () => [
      'Containers of one task in networkMode awsvpc share their ports: give each its own.',
      'Check that the entry point does not start the server twice.',
    ],
  },
  {
    id: 'port-privileged',
    pattern: /\b(?:listen|bind|binding)\b|make_sock|could not bind/i,
    also: /EACCES|permission denied/i,
    unless: /\b(?:open|mkdir|unlink|rename|scandir|chmod|chown) |\.sock\b/i,
    cause: (said) =>
      `${who(said)}: its user may not listen on port ${portIn(said.text) ?? 'that it asks for'}: a port below 1024 needs root or the capability NET_BIND_SERVICE.`,
    advice: () => [
      'Listen on a port from 1024 up, 8080 for instance, and change containerPort and the port of the health check with it.',
      'Or run the container as root (user), where the image allows it.',
    ],
  },
  {
    id: 'heap-exhausted',
    pattern:
      /java\.lang\.OutOfMemoryError|heap out of memory|insufficient memory for the Java Runtime|fatal error: runtime: out of memory|^MemoryError\b/,
    cause: (said) => `${who(said)}: ${exhausted(said.text)}.`,
    advice: ({ text }) => [
      ...(/Metaspace/.test(text) ? ['Raise -XX:MaxMetaspaceSize or leave it out: the heap is not what is full.'] : []),
      "Raise the task's memory, and the program's own limit with it: -XX:MaxRAMPercentage=75 for Java, --max-old-space-size for Node.js.",
    ],
  },
  {
    id: 'script-interpreter-missing',
    pattern:
      /\bexec (\S{1,400}): no such file or directory|standard_init_linux\.go[^:]{0,40}:[^:]{0,40}: [^:]{0,60}no such file|bad interpreter|env: [^\s]{1,80}\\r/,
    cause: (said) =>
      `${who(said)}: its entry point${said.match[1] === undefined ? '' : ` ${said.match[1]}`}, or the interpreter that it names, is not in the image.`,
    advice: () => [
      'Check the path, and that the first line names a shell that the image has (#!/bin/sh, not bash, on Alpine).',
      'Windows line ends make the kernel look for "sh\\r": save the script with LF.',
    ],
  },
  {
    id: 'module-missing',
    pattern:
      /Cannot find module '([^']{1,300})'|ModuleNotFoundError: No module named '([^']{1,300})'|Could not find or load main class (\S{1,300})|NoClassDefFoundError: (\S{1,300})|cannot load such file -- (\S{1,300})|error while loading shared libraries: ([^:]{1,300})|Cannot find package '([^']{1,300})'/,
    cause: (said) => `${who(said)}: ${firstOf(said) ?? 'a module'} is not in the image.`,
    advice: () => [
      'Check that the image holds it: .dockerignore, the stage that is copied, dependencies left out as development ones.',
      'Check command and workingDirectory of the container definition.',
    ],
  },
  {
    id: 'variable-missing',
    pattern:
      /(?:missing|required|undefined|must set|not set|unset).{0,20}\benv(?:ironment)?[ _]var(?:iable)?s?\W{0,4}([A-Z][A-Z0-9_]{2,60})?|\benv(?:ironment)?[ _]var(?:iable)?s?[^A-Z]{0,6}([A-Z][A-Z0-9_]{2,60})?.{0,12}(?:missing|required|not set|must be set|undefined|not defined)|KeyError: '([A-Z][A-Z0-9_]{2,80})'|\b([A-Z][A-Z0-9_]{2,80})[`'"]? (?:environment variable )?(?:is required|is not set|must be set|is not defined|is missing)|[`'"]([A-Z][A-Z0-9_]{2,80})[`'"] (?:environment )?variable\b|Field required \[type=missing|Could not resolve placeholder '([^']{1,200})'/,
    cause: (said) =>
      `${who(said)}: the environment variable ${firstOf(said) ?? fieldIn(said) ?? 'that it needs'} is not set.`,
    advice: (said) => {
      const name = firstOf(said) ?? fieldIn(said);
      const has = said.container?.variables.length ?? 0;
      return [
        name === null
          ? 'Set it with environment-variables or secrets.'
          : `Set it with environment-variables or secrets: ${name}=…`,
        `The revision gives container ${said.container?.name ?? ''} ${has} variables and ${said.container?.secrets.length ?? 0} secrets.`,
      ];
    },
  },
];

/** The setting that pydantic names on the line before its complaint; null where there is none. */
function fieldIn({ text, evidence }: Said): string | null {
  const lines = (evidence.tail?.lines ?? []).map((line) => line.text.trim());
  const before = lines[lines.indexOf(text.trim()) - 1] ?? '';
  return /^Field required/.test(text.trim()) && /^\w{2,80}$/.test(before) ? before : null;
}

function exhausted(text: string): string {
  if (/java\.lang\.OutOfMemoryError: Java heap|GC overhead/.test(text)) return 'Java heap exhausted';
  if (/OutOfMemoryError: Metaspace/.test(text)) return 'Java ran out of Metaspace, the memory for its classes';
  if (/heap out of memory/.test(text)) return 'Node.js heap exhausted';
  if (/MemoryError\b/.test(text) && !/java/i.test(text)) return 'Python ran out of memory';
  return /java/i.test(text) ? 'Java ran out of memory' : 'Go ran out of memory';
}

/** Beside a health check that failed, a line of the log is a hint only. */
function rankOf({ evidence, text }: Said): number {
  const kind = tailFailure(evidence)?.kind;
  if (kind !== 'exit' && kind !== 'start') return RANK.circumstance + 5;
  // Of several complaints the last one is the likeliest to have ended the program.
  const lines = evidence.tail?.lines ?? [];
  return RANK.log + lines.findLastIndex((line) => plainText(line.text) === text) / lines.length;
}

export const logRules: readonly TextRule[] = [...startHints, ...programHintsInLog, ...dataHints, ...otherSideHints].map(
  (rule) => ({
    ...rule,
    sources: ['log'],
    rank: rankOf,
  }),
);

const reading = [...commandRules, ...logRules].filter(({ sources }) => sources?.includes('log'));

/** Whether a line of the log says more about the end of the task that it belongs to than an exit code can. */
export function logExplains(evidence: Evidence): boolean {
  const lines = evidence.tail?.lines ?? [];
  return lines.some(({ text }) => reading.some((rule) => matchOf(rule, plainText(text)) !== null));
}

/** The line of the log that most likely tells what went wrong; null when nothing is there. */
export function tellingLine(evidence: Evidence): string | null {
  const lines = (evidence.tail?.lines ?? []).map(({ text }) => plainText(text)).filter((text) => text !== '');
  const isFrame = (text: string): boolean => /^(?:at |\.\.\. |File "|#\d|goroutine |\[0x)/.test(text);
  const complaints = lines.filter(
    (text) => !isFrame(text) && /error|exception|fatal|panic|fail|cannot|can't|unable/i.test(text),
  );
  const line = complaints.at(-1) ?? lines.at(-1);
  return line === undefined ? null : cut(line, 160);
}
