import { allowAdvice, readDenied } from '../../lib/access-denied.ts';
import { textOf } from '../../lib/json.ts';
import { cut } from '../../lib/text.ts';
import { allow, refusal } from './denied.ts';
import { RANK, roleName, type Said, type TextRule } from './rule.ts';

/** Roles that ECS itself acts with. */

const { verdict, circumstance } = RANK;

/** The role that could not be assumed: as the text names it, else the only one that the revision has. */
function assumed({ match, evidence: { definition } }: Said): string | null {
  const word = match[1];
  if (word !== undefined && !/^(?:that|and|of|for|to|provided)$/i.test(word)) return roleOf(word);
  const own = [definition.executionRoleArn, definition.taskRoleArn].flatMap((arn) => textOf(arn) ?? []);
  return own[0] !== undefined && own.every((arn) => arn === own[0]) ? roleName(own[0]) : null;
}

/** ` NAME` of the role that was denied; empty where the text does not name one. */
function namedIn(text: string): string {
  const name = readDenied(text)?.name ?? null;
  return name === null ? '' : ` ${name}`;
}

/** What ECS does with the infrastructure role, by the name of the session in which it acts (ECS developer guide, "Amazon ECS infrastructure IAM role"). */
const sessions: Readonly<Record<string, { what: string; policy: string }>> = {
  ECSTaskVolumesForEBS: {
    what: 'manage the EBS volumes of the tasks',
    policy: 'AmazonECSInfrastructureRolePolicyForVolumes',
  },
  ECSServiceConnectForTLS: {
    what: 'issue the certificates of Service Connect',
    policy: 'AmazonECSInfrastructureRolePolicyForServiceConnectTransportLayerSecurity',
  },
  ECSNetworkingWithVPCLattice: {
    what: 'register the tasks in VPC Lattice',
    policy: 'AmazonECSInfrastructureRolePolicyForVpcLattice',
  },
  ECSManagedInstancesForCompute: {
    what: 'launch instances for the tasks',
    policy: 'AmazonECSInfrastructureRolePolicyForManagedInstances',
  },
};

function sessionIn(text: string): { what: string; policy: string; passes: boolean } | null {
  const found = sessions[/assumed-role\/[\w+=,.@-]{1,64}\/(\w{1,64})/.exec(text)?.[1] ?? ''];
  return found === undefined ? null : { ...found, passes: /iam:PassRole/i.test(text) };
}

/** The name of a role from its ARN in a text, which may end with punctuation. */
function roleOf(arn: string): string {
  return roleName(arn.replace(/[.,:;]{1,8}$/, ''));
}

