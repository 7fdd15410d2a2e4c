import type { Evidence } from '../evidence.ts';
import { stoppedFor } from './example.ts';

export const codeDeployExamples: Readonly<Record<string, Evidence>> = {
  'codedeploy-alarm': stoppedFor(
    'One or more alarms have been activated according to the Amazon CloudWatch metrics you selected, and the affected deployments have been stopped. Activated alarms: <web-5xx>',
  ),
  'codedeploy-role-denied': stoppedFor(
    'The IAM role arn:aws:iam::123456789012:role/codedeploy does not give you permission to perform operations in the following AWS service: AmazonECS. Contact your AWS administrator if you need help.',
  ),
  'codedeploy-hook-failed': stoppedFor(
    "One or more of the lifecycle event validation functions failed. See the deployment's details for more information.",
  ),
  'codedeploy-timeout': stoppedFor(
    'The deployment timed out while waiting for the replacement task set to become healthy. This time out period is 60 minutes.',
  ),
  'codedeploy-busy': stoppedFor(
    "DeploymentLimitExceededException: The Deployment Group 'web' already has an active Deployment 'd-ABCDEF123'",
  ),
  'codedeploy-load-balancer': stoppedFor(
    'A deployment group associated with an application that uses the ECS compute platform must contain a valid pair of target groups that identify a load balancer.',
  ),
  'appspec-invalid': stoppedFor(
    'The AppSpec file contains an invalid ContainerName: api. The container does not exist in the task definition.',
  ),
  'codedeploy-service-missing': stoppedFor('The deployment failed because the ECS service web could not be found.'),
};
