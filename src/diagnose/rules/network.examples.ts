import type { Evidence } from '../evidence.ts';
import { definition, unstarted } from './example.ts';

export const networkExamples: Readonly<Record<string, Evidence>> = {
  'subnet-full': unstarted(
    "Unexpected EC2 error while attempting to Create Network Interface with public IP assignment disabled in subnet 'subnet-0abc': InsufficientFreeAddressesInSubnet",
  ),
  'network-missing': unstarted(
    "Unexpected EC2 error: InvalidGroup.NotFound: The security group 'sg-0abc' does not exist",
  ),
  'eni-limit': unstarted(
    "Unexpected EC2 error while attempting to Create Network Interface with public IP assignment enabled in subnet 'subnet-0abc': NetworkInterfaceLimitExceeded",
  ),
  'eni-tag-policy': unstarted(
    "Unexpected EC2 error while attempting to tag the network interface (Create Network Interface) in subnet 'subnet-0abc': TagPolicyViolation",
  ),
  'eni-denied': unstarted(
    "Unexpected EC2 error while attempting to Create Network Interface with public IP assignment enabled in subnet 'subnet-0abc': AuthFailure",
  ),
  'eni-throttled': unstarted(
    "Unexpected EC2 error while attempting to Create Network Interface in subnet 'subnet-0abc': RequestLimitExceeded",
  ),
  'eni-failed': unstarted(
    "Unexpected EC2 error while attempting to Create Network Interface in subnet 'subnet-0abc': SomethingElse",
  ),
  'eni-timeout': unstarted('Timeout waiting for network interface provisioning to complete.'),
  'eni-attach': unstarted('Unexpected EC2 error while attempting to attach network interface to instance'),
  'internal-error': unstarted('InternalError: could not attach the network interface'),
  'compute-incompatible': unstarted(
    'The selected task definition is not compatible with the selected compute strategy',
    {
      definition: definition({}, { requiresCompatibilities: ['EC2'] }),
    },
  ),
};
