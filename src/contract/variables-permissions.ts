import type { Capability } from './capability.ts';

/** What `variables` may ask of AWS: a part of the table in `permissions.ts`. */
export const VARIABLES_CAPABILITIES: readonly Capability[] = [
  {
    id: 'ReadVariableParameters',
    title: 'Read parameters of placeholders',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder in files
    when: 'for `${ssm:/name}` in files, which `variables` turns on',
    required: false,
    actions: ['ssm:GetParameters'],
    resources: ['arn:{partition}:ssm:{region}:{account}:parameter/{parameter}'],
  },
  {
    id: 'ReadVariableStacks',
    title: 'Read outputs of stacks',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder in files
    when: 'for `${cfn:Stack.OutputKey}` in files, which `variables` turns on',
    required: false,
    actions: ['cloudformation:DescribeStacks'],
    resources: ['arn:{partition}:cloudformation:{region}:{account}:stack/{stack}/*'],
  },
];
