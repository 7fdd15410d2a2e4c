/** The texts that are generated from the tables: `action.yml`, and blocks of README.md and docs/ between their markers. */
import { piecesOf } from '../lib/commands.ts';
import { INPUTS, type InputRow, MODES } from './inputs.ts';
import { OUTCOMES } from './outcomes.ts';
import { OUTPUTS } from './outputs.ts';
import { CAPABILITIES, type Capability } from './permissions.ts';

/** The whole of `action.yml`. */
export function actionYaml(): string {
  const rows: readonly InputRow[] = INPUTS;
  return [
    '# Generated from src/contract: change the tables there, then run the tests with UPDATE=1.',
    `name: ${yamlText('ECS Deploy')}`,
    `description: ${yamlText('Deploy to Amazon ECS: green when the new revision really serves, and a plain explanation when it does not')}`,
    `author: ${yamlText('the ecs-deploy-action authors')}`,
    'branding:',
    '  icon: upload-cloud',
    '  color: orange',
    'inputs:',
    ...rows.flatMap((row) => [
      `  ${row.name}:`,
      `    description: ${yamlText(row.description)}`,
      '    required: false',
      ...(row.default === undefined ? [] : [`    default: ${yamlText(row.default)}`]),
    ]),
    'outputs:',
    ...OUTPUTS.flatMap(({ name, description }) => [`  ${name}:`, `    description: ${yamlText(description)}`]),
    'runs:',
    '  using: node24',
    '  main: dist/index.js',
    '',
  ].join('\n');
}

/** The tables of inputs, one a group, with an anchor for each input. */
export function inputTables(): string {
  const rows: readonly InputRow[] = INPUTS;
  const groups = [...new Set(rows.map(({ group }) => group))];
  return groups
    .map((group) => {
      const lines = rows
        .filter((row) => row.group === group)
        .map((row) => [anchored(row.name), defaultText(row), row.description]);
      return `## ${group}\n\n${markdownTable(['Input', 'Default', 'Meaning'], lines)}`;
    })
    .join('\n\n');
}

function anchored(name: string): string {
  return `<a id="${name.toLowerCase()}"></a>\`${name}\``;
}

function defaultText(row: InputRow): string {
  return row.default === undefined ? (row.unsetMeans ?? '') : `\`${row.default}\``;
}

/** The table of outputs, with an anchor for each. */
export function outputTable(): string {
  return markdownTable(
    ['Output', 'Meaning'],
    OUTPUTS.map(({ name, description }) => [anchored(name), description]),
  );
}

/** The table of outcomes, the good ones first; those of modes that are not there yet are left out. */
export function outcomeTable(): string {
  const modes: readonly string[] = MODES;
  const rows = OUTCOMES.filter(({ name }) => name !== 'planned' || modes.includes('plan')).toReversed();
  return markdownTable(
    ['`outcome`', 'Meaning', 'Step'],
    rows.map(({ name, meaning, step }) => [`\`${name}\``, meaning, step === 'green' ? 'green' : 'red']),
  );
}

/** The IAM policies: what every deployment needs, and what the other features need. */
export function policies(): string {
  const required = CAPABILITIES.filter((capability) => capability.required);
  const optional = CAPABILITIES.filter((capability) => !capability.required);
  return [
    '## Required',
    policyTable(required),
    policyJson(required),
    '## Optional',
    'Add the statements of the features that you use. Where a permission to read or to tag is missing, the action works without it and says in a notice which permission to add.',
    policyTable(optional),
    '### Optional statements as a policy',
    policyJson(optional),
  ].join('\n\n');
}

function policyTable(capabilities: readonly Capability[]): string {
  return markdownTable(
    ['Statement', 'What for', 'Needed'],
    capabilities.map(({ id, title, when }) => [`\`${id}\``, title, when]),
  );
}

function policyJson(capabilities: readonly Capability[]): string {
  const policy = { Version: '2012-10-17', Statement: capabilities.map(statement) };
  return `\`\`\`json\n${JSON.stringify(policy, null, 2)}\n\`\`\``;
}

function statement({ id, actions, resources, condition }: Capability) {
  return {
    Sid: id,
    Effect: 'Allow',
    Action: actions,
    Resource: resources.map(placeholders),
    ...(condition === undefined ? {} : { Condition: JSON.parse(placeholders(JSON.stringify(condition))) }),
  };
}

/** `{region}` as people know it from AWS's documentation: `<region>`. */
function placeholders(template: string): string {
  return template.replaceAll('{partition}', 'aws').replace(/\{([a-z-]+)\}/g, '<$1>');
}

/**
 * A text with the block between `<!-- generated:name -->` and `<!-- /generated:name -->` replaced.
 *
 * @throws Error when the text does not have the two markers exactly once.
 */
export function replaceBlock(text: string, name: string, block: string): string {
  const [before, rest, ...moreStarts] = text.split(`<!-- generated:${name} -->`);
  const [, after, ...moreEnds] = rest?.split(`<!-- /generated:${name} -->`) ?? [];
  if (before === undefined || after === undefined || moreStarts.length > 0 || moreEnds.length > 0) {
    throw new Error(`the markers of the generated block "${name}" are not there exactly once`);
  }
  return `${before}<!-- generated:${name} -->\n${block}\n<!-- /generated:${name} -->${after}`;
}

/** A message of the action as Markdown of a page: commands as code, the registry and account of examples shortened. */
export function messageMarkdown(message: string): string {
  return piecesOf(withoutAccount(message))
    .map(({ kind, text }) => (kind === 'prose' ? text.replaceAll('*', '\\*').replaceAll('<', '&lt;') : `\`${text}\``))
    .join('');
}

/** Without the account's number and the region, which only make the lines long. */
export function withoutAccount(text: string): string {
  return text
    .replaceAll('123456789012.dkr.ecr.eu-west-1.amazonaws.com', 'REGISTRY')
    .replace(/arn:aws:[\w-]+:[\w-]*:123456789012:/g, 'arn:…:');
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A YAML text in single quotes, in which nothing but the quote itself is special. */
function yamlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
