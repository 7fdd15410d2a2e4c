import { isImage, parseImage } from '../../lib/image.ts';
import { textOf } from '../../lib/json.ts';
import { type Container, containersOf } from '../definition.ts';
import type { Evidence } from '../evidence.ts';
import { type Failure, failuresIn } from '../failures.ts';
import { type Source, type Text, textsOf } from '../texts.ts';

/** One explanation. */
export type Finding = {
  /** The rule's id. */
  rule: string;
  /** One plain sentence that names the very thing. */
  cause: string;
  /** One to four concrete steps. */
  advice: string[];
  /** How many failed tasks it explains; 0 for what no task shows. */
  tasks: number;
  /** How near to the root it is: see RANK. */
  rank: number;
};

export type Rule = {
  id: string;
  finds(evidence: Evidence): Finding | null;
  /** Evidence that this rule explains, and no other. */
  example: Evidence;
};

/** How much an explanation says. What names the thing that is wrong stands above what only follows from it. */
export const RANK = {
  /** The text names the very thing: an image, a secret, a port. */
  exact: 90,
  /** ECS's own verdict names its reason: an alarm, a hook. */
  verdict: 80,
  /** A line of the container's log. */
  log: 70,
  /** An exit code. */
  exit: 60,
  /** A health check that failed. */
  health: 55,
  /** No room for a task. */
  placement: 50,
  /** Tasks that went away for reasons of the outside. */
  lost: 35,
  /** What may be the reason, seen without a failed task. */
  circumstance: 30,
  /** The last words of a deployment that failed for another reason. */
  symptom: 10,
} as const;

/** A text that a rule took, with what it is about. */
export type Said = {
  text: string;
  source: Source;
  match: RegExpExecArray;
  evidence: Evidence;
  /** The container that it is about: the one that showed it, the one whose image it names, the only one. */
  container: Container | null;
  /** The image of that container, as the revision names it; else a word for it. */
  image: string;
  /** Id of the task that said it; null for what no task said. */
  task: string | null;
};

/** A rule that knows a text of ECS, of AWS behind it, or of an application's log. */
export type TextRule = {
  id: string;
  pattern: RegExp;
  /** Where it looks; failed tasks, events and the deployment's end by default. */
  sources?: readonly Source[];
  /** A function where it depends on how the task ended. */
  rank: number | ((said: Said) => number);
  cause(said: Said): string;
  advice(said: Said): string[];
  example: Evidence;
};

const ordinarySources: readonly Source[] = ['task', 'event', 'end'];

/**
 * Rules from a list of text rules: a text belongs to the first one whose pattern it matches, so the special stands
 * before the general and no text is explained twice.
 */
export function textRules(list: readonly TextRule[]): Rule[] {
  const taken = new WeakMap<Evidence, Map<string, Said[]>>();
  const takenIn = (evidence: Evidence): Map<string, Said[]> => {
    const known = taken.get(evidence) ?? share(list, evidence);
    taken.set(evidence, known);
    return known;
  };
  return list.map((rule) => ({
    id: rule.id,
    example: rule.example,
    finds: (evidence) => {
      const said = takenIn(evidence).get(rule.id);
      const last = said?.at(-1);
      if (said === undefined || last === undefined) return null;
      const sayers = new Set(said.flatMap(({ task }) => task ?? [])).size;
      const tasks = said.some(({ source }) => source === 'log') ? Math.max(sayers, tasksLikeTail(evidence)) : sayers;
      const rank = typeof rule.rank === 'function' ? rule.rank(last) : rule.rank;
      return { rule: rule.id, cause: rule.cause(last), advice: rule.advice(last), tasks, rank };
    },
  }));
}

/** Which rule takes which texts. */
function share(list: readonly TextRule[], evidence: Evidence): Map<string, Said[]> {
  const shares = new Map<string, Said[]>();
  for (const text of textsOf(evidence)) {
    for (const rule of list) {
      if (!(rule.sources ?? ordinarySources).includes(text.source)) continue;
      const match = rule.pattern.exec(text.text);
      if (match === null) continue;
      shares.set(rule.id, [...(shares.get(rule.id) ?? []), saidOf(text, match, evidence)]);
      break;
    }
  }
  return shares;
}

function saidOf(text: Text, match: RegExpExecArray, evidence: Evidence): Said {
  const container = containerOf(text, evidence);
  const image = container?.image ?? null;
  const task = text.task?.id ?? null;
  return { ...text, match, evidence, container, image: image ?? 'an image of the revision', task };
}

const pullError = /^CannotPull|can.t pull|cannot pull/i;

function containerOf({ text, container }: Text, { definition, images }: Evidence): Container | null {
  const containers = containersOf(definition);
  const named = containers.find(({ name }) => name === container);
  if (named !== undefined) return named;
  const mentioned = containers.filter(({ image }) => image !== '' && text.includes(image));
  if (mentioned[0] !== undefined) return mentioned[0];
  // Fargate does not say which container's image could not be pulled. ECR was asked about the likeliest one.
  const asked = pullError.test(text) ? containers.find(({ image }) => images.some((one) => one.image === image)) : null;
  return asked ?? (containers.length === 1 ? (containers[0] ?? null) : null);
}

/** The failure of the task whose log was read; null when there is none. */
export function tailFailure(evidence: Evidence): Failure | null {
  return failuresIn(evidence).find(({ task }) => task.id === evidence.tail?.task) ?? null;
}

/** How many failed tasks ended as the one whose log was read: their logs are taken to say the same. */
export function tasksLikeTail(evidence: Evidence): number {
  const read = tailFailure(evidence);
  if (read === null) return 0;
  const endedAlike = ({ kind, container, exitCode }: Failure): boolean =>
    kind === read.kind && container === read.container && exitCode === read.exitCode;
  return failuresIn(evidence).filter(endedAlike).length;
}

/** `container web`, or a word where it is not known. */
export function containerWord({ container }: Pick<Said, 'container'>): string {
  return container === null ? 'a container' : `container ${container.name}`;
}

/** The name of a role from its ARN; the text itself where it is none. */
export function roleName(arn: string): string {
  return /:role\/(?:.*\/)?([^/]+)$/.exec(arn)?.[1] ?? arn;
}

/** Whose permissions count before the containers run. */
export function executionRole({ definition, launchType }: Evidence): string {
  const arn = textOf(definition.executionRoleArn);
  if (arn !== null) return `the execution role ${roleName(arn)}`;
  return launchType === 'EC2'
    ? "the instance's role (the revision has no execution role)"
    : 'the execution role (the revision has none)';
}

/** The repository part of an image, for commands; the image itself where it cannot be read. */
export function repositoryOf(image: string): string {
  const parsed = parseImage(image);
  return isImage(parsed) ? parsed.repository : image;
}

/** The first ARN of an AWS service in a text, without the punctuation around it. */
export function arnIn(text: string, service: string): string | null {
  const found = new RegExp(`arn:[a-z-]+:${service}:[^\\s'"\`,;)\\]]+`).exec(text)?.[0];
  return found === undefined ? null : found.replace(/[.:]+$/, '');
}
