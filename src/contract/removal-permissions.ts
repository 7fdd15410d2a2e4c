import type { Capability } from './capability.ts';

const services = 'arn:{partition}:ecs:{region}:{account}:service/{cluster}/{service}';

/** What the action may ask of AWS for `mode: remove` and `expires-in`. */
export const REMOVAL_CAPABILITIES: readonly Capability[] = [
  {
    id: 'RemoveServices',
    title: 'Delete services',
    when: 'for `mode: remove`',
    required: false,
    actions: ['ecs:DeleteService'],
    resources: [services],
  },
  {
    id: 'RemoveAutoScaling',
    title: 'Remove the auto scaling of services',
    when: 'for `mode: remove`: the scalable target with its policies; without it, a warning has the command',
    required: false,
    actions: ['application-autoscaling:DeregisterScalableTarget'],
    // The id of a scalable target is made by Application Auto Scaling: it is not known before.
    resources: ['arn:{partition}:application-autoscaling:{region}:{account}:scalable-target/*'],
  },
  {
    id: 'FindAutoScaling',
    title: 'Find the auto scaling of services',
    when: 'for `mode: remove` with `dry-run`, and where an earlier run has deleted the service',
    required: false,
    actions: ['application-autoscaling:DescribeScalableTargets'],
    resources: ['*'],
  },
  {
    id: 'RemoveScalingAlarms',
    title: 'Delete the alarms of scaling policies',
    when: 'for `mode: remove`: Application Auto Scaling deletes the alarms of the policies with them',
    required: false,
    // ECS developer guide, "IAM permissions required for Amazon ECS service auto scaling".
    actions: ['cloudwatch:DeleteAlarms'],
    resources: ['*'],
    impliedBy: ['application-autoscaling:DeregisterScalableTarget'],
  },
  {
    id: 'TagExpiry',
    title: 'Set when services expire',
    when: 'for `expires-in`; without it, a warning says so',
    required: false,
    actions: ['ecs:TagResource'],
    resources: [services],
  },
];
