import type { Evidence } from '../evidence.ts';
import { stoppedFor, unstarted, withEvent } from './example.ts';

export const permissionsExamples: Readonly<Record<string, Evidence>> = {
  'hook-role': withEvent(
    '(deployment ecs-svc/1) deployment failed: Service deployment rolled back because PRE_SCALE_UP lifecycle hook(s) failed. ECS was unable to assume role arn:aws:iam::123456789012:role/hook',
  ),
  'infrastructure-role': withEvent(
    "(deployment ecs-svc/1) deployment failed: Service deployment rolled back because ECS was unable to manage the ELB resources due to missing permissions on ECS Infrastructure Role 'arn:aws:iam::123456789012:role/infra'.",
  ),
  'infrastructure-role-trust': stoppedFor(
    "InvalidParameterException: ECS was unable to assume the configured ECS Infrastructure Role 'arn:aws:iam::123456789012:role/infra'. Please verify that the role being passed has the proper trust relationship with Amazon ECS.",
  ),
  'service-linked-role': stoppedFor(
    'InvalidParameterException: Unable to assume the service linked role. Please verify that the ECS service linked role exists.',
  ),
  'account-blocked': withEvent('was unable to place a task because your account is currently blocked.'),
  'role-not-assumable': unstarted(
    "ECS was unable to assume the role 'arn:aws:iam::123456789012:role/web-task' that was provided for this task. Please verify that the role being passed has the proper trust relationship and permissions.",
  ),
  'infrastructure-role-denied': stoppedFor(
    'Service deployment rolled back because TEST_TRAFFIC_SHIFT lifecycle hook(s) failed. User: arn:aws:sts::123456789012:assumed-role/myELBRole/ecs is not authorized to perform: elasticloadbalancing:ModifyListener on resource: arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener/app/web/1/2 because no identity-based policy allows the elasticloadbalancing:ModifyListener action',
  ),
  'load-balancer-denied': withEvent(
    'failed to register targets in target-group web with (error User: arn:aws:sts::123456789012:assumed-role/ecsServiceRole/ecs is not authorized to perform: elasticloadbalancing:RegisterTargets)',
  ),
  'service-permissions': withEvent(
    'IAM permissions policies have been misconfigured or changed, and ECS can no longer maintain your service',
  ),
  'target-health-unread': withEvent(
    'failed to describe target health on target-group web with (error Service unavailable)',
  ),
  'infrastructure-role-action': unstarted(
    'User: arn:aws:sts::123456789012:assumed-role/infra/ECSTaskVolumesForEBS is not authorized to perform: ec2:CreateVolume on resource: arn:aws:ec2:eu-west-1:123456789012:volume/* because no identity-based policy allows the ec2:CreateVolume action. Encoded authorization failure message: mR08NOyRPjVfde9B',
  ),
  'role-denied': unstarted(
    'AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/web-execution/0 is not authorized to perform: s3:ListBucket on resource: arn:aws:s3:::web-config because no identity-based policy allows the s3:ListBucket action',
  ),
};
