import { isImage, parseImage } from '../../lib/image.ts';
import { textOf } from '../../lib/json.ts';
import { withFullStop } from '../../lib/text.ts';
import { type Container, containersOf, platformOf } from '../definition.ts';
import type { Evidence } from '../evidence.ts';
import { type Failure, failuresIn } from '../failures.ts';
import { containerOfImage, hostOf, imageIn, pullWords, registryAt, type TextImage } from '../image-in-text.ts';
import { plainText, type Source, type Text, textsOf } from '../texts.ts';

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

/** A cause may end in AWS's own words, which often lack the full stop; another sentence follows it. */
export function asSentence(finding: Finding): Finding {
  return { ...finding, cause: withFullStop(finding.cause) };
}

export type Rule = {
  id: string;
  finds(evidence: Evidence): Finding | null;
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
  /** The image that it is about: as the revision names it, else as the text does, else a word for it. */
  image: string;
  /** Whether `image` is a reference, and no word. */
  isImageKnown: boolean;
  /** What the text itself says of the image; null where it names none. */
  named: TextImage | null;
  /** FARGATE, EC2 or EXTERNAL; null where nothing tells. */
  launchType: string | null;
  /** Id of the task that said it; null for what no task said. */
  task: string | null;
};

/** A rule that knows a text of ECS, of AWS behind it, or of an application's log. */
export type TextRule = {
  id: string;
  pattern: RegExp;
  /** What the text must say besides, anywhere. */
  also?: RegExp;
  /** What it must not say: then another rule knows more. */
  unless?: RegExp;
  /** What decides beside the words: the registry, the log driver, where the task runs. */
  when?(said: Said): boolean;
  /** The texts that it reads; failed tasks, events and the deployment's end by default. */
  sources?: readonly Source[];
  /** A function where it depends on how the task ended. */
  rank: number | ((said: Said) => number);
  cause(said: Said): string;
  advice(said: Said): string[];
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
      const match = matchOf(rule, text.text);
      if (match === null) continue;
      const said = saidOf(text, match, evidence);
      if (rule.when?.(said) === false) continue;
      shares.set(rule.id, [...(shares.get(rule.id) ?? []), said]);
      break;
    }
  }
  return shares;
}

/** What the first rule that knows a single text says of it; null where none does. */
export function explainText(list: readonly TextRule[], words: string, evidence: Evidence): Finding | null {
  const text: Text = { source: 'end', text: plainText(words), task: null, container: null };
  for (const rule of list) {
    const match = matchOf(rule, text.text);
    if (match === null) continue;
    const said = saidOf(text, match, evidence);
    if (rule.when?.(said) === false) continue;
    const rank = typeof rule.rank === 'function' ? rule.rank(said) : rule.rank;
    return { rule: rule.id, cause: rule.cause(said), advice: rule.advice(said), tasks: 0, rank };
  }
  return null;
}

/** Whether a text says what a rule knows: the match of its pattern, or null. `when` is not asked. */
export function matchOf({ pattern, also, unless }: TextRule, text: string): RegExpExecArray | null {
  const match = pattern.exec(text);
  if (match === null || also?.test(text) === false || unless?.test(text) === true) return null;
  return match;
}

function saidOf(text: Text, match: RegExpExecArray, evidence: Evidence): Said {
  const named = text.source === 'log' ? null : imageIn(text.text);
  const container = containerOf(text, named, evidence);
  const image = named === null || isImageOf(container, named) ? container?.image : shown(named);
  return {
    ...text,
    match,
    evidence,
    container,
    named,
    isImageKnown: image !== undefined,
    image: image ?? (named === null ? 'an image of the revision' : 'one of its images'),
    launchType: text.task?.launchType ?? launchTypeOf(evidence),
    task: text.task?.id ?? null,
  };
}

function shown({ image, open }: TextImage): string | undefined {
  return image === null ? undefined : `${image}${open ? '…' : ''}`;
}

function isImageOf(container: Container | null, named: TextImage): boolean {
  return container !== null && containerOfImage(named, [container]) !== null;
}