export const permissionRules: readonly TextRule[] = [
  {
    id: 'hook-role',
    pattern: /hook.{0,120}?unable to assume (?:the )?role '?([^'\s]{1,600})/i,
    rank: verdict,
    cause: ({ match }) =>
      `A lifecycle hook could not be called: ECS may not assume its role ${roleOf(match[1] ?? '')}.`,
    advice: () => [
      "Allow ecs.amazonaws.com to assume the hook's role in its trust policy, and allow the role lambda:InvokeFunction.",
    ],
  },
  {
    id: 'infrastructure-role',
    pattern: /missing permissions on (?:the )?ECS Infrastructure Role(?: '?([^'\s]{1,600}))?/i,
    rank: verdict,
    cause: ({ match }) =>
      `ECS may not move the load balancer's traffic: the infrastructure role ${roleOf(match[1] ?? '')} lacks permissions.`,
    advice: () => [
      'Attach AmazonECSInfrastructureRolePolicyForLoadBalancers to it (loadBalancers[].advancedConfiguration.roleArn).',
    ],
  },
  {
    id: 'infrastructure-role-action',
    pattern:
      /\/(?:ECSTaskVolumesForEBS|ECSServiceConnectForTLS|ECSNetworkingWithVPCLattice|ECSManagedInstancesForCompute)\b/,
    also: /not authorized to perform/i,
    when: ({ text }) => sessionIn(text) !== null,
    rank: RANK.exact,
    cause: ({ text }) => {
      const denied = readDenied(text);
      const on =
        denied?.action === 'iam:PassRole' && denied.resource !== null
          ? ` on the role ${roleName(denied.resource)}`
          : '';
      return `ECS may not ${sessionIn(text)?.what}: ${denied?.action ?? 'a call'}${on} was denied to the infrastructure role${namedIn(text)}.`;
    },
    advice: ({ text }) => {
      const denied = readDenied(text);
      const policy = `Attach ${sessionIn(text)?.policy} to the infrastructure role${namedIn(text)}.`;
      const own =
        denied === null
          ? []
          : [allowAdvice(denied, `the role${namedIn(text)}`, denied.action ?? 'the action', denied.resource)];
      if (sessionIn(text)?.passes === true) {
        return [
          ...own,
          'The managed policy allows iam:PassRole only on roles whose name begins with ecsInstanceRole: name the role of the instance profile so.',
        ];
      }
      return denied?.policy == null || denied.policy === 'identity' ? [policy, ...own] : own;
    },
  },
  {
    id: 'infrastructure-role-trust',
    pattern: /unable to assume the configured ECS Infrastructure Role(?: '?([^'\s]{1,600}))?/i,
    rank: RANK.exact,
    cause: ({ match }) => `ECS cannot assume the infrastructure role${match[1] ? ` ${roleOf(match[1])}` : ''}.`,
    advice: ({ match }) => [
      'Allow sts:AssumeRole to ecs.amazonaws.com (not ecs-tasks.amazonaws.com) in its trust policy.',
      `See it: aws iam get-role --role-name ${match[1] ? roleOf(match[1]) : 'ROLE'} --query Role.AssumeRolePolicyDocument`,
      'A role that was made a moment ago may need a minute: run it again.',
    ],
  },
  {
    id: 'service-linked-role',
    pattern: /unable to assume the service[- ]linked role/i,
    rank: RANK.exact,
    cause: () => 'The account has no service-linked role for ECS (AWSServiceRoleForECS), or ECS may not use it.',
    advice: () => [
      'Create it once for the account: aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com',
      'Wait a minute, then run it again.',
    ],
  },
  {
    id: 'account-blocked',
    pattern: /account is currently blocked|AWS account was blocked|\bBlockedException\b/i,
    rank: RANK.exact,
    cause: () =>
      'AWS has blocked this account, so it starts no tasks: an unpaid bill, a missing verification or a suspected misuse.',
    advice: () => [
      'Ask AWS Support to lift the block (case type "Account and billing"), and check the e-mails to the address of the root user.',
      'Deploying again does not help until then.',
    ],
  },
  {
    id: 'role-not-assumable',
    pattern: /unable to assume (?:the )?role(?: '?([\w+=,.@:/-]{1,600}))?/i,
    rank: RANK.exact,
    cause: (said) =>
      `ECS cannot assume the role ${assumed(said) ?? 'of the task'}: its trust policy does not let the tasks in, or it does not exist.`,
    advice: (said) => [
      'Allow sts:AssumeRole to ecs-tasks.amazonaws.com in its trust policy.',
      `See it: aws iam get-role --role-name ${assumed(said) ?? '<role-name>'} --query Role.AssumeRolePolicyDocument`,
      'A role that was made a moment ago may need a minute: deploy again.',
    ],
  },
  {
    id: 'infrastructure-role-denied',
    pattern:
      /not authorized to perform:? ?elasticloadbalancing:((?:Modify|Describe)(?:Listeners?|Rules?)\b|SetRulePriorities)/i,
    rank: RANK.exact,
    cause: ({ text, match }) =>
      `ECS may not move the load balancer's traffic: elasticloadbalancing:${match[1]} was denied to the infrastructure role${namedIn(text)}.`,
    advice: ({ text, match }) => {
      const denied = readDenied(text);
      const who = `the infrastructure role${namedIn(text)}`;
      return [
        'Attach AmazonECSInfrastructureRolePolicyForLoadBalancers to it (loadBalancers[].advancedConfiguration.roleArn of the service).',
        ...(denied?.policy == null || denied.policy === 'identity'
          ? []
          : [allowAdvice(denied, who, `elasticloadbalancing:${match[1]}`, denied.resource)]),
      ];
    },
  },
  {
    id: 'load-balancer-denied',
    pattern:
      /not authorized to perform:? ?elasticloadbalancing:(\w{1,60})|(?:failed to (?:register|deregister) targets|describe target health).{0,300}?AccessDenied/i,
    rank: RANK.exact,
    cause: ({ text, match }) =>
      `ECS may not register the tasks at the load balancer${match[1] ? `: elasticloadbalancing:${match[1]} was denied${namedIn(text) === '' ? '' : ` to the role${namedIn(text)}`}` : ''}.`,
    advice: ({ text }) => [
      'Restore the service-linked role: aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com',
      `If the service has its own role${namedIn(text)}, attach AmazonEC2ContainerServiceRole to it.`,
    ],
  },
  {
    id: 'service-permissions',
    pattern: /IAM permissions policies have been misconfigured|IAM trust relationship/i,
    rank: RANK.exact,
    cause: () => 'ECS can no longer manage the service: the policies or the trust of its role were changed.',
    advice: () => [
      'Restore the service-linked role AWSServiceRoleForECS, and check for a service control policy that denies it.',
    ],
  },
  {
    id: 'target-health-unread',
    pattern: /failed to (?:describe target health|(?:de)?register targets)/i,
    unless: /does not exist|NotFound/i,
    rank: circumstance,
    cause: ({ text }) =>
      `ECS and the load balancer do not work together: ${cut(text.replace(/^\(?service [^)\s]{1,300}\)? /, ''), 250)}`,
    advice: () => [
      'Check that the target group still exists and that its target type suits the network mode (ip for awsvpc).',
    ],
  },
];

/** Stands late: a refusal of IAM that no rule knows more of. */
export const unknownDenialRules: readonly TextRule[] = [
  {
    id: 'role-denied',
    pattern: /not authorized to perform:? ?([\w-]{1,40}:\w{1,80})/i,
    rank: RANK.exact - 10,
    cause: (said) => {
      const resource = readDenied(said.text)?.resource ?? null;
      return `IAM denied a call: ${refusal(said, said.match[1] ?? 'it')}${resource === null ? '' : `, on ${resource}`}.`;
    },
    advice: (said) => [allow(said, said.match[1] ?? 'the action', null)],
  },
];
