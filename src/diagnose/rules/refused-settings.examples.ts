import type { Evidence } from '../evidence.ts';
import { stoppedFor } from './example.ts';

export const refusedSettingsExamples: Readonly<Record<string, Evidence>> = {
  'percents-refused': stoppedFor(
    'InvalidParameterException: Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.',
  ),
  'grace-without-load-balancer': stoppedFor(
    'InvalidParameterException: Health check grace period is only valid for services configured to use load balancers',
  ),
  'placement-on-fargate': stoppedFor(
    'InvalidParameterException: Placement strategies are not supported with FARGATE launch type.',
  ),
  'public-ip-on-ec2': stoppedFor('InvalidParameterException: Assign public IP is not supported for this launch type.'),
  'service-draining': stoppedFor('InvalidParameterException: Unable to Start a service that is still Draining.'),
  'port-name-missing': stoppedFor(
    'InvalidParameterException: The portName web could not be found in the task definition.',
  ),
  'launch-type-and-strategy': stoppedFor(
    'InvalidParameterException: Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.',
  ),
  'strategy-without-weight': stoppedFor(
    'InvalidParameterException: There are no capacity providers with a weight value greater than zero defined in the default capacity provider strategy.',
  ),
  'namespace-missing': stoppedFor('NamespaceNotFoundException: Failed to retrieve namespace for internal'),
  'subnets-empty': stoppedFor('InvalidParameterException: subnets can not be empty.'),
  'role-superfluous': stoppedFor(
    'InvalidParameterException: You cannot specify an IAM role for services that require a service linked role',
  ),
  'account-mismatch': stoppedFor('InvalidParameterException: AccountIDs mismatch'),
  'cluster-name-invalid': stoppedFor(
    'InvalidParameterException: Cluster must match ^[a-zA-Z0-9\\-_]{1,255}$, but was prod web',
  ),
  'tags-empty': stoppedFor('ClientException: Tags can not be empty.'),
  'daemon-unsupported': stoppedFor('InvalidParameterException: Cannot use the scheduling strategy DAEMON with Fargate'),
};