/** Capacity providers of Fargate have fixed names; all others are instances. */
function launchTypeOf({ launchType, capacityProviders }: Evidence): string | null {
  if (launchType !== null || capacityProviders.length === 0) return launchType;
  const fargate = capacityProviders.filter((name) => /^FARGATE(?:_SPOT)?$/.test(name)).length;
  if (fargate === 0) return 'EC2';
  return fargate === capacityProviders.length ? 'FARGATE' : null;
}

function containerOf({ text, container }: Text, named: TextImage | null, evidence: Evidence): Container | null {
  const containers = containersOf(evidence.definition);
  const own = containers.find(({ name }) => name === container);
  if (own !== undefined) return own;
  if (named !== null) return containerOfImage(named, containers);
  const mentioned = containers.filter(({ image }) => image !== '' && text.includes(image));
  if (mentioned[0] !== undefined) return mentioned[0];
  if (containers.length === 1) return containers[0] ?? null;
  if (!pullWords.test(text)) return null;
  return provenByEcr(containers, evidence) ?? onlyChanged(text, containers, evidence) ?? onlyInEcr(text, containers);
}

/** Fargate does not always say whose image could not be pulled: the one that ECR does not have is it, one that it has may be. */
function provenByEcr(containers: readonly Container[], { images, definition }: Evidence): Container | null {
  const wanted = platformOf(definition);
  const lacking = images.find(
    ({ state }) => state.kind !== 'image' || (state.platforms !== undefined && !state.platforms.includes(wanted)),
  );
  return containers.find(({ image }) => image === lacking?.image) ?? null;
}

/** The only container whose image the deployment changed, where the platform is missing: the other images ran before. */
function onlyChanged(text: string, containers: readonly Container[], evidence: Evidence): Container | null {
  if (!/\bplatform\b/.test(text)) return null;
  const changed = containers.filter(({ name }) => evidence.changedContainers?.includes(name));
  return changed.length === 1 ? (changed[0] ?? null) : null;
}

/** What a registry answers, or that it does not: then any of the images may be meant. */
const registryWords = /\b40[134]\b|\b429\b|toomanyrequests|denied|timeout|cancell?ed|no such host|x509|not found/i;

/** The only image in ECR, where the text is about ECR, or about what an image of one's own build may lack. */
function onlyInEcr(text: string, containers: readonly Container[]): Container | null {
  if (registryWords.test(text) && !/starport-layer-bucket|Amazon ECR/i.test(text)) return null;
  const there = containers.filter(({ image }) => registryAt(hostOf(image)).kind === 'ecr');
  return there.length === 1 ? (there[0] ?? null) : null;
}

/** The failure of the task whose log was read; null when there is none. */
export function tailFailure(evidence: Evidence): Failure | null {
  return failuresIn(evidence).find(({ task }) => task.id === evidence.tail?.task) ?? null;
}

/** How many failed tasks ended as the one whose log was read: their logs are taken to say the same. */
function tasksLikeTail(evidence: Evidence): number {
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

/** `Image web:1` at the beginning of a sentence, or a word where it is not known. */
export function theImage({ image, isImageKnown }: Pick<Said, 'image' | 'isImageKnown'>): string {
  return isImageKnown ? `Image ${image}` : 'An image of the revision';
}

/** `the task`; on instances the ECS agent pulls images and reads secrets, through the instance's network. */
export function puller({ launchType }: Pick<Said, 'launchType'>): string {
  return isOnInstance({ launchType }) ? 'the instance' : 'the task';
}

export function isOnInstance({ launchType }: Pick<Said, 'launchType'>): boolean {
  return launchType === 'EC2' || launchType === 'EXTERNAL';
}

/** The name of a role from its ARN; the text itself where it is none. */
export function roleName(arn: string): string {
  const path = arn.split(':role/')[1];
  return path?.split('/').at(-1) || arn;
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
  const parsed = parseImage(withoutEnd(image, '…'));
  return isImage(parsed) ? parsed.repository : image;
}

/** The first ARN of an AWS service in a text, without the punctuation around it. */
export function arnIn(text: string, service: string): string | null {
  const found = new RegExp(`arn:[a-z-]{2,20}:${service}:[^\\s'"\`,;)\\]]{1,600}`).exec(text)?.[0];
  return found === undefined ? null : withoutEnd(found, '.:…');
}

/** A text without these characters at its end. */
export function withoutEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
