import { isCut } from '../words.ts';
import { RANK, type Said, type TextRule } from './rule.ts';

/** A task's network interface, and where a revision may run at all. */

const { placement: rank } = RANK;

/** EC2's refusal to make an interface; its code stands behind the subnet. */
const making = /Create ?Network ?Interface|attempting to tag the network interface/i;

function subnetOf({ text }: Said): string {
  const id = /subnet-[0-9a-f]{3,40}/.exec(text)?.[0];
  return id === undefined ? 'the subnet of the service' : `subnet ${id}`;
}

function describeSubnets({ text, evidence }: Said): string {
  const id = /subnet-[0-9a-f]{8,40}/.exec(text)?.[0];
  return `See what is left: aws ec2 describe-subnets${id === undefined ? '' : ` --subnet-ids ${id}`} --region ${evidence.region} --query "Subnets[].[SubnetId,AvailableIpAddressCount]"`;
}

/** What EC2 said behind the subnet; null where it gave no code, which AWS's guide lists as a full subnet. */
function codeIn(text: string): string | null {
  const at = making.exec(text);
  if (at === null) return null;
  const rest = text.slice(at.index + at[0].length).replace(/^.{0,80}in subnet ["']?[\w-]{0,60}["']?/i, '');
  return /[:(] ?([A-Z][\w.]{4,80})/.exec(rest)?.[1] ?? null;
}

const interfaceRules: readonly TextRule[] = [
  {
    id: 'subnet-full',
    pattern:
      /InsufficientFreeAddresses|(?:insufficient|not have enough) free addresses|Create ?Network ?Interface|no free IP addresses/i,
    when: ({ text }) => /free (?:IP )?addr|InsufficientFreeAddr/i.test(text) || codeIn(text) === null,
    rank: rank + 20,
    cause: (said) =>
      /free/i.test(said.text)
        ? `No network interface could be made in ${subnetOf(said)}: it has no free IP address left.`
        : `No network interface could be made in ${subnetOf(said)}: most likely it has no free IP address left.`,
    advice: (said) => [
      describeSubnets(said),
      "Add larger subnets to the service's networkConfiguration, or free addresses.",
    ],
  },
  {
    id: 'network-missing',
    pattern:
      /Invalid(?:Group|Subnet|SubnetID|SecurityGroup|SecurityGroupID)\.?NotFound|(?:security ?group|subnet)(?: ID)? '?([\w-]{1,60})'? (?:does not|doesn.t) exist/i,
    rank: rank + 20,
    cause: ({ text, match }) => {
      const id = /(?:sg|subnet)-[0-9a-f]{3,40}/.exec(text)?.[0] ?? null;
      if (id !== null) {
        return `The ${id.startsWith('sg-') ? 'security group' : 'subnet'} ${id} of the service does not exist.`;
      }
      const name = match[1] ?? /(?:security ?group|subnet)(?: ID)? '([\w-]{1,60})'/i.exec(text)?.[1] ?? null;
      if (name === null) return "A security group or subnet of the service's network configuration does not exist.";
      const kind = /subnet/i.test(text) ? 'subnet' : 'security group';
      return `'${name}' is not the id of a ${kind} that exists: ids begin with ${kind === 'subnet' ? 'subnet-' : 'sg-'}.`;
    },
    advice: () => [
      "Correct the subnets and security groups of the service's networkConfiguration (service-overrides).",
    ],
  },
  {
    id: 'eni-limit',
    pattern: /NetworkInterfaceLimitExceeded/i,
    also: making,
    rank: rank + 20,
    cause: ({ evidence }) =>
      `The account's quota of network interfaces in ${evidence.region} is used up, and each task needs one.`,
    advice: () => [
      'Ask for more: Service Quotas, Amazon Virtual Private Cloud, "Network interfaces per Region".',
      'Delete interfaces that nothing uses: aws ec2 describe-network-interfaces --filters Name=status,Values=available',
    ],
  },
  {
    id: 'eni-tag-policy',
    pattern: /TagPolicyViolation|tag policy/i,
    also: making,
    rank: rank + 20,
    cause: () =>
      "A tag policy of the account's organization refused the task's network interface: ECS gives it the tags of the task.",
    advice: () => [
      'Give the service tags that the policy allows, with propagateTags SERVICE (service-overrides), or let the tag policy leave out network interfaces.',
    ],
  },
  {
    id: 'eni-denied',
    pattern: /AuthFailure|UnauthorizedOperation|AccessDenied|not authorized|OperationNotPermitted/i,
    also: making,
    rank: rank + 20,
    cause: (said) =>
      `EC2 did not allow ECS to make the task's network interface in ${subnetOf(said)} (${codeIn(said.text) ?? said.match[0]}).`,
    advice: () => [
      'Check the service-linked role AWSServiceRoleForECS, and that no service control policy denies ec2:CreateNetworkInterface.',
      'Where the subnet is shared from another account, check that it is still shared, and that the security groups belong to this account.',
    ],
  },
  {
    id: 'eni-throttled',
    pattern: /RequestLimitExceeded|Throttling|Rate exceeded/i,
    also: making,
    rank: rank + 15,
    cause: () => 'EC2 throttled ECS when it made the network interface of a task.',
    advice: () => ['Deploy again, with fewer services at a time: this passes.'],
  },
  {
    id: 'eni-failed',
    pattern: making,
    rank: rank + 15,
    cause: (said) =>
      `EC2 could not make the task's network interface in ${subnetOf(said)}: ${codeIn(said.text) ?? 'no reason given'}${isCut(said.text) ? '…' : ''}.`,
    advice: () => [
      'Look the code up in the EC2 API reference, "Error codes".',
      'Deploy again: failures inside EC2 pass.',
    ],
  },
  {
    id: 'eni-timeout',
    pattern: /network interface provision/i,
    rank: rank + 15,
    cause: () => "The task's network interface was not ready in time.",
    advice: () => [
      'Deploy again: this mostly passes.',
      'If it persists, check the free IP addresses of the subnets and the quota of network interfaces in the region.',
    ],
  },
  {
    id: 'eni-attach',
    pattern:
      /attempting to attach (?:the )?network interface|failed to (?:configure|setup|set up) (?:the )?(?:regular )?ENI/i,
    rank: rank + 15,
    cause: () =>
      "The task's network interface could not be attached and set up: a failure inside EC2 or on the host, which mostly passes.",
    advice: () => [
      'Deploy again: this mostly passes.',
      'If it stays on one instance, replace the instance: its ECS agent sets the interface up.',
    ],
  },
];

const placeRules: readonly TextRule[] = [
  {
    id: 'internal-error',
    pattern: /\bInternalError\b/,
    rank: rank + 10,
    cause: () => 'ECS had an internal failure while it started the task.',
    advice: () => ['Deploy again. If it persists, check the AWS Health Dashboard of the region.'],
  },
  {
    id: 'compute-incompatible',
    pattern: /not compatible with the selected compute strategy|does not support launch_type (\w{1,40})/i,
    rank: rank + 20,
    cause: ({ match, evidence: of }) =>
      `The revision is not made for where the service runs it (${match[1] ?? of.launchType ?? of.capacityProviders.join(', ')}): see its requiresCompatibilities.`,
    advice: () => [
      "Add the launch type to the revision's requiresCompatibilities and meet its rules (FARGATE: networkMode awsvpc, cpu, memory, executionRoleArn).",
      "Or change the service's capacityProviderStrategy (service-overrides).",
    ],
  },
];

export const networkRules: readonly TextRule[] = [...interfaceRules, ...placeRules];
