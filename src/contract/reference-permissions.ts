import type { Capability } from './capability.ts';

/** What the checks of what a revision refers to may ask of AWS: a part of the table in `permissions.ts`. */
export const REFERENCE_CAPABILITIES: readonly Capability[] = [
  {
    id: 'CheckRoles',
    title: 'Check roles',
    when: 'when a revision names a role that the running one does not, to check that it exists and that ECS tasks may assume it',
    required: false,
    actions: ['iam:GetRole'],
    resources: [
      'arn:{partition}:iam::{account}:role/{task-role}',
      'arn:{partition}:iam::{account}:role/{execution-role}',
    ],
  },
  {
    id: 'CheckRolePermissions',
    title: 'Check what the execution role may do',
    when: 'when a revision names a new log group that does not exist, with `awslogs-create-group`, to check that the execution role may create it',
    required: false,
    actions: ['iam:SimulatePrincipalPolicy'],
    resources: ['arn:{partition}:iam::{account}:role/{execution-role}'],
  },
  {
    id: 'CheckSecrets',
    title: 'Check secrets',
    when: 'when a revision names a secret that the running one does not, to check that it exists; values are never read',
    required: false,
    actions: ['secretsmanager:DescribeSecret'],
    // Secrets Manager adds a hyphen and six characters to the name.
    resources: ['arn:{partition}:secretsmanager:{region}:{account}:secret:{secret}-*'],
  },
  {
    id: 'CheckParameters',
    title: 'Check parameters',
    when: 'when a revision names a parameter that the running one does not, to check that it exists; values are never read',
    required: false,
    actions: ['ssm:DescribeParameters'],
    // The Service Authorization Reference has no resource for it.
    resources: ['*'],
  },
  {
    id: 'CheckLogGroups',
    title: 'Check log groups',
    when: 'when a revision names a log group that the running one does not, to check that it exists',
    required: false,
    actions: ['logs:DescribeLogGroups'],
    resources: ['arn:{partition}:logs:{region}:{account}:log-group:*'],
  },
  {
    id: 'CheckFileSystems',
    title: 'Check EFS file systems',
    when: 'when a revision names an EFS file system or an access point that the running one does not, to check that it exists',
    required: false,
    actions: ['elasticfilesystem:DescribeFileSystems', 'elasticfilesystem:DescribeAccessPoints'],
    resources: [
      'arn:{partition}:elasticfilesystem:{region}:{account}:file-system/{file-system}',
      'arn:{partition}:elasticfilesystem:{region}:{account}:access-point/{access-point}',
    ],
  },
  {
    id: 'CheckNetworks',
    title: 'Check subnets and security groups',
    when: 'when a service is created, or its subnets or security groups change, to check that they exist and are in one VPC',
    required: false,
    actions: ['ec2:DescribeSubnets', 'ec2:DescribeSecurityGroups', 'ec2:DescribeSecurityGroupVpcAssociations'],
    // These Describe actions take no resource (Service Authorization Reference).
    resources: ['*'],
  },
];
