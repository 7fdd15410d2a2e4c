/** Texts that AWS really printed, put into a world one by one: what the action says of each. */
import { toAwsError } from '../../src/adapters/aws-errors.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import type { Evidence } from '../../src/diagnose/evidence.ts';
import { splitByFailure } from '../../src/diagnose/failures.ts';
import { explainRefusal } from '../../src/diagnose/refused.ts';
import { definition, evidence, stoppedContainer, stoppedTask } from '../../src/diagnose/rules/example.ts';
import { createRedactor } from '../../src/lib/redact.ts';

export type RealText = {
  text: string;
  kind: 'stoppedReason' | 'containerReason' | 'serviceEvent' | 'rolloutReason' | 'apiError';
  stopCode: string | null;
  exitCode: number | null;
  operation: string | null;
  source: string;
  /** The cause, as it was found out behind the text. */
  cause: string;
  /** What the first sentence must say, each a regular expression without regard to capitals. */
  says: string[];
  /** What neither the sentence nor the advice may say. */
  never: string[];
  /** What the advice must say. */
  advises: string[];
  /** Where a task's own reason is one that only the agent of an instance gives; absent otherwise. */
  launchType?: 'EC2';
  /** Why the text does not reach a user of the action; absent where it does. */
  unreachable?: string;
};

export type Said = { rule: string | null; sentence: string; advice: string[] };

/** What the action says where this text is all that AWS tells of a failure. */
export function saidOf(entry: RealText, world: Partial<Evidence> = {}): Said {
  if (entry.kind === 'apiError') return saidOfRefusal(entry, world);
  const { headline, causes } = diagnose(worldOf(entry, world));
  const first = causes[0];
  return { rule: first?.rule ?? null, sentence: headline, advice: first?.advice ?? [] };
}

/** The failed deployment in which AWS says the text; a container's reason is seen on EC2, a task's on Fargate. */
export function worldOf(entry: RealText, world: Partial<Evidence> = {}): Evidence {
  const { kind, text } = entry;
  if (kind === 'serviceEvent') {
    const launchType = /container[- ]instance/i.test(text) ? 'EC2' : 'FARGATE';
    return evidence({ launchType, events: [{ atMs: 1_767_258_060_000, message: text }], ...world });
  }
  if (kind === 'rolloutReason') return evidence({ reason: text, ...world });
  const launchType = entry.launchType ?? (kind === 'containerReason' ? 'EC2' : 'FARGATE');
  const of = evidence({ launchType, ...world });
  return { ...of, ...splitByFailure([taskOf(entry, of)], of.definition) };
}

function taskOf({ kind, text, stopCode, exitCode }: RealText, { launchType }: Evidence): Evidence['failed'][number] {
  const ran = exitCode !== null;
  const isCheck = /health check/i.test(text);
  const code = ran ? 'EssentialContainerExited' : isCheck ? 'ServiceSchedulerInitiated' : 'TaskFailedToStart';
  const reason = kind === 'containerReason' ? text : null;
  return stoppedTask({
    stopCode: stopCode ?? code,
    stoppedReason:
      kind === 'stoppedReason' ? text : ran ? 'Essential container in task exited' : 'Task failed to start',
    startedAtMs: ran || isCheck ? 1_767_258_028_000 : null,
    launchType,
    containers: [stoppedContainer({ reason, exitCode, runtimeId: ran ? 'r' : null })],
  });
}

function saidOfRefusal({ text, operation }: RealText, world: Partial<Evidence>): Said {
  const thrown = Object.assign(new Error(text), { name: codeIn(text), $metadata: { httpStatusCode: 400 } });
  const service = operation === 'CreateDeployment' ? 'codedeploy' : 'ecs';
  const subject = {
    operation: `${service}:${operation ?? 'UpdateService'}`,
    resource: 'web',
    mutates: true,
    idempotent: false,
  };
  const error = toAwsError(thrown, subject, new AbortController().signal, createRedactor());
  const about = {
    cluster: 'prod',
    region: 'eu-west-1',
    service: null,
    revision: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:12',
    definition: world.definition ?? definition(),
  };
  const finding = explainRefusal(error, about);
  if (finding === null) return { rule: null, sentence: error.message, advice: [] };
  return { rule: finding.rule, sentence: finding.cause, advice: finding.advice };
}

/** The code of an error as command line tools and libraries print it around the message. */
function codeIn(text: string): string {
  const found = /\((\w+Exception)\) when calling|Error Code: (\w+)|\b(\w+Exception)\b/.exec(text);
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? 'InvalidParameterException';
}

/** The table that a reader checks: each text, the first sentence and the advice. */
export function realTextsPage(entries: readonly RealText[]): string {
  const rows = entries.map((entry, index) => {
    const { rule, sentence, advice } = saidOf(entry);
    const steps = advice.map((step) => `- ${cell(step)}`).join('\n');
    const known = entry.unreachable === undefined ? '' : `\nNot reached: ${entry.unreachable}\n`;
    return `### ${index + 1}. ${entry.kind}${entry.operation === null ? '' : ` (${entry.operation})`}\n\n> ${cell(entry.text)}\n\nTrue cause: ${cell(entry.cause)}\n${known}\nWhat the action says (rule \`${rule ?? 'none'}\`): **${cell(sentence)}**\n${steps === '' ? '' : `\n${steps}\n`}`;
  });
  return `# Real failure texts, and what the action says of them\n\nTexts that AWS printed, word for word from public threads, files and AWS's own guide, each put into a service with one container in ECR. This page is written by a test from \`__tests__/unit/diagnose/real-texts.json\`: \`UPDATE=1 npm test -- real-texts\`.\n\n${rows.join('\n')}`;
}

function cell(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[*_`|[\]\\]/g, '\\$&');
}
