import type { Evidence } from '../evidence.ts';
import { definition, evidence, stoppedFor } from './example.ts';

export const refusedServiceExamples: Readonly<Record<string, Evidence>> = {
  'other-controller': stoppedFor(
    'InvalidParameterException: Unable to update task definition on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.',
  ),
  'service-exists': stoppedFor('InvalidParameterException: Creation of service was not idempotent. "web"'),
  'desired-count-limit': stoppedFor('InvalidParameterException: Desired count exceeds limit.'),
  'platform-unknown': stoppedFor('PlatformUnknownException: The specified platform does not exist.'),
  'platform-too-old': stoppedFor(
    'PlatformTaskDefinitionIncompatibilityException: One or more of the requested capabilities are not supported.',
  ),
  'vpc-mismatch': stoppedFor(
    'InvalidParameterException: Security group sg-0abc does not appear to belong to the same VPC as the input subnets.',
  ),
  'ec2-throttled': stoppedFor(
    'InvalidParameterException: Error retrieving security group information for [sg-0abc]: Request limit exceeded. (ErrorCode: RequestLimitExceeded)',
  ),
  'long-arn-off': stoppedFor(
    'InvalidParameterException: The new ARN and resource ID format must be enabled to add tags to the service. Opt in to the new format and try again.',
  ),
  'exec-role-missing': stoppedFor(
    "InvalidParameterException: The service couldn't be updated because a valid taskRoleArn is not being used. Specify a valid task role in your task definition and try again.",
  ),
  'revision-missing': stoppedFor('ClientException: TaskDefinition not found.'),
  'network-configuration-missing': stoppedFor(
    "InvalidParameterException: Network Configuration must be provided when networkMode 'awsvpc' is specified.",
  ),
  'network-configuration-superfluous': evidence({
    reason:
      'InvalidParameterException: Network Configuration is not valid for the given networkMode of this task definition.',
    definition: definition({}, { networkMode: 'bridge' }),
  }),
  'provider-missing': stoppedFor('InvalidParameterException: The specified capacity provider spot was not found.'),
  'force-needed': stoppedFor(
    'InvalidParameterException: When switching from launch type to capacity provider strategy on an existing service, you must force a new deployment.',
  ),
  'service-inactive': stoppedFor('ServiceNotActiveException: Service was not ACTIVE.'),
  'service-missing': stoppedFor('ServiceNotFoundException: Service not found.'),
  'cluster-missing': stoppedFor('ClusterNotFoundException: Cluster not found.'),
};
