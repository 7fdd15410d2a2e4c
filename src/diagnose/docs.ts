import { messageMarkdown, withoutAccount } from '../contract/docs.ts';
import type { Evidence } from './evidence.ts';
import { exampleOf } from './examples.ts';
import { agentRules } from './rules/agent.ts';
import { blueGreenRules } from './rules/blue-green.ts';
import { instanceRules, unknownPlacementRules } from './rules/capacity.ts';
import { commandRules, unknownStartRules } from './rules/commands.ts';
import { alarmRecordRule, configRules, percentRule, symptomRules } from './rules/config.ts';
import { containerCheckRules } from './rules/container-checks.ts';
import { exitRules } from './rules/exits.ts';
import { fargateRules } from './rules/fargate.ts';
import { imageRules } from './rules/image.ts';
import { imageAccessRules } from './rules/image-access.ts';
import { RULES, refusalRules } from './rules/index.ts';
import { logRules } from './rules/log.ts';
import { loggingRules } from './rules/logging.ts';
import { lostRules } from './rules/lost.ts';
import { managedInstanceRules } from './rules/managed-instances.ts';
import { networkRules } from './rules/network.ts';
import { permissionRules, unknownDenialRules } from './rules/permissions.ts';
import type { Rule, TextRule } from './rules/rule.ts';
import { secretRules } from './rules/secrets.ts';
import { unreadSecretRules } from './rules/secrets-cut.ts';
import { targetCheckRules } from './rules/target-checks.ts';
import { targetTextRules, unusedTargetRules } from './rules/target-use.ts';
import { verificationRules } from './rules/verification.ts';
import { volumeRules } from './rules/volumes.ts';
import { textsOf } from './texts.ts';

/** All rules, in the groups in which a reader looks for them. */
const GROUPS: readonly (readonly [title: string, rules: readonly (Rule | TextRule)[]])[] = [
  ['Images', [...imageRules, ...imageAccessRules]],
  ['Exit codes', exitRules],
  ["The application's own log", logRules],
  ['Health checks', [...targetCheckRules, ...containerCheckRules, ...targetTextRules, ...unusedTargetRules]],
  ['Secrets and parameters', [...secretRules, ...unreadSecretRules]],
  ['Roles and permissions', [...permissionRules, ...unknownDenialRules]],
  ['Network', networkRules],
  ['Commands and start', [...commandRules, ...unknownStartRules]],
  ['The ECS agent on instances', agentRules],
  ['Log drivers', loggingRules],
  ['Volumes', volumeRules],
  ['Room on instances', [...instanceRules, ...managedInstanceRules, percentRule, ...unknownPlacementRules]],
  ['Fargate', fargateRules],
  ['Tasks that were lost', lostRules],
  ['Calls that AWS refuses', refusalRules],
  ['Checks of `verify`', verificationRules],
  ['The deployment itself', [...blueGreenRules, ...configRules, alarmRecordRule, ...symptomRules]],
];

/** What is shown of a text around the words by which it is known. */
const before = 60;
const after = 90;

/** What a diagnosis says where no rule knows the reason. */
const UNKNOWN = [
  '## Everything else',
  '',
  '### `unknown`',
  '',
  'No rule knows the reason. The step shows it as AWS reported it. See [Stopped task error codes](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html) in the Amazon ECS developer guide, and please report the text with the issue form for diagnoses.',
].join('\n');

/**
 * The sections of the troubleshooting page, one a rule, whose heading is its id: what AWS reports, the cause and what
 * to do, by the rule's own example.
 *
 * @throws Error naming the rules that are in none of the groups
 */
export function troubleshooting(): string {
  const grouped = new Set(GROUPS.flatMap(([, rules]) => rules.map(({ id }) => id)));
  const forgotten = RULES.filter(({ id }) => !grouped.has(id)).map(({ id }) => id);
  if (forgotten.length > 0) throw new Error(`In no group of the troubleshooting page: ${forgotten.join(', ')}`);
  const groups = GROUPS.map(([title, rules]) => [`## ${title}`, ...rules.map(ruleSection)].join('\n\n'));
  return [...groups, UNKNOWN].join('\n\n');
}

function ruleSection(rule: Rule | TextRule): string {
  const finding = RULES.find(({ id }) => id === rule.id)?.finds(exampleOf(rule.id));
  const steps = (finding?.advice ?? []).map((step) => `- ${messageMarkdown(step)}`);
  return `### \`${rule.id}\`\n\n${seenBy(rule)}\n\n${messageMarkdown(finding?.cause ?? '')}\n\n${steps.join('\n')}`;
}

function seenBy(rule: Rule | TextRule): string {
  const example = exampleOf(rule.id);
  const texts = textsOf(example).map(({ text }) => text);
  const quoted = 'pattern' in rule ? excerpt(texts, rule.pattern) : texts.at(-1);
  const exitCode = 'pattern' in rule ? null : exitCodeOf(example);
  const words = [quoted, exitCode === null ? null : `exit code ${exitCode}`].filter((each) => each != null);
  return words.length === 0 ? 'No task failed.' : `\`\`\`text\n${words.map(withoutAccount).join('\n')}\n\`\`\``;
}

function excerpt(texts: readonly string[], pattern: RegExp): string | undefined {
  const match = texts.map((text) => pattern.exec(text)).find((each) => each !== null);
  if (match === undefined || match === null) return texts.at(-1);
  const [start, end] = [Math.max(0, match.index - before), match.index + match[0].length + after];
  const cut = match.input.slice(start, end);
  const whole = (start > 0 ? cut.replace(/^\S*\s/, '… ') : cut).replace(/\s+/g, ' ');
  return end < match.input.length ? whole.replace(/\s\S*$/, ' …') : whole;
}

function exitCodeOf({ failed }: Evidence): number | null {
  return failed[0]?.containers[0]?.exitCode ?? null;
}
