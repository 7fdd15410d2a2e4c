/** The policies of infrastructure.yml, made from the table of permissions. */
import { CAPABILITIES, type Capability } from '../../src/contract/permissions.ts';
import { REFERENCE_CAPABILITIES } from '../../src/contract/reference-permissions.ts';
import { REMOVAL_CAPABILITIES } from '../../src/contract/removal-permissions.ts';

/** As `!Sub` wants it. */
const sub = (name: string): string => `\${${name}}`;

/** What the table's placeholders are in that stack. A capability with another one is about something it does not have. */
const VALUES: Readonly<Record<string, string>> = {
  partition: sub('AWS::Partition'),
  region: sub('AWS::Region'),
  account: sub('AWS::AccountId'),
  cluster: sub('Cluster'),
  service: sub('ServiceName'),
  family: `${sub('Environment')}-${sub('ServiceName')}`,
  repository: sub('RepositoryName'),
  'log-group': sub('LogGroup'),
  'task-role': sub('TaskRole'),
  'execution-role': sub('ExecutionRole'),
  stack: sub('AWS::StackName'),
};

/** What `mode: remove` needs beside the rights of a deployment. */
const REMOVING: readonly string[] = [
  'RemoveServices',
  'RemoveAutoScaling',
  'RemoveScalingAlarms',
  'DeregisterRevisions',
  'ListRevisions',
];

/** Not for this stack though it could: Fargate has no instances, the service is no Express service and does not expire. */
const LEFT_OUT = [
  'ReadAttestations',
  'DeregisterRevisions',
  'ReadInstances',
  ...REMOVAL_CAPABILITIES.map(({ id }) => id),
  // Its revisions keep their roles and their log group.
  ...REFERENCE_CAPABILITIES.map(({ id }) => id),
  'CreateExpressServices',
  'TagNewExpressServices',
  'ReadExpressServices',
  'UpdateExpressServices',
  'RemoveExpressServices',
];

/**
 * What a plan of a deploy reads. Any pull request of the repository can take its role, so it gets no more: no logs, no
 * layers of images (which is their content), no tasks (whose overrides may hold secrets), no history of deployments.
 */
const PLANNING: readonly string[] = [
  'ecs:DescribeServices',
  'ecs:ListServices',
  'ecs:DescribeTaskDefinition',
  'ecs:DescribeServiceRevisions',
  'ecr:BatchGetImage',
  'ecr:DescribeRepositories',
  'ecr:DescribeImages',
  'ecr:DescribeImageScanFindings',
  'ecr:DescribePullThroughCacheRules',
  'elasticloadbalancing:DescribeTargetGroups',
  'application-autoscaling:DescribeScalableTargets',
  'application-autoscaling:DescribeScalingPolicies',
  'cloudformation:DescribeStacks',
];

/** The policies' blocks: `deploy`, `remove`, and `plan`, which can only read what a plan shows. */
const BLOCKS = ['deploy', 'remove', 'plan'] as const;

type Block = (typeof BLOCKS)[number];

export function statementsFor(block: Block): Capability[] {
  if (block === 'remove') return CAPABILITIES.filter(({ id }) => REMOVING.includes(id));
  const possible = CAPABILITIES.filter(({ id, resources, condition }) => {
    const placeholders = JSON.stringify([resources, condition ?? {}]).match(/\{([a-z-]+)\}/g) ?? [];
    return placeholders.every((each) => VALUES[each.slice(1, -1)] !== undefined) && !LEFT_OUT.includes(id);
  });
  return block === 'deploy' ? possible : possible.flatMap(forPlan);
}

/** The part of a capability that a plan needs, on the resources that this part is about; none where it needs nothing. */
function forPlan(capability: Capability): Capability[] {
  const actions = capability.actions.filter((action) => PLANNING.includes(action));
  if (actions.length === 0) return [];
  const resources =
    capability.id === 'TrackDeployments'
      ? capability.resources.filter((resource) => resource.includes(':service-revision/'))
      : capability.resources;
  return [{ ...capability, actions, resources }];
}

/** The statements as YAML, indented as the markers of their place in the template. */
function policyYaml(block: Block, indent: string): string {
  const lines = statementsFor(block).flatMap(({ id, actions, resources, condition = {} }) => [
    `- Sid: ${id}`,
    '  Effect: Allow',
    '  Action:',
    ...actions.map((action) => `    - ${action}`),
    '  Resource:',
    ...resources.map((resource) => `    - ${filled(resource)}`),
    ...Object.entries(condition).flatMap(([operator, values], index) => [
      ...(index === 0 ? ['  Condition:'] : []),
      `    ${operator}:`,
      ...Object.entries(values).map(([key, value]) => `      ${key}: ${filled(value)}`),
    ]),
  ]);
  return lines.map((line) => `${indent}${line}\n`).join('');
}

function filled(template: string): string {
  if (!template.includes('{')) return template === '*' ? "'*'" : template;
  return `!Sub ${template.replace(/\{([a-z-]+)\}/g, (_, name: string) => VALUES[name] ?? '')}`;
}

/** The template with all blocks as the table has them now. */
export function withPolicies(template: string): string {
  return BLOCKS.reduce((text, block) => {
    const parts = new RegExp(`( *)(# generated:${block}\n)[^]*?( *# /generated:${block}\n)`);
    if (!parts.test(text)) throw new Error(`The markers of ${block} are not there.`);
    return text.replace(
      parts,
      (_, indent: string, start: string, end: string) => `${indent}${start}${policyYaml(block, indent)}${end}`,
    );
  }, template);
}
