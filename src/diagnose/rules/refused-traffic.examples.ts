import type { Evidence } from '../evidence.ts';
import { exampleTargetGroup, stoppedFor } from './example.ts';

export const refusedTrafficExamples: Readonly<Record<string, Evidence>> = {
  'target-group-unattached': stoppedFor(
    `InvalidParameterException: The target group with targetGroupArn ${exampleTargetGroup} does not have an associated load balancer.`,
  ),
  'role-without-load-balancer': stoppedFor(
    'InvalidParameterException: A role was passed, but no load balancers were present.',
  ),
  'container-port-missing': stoppedFor(
    'InvalidParameterException: The container web did not have a container port 443 defined. (Service: AmazonECS; Status Code: 400; Error Code: InvalidParameterException)',
  ),
  'balanced-container-missing': stoppedFor(
    'InvalidParameterException: The container app does not exist in the task definition.',
  ),
  'target-type-wrong': stoppedFor(
    `InvalidParameterException: The provided target group ${exampleTargetGroup} has target type instance, which is incompatible with the awsvpc network mode specified in the task definition.`,
  ),
  'listener-arn-invalid': stoppedFor(
    'InvalidParameterException: productionListenerRule has an invalid ARN format. Must be RuleArn for ALB or ListenerArn for NLB. Got: web',
  ),
  'listener-rule-missing': stoppedFor(
    'InvalidParameterException: For Application LoadBalancer, testListenerRule is required when a lifecycle hook at a test traffic stage is configured.',
  ),
  'advanced-configuration-missing': stoppedFor(
    'InvalidParameterException: advancedConfiguration field is required for all loadBalancers when using a non-ROLLING deployment strategy',
  ),
  'target-group-twice': stoppedFor(`InvalidParameterException: Duplicate targetGroupArn found: ${exampleTargetGroup}`),
  'service-role-denied': stoppedFor(
    'InvalidParameterException: Unable to assume role and validate the specified targetGroupArn. Please verify that the ECS service role being passed has the proper permissions.',
  ),
  'appspec-revision-number': stoppedFor(
    'ECS_UPDATE_ERROR: The ECS service cannot be updated due to an unexpected error: Invalid revision number. Number: latest (Service: AmazonECS; Status Code: 400)',
  ),
  'file-exists-behavior': stoppedFor(
    'InvalidFileExistsBehaviorException: For Lambda, ECS and Kubernetes deployment, fileExistsBehavior can not be specified',
  ),
  'listener-not-forwarding': stoppedFor(
    'ELB could not be updated due to the following error: Primary taskset target group must be behind listener arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener/app/web/1/2',
  ),
  'codedeploy-missing': stoppedFor('ApplicationDoesNotExistException: No application found for name: AppECS-prod-web'),
  'listener-rule-twice': stoppedFor(
    'InvalidParameterException: The following rules cannot be used as both production and test listener rules: arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener-rule/app/web/0123456789abcdef/0123456789abcdef/abcdef0123456789',
  ),
  'load-balancers-mixed': stoppedFor(
    'InvalidParameterException: All loadBalancers must be strictly either ELBv1 (defining loadBalancerName) or ELBv2 (defining targetGroupArn)',
  ),
  'advanced-configuration-partial': stoppedFor(
    'InvalidParameterException: Either all or none of the provided loadBalancers must have advancedConfiguration defined',
  ),
  'hook-setting-invalid': stoppedFor('InvalidParameterException: Invalid lifecycle stage provided for Pause Hook'),
  'dynamic-port-check': stoppedFor(
    'InvalidParameterException: The task definition is configured to use a dynamic host port, but the target group with targetGroupArn arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef has a health check port specified.',
  ),
};
