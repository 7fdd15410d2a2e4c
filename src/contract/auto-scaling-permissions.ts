import type { Capability } from './capability.ts';

// The id of a scalable target is made by Application Auto Scaling: it is not known before.
const scalableTargets = 'arn:{partition}:application-autoscaling:{region}:{account}:scalable-target/*';

/** What the action may ask of Application Auto Scaling. The Service Authorization Reference has no resource for reads of targets and policies. */
export const AUTO_SCALING_CAPABILITIES: readonly Capability[] = [
  {
    id: 'ReadAutoScaling',
    title: 'Read the auto scaling of services',
    when: 'for `desired-count`, to compare it with the limits of auto scaling, for `suspend-auto-scaling`, and for `autoScaling` in `service-definition`, with `mode: status` too',
    required: false,
    actions: ['application-autoscaling:DescribeScalableTargets'],
    resources: ['*'],
  },
  {
    id: 'ChangeAutoScaling',
    title: 'Change the auto scaling of services',
    when: 'for `suspend-auto-scaling`, to suspend auto scaling and to restore it, and for `autoScaling` in `service-definition`; Application Auto Scaling also requires `ecs:DescribeServices` and `ecs:UpdateService`',
    required: false,
    actions: ['application-autoscaling:RegisterScalableTarget'],
    resources: [scalableTargets],
  },
  {
    id: 'MarkAutoScaling',
    title: 'Leave a marker at suspended auto scaling',
    when: 'for `suspend-auto-scaling`: a tag of the scalable target holds the state before, so that after a step that was killed the next one can restore it',
    required: false,
    actions: [
      'application-autoscaling:TagResource',
      'application-autoscaling:UntagResource',
      'application-autoscaling:ListTagsForResource',
    ],
    resources: [scalableTargets],
  },
  {
    id: 'ReadScalingPolicies',
    title: 'Read scaling policies',
    when: 'for `autoScaling` in `service-definition`, with `mode: status` too',
    required: false,
    actions: ['application-autoscaling:DescribeScalingPolicies'],
    resources: ['*'],
  },
  {
    id: 'PutScalingPolicies',
    title: 'Create and change scaling policies',
    when: 'for `autoScaling` in `service-definition`, which also needs `ReadAutoScaling` and `ChangeAutoScaling`',
    required: false,
    actions: ['application-autoscaling:PutScalingPolicy'],
    resources: [scalableTargets],
  },
  {
    id: 'PutScalingAlarms',
    title: 'Create the alarms of scaling policies',
    when: 'for `autoScaling` in `service-definition`: Application Auto Scaling requires these permissions to create a policy',
    required: false,
    // ECS developer guide, "IAM permissions required for Amazon ECS service auto scaling".
    actions: ['cloudwatch:PutMetricAlarm', 'cloudwatch:DescribeAlarms'],
    resources: ['*'],
    impliedBy: ['application-autoscaling:PutScalingPolicy'],
  },
  {
    id: 'CreateScalingRole',
    title: 'Create the service-linked role of auto scaling',
    when: 'for `autoScaling` in `service-definition`, the first time in an account',
    required: false,
    actions: ['iam:CreateServiceLinkedRole'],
    resources: [
      'arn:{partition}:iam::{account}:role/aws-service-role/ecs.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_ECSService',
    ],
    condition: { StringEquals: { 'iam:AWSServiceName': 'ecs.application-autoscaling.amazonaws.com' } },
    impliedBy: ['application-autoscaling:RegisterScalableTarget'],
  },
];
