import { definition, unstarted } from './example.ts';
import { RANK, type TextRule } from './rule.ts';

/** A task's network interface, and where a revision may run at all. */

const { placement: rank } = RANK;

export const networkRules: readonly TextRule[] = [
  {
    id: 'subnet-full',
    pattern:
      /InsufficientFreeAddresses|insufficient free addresses|Create Network Interface.*in subnet '?([\w-]+)?|free IP addresses/i,
    rank: rank + 20,
    cause: ({ match, text }) =>
      `A network interface could not be made in ${/subnet-[0-9a-f]+/.exec(text)?.[0] ?? (match[1] ? `subnet ${match[1]}` : 'the subnet of the service')}: most likely it has no free IP address left.`,
    advice: () => [
      'See what is left: aws ec2 describe-subnets --query "Subnets[].[SubnetId,AvailableIpAddressCount]"',
      "Add larger subnets to the service's networkConfiguration, or free addresses.",
    ],
    example: unstarted(
      "Unexpected EC2 error while attempting to Create Network Interface with public IP assignment disabled in subnet 'subnet-0abc': InsufficientFreeAddressesInSubnet",
    ),
  },
  {
    id: 'network-missing',
    pattern: /Invalid(?:Group|SubnetID|SecurityGroupID)\.?NotFound|(?:security group|subnet) .* does not exist/i,
    rank: rank + 20,
    cause: ({ text }) => {
      const id = /(?:sg|subnet)-[0-9a-f]+/.exec(text)?.[0] ?? null;
      if (id === null) return "A security group or subnet of the service's network configuration does not exist.";
      return `The ${id.startsWith('sg-') ? 'security group' : 'subnet'} ${id} of the service does not exist.`;
    },
    advice: () => [
      "Correct the subnets and security groups of the service's networkConfiguration (service-overrides).",
    ],
    example: unstarted("Unexpected EC2 error: InvalidGroup.NotFound: The security group 'sg-0abc' does not exist"),
  },
  {
    id: 'eni-timeout',
    pattern: /network interface provision/i,
    rank: rank + 15,
    cause: () => "The task's network interface was not ready in time.",
    advice: () => [
      'Deploy again: this mostly passes.',
      'If it stays, look at the free IP addresses of the subnets and at the quota of network interfaces in the region.',
    ],
    example: unstarted('Timeout waiting for network interface provisioning to complete.'),
  },
  {
    id: 'internal-error',
    pattern: /\bInternalError\b/,
    rank: rank + 10,
    cause: () => 'ECS met a failure of its own while it started the task.',
    advice: () => ['Deploy again. If it stays, look at the AWS Health Dashboard of the region.'],
    example: unstarted('InternalError: could not attach the network interface'),
  },
  {
    id: 'compute-incompatible',
    pattern: /not compatible with the selected compute strategy|does not support launch_type (\w+)/i,
    rank: rank + 20,
    cause: ({ match, evidence: of }) =>
      `The revision is not made for where the service runs it (${match[1] ?? of.launchType ?? of.capacityProviders.join(', ')}): see its requiresCompatibilities.`,
    advice: () => [
      "Add the launch type to the revision's requiresCompatibilities and meet its rules (FARGATE: networkMode awsvpc, cpu, memory, executionRoleArn).",
      "Or change the service's capacityProviderStrategy (service-overrides).",
    ],
    example: unstarted('The selected task definition is not compatible with the selected compute strategy', {
      definition: definition({}, { requiresCompatibilities: ['EC2'] }),
    }),
  },
];
