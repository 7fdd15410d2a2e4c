import type { Capability } from './capability.ts';

const ecs = 'arn:{partition}:ecs:{region}:{account}';

/** What Express services and `service-definition` may ask of AWS: a part of the table in `permissions.ts`. */
export const DEFINITION_CAPABILITIES: readonly Capability[] = [
  {
    id: 'UpdateExpressServices',
    title: 'Update Express services',
    when: 'for services that ECS manages as Express',
    required: false,
    actions: ['ecs:UpdateExpressGatewayService'],
    resources: [`${ecs}:service/{cluster}/{service}`],
  },
  {
    id: 'RemoveExpressServices',
    title: 'Remove Express services',
    when: 'for `mode: remove` of services that ECS manages as Express',
    required: false,
    actions: ['ecs:DeleteExpressGatewayService'],
    resources: [`${ecs}:service/{cluster}/{service}`],
  },
  {
    id: 'CreateServices',
    title: 'Create services',
    when: 'when `service-definition` describes a service that does not exist',
    required: false,
    actions: ['ecs:CreateService'],
    resources: [`${ecs}:service/{cluster}/{service}`],
  },
  {
    id: 'TagNewServices',
    title: 'Tag the services that are created',
    when: 'when `service-definition` describes a service that does not exist; without it, the service is created without tags, and `mode: remove` refuses it',
    required: false,
    actions: ['ecs:TagResource'],
    resources: [`${ecs}:service/{cluster}/{service}`],
    condition: { StringEquals: { 'ecs:CreateAction': 'CreateService' } },
    impliedBy: ['ecs:CreateService'],
  },
  {
    id: 'TagServices',
    title: 'Tag existing services',
    when: 'when `service-definition` has tags that a service lacks, and to record that the first deployment of a new service failed',
    required: false,
    actions: ['ecs:TagResource'],
    resources: [`${ecs}:service/{cluster}/{service}`],
  },
  {
    id: 'PassServiceRoles',
    title: 'Pass the roles of the service',
    when: 'when `service-definition` has a `role`, or a `roleArn` for load balancers, hooks or volumes',
    required: false,
    actions: ['iam:PassRole'],
    resources: ['arn:{partition}:iam::{account}:role/{infrastructure-role}'],
    condition: { StringEquals: { 'iam:PassedToService': 'ecs.amazonaws.com' } },
    impliedBy: ['ecs:CreateService', 'ecs:UpdateService'],
  },
];
