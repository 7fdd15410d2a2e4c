import { parseArn } from '../../lib/arn.ts';
import type { Found } from '../finding.ts';
import type { ReferenceFacts } from '../references/facts.ts';
import type { ReferenceCheck } from '../references/reference-check.ts';
import { type Home, judgeTrust, tasksPrincipal } from '../references/trust-policy.ts';

/** The roles of the revision. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html */

type RoleFacts = ReferenceFacts['roles'][number];

const statement = `{"Effect": "Allow", "Principal": {"Service": "${tasksPrincipal}"}, "Action": "sts:AssumeRole"}`;

export const roleChecks: readonly ReferenceCheck[] = [
  {
    id: 'role-exists',
    title: 'The roles of the revision exist',
    finds: (references) => references.roles.flatMap((each) => missing(each, references.home)),
  },
  {
    id: 'role-trust',
    title: 'ECS tasks may assume the roles of the revision',
    finds: (references) => references.roles.flatMap((each) => untrusting(each, references.home)),
  },
];

function inputOf({ use }: RoleFacts['reference']): string {
  return use === 'task role' ? 'task-role-arn' : 'execution-role-arn';
}

function missing({ reference, role }: RoleFacts, home: Home): Found[] {
  const { text, name, use } = reference;
  const subject = `role ${name}`;
  if (role === null) {
    const where = home.account === null ? '' : ` of account ${home.account}`;
    const message = `The ${use} ${text} does not exist: IAM${where} has no role ${name}.`;
    return [{ subject, message, advice: `Create the role, or correct \`${inputOf(reference)}\`.` }];
  }
  const found = parseArn(role.arn);
  if (!text.startsWith('arn:') || found === null || role.arn === text) return [];
  // The name is of a role of this account, and the ARN of another account's.
  if (found.account !== reference.account) return [];
  const message = `The ${use} ${text} does not exist: the role ${name} has the ARN ${role.arn}.`;
  return [{ subject, message, advice: `Set \`${inputOf(reference)}\` to ${role.arn}.` }];
}

function untrusting({ reference, role }: RoleFacts, home: Home): Found[] {
  if (role === null) return [];
  const { account } = reference;
  if (account !== null && parseArn(role.arn)?.account !== account) return [];
  const trust = judgeTrust(role.trustPolicy, home);
  if (trust.kind === 'possible') return [];
  const { name, use } = reference;
  const message = `ECS tasks may not assume the ${use} ${name}: ${trust.why}.`;
  return [{ subject: `role ${name}`, message, advice: `Add this statement to the trust policy: ${statement}.` }];
}
